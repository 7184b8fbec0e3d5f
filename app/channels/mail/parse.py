"""From the bytes of a mail to a `ParsedMail`.

Problem codes, stable: `parser-error:<class>` (nothing could be read: keep it aside),
`no-headers`, `bad-header-line`, `headers-too-long`, `duplicate-header:<name>`, `raw-8bit-header`,
`no-from`, `several-from`, `bad-address:<header>`, `no-date`, `bad-date`, `no-message-id`,
`bad-message-id`, `unknown-charset:<label>`, `wrong-charset:<codec>`, `unknown-encoding:<label>`,
`bad-base64`, `bad-uuencode`, `broken-boundary`, `missing-end-boundary`, `too-deep`,
`too-many-parts`, `text-too-long`, `html-too-complex`, `uuencode`, `yenc`, `tnef`, `external-body`,
`signed-smime`, `encrypted-smime`, `encrypted-pgp`.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from app.channels.mail.addresses import parse_addresses
from app.channels.mail.body import read_body
from app.channels.mail.bounces import read_bounce
from app.channels.mail.headers import HeaderBlock, decode_words, plain
from app.channels.mail.ids import first_id, message_ids
from app.channels.mail.mime import Structure
from app.channels.mail.notices import is_automatic
from app.channels.mail.reply import visible_reply
from app.domain.mail import Mailbox, ParsedMail

_EARLIEST, _LATEST = 1970, 2200  # years in which a mail can have been written
_SINGLE = ("from", "subject", "date", "message-id", "content-type")
_LONGEST_DATE = 200
_COMMENT = re.compile(r"\([^()]*\)")
_COLON_SPACE = re.compile(r" *: *")
_MAX_SUBJECT = 2000
_NOBODY = Mailbox("")
_DELIVERY_HEADERS = (
    "delivered-to",
    "x-original-to",
    "envelope-to",
    "x-delivered-to",
    "x-envelope-to",
)


def parse_mail(raw: bytes) -> ParsedMail:
    """What a mail says. Never raises, whatever the bytes; what is wrong stands in `problems`."""
    try:
        return _Reader(raw).mail()
    except Exception as error:  # the contract; the code tells the caller to keep the mail aside
        return _unreadable(f"parser-error:{type(error).__name__}")


def read_date(text: str) -> datetime | None:
    """A `Date` header as an aware instant with the offset written there, or None.

    `-0000` (no known zone) is taken as UTC. The result survives conversion to UTC.
    """
    if "(" in text:
        text = _COLON_SPACE.sub(":", _COMMENT.sub(" ", text[:_LONGEST_DATE]))
    try:
        date = parsedate_to_datetime(text[:_LONGEST_DATE])
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        try:
            date = datetime.fromisoformat(text[:_LONGEST_DATE].strip())
        except ValueError:
            return None
    if not 2 <= date.year <= 9998:
        return None
    return date if date.tzinfo is not None else date.replace(tzinfo=UTC)


def _unreadable(problem: str) -> ParsedMail:
    return ParsedMail(
        sender=_NOBODY,
        to=(),
        cc=(),
        reply_to=None,
        subject="",
        date=None,
        message_id="",
        in_reply_to="",
        references=(),
        text="",
        html="",
        visible_reply="",
        attachments=(),
        is_auto=False,
        is_bounce=False,
        bounce=None,
        problems=(problem,),
    )


class _Reader:
    def __init__(self, raw: bytes) -> None:
        self.structure = Structure(raw)
        self.problems = self.structure.problems
        self.headers: HeaderBlock = self.structure.root.headers
        self.label = next(
            (part.charset for part in self.structure.root.leaves() if part.charset), ""
        )

    def mail(self) -> ParsedMail:
        self.note_headers()
        subject = plain(decode_words(self.first("subject"), self.problems.append))[:_MAX_SUBJECT]
        sender = self.sender()
        date, received = self.dates()
        message_id = self.message_id()
        body = read_body(self.structure)
        reply_to = self.mailboxes("reply-to")
        bounce = read_bounce(self.structure.root, body.text, sender, subject)
        return ParsedMail(
            sender=sender,
            to=self.mailboxes("to"),
            cc=self.mailboxes("cc"),
            reply_to=reply_to[0] if reply_to else None,
            subject=subject,
            date=date,
            message_id=message_id,
            in_reply_to=first_id(self.first("in-reply-to")),
            references=message_ids(" ".join(self.headers.all("references"))),
            text=body.text,
            html=body.html,
            visible_reply=visible_reply(body.marked_reply or body.text),
            attachments=body.attachments,
            is_auto=bounce is not None or is_automatic(self.headers, subject),
            is_bounce=bounce is not None,
            bounce=bounce,
            delivered_to=self.delivered_to(),
            received=received,
            problems=tuple(dict.fromkeys(self.problems)),
        )

    def first(self, name: str) -> str:
        return self.headers.first(name, self.label)

    def note_headers(self) -> None:
        if not self.headers.fields:
            self.problems.append("no-headers")
        for name in _SINGLE:
            if self.headers.count(name) > 1:
                self.problems.append(f"duplicate-header:{name}")
        if any(self.headers.has_raw_bytes(name) for name in ("from", "to", "cc", "subject")):
            self.problems.append("raw-8bit-header")

    def mailboxes(self, name: str) -> tuple[Mailbox, ...]:
        found: tuple[Mailbox, ...] = ()
        for value in self.headers.all(name, self.label):
            found += parse_addresses(value)
        if any(not one.address for one in found):
            self.problems.append(f"bad-address:{name}")
        return found

    def sender(self) -> Mailbox:
        """The first author with an address; where there is none, who the `Sender` header names."""
        authors = self.mailboxes("from")
        addressed = [one for one in authors if one.address]
        if len(addressed) > 1:
            self.problems.append("several-from")
        if addressed:
            return addressed[0]
        if authors:
            return authors[0]
        self.problems.append("no-from")
        return next(iter(self.mailboxes("sender")), _NOBODY)

    def dates(self) -> tuple[datetime | None, datetime | None]:
        """The author's date, and the last server's where that is no use."""
        text = self.first("date")
        date = read_date(text) if text else None
        if date is not None and _EARLIEST <= date.year <= _LATEST:
            return date, None
        self.problems.append("bad-date" if text else "no-date")
        return date, read_date(self.first("received").rpartition(";")[2])

    def message_id(self) -> str:
        for value in self.headers.all("message-id"):
            if found := first_id(value):
                if f"<{found}>" != value or "@" not in found:
                    self.problems.append("bad-message-id")
                return found
        self.problems.append(
            "bad-message-id" if self.headers.first("message-id") else "no-message-id"
        )
        return ""

    def delivered_to(self) -> tuple[str, ...]:
        found = (one.address for name in _DELIVERY_HEADERS for one in self.mailboxes(name))
        return tuple(dict.fromkeys(address for address in found if address))
