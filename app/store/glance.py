"""The first rows of the inbox, read before the database library is loaded.

SQLAlchemy takes longer to load than everything else that stands between the program's start and the
first rows. So this one question is put to the driver itself, on a connection of its own that is
closed again; a test holds the answer to that of `inbox.page`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from app.domain.glance import InboxGlance
from app.domain.ticket import Status
from app.security.memory import wipe
from app.store.inbox_rows import ticket_row

SCHEMA = "0002"
"""The only schema these statements were written for; a test compares it with `upgrade.HEAD`."""

ROWS = 60

_VERSION = "SELECT version_num FROM alembic_version"
_PAGE = """
    SELECT ticket.seq, ticket.id, ticket.number, ticket.subject, contact.name, ticket.preview,
           ticket.last_channel, ticket.status, ticket.state, ticket.unread, ticket.assignee_id,
           ticket.order_at, ticket.last_message_at, ticket.tag_names, ticket.remind_holds
    FROM ticket LEFT OUTER JOIN contact ON contact.id = ticket.contact_id
    WHERE ticket.status = ? AND ticket.hidden = 0
    ORDER BY ticket.order_at, ticket.seq
    LIMIT ?
"""
_FACETS = "SELECT status, count(*) FROM ticket WHERE hidden = 0 GROUP BY status"
_SETTINGS = """
    SELECT name, value FROM desk_setting
    WHERE name IN ('zone', 'business', 'sample_data') AND value IS NOT NULL
"""


def glance(path: Path, key: bytes) -> InboxGlance | None:
    """What the inbox begins with; None whenever anything at all is not as it should be.

    Nothing is repaired, upgraded or explained here: the opening that follows does that.
    """
    if not path.exists():
        return None
    try:
        connection = dbapi2.connect(str(path), isolation_level=None, timeout=0)
        try:
            return _read(connection, key)
        finally:
            connection.close()
    except (dbapi2.Error, KeyError, ValueError, TypeError):
        return None


def _read(connection: Any, key: bytes) -> InboxGlance | None:
    connection.execute("PRAGMA cipher_log_level=NONE")
    written = key.hex()
    statement = f"PRAGMA key=\"x'{written}'\""
    connection.execute(statement)
    wipe(written)
    wipe(statement)
    connection.execute("PRAGMA temp_store=MEMORY")
    connection.execute("PRAGMA query_only=ON")
    if connection.execute(_VERSION).fetchone() != (SCHEMA,):
        return None
    found = connection.execute(_PAGE, (int(Status.NEEDS_REPLY), ROWS)).fetchall()
    counts = dict.fromkeys(Status, 0)
    for status, count in connection.execute(_FACETS).fetchall():
        counts[Status(status)] = count
    agreed = {name: json.loads(text) for name, text in connection.execute(_SETTINGS).fetchall()}
    return InboxGlance(
        rows=tuple(map(ticket_row, found)),
        facets=counts,
        zone=str(agreed.get("zone", "")),
        business=str(agreed.get("business", "")),
        sample_data=bool(agreed.get("sample_data", False)),
    )
