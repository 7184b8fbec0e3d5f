"""Files of messages and of drafts: their bytes are kept once, whoever needs them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.errors import NotFound
from app.domain.ids import RowId
from app.domain.message import StoredFile
from app.store import drafts
from app.store.registry import ATTACHMENT
from app.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class NewAttachment:
    """A file to be sent or filed with a message."""

    name: str
    content_type: str
    content: bytes
    content_id: str = ""
    inline: bool = False


def attach(uow: UnitOfWork, message_id: RowId, files: Iterable[NewAttachment | StoredFile]) -> None:
    """Keep files with a message, each content once. Raises StoreProblem("disk-full"), NotFound."""
    for position, file in enumerate(files):
        kept = store_file(uow, file)
        uow.insert(
            ATTACHMENT,
            uow.derived_id("attachment", message_id, str(position)),
            message_id=message_id,
            **kept._asdict(),
            content_id="" if isinstance(file, StoredFile) else file.content_id,
            inline=not isinstance(file, StoredFile) and file.inline,
            position=position,
        )


def store_file(uow: UnitOfWork, file: NewAttachment | StoredFile) -> StoredFile:
    """Keep the file's bytes, if they are not kept yet. Raises StoreProblem("disk-full"), NotFound.

    NotFound is raised for a file that is said to be kept and is not.
    """
    if isinstance(file, NewAttachment):
        blob_id = uow.put_blob(file.content)
        return StoredFile(file.name, file.content_type, blob_id, len(file.content))
    if drafts.known_size(uow, file.blob_id) != file.size:
        raise NotFound("blob", file.blob_id.hex())
    return file
