"""Which messages leave a ticket, and where they go: a ticket of their own, or another one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.ids import RowId
from app.domain.message import Message
from app.ui.common.button import Button, ButtonKind
from app.ui.common.check_box import CheckBox
from app.ui.common.dialog import Dialog
from app.ui.common.icons import Icon
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle
from app.ui.inbox.moments import Moments

translate = QCoreApplication.translate

_ROWS_SHOWN = 6
_ROW = 30
_WORDS = 60


class SplitDialog(Dialog):
    """The messages with a tick each, those from the current one on ticked.

    Signals:
        split_asked: the ids of the ticked messages, and the subject of their new ticket.
        move_asked: the ids of the ticked messages.
    """

    split_asked = Signal(object, str)
    move_asked = Signal(object)

    def __init__(
        self,
        messages: Sequence[Message],
        begin: RowId | None,
        subject: str,
        moments: Moments,
        parent: QWidget,
    ) -> None:
        super().__init__(translate("SplitDialog", "Split ticket or move messages"), parent)
        self.subject = QLineEdit(subject)
        self.subject.setAccessibleName(self.tr("Subject of the new ticket"))
        self.subject.textChanged.connect(self._tell)
        self.ticks = [CheckBox(_words(message, moments)) for message in messages]
        self._ids = [message.id for message in messages]
        first = self._ids.index(begin) if begin in self._ids else len(self._ids) - 1
        for place, tick in enumerate(self.ticks):
            tick.setChecked(place >= max(1, first))
            tick.toggled.connect(self._tell)
        self.split = Button("", kind=ButtonKind.FILLED, icon=Icon.SCISSORS)
        self.move_on = Button(self.tr("Move to another ticket"), icon=Icon.ARROW_RIGHT)
        self._lay_out()
        self._tell()

    def chosen(self) -> list[RowId]:
        """The ticked messages, oldest first."""
        return [one for one, tick in zip(self._ids, self.ticks, strict=True) if tick.isChecked()]

    def _lay_out(self) -> None:
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(4))
        for tick in self.ticks:
            rows.addWidget(tick)
        rows.addStretch()
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFixedHeight(px(_ROW) * min(_ROWS_SHOWN, max(2, len(self.ticks))))
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.body.addWidget(Label(self.tr("Messages that leave"), TextStyle.META_STRONG, "text2"))
        self.body.addWidget(scroll)
        caption = Label(self.tr("Subject of the new ticket"), TextStyle.META_STRONG, "text2")
        caption.setBuddy(self.subject)
        self.body.addWidget(caption)
        self.body.addWidget(self.subject)
        self.split.clicked.connect(self._split)
        self.move_on.clicked.connect(self._move)
        role = QDialogButtonBox.ButtonRole
        self.add_button(self.split, role.AcceptRole)
        self.add_button(self.move_on, role.ActionRole)

    def _tell(self) -> None:
        """At least one leaves, and at least one stays."""
        count = len(self.chosen())
        fits = 0 < count < len(self._ids)
        self.split.setText(self.tr("Split off %n messages", "", count))
        self.split.setEnabled(fits and bool(self.subject.text().strip()))
        self.move_on.setEnabled(fits)

    def _split(self) -> None:
        self.split_asked.emit(self.chosen(), self.subject.text())

    def _move(self) -> None:
        self.move_asked.emit(self.chosen())
        self.accept()


def _words(message: Message, moments: Moments) -> str:
    name = message.author_name or message.author_address
    said = " ".join(message.visible_text.split())
    said = said if len(said) <= _WORDS else said[: _WORDS - 1].rstrip() + "…"
    return f"{name}, {moments.moment(message.occurred_at)}: {said}"
