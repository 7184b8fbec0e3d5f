"""Mail addresses in the form they are compared by.

Two spellings of one address are one contact: spaces, case and the two ways to write an
international domain ("müller.de", "xn--mller-kva.de") do not count. What the mailbox does with
"+tags" and dots is the provider's business, so they stay.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from app.domain.errors import KnownError
from app.domain.plain_text import tidy, visible

# RFC 5321 4.5.3.1 allows 254; some servers issue longer ones, 320 = 64 + "@" + 255.
LONGEST_ADDRESS: Final = 320
_LONGEST_LABEL: Final = 63

_LOCAL: Final = re.compile(r"[^\s\x00-\x20\x7f()<>\[\]:;@\\,\"]+")
_QUOTED_LOCAL: Final = re.compile(r'"(?:[^"\\\x00-\x1f]|\\[^\x00-\x1f])*"')
_LABEL: Final = re.compile(r"[a-z0-9_\u0080-\U0010ffff](?:[a-z0-9_\-\u0080-\U0010ffff]*)")
# What nearly every address looks like, to know it without taking it apart.
_PLAIN: Final = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
    r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,63}"
)
_LITERAL: Final = re.compile(r"\[(?:\d{1,3}(?:\.\d{1,3}){3}|IPv6:[0-9a-f:.]+)\]", re.IGNORECASE)
_OTHER_DOTS: Final = str.maketrans("\u3002\uff0e\uff61", "...")
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs"})


class InvalidEmail(KnownError):
    """A text that is no mail address; `text` is it, as given."""

    def __init__(self, text: str) -> None:
        super().__init__("not a mail address")
        self.text = text


def normalise_email(text: str) -> str:
    """The form to store and compare by: lower case, domain in Unicode (IDNA U-labels).

    Lower case and not case folding: folding turns "straße.de" into "strasse.de", another domain.
    Raises `InvalidEmail`.
    """
    local, domain = _split(text)
    return f"{_lower(_bare_local(local))}@{domain}"


def display_email(text: str) -> str:
    """An address as people read it: the domain in Unicode, the part before "@" as written.

    What is no address comes back tidied and otherwise unchanged.
    """
    try:
        local, domain = _split(text)
    except InvalidEmail:
        return tidy(text)
    return f"{local}@{domain}"


def ascii_email(text: str) -> str:
    """An address for protocols without SMTPUTF8: the domain in A-labels. Raises `InvalidEmail`."""
    local, domain = _split(text)
    return f"{local}@{'.'.join(map(_a_label, domain.split('.')))}"


def is_email(text: str) -> bool:
    """Whether `normalise_email` would accept the text."""
    if _PLAIN.fullmatch(text) and len(text) <= LONGEST_ADDRESS:
        return True
    try:
        _split(text)
    except InvalidEmail:
        return False
    return True


def _split(text: str) -> tuple[str, str]:
    """Local part as written and domain in lower-case U-labels."""
    address = _unwrapped(text)
    local, at, domain = address.rpartition("@")
    if not at or not 3 <= len(address) <= LONGEST_ADDRESS or not _is_local(local):
        raise InvalidEmail(text)
    return local, _domain(domain, text)


def _unwrapped(text: str) -> str:
    address = visible(text)
    if address.startswith("<") and address.endswith(">"):
        address = tidy(address[1:-1])
    return address[7:] if address[:7].lower() == "mailto:" else address


def _is_local(local: str) -> bool:
    if _QUOTED_LOCAL.fullmatch(local):
        return True
    return _LOCAL.fullmatch(local) is not None and _is_visible(local)


def _is_visible(text: str) -> bool:
    return text.isascii() or not any(unicodedata.category(one) in _UNSEEN for one in text)


def _domain(domain: str, text: str) -> str:
    if _LITERAL.fullmatch(domain):
        return domain.lower()
    plain = _lower(domain.translate(_OTHER_DOTS)).removesuffix(".")
    labels = [_u_label(label) for label in plain.split(".")]
    if not all(map(_is_label, labels)) or _is_number(labels[-1]):
        raise InvalidEmail(text)
    return ".".join(labels)


def _u_label(label: str) -> str:
    """The Unicode form of an "xn--" label, or the label itself where it decodes to nothing sane."""
    if not label.startswith("xn--"):
        return label
    try:
        decoded = label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label
    return decoded if _a_label(decoded) == label and _lower(decoded) == decoded else label


def _a_label(label: str) -> str:
    return label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")


def _is_label(label: str) -> bool:
    return (
        _LABEL.fullmatch(label) is not None
        and not label.endswith("-")
        and _is_visible(label)
        and len(_a_label(label)) <= _LONGEST_LABEL
    )


def _is_number(label: str) -> bool:
    # RFC 3696 2: a top-level domain is never all digits; "12@30.11" is a price, not an address.
    return label.isascii() and label.isdigit()


def _bare_local(local: str) -> str:
    """`"jan"@example.org` is jan@example.org: quotes that protect nothing are left out."""
    inner = local[1:-1]
    return inner if local.startswith('"') and _LOCAL.fullmatch(inner) else local


def _lower(text: str) -> str:
    return unicodedata.normalize("NFC", text.lower())
