"""Every screen can be gone through by keyboard, and shows where one is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.screens import SIZES, dialogs_over
from tests.ui.accessibility.keyboard import round_trip, unseen_focus
from tests.ui.accessibility.test_every_screen import told
from tests.ui.stages import all_stages, layers

# Dialogs and popups, of which the offscreen platform knows little.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.mark.parametrize("size", SIZES)
def test_tab_goes_round_everything_and_shows_where_it_is(
    qapp: QApplication, tmp_path: Path, size: tuple[int, int]
) -> None:
    found: dict[str, list[str]] = {}
    known: set[type] = set()
    with all_stages(qapp, tmp_path, size) as stages:
        for name, window in stages:
            top = layers(window)[-1]
            while popup := qapp.activePopupWidget():  # a menu is gone through by arrows
                popup.close()
            window.activateWindow()
            assert QTest.qWaitForWindowActive(top.window())
            met, wrong = round_trip(top)
            for one in [*wrong, *unseen_focus(top, len(met), known)]:
                found.setdefault(one, []).append(name)
    assert told(found) == []


def test_escape_closes_what_lies_on_top(qapp: QApplication, tmp_path: Path) -> None:
    stuck = []
    with all_stages(qapp, tmp_path, SIZES[0]) as stages:
        for name, window in stages:
            for dialog in dialogs_over(window)[-1:]:
                dialog.activateWindow()
                QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
                if dialog.isVisible():
                    stuck.append(name)
    assert stuck == []
