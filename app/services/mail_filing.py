"""Filing mails: which conversation a mail belongs to, who wrote it, and what becomes of the ticket.

Order of belonging: a mail we already know it answers (In-Reply-To, then References, newest first),
a known mail that names this one, then a reply's subject with the same participant. A number in the
subject alone proves nothing and is not used.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from app.domain.contact import PointKind
from app.domain.ids import RowId
from app.domain.mail import Mailbox, ParsedMail
from app.domain.message import Author, Delivery, MessageKind
from app.domain.ticket import DONE, Channel, Direction, TicketState
from app.services import contacts
from app.services.contacts import PointDraft
from app.services.incoming_mail import (
    Filed,
    FilingRules,
    IncomingMail,
    address_of,
    is_reply,
    nearest_answers,
    unreadable,
)
from app.services.tickets import NewAttachment, attach, first_line
from app.store import contacts as contact_reading
from app.store import local
from app.store import mails as mail_reading
from app.store.registry import CONTACT, MESSAGE, QUARANTINED_MAIL, TICKET, Kind
from app.store.unit_of_work import UnitOfWork
from app.system.clock import to_micros

SUBJECT_WINDOW_US = 60 * 86_400_000_000
"""How long after the last word a reply without references may still join by its subject."""

_SENT = re.compile(
    r"(?i)(^|[./\\])(sent|outbox|gesendet|envoy|enviad|inviat|posta inviata|verzonden|wys[lł]an|"
    r"skickat|sendt)"
)


@dataclass(slots=True)
class _Mail:
    """A mail with the ids derived from it."""

    incoming: IncomingMail
    parsed: ParsedMail
    id: RowId
    own_key: bytes
    reply_keys: tuple[bytes, ...]
    sender: str
    outbound: bool
    at: int


def file_mails(
    uow: UnitOfWork, batch: list[IncomingMail], rules: FilingRules, source: str
) -> Filed:
    """File a batch: every mail becomes a message, is known already, or goes to quarantine."""
    return _Filing(uow, rules, source).run(batch)


class _Filing:
    """One batch being filed; looks everything up in bulk first."""

    def __init__(self, uow: UnitOfWork, rules: FilingRules, source: str) -> None:
        self._uow = uow
        self._rules = rules
        self._source = source
        self._filed = Filed()
        self._tickets: dict[bytes, RowId] = {}
        self._new_keys: dict[bytes, RowId] = {}
        self._contacts: dict[str, RowId] = {}
        self._known: set[RowId] = set()
        self._last_at: dict[RowId, int] = {}
        self._read_already: dict[RowId, None] = {}

    def run(self, batch: list[IncomingMail]) -> Filed:
        """File them in the archive's order."""
        self._filed.read = len(batch)
        mails = [mail for incoming in batch if (mail := self._prepare(incoming)) is not None]
        self._look_up(mails)
        for mail in mails:
            if mail.id in self._known:
                self._filed.duplicates += 1
                continue
            self._known.add(mail.id)
            self._file(mail)
        local.add_thread_keys(self._uow, self._new_keys)
        local.mark_all_read(self._uow, self._read_already, self._uow.now_us)
        return self._filed

    # --- before filing ------------------------------------------------------------------------

    def _prepare(self, incoming: IncomingMail) -> _Mail | None:
        parsed = incoming.parsed
        if parsed is None:
            self._quarantine(incoming, incoming.problem or "not-a-mail")
            return None
        if reason := unreadable(parsed):
            self._quarantine(incoming, reason)
            return None
        sender = address_of(parsed.sender)
        when = parsed.date or parsed.received
        at = self._uow.now_us if when is None else to_micros(when)
        stamp = str(at) if when is not None else ""
        if parsed.message_id:
            mail_id = self._uow.derived_id("mail", parsed.message_id, sender, stamp)
            own_key = self._uow.derived_id("mail key", parsed.message_id)
        else:
            mail_id = self._uow.derived_id("mail", incoming.raw)
            own_key = mail_id
        return _Mail(
            incoming=incoming,
            parsed=parsed,
            id=mail_id,
            own_key=own_key,
            reply_keys=tuple(
                self._uow.derived_id("mail key", one) for one in nearest_answers(incoming.answers)
            ),
            sender=sender,
            outbound=sender in self._rules.own_addresses or bool(_SENT.search(incoming.folder)),
            at=at,
        )

    def _look_up(self, mails: list[_Mail]) -> None:
        connection = self._uow.connection
        self._known = mail_reading.known(connection, [mail.id for mail in mails])
        keys = {mail.own_key for mail in mails}
        keys.update(key for mail in mails for key in mail.reply_keys)
        keys.update(key for mail in mails if (key := self._subject_key(mail)) is not None)
        self._tickets = local.tickets_by_key(connection, keys)
        people = {mail.sender for mail in mails if mail.sender}
        people.update(
            filter(None, (address_of(box) for mail in mails for box in mail.parsed.to[:1]))
        )
        self._contacts = contact_reading.owners(connection, PointKind.EMAIL, people)
        tickets = set(self._tickets.values())
        tickets.update(self._uow.derived_id("ticket", _root(mail)) for mail in mails)
        self._learn(TICKET, tickets)
        strangers = people - self._contacts.keys()
        self._learn(CONTACT, {self._uow.derived_id("contact", one) for one in strangers})

    def _learn(self, kind: Kind, row_ids: set[RowId]) -> None:
        """Read these rows once, and remember those that are not there."""
        rows = mail_reading.whole_rows(self._uow.connection, kind, row_ids)
        self._uow.learn(kind, rows)
        self._uow.learn_absent(kind, row_ids)

    def _subject_key(self, mail: _Mail) -> bytes | None:
        """The key by which replies without references find their conversation."""
        subject = mail.incoming.thread_subject
        partner = self._partner(mail)
        if len(subject) < 3 or not partner:
            return None
        return self._uow.derived_id("subject", subject, partner)

    def _partner(self, mail: _Mail) -> str:
        """The other side's address."""
        if not mail.outbound:
            return mail.sender
        return next(filter(None, map(address_of, mail.parsed.to)), "")

    # --- filing -------------------------------------------------------------------------------

    def _file(self, mail: _Mail) -> None:
        contact_id = self._contact(mail)
        ticket_id = self._conversation(mail)
        automatic = mail.parsed.is_auto or mail.parsed.is_bounce
        if ticket_id is None:
            ticket_id = self._open(mail, contact_id)
        else:
            self._filed.threaded += 1
        self._say(mail, ticket_id, contact_id, automatic)
        self._settle(mail, ticket_id, automatic)
        self._remember(mail, ticket_id)

    def _contact(self, mail: _Mail) -> RowId | None:
        """Whose conversation this is: the sender, or of our own mail the first recipient."""
        boxes = mail.parsed.to if mail.outbound else (mail.parsed.sender,)
        box = next((box for box in boxes if address_of(box)), None)
        if box is None:
            return None
        address = address_of(box)
        if mail.outbound and address in self._rules.own_addresses:
            return None
        if address not in self._contacts:
            self._contacts[address] = self._new_contact(address, box)
        elif box.name and not mail.outbound:
            self._learn_name(self._contacts[address], address, box.name)
        return self._contacts[address]

    def _new_contact(self, address: str, box: Mailbox) -> RowId:
        contact_id = self._uow.derived_id("contact", address)
        if self._uow.find(CONTACT, contact_id) is not None:
            self._uow.set(CONTACT, contact_id, deleted_at=None)  # they write again
        else:
            contacts.insert_contact(self._uow, contact_id, name=box.name.strip() or address)
            self._filed.contacts += 1
        draft = PointDraft(PointKind.EMAIL, box.address)
        contacts.add_point(self._uow, contact_id, draft, position=0, region="")
        return contact_id

    def _learn_name(self, contact_id: RowId, address: str, name: str) -> None:
        """An earlier mail told only the address; this one tells the name."""
        if self._uow.get(CONTACT, contact_id)["name"] == address:
            self._uow.set(CONTACT, contact_id, name=name.strip() or address)

    def _conversation(self, mail: _Mail) -> RowId | None:
        for key in (*mail.reply_keys, mail.own_key):
            if key in self._tickets:
                return self._tickets[key]
        subject = self._subject_key(mail)
        if subject is None or not is_reply(mail.incoming) or subject not in self._tickets:
            return None
        ticket_id = self._tickets[subject]
        near = abs(mail.at - self._last(ticket_id)) <= SUBJECT_WINDOW_US
        return ticket_id if near else None

    def _open(self, mail: _Mail, contact_id: RowId | None) -> RowId:
        ticket_id = self._uow.derived_id("ticket", _root(mail))
        if self._uow.find(TICKET, ticket_id) is not None:
            ticket_id = self._uow.derived_id("ticket", mail.id)
        subject = mail.parsed.subject.strip() or first_line(mail.parsed.visible_reply)
        self._uow.insert(
            TICKET,
            ticket_id,
            number=self._uow.take_number(),
            subject=subject,
            contact_id=contact_id,
            channel=Channel.EMAIL.value,
            direction=(Direction.OUTBOUND if mail.outbound else Direction.INBOUND).value,
            state=TicketState.NEW.value,
            created_at=mail.at,
        )
        self._last_at[ticket_id] = mail.at - 1
        self._filed.tickets += 1
        return ticket_id

    def _say(
        self, mail: _Mail, ticket_id: RowId, contact_id: RowId | None, automatic: bool
    ) -> None:
        parsed = mail.parsed
        author = Author.PERSON if mail.outbound else Author.CUSTOMER
        if automatic:
            author = Author.AUTOMATIC
        self._uow.insert(
            MESSAGE,
            mail.id,
            ticket_id=ticket_id,
            occurred_at=mail.at,
            logged_at=self._uow.now_us,
            kind=MessageKind.MESSAGE.value,
            channel=Channel.EMAIL.value,
            direction=(Direction.OUTBOUND if mail.outbound else Direction.INBOUND).value,
            author=author.value,
            contact_id=None if mail.outbound else contact_id,
            delivery=(Delivery.SENT if mail.outbound else Delivery.NONE).value,
            author_name=parsed.sender.name,
            author_address=parsed.sender.address,
            recipients=", ".join(box.address for box in (*parsed.to, *parsed.cc) if box.address),
            subject=parsed.subject,
            mail_ids="\n".join((parsed.message_id, parsed.in_reply_to, *parsed.references)),
            original_blob_id=mail_reading.keep_original(
                self._uow, mail.incoming.skeleton, mail.incoming.payloads
            ),
            has_html=bool(parsed.html),
            visible_text=None if parsed.visible_reply == parsed.text else parsed.visible_reply,
            text=parsed.text,
        )
        attach(
            self._uow,
            mail.id,
            (
                NewAttachment(one.name, one.content_type, one.content, one.content_id, one.inline)
                for one in parsed.attachments
            ),
        )
        self._filed.messages += 1

    def _settle(self, mail: _Mail, ticket_id: RowId, automatic: bool) -> None:
        """Only the newest word decides whose turn it is."""
        if mail.at <= self._last(ticket_id):
            return
        self._last_at[ticket_id] = mail.at
        ticket = self._uow.get(TICKET, ticket_id)
        is_new = ticket["state"] == TicketState.NEW.value
        age = self._uow.now_us - mail.at
        old = age > self._rules.closed_after // timedelta(microseconds=1)
        if old:
            self._read_already[ticket_id] = None
        if old or (automatic and is_new):
            self._enter(ticket_id, TicketState.SOLVED, closed_at=mail.at, due=None)
        elif automatic:
            return
        elif mail.outbound:
            self._enter(ticket_id, TicketState.PENDING_CUSTOMER, closed_at=None, due=None)
        else:
            state = TicketState.NEW if is_new else TicketState.OPEN
            due = mail.at + self._rules.answer_within // timedelta(microseconds=1)
            self._enter(ticket_id, state, closed_at=None, due=due)

    def _enter(
        self, ticket_id: RowId, state: TicketState, *, closed_at: int | None, due: int | None
    ) -> None:
        self._uow.set(TICKET, ticket_id, state=state.value, closed_at=closed_at, reply_due_at=due)
        if state in DONE:
            self._uow.set(TICKET, ticket_id, call_back_at=None, remind_at=None)

    def _remember(self, mail: _Mail, ticket_id: RowId) -> None:
        keys = [mail.own_key, *mail.reply_keys]
        subject = self._subject_key(mail)
        for key in keys if subject is None else [*keys, subject]:
            if key not in self._tickets:
                self._tickets[key] = ticket_id
                self._new_keys[key] = ticket_id
        if subject is not None and self._tickets[subject] != ticket_id:
            # The latest conversation under a subject is the one a reply means.
            self._tickets[subject] = ticket_id
            self._new_keys[subject] = ticket_id

    def _last(self, ticket_id: RowId) -> int:
        if ticket_id not in self._last_at:
            ticket = self._uow.get(TICKET, ticket_id)
            self._last_at[ticket_id] = int(ticket.get("last_message_at") or 0)
        return self._last_at[ticket_id]

    def _quarantine(self, incoming: IncomingMail, reason: str) -> None:
        row_id = self._uow.derived_id("quarantine", incoming.raw, incoming.problem)
        if self._uow.find(QUARANTINED_MAIL, row_id) is not None:
            self._filed.duplicates += 1
            return
        self._uow.insert(
            QUARANTINED_MAIL,
            row_id,
            blob_id=self._uow.put_blob(incoming.raw),
            source=f"{self._source} · {incoming.label}",
            reason=reason,
            size=len(incoming.raw),
            at=self._uow.now_us,
        )
        self._filed.quarantined[reason] += 1


def _root(mail: _Mail) -> bytes:
    """The key of the mail that began the conversation, as far as this one knows."""
    return mail.reply_keys[-1] if mail.reply_keys else mail.own_key
