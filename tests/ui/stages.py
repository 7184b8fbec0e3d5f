"""Every screen of the program alive, for tests that look into all of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.startup.drawing import open_studio
from app.ui.common.text import load_inter
from app.ui.common.theme import Scheme, Theme
from app.ui.screens import dialogs_over, stages
from app.ui.search.palette import Palette
from app.ui.shell.main_window import MainWindow

Stage = tuple[str, MainWindow]


@contextmanager
def all_stages(
    app: QApplication,
    folder: Path,
    size: tuple[int, int],
    *,
    scale: float = 1.0,
    scheme: Scheme = Scheme.LIGHT,
) -> Iterator[Iterator[Stage]]:
    """Every registered screen at a window size, as name and shown window; each until the next."""
    theme = Theme(family=load_inter(), scheme=scheme, scale=scale, parent=app)
    theme.apply(app)
    try:
        with open_studio(folder, theme) as studio:
            try:
                yield stages(studio, size)
            finally:
                _close_windows(app)
    finally:
        theme.set_scale(1.0)
        theme.set_scheme(Scheme.LIGHT)
        theme.deleteLater()


def _close_windows(app: QApplication) -> None:
    """A test that failed has one open, whose desk is about to be closed."""
    for window in app.topLevelWidgets():
        if isinstance(window, MainWindow):
            window.close()
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def layers(window: MainWindow) -> list[QWidget]:
    """The window, and the dialogs or the palette over it; the last one is worked with."""
    palettes = [one for one in window.findChildren(Palette) if one.isVisible()]
    return [window, *palettes, *dialogs_over(window)]
