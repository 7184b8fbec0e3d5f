"""What a mail says, once understood: plain records handed from the mail channel to the desk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Mailbox:
    """One name and address of a header, as written; `address` may be empty, never fabricated."""

    address: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class ParsedAttachment:
    """A file carried by a mail; `name` is safe to show but not to use as a path."""

    name: str
    content_type: str
    content: bytes
    content_id: str = ""
    inline: bool = False

    @property
    def size(self) -> int:
        """Bytes after transfer decoding."""
        return len(self.content)


@dataclass(frozen=True, slots=True)
class Bounce:
    """A delivery status (RFC 3464): who could not be reached, and whether trying again helps."""

    recipients: tuple[str, ...]
    status: str
    permanent: bool


@dataclass(frozen=True, slots=True)
class ParsedMail:
    """A mail in the desk's words.

    `text` is always present, made from HTML where the mail has no plain part; `html` is already
    sanitised and refers to nothing remote; `visible_reply` is `text` without quote and signature.
    `message_id`, `in_reply_to` and `references` are without angle brackets. `received` is when the
    last server took the mail in, known only where `date` is missing or cannot be true.
    """

    sender: Mailbox
    to: tuple[Mailbox, ...]
    cc: tuple[Mailbox, ...]
    reply_to: Mailbox | None
    subject: str
    date: datetime | None
    message_id: str
    in_reply_to: str
    references: tuple[str, ...]
    text: str
    html: str
    visible_reply: str
    attachments: tuple[ParsedAttachment, ...]
    is_auto: bool
    is_bounce: bool
    bounce: Bounce | None
    problems: tuple[str, ...]
    delivered_to: tuple[str, ...] = ()
    received: datetime | None = None
