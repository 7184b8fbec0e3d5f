"""What a person may do at the desk, by role."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from app.domain.person import Role


class Permission(StrEnum):
    """A kind of work. Every command needs exactly one of them."""

    SERVE_CUSTOMERS = "serve-customers"
    """Tickets, answers, notes, calls, captures, drafts, hand-overs, one's own views."""
    KEEP_CONTACTS = "keep-contacts"
    """Contacts and organisations, merging them, saving one of them into a file."""
    WRITE_SAVED_REPLIES = "write-saved-replies"
    REMOVE_SAVED_REPLIES = "remove-saved-replies"
    """Taking away what everybody uses."""
    CHANGE_BUSINESS = "change-business"
    """What all desks of the business agree on: name, zone, promises, own addresses."""
    LEAD_PEOPLE = "lead-people"
    """Who works here, as what, and whose PIN is forgotten."""
    IMPORT = "import"
    """Whole archives of mail and files of contacts, and the mails that were not understood."""
    EXPORT = "export"
    """All contacts at once."""
    REMOVE_SAMPLE_DATA = "remove-sample-data"
    SECURE = "secure"
    """Another passphrase."""


_DAILY = frozenset(
    {Permission.SERVE_CUSTOMERS, Permission.KEEP_CONTACTS, Permission.WRITE_SAVED_REPLIES}
)

MATRIX: Mapping[Role, frozenset[Permission]] = {
    Role.REPRESENTATIVE: _DAILY,
    Role.LEADER: frozenset(Permission),
}
"""Representatives do the whole daily work; what binds everybody is the leader's."""
