"""Measured, shortened and remembered text."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont

from app.ui.common.text import (
    TextStyle,
    elided,
    font,
    laid_out,
    line_height,
    metrics,
    text_width,
)
from app.ui.common.theme import Theme

LONG = "I should have said when I rang, my mum is allergic to tree nuts"


@pytest.mark.parametrize("style", list(TextStyle))
def test_each_style_has_its_size_and_weight(style: TextStyle, theme: Theme) -> None:
    made = font(style)
    assert made.families() == ["Inter"]
    assert made.pixelSize() <= line_height(style)
    assert made.weight() in (QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold)


def test_figures_stand_under_each_other(theme: Theme) -> None:
    style = TextStyle.META_FIGURES
    assert text_width("11:11", style) == text_width("08:08", style)


def test_words_keep_their_own_spacing(theme: Theme) -> None:
    assert text_width("-", TextStyle.META) < text_width("-", TextStyle.META_FIGURES)


def test_text_that_fits_is_left_alone(theme: Theme) -> None:
    width = text_width(LONG, TextStyle.META)
    assert elided(LONG, TextStyle.META, width) == LONG


def test_text_that_does_not_fit_is_cut(theme: Theme) -> None:
    cut = elided(LONG, TextStyle.META, 100)
    assert cut.endswith("…")
    assert metrics(TextStyle.META).horizontalAdvance(cut) <= 100


def test_a_layout_is_made_once_and_has_one_line(theme: Theme) -> None:
    first = laid_out("two\nlines", TextStyle.UI, 300)
    assert first.text() == "two lines"
    assert laid_out("two\nlines", TextStyle.UI, 300) is first


def test_a_new_scale_makes_new_layouts(theme: Theme) -> None:
    before = laid_out("Inbox", TextStyle.UI, 300).size().height()
    theme.set_scale(1.5)
    assert laid_out("Inbox", TextStyle.UI, 300).size().height() > before
