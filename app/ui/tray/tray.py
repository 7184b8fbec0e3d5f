"""The icon beside the clock, with the few things one wants without the window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.ui.common.icons import app_icon
from app.ui.common.keymap import keymap

_SHOWN_MS = 10_000
# Names of the window's commands; they need an open desk.
_LOG_CALL, _NEW, _LOCK = "log_call", "new_ticket", "lock"


class Tray(QObject):
    """Hidden until `show_icon(True)`.

    Signals:
        open_wanted: the window is wanted.
        command_wanted: the name of one of the window's commands.
        quit_wanted: the program is to end.
        message_clicked: the notification shown last was clicked.
    """

    open_wanted = Signal()
    command_wanted = Signal(str)
    quit_wanted = Signal()
    message_clicked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(app_icon(), self)
        self._icon.setToolTip("Hearthdesk")
        self.menu = QMenu()
        self._of_desk: list[QAction] = []
        self._fill()
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._pressed)
        self._icon.messageClicked.connect(self.message_clicked)

    @staticmethod
    def is_available() -> bool:
        """Whether this desktop has a place for the icon."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show_icon(self, shown: bool) -> None:
        """Show or hide the icon, where there is a place for it."""
        self._icon.setVisible(shown and self.is_available())

    def is_shown(self) -> bool:
        """Whether the icon stands there."""
        return self._icon.isVisible()

    def set_desk_open(self, is_open: bool) -> None:
        """Whether calls can be logged and tickets made: not while locked."""
        for action in self._of_desk:
            action.setEnabled(is_open)

    def show_message(self, title: str, body: str) -> None:
        """A notification at the icon; the system decides how it looks."""
        self._icon.showMessage(title, body, app_icon(), _SHOWN_MS)

    def close(self) -> None:
        """Leave the tray."""
        self._icon.hide()
        self.menu.deleteLater()

    def _fill(self) -> None:
        opener = self.menu.addAction(self.tr("Open Hearthdesk"))
        opener.triggered.connect(self.open_wanted)
        self.menu.addSeparator()
        for name, words in (
            (_LOG_CALL, self.tr("Log a call")),
            (_NEW, self.tr("New ticket")),
            (_LOCK, self.tr("Lock")),
        ):
            action = self.menu.addAction(words)
            action.setEnabled(False)
            action.triggered.connect(partial(self._want, name))
            self._of_desk.append(action)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Quit Hearthdesk")).triggered.connect(self.quit_wanted)

    def _want(self, name: str) -> None:
        if keymap().knows(name):
            self.command_wanted.emit(name)

    def _pressed(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.open_wanted.emit()
