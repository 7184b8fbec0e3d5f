"""What single cells and card values hold: several addresses in one, words instead of numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from app.domain.address import is_email
from app.domain.imported_contact import ImportedPoint

_SALUTATIONS: Final = frozenset(
    [
        *("herr", "herrn", "frau", "fr", "hr", "mr", "mrs", "ms", "miss", "mx", "monsieur"),
        *("madame", "mademoiselle", "m", "mme", "mlle", "sr", "sra", "srta", "señor", "señora"),
        *("dhr", "mevr", "mw", "pan", "pani", "sig", "signor", "signora", "senhor", "senhora"),
        *("herre", "fru", "fröken", "frk", "familie", "firma"),
    ]
)
_CJK: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_DIGIT: Final = re.compile(r"\d")
_SEVERAL: Final = re.compile(r" ?::: ?|\n|;(?!ext=)")
_IN_BRACKETS: Final = re.compile(r"<([^<>\s]+@[^<>\s]+)>")


def joined_name(prefix: str, given: str, middle: str, family: str, suffix: str) -> str:
    """A full name of its parts, without a salutation; family first in Chinese, Japanese, Korean."""
    if family and given and _CJK.match(family) and _CJK.match(given):
        return family + given
    titled = "" if prefix.rstrip(".").casefold() in _SALUTATIONS else prefix
    return " ".join(part for part in (titled, given, middle, family, suffix) if part)


def split_values(text: str) -> list[str]:
    """The values of a cell that holds several: " ::: " as Google writes, lines, semicolons."""
    if ":" not in text and ";" not in text and "\n" not in text:
        return [text]
    return [value for part in _SEVERAL.split(text) if (value := part.strip())]


def telling_emails(
    points: Iterable[ImportedPoint],
) -> tuple[tuple[ImportedPoint, ...], list[str]]:
    """Points that are mail addresses, and the text of those that are not, to be kept as a note."""
    emails: list[ImportedPoint] = []
    strays: list[str] = []
    for point in points:
        if is_email(point.value):
            emails.append(point)
            continue
        if point.value[:3].lower() == "/o=":
            continue  # where Exchange keeps a colleague, nothing one could write to
        found = _addresses(point.value)
        emails += [ImportedPoint(address, point.label) for address in found]
        if not found and any(one.isalnum() for one in point.value):
            strays.append(point.value)
    return unique(emails), strays


def telling_phones(
    points: Iterable[ImportedPoint],
) -> tuple[tuple[ImportedPoint, ...], list[str]]:
    """Points with a digit in them, and the words ("ask Maria") of those without."""
    phones: list[ImportedPoint] = []
    words: list[str] = []
    for point in points:
        if _DIGIT.search(point.value):
            phones.append(point)
        elif any(map(str.isalpha, point.value)):
            words.append(point.value)
    return unique(phones), words


def unique(points: Iterable[ImportedPoint]) -> tuple[ImportedPoint, ...]:
    """The points without repeated values, the first label staying."""
    points = tuple(points)
    if len(points) < 2:
        return points
    kept: dict[str, ImportedPoint] = {}
    for point in points:
        kept.setdefault(point.value, point)
    return tuple(kept.values())


def _addresses(text: str) -> list[str]:
    """Every mail address of a text like "Anna <a@b.de>" or "a@b.de, c@d.de"."""
    bracketed = _IN_BRACKETS.findall(text)
    parts = bracketed or [part for part in re.split(r"[,;\s]+", text) if part]
    found = [part for part in parts if is_email(part)]
    return found if len(found) == len(parts) else []
