"""The inbox's left pane: title, filters, tabs, and the list or what stands in its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.hand_over import HandOver
from app.domain.ids import RowId
from app.domain.inbox import Facets, InboxQuery
from app.domain.ticket import Status, TicketRow
from app.ui.common.banner import Banner
from app.ui.common.button import Button, ButtonKind
from app.ui.common.chip import Chip
from app.ui.common.empty_state import EmptyState
from app.ui.common.flow_layout import FlowLayout
from app.ui.common.ground import Panel
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon
from app.ui.common.keymap import follow_keys
from app.ui.common.look import px
from app.ui.common.paged_model import PagedListModel
from app.ui.common.skeleton import SkeletonList
from app.ui.common.tab_strip import Tab, TabStrip
from app.ui.common.text import TextStyle
from app.ui.common.tints import Tint
from app.ui.common.tokens import tokens
from app.ui.inbox.elided_label import ElidedLabel
from app.ui.inbox.filters import Filters
from app.ui.inbox.loader import Outlook
from app.ui.inbox.moments import Moments
from app.ui.inbox.ticket_list import TicketList
from app.ui.inbox.ticket_rows import TicketRows

translate = QCoreApplication.translate
_NARROWEST = 324
_TAB_GAPS = (20, 16, 12, 8)


class ListPane(Panel):
    """Shows what its owner loads.

    Signals:
        asked: an `InboxQuery` a person chose by tab, filter or order.
        import_asked: the button of an empty desk.
        hand_over_asked: the id of the ticket that was offered longest ago to who sits here.
    """

    asked = Signal(object)
    import_asked = Signal()
    hand_over_asked = Signal(object)

    def __init__(
        self,
        model: PagedListModel[TicketRow],
        rows: TicketRows,
        moments: Moments,
        *,
        letter_keys: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("pane", parent)
        self._moments = moments
        self._query = InboxQuery()
        self.views_menu = QMenu(self.tr("Saved views"), self)
        self._handed: RowId | None = None
        self.hand_overs = Banner(
            "", tint=Tint.ACCENT, icon=Icon.HANDSHAKE, action=self.tr("Show"), bar=True
        )
        self.hand_overs.acted.connect(self._show_handed)
        self.hand_overs.hide()
        self.filters = Filters(self)
        self.filters.changed.connect(self.asked)
        self.list = TicketList(model, rows, name=self.tr("Tickets"), letter_keys=letter_keys)
        self.tabs = _Tabs(self)
        self.tabs.chosen.connect(self._choose_tab)
        self._skeleton = SkeletonList()
        self._awaited = False
        self._first_use, self._done, self._no_hit = self._states()
        self._stack = QStackedWidget()
        for page in (self._skeleton, self.list, self._first_use, self._done, self._no_hit):
            self._stack.addWidget(page)
        self._chips = QWidget()
        self._chip_flow = FlowLayout(px(6), self._chips)
        self._chip_flow.setContentsMargins(px(16), px(8), px(16), px(8))
        self._chips.hide()
        self._lay_out()

    def show_query(self, query: InboxQuery) -> None:
        """What is asked at present, in tabs and chips."""
        self._query = query
        self.tabs.set_current(query.status.name)
        self.filters.show_query(query)
        self._show_chips()

    def query(self) -> InboxQuery:
        """What is asked at present."""
        return self._query

    def title(self) -> str:
        """What stands above the list."""
        return self._title.words()

    def show_view_name(self, name: str) -> None:
        """The list shows a saved view, or (with "") none."""
        self._title.set_words(name or self.tr("Inbox"))

    def show_hand_overs(self, waiting: Sequence[HandOver]) -> None:
        """What was offered to who sits here and waits for the answer."""
        self._handed = waiting[0].ticket_id if waiting else None
        words = self.tr("%n hand-overs wait for you", "", len(waiting))
        if waiting and words != self.hand_overs.accessibleName():
            self.hand_overs.say(words)
        self.hand_overs.setVisible(bool(waiting))

    def show_facets(self, facets: Facets) -> None:
        """How many tickets each tab holds."""
        self.tabs.show_facets(facets)

    def show_waiting(self) -> None:
        """A new question was asked; what is shown stays for as long as a person overlooks it."""
        if self._stack.currentWidget() is not self.list:
            self._stack.setCurrentWidget(self._skeleton)
        self._skeleton.start(self.tr("Opening the inbox"))

    def show_rows(self) -> None:
        """The list has rows."""
        self._skeleton.stop()
        self._stack.setCurrentWidget(self.list)
        holder = QApplication.focusWidget()
        if self._awaited and (holder is None or self.tabs.isAncestorOf(holder)):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._awaited = False

    def show_none(self, facets: Facets, outlook: Outlook | None) -> None:
        """The question has no rows; say why."""
        self._skeleton.stop()
        if self.filters.is_narrowed():
            self._stack.setCurrentWidget(self._no_hit)
        elif not any(facets.values()):
            self._stack.setCurrentWidget(self._first_use)
        else:
            self._say_done(outlook)
            self._stack.setCurrentWidget(self._done)

    def focus_here(self) -> None:
        """Give the keyboard to the list, or to what stands in its place."""
        shown = self._stack.currentWidget()
        # While the rows are on their way the tabs hold the keyboard for the list.
        self._awaited = shown is self._skeleton
        (self.list if shown is self.list else self.tabs).setFocus()

    def open_views(self) -> None:
        """The saved views, by key."""
        self.views_button.click()

    def open_filter(self) -> None:
        """Ctrl+F."""
        self._filter_button.click()

    def _lay_out(self) -> None:
        keys = QKeySequence(QKeySequence.StandardKey.Find)
        self._filter_button = IconButton(
            Icon.LIST_FILTER, self.tr("Filter"), keys=keys, menu=self.filters.menu
        )
        follow_keys(self._filter_button, "filter", self._filter_button.set_keys)
        sort_button = IconButton(Icon.ARROW_UP_DOWN, self.tr("Order"), menu=self.filters.sort_menu)
        head = QHBoxLayout()
        head.setContentsMargins(px(16), px(14), px(12), px(4))
        head.setSpacing(px(4))
        self._title = ElidedLabel(self.tr("Inbox"), TextStyle.TITLE)
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.views_button = IconButton(Icon.LIST, self.tr("Views"), menu=self.views_menu)
        head.addWidget(self._title, 1)
        head.addWidget(self.views_button)
        head.addWidget(self._filter_button)
        head.addWidget(sort_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.hand_overs)
        column.addWidget(self.tabs)
        column.addWidget(self._chips)
        column.addWidget(self._stack, 1)
        self.setMinimumWidth(px(_NARROWEST))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(px(tokens().size.list), px(480))

    def _states(self) -> tuple[EmptyState, EmptyState, EmptyState]:
        bring_in = Button(self.tr("Import mail"), icon=Icon.DOWNLOAD)
        bring_in.clicked.connect(self.import_asked)
        first_use = EmptyState(
            self.tr("No tickets yet"),
            self.tr("Tickets appear when you bring in your mail or log a call."),
            icon=Icon.INBOX,
            buttons=[bring_in],
        )
        self._show_other = Button(self.tr("Show waiting"))
        self._show_other.clicked.connect(self._choose_other_tab)
        done = EmptyState(
            self.tr("Everyone has an answer"),
            self.tr("Nobody waits for you."),
            icon=Icon.CHECK_CHECK,
            buttons=[self._show_other],
        )
        clear = Button(self.tr("Clear filters"), kind=ButtonKind.OUTLINED)
        clear.clicked.connect(self.filters.clear)
        no_hit = EmptyState(
            self.tr("Nothing fits these filters"),
            self.tr("Other tabs may hold what you look for."),
            icon=Icon.LIST_FILTER,
            buttons=[clear],
        )
        return first_use, done, no_hit

    def _say_done(self, outlook: Outlook | None) -> None:
        status = self._query.status
        self._show_other.setVisible(status is Status.NEEDS_REPLY)
        if status is Status.NEEDS_REPLY and outlook is not None:
            self._done.say(self.tr("Everyone has an answer"), self._outlook_words(outlook))
        elif status is Status.WAITING:
            self._done.say(self.tr("Nobody has the next move"), self.tr("No ticket waits."))
        elif status is Status.CALL_BACK:
            words = self.tr("Press B on a ticket to promise one.")
            self._done.say(self.tr("No call is promised"), words)
        else:
            self._done.say(self.tr("Nothing is closed yet"))

    def _outlook_words(self, outlook: Outlook) -> str:
        words = self.tr("Nobody waits for you.")
        if outlook.waiting == 1:
            words = self.tr("One customer has the next move.")
        elif outlook.waiting:
            words = self.tr("%n customers have the next move.", "", outlook.waiting)
        following = outlook.next_promise
        if following is None or following.promise_at is None:
            return words
        if following.status is Status.CALL_BACK:
            sentence = self.tr("The next promised call is %1, %2.")
        else:
            sentence = self.tr("The next reminder is %1, %2.")
        at = self._moments.ahead(following.promise_at)
        return f"{words} {sentence.replace('%1', following.contact_name).replace('%2', at)}"

    def _show_handed(self) -> None:
        self.hand_over_asked.emit(self._handed)

    def _choose_tab(self, key: str) -> None:
        self.asked.emit(_with_status(self._query, Status[key]))

    def _choose_other_tab(self) -> None:
        self.asked.emit(_with_status(self._query, Status.WAITING))

    def _show_chips(self) -> None:
        self._chip_flow.clear()
        chosen = self.filters.chosen()
        for words, without in chosen:
            chip = _FilterChip(words, without)
            chip.dropped.connect(self.asked)
            self._chip_flow.addWidget(chip)
        self._chips.setVisible(bool(chosen))


class _FilterChip(Chip):
    """One filter; removing it asks for the list without it."""

    dropped = Signal(object)

    def __init__(self, words: str, without: InboxQuery) -> None:
        super().__init__(words, Tint.ACCENT, removable=True)
        self._without = without
        self.removed.connect(self._drop)

    def _drop(self) -> None:
        self.dropped.emit(self._without)


class _Tabs(TabStrip):
    """The four tabs move closer where it is tight; then the least pressing counts are left out."""

    def __init__(self, parent: QWidget) -> None:
        names: Sequence[tuple[Status, str]] = (
            (Status.NEEDS_REPLY, translate("ListPane", "Needs reply")),
            (Status.WAITING, translate("ListPane", "Waiting")),
            (Status.CALL_BACK, translate("ListPane", "Call back")),
            (Status.CLOSED, translate("ListPane", "Closed")),
        )
        tabs = [Tab(status.name, words) for status, words in names]
        super().__init__(tabs, name=translate("ListPane", "Tickets by status"), parent=parent)
        self._facets: Facets = dict.fromkeys(Status, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_facets(self, facets: Facets) -> None:
        """How many tickets each tab holds; for closed ones nobody asks."""
        self._facets = facets
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        counted = (Status.NEEDS_REPLY, Status.CALL_BACK, Status.WAITING)
        for status in counted:
            self.set_count(status.name, self._facets[status] or None)
        for gap in _TAB_GAPS:
            self.set_gap(px(gap))
            if self.sizeHint().width() <= self.width():
                return
        for status in reversed(counted):
            self.set_count(status.name, None)
            if self.sizeHint().width() <= self.width():
                return


def _with_status(query: InboxQuery, status: Status) -> InboxQuery:
    return InboxQuery(
        status, query.sort, query.assignee_id, query.channel, query.unread, query.tag_id
    )
