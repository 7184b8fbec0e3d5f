"""Longer words, larger letters and the other reading direction: nothing is cut off anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.system.resources import resource
from app.ui.common.language import Language, speak
from app.ui.screens import SIZES, picture_of
from tests.ui.languages.fit import misfits, watched_painting
from tests.ui.languages.pseudo import PseudoTranslator
from tests.ui.stages import all_stages, layers

# Dialogs and popups, of which the offscreen platform knows little.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
_LARGE_LETTERS = 1.5


@contextmanager
def spoken(app: QApplication, translator: QTranslator) -> Iterator[None]:
    app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)


def complaints(
    app: QApplication, folder: Path, size: tuple[int, int], *, scale: float = 1.0
) -> list[str]:
    """What does not fit, on which screens."""
    found: dict[str, list[str]] = {}
    with all_stages(app, folder, size, scale=scale) as stages:
        for name, window in stages:
            with watched_painting() as seen:
                picture_of(window)
            wrong = [*seen.cut, *(one for layer in layers(window) for one in misfits(layer))]
            for one in dict.fromkeys(wrong):
                found.setdefault(one, []).append(name)
    return [f"{one}\n    on {', '.join(names)}" for one, names in found.items()]


@pytest.mark.parametrize("direction", [_LEFT_TO_RIGHT, _RIGHT_TO_LEFT])
@pytest.mark.parametrize("size", SIZES)
def test_words_twice_as_long_have_room(
    qapp: QApplication, tmp_path: Path, size: tuple[int, int], direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        with spoken(qapp, PseudoTranslator(stretch=True)):
            assert complaints(qapp, tmp_path, size) == []
    finally:
        qapp.setLayoutDirection(_LEFT_TO_RIGHT)


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.GERMAN, Language.FRENCH])
def test_letters_half_as_large_again_have_room(
    qapp: QApplication, tmp_path: Path, language: Language
) -> None:
    speak(qapp, language, QLocale("en_GB"))
    words = QTranslator()
    assert words.load(str(resource(f"translations/hearthdesk_{language.value}.qm")))
    with spoken(qapp, PseudoTranslator(stretch=False, spoken=words)):
        assert complaints(qapp, tmp_path, (1280, 720), scale=_LARGE_LETTERS) == []


@pytest.mark.parametrize("language", [Language.GERMAN, Language.FRENCH])
def test_every_language_has_room_in_the_smallest_window(
    qapp: QApplication, tmp_path: Path, language: Language
) -> None:
    speak(qapp, language, QLocale("en_GB"))
    words = QTranslator()
    assert words.load(str(resource(f"translations/hearthdesk_{language.value}.qm")))
    with spoken(qapp, PseudoTranslator(stretch=False, spoken=words)):
        assert complaints(qapp, tmp_path, SIZES[-1]) == []
