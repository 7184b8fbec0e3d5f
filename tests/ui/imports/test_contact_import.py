"""From a table or cards to contacts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.domain.contact_table import Field
from app.services.desk import Desk
from app.services.readers import Readers
from app.ui.common.area import Notice
from app.ui.common.label import Label
from app.ui.imports.contact_dialog import ContactImportDialog
from app.ui.imports.imports import Imports

KNOWN = "Name,E-mail 1 - Value,Phone 1 - Value\nCamille Dubreuil,camille@mail.example,07700900143\n"
UNKNOWN = "col a;col b\nCamille Dubreuil;camille\nChidi Nwosu;chidi\n"
CARDS = "BEGIN:VCARD\nVERSION:3.0\nFN:Chidi Nwosu\nTEL:07700900318\nEND:VCARD\n"


@pytest.fixture
def dialog(session: DeskSession, readers: Readers, window: QWidget) -> ContactImportDialog:
    return Imports(session, readers, window).import_contacts()


def said(widget: QWidget) -> str:
    return " | ".join(one.text() for one in widget.findChildren(Label) if one.isVisible())


def shown(qtbot: QtBot, dialog: ContactImportDialog, path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    dialog.look_into(path)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.preview)


def ended(qtbot: QtBot, dialog: ContactImportDialog) -> str:
    qtbot.waitUntil(dialog.account.isVisible, timeout=20_000)
    return said(dialog.account)


def test_a_known_table_is_named_and_comes_in(
    qtbot: QtBot, dialog: ContactImportDialog, desk: Desk, tmp_path: Path
) -> None:
    shown(qtbot, dialog, tmp_path / "c.csv", KNOWN)
    assert "Google Contacts" in said(dialog.preview)
    assert "Camille Dubreuil · camille@mail.example" in dialog.preview.mapping.result.text()
    QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert "1 | added" in ended(qtbot, dialog)
    assert len(desk.contact_numbers()) == 1


def test_a_second_time_changes_nothing(
    qtbot: QtBot, session: DeskSession, readers: Readers, window: QWidget, tmp_path: Path
) -> None:
    imports = Imports(session, readers, window)
    for expected in ("1 | added", "0 | added"):
        dialog = imports.import_contacts()
        shown(qtbot, dialog, tmp_path / "c.csv", KNOWN)
        dialog.begin()
        assert expected in ended(qtbot, dialog)
        dialog.accept()


def test_an_unknown_table_waits_for_a_meaning(
    qtbot: QtBot, dialog: ContactImportDialog, desk: Desk, tmp_path: Path
) -> None:
    shown(qtbot, dialog, tmp_path / "c.csv", UNKNOWN)
    assert not dialog.primary.isEnabled()
    mapping = dialog.preview.mapping
    mapping.table.setCurrentIndex(mapping.table.model().index(1, 0))
    mapping.target.setFocus()
    mapping.target.setCurrentIndex(mapping.target.findData(Field.NAME.value))
    mapping.target.activated.emit(mapping.target.currentIndex())
    assert mapping.table.model().index(0, 0).data() == "Name"
    assert dialog.primary.isEnabled()
    assert "Camille Dubreuil; Chidi Nwosu" in mapping.result.text()
    dialog.begin()
    assert "2 | added" in ended(qtbot, dialog)


def test_a_label_goes_with_its_column(
    qtbot: QtBot, dialog: ContactImportDialog, tmp_path: Path
) -> None:
    shown(qtbot, dialog, tmp_path / "c.csv", UNKNOWN)
    mapping = dialog.preview.mapping
    mapping.set_target(1, Field.HANDLE, "Instagram")
    assert mapping.table.model().index(0, 1).data() == "Handle (Instagram)"
    mapping.table.setCurrentIndex(mapping.table.model().index(0, 1))
    assert mapping.label.text() == "Instagram"
    assert mapping.label.isVisible()


def test_the_sample_is_a_sound_model(
    qtbot: QtBot, dialog: ContactImportDialog, tmp_path: Path
) -> None:
    shown(qtbot, dialog, tmp_path / "c.csv", KNOWN)
    QAbstractItemModelTester(
        dialog.preview.mapping.table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal
    )


def test_hundreds_of_columns_are_shown(
    qtbot: QtBot, dialog: ContactImportDialog, tmp_path: Path
) -> None:
    header = ",".join(["Name", *(f"Custom {at}" for at in range(700))])
    row = ",".join(["Camille", *("x" for _ in range(700))])
    shown(qtbot, dialog, tmp_path / "c.csv", f"{header}\n{row}\n")
    assert dialog.preview.mapping.table.model().columnCount() == 701


def test_cards_need_no_mapping(
    qtbot: QtBot, dialog: ContactImportDialog, desk: Desk, tmp_path: Path
) -> None:
    shown(qtbot, dialog, tmp_path / "c.vcf", CARDS)
    assert not dialog.preview.mapping.isVisible()
    assert "Chidi Nwosu" in said(dialog.preview)
    dialog.begin()
    assert "1 | added" in ended(qtbot, dialog)


def test_what_is_left_out_is_shown_as_it_stood(
    qtbot: QtBot, dialog: ContactImportDialog, tmp_path: Path
) -> None:
    shown(qtbot, dialog, tmp_path / "c.csv", KNOWN + ",,\n , ,\nWren,wren@mail.example,\n")
    dialog.begin()
    account = ended(qtbot, dialog)
    assert "2 | added" in account
    if dialog.left_out.isVisible():
        assert "Neither a name nor an address" in dialog.left_out.text.toPlainText()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "nothing in it"),
        (b"PK\x03\x04rest", "spreadsheet"),
        (b"%PDF-1.7 ...", "PDF"),
    ],
)
def test_what_is_no_list_is_told_in_place(
    qtbot: QtBot, dialog: ContactImportDialog, tmp_path: Path, content: bytes, words: str
) -> None:
    path = tmp_path / "c.csv"
    path.write_bytes(content)
    dialog.look_into(path)
    qtbot.waitUntil(dialog.choose.error.isVisible)
    assert words in dialog.choose.error.accessibleName()


def test_it_goes_on_without_its_dialog(
    qtbot: QtBot, session: DeskSession, readers: Readers, window: QWidget, tmp_path: Path
) -> None:
    imports = Imports(session, readers, window)
    heard: list[Notice] = []
    imports.noticed.connect(heard.append)
    dialog = imports.import_contacts()
    rows = "".join(f"Guest {at},guest{at}@mail.example,\n" for at in range(1200))
    shown(qtbot, dialog, tmp_path / "c.csv", KNOWN + rows)
    dialog.begin()
    dialog.accept()
    qtbot.waitUntil(lambda: len(heard) == 1, timeout=30_000)
    assert heard[0].text == f"Contacts are in: {QLocale().toString(1201)} added"


def test_enter_on_the_table_page_brings_it_in(
    qtbot: QtBot, dialog: ContactImportDialog, tmp_path: Path
) -> None:
    assert dialog.focusWidget() is dialog.choose.file
    shown(qtbot, dialog, tmp_path / "c.csv", KNOWN)
    assert dialog.focusWidget() is dialog.primary
    QTest.keyClick(dialog.primary, Qt.Key.Key_Return)
    assert "1 | added" in ended(qtbot, dialog)


def test_a_table_that_is_not_understood_has_the_focus(
    qtbot: QtBot, dialog: ContactImportDialog, tmp_path: Path
) -> None:
    shown(qtbot, dialog, tmp_path / "c.csv", UNKNOWN)
    assert dialog.focusWidget() is dialog.preview.mapping.table
