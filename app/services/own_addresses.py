"""Guesses which mail addresses are the desk's own, from the beginning of an archive."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.address import InvalidEmail, normalise_email
from app.domain.mail import ParsedMail

_SENT = re.compile(
    r"\b(?:sent|gesendet|envoy|enviad|verzonden|wys[lł]ane|inviat|skicka|sendt)", re.I
)
_DELIVERED, _ADDRESSED, _WROTE_SENT = 3, 1, 5
_LEAST_SHARE = 0.2
_AT_MOST = 6


@dataclass(frozen=True, slots=True)
class SampleMail:
    """A mail and the folder of the archive it lay in."""

    folder: str
    mail: ParsedMail


def suggest_own_addresses(sample: Iterable[SampleMail]) -> tuple[str, ...]:
    """Addresses in normal form, the likeliest first.

    Ours is what much of the mail was delivered or written to, and who wrote what lies in the folder
    of sent mail. A correspondent appears in few of them.
    """
    points: Counter[str] = Counter()
    mails = 0
    for one in sample:
        mails += 1
        points.update(_points_of(one))
    least = _LEAST_SHARE * mails
    likely = [address for address, found in points.most_common(_AT_MOST) if found >= least]
    return tuple(likely)


def _points_of(one: SampleMail) -> dict[str, int]:
    """At most one kind of sign counts for each address of a mail: the strongest."""
    found: dict[str, int] = {}
    signs = [(box.address, _ADDRESSED) for box in (*one.mail.to, *one.mail.cc)]
    signs += [(address, _DELIVERED) for address in one.mail.delivered_to]
    if _SENT.search(one.folder):
        # In sent mail the recipients are the others.
        signs = [(one.mail.sender.address, _WROTE_SENT)]
    for written, worth in signs:
        try:
            address = normalise_email(written)
        except InvalidEmail:
            continue
        found[address] = max(worth, found.get(address, 0))
    return found
