"""One start of a window in a process of its own, telling when what could be seen.

    start_child.py bare
    start_child.py desk FOLDER ENTRY SECRET     a profile, and what its keyring would answer

Prints `name elapsed cpu`: seconds since the epoch, and seconds of processor time of all threads.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path


def tell(name: str) -> None:
    print(name, time.time(), time.process_time(), flush=True)


def bare() -> None:
    """The least a window can be."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

    class Content(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            QTimer.singleShot(0, leave)

    def leave() -> None:
        tell("shown")
        app.exit()

    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(Content())
    window.resize(1440, 900)
    window.show()
    app.exec()


def desk(folder: str, entry: str, secret: str) -> None:
    """The program itself, until the first page of the inbox is painted."""
    from app.startup import run_gui
    from app.system.paths import Profile

    class Keyring:
        def get(self, name: str) -> str | None:
            return secret if name == entry else None

        def set(self, name: str, value: str) -> None:
            raise AssertionError("nothing is to be kept")

        def delete(self, name: str) -> None:
            raise AssertionError("nothing is to be forgotten")

    def watch(milestone: str) -> None:
        tell(milestone)
        if milestone == "glance":
            _watch_list("page", leave=False)
        elif milestone == "opened":
            _watch_list("ready", leave=True)

    run_gui(Profile(Path(folder)), keyring=Keyring(), watch=watch)


def _watch_list(name: str, *, leave: bool) -> None:
    """Tell when the first look (or, if that is all, the inbox) has painted rows; then leave."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    from app.ui.inbox.glance_pane import GlancePane

    if leave:
        from app.ui.inbox.area import InboxArea

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and tickets.model().rowCount():
                tickets.viewport().removeEventFilter(self)
                QTimer.singleShot(0, seen)
            return False

    def seen() -> None:
        tell(name)
        if leave:
            QTimer.singleShot(0, QApplication.exit)

    kind = InboxArea if leave else GlancePane
    (pane,) = (one for one in QApplication.allWidgets() if isinstance(one, kind))
    tickets = pane.list_pane.list
    watch = Watch(tickets)
    tickets.viewport().installEventFilter(watch)
    tickets.viewport().update()  # the rows may have been painted already, and nothing else comes


if __name__ == "__main__":
    {"bare": bare, "desk": desk}[sys.argv[1]](*sys.argv[2:])
