"""Imports that go on behind the window, and those that stopped on the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services.mail_import import unfinished_source
from app.store import local
from app.store.unit_of_work import UnitOfWork
from app.system.file_state import file_state
from app.ui.common.banner import Banner
from app.ui.imports.mail_dialog import MailImportDialog
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.main_window import MainWindow
from tests.ui.inbox.bakery import Bakery
from tests.ui.shell.driving import open_dialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def bars(controller: DeskController) -> list[Banner]:
    return [one for one in controller.view._bars.values() if isinstance(one, Banner)]


def begin(bakery: Bakery, source: str, fingerprint: str = "fingerprint") -> bytes:
    def command(uow: UnitOfWork) -> bytes:
        return local.begin_run(uow, source, fingerprint)

    return bakery.desk.store.gate.perform("tickets.wake_due", command, actor=None).result


def test_progress_stands_above_the_pages_until_it_is_over(
    qtbot: QtBot, window: MainWindow, controller: DeskController
) -> None:
    controller.demand.import_moved.emit("Mail: 12 % read, 300 messages new here")
    (bar,) = bars(controller)
    assert bar.accessibleName() == "Importing. Mail: 12 % read, 300 messages new here"
    controller.demand.import_moved.emit("Mail: 50 % read, 900 messages new here")
    assert [one.accessibleName() for one in bars(controller)] == [
        "Importing. Mail: 50 % read, 900 messages new here"
    ]
    bar.acted.emit()
    qtbot.waitUntil(lambda: open_dialog(MailImportDialog) is not None)
    controller.demand.import_moved.emit("")
    assert bars(controller) == []


def test_an_unfinished_import_is_offered_at_the_start(
    qtbot: QtBot, window: MainWindow, controller: DeskController, bakery: Bakery
) -> None:
    assert unfinished_source(bakery.desk) is None
    begin(bakery, "/home/tilda/mail/old mails.mbox")
    controller.import_news.look_for_unfinished()
    qtbot.waitUntil(lambda: len(bars(controller)) == 1)
    assert "“old mails.mbox”" in bars(controller)[0].accessibleName()
    bars(controller)[0].acted.emit()
    qtbot.waitUntil(lambda: open_dialog(MailImportDialog) is not None)
    assert bars(controller) == []
    dialog = open_dialog(MailImportDialog)
    assert isinstance(dialog, MailImportDialog)
    # It is not there any more: that is said, and another can be chosen.
    qtbot.waitUntil(lambda: dialog.choose.error.isVisible())


def test_an_archive_that_is_still_there_is_looked_into_at_once(
    qtbot: QtBot,
    window: MainWindow,
    controller: DeskController,
    bakery: Bakery,
    tmp_path: Path,
) -> None:
    archive = tmp_path / "old mails.mbox"
    archive.write_text("From a\nFrom: a@b.example\nTo: c@d.example\nSubject: Hi\n\nHello\n")
    begin(bakery, str(archive), file_state(archive))
    controller.import_news.look_for_unfinished()
    qtbot.waitUntil(lambda: len(bars(controller)) == 1)
    bars(controller)[0].acted.emit()
    qtbot.waitUntil(lambda: open_dialog(MailImportDialog) is not None)
    dialog = open_dialog(MailImportDialog)
    assert isinstance(dialog, MailImportDialog)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.options)
    assert dialog.options._resumed.isVisible()
