"""Every widget paints in every look, in colours that belong to it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QMenu, QMenuBar
from pytestqt.qtbot import QtBot

from app.ui.common.icons import Icon, themed_icon
from app.ui.common.look import look
from app.ui.common.theme import Scheme, Theme
from tests.ui.common.gallery import GALLERY

SCHEMES = [Scheme.LIGHT, Scheme.DARK]


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", list(GALLERY))
def test_it_paints(
    name: str,
    scheme: Scheme,
    direction: Qt.LayoutDirection,
    theme: Theme,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    theme.set_scheme(scheme)
    widget = GALLERY[name]()
    qtbot.addWidget(widget)
    widget.setLayoutDirection(direction)
    widget.resize(640, 480)
    widget.show()
    picture = widget.grab().toImage()
    assert picture.save(str(tmp_path / f"{name}.png"))
    assert len(_colours(picture)) > 3


@pytest.mark.parametrize("name", list(GALLERY))
def test_nothing_is_cut_off_at_150_percent(name: str, theme: Theme, qtbot: QtBot) -> None:
    widget = GALLERY[name]()
    qtbot.addWidget(widget)
    widget.show()
    before = widget.minimumSizeHint()
    theme.set_scale(1.5)
    after = widget.minimumSizeHint()
    assert after.height() >= before.height()
    assert not widget.grab().isNull()


@pytest.mark.parametrize("name", list(GALLERY))
def test_a_change_of_theme_leaves_none_of_the_old(name: str, theme: Theme, qtbot: QtBot) -> None:
    widget = GALLERY[name]()
    qtbot.addWidget(widget)
    widget.resize(640, 480)
    widget.show()
    widget.grab()
    light = {look().colours.surface.name(), look().colours.pane.name()}
    theme.set_scheme(Scheme.DARK)
    changed = _colours(widget.grab().toImage())
    fresh = GALLERY[name]()
    qtbot.addWidget(fresh)
    fresh.resize(640, 480)
    fresh.show()
    assert (changed & light) - _colours(fresh.grab().toImage()) == set()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_menus_paint(scheme: Scheme, theme: Theme, qtbot: QtBot) -> None:
    theme.set_scheme(scheme)
    menu = QMenu()
    qtbot.addWidget(menu)
    send = menu.addAction(themed_icon(Icon.SEND), "Send")
    send.setShortcut("Ctrl+Return")
    menu.addSeparator()
    done = menu.addAction("Done")
    done.setCheckable(True)
    done.setChecked(True)
    menu.addAction(QAction("Off", menu, enabled=False))
    menu.addMenu("More").addAction("Again")
    menu.setActiveAction(send)
    bar = QMenuBar()
    qtbot.addWidget(bar)
    bar.addMenu("&File")
    colours = _colours(menu.grab().toImage())
    assert look().colours.selected.name() in colours
    assert not bar.grab().isNull()


def _colours(picture: QImage) -> set[str]:
    step = range(0, picture.width(), 3)
    return {picture.pixelColor(x, y).name() for y in range(0, picture.height(), 3) for x in step}
