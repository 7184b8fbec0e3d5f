"""What reaches the window from outside, from the first frame to the end, locked or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from app.background.outside import Outside
from app.background.ringing import Ringing
from app.startup.first_steps import HANDS_LINKS_OVER
from app.system.paths import Profile
from app.ui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from app.ui.calls.incoming import IncomingCalls


class Hearing(QObject):
    """Made before there is a desk. `link` is what the program was started with, "" for nothing.

    Whoever rings is shown by it; the desk, once it is open, finds the telephone in the window.
    """

    def __init__(self, window: MainWindow, profile: Profile, link: str = "") -> None:
        super().__init__(window)
        self._window = window
        self._cards: IncomingCalls | None = None
        self.ringing = Ringing(window)
        self.outside = Outside(profile.root, self.ringing, link)
        if HANDS_LINKS_OVER:
            self.outside.take_events()
        self.outside.raise_wanted.connect(window.come_to_front)
        self.outside.ticket_wanted.connect(self._show_ticket)
        self.ringing.changed.connect(self._show_cards)

    def stop(self) -> None:
        """The program ends."""
        self.outside.stop()

    def _show_cards(self) -> None:
        """What a lock has taken down is made anew."""
        if self.ringing.calls and (self._cards is None or not isValid(self._cards)):
            from app.ui.calls.incoming import IncomingCalls

            self._cards = IncomingCalls(self._window, self.ringing)
            self._cards.refresh()

    def _show_ticket(self, number: int) -> None:
        from app.ui.shell.desk_controller import DeskController

        controller = self._window.findChild(DeskController)
        if isinstance(controller, DeskController):
            controller.follow_ticket(number)
