"""How the matter stands once it is written down."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget

from app.domain.capture import Outcome
from app.ui.common.button import Button
from app.ui.common.flow_layout import FlowLayout
from app.ui.common.form import FieldRow
from app.ui.common.icons import Icon
from app.ui.common.key_cap import native_keys
from app.ui.common.look import px
from app.ui.inbox.moments import Moments, aware_utc
from app.ui.inbox.time_words import local_words
from app.ui.inbox.typed_time import ENGLISH, parse_time

SOLVED_KEYS = ("Ctrl+Shift+Return", "Ctrl+Shift+Enter")
"""Save as answered already, as these keys send and close elsewhere."""

_ORDER = (Outcome.NEEDS_REPLY, Outcome.SOLVED, Outcome.WAITING, Outcome.REMIND)


class OutcomeButtons(QWidget):
    """Exactly one is checked; a reminder asks for its time.

    Signals:
        edited: another one was chosen, or the time changed.
    """

    edited = Signal()

    def __init__(self, moments: Moments, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moments = moments
        self._buttons = QButtonGroup(self)
        self._by_outcome: dict[Outcome, Button] = {}
        self.remind = QLineEdit()
        self.remind.setPlaceholderText(self.tr("When? fri 14:00, in 2h, 3.12. 9:00"))
        self._row = FieldRow(self.tr("Remind me"), self.remind)
        self._lay_out()
        self._buttons.idClicked.connect(self._chosen)
        self.remind.textEdited.connect(self._typed)
        self.show_outcome(Outcome.NEEDS_REPLY, "")

    def outcome(self) -> Outcome:
        """The chosen one."""
        return _ORDER[max(0, self._buttons.checkedId())]

    def button(self, outcome: Outcome) -> Button:
        """The button of one."""
        return self._by_outcome[outcome]

    def show_outcome(self, outcome: Outcome, remind: str) -> None:
        """Choose one, with the typed time of a reminder."""
        self.button(outcome).setChecked(True)
        self.remind.setText(remind)
        self._show_row()

    def remind_at(self) -> datetime | None:
        """When to be reminded, aware UTC; None for any other outcome."""
        if self.outcome() is not Outcome.REMIND:
            return None
        typed, now = self.remind.text(), self._moments.local_now()
        at = parse_time(typed, now, local_words()) or parse_time(typed, now, ENGLISH)
        return None if at is None else aware_utc(at)

    def judge(self) -> bool:
        """Whether a reminder's time is understood; says so beside it when not."""
        known = self.outcome() is not Outcome.REMIND or self.remind_at() is not None
        words = self.tr("Say when: fri 14:00, in 2h, 3.12. 9:00")
        self._row.set_error("" if known else words)
        return known

    def _lay_out(self) -> None:
        words = {
            Outcome.NEEDS_REPLY: (self.tr("Needs a reply"), Icon.REPLY),
            Outcome.SOLVED: (self.tr("Answered already"), Icon.CHECK),
            Outcome.WAITING: (self.tr("Waiting for them"), Icon.CLOCK),
            Outcome.REMIND: (self.tr("Remind me"), Icon.ALARM_CLOCK),
        }
        holder = QWidget()
        flow = FlowLayout(px(6), holder)
        for number, outcome in enumerate(_ORDER):
            title, icon = words[outcome]
            button = Button(title, icon=icon, small=True, checkable=True)
            self._buttons.addButton(button, number)
            self._by_outcome[outcome] = button
            flow.addWidget(button)
        solved = self.button(Outcome.SOLVED)
        solved.setToolTip(f"{solved.text()}  {native_keys(QKeySequence(SOLVED_KEYS[0]))}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(holder)
        column.addWidget(self._row)

    def _chosen(self) -> None:
        self._show_row()
        if self.outcome() is Outcome.REMIND:
            self.remind.setFocus()
        self.edited.emit()

    def _typed(self) -> None:
        self._show_row()
        self.edited.emit()

    def _show_row(self) -> None:
        at = self.remind_at()
        self._row.setVisible(self.outcome() is Outcome.REMIND)
        self._row.set_hint("" if at is None else self._moments.full(at))
