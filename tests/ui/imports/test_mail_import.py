"""From an archive on the disk to conversations in the inbox."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.domain.changes import Changes
from app.services import tickets
from app.services.desk import Desk
from app.services.readers import Readers
from app.ui.common.area import Notice
from app.ui.common.label import Label
from app.ui.imports import running
from app.ui.imports.imports import Imports
from app.ui.imports.mail_dialog import MailImportDialog
from tests.desks import add_ticket
from tests.fakes.clock import FakeClock
from tests.ui.imports.conftest import mail, write_mbox


@pytest.fixture
def imports(session: DeskSession, readers: Readers, window: QWidget, clock: FakeClock) -> Imports:
    return Imports(session, readers, window, clock=clock)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    mails = [mail(number, subject=f"Order {number}") for number in range(40)]
    mails.append(mail(100, sender="hello@ryerowan.example", to="camille@mail.example"))
    return write_mbox(tmp_path / "years.mbox", mails)


def said(widget: QWidget) -> str:
    return " | ".join(one.text() for one in widget.findChildren(Label) if one.isVisible())


def looked_into(qtbot: QtBot, dialog: MailImportDialog, path: Path) -> MailImportDialog:
    dialog.look_into(path)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.options)
    return dialog


def ended(qtbot: QtBot, dialog: MailImportDialog) -> str:
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.account, timeout=20_000)
    return said(dialog.account)


def test_an_archive_is_recognised_and_the_own_address_suggested(
    qtbot: QtBot, imports: Imports, archive: Path
) -> None:
    dialog = looked_into(qtbot, imports.import_mail(), archive)
    assert "years.mbox: a mailbox (mbox)" in said(dialog.options)
    assert dialog.options.addresses.chosen() == ("hello@ryerowan.example",)


def test_everything_comes_in_and_again_nothing(
    qtbot: QtBot, imports: Imports, session: DeskSession, desk: Desk, archive: Path
) -> None:
    news: list[Changes] = []
    session.changed.connect(news.append)
    dialog = looked_into(qtbot, imports.import_mail(), archive)
    QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    account = ended(qtbot, dialog)
    assert "The archive is in." in account
    assert "41 | mails read | 41 | messages new here" in account
    assert any(one.touches("ticket") and one.many for one in news)
    assert desk.settings().own_addresses == ("hello@ryerowan.example",)
    QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    again = looked_into(qtbot, imports.import_mail(), archive)
    again.begin()
    assert "0 | messages new here" in ended(qtbot, again)


def test_what_is_not_understood_is_counted_with_its_reason(
    qtbot: QtBot, imports: Imports, tmp_path: Path
) -> None:
    folder = tmp_path / "mails"
    folder.mkdir()
    (folder / "good.eml").write_text(mail(1))
    (folder / "odd.eml").write_bytes(b"\x00\x01\x02 nothing at all")
    dialog = looked_into(qtbot, imports.import_mail(), folder)
    dialog.begin()
    account = ended(qtbot, dialog)
    assert "1 | not understood, kept aside" in account
    assert dialog.secondary.isVisible()


@pytest.mark.parametrize("make", [Path.mkdir, Path.touch, lambda path: None])
def test_what_is_no_archive_is_told_in_place(
    qtbot: QtBot, imports: Imports, tmp_path: Path, make: object
) -> None:
    path = tmp_path / "photos"
    assert callable(make)
    make(path)
    dialog = imports.import_mail()
    dialog.look_into(path)
    qtbot.waitUntil(dialog.choose.error.isVisible)
    assert "Nothing was brought in" in dialog.choose.error.accessibleName()
    assert dialog.choose.file.isEnabled()


def test_an_impossible_address_holds_the_start(
    qtbot: QtBot, imports: Imports, archive: Path
) -> None:
    dialog = looked_into(qtbot, imports.import_mail(), archive)
    QTest.keyClicks(dialog.options.addresses.another, "hello at rye")
    dialog.begin()
    assert dialog.stack.currentWidget() is dialog.options
    dialog.options.addresses.another.setText("orders@ryerowan.example")
    dialog.begin()
    ended(qtbot, dialog)
    assert "orders@ryerowan.example" in dialog.options.addresses.chosen()


def test_stopping_keeps_what_is_in_and_goes_on_later(
    qtbot: QtBot,
    imports: Imports,
    desk: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(running, "SLICE_SECONDS", 0.0)  # one mail for each slice
    mails = [mail(number, subject=f"Order {number}") for number in range(30)]
    archive = write_mbox(tmp_path / "years.mbox", mails)
    dialog = looked_into(qtbot, imports.import_mail(), archive)
    dialog.begin()
    qtbot.waitUntil(lambda: "mails read" in said(dialog.progress))
    QTest.mouseClick(dialog.secondary, Qt.MouseButton.LeftButton)
    assert "Stopped on the way." in ended(qtbot, dialog)
    assert 0 < len(desk.contact_numbers()) <= 1
    monkeypatch.undo()
    again = looked_into(qtbot, imports.import_mail(), archive)
    assert "It goes on where it stopped." in said(again.options)
    again.begin()
    assert "30 | mails read | 30 | messages new here" in ended(qtbot, again)


def test_a_person_goes_on_working_meanwhile(
    qtbot: QtBot,
    imports: Imports,
    session: DeskSession,
    desk: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(running, "SLICE_SECONDS", 0.0)
    ticket_id = add_ticket(desk)
    archive = write_mbox(tmp_path / "a.mbox", [mail(number) for number in range(60)])
    dialog = looked_into(qtbot, imports.import_mail(), archive)
    dialog.begin()
    closed_while_running: list[bool] = []
    session.do(
        lambda desk: desk.do(tickets.close, [ticket_id]),
        lambda done: closed_while_running.append(imports.is_running),
        owner=dialog,
    )
    qtbot.waitUntil(lambda: bool(closed_while_running))
    assert closed_while_running == [True]
    ended(qtbot, dialog)


def test_it_goes_on_without_its_dialog_and_says_when_it_is_over(
    qtbot: QtBot, imports: Imports, archive: Path
) -> None:
    heard: list[Notice] = []
    imports.noticed.connect(heard.append)
    dialog = looked_into(qtbot, imports.import_mail(), archive)
    dialog.begin()
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.progress)
    QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(heard) == 1, timeout=20_000)
    assert heard[0].text == "Mail is in: 41 messages new here"
    assert not imports.is_running


def test_a_running_import_can_be_looked_at_again(
    qtbot: QtBot, imports: Imports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "SLICE_SECONDS", 0.0)
    archive = write_mbox(tmp_path / "a.mbox", [mail(number) for number in range(60)])
    dialog = looked_into(qtbot, imports.import_mail(), archive)
    dialog.begin()
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.progress)
    dialog.accept()
    again = imports.import_mail()
    assert again.stack.currentWidget() is again.progress
    ended(qtbot, again)


def test_enter_presses_the_filled_button_of_each_page(
    qtbot: QtBot, imports: Imports, archive: Path
) -> None:
    dialog = imports.import_mail()
    assert dialog.focusWidget() is dialog.choose.file
    looked_into(qtbot, dialog, archive)
    assert dialog.focusWidget() is dialog.primary
    dialog.options.days.setFocus()
    QTest.keyClick(dialog.options.days, Qt.Key.Key_Return)
    assert "It took 0 s." not in ended(qtbot, dialog)
    assert dialog.focusWidget() is dialog.primary


def test_enter_after_a_typed_address_only_adds_it(
    qtbot: QtBot, imports: Imports, archive: Path
) -> None:
    dialog = looked_into(qtbot, imports.import_mail(), archive)
    dialog.options.addresses.another.setFocus()
    QTest.keyClicks(dialog.options.addresses.another, "orders@ryerowan.example")
    QTest.keyClick(dialog.options.addresses.another, Qt.Key.Key_Return)
    assert dialog.stack.currentWidget() is dialog.options
    assert "orders@ryerowan.example" in dialog.options.addresses.chosen()
    QTest.keyClick(dialog.options.addresses.another, Qt.Key.Key_Return)
    ended(qtbot, dialog)
