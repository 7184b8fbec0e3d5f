"""Somebody on the telephone, typing without end, until the program is killed.

    python -m tests.ui.calls.killed_child FOLDER KEY

Each line says how many letters were typed, the seconds on the clock, and how often the call was
written down.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything loads Qt

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.background.session import DeskSession
from app.background.workers import Workers
from app.security.keys import DeskKeys
from app.services.desk import Desk
from app.store.store import open_store
from app.system.clock import SystemClock
from app.system.paths import Profile
from app.ui.calls.call_desk import AtHand, CallDesk
from tests.desks import MIGRATIONS

_BETWEEN_LETTERS_MS = 100


def main(folder: str, key: str) -> None:
    """See the module."""
    application = QApplication([])
    store = open_store(
        Profile(Path(folder)), DeskKeys(bytes.fromhex(key)), SystemClock(), MIGRATIONS
    )
    desk = Desk(store)
    desk.person_id = desk.people()[0].id
    page = QWidget()
    page.resize(1300, 840)
    page.show()
    calls = CallDesk(DeskSession(desk, Workers()), page, SystemClock())
    calls.log(AtHand())
    written: list[bool] = []
    calls.keeping.kept.connect(written.append)

    def write() -> None:
        calls.panel.notes.editor.insertPlainText("x")
        call = calls.keeping.as_of_now()
        if call is not None:
            print(len(call.notes), call.clock.elapsed, len(written), flush=True)

    typing = QTimer()
    typing.timeout.connect(write)
    typing.start(_BETWEEN_LETTERS_MS)
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
