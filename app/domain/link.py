"""Links into the program: `hearthdesk://ticket/2214`, `hearthdesk://call?number=…&event=…`.

Any page of the web may hold one, so a link only shows something; it never changes a desk.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote, urlsplit

from app.domain.call import CallEvent, CallSignal
from app.domain.errors import Refused

SCHEME: Final = "hearthdesk"
LONGEST_NUMBER: Final = 64
_LONGEST_LINK = 2000
_MOST_DIGITS = 18
_WITHHELD = frozenset({"anonymous", "withheld", "unknown", "private", "restricted", "unavailable"})


@dataclass(frozen=True, slots=True)
class TicketLink:
    """A ticket by its printed number."""

    number: int


Link = TicketLink | CallEvent


def is_link(text: str) -> bool:
    """Whether a text is addressed to this program, understood or not."""
    return text[: len(SCHEME) + 1].lower() == f"{SCHEME}:"


def ticket_link(number: int) -> str:
    """The address that opens this ticket from anywhere."""
    return f"{SCHEME}://ticket/{number}"


def parse_link(text: str) -> Link:
    """What a link asks for. Raises Refused("not-a-link")."""
    if not is_link(text) or len(text) > _LONGEST_LINK:
        raise Refused("not-a-link")
    try:
        parts = urlsplit(text)
    except ValueError as error:
        raise Refused("not-a-link") from error
    what, _, rest = f"{parts.netloc}{parts.path}".strip("/").partition("/")
    if what.lower() == "ticket":
        return _ticket(rest)
    if what.lower() == "call" and not rest:
        return _call(parts.query)
    raise Refused("not-a-link")


def call_event(signal: str, number: str) -> CallEvent:
    """What a softphone tells; a number is "" when the caller withholds it.

    Raises Refused("not-a-signal"), Refused("not-a-number") for one no telephone could have.
    """
    if signal not in set(CallSignal):
        raise Refused("not-a-signal")
    written = "".join(
        " " if unicodedata.category(letter)[0] in "CZ" else letter for letter in number
    ).strip()
    # Telephones write what they dial: sip:+4930123@provider, tel:+4930123.
    scheme, _, rest = written.partition(":")
    if scheme.lower() in ("tel", "sip", "sips"):
        written = rest.partition("@")[0].partition(";")[0]
    if written.casefold() in _WITHHELD:
        written = ""
    has_digits = any(letter.isdecimal() for letter in written)
    if len(written) > LONGEST_NUMBER or (written and not has_digits):
        raise Refused("not-a-number")
    return CallEvent(CallSignal(signal), written)


def _ticket(words: str) -> TicketLink:
    is_number = words.isascii() and words.isdigit() and len(words) <= _MOST_DIGITS
    if not is_number:
        raise Refused("not-a-link")
    return TicketLink(int(words))


def _call(query: str) -> CallEvent:
    # Not `parse_qs`: it reads the plus before a country code as a blank.
    fields = dict(part.partition("=")[::2] for part in query.split("&"))
    signal = unquote(fields.get("event", "")) or CallSignal.INCOMING.value
    return call_event(signal.lower(), unquote(fields.get("number", "")))
