"""The program without its window: notifications of an open desk, the tray, and closing into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from app.background.desktop_notices import DesktopNotices, connect_desktop
from app.background.notifications import Announcement, Notifier
from app.domain.ids import RowId
from app.system.clock import Clock, SystemClock
from app.system.settings import KEEP_RUNNING, NOTIFY, TRAY_TOLD
from app.ui.tray.notice_words import notice_words
from app.ui.tray.tray import Tray

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.ui.shell.main_window import MainWindow

_WHERE_IT_WENT = "where-it-went"


class Presence(QObject):
    """Made once for a window; `attach` and `lock` follow the desk.

    Signals:
        ticket_wanted: the id of a ticket whose notification was clicked.
        command_wanted: the name of a window command chosen in the tray.
    """

    ticket_wanted = Signal(object)
    command_wanted = Signal(str)

    def __init__(
        self, window: MainWindow, clock: Clock | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._memory = window.settings
        self._clock = clock or SystemClock()
        self.notifier = Notifier(self._memory, self._clock, parent=self)
        self.tray = Tray(self)
        self.desktop: DesktopNotices | None = connect_desktop(self)
        self._tickets: dict[str, RowId | None] = {}
        self._last = ""
        self._connect()
        self.refresh()

    def attach(self, session: DeskSession) -> None:
        """A desk is open: tell of it."""
        self.notifier.attach(session)
        self.tray.set_desk_open(True)
        self.refresh()

    def lock(self) -> None:
        """The desk is out of reach: forget whom notifications were about."""
        self.notifier.lock()
        self.tray.set_desk_open(False)
        self._tickets = {}

    def stop(self) -> None:
        """The program ends; safe to call twice."""
        self.notifier.stop()
        self._window.set_staying(None)
        self.tray.close()
        if self.desktop is not None:
            self.desktop.close()

    def refresh(self) -> None:
        """Settings changed: the icon is there while something needs it."""
        through_tray = self.desktop is None and self._memory.get(NOTIFY)
        self.tray.show_icon(self._memory.get(KEEP_RUNNING) or through_tray)

    def stays(self) -> bool:
        """Whether closing the window leaves the program running: wanted, and with a way back."""
        return self._memory.get(KEEP_RUNNING) and self.tray.is_available()

    def _connect(self) -> None:
        self.notifier.announced.connect(self._show)
        self.tray.open_wanted.connect(self._window.come_to_front)
        self.tray.quit_wanted.connect(self._window.leave)
        self.tray.command_wanted.connect(self._run)
        self.tray.message_clicked.connect(self._clicked_last)
        self._window.set_staying(self.stays)
        self._window.hidden_on_close.connect(self._say_where)
        if self.desktop is not None:
            self.desktop.clicked.connect(self._clicked)
            self.desktop.unavailable.connect(self._lose_desktop)

    def _show(self, announcement: Announcement) -> None:
        words = notice_words(announcement, self._clock.now())
        items = announcement.items
        # What can be opened: the ticket, or of several the inbox.
        self._tickets[announcement.kind.value] = items[0].ticket_id if len(items) == 1 else None
        self._tell(announcement.kind.value, words.title, words.body)

    def _tell(self, key: str, title: str, body: str) -> None:
        self._last = key
        if self.desktop is not None:
            self.desktop.show(key, title, body, self.tr("Open"))
        elif self.tray.is_shown():
            self.tray.show_message(title, body)

    def _clicked_last(self) -> None:
        self._clicked(self._last)

    def _clicked(self, key: str) -> None:
        self._window.come_to_front()
        ticket_id = self._tickets.get(key)
        if ticket_id is not None:
            self.ticket_wanted.emit(ticket_id)

    def _run(self, name: str) -> None:
        self._window.come_to_front()
        self.command_wanted.emit(name)

    def _lose_desktop(self) -> None:
        self.desktop = None
        self.refresh()

    def _say_where(self) -> None:
        """Once, when the window was closed into the tray for the first time."""
        QGuiApplication.setQuitOnLastWindowClosed(False)
        if not self._memory.get(TRAY_TOLD):
            self._memory.set(TRAY_TOLD, True)
            self._tell(
                _WHERE_IT_WENT,
                self.tr("Hearthdesk goes on running"),
                self.tr("It waits beside the clock for calls and reminders. Quit it from there."),
            )
