"""The letter before it goes: its pages, where it goes, and the ways onto paper."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import Refused
from app.domain.letter import FORMS, FormName, Letter, LetterForm, address_lines
from app.services.letters import FEWEST_LINES
from app.ui.common.button import Button, ButtonKind
from app.ui.common.composer_frame import ComposerFrame
from app.ui.common.dialog import Dialog
from app.ui.common.error_panel import ErrorPanel
from app.ui.common.form import FieldRow
from app.ui.common.icons import Icon
from app.ui.common.look import px
from app.ui.letters.form_names import form_name
from app.ui.letters.pages import LetterPages
from app.ui.letters.preview import Preview

translate = QCoreApplication.translate

_WIDTH = 820
_FIELDS = 300
_HIGHEST, _LOWEST = 620, 300
_AROUND = 190
_PAUSE_MS = 150


@dataclass(frozen=True, slots=True)
class Begun:
    """What the dialog begins with. `fax` goes by fax and needs no postal address.

    `asks_sender` says that the business's own address is not known yet, `keeps_sender` that what
    is typed for it can be kept.
    """

    letter: Letter
    form: LetterForm
    address: str
    fax: bool
    asks_sender: bool
    keeps_sender: bool


class LetterDialog(Dialog):
    """Lays the pages out anew as the fields change.

    Signals:
        sent: the person says it has gone; the `LetterPages` and the address as typed.
        pdf_wanted: the `LetterPages` are to be saved.
        print_wanted: the `LetterPages` are to be printed.
    """

    sent = Signal(object, str)
    pdf_wanted = Signal(object)
    print_wanted = Signal(object)

    def __init__(self, begun: Begun, parent: QWidget) -> None:
        fax, letter = translate("LetterDialog", "Fax"), translate("LetterDialog", "Letter")
        super().__init__(fax if begun.fax else letter, parent, width=_WIDTH)
        self._begun = begun
        self._form = begun.form
        self.pages: LetterPages | None = None
        self.address = ComposerFrame(name=self.tr("Postal address"))
        self.own_address = ComposerFrame(name=self.tr("Your own address"))
        self.form = QComboBox()
        self.preview = Preview(self)
        self.problem = ErrorPanel()
        self._address_row = FieldRow(
            self.tr("Name and number") if begun.fax else self.tr("Postal address"), self.address
        )
        self._sender_row = FieldRow(
            self.tr("Your own address"), self.own_address, hint=self._sender_hint()
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.lay_out)
        self._lay_out_fields(parent)
        self._add_buttons()
        self._fill()

    def typed_sender(self) -> tuple[str, ...]:
        """The business's own address as typed here; empty where it was known already."""
        if not self._begun.asks_sender:
            return ()
        return address_lines(self.own_address.editor.toPlainText())

    def lay_out(self) -> None:
        """Make the pages of what is typed now, or say why that cannot be."""
        self._pause.stop()
        try:
            pages = LetterPages(self._letter(), self._form, self.tr("Page %1 of %2"))
        except Refused as refusal:
            self.pages = None
            words = self.tr("“%1” does not fit into the window. Shorten it or take a line out.")
            self._address_row.set_error(words.replace("%1", str(refusal.facts["line"])))
        else:
            self.pages = pages
            self.preview.show_pages(pages)
            self._address_row.set_error(self._missing())
        for button in (self.save, self.printing, self.gone):
            button.setEnabled(self.pages is not None and not self._missing())

    def show_problem(self, failed: str, safe: str, to_do: str) -> None:
        """It could not be done; everything typed stays."""
        self.gone.setEnabled(True)
        self.problem.show_error(failed, safe, to_do)

    def close_sent(self) -> None:
        """It is with the ticket."""
        super().accept()

    def accept(self) -> None:
        """Say that it has gone; the owner closes the dialog when that is kept."""
        if self._pause.isActive():
            self.lay_out()
        if self.pages is not None and not self._missing():
            self.gone.setEnabled(False)
            self.problem.hide()
            self.sent.emit(self.pages, self._address_text())

    def _letter(self) -> Letter:
        letter = self._begun.letter
        return Letter(
            letter.business,
            self.typed_sender() or letter.sender,
            letter.phone,
            address_lines(self._address_text()) or (" ",),
            letter.facts,
            letter.subject,
            letter.words,
        )

    def _missing(self) -> str:
        fewest = 1 if self._begun.fax else FEWEST_LINES
        if len(address_lines(self._address_text())) >= fewest:
            return ""
        return self.tr("Write street and town below the name, each on a line of its own.")

    def _address_text(self) -> str:
        return self.address.editor.toPlainText()

    def _sender_hint(self) -> str:
        if self._begun.keeps_sender:
            return self.tr("Kept in the settings for the next letter.")
        return self.tr("For this letter; a team leader can keep it in the settings.")

    def _lay_out_fields(self, parent: QWidget) -> None:
        fields = QWidget()
        fields.setFixedWidth(px(_FIELDS))
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(14))
        for row in (self._address_row, self._sender_row, FieldRow(self.tr("Form"), self.form)):
            column.addWidget(row)
        column.addWidget(self.problem)
        column.addStretch()
        self._sender_row.setVisible(self._begun.asks_sender)
        line = QHBoxLayout()
        line.setSpacing(px(20))
        line.addWidget(self.preview)
        line.addWidget(fields)
        height = parent.window().height() - px(_AROUND)
        self.preview.setFixedHeight(max(px(_LOWEST), min(px(_HIGHEST), height)))
        self.body.addLayout(line)

    def _add_buttons(self) -> None:
        self.save = Button(self.tr("Save PDF…"), icon=Icon.DOWNLOAD)
        self.printing = Button(self.tr("Print…"), icon=Icon.PRINTER)
        words = self.tr("Sent by fax") if self._begun.fax else self.tr("Sent by post")
        self.gone = Button(words, kind=ButtonKind.FILLED, icon=Icon.CHECK)
        self.save.clicked.connect(self._want_pdf)
        self.printing.clicked.connect(self._want_print)
        role = QDialogButtonBox.ButtonRole
        self.add_button(self.save, role.ActionRole)
        self.add_button(self.printing, role.ActionRole)
        self.add_button(Button(self.tr("Not yet")), role.RejectRole)
        self.add_button(self.gone, role.AcceptRole)

    def _fill(self) -> None:
        for box in (self.address, self.own_address):
            box.editor.setAcceptRichText(False)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.address.editor.setPlainText(self._begun.address)
        self.address.editor.moveCursor(QTextCursor.MoveOperation.End)
        for name in FormName:
            self.form.addItem(form_name(name), name.value)
        self.form.setCurrentIndex(self.form.findData(self._form.name.value))
        self.form.activated.connect(self._choose_form)
        self.address.editor.textChanged.connect(self._pause.start)
        self.own_address.editor.textChanged.connect(self._pause.start)
        self.lay_out()
        field = self.address if self._missing() else self.gone
        field.setFocus()

    def _choose_form(self) -> None:
        self._form = FORMS[FormName(self.form.currentData())]
        self.lay_out()

    def _want_pdf(self) -> None:
        if self.pages is not None:
            self.pdf_wanted.emit(self.pages)

    def _want_print(self) -> None:
        if self.pages is not None:
            self.print_wanted.emit(self.pages)
