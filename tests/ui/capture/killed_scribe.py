"""A program in which somebody writes a capture, says when it is kept, and waits to be killed.

python -m tests.ui.capture.killed_scribe FOLDER KEY FILE
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.background.session import DeskSession
from app.background.workers import Workers
from app.domain.ticket import Channel
from app.security.keys import DeskKeys
from app.services.desk import Desk
from app.ui.capture.capturing import Capturing
from tests.desks import reopen_store
from tests.fakes.clock import FakeClock


class Scribe:
    """Types once the panel is shown, and prints when both words and file are kept."""

    def __init__(self, capturing: Capturing, file: Path) -> None:
        self._panel = capturing.panel
        self._file = file
        self._written = False

    def look(self) -> None:
        """Write when the panel is there, and say so when everything is safe."""
        if self._panel.isVisible() and not self._written:
            self._written = True
            self._panel.chips.show_channel(Channel.LETTER)
            QTest.keyClicks(self._panel.words.editor, "Her letter about the loaf")
            self._panel.files_offered.emit((self._file,))
        kept = self._panel.state.text() == "Saved as you type"
        if kept and self._panel.words.attached.count():
            print("kept", flush=True)


def main(folder: Path, key: str, file: Path) -> None:
    """Open the panel and let somebody write."""
    app = QApplication([])
    desk = Desk(reopen_store(folder, FakeClock(), DeskKeys(bytes.fromhex(key))))
    desk.person_id = desk.people()[0].id
    below = QWidget()
    below.resize(1200, 900)
    below.show()
    session = DeskSession(desk, Workers())
    capturing = Capturing(session, below, FakeClock())
    scribe = Scribe(capturing, file)
    watch = QTimer()
    watch.timeout.connect(scribe.look)
    watch.start(50)
    capturing.begin()
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
