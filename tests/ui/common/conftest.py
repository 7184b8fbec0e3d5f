"""One theme for all tests of the design system, put back to light after each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.common.text import load_inter
from app.ui.common.theme import Scheme, Theme


@pytest.fixture(scope="session")
def _applied_theme(qapp: QApplication) -> Theme:
    theme = Theme(family=load_inter(), scheme=Scheme.LIGHT, parent=qapp)
    theme.apply(qapp)
    return theme


@pytest.fixture
def theme(_applied_theme: Theme) -> Iterator[Theme]:
    """The theme in place: light, 100 %, Inter, whatever another test has put there."""
    _applied_theme.refresh()
    yield _applied_theme
    _applied_theme.set_scheme(Scheme.LIGHT)
    _applied_theme.set_scale(1.0)
