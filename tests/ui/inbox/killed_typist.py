"""A program that writes an answer, says how far it is, and waits to be killed.

python -m tests.ui.inbox.killed_typist FOLDER KEY FILE
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.background.session import DeskSession
from app.background.workers import Workers
from app.domain.inbox import InboxQuery
from app.domain.message import MessageKind
from app.security.keys import DeskKeys
from app.services.desk import Desk
from app.ui.inbox.area import InboxArea
from app.ui.inbox.submission import PickedFile
from tests.desks import reopen_store
from tests.fakes.clock import FakeClock


def main(folder: Path, key: str, file: Path) -> None:
    """Type, attach, and print a line once the draft is said to be kept."""
    app = QApplication([])
    desk = Desk(reopen_store(folder, FakeClock(), DeskKeys(bytes.fromhex(key))))
    desk.person_id = desk.people()[0].id
    area = InboxArea(DeskSession(desk, Workers()), opened=folder / "opened", clock=FakeClock())
    area.resize(1360, 800)
    composer = area.pane.composer

    def write() -> None:
        composer.write_reply()
        QTest.keyClicks(composer.editor, "It has ")
        composer.editor.toggle_bold()
        QTest.keyClicks(composer.editor, "almonds")
        composer.add_file(MessageKind.MESSAGE, PickedFile(file.name, "text/x", file.read_bytes()))

    def say(*kept: object) -> None:
        print("kept", flush=True)

    area.showing.arrived.connect(write)
    area.conversation.drafts.kept.connect(say)
    area.show()
    first = desk.inbox_page(InboxQuery(), None, 1).rows[0]
    area.show_item(first.id)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
