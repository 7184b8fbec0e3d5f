"""What was not understood stays visible, readable and removable."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.channels.mail.archive import open_archive
from app.services.desk import Desk
from app.services.incoming_mail import FilingRules
from app.services.mail_import import import_archive
from app.ui.common.area import Notice
from app.ui.imports.quarantine_dialog import QuarantineDialog
from app.wiring import mail_tools
from tests.fakes.clock import FakeClock

ODD = b"\x00\x01\x02 nothing at all"


@pytest.fixture
def dialog(
    qtbot: QtBot,
    session: DeskSession,
    desk: Desk,
    window: QWidget,
    clock: FakeClock,
    tmp_path: Path,
) -> QuarantineDialog:
    from datetime import timedelta

    folder = tmp_path / "mails"
    folder.mkdir()
    for number in range(3):
        (folder / f"odd{number}.eml").write_bytes(ODD + bytes([number]))
    rules = FilingRules(frozenset(), timedelta(days=30), timedelta(hours=24))
    import_archive(desk, open_archive(folder), mail_tools(), rules, name="mails", fingerprint="x")
    made = QuarantineDialog(session, clock, window)
    made.open()
    qtbot.waitUntil(lambda: made.list.model().rowCount() == 3)
    return made


def test_each_says_where_it_came_from_and_why(dialog: QuarantineDialog) -> None:
    model = dialog.list.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    said = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "mails · odd2.eml" in said
    assert "It has no sender, date or subject" in said


def test_the_bytes_can_be_read_and_saved(
    qtbot: QtBot, dialog: QuarantineDialog, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: len(dialog.selected()) == 1)
    QTest.mouseClick(dialog.view, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.raw.isVisible)
    assert "nothing at all" in dialog.raw.toPlainText()
    QTest.mouseClick(dialog.view, Qt.MouseButton.LeftButton)
    assert dialog.list.isVisible()
    assert dialog.raw.toPlainText() == ""
    with qtbot.waitSignal(dialog.noticed) as told:
        dialog.save_to(dialog.selected()[0].id, tmp_path / "kept.eml")
    assert told.args[0].text == "Saved as kept.eml"
    assert (tmp_path / "kept.eml").read_bytes() == ODD + b"\x02"


def test_a_place_that_cannot_be_written_is_told(
    qtbot: QtBot, dialog: QuarantineDialog, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: len(dialog.selected()) == 1)
    with qtbot.waitSignal(dialog.noticed) as told:
        dialog.save_to(dialog.selected()[0].id, tmp_path / "no" / "kept.eml")
    assert told.args[0].error


def test_removing_can_be_taken_back(
    qtbot: QtBot, dialog: QuarantineDialog, session: DeskSession
) -> None:
    heard: list[Notice] = []
    dialog.noticed.connect(heard.append)
    qtbot.waitUntil(lambda: len(dialog.selected()) == 1)
    dialog.list.selectAll()
    QTest.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.list.model().rowCount() == 0)
    assert heard[0].text == "3 removed"
    assert not dialog.list.isVisible()
    assert heard[0].command_id is not None
    session.undo_command(heard[0].command_id)
    qtbot.waitUntil(lambda: dialog.list.model().rowCount() == 3)
    assert dialog.list.isVisible()
