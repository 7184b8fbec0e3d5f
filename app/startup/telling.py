"""Notifications and the tray, from the first open desk to the end of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.ui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.domain.ids import RowId
    from app.ui.shell.desk_controller import DeskController
    from app.ui.tray.presence import Presence

# Loading this can wait until the first page of the inbox is there.
_AFTER_MS = 1500


class Telling(QObject):
    """Follows the desk: told when it opens and when it is put away."""

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent or window)
        self._window = window
        self._presence: Presence | None = None
        self._session: DeskSession | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_MS)
        self._soon.timeout.connect(self._attach)

    def open_desk(self, session: DeskSession | None) -> None:
        """Tell of this desk, as soon as the window has found its feet."""
        self._session = session
        self._soon.start()

    def lock(self) -> None:
        """The desk is being put away: name nobody any more."""
        self._session = None
        if self._presence is not None:
            self._presence.lock()

    def stop(self) -> None:
        """The program ends; safe to call twice."""
        self._session = None
        if self._presence is not None:
            self._presence.stop()

    def _attach(self) -> None:
        if self._session is not None:  # otherwise it was locked or closed meanwhile
            self._present().attach(self._session)

    def _present(self) -> Presence:
        from app.ui.tray.presence import Presence

        if self._presence is None:
            self._presence = Presence(self._window, parent=self)
            self._presence.ticket_wanted.connect(self._show_ticket)
            self._presence.command_wanted.connect(self._run)
            self._window.setting_changed.connect(self._presence.refresh)
        return self._presence

    def _show_ticket(self, ticket_id: RowId) -> None:
        if (controller := self._controller()) is not None:
            controller.areas.show_ticket(ticket_id)

    def _run(self, name: str) -> None:
        if (controller := self._controller()) is not None:
            controller.commands.action(name).trigger()

    def _controller(self) -> DeskController | None:
        from app.ui.shell.desk_controller import DeskController

        found = self._window.findChild(DeskController)
        return found if isinstance(found, DeskController) else None
