"""A whole program on a desk with a PIN: opens it, shows a ticket, locks, and waits to be looked at.

`python -m tests.startup.locked_child FOLDER ENTRY SECRET PERSON TICKET`; says "open" and "locked".
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer

from app.background.idle import LockCause
from app.startup.desk_start import DeskStart
from app.startup.first_steps import make_application, show_window, take_lock
from app.system.paths import Profile
from app.ui.inbox.area import InboxArea
from app.ui.lock.lock_page import LockPage
from app.ui.shell.desk_controller import DeskController
from tests.fakes.keyring import FakeKeyring

_LOOK_MS = 50


class Child:
    """Goes from one state to the next as soon as it is reached."""

    def __init__(self, start: DeskStart, ticket_id: bytes) -> None:
        self._start = start
        self._ticket_id = ticket_id
        self._steps = [self._type_pin, self._show, self._shown, self._lock, self._locked]
        self._reached: list[str] = []
        start._watch = self._reached.append

    def look(self) -> None:
        """Take the next step if it can be taken."""
        if self._steps and self._steps[0]():
            self._steps.pop(0)

    def _type_pin(self) -> bool:
        page = self._start._window.centralWidget()
        if isinstance(page, LockPage):
            page.pin.setText("4711")
            page.try_it()
        return isinstance(page, LockPage)

    def _show(self) -> bool:
        found = self._start._window.findChild(DeskController)
        if isinstance(found, DeskController) and found.state.facts is not None:
            found.areas.show_ticket(self._ticket_id)
            return True
        return False

    def _shown(self) -> bool:
        found = self._start._window.findChild(DeskController)
        area = found.areas.current if isinstance(found, DeskController) else None
        if not isinstance(area, InboxArea):
            return False
        view = found.areas.current.showing.view
        if view is None or view.ticket.id != self._ticket_id:
            return False
        del view, area, found
        self._start._window.grab()
        _say("open")
        return True

    def _lock(self) -> bool:
        if self._start.open_desk is not None:
            self._start.open_desk.lock(LockCause.IDLE)
        return True

    def _locked(self) -> bool:
        if "locked" in self._reached:
            _say("locked")
            return True
        return False


def _say(word: str) -> None:
    print(word, flush=True)
    sys.stdin.readline()


def run(folder: str, entry: str, secret: str, ticket: str) -> int:
    """Until the parent closes our input."""
    app = make_application()
    profile = Profile(Path(folder))
    window = show_window(profile)
    start = DeskStart(window, profile, take_lock(profile), keyring=FakeKeyring({entry: secret}))
    child = Child(start, bytes.fromhex(ticket))
    timer = QTimer()
    timer.timeout.connect(child.look)
    timer.start(_LOOK_MS)
    start.go_on()
    QTimer.singleShot(120_000, app.quit)
    return app.exec()


if __name__ == "__main__":
    sys.exit(run(*sys.argv[1:]))
