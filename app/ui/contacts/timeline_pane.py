"""The timeline of one contact: filter chips above one list that reads on as it is scrolled."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.contact import TimelineEntry
from app.domain.ids import RowId
from app.domain.ticket import Channel
from app.system.clock import to_micros
from app.ui.common.channels import CHANNEL_ICONS, channel_name
from app.ui.common.chip import Chip
from app.ui.common.empty_state import EmptyState
from app.ui.common.flow_layout import FlowLayout
from app.ui.common.icons import Icon
from app.ui.common.label import Label
from app.ui.common.list_view import RecordListView
from app.ui.common.look import px
from app.ui.common.record_model import RecordListModel
from app.ui.common.text import TextStyle
from app.ui.contacts import timeline
from app.ui.contacts.timeline import Calendar, TimelineRow
from app.ui.contacts.timeline_rows import TimelineRows

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.desk import Desk

PAGE = 100
_READ_AHEAD_PAGES = 4
_MARGIN = 24


class TimelinePane(QWidget):
    """Shows what `show_timeline` gives and reads older entries when they are scrolled to.

    Up to a few hundred entries are read ahead, so that the chips can say how many there are.

    Signals:
        ticket_wanted: the id of the ticket that was pressed or entered.
    """

    ticket_wanted = Signal(object)

    def __init__(
        self, session: DeskSession, calendar: Calendar, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._calendar = calendar
        self._contact_id: RowId | None = None
        self._entries: tuple[TimelineEntry, ...] = ()
        self._total = 0
        self._complete = True
        self._reading = False
        self._pages = 0
        self._channel: Channel | None = None
        self._model: RecordListModel[TimelineRow] = RecordListModel(
            identify=timeline.number_of,
            describe=timeline.describe,
            explain=timeline.explain,
            parent=self,
        )
        self.list = RecordListView(
            self._model,
            TimelineRows(),
            name=self.tr("Everything that happened"),
            multiple=False,
            floating=True,
        )
        self._chips = QWidget()
        self._flow = FlowLayout(px(6), self._chips)
        self._order = Label(self.tr("Newest first"), TextStyle.META, "text3")
        self._order.setMinimumHeight(px(24))
        self._nothing = EmptyState(
            self.tr("Nothing has happened yet"),
            self.tr("Calls, mails and visits stand here once there are some."),
            icon=Icon.HISTORY,
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self.list.clicked.connect(self._clicked)
        self.list.opened.connect(self._opened)
        self.list.verticalScrollBar().valueChanged.connect(self._read_on_if_needed)

    def set_calendar(self, calendar: Calendar) -> None:
        """The zone became known, or another day began."""
        self._calendar = calendar
        self._fill()

    def show_timeline(
        self, contact_id: RowId, entries: Sequence[TimelineEntry], total: int
    ) -> None:
        """Show the newest entries of `total`; for the same contact the place is kept."""
        same = contact_id == self._contact_id
        older = self._entries[len(entries) :] if same else ()
        self._contact_id = contact_id
        self._entries = timeline.merged(tuple(entries), older)
        self._total = total
        self._complete = len(self._entries) >= total or len(entries) < PAGE
        if not same:
            self._pages = 1
            self._channel = None
            self.list.verticalScrollBar().setValue(0)
        self._make_chips()
        self._fill()
        self._read_on_if_needed()

    def channels(self) -> tuple[str, ...]:
        """The words on the filter chips."""
        return tuple(chip.text() for chip in self._chip_list())

    def filter_by(self, channel: Channel | None) -> None:
        """Show one channel's entries, or all."""
        self._channel = channel
        for chip in self._chip_list():
            chip.setChecked(chip.property("channel") == (channel.value if channel else ""))
        self._fill()
        self._read_on_if_needed()

    # --- building -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(px(_MARGIN), px(12), px(_MARGIN), px(4))
        line.setSpacing(px(12))
        line.addWidget(self._chips, 1)
        line.addWidget(self._order, 0, Qt.AlignmentFlag.AlignTop)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        inset = QHBoxLayout()
        inset.setContentsMargins(px(8), 0, px(8), 0)
        inset.addWidget(self._stack)
        column.addLayout(inset, 1)

    def _make_chips(self) -> None:
        """One for everything and one for each channel there is; numbers only where known."""
        counts = timeline.channel_counts(self._entries)
        locale = QLocale()
        offers: list[tuple[Channel | None, str]] = [
            (None, self.tr("All %1").replace("%1", locale.toString(self._total)))
        ]
        if len(counts) > 1 or not self._complete:
            offers += [
                (channel, locale.toString(count) if self._complete else "")
                for channel, count in counts.items()
            ]
        if self._channel not in (None, *counts):
            self._channel = None
        now = [(chip.property("channel"), chip.text()) for chip in self._chip_list()]
        if now == [(channel.value if channel else "", words) for channel, words in offers]:
            return
        self._flow.clear()
        for channel, words in offers:
            self._flow.addWidget(self._chip(channel, words))
        self._chips.updateGeometry()

    def _chip(self, channel: Channel | None, words: str) -> Chip:
        icon = CHANNEL_ICONS[channel] if channel else None
        chip = Chip(words, icon=icon, checkable=True)
        chip.setProperty("channel", channel.value if channel else "")
        chip.setChecked(channel is self._channel)
        if channel:
            name = channel_name(channel)
            chip.setAccessibleName(f"{name}, {words}" if words else name)
            chip.setToolTip(name)
        chip.clicked.connect(partial(self.filter_by, channel))
        return chip

    def _chip_list(self) -> list[Chip]:
        found = (self._flow.itemAt(at) for at in range(self._flow.count()))
        widgets = (item.widget() for item in found if item is not None)
        return [widget for widget in widgets if isinstance(widget, Chip)]

    # --- content ------------------------------------------------------------------------------

    def _fill(self) -> None:
        shown = [
            entry
            for entry in self._entries
            if self._channel is None or entry.channel == self._channel.value
        ]
        rows, sections = timeline.rows_of(shown, self._calendar)
        if rows != self._model.records or sections != self._model.sections():
            self._model.set_records(rows, sections)
        nothing = not self._total and not self._entries
        self._stack.setCurrentWidget(self._nothing if nothing else self.list)
        self._chips.setVisible(not nothing)
        self._order.setVisible(not nothing)

    def _read_on_if_needed(self) -> None:
        if self._complete or self._reading or self._contact_id is None:
            return
        bar = self.list.verticalScrollBar()
        near_end = bar.value() + 2 * bar.pageStep() >= bar.maximum()
        if near_end or self._pages < _READ_AHEAD_PAGES:
            self._read_on(self._contact_id)

    def _read_on(self, contact_id: RowId) -> None:
        self._reading = True
        # One microsecond later, so that another ticket of the very same instant is not lost.
        before = to_micros(self._entries[-1].at) + 1 if self._entries else None

        def read(desk: Desk) -> tuple[TimelineEntry, ...]:
            return desk.contact_timeline(contact_id, before, PAGE)

        self._session.ask(
            read,
            partial(self._arrived, contact_id),
            owner=self,
            failed=partial(self._not_arrived, contact_id),
        )

    def _arrived(self, contact_id: RowId, more: tuple[TimelineEntry, ...]) -> None:
        self._reading = False
        if contact_id == self._contact_id:
            known = len(self._entries)
            self._entries = timeline.merged(self._entries, more)
            self._pages += 1
            self._complete = len(more) < PAGE or len(self._entries) == known
            self._make_chips()
            self._fill()
        self._read_on_if_needed()

    def _not_arrived(self, contact_id: RowId, error: BaseException) -> None:
        """What is shown stays; reading on is tried again with the next scrolling."""
        self._reading = False
        self._session.workers.failed.emit(error)

    def _clicked(self) -> None:
        self._opened(self.list.current_id())

    def _opened(self, number: object) -> None:
        if isinstance(number, int) and (row := self._model.row_of(number)) is not None:
            record = self._model.record(row)
            if record is not None:
                self.ticket_wanted.emit(record.entry.ticket_id)
