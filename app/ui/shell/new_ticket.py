"""Ctrl+N: write down what a customer wants, however they came."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QDialogButtonBox, QLineEdit, QWidget

from app.domain.ticket import Channel
from app.ui.common.button import Button, ButtonKind
from app.ui.common.channels import CHANNEL_ICONS, channel_name
from app.ui.common.composer_frame import ComposerFrame
from app.ui.common.dialog import Dialog
from app.ui.common.error_panel import ErrorPanel
from app.ui.common.flow_layout import FlowLayout
from app.ui.common.form import FieldRow
from app.ui.common.key_cap import native_keys
from app.ui.shell.contact_field import ContactField, Customer
from app.ui.shell.problems import Problem

_WIDTH = 560
# What is written down by hand comes by phone or over the counter more often than by mail.
_CHANNELS = (
    *(Channel.PHONE, Channel.IN_PERSON, Channel.LETTER),
    *(Channel.EMAIL, Channel.TEXT, Channel.CHAT),
    *(Channel.SOCIAL, Channel.WEB_FORM, Channel.FAX),
)


@dataclass(frozen=True, slots=True)
class Captured:
    """What was written down; `who_typed` is a name nobody was chosen for yet."""

    who: Customer | None = None
    who_typed: str = ""
    channel: Channel = Channel.PHONE
    subject: str = ""
    text: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be lost."""
        return not (self.who_typed.strip() or self.subject.strip() or self.text.strip())


class NewTicketDialog(Dialog):
    """Alt+1 to Alt+9 choose the channel, Ctrl+Enter saves.

    Signals:
        save_wanted: a `Captured`.
        left: a `Captured` that was not saved, so that it can be gone on with.
    """

    save_wanted = Signal(object)
    left = Signal(object)

    def __init__(self, begun: Captured, parent: QWidget) -> None:
        super().__init__(self.tr("New ticket"), parent, width=_WIDTH)
        self.who = ContactField(self)
        self.subject = QLineEdit()
        self.words = ComposerFrame(name=self.tr("What they said"))
        self.problem = ErrorPanel()
        self._channels = QButtonGroup(self)
        self._who_row = FieldRow(self.tr("Who"), self.who)
        self._lay_out()
        self._give_keys()
        self.who.chosen.connect(self._go_to_subject)
        self.rejected.connect(self._leave)
        self._fill(begun)

    def captured(self) -> Captured:
        """What has been written so far."""
        return Captured(
            who=self.who.customer,
            who_typed=self.who.text(),
            channel=_CHANNELS[max(0, self._channels.checkedId())],
            subject=self.subject.text(),
            text=self.words.editor.toPlainText(),
        )

    def accept(self) -> None:
        """Ask for the ticket, or say what is missing; it closes when the ticket is there."""
        now = self.captured()
        undecided = bool(now.who_typed.strip()) and now.who is None
        self._who_row.set_error(
            self.tr("Press Enter on a customer of the list, or on “New contact”.")
            if undecided
            else ""
        )
        if undecided:
            self.who.setFocus()
        elif not now.subject.strip() and not now.text.strip():
            self.words.editor.setFocus()
            self.problem.show_error(self.tr("There are no words yet."), "", self.tr("Say why."))
        else:
            self._set_working(True)
            self.save_wanted.emit(now)

    def close_saved(self) -> None:
        """The ticket is there."""
        super().accept()

    def show_problem(self, problem: Problem) -> None:
        """It could not be saved; everything typed stays."""
        self._set_working(False)
        self.problem.show_error(problem.failed, problem.safe, problem.to_do)

    def _lay_out(self) -> None:
        keys = QKeySequence(Qt.KeyboardModifier.ControlModifier | Qt.Key.Key_Return)
        self._save = Button(self.tr("Save ticket"), kind=ButtonKind.FILLED, keys=keys)
        self.body.addWidget(self._who_row)
        self.body.addWidget(FieldRow(self.tr("How they came"), self._channel_buttons()))
        self.body.addWidget(FieldRow(self.tr("What it is about"), self.subject))
        self.body.addWidget(FieldRow(self.tr("What they said"), self.words), 1)
        self.body.addWidget(self.problem)
        cancel = Button(self.tr("Cancel"))
        self.add_button(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.add_button(self._save, QDialogButtonBox.ButtonRole.AcceptRole)

    def _channel_buttons(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(6, holder)
        for number, channel in enumerate(_CHANNELS):
            button = Button(
                channel_name(channel), icon=CHANNEL_ICONS[channel], small=True, checkable=True
            )
            keys = native_keys(_channel_keys(number))
            button.setToolTip(f"{channel_name(channel)}  {keys}")
            self._channels.addButton(button, number)
            flow.addWidget(button)
        return holder

    def _give_keys(self) -> None:
        for number, button in enumerate(self._channels.buttons()):
            QShortcut(_channel_keys(number), self).activated.connect(button.click)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            keys = QKeySequence(Qt.KeyboardModifier.ControlModifier | key)
            QShortcut(keys, self).activated.connect(self.accept)

    def _fill(self, begun: Captured) -> None:
        self._channels.button(_CHANNELS.index(begun.channel)).setChecked(True)
        self.subject.setText(begun.subject)
        self.words.editor.setPlainText(begun.text)
        if begun.who is not None:
            self.who.choose(begun.who)
        else:
            self.who.setText(begun.who_typed)
            self.who.setFocus()

    def _go_to_subject(self, customer: Customer) -> None:
        self._who_row.set_error("")
        self.subject.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_working(self, working: bool) -> None:
        self._save.setEnabled(not working)
        if working:
            self.problem.hide()

    def _leave(self) -> None:
        self.left.emit(self.captured())


def _channel_keys(number: int) -> QKeySequence:
    return QKeySequence(f"Alt+{number + 1}")
