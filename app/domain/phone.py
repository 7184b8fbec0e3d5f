"""Phone numbers: kept in E.164, shown as people at home write them, found by their last digits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from app.domain.plain_text import tidy_line

if TYPE_CHECKING:
    from types import ModuleType

    from phonenumbers import PhoneNumber as LibraryNumber

SHORTEST_SUFFIX: Final = 4
LONGEST_SUFFIX: Final = 9

# Digits that are written but not part of the national number: "00" or "011", country code, trunk 0.
_MOST_PREFIX_DIGITS: Final = 7

_EXTENSION_WORDS: Final = re.compile(
    r"(?<=\d)[\s,;.(-]*\b(?:durchwahl|dw|nebenstelle|nst|poste|toestel|tst|wewn[eę]trzny|wewn?|"
    r"interno|int|anknytning|ankn|lokalnummer|lokalnr|lokal|ramal|extensi[oó]n|anexo)\b"
    r"[\s.:]*(?=\d)",
    re.IGNORECASE,
)
_EXTENSION: Final = re.compile(r";ext=\d+$|\b(?:ext|extn|x)\b[\s.:]*\d+$", re.IGNORECASE)
_NO_DIGIT: Final = re.compile(r"[^0-9]+")
_LETTERS: Final = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """What a text says as a phone number.

    `e164` is "+493012345", with ";ext=12" behind it when there is an extension (RFC 3966), or None
    when the text cannot be understood. `raw` is always the text as written, spaces tidied.
    """

    e164: str | None
    raw: str

    @property
    def value(self) -> str:
        """The form to store and compare: E.164 where there is one, else the tidied text."""
        return self.e164 if self.e164 is not None else self.raw


def parse_phone(text: str, region: str) -> PhoneNumber:
    """Understand `text` as dialled in `region` (ISO 3166 two letters, "" when unknown).

    A number dialled with country code or trunk prefix must only be possible, because numbering
    plans open new ranges faster than a program is updated; any other must be valid in the region.
    Words around the number ("Anna 030 ...") are not read as vanity letters unless the number needs
    them ("1-800-FLOWERS").
    """
    raw = tidy_line(text)
    spelled = _EXTENSION_WORDS.sub(" ext ", raw)
    for candidate in _candidates(spelled):
        number = _understood(candidate, region)
        if number is not None:
            return PhoneNumber(_e164(number), raw)
    return PhoneNumber(None, raw)


def normalise_phone(text: str, region: str) -> str:
    """E.164 with `;ext=`, or the tidied text where it cannot be understood; nothing is lost."""
    return parse_phone(text, region).value


def display_phone(value: str, region: str) -> str:
    """A stored value as people in `region` write it: national inside the same country code.

    What is not E.164 is shown as it is.
    """
    if not value.startswith("+"):
        return value
    library = _library()
    try:
        number = library.parse(value, None)
    except library.NumberParseException:
        return value
    at_home = number.country_code == library.country_code_for_region(region.upper())
    style = library.PhoneNumberFormat
    return str(library.format_number(number, style.NATIONAL if at_home else style.INTERNATIONAL))


def phone_suffixes(value: str) -> tuple[str, ...]:
    """The last 4 to 9 digits of a number without its extension, shortest first, to search by.

    A number shorter than four digits (an internal line, 110) is its own only suffix.
    """
    digits = _digits(_EXTENSION.sub("", value))
    if len(digits) < SHORTEST_SUFFIX:
        return (digits,) if digits else ()
    longest = min(len(digits), LONGEST_SUFFIX)
    return tuple(digits[-length:] for length in range(SHORTEST_SUFFIX, longest + 1))


def get_ready() -> None:
    """Load what numbers are understood with: in a worker, so that the window need not wait."""
    _library()


@cache
def _library() -> ModuleType:
    # 30 ms to import: only somebody who looks at a number pays for it, not the start.
    import phonenumbers

    return phonenumbers


def _candidates(text: str) -> tuple[str, ...]:
    """Readings to try in order: without surrounding words first, then with letters as digits."""
    if ";phone-context=" in text:
        return (text,)
    body, extension = _split_extension(text)
    wordless = _LETTERS.sub(" ", body)
    return (wordless + extension,) if wordless == body else (wordless + extension, text)


def _split_extension(text: str) -> tuple[str, str]:
    found = _EXTENSION.search(text)
    return (text[: found.start()], text[found.start() :]) if found else (text, "")


def _understood(text: str, region: str) -> LibraryNumber | None:
    library = _library()
    try:
        # The raw input is kept only to learn where the country code came from.
        number: LibraryNumber = library.parse(text, region.upper() or None, keep_raw_input=True)
    except library.NumberParseException:
        return None
    return number if _is_plausible(number, text, region) and _accounts_for(number, text) else None


def _is_plausible(number: LibraryNumber, text: str, region: str) -> bool:
    library = _library()
    source = library.CountryCodeSource
    trunk = library.ndd_prefix_for_region(region.upper(), True) or " "
    abroad = (source.FROM_NUMBER_WITH_PLUS_SIGN, source.FROM_NUMBER_WITH_IDD)
    if number.country_code_source in abroad or _digits(text).startswith(trunk):
        possible = library.is_possible_number_with_reason(number)
        return bool(possible == library.ValidationResult.IS_POSSIBLE)
    return bool(library.is_valid_number(number))


def _accounts_for(number: LibraryNumber, text: str) -> bool:
    """Whether nearly every digit written is in the number: two numbers in one text are not one."""
    kept = len(str(number.national_number)) + len(number.extension or "")
    return len(_digits(text)) - kept <= _MOST_PREFIX_DIGITS


def _e164(number: LibraryNumber) -> str:
    library = _library()
    plain = str(library.format_number(number, library.PhoneNumberFormat.E164))
    return f"{plain};ext={number.extension}" if number.extension else plain


def _digits(text: str) -> str:
    if text.isascii():
        return _NO_DIGIT.sub("", text)
    return "".join(str(int(one)) for one in text if one.isdecimal())
