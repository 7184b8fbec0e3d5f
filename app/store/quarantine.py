"""Mails that could not be understood: kept byte for byte, and shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from app.domain.ids import RowId
from app.store import tables as t
from app.system.clock import from_micros


@dataclass(frozen=True, slots=True)
class QuarantinedMail:
    """`source` says where it came from, `reason` is a stable code."""

    id: RowId
    blob_id: RowId
    source: str
    reason: str
    size: int
    at: datetime


def entries(connection: Connection) -> tuple[QuarantinedMail, ...]:
    """What is in quarantine, newest first."""
    rows = connection.execute(
        select(t.quarantined_mail)
        .where(t.quarantined_mail.c.deleted_at.is_(None))
        .order_by(t.quarantined_mail.c.seq.desc())
    )
    return tuple(
        QuarantinedMail(row.id, row.blob_id, row.source, row.reason, row.size, from_micros(row.at))
        for row in rows
    )
