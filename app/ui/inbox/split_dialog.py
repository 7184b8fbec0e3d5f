"""Which messages leave a ticket, for one of their own or for another."""

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

_ROWS_SHOWN = 5
_ROW = 44
_WORDS = 60


class SplitDialog(Dialog):
    """The messages with a tick each, those from the current one on ticked.

    With a `subject` they become a ticket of their own; without, they go to the ticket printed as
    `number`, and only the current one is ticked.

    Signals:
        asked: the ids of the ticked messages, and the subject of their new ticket.
    """

    asked = Signal(object, str)

    def __init__(
        self,
        messages: Sequence[Message],
        begin: RowId | None,
        moments: Moments,
        parent: QWidget,
        *,
        subject: str | None = None,
        number: int = 0,
    ) -> None:
        splits = subject is not None
        title = translate("SplitDialog", "Split ticket")
        if not splits:
            title = translate("SplitDialog", "Move messages to #%1").replace("%1", str(number))
        super().__init__(title, parent)
        self._splits = splits
        self.subject = QLineEdit(subject or "")
        self.subject.setAccessibleName(self.tr("Subject of the new ticket"))
        self.subject.textChanged.connect(self._tell)
        self.ticks = [CheckBox(_words(message, moments)) for message in messages]
        self._ids = [message.id for message in messages]
        first = self._ids.index(begin) if begin in self._ids else len(self._ids) - 1
        for place, tick in enumerate(self.ticks):
            ticked = place >= max(1, first) if splits else place == first
            tick.setChecked(ticked)
            tick.toggled.connect(self._tell)
        icon = Icon.SCISSORS if splits else Icon.ARROW_RIGHT
        self.act = Button("", kind=ButtonKind.FILLED, icon=icon)
        self._lay_out()
        self._tell()

    def chosen(self) -> list[RowId]:
        """The ticked messages, oldest first."""
        return [one for one, tick in zip(self._ids, self.ticks, strict=True) if tick.isChecked()]

    def _lay_out(self) -> None:
        self.body.addWidget(Label(self.tr("Messages that leave"), TextStyle.META_STRONG, "text2"))
        self.body.addWidget(self._rows())
        if self._splits:
            words = self.tr("Subject of the new ticket")
            self.body.addWidget(Label(words, TextStyle.META_STRONG, "text2"))
            self.body.addWidget(self.subject)
        self.act.clicked.connect(self._ask)
        self.add_button(self.act, QDialogButtonBox.ButtonRole.AcceptRole)

    def _rows(self) -> QScrollArea:
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
        return scroll

    def _tell(self) -> None:
        """At least one leaves, and at least one stays."""
        count = len(self.chosen())
        named = not self._splits or bool(self.subject.text().strip())
        words = self.tr("Move %n messages", "", count)
        if self._splits:
            words = self.tr("Split off %n messages", "", count)
        self.act.setText(words)
        self.act.setEnabled(0 < count < len(self._ids) and named)

    def _ask(self) -> None:
        self.asked.emit(self.chosen(), self.subject.text())


def _words(message: Message, moments: Moments) -> str:
    name = message.author_name or message.author_address
    said = " ".join(message.visible_text.split())
    said = said if len(said) <= _WORDS else said[: _WORDS - 1].rstrip() + "…"
    return f"{name}, {moments.moment(message.occurred_at)}: {said}"
