"""The window: what it shows at the moment, where it stood last time, and that it is closing.

Loaded before anything is shown, so it imports little; see `first_frame`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app.system.settings import TEXT_SCALE, THEME, WINDOW_GEOMETRY, Settings
from app.ui.common.look import px
from app.ui.common.tokens import tokens
from app.ui.shell.first_frame import FirstFrame, system_is_dark

if TYPE_CHECKING:
    # Loading this one name builds a thousand enumerations, a tenth of the bare window's time.
    from PySide6.QtCore import Qt

PROGRAM = "Hearthdesk"
STAYS_WITHOUT_WINDOW = sys.platform == "darwin"
"""macOS keeps a program in the Dock when its window is closed."""

_USUAL_SIZE = (1440, 900)
_FRAME = 48
# A column count from this width on; see the specification's breakpoints.
_FOUR_COLUMNS, _THREE_COLUMNS = 1320, 1080


class MainWindow(QMainWindow):
    """Shows one page at a time: the first frame, a page before the desk is open, or the desk.

    Signals:
        closing: the person closes the window; what must be kept is kept now.
        columns_changed: how many columns there is room for: 4, 3 or 2.
        setting_changed: what this computer remembers was changed in the settings.
        hidden_on_close: the window was closed but the program stays, in Dock or tray.
    """

    closing = Signal()
    columns_changed = Signal(int)
    setting_changed = Signal()
    hidden_on_close = Signal()

    def __init__(self, settings: Settings, *, areas: bool = True) -> None:
        super().__init__()
        self.settings = settings
        self._columns = 0
        self._leaving = False
        self._stays: Callable[[], bool] = _stays_in_dock
        self.setWindowTitle(PROGRAM)
        self.setMinimumSize(*tokens().size.min_window)
        if not self._restore_geometry():
            self.resize(self._usual_size())
        self.first_frame = self._make_first_frame(areas)
        self.setCentralWidget(self.first_frame)

    def show_page(self, page: QWidget, command_row: QWidget | None = None) -> None:
        """Put `page` in the place of what is shown, under `command_row` if there is one.

        What was there is destroyed.
        """
        self.setMenuWidget(command_row or QWidget())
        self.setCentralWidget(page)
        page.show()
        page.setFocus()

    def show_first_frame(self) -> None:
        """Back to the beginning, as when opening is tried again."""
        self.first_frame = self._make_first_frame(areas=False)
        self.show_page(self.first_frame)

    def say_waiting(self, words: str) -> None:
        """Say what is waited for, if that is still so."""
        if self.centralWidget() is self.first_frame:
            self.first_frame.say(words)

    def columns(self) -> int:
        """How many columns the window has room for."""
        if self.width() >= px(_FOUR_COLUMNS):
            return 4
        return 3 if self.width() >= px(_THREE_COLUMNS) else 2

    def tell_columns(self) -> None:
        """Say how many columns fit, if that has changed since it was said last."""
        if self.columns() != self._columns:
            self._columns = self.columns()
            self.columns_changed.emit(self._columns)

    def set_staying(self, stays: Callable[[], bool] | None) -> None:
        """Ask this, too, whether the program outlives a closed window; None asks no more."""
        self._stays = stays or _stays_in_dock

    def leave(self) -> None:
        """Close for good; where programs outlive their windows this ends them too."""
        self._leaving = True
        self.close()

    def come_back(self, state: Qt.ApplicationState) -> None:
        """Show a hidden window again when the person turns to the program."""
        from PySide6.QtCore import Qt

        if state == Qt.ApplicationState.ApplicationActive and self.isHidden():
            self.come_to_front()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop filling it."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def toggle_zoom(self) -> None:
        """As large as the screen allows, or as before."""
        if self.isMaximized():
            self.showNormal()
        else:
            self.showMaximized()

    def come_to_front(self) -> None:
        """Show the window above others and give it the keyboard."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tell_columns()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._leaving and (_stays_in_dock() or self._stays()):
            event.ignore()
            self.hide()
            self.hidden_on_close.emit()
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.settings.set(WINDOW_GEOMETRY, geometry)
        self.closing.emit()
        super().closeEvent(event)

    def _make_first_frame(self, areas: bool) -> FirstFrame:
        theme = self.settings.get(THEME)
        dark = theme == "dark" or (theme == "system" and system_is_dark())
        scale = self.settings.get(TEXT_SCALE) / 100
        return FirstFrame(dark=dark, scale=scale, areas=areas, parent=self)

    def _usual_size(self) -> QSize:
        # What the window's frame and its edges to the screen need is not known before it is shown.
        room = self.screen().availableSize() - QSize(_FRAME, _FRAME)
        return QSize(*_USUAL_SIZE).boundedTo(room).expandedTo(self.minimumSize())

    def _restore_geometry(self) -> bool:
        kept = self.settings.get(WINDOW_GEOMETRY)
        if not kept:
            return False
        return self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "replace")))


def _stays_in_dock() -> bool:
    return STAYS_WITHOUT_WINDOW
