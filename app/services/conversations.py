"""Which conversation a mail belongs to.

Order of belonging: a mail we already know it answers (In-Reply-To, then References, newest first),
a known mail that names this one, then a reply's subject with the same participant. A number in the
subject alone proves nothing and is not used.

What a batch finds must not depend on where the batch began: an import that was stopped and taken up
again ends with the same conversations as one that ran through.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.ids import RowId
from app.domain.mail import ParsedMail
from app.services.incoming_mail import IncomingMail, address_of, is_reply
from app.store import local, merged
from app.store import mails as mail_reading
from app.store.registry import TICKET
from app.store.unit_of_work import UnitOfWork

SUBJECT_WINDOW_US = 60 * 86_400_000_000
"""How long after the last word a reply without references may still join by its subject."""


@dataclass(slots=True)
class KeyedMail:
    """A mail with the ids derived from it; `at` is when it was said, in microseconds."""

    incoming: IncomingMail
    parsed: ParsedMail
    id: RowId
    own_key: bytes
    reply_keys: tuple[bytes, ...]
    sender: str
    outbound: bool
    at: int

    @property
    def root(self) -> bytes:
        """The key of the mail that began the conversation, as far as this one knows."""
        return self.reply_keys[-1] if self.reply_keys else self.own_key

    @property
    def partner(self) -> str:
        """The other side's address: the sender, or of our own mail the first recipient."""
        if not self.outbound:
            return self.sender
        return next(filter(None, map(address_of, self.parsed.to)), "")

    @property
    def is_automatic(self) -> bool:
        """Whether nobody said it: a newsletter, a notice, a bounce."""
        return self.parsed.is_auto or self.parsed.is_bounce


class Conversations:
    """The conversations of one batch; looks everything up in bulk first."""

    def __init__(self, uow: UnitOfWork, mails: list[KeyedMail]) -> None:
        self._uow = uow
        keys = {mail.own_key for mail in mails}
        keys.update(key for mail in mails for key in mail.reply_keys)
        keys.update(key for mail in mails if (key := self._subject_key(mail)) is not None)
        self._tickets = local.tickets_by_key(uow.connection, keys)
        self._new_keys: dict[bytes, RowId] = {}
        uow.look_up(TICKET, {*self._tickets.values(), *map(self.own_ticket, mails)})
        # What was merged since belongs where it is part of.
        self._tickets = {key: merged.root(uow, one) for key, one in self._tickets.items()}
        self._last_words = mail_reading.last_words(uow.connection, set(self._tickets.values()))

    def own_ticket(self, mail: KeyedMail) -> RowId:
        """The id of the ticket of this conversation, equal on every desk that has the mail."""
        return self._uow.derived_id("ticket", mail.root)

    def find(self, mail: KeyedMail) -> RowId | None:
        """The ticket the mail belongs to, None where it begins one."""
        for key in (*mail.reply_keys, mail.own_key):
            if key in self._tickets:
                return self._tickets[key]
        own = self.own_ticket(mail)
        if self._uow.find(TICKET, own) is not None:
            return merged.root(self._uow, own)
        subject = self._subject_key(mail)
        if subject is None or not is_reply(mail.incoming) or subject not in self._tickets:
            return None
        ticket_id = self._tickets[subject]
        last = self.last_word(ticket_id)
        if last is None:
            last = int(self._uow.get(TICKET, ticket_id)["created_at"] or 0)
        return ticket_id if abs(mail.at - last) <= SUBJECT_WINDOW_US else None

    def last_word(self, ticket_id: RowId) -> int | None:
        """When a person last said something, None where only programs did."""
        return self._last_words.get(ticket_id)

    def said(self, ticket_id: RowId, at: int) -> None:
        """A person said something, later than the last word."""
        self._last_words[ticket_id] = at

    def join(self, mail: KeyedMail, ticket_id: RowId) -> None:
        """The mail belongs to this ticket, and so does whatever it answers."""
        for key in (mail.own_key, *mail.reply_keys):
            if key not in self._tickets:
                self._tickets[key] = self._new_keys[key] = ticket_id
        subject = self._subject_key(mail)
        if subject is not None and self._tickets.get(subject) != ticket_id:
            # The latest conversation under a subject is the one a reply means.
            self._tickets[subject] = self._new_keys[subject] = ticket_id

    def keep(self) -> None:
        """Let later batches know."""
        local.set_thread_keys(self._uow, self._new_keys)

    def _subject_key(self, mail: KeyedMail) -> bytes | None:
        """The key by which replies without references find their conversation."""
        subject, partner = mail.incoming.thread_subject, mail.partner
        if len(subject) < 3 or not partner:
            return None
        return self._uow.derived_id("subject", subject, partner)
