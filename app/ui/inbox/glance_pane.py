"""The inbox's list as it is seen for the moment before the inbox itself is there."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.glance import InboxGlance
from app.domain.inbox import InboxQuery
from app.domain.ticket import Status, TicketRow
from app.system.clock import Clock
from app.ui.common.ground import Panel
from app.ui.common.look import px
from app.ui.common.paged_model import PagedListModel
from app.ui.common.tokens import tokens
from app.ui.inbox.columns import Columns
from app.ui.inbox.grouping import Grouping, find_starts
from app.ui.inbox.list_pane import ListPane
from app.ui.inbox.moments import Moments
from app.ui.inbox.ticket_rows import TicketRows


class GlancePane(QWidget):
    """Looks like the inbox that takes its place a moment later, and takes no input.

    `sizes` are what the inbox's splitter was left at, None for its usual ones.
    """

    def __init__(
        self,
        seen: InboxGlance,
        clock: Clock,
        columns: int,
        sizes: Sequence[int] | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sizes = sizes
        moments = Moments(clock, self)
        moments.set_zone(_zone(seen.zone))
        rows = TicketRows(moments)
        self.model: PagedListModel[TicketRow] = PagedListModel(
            identify=_seq, describe=rows.describe, explain=rows.explain, parent=self
        )
        self.list_pane = ListPane(self.model, rows, moments, letter_keys=False)
        context = Panel("pane")
        context.setFixedWidth(px(tokens().size.context))
        self.columns = Columns(
            self.list_pane,
            Panel("surface"),
            context,
            restore=self._kept_sizes,
            save=_forget,
        )
        self.columns.set_columns(columns)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.columns)
        # What is pressed now would be lost with the pane: better it is not taken at all.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._show(seen, Grouping(InboxQuery(), moments.now, moments.zone))

    def _show(self, seen: InboxGlance, grouping: Grouping) -> None:
        by_number = {row.seq: row for row in seen.rows}
        starts = find_starts(
            list(by_number), lambda some: [by_number[one] for one in some], grouping.group_of
        )
        total = max(len(seen.rows), seen.facets[Status.NEEDS_REPLY])
        self.model.set_first_page(self.model.begin(), seen.rows, total, grouping.sections(starts))
        self.list_pane.show_query(grouping.query)
        self.list_pane.show_facets(seen.facets)
        if seen.rows:
            self.list_pane.show_rows()
        else:
            self.list_pane.show_none(seen.facets, None)

    def _kept_sizes(self) -> Sequence[int] | None:
        return self._sizes


def _zone(name: str) -> ZoneInfo:
    """The zone, UTC where this computer does not know it."""
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def _seq(row: TicketRow) -> int:
    return row.seq


def _forget(sizes: Sequence[int]) -> None:
    """Nobody moves this splitter."""
