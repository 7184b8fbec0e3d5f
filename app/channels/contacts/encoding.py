"""Which encoding a text file is written in, found from its bytes."""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.channels.contacts.blocks import UTF_8, raw_blocks, whole_lines

LEGACY_ENCODINGS: Final = ("cp1252", "cp1250", "mac_roman", "cp850")
BYTE_ORDER_MARKS: Final = (
    (codecs.BOM_UTF8, UTF_8),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_HEAD_BYTES: Final = 64 * 1024
_SCANNED_BYTES: Final = 64 * 1024 * 1024
_SAMPLED_BYTES: Final = 128 * 1024

# Letters beyond ASCII of English, German, French, Spanish, Dutch, Polish, Portuguese, Italian,
# Swedish and Danish; what a contact list of these countries is made of.
_HOME_LETTERS: Final = frozenset("äöüßéèêëàâîïôùûçœñáíóúìòãõåøæąćęłńśźż")
_APOSTROPHE: Final = "\u2019"
# Quotation marks, dashes, ellipsis, euro, guillemets, middle dot, degree, section, pound, "¿¡".
_TYPOGRAPHY: Final = frozenset(
    "\u2018\u2019\u201c\u201d\u201e\u2013\u2014\u2026\u20ac\xab\xbb\xb7\xb0\xa7\xa3\xa9\xae\xa0\xbf\xa1"
)


def _keep_byte(error: UnicodeError) -> tuple[str, int]:
    """Bytes a code page leaves undefined become the control character of the same number."""
    assert isinstance(error, UnicodeDecodeError)
    return error.object[error.start : error.end].decode("latin-1"), error.end


codecs.register_error("hearthdesk-keep-byte", _keep_byte)


def decode_legacy(data: bytes, encoding: str) -> str:
    """Decode with a one-byte code page, losing nothing to its undefined bytes."""
    return data.decode(encoding, "hearthdesk-keep-byte")


def byte_order_mark(head: bytes) -> tuple[bytes, str] | None:
    """The mark a file begins with and the encoding it stands for."""
    return next((pair for pair in BYTE_ORDER_MARKS if head.startswith(pair[0])), None)


def likely_encodings(path: Path) -> tuple[str, ...]:
    """Encodings for the file, the likeliest first, all that are near it behind.

    UTF-8 and UTF-16 stand alone. A file in which most lines with foreign bytes are valid UTF-8 is
    UTF-8 and its other lines are somebody's appendix in a code page; the second entry is then the
    code page for those. Raises OSError.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
        mark = byte_order_mark(head)
        wide = mark[1] if mark else _wide_encoding(head)
        if wide is not None and wide != UTF_8:
            return (wide,)
        file.seek(0)
        sample = _foreign_lines(raw_blocks(file, UTF_8))
    return _from_sample(sample, marked=mark is not None)


def _from_sample(sample: list[bytes], *, marked: bool) -> tuple[str, ...]:
    legacy = [line for line in sample if not _is_utf8(line)]
    ranked = _ranked_legacy(b"".join(legacy))
    if marked or len(legacy) * 2 <= len(sample):
        return (UTF_8, *ranked)
    return ranked


def _wide_encoding(head: bytes) -> str | None:
    """UTF-16 without a mark: NUL bytes that become readable ASCII when taken in pairs."""
    # Half of the bytes of Latin text are NUL, few of any other script's; stray ones are fewer.
    if head.count(b"\0") < len(head) * 0.15:
        return None
    even = head[: len(head) // 2 * 2]
    best = max(("utf-16-le", "utf-16-be"), key=lambda name: _ascii_share(even, name))
    return best if _ascii_share(even, best) > 0.1 else None


def _ascii_share(data: bytes, encoding: str) -> float:
    text = data.decode(encoding, "replace")
    printable = sum(1 for one in text if " " <= one <= "~" or one in "\r\n\t")
    return printable / len(text) if text else 0.0


def _foreign_lines(raw: Iterator[bytes]) -> list[bytes]:
    """Lines with bytes beyond ASCII, enough of them to judge by."""
    found: list[bytes] = []
    scanned = sampled = 0
    for block in whole_lines(raw):
        scanned += len(block)
        if not block.isascii():
            lines = [line for line in block.splitlines() if not line.isascii()]
            found += lines
            sampled += sum(map(len, lines))
        if scanned >= _SCANNED_BYTES or sampled >= _SAMPLED_BYTES:
            break
    return found


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode(UTF_8)
    except UnicodeDecodeError:
        return False
    return True


def _ranked_legacy(sample: bytes) -> tuple[str, ...]:
    """Code pages by how much of the sample they turn into words of our languages."""
    scores = {name: _word_score(decode_legacy(sample, name)) for name in LEGACY_ENCODINGS}
    best = max(scores.values())
    near = [name for name, score in scores.items() if score >= best - max(2.0, abs(best) * 0.25)]
    return tuple(sorted(near, key=lambda name: -scores[name]))


def _word_score(text: str) -> float:
    return sum(
        _character_score(text[max(0, at - 1) : at], one, text[at + 1 : at + 2])
        for at, one in enumerate(text)
        if one > "\x7f"
    )


def _character_score(before: str, one: str, after: str) -> float:
    if one.isalpha():
        if before.islower() and one.isupper():
            return -2.0
        return 2.0 if one.lower() in _HOME_LETTERS else 0.0
    in_word = before.isalpha() and after.isalpha()
    if one in _TYPOGRAPHY:
        return -2.0 if in_word and one != _APOSTROPHE else 0.5
    return -3.0 if in_word or unicodedata.category(one) in ("Cc", "So") else -1.0
