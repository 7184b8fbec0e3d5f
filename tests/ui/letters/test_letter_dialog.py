"""A letter is answered on the real window: looked at, saved, sent, taken back."""

from __future__ import annotations

from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.domain.contact import PointKind
from app.domain.ids import RowId
from app.domain.markup import Words
from app.domain.message import Delivery, MessageKind
from app.domain.ticket import Status
from app.services import settings
from app.ui.inbox.area import InboxArea
from app.ui.letters.dialog import LetterDialog
from app.ui.letters.paper import print_on, set_up
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.main_window import MainWindow
from tests.ui.inbox.bakery import Bakery
from tests.ui.shell.driving import CTRL, Key, activate, open_dialog, press, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def edith(qtbot: QtBot, controller: DeskController, bakery: Bakery) -> RowId:
    """Edith's letter, shown; the business has an address."""
    bakery.desk.do_quietly(_with_address)
    controller.areas.show_ticket(bakery.tickets["edith"])
    area = inbox(controller)
    qtbot.waitUntil(lambda: area.showing.ticket_id == bakery.tickets["edith"])
    return bakery.tickets["edith"]


def _with_address(uow: object) -> None:
    settings.change(uow, address=("4 Mill Lane", "Holt"), phone="01263 555 0140")  # type: ignore[arg-type]


def inbox(controller: DeskController) -> InboxArea:
    area = controller.areas.area("inbox")
    assert isinstance(area, InboxArea)
    return area


def answer(qtbot: QtBot, window: MainWindow, controller: DeskController) -> LetterDialog:
    """Write an answer and press Ctrl+Enter; the dialog that opens."""
    activate(window)
    inbox(controller).pane.composer.write_reply()
    write(window, "Dear Mrs Farrow, we are sorry.")
    press(window, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: open_dialog(LetterDialog) is not None)
    dialog = open_dialog(LetterDialog)
    assert isinstance(dialog, LetterDialog)
    return dialog


def test_a_letter_is_looked_at_then_sent_by_post_and_can_be_taken_back(
    qtbot: QtBot,
    window: MainWindow,
    controller: DeskController,
    session: DeskSession,
    edith: RowId,
) -> None:
    dialog = answer(qtbot, window, controller)
    assert dialog.address.editor.toPlainText() == "Edith Farrow"
    assert not dialog.gone.isEnabled()
    dialog.address.editor.setPlainText("Edith Farrow\n17 Holt Lane\nSheringham NR26 8AA")
    dialog.lay_out()
    assert dialog.pages is not None
    dialog.gone.click()
    qtbot.waitUntil(lambda: open_dialog(LetterDialog) is None)
    view = session.desk.ticket_view(edith)
    sent = view.messages[-1]
    assert (sent.text, sent.delivery) == ("Dear Mrs Farrow, we are sorry.", Delivery.SENT)
    content = session.desk.attachment(sent.attachments[0].id)[1]
    document = pdfium.PdfDocument(content)
    text = document[0].get_textpage().get_text_range()
    document.close()
    for part in ("17 Holt Lane", "4 Mill Lane", "Dear Mrs Farrow", "Our reference: "):
        assert part in text
    assert view.ticket.status is Status.WAITING
    assert view.contact is not None
    assert any(one.kind is PointKind.POSTAL for one in view.contact.points)
    controller.undo()
    qtbot.waitUntil(lambda: session.desk.ticket_view(edith).ticket.status is Status.NEEDS_REPLY)
    (draft,) = session.desk.ticket_view(edith).drafts
    assert (draft.kind, draft.words) == (MessageKind.MESSAGE, Words(sent.text))


def test_not_yet_leaves_the_draft_as_it_was(
    qtbot: QtBot,
    window: MainWindow,
    controller: DeskController,
    session: DeskSession,
    edith: RowId,
) -> None:
    dialog = answer(qtbot, window, controller)
    dialog.reject()
    qtbot.waitUntil(lambda: open_dialog(LetterDialog) is None)
    composer = inbox(controller).pane.composer
    assert composer.text() == "Dear Mrs Farrow, we are sorry."
    assert not composer.editor.isReadOnly()
    assert len(session.desk.ticket_view(edith).messages) == 1


def test_an_address_that_does_not_fit_is_said_beside_it(
    qtbot: QtBot, window: MainWindow, controller: DeskController, edith: RowId
) -> None:
    dialog = answer(qtbot, window, controller)
    dialog.address.editor.setPlainText("Edith Farrow\n" + "x" * 120)
    dialog.lay_out()
    assert "does not fit" in dialog._address_row.error()
    assert dialog.pages is None
    assert not dialog.printing.isEnabled()
    dialog.reject()


def test_without_an_address_of_ones_own_it_is_asked_for_in_place_and_kept(
    qtbot: QtBot,
    window: MainWindow,
    controller: DeskController,
    session: DeskSession,
    edith: RowId,
) -> None:
    session.desk.do_quietly(_without_address)
    dialog = answer(qtbot, window, controller)
    assert dialog.own_address.isVisible()
    dialog.own_address.editor.setPlainText("4 Mill Lane\nHolt NR25")
    dialog.address.editor.setPlainText("Edith Farrow\n17 Holt Lane")
    dialog.lay_out()
    dialog.gone.click()
    qtbot.waitUntil(lambda: open_dialog(LetterDialog) is None)
    assert session.desk.settings().address == ("4 Mill Lane", "Holt NR25")


def _without_address(uow: object) -> None:
    settings.change(uow, address=())  # type: ignore[arg-type]


def test_the_pdf_is_saved_and_printed_alike(
    qtbot: QtBot, window: MainWindow, controller: DeskController, edith: RowId, tmp_path: Path
) -> None:
    dialog = answer(qtbot, window, controller)
    dialog.address.editor.setPlainText("Edith Farrow\n17 Holt Lane")
    dialog.lay_out()
    dialog.save.click()
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(tmp_path / "letter.pdf"))
    chooser.reject()
    qtbot.waitUntil(lambda: (tmp_path / "letter.pdf").exists())
    assert dialog.pages is not None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    set_up(printer, dialog.pages)
    print_on(printer, dialog.pages)
    assert words_of(tmp_path / "printed.pdf") == words_of(tmp_path / "letter.pdf")
    qtbot.waitUntil(lambda: controller.toasts.host.shown_words() == "Saved in letter.pdf")
    dialog.reject()


def words_of(path: Path) -> list[str]:
    document = pdfium.PdfDocument(path.read_bytes())
    found = document[0].get_textpage().get_text_range().split()
    document.close()
    return found


def test_printing_asks_which_printer(
    qtbot: QtBot, window: MainWindow, controller: DeskController, edith: RowId, tmp_path: Path
) -> None:
    dialog = answer(qtbot, window, controller)
    dialog.address.editor.setPlainText("Edith Farrow\n17 Holt Lane")
    dialog.lay_out()
    dialog.printing.click()
    chooser = dialog.findChild(QPrintDialog)
    assert chooser is not None
    printer = chooser.printer()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    chooser.accepted.emit(chooser.printer())
    assert "17 Holt Lane" in " ".join(words_of(tmp_path / "printed.pdf"))
    chooser.reject()
    dialog.reject()


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_said(
    qtbot: QtBot, window: MainWindow, controller: DeskController, edith: RowId, tmp_path: Path
) -> None:
    dialog = answer(qtbot, window, controller)
    dialog.address.editor.setPlainText("Edith Farrow\n17 Holt Lane")
    dialog.lay_out()
    dialog.printing.click()
    chooser = dialog.findChild(QPrintDialog)
    assert chooser is not None
    chooser.printer().setOutputFileName(str(tmp_path / "no-such-folder" / "printed.pdf"))
    chooser.accepted.emit(chooser.printer())
    assert "did not take" in dialog.problem.accessibleName()
    chooser.reject()
    dialog.reject()
