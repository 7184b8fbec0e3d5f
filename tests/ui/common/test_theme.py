"""Light and dark, the person's own scale, and the system's high contrast."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common import tints
from app.ui.common.label import Label
from app.ui.common.look import look, px
from app.ui.common.text import TextStyle, font
from app.ui.common.theme import Scheme, Theme, colours_of, mixed, palette_of
from app.ui.common.tints import Tint, tint_colours
from app.ui.common.tokens import tokens


def test_dark_reaches_palette_and_paint(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_scheme(Scheme.DARK)
    assert look().dark
    assert qapp.palette().color(QPalette.ColorRole.Base) == tokens().dark.surface
    assert theme.scheme is Scheme.DARK


def test_nothing_is_told_when_nothing_changed(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.refresh()


def test_an_unknown_system_scheme_is_light(theme: Theme) -> None:
    theme.set_scheme(Scheme.SYSTEM)
    assert look().colours == tokens().light


def test_scale_reaches_fonts_and_lengths(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    label = Label("Inbox", TextStyle.TITLE)
    qtbot.addWidget(label)
    label.show()
    before = label.sizeHint().height()
    theme.set_scale(1.5)
    assert (px(32), font(TextStyle.BODY).pixelSize()) == (48, 21)
    assert label.font().pixelSize() == 27
    assert label.sizeHint().height() > before
    assert qapp.font().pixelSize() == 20


@pytest.mark.parametrize(("asked", "given"), [(0.1, 0.9), (9.0, 1.5), (1.2, 1.2)])
def test_scale_stays_within_reason(theme: Theme, asked: float, given: float) -> None:
    theme.set_scale(asked)
    assert theme.user_scale == given


def test_a_label_keeps_its_colour_through_a_change(theme: Theme, qtbot: QtBot) -> None:
    label = Label("1 day late", TextStyle.META, "danger")
    qtbot.addWidget(label)
    label.show()
    theme.set_scheme(Scheme.DARK)
    assert label.palette().color(QPalette.ColorRole.WindowText) == tokens().dark.danger


def test_a_label_never_shown_is_not_forgotten(theme: Theme, qtbot: QtBot) -> None:
    label = Label("1 day late", TextStyle.META, "danger")
    qtbot.addWidget(label)
    theme.set_scheme(Scheme.DARK)
    assert label.palette().color(QPalette.ColorRole.WindowText) == tokens().dark.danger


def test_every_palette_role_comes_from_the_tokens(theme: Theme) -> None:
    palette = palette_of(tokens().light)
    light = tokens().light
    known = {getattr(light, name).name() for name in light.__slots__}
    known.add(mixed(tokens().light.accent, tokens().light.surface, 0.3).name())
    roles = [role for role in QPalette.ColorRole if role.name not in ("NoRole", "NColorRoles")]
    strangers = [role.name for role in roles if palette.color(role).name() not in known]
    assert strangers == []


def test_high_contrast_takes_the_systems_colours() -> None:
    palette = QPalette(QColor("black"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("white"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#1aebff"))
    colours = colours_of(palette, tokens().light)
    assert colours.text == QColor("white") == colours.danger == colours.line
    assert colours.accent == QColor("#1aebff")
    assert colours.c1 == tokens().light.c1


@pytest.mark.parametrize("tint", list(Tint))
def test_every_tint_has_an_edge_in_high_contrast(
    tint: Tint, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tints, "look", lambda: replace(look(), high_contrast=True))
    assert tint_colours(tint).edge == tint_colours(tint).ink


def test_none_outlives_many_calls_without_an_answer(theme: Theme, qtbot: QtBot) -> None:
    """CPython 3.11 with PySide6 6.12 lost one reference to None in each of these."""
    widget = QWidget()
    qtbot.addWidget(widget)
    for _ in range(50_000):
        widget.update()
    assert sys.getrefcount(None) > 50_000
