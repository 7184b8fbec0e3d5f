"""Filing mails: who wrote one, what becomes of its ticket, and what is set aside."""

from __future__ import annotations

import re
from datetime import timedelta

from app.domain.contact import PointKind
from app.domain.ids import RowId
from app.domain.mail import Mailbox
from app.domain.message import Author, Delivery, MessageKind
from app.domain.plain_text import first_line
from app.domain.ticket import DONE, Channel, Direction, TicketState
from app.services import contacts
from app.services.contacts import PointDraft
from app.services.conversations import Conversations, KeyedMail
from app.services.incoming_mail import (
    Filed,
    FilingRules,
    IncomingMail,
    address_of,
    nearest_answers,
    unreadable,
)
from app.services.tickets import NewAttachment, attach
from app.store import contacts as contact_reading
from app.store import local
from app.store import mails as mail_reading
from app.store.registry import CONTACT, MESSAGE, QUARANTINED_MAIL, TICKET
from app.store.unit_of_work import UnitOfWork
from app.system.clock import to_micros

_MICROSECOND = timedelta(microseconds=1)
_SENT = re.compile(
    r"(?i)(^|[./\\])(sent|outbox|gesendet|envoy|enviad|inviat|posta inviata|verzonden|wys[lł]an|"
    r"skickat|sendt)"
)


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
        self._contacts: dict[str, RowId] = {}
        self._read_already: dict[RowId, None] = {}

    def run(self, batch: list[IncomingMail]) -> Filed:
        """File them in the archive's order."""
        self._filed.read = len(batch)
        mails = [mail for incoming in batch if (mail := self._prepare(incoming)) is not None]
        known = mail_reading.known(self._uow.connection, [mail.id for mail in mails])
        self._conversations = Conversations(self._uow, mails)
        self._look_up_people(mails)
        for mail in mails:
            if mail.id in known:
                self._filed.duplicates += 1
                continue
            known.add(mail.id)
            self._file(mail)
        self._conversations.keep()
        local.mark_all_read(self._uow, self._read_already, self._uow.now_us)
        return self._filed

    # --- before filing ------------------------------------------------------------------------

    def _prepare(self, incoming: IncomingMail) -> KeyedMail | None:
        parsed = incoming.parsed
        if parsed is None:
            self._quarantine(incoming, incoming.problem or "not-a-mail")
            return None
        if reason := unreadable(parsed):
            self._quarantine(incoming, reason)
            return None
        sender = address_of(parsed.sender)
        # A date that cannot be true still tells two mails apart; a copy from another folder has it.
        stamp = parsed.date or parsed.received
        when = parsed.received or parsed.date
        identity = str(to_micros(stamp)) if stamp is not None else incoming.raw
        if parsed.message_id:
            mail_id = self._uow.derived_id("mail", parsed.message_id, sender, identity)
            own_key = self._uow.derived_id("mail key", parsed.message_id)
        else:
            mail_id = own_key = self._uow.derived_id("mail", incoming.raw)
        return KeyedMail(
            incoming=incoming,
            parsed=parsed,
            id=mail_id,
            own_key=own_key,
            reply_keys=tuple(
                self._uow.derived_id("mail key", one) for one in nearest_answers(incoming.answers)
            ),
            sender=sender,
            outbound=sender in self._rules.own_addresses or bool(_SENT.search(incoming.folder)),
            at=self._uow.now_us if when is None else to_micros(when),
        )

    def _look_up_people(self, mails: list[KeyedMail]) -> None:
        people = {mail.partner for mail in mails if mail.partner}
        self._contacts = contact_reading.owners(self._uow.connection, PointKind.EMAIL, people)
        strangers = people - self._contacts.keys()
        wanted = {self._uow.derived_id("contact", one) for one in strangers}
        self._uow.look_up(CONTACT, wanted.union(self._contacts.values()))

    # --- filing -------------------------------------------------------------------------------

    def _file(self, mail: KeyedMail) -> None:
        contact_id = self._contact(mail)
        ticket_id = self._conversations.find(mail)
        opened = ticket_id is None
        if ticket_id is None:
            ticket_id = self._open(mail, contact_id)
        else:
            self._filed.threaded += 1
        self._say(mail, ticket_id, contact_id)
        self._begin_earlier(mail, ticket_id)
        self._settle(mail, ticket_id, opened=opened)
        self._conversations.join(mail, ticket_id)

    def _contact(self, mail: KeyedMail) -> RowId | None:
        """Whose conversation this is: the sender, or of our own mail the first recipient."""
        boxes = mail.parsed.to if mail.outbound else (mail.parsed.sender,)
        box = next((box for box in boxes if address_of(box)), None)
        if box is None:
            return None
        address = address_of(box)
        if mail.outbound and address in self._rules.own_addresses:
            return None
        if address not in self._contacts:
            self._contacts[address] = self._new_contact(mail, address, box)
        elif box.name and not mail.outbound:
            self._learn_name(self._contacts[address], address, box.name)
        return self._contacts[address]

    def _new_contact(self, mail: KeyedMail, address: str, box: Mailbox) -> RowId:
        contact_id = self._uow.derived_id("contact", address)
        if self._uow.find(CONTACT, contact_id) is not None:
            contact_id = contacts.require(self._uow, contact_id)
        known = self._uow.find(CONTACT, contact_id)
        if known is None:
            contacts.insert_contact(self._uow, contact_id, name=box.name.strip() or address)
            self._filed.contacts += 1
        elif known["deleted_at"] is not None and self._is_news(mail):
            self._uow.set(CONTACT, contact_id, deleted_at=None)  # they write again
        draft = PointDraft(PointKind.EMAIL, box.address)
        contacts.add_point(self._uow, contact_id, draft, position=0, region="")
        return contact_id

    def _learn_name(self, contact_id: RowId, address: str, name: str) -> None:
        """An earlier mail told only the address; this one tells the name."""
        if self._uow.get(CONTACT, contact_id)["name"] == address:
            self._uow.set(CONTACT, contact_id, name=name.strip() or address)

    def _open(self, mail: KeyedMail, contact_id: RowId | None) -> RowId:
        ticket_id = self._conversations.own_ticket(mail)
        subject = mail.parsed.subject.strip() or first_line(mail.parsed.visible_reply)
        self._uow.insert(
            TICKET,
            ticket_id,
            number=self._uow.take_number(),
            subject=subject,
            contact_id=contact_id,
            channel=Channel.EMAIL.value,
            direction=_direction(mail),
            state=TicketState.NEW.value,
            created_at=mail.at,
        )
        self._filed.tickets += 1
        return ticket_id

    def _say(self, mail: KeyedMail, ticket_id: RowId, contact_id: RowId | None) -> None:
        parsed = mail.parsed
        author = Author.PERSON if mail.outbound else Author.CUSTOMER
        if mail.is_automatic:
            author = Author.AUTOMATIC
        self._uow.insert(
            MESSAGE,
            mail.id,
            ticket_id=ticket_id,
            occurred_at=mail.at,
            logged_at=self._uow.now_us,
            kind=MessageKind.MESSAGE.value,
            channel=Channel.EMAIL.value,
            direction=_direction(mail),
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

    def _begin_earlier(self, mail: KeyedMail, ticket_id: RowId) -> None:
        """An archive may tell the beginning of a conversation after its end."""
        if mail.at < int(self._uow.get(TICKET, ticket_id)["created_at"] or 0):
            self._uow.set(TICKET, ticket_id, created_at=mail.at, direction=_direction(mail))

    def _settle(self, mail: KeyedMail, ticket_id: RowId, *, opened: bool) -> None:
        """Only a person's word decides whose turn it is, and only the last one."""
        if mail.is_automatic:
            if opened:
                self._enter(ticket_id, TicketState.SOLVED, closed_at=mail.at, due=None)
            return
        last = self._conversations.last_word(ticket_id)
        if last is not None and mail.at <= last:
            return
        self._conversations.said(ticket_id, mail.at)
        ticket = self._uow.get(TICKET, ticket_id)
        if self._is_old(mail):
            self._read_already[ticket_id] = None
            self._enter(ticket_id, TicketState.SOLVED, closed_at=mail.at, due=None)
        elif mail.outbound:
            self._enter(ticket_id, TicketState.PENDING_CUSTOMER, closed_at=None, due=None)
        else:
            is_new = ticket["state"] == TicketState.NEW.value
            due = mail.at + self._rules.answer_within // _MICROSECOND
            state = TicketState.NEW if is_new else TicketState.OPEN
            self._enter(ticket_id, state, closed_at=None, due=due)
            self._uow.set(TICKET, ticket_id, deleted_at=None)  # what is new must not lie in the bin
            if not ticket["remind_holds"]:
                self._uow.set(TICKET, ticket_id, remind_at=None)

    def _is_old(self, mail: KeyedMail) -> bool:
        return self._uow.now_us - mail.at > self._rules.closed_after // _MICROSECOND

    def _is_news(self, mail: KeyedMail) -> bool:
        return not (mail.outbound or mail.is_automatic or self._is_old(mail))

    def _enter(
        self, ticket_id: RowId, state: TicketState, *, closed_at: int | None, due: int | None
    ) -> None:
        self._uow.set(TICKET, ticket_id, state=state.value, closed_at=closed_at, reply_due_at=due)
        if state in DONE:
            self._uow.set(TICKET, ticket_id, call_back_at=None, remind_at=None)

    def _quarantine(self, incoming: IncomingMail, reason: str) -> None:
        source = f"{self._source} · {incoming.label}"
        # Where no bytes were had only its place tells a mail from the others.
        place = () if incoming.raw else (source,)
        row_id = self._uow.derived_id("quarantine", incoming.raw, incoming.problem, *place)
        if self._uow.find(QUARANTINED_MAIL, row_id) is not None:
            self._filed.duplicates += 1
            return
        self._uow.insert(
            QUARANTINED_MAIL,
            row_id,
            blob_id=self._uow.put_blob(incoming.raw),
            source=source,
            reason=reason,
            size=len(incoming.raw),
            at=self._uow.now_us,
        )
        self._filed.quarantined[reason] += 1


def _direction(mail: KeyedMail) -> str:
    return (Direction.OUTBOUND if mail.outbound else Direction.INBOUND).value
