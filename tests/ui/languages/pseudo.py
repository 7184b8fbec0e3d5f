"""A language made from the program's own texts: accented, in brackets, and longer at will.

It is spoken in tests only. Brackets tell where a text begins and ends, so that a painted text that
lost one was cut off. A text that is filled with somebody's data has none: data may be shortened.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

OPEN, CLOSE = "⟦", "⟧"
_ACCENTED = str.maketrans("aceinorsuyzACEINORSUYZ", "áçéïñöřšůýžÁÇÉÏÑÖŘŠŮÝŽ")
_KEPT = re.compile(r"%n|%\d|&(?=\w)")
_QT_CONTEXT = re.compile(r"Q[A-Z]")
_EDGES = ".,:;?!…“”()"


def twice_as_long(text: str) -> str:
    """`Reply to %1` becomes `⟦ŘéplýŘéplý tötö %1⟧`; a word keeps being one word."""
    return marked(" ".join(_doubled(word) for word in text.split(" ")))


def marked(text: str) -> str:
    """The text between brackets, which make it tell whether it is whole."""
    return text if "%1" in text else f"{OPEN}{text}{CLOSE}"


def was_cut(painted: str) -> bool:
    """Whether what was painted lost the end of a text to an ellipsis.

    A line that joins several facts of a row (channel, length, outcome) may lose the last of them;
    the row reads all of it to a screen reader.
    """
    return painted.endswith("…") and painted.count(OPEN) == 1 > painted.count(CLOSE)


def _doubled(word: str) -> str:
    letters = _KEPT.sub("", word).strip(_EDGES)
    if not letters.isalpha():
        return word
    return _accented(word.rstrip(_EDGES)) + _accented(letters.lower()) + word[_end(word) :]


def _end(word: str) -> int:
    return len(word.rstrip(_EDGES))


def _accented(word: str) -> str:
    kept = [*_KEPT.findall(word), ""]
    parts = [part.translate(_ACCENTED) for part in _KEPT.split(word)]
    return "".join(part + mark for part, mark in zip(parts, kept, strict=True))


class PseudoTranslator(QTranslator):
    """Answers the program's texts in the pseudo-language; what Qt says itself stays.

    With `stretch` they are twice as long, else as long as they are; with `spoken` they are taken
    from that translation first.
    """

    def __init__(self, *, stretch: bool, spoken: QTranslator | None = None) -> None:
        super().__init__()
        self._stretch = stretch
        self._spoken = spoken

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        if not source or _QT_CONTEXT.match(context):
            return None
        text = source
        if self._spoken is not None:
            text = self._spoken.translate(context, source, disambiguation or "", n) or source
        return twice_as_long(text) if self._stretch else marked(text)
