"""Writes contacts into files, in a worker."""

from __future__ import annotations

from pathlib import Path

from app.channels.contacts import export
from app.domain.errors import NotFound
from app.domain.ids import RowId, id_text
from app.services.contact_export import exported_contacts
from app.services.desk import Desk

CARD_SUFFIX = ".vcf"


def write_card(desk: Desk, contact_id: RowId, path: Path) -> None:
    """One contact as a vCard. Raises NotFound, StoreProblem, `UnwritableFile`."""
    wanted = id_text(contact_id)
    found = [one for one in exported_contacts(desk) if one.uid == wanted]
    if not found:
        raise NotFound("contact", contact_id.hex())
    export.write_vcard(found, path)


def write_all(desk: Desk, path: Path) -> int:
    """Every contact: vCards when the file is called .vcf, otherwise a table. Returns how many.

    Raises StoreProblem, `UnwritableFile`.
    """
    write = export.write_vcard if path.suffix.lower() == CARD_SUFFIX else export.write_csv
    return write(exported_contacts(desk), path)
