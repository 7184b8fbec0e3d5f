"""The numbers by which journal and sync name kinds and fields.

Append only: a number, once released, keeps its meaning for ever, because journals of other desks
and of earlier releases hold it. `content` columns are written once, with the row; `fields` are
registers that may be set again, each a version of its own in `cell`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, DefaultClause, Table
from sqlalchemy.sql.elements import False_, True_

from app.store import tables as t

INSERT = 0
"""The field number of "this row exists, with these first values"."""


@dataclass(frozen=True)
class Kind:
    """One sort of projected row."""

    number: int
    name: str
    table: Table
    content: tuple[str, ...]
    fields: Mapping[int, str]

    @property
    def defaults(self) -> Mapping[str, str | int | None]:
        """The value of every column until it is set, by name."""
        return _DEFAULTS[self.number]

    @property
    def field_numbers(self) -> Mapping[str, int]:
        """Numbers by column name."""
        return _NUMBERS[self.number]


def _kind(number: int, table: Table, content: str, /, **fields: int) -> Kind:
    return Kind(
        number,
        table.name,
        table,
        tuple(content.split()),
        {field_number: name for name, field_number in fields.items()},
    )


def _default(column: Column[Any]) -> str | int | None:
    if not isinstance(column.server_default, DefaultClause):
        return None
    value = column.server_default.arg
    if isinstance(value, (True_, False_)):
        return isinstance(value, True_)
    text = str(value)
    return int(text) if text.isdigit() else text.strip("'")


PERSON = _kind(1, t.person, "", name=1, role=2, active=3, deleted_at=4)
ORGANISATION = _kind(2, t.organisation, "", name=1, domain=2, note=3, deleted_at=4)
CONTACT = _kind(
    3,
    t.contact,
    "",
    name=1,
    organisation_id=2,
    title=3,
    language=4,
    prefers=5,
    warning=6,
    remember=7,
    created_at=8,
    deleted_at=9,
    merged_into=10,
)
CONTACT_POINT = _kind(
    4,
    t.contact_point,
    "",
    contact_id=1,
    kind=2,
    value=3,
    written=4,
    label=5,
    deleted_at=6,
    position=7,
)
TICKET = _kind(
    5,
    t.ticket,
    "",
    number=1,
    subject=2,
    contact_id=3,
    channel=4,
    direction=5,
    state=6,
    priority=7,
    assignee_id=8,
    reference=9,
    created_at=10,
    reply_due_at=11,
    call_back_at=12,
    remind_at=13,
    closed_at=14,
    deleted_at=15,
    spam=16,
    merged_into=17,
    split_from=18,
    remind_holds=19,
)
MESSAGE = _kind(
    6,
    t.message,
    "occurred_at logged_at kind channel direction author contact_id person_id author_name "
    "author_address recipients subject mail_ids original_blob_id has_html visible_text text",
    ticket_id=1,
    delivery=2,
    deleted_at=3,
    markup=4,
    leaves_at=5,
    permalink=6,
    public=7,
)
ATTACHMENT = _kind(
    7,
    t.attachment,
    "message_id blob_id name content_type size content_id inline position",
    deleted_at=1,
)
TAG = _kind(8, t.tag, "", name=1, deleted_at=2)
TICKET_TAG = _kind(9, t.ticket_tag, "ticket_id tag_id", present=1)
QUARANTINED_MAIL = _kind(10, t.quarantined_mail, "blob_id source reason size at", deleted_at=1)
DESK_SETTING = _kind(11, t.desk_setting, "name", value=1)
CALL = _kind(
    12,
    t.call,
    "message_id contact_id person_id number direction outcome started_at ended_at talk_seconds "
    "hold_seconds wrap_seconds",
    deleted_at=1,
)
SAVED_REPLY = _kind(13, t.saved_reply, "", title=1, folder=2, text=3, markup=4, deleted_at=5)
SAVED_REPLY_USE = _kind(14, t.saved_reply_use, "saved_reply_id message_id", deleted_at=1)
SAVED_VIEW = _kind(15, t.saved_view, "", name=1, query=2, position=3, deleted_at=4)
TICKET_LINK = _kind(16, t.ticket_link, "ticket_id other_id relation", present=1)
HAND_OVER = _kind(
    17, t.hand_over, "ticket_id from_id to_id words at", answer=1, answered_at=2, deleted_at=3
)
DISTINCT_CONTACTS = _kind(18, t.distinct_contacts, "contact_id other_id", present=1)

KINDS: tuple[Kind, ...] = (
    PERSON,
    ORGANISATION,
    CONTACT,
    CONTACT_POINT,
    TICKET,
    MESSAGE,
    ATTACHMENT,
    TAG,
    TICKET_TAG,
    QUARANTINED_MAIL,
    DESK_SETTING,
    CALL,
    SAVED_REPLY,
    SAVED_REPLY_USE,
    SAVED_VIEW,
    TICKET_LINK,
    HAND_OVER,
    DISTINCT_CONTACTS,
)
_NUMBERS: dict[int, dict[str, int]] = {
    kind.number: {name: number for number, name in kind.fields.items()} for kind in KINDS
}
_DEFAULTS: dict[int, dict[str, str | int | None]] = {
    kind.number: {
        name: _default(kind.table.c[name]) for name in (*kind.content, *kind.fields.values())
    }
    for kind in KINDS
}
BY_NUMBER: Mapping[int, Kind] = {kind.number: kind for kind in KINDS}
