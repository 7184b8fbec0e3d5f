"""How a pasted chat was understood, before it is saved: who said what, when, on which side."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.capture import SaidTurn
from app.domain.transcript import DateOrder, Transcript
from app.ui.common.button import Button, ButtonKind
from app.ui.common.check_box import CheckBox
from app.ui.common.flow_layout import FlowLayout
from app.ui.common.icons import Icon
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle, elided
from app.ui.common.words import clock_time

_TURNS_SHOWN = 5
_LINE = 380


class ChatPreview(QWidget):
    """Signals:
    edited: a side, the order of dates, or whether it is a chat at all was changed.
    resized: it became higher or lower.
    """

    edited = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.as_chat = CheckBox(self.tr("File it turn by turn"))
        self.as_chat.setChecked(True)
        self.as_chat.toggled.connect(self._switched)
        self._sides = QWidget()
        self._side_flow = FlowLayout(px(6), self._sides)
        self._dates = Label("", TextStyle.META, "text2", wrap=True)
        self.other_order = Button(kind=ButtonKind.LINK)
        self.other_order.clicked.connect(self._swap_order)
        self._turns = QVBoxLayout()
        self._turns.setSpacing(px(4))
        self._chat: Transcript | None = None
        self._order = DateOrder.DAY_FIRST
        self._ours: set[str] = set()
        self._last_day = date.min
        self._zone = ZoneInfo("UTC")
        self._lay_out()
        self.hide()

    @property
    def order(self) -> DateOrder:
        """How the dates are read."""
        return self._order

    @property
    def ours(self) -> frozenset[str]:
        """The names on our side."""
        return frozenset(self._ours)

    def names(self) -> tuple[str, ...]:
        """Who speaks in it."""
        return self._chat.names if self._chat is not None else ()

    def chosen_order(self) -> bool | None:
        """Whether the month comes first, None where the dates leave no choice."""
        if self._chat is None or len(self._chat.orders) < 2:
            return None
        return self._order is DateOrder.MONTH_FIRST

    def show_nothing(self) -> None:
        """The words are no chat."""
        self._chat = None
        self.hide()
        self.resized.emit()

    def show_chat(
        self,
        chat: Transcript,
        order: DateOrder,
        ours: frozenset[str],
        last_day: date,
        zone: ZoneInfo,
    ) -> None:
        """Show how it is understood; without days written it ended on `last_day`."""
        self._chat, self._order, self._ours = chat, order, set(ours)
        self._last_day, self._zone = last_day, zone
        self._show_names(chat)
        self._show_turns()
        self.show()
        self.resized.emit()

    def turns(self) -> tuple[SaidTurn, ...]:
        """What is to be filed; empty where it stays one message."""
        if self._chat is None or not self.as_chat.isChecked():
            return ()
        instants = self._chat.instants(self._order, self._last_day, self._zone)
        return tuple(
            SaidTurn(turn.name, turn.text, at, turn.name in self._ours if turn.name else None)
            for turn, at in zip(self._chat.turns, instants, strict=True)
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.as_chat)
        column.addWidget(self._sides)
        dates = QHBoxLayout()
        dates.addWidget(self._dates, 1)
        dates.addWidget(self.other_order)
        column.addLayout(dates)
        column.addLayout(self._turns)

    def _show_names(self, chat: Transcript) -> None:
        self._side_flow.clear()
        for name in chat.names:
            button = Button(icon=Icon.USER, small=True, checkable=True)
            button.setProperty("speaker", name)
            button.setChecked(name in self._ours)
            button.setText(self._side_words(name))
            button.clicked.connect(self._change_side)
            self._side_flow.addWidget(button)

    def _side_words(self, name: str) -> str:
        ours, theirs = self.tr("%1: one of us"), self.tr("%1: the customer")
        return (ours if name in self._ours else theirs).replace("%1", name)

    def _show_turns(self) -> None:
        chat = self._chat
        if chat is None:
            return
        while (item := self._turns.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        instants = chat.instants(self._order, self._last_day, self._zone)
        self._say_dates(chat, instants)
        shown = self.as_chat.isChecked()
        for widget in (self._sides, self._dates):
            widget.setVisible(shown)
        self.other_order.setVisible(shown and len(chat.orders) > 1)
        if not shown:
            return
        locale = QLocale()
        for turn, at in list(zip(chat.turns, instants, strict=True))[:_TURNS_SHOWN]:
            clock = clock_time(at, self._zone, locale)
            said = Label("", TextStyle.META, "text2", wrap=True)
            said.set_lead(
                f"{clock} {turn.name}".strip(),
                elided(" ".join(turn.text.split()), TextStyle.META, px(_LINE)),
            )
            self._turns.addWidget(said)
        more = len(chat.turns) - _TURNS_SHOWN
        if more > 0:
            words = self.tr("and %1 more turns").replace("%1", locale.toString(more))
            self._turns.addWidget(Label(words, TextStyle.META, "text3"))

    def _say_dates(self, chat: Transcript, instants: Sequence[datetime]) -> None:
        locale = QLocale()
        first, last = (_day_words(at, self._zone, locale) for at in (instants[0], instants[-1]))
        if not chat.has_dates:
            words = self.tr("No days are written; taken as %1.").replace("%1", last)
        elif first == last:
            words = self.tr("On %1.").replace("%1", first)
        else:
            words = self.tr("From %1 to %2.").replace("%1", first).replace("%2", last)
        self._dates.setText(words)
        month_first = self._order is DateOrder.MONTH_FIRST
        self.other_order.setText(
            self.tr("Read dates as day/month") if month_first else self.tr("Read as month/day")
        )

    def _change_side(self) -> None:
        button = self.sender()
        if not isinstance(button, Button):
            return
        name = str(button.property("speaker"))
        self._ours.symmetric_difference_update({name})
        button.setChecked(name in self._ours)
        button.setText(self._side_words(name))
        self.edited.emit()

    def _swap_order(self) -> None:
        month_first = self._order is DateOrder.MONTH_FIRST
        self._order = DateOrder.DAY_FIRST if month_first else DateOrder.MONTH_FIRST
        self._show_turns()
        self.edited.emit()

    def _switched(self) -> None:
        self._show_turns()
        self.edited.emit()
        self.resized.emit()


def likely_ours(names: Sequence[str], people: Sequence[str], customer: str) -> frozenset[str]:
    """Which names are on our side: those of our people or business, whole or by first name.

    Where none is, everybody but the customer's name and, without one, whoever spoke first.
    """
    known = {name.casefold() for name in people}
    known |= {name.split()[0].casefold() for name in people if name.split()}
    found = {name for name in names if name.casefold() in known}
    if found or len(names) < 2:
        return frozenset(found)
    of_customer = {customer.casefold(), *customer.casefold().split()[:1]}
    theirs = next((name for name in names if name.casefold() in of_customer), names[0])
    return frozenset(name for name in names if name != theirs)


def _day_words(at: datetime, zone: ZoneInfo, locale: QLocale) -> str:
    local = at.astimezone(zone).date()
    return locale.toString(QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat)
