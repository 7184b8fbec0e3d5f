"""What is written down by hand when a customer came another way than by mail."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime
from enum import StrEnum
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from app.domain.errors import Refused
from app.domain.ids import RowId
from app.domain.plain_text import visible
from app.domain.ticket import Channel

_TRACKING: Final = ("utm_", "igsh", "igshid", "fbclid", "gclid", "mibextid", "si")


class Outcome(StrEnum):
    """How the matter stands when it has been written down."""

    NEEDS_REPLY = "needs_reply"
    SOLVED = "solved"
    WAITING = "waiting"
    REMIND = "remind"


@dataclass(frozen=True, slots=True)
class SaidTurn:
    """One turn of a chat. `ours` is None for a notice of the chat, which nobody said."""

    name: str
    text: str
    at: datetime
    ours: bool | None


@dataclass(frozen=True, slots=True)
class Post:
    """A social post: where it stands, who wrote it as what, whether everybody can read it."""

    platform: str = ""
    handle: str = ""
    permalink: str = ""
    public: bool = True


@dataclass(frozen=True, slots=True)
class Capture:
    """A customer's matter as written down.

    `contact_id` is a known customer; without one, `new_name` (a name, mail address or number)
    makes a new one. `happened_at` is when they came, None for now. `turns` take the place of
    `text` for an understood chat.
    """

    channel: Channel
    contact_id: RowId | None = None
    new_name: str = ""
    subject: str = ""
    text: str = ""
    turns: tuple[SaidTurn, ...] = ()
    happened_at: datetime | None = None
    post: Post | None = None
    outcome: Outcome = Outcome.NEEDS_REPLY
    remind_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class UnsavedCapture:
    """The panel's fields as far as they have been filled, in the words that were typed.

    `who_id` is a chosen contact in hex. `theirs` and `ours` are names of a chat whose side somebody
    said; `month_first` how its dates are read, None while nobody said.
    """

    channel: str = Channel.IN_PERSON.value
    who_id: str = ""
    who_name: str = ""
    who_typed: str = ""
    when: str = ""
    subject: str = ""
    text: str = ""
    outcome: str = Outcome.NEEDS_REPLY.value
    remind: str = ""
    platform: str = ""
    handle: str = ""
    permalink: str = ""
    public: bool = True
    as_chat: bool = True
    month_first: bool | None = None
    theirs: list[str] = field(default_factory=list)
    ours: list[str] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be lost."""
        written = (self.who_id, self.who_typed, self.subject, self.text, self.handle)
        return not any(part.strip() for part in (*written, self.permalink))

    def to_text(self) -> str:
        """As it is kept."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> UnsavedCapture:
        """What was kept; fields of another release are left out, damage leaves the defaults."""
        try:
            kept: Any = json.loads(text)
        except ValueError:
            return cls()
        if not isinstance(kept, dict):
            return cls()
        plain = cls()
        known = {
            one.name: kept[one.name]
            for one in fields(cls)
            if one.name in kept and _is_alike(kept[one.name], getattr(plain, one.name))
        }
        return cls(**known)


def web_address(text: str) -> str:
    """The one form of a post's address: what it is compared by.

    Leaves out what only says who passed it on. Raises Refused("no-web-address").
    """
    typed = visible(text)
    try:
        parts = urlsplit(typed)
        host = parts.hostname or ""
    except ValueError as error:
        raise Refused("no-web-address", text=typed) from error
    if parts.scheme not in ("http", "https") or "." not in host or " " in typed:
        raise Refused("no-web-address", text=typed)
    query = [
        pair
        for pair in parse_qsl(parts.query, keep_blank_values=True)
        if not pair[0].casefold().startswith(_TRACKING)
    ]
    place = parts.netloc.rpartition("@")[2].lower()
    return urlunsplit(("https", place, parts.path.rstrip("/"), urlencode(query), ""))


def _is_alike(value: object, example: object) -> bool:
    if example is None:
        return value is None or isinstance(value, bool)
    if isinstance(example, list):
        return isinstance(value, list) and all(isinstance(one, str) for one in value)
    return isinstance(value, type(example))
