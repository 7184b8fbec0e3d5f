"""Letters under which menus and their entries are found with Alt, no two alike in one menu.

A translation may mark some letters with `&`; whatever it leaves out or uses twice gets another
letter here. macOS has none.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

HAS_MNEMONICS = sys.platform != "darwin"


def with_mnemonics(texts: Sequence[str]) -> list[str]:
    """The texts, each with one letter marked by `&`, as far as there are letters enough.

    Marks that are there and not doubles stay; others prefer beginnings of words, and make room for
    those that have fewer letters to choose from.
    """
    used: set[str] = set()
    stays = [_keep(text, used) for text in texts]
    words = {place: plain(text) for place, text in enumerate(texts) if not stays[place]}
    owners: dict[str, int] = {}
    for place in words:
        _settle(place, words, used, owners, set())
    letters = {place: letter for letter, place in owners.items()}
    return [
        text if stays[place] else _marked(words[place], letters.get(place, ""))
        for place, text in enumerate(texts)
    ]


def plain(text: str) -> str:
    """The text without marks; a doubled `&` is one that is meant."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def mark_titles(menus: Iterable[QMenu]) -> None:
    """Give the menus of a bar their letters."""
    listed = list(menus)
    if HAS_MNEMONICS:
        for menu, title in zip(
            listed, with_mnemonics([menu.title() for menu in listed]), strict=True
        ):
            menu.setTitle(title)


class MenuMnemonics(QObject):
    """Marks a menu's entries while it is open, so that their words stay free of marks elsewhere."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        self._marked: list[tuple[QAction, str, str]] = []
        if HAS_MNEMONICS:
            menu.aboutToShow.connect(self._mark)
            menu.aboutToHide.connect(self._restore)

    def _mark(self) -> None:
        self._restore()
        entries = [one for one in self._menu.actions() if one.isVisible() and one.text()]
        texts = [one.text() for one in entries]
        for action, before, after in zip(entries, texts, with_mnemonics(texts), strict=True):
            action.setText(after)
            self._marked.append((action, before, after))

    def _restore(self) -> None:
        for action, before, after in self._marked:
            if action.text() == after:  # otherwise it was given other words meanwhile
                action.setText(before)
        self._marked = []


def _keep(text: str, used: set[str]) -> bool:
    """Whether the text's own mark is a good one; its letter is used then."""
    bare = text.replace("&&", "\0\0")
    at = bare.find("&")
    letter = bare[at + 1 : at + 2].casefold() if at >= 0 else ""
    if not letter.isalnum() or letter in used:
        return False
    used.add(letter)
    return True


def _settle(
    place: int, words: dict[int, str], used: set[str], owners: dict[str, int], tried: set[str]
) -> bool:
    """Give a text a free letter, or one whose owner can do with another (an augmenting path)."""
    letters = [words[place][at].casefold() for at in _places(words[place])]
    wanted = [letter for letter in dict.fromkeys(letters) if letter not in used | tried]
    for letter in wanted:
        if letter not in owners:
            owners[letter] = place
            return True
    for letter in wanted:
        tried.add(letter)
        if _settle(owners[letter], words, used, owners, tried):
            owners[letter] = place
            return True
    return False


def _marked(words: str, letter: str) -> str:
    for at in _places(words):
        if letter and words[at].casefold() == letter:
            return _escaped(words[:at]) + "&" + _escaped(words[at:])
    return _escaped(words)


def _places(words: str) -> list[int]:
    """Letters in the order in which they are tried: beginnings of words, then the others."""
    letters = [at for at, letter in enumerate(words) if letter.isalnum()]
    begins = [at for at in letters if at == 0 or not words[at - 1].isalnum()]
    return begins + [at for at in letters if at not in begins]


def _escaped(words: str) -> str:
    return words.replace("&", "&&")
