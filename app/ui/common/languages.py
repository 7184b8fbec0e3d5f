"""Languages as people name them; kept as codes where there is one, so that files can tell them."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLocale


def language_words(kept: str) -> str:
    """The names of the languages: "fr" is French; what is no code stays as it is."""
    return ", ".join(_name(part) for part in _parts(kept))


def language_codes(written: str) -> str:
    """What to keep of the names a person wrote: codes where the names are known."""
    return ", ".join(_codes().get(part.casefold(), part) for part in _parts(written))


def language_names() -> tuple[str, ...]:
    """Every language with a code, by name."""
    return tuple(sorted({_name(code) for code in _codes().values()}))


def _parts(text: str) -> list[str]:
    return [part for part in (one.strip() for one in text.replace(";", ",").split(",")) if part]


def _name(code: str) -> str:
    head = code.partition("-")[0].partition("_")[0]
    if not head.isascii() or not head.isalpha() or len(head) not in (2, 3):
        return code
    language = QLocale.codeToLanguage(head)
    if language in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return code
    return QLocale.languageToString(language)


@cache
def _codes() -> dict[str, str]:
    found: dict[str, str] = {}
    for language in QLocale.Language:
        code = QLocale.languageToCode(language)
        if code and language not in (QLocale.Language.AnyLanguage, QLocale.Language.C):
            found.setdefault(QLocale.languageToString(language).casefold(), code)
    return found
