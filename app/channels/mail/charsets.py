"""Bytes to text for real mail: declared character sets are often missing, misspelt or wrong."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from functools import lru_cache

from charset_normalizer import from_bytes

Report = Callable[[str], None]
"""Takes a stable problem code; see `app.channels.mail.parse`."""

LINE_BREAKS = re.compile(r"\r{1,3}\n|\r")
"""As Windows, old Macintosh and careless conversion write them; bounded to stay linear."""

# Labels mail programs write for what the WHATWG Encoding Standard says they mean.
_ALIASES = {
    "ansi": "cp1252",
    "ansi_x3.110-1983": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso_8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "cp-850": "cp850",
    "iso-8859-9": "cp1254",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "iso-8859-6-i": "iso-8859-6",
    "tis-620": "cp874",
    "iso-8859-11": "cp874",
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "x-gbk": "gb18030",
    "gbk": "gb18030",
    "cp936": "gb18030",
    "big5": "big5hkscs",
    "cn-big5": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601-1989": "cp949",
    "ksc5601": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "iso-2022-jp": "iso2022_jp_ext",
    "iso-2022-jp-ms": "iso2022_jp_ext",
    "cp50220": "iso2022_jp_ext",
    "unicode-1-1-utf-7": "utf-7",
    "unicode-1-1-utf-8": "utf-8",
    "utf8mb4": "utf-8",
    "utf-8mb4": "utf-8",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic",
    "koi8-ru": "koi8-u",
    "windows-874": "cp874",
    "x-cp1250": "cp1250",
    "x-cp1251": "cp1251",
    "x-cp1252": "cp1252",
}
# Python codecs that are text encodings to the library but never the charset of a mail; some take
# quadratic time (punycode, idna) or interpret escapes.
_NOT_CHARSETS = {
    "idna",
    "punycode",
    "undefined",
    "unicode_escape",
    "raw_unicode_escape",
    "mbcs",
    "oem",
}
_LABEL_NOISE = re.compile(r"[\s\"'<>;,()]+")
_SURROGATES = re.compile("[\ud800-\udfff]")
_ASCII_RUN = re.compile("[\x00-\x7f]+")
_HIGH_BYTES = re.compile(rb"[\x80-\xff]+")
# What undeclared mail is really written in; look-alikes such as Macintosh sets only mislead.
_GUESSED = [
    *("cp1252", "cp1250", "iso8859_2", "cp1251", "koi8_r", "cp1253", "cp1254", "cp1255", "cp1256"),
    *("cp1257", "cp874", "gb18030", "big5", "cp932", "euc_jp", "cp949"),
]
_SAMPLE = 32 * 1024
_ENOUGH_TO_GUESS = 24
_ENOUGH_FOR_UTF8 = 12
# Charsets that turn any bytes into some characters, so that a wrong label raises no error.
_EASILY_FOOLED = ("gb", "big5", "cp", "iso8859", "koi8", "mac", "euc", "shift", "hp", "tis")


@lru_cache(maxsize=512)
def codec_of(label: str) -> str | None:
    """The name of Python's codec for a charset label as found in mail, or None if there is none."""
    name = _LABEL_NOISE.sub("", label).lower()[:60]
    name = _ALIASES.get(name) or _ALIASES.get(name.replace("_", "-")) or name
    for candidate in (name, name.removeprefix("x-"), name.replace("windows", "cp")):
        try:
            info = codecs.lookup(candidate)
        except (LookupError, ValueError, UnicodeError):
            continue
        # bytes.decode refuses the byte-to-byte codecs (zlib, rot13) by this same attribute.
        if (
            getattr(info, "_is_text_encoding", True)
            and info.name.replace("-", "_") not in _NOT_CHARSETS
        ):
            return "cp1252" if info.name == "iso8859-1" else info.name
    return None


def storable(text: str) -> str:
    """`text` without lone surrogates and NUL, which JSON, SQLite and UTF-8 cannot carry."""
    if "\0" in text:
        text = text.replace("\0", "")
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATES.sub("\ufffd", text)
    return text


def decode_text(data: bytes, label: str, report: Report) -> str:
    """Text of `data`, declared to be in charset `label` ("" when nothing is declared).

    Never raises: an unknown or wrong charset is reported, then guessed.
    """
    if data.isascii() and b"\x1b" not in data and not _is_wide(label, data):
        return storable(data.decode("ascii"))
    codec = codec_of(label) if label else None
    if label and codec is None:
        report(f"unknown-charset:{_LABEL_NOISE.sub('', label).lower()[:40]}")
    if codec is None or codec == "ascii":
        if codec:
            report("wrong-charset:ascii")
        return storable(_decode_undeclared(data))
    if codec == "cp1252":
        return storable(_decode_western(data))
    text = _try(data, codec)
    if text is not None and codec.startswith(_EASILY_FOOLED) and _is_utf8(data):
        text = None
    if text is None:
        report(f"wrong-charset:{codec}")
        text = _decode_wrong(data, codec)
    return storable(text.removeprefix("\ufeff"))


def decode_header_bytes(data: bytes, label: str = "") -> str:
    """A header line that carries raw 8-bit bytes: UTF-8 (RFC 6532), else the body's charset."""
    text = _try(data, "utf-8")
    if text is None:
        text = data.decode("utf-8", "replace")
        good, bad = _good_and_bad(text)
        if good <= bad:
            known = _try(data, (codec_of(label) if label else None) or "cp1252")
            text = known if known is not None else _guess(data)
    return storable(text)


def _is_wide(label: str, data: bytes) -> bool:
    """Whether ASCII bytes mean something else in this charset (UTF-7, UTF-16, HZ)."""
    if not label or label.lower().startswith(("utf-8", "us-ascii", "iso-8859", "windows-125")):
        return False
    codec = codec_of(label) or ""
    return (
        codec.startswith(("utf-16", "utf-32"))
        or (codec == "utf-7" and b"+" in data)
        or (codec == "hz" and b"~" in data)
    )


def _is_utf8(data: bytes) -> bool:
    """Whether this is UTF-8 beyond chance, as a few characters of another charset could be."""
    high = sum(map(len, _HIGH_BYTES.findall(data[:_SAMPLE])))
    return high >= _ENOUGH_FOR_UTF8 and _try(data, "utf-8") is not None


def _try(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except (UnicodeError, ValueError, LookupError):
        return None


def _decode_undeclared(data: bytes) -> str:
    """Nothing, nothing known, or ASCII is declared, yet there are bytes beyond ASCII."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = _try(data, "utf-16")
        if text is not None:
            return text
    text = _try(data, "utf-8")
    if text is not None and b"\x1b" not in data:
        return text.removeprefix("\ufeff")
    if b"\x1b$" in data or b"\x1b(" in data:
        japanese = _try(data, "iso2022_jp_ext")
        if japanese is not None:
            return japanese
    return text if text is not None else _guess(data)


def _decode_western(data: bytes) -> str:
    """Windows-1252, as which browsers read Latin-1 too; UTF-8 often goes under this label."""
    text = _try(data, "utf-8")
    if text is None:
        text = _try(data, "cp1252")
    return text if text is not None else data.decode("latin-1")


def _decode_wrong(data: bytes, codec: str) -> str:
    if _is_utf8(data):
        return data.decode()
    lenient = data.decode(codec, "replace")
    # A cut or slightly damaged text still shows far more good characters than bad ones.
    good, bad = _good_and_bad(lenient)
    if good >= bad or codec.startswith(("iso2022", "utf-16", "utf-32", "utf-7")):
        return lenient
    text = _try(data, "utf-8")
    return text if text is not None else _guess(data)


def _good_and_bad(text: str) -> tuple[int, int]:
    """How many characters beyond ASCII were decoded, and how many could not be."""
    bad = text.count("\ufffd", 0, _SAMPLE)
    return len(_ASCII_RUN.sub("", text[:_SAMPLE])) - bad, bad


def _guess(data: bytes) -> str:
    high = b"".join(_HIGH_BYTES.findall(data[:_SAMPLE]))
    # Statistics over a handful of characters are noise; most mail in the West is Windows-1252.
    if len(high) >= _ENOUGH_TO_GUESS:
        best = from_bytes(data[:_SAMPLE], cp_isolation=_GUESSED).best()
        if best is not None:
            text = _try(data, best.encoding)
            if text is not None:
                return text
    return _decode_western(data)
