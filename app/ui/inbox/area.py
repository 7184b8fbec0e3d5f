"""The inbox area: list, conversation and customer, and what connects them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.domain.changes import Changes
from app.domain.ids import RowId
from app.domain.ticket import Status, TicketRow
from app.system.clock import Clock, SystemClock
from app.system.settings import LETTER_KEYS, Settings
from app.ui.common.area import Area, Notice
from app.ui.common.paged_model import PagedListModel
from app.ui.inbox.actions import TicketActions
from app.ui.inbox.card_list import CardList
from app.ui.inbox.choosing import Choosing
from app.ui.inbox.columns import Columns, next_stop
from app.ui.inbox.context_pane import ContextPane
from app.ui.inbox.conversation import Conversation
from app.ui.inbox.desk_facts import DeskFacts
from app.ui.inbox.detail import Detail
from app.ui.inbox.doing import Doing
from app.ui.inbox.files import Files
from app.ui.inbox.list_pane import ListPane
from app.ui.inbox.loader import InboxLoader
from app.ui.inbox.message_menu import MessageMenu
from app.ui.inbox.moments import Moments
from app.ui.inbox.order_wiring import OrderWiring
from app.ui.inbox.original_page import Originals
from app.ui.inbox.several_pane import SeveralPane
from app.ui.inbox.showing import Showing
from app.ui.inbox.ticket_header import TicketHeader
from app.ui.inbox.ticket_pane import TicketPane
from app.ui.inbox.ticket_rows import TicketRows
from app.ui.inbox.ties_bar import TiesBar

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.desk import TicketView


class InboxArea(Area):
    """See `Area`. `opened` is the profile's folder for readable copies; `originals` tells how a
    mail's own bytes are had (without it they are not offered).
    """

    def __init__(
        self,
        session: DeskSession,
        *,
        opened: Path,
        clock: Clock | None = None,
        originals: Originals | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, parent)
        # Brings the store's libraries along, which a session has loaded already.
        from app.ui.inbox.commands import TicketCommands

        self._begun = False
        self._stale = False
        self._person = session.desk.person_id
        self.moments = Moments(clock or SystemClock(), self)
        self.facts = DeskFacts(session, self)
        self.files = Files(session, opened, self)
        self.ticket_commands = TicketCommands(session, self.moments, self)
        self.ticket_actions = TicketActions(self)
        self.rows = TicketRows(self.moments)
        self.model: PagedListModel[TicketRow] = PagedListModel(
            identify=_seq, describe=self.rows.describe, explain=self.rows.explain, parent=self
        )
        self.loader = InboxLoader(session, self.model, self.moments, self)
        self.showing = Showing(session, self)
        self.list_pane = ListPane(self.model, self.rows, self.moments, letter_keys=True)
        self.cards = CardList(name=self.tr("Conversation"))
        self.context = ContextPane(self.moments)
        self.several = SeveralPane(self.ticket_actions)
        self.pane = TicketPane(self._header(), self.cards, TiesBar(self.moments))
        self.detail = Detail(self.pane, self.several)
        self.columns = self._build()
        self.choosing = Choosing(
            self.list_pane, self.model, self.rows, self.loader, self.showing, self.columns, self
        )
        self.message_menu = MessageMenu(self.cards, self.files, self.moments, originals)
        self.conversation = Conversation(
            session, self.pane, self.files, self.facts, self.moments, self
        )
        self.doing = Doing(
            self.ticket_actions,
            self.ticket_commands,
            self.facts,
            self.moments,
            target=self.choosing.target,
            shown=self.choosing.shown,
            anchor=self.anchor,
            parent=self,
        )
        self.order = OrderWiring(self)
        self._commands = self._all_commands()
        self._connect_list()
        self._connect_detail()
        self.files.clear()

    # --- what the window asks -----------------------------------------------------------------

    def remember_in(self, memory: Settings) -> None:
        """See `Area`; single letters are commands unless the person switched them off."""
        super().remember_in(memory)
        letters = memory.get(LETTER_KEYS)
        self.list_pane.list.set_letter_keys(letters)
        self.cards.set_letter_keys(letters)

    def commands(self) -> Sequence[QAction]:
        """See `Area`; what is asked later has the saved views as well."""
        return [*self._commands, *self.order.views.view_actions()]

    def view_menu(self) -> QMenu:
        """See `Area`."""
        return self.list_pane.views_menu

    def show_item(self, item_id: RowId) -> None:
        """Show a ticket, in the tab it stands in now."""
        self.columns.show_detail(True)
        self.choosing.follow(item_id)

    def set_columns(self, columns: int) -> None:
        """See `Area`."""
        self.columns.set_columns(columns)
        self.pane.header.show_narrow(back=self.columns.takes_turns, context=self.columns.has_drawer)

    def toggle_context(self) -> None:
        """See `Area`."""
        if self.columns.toggle_context() and self.columns.has_drawer:
            self.context.focus_here()

    def keep_unsaved(self) -> None:
        """See `Area`."""
        self.conversation.drafts.save_now()

    def focus_list(self) -> None:
        """See `Area`."""
        self.columns.show_detail(False)
        self.list_pane.focus_here()

    def focus_filter(self) -> None:
        """See `Area`."""
        self.columns.show_detail(False)
        self.list_pane.open_filter()

    def next_pane(self, forward: bool) -> None:
        """See `Area`."""
        following = next_stop(self._stops(), forward=forward)
        if following is self.context:
            self.context.focus_here()
        elif following is self.list_pane:
            self.list_pane.focus_here()
        elif following is not None:
            following.setFocus(Qt.FocusReason.TabFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._begun:
            self._begun = True
            self.title_changed.emit(self.tr("Inbox"))
            self.list_pane.show_waiting()
            self.facts.load()
        elif self._stale:
            self._stale = False
            self.loader.refresh()
            self.showing.refresh()
        self._notice_person()
        self.showing.start_reading()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.showing.stop_reading()
        self.keep_unsaved()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.columns.takes_turns:
            self.focus_list()
        else:
            super().keyPressEvent(event)

    # --- building -----------------------------------------------------------------------------

    def _all_commands(self) -> Sequence[QAction]:
        line = QAction(self)
        line.setSeparator(True)
        views = (self.order.views.pick_action, self.order.views.save_action)
        return [*self.ticket_actions.all(), line, *views, line, *self.pane.composer.commands()]

    def _header(self) -> TicketHeader:
        menu = QMenu(self)
        self.ticket_actions.fill_menu(menu)
        return TicketHeader(
            self.moments,
            remind=self.ticket_actions.remind,
            close=self.ticket_actions.close,
            menu=menu,
        )

    def _build(self) -> Columns:
        columns = Columns(
            self.list_pane,
            self.detail,
            self.context,
            restore=partial(self.kept_sizes, "inbox"),
            save=partial(self.keep_sizes, "inbox"),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(columns)
        return columns

    def _connect_list(self) -> None:
        self.session.changed.connect(self._hear)
        self.facts.known.connect(self._take_facts)
        self.moments.passed.connect(self._speak_anew)
        pane = self.list_pane
        pane.import_asked.connect(self._want_import)
        pane.list.opened.connect(self._enter)
        pane.list.clicked.connect(self._enter_where_turns)
        self.choosing.changed.connect(self._show_chosen)
        self.ticket_actions.attach_to(pane.list)

    def _connect_detail(self) -> None:
        self.showing.arrived.connect(self._show)
        self.showing.vanished.connect(self._show_nothing)
        self.showing.looked_at.connect(self.ticket_commands.mark_read)
        self.ticket_commands.noticed.connect(self.noticed)
        self.conversation.noticed.connect(self.noticed)
        self.files.noticed.connect(self.noticed)
        self.doing.noticed.connect(self.noticed)
        self.doing.settled.connect(self.choosing.advance)
        self.conversation.closed.connect(self._go_on)
        actions, header, composer = self.ticket_actions, self.pane.header, self.pane.composer
        actions.attach_to(self.cards)
        actions.attach_to(self.several)
        self.cards.addAction(composer.actions_here.switch_kind)
        actions.reply.triggered.connect(self._reply)
        actions.note.triggered.connect(self._note)
        actions.unread.triggered.connect(self._mark_unread)
        actions.show_original.triggered.connect(self.message_menu.show_original)
        actions.save_original.triggered.connect(self.message_menu.save_original)
        header.back_asked.connect(self.focus_list)
        header.context_asked.connect(self.toggle_context)
        header.tags_asked.connect(self.doing.pick_tags)
        header.promise_asked.connect(self.doing.change_promise)
        header.assignee_asked.connect(self.doing.choose_assignee)
        header.call_asked.connect(self._want_call)
        header.reference_asked.connect(actions.reference.trigger)
        self.cards.left.connect(self.focus_list)
        self.cards.current_changed.connect(self._tell_original)
        composer.left.connect(self.cards.setFocus)
        self.context.contact_asked.connect(self.contact_wanted)
        self.context.ticket_asked.connect(self.show_item)
        self.context.copied.connect(self._say_copied)

    # --- the list -----------------------------------------------------------------------------

    def _take_facts(self) -> None:
        filters, settings = self.list_pane.filters, self.facts.settings
        filters.set_people(self.facts.people, self.facts.me)
        filters.set_tags(self.facts.tags)
        if settings is not None:
            self.moments.set_zone(settings.zone)
            filters.set_channels(self.facts.channels)
        self.order.take_facts()
        if not self.loader.has_asked:
            self.choosing.begin()
        if self.showing.view is not None:  # one that was asked for by a link comes before the names
            self.conversation.show_again()

    def _want_call(self) -> None:
        self.command_wanted.emit("call_customer")

    def _want_import(self) -> None:
        self.command_wanted.emit("import_mail")

    # --- the detail ---------------------------------------------------------------------------

    def _show(self, view: TicketView, another: bool) -> None:
        self.conversation.show(view, another=another)
        self._show_chosen()
        self._tell_original()
        if another:
            self.item_shown.emit(view.ticket.id)
        self.choosing.arrived(view)
        if not self.isVisible():
            self.showing.stop_reading()

    def _show_chosen(self) -> None:
        """One ticket, what can be done to several, or that nothing is chosen."""
        count = self.choosing.count()
        if count > 1:
            self.several.show_count(count, self.model.rowCount())
            self.detail.show_page(self.several)
            self.context.show_nobody()
        elif (view := self.showing.view) is not None:
            region = self.facts.region
            self.context.show_contact(view.contact, view.earlier, region, view.ties)
            self.detail.show_page(self.pane)
        else:
            self.detail.show_page(self.detail.nothing)
        self.ticket_actions.show_ticket(self.choosing.shown(), several=count > 1)

    def _go_on(self, ticket_id: RowId) -> None:
        if ticket_id == self.showing.ticket_id:
            self.choosing.advance(Status.CLOSED)

    def _say_copied(self, words: str) -> None:
        self.noticed.emit(Notice(self.tr("%1 copied").replace("%1", words)))

    def _show_nothing(self) -> None:
        self.conversation.leave()
        self.context.show_nobody()
        self._show_chosen()
        self.columns.show_detail(False)

    def _tell_original(self) -> None:
        self.ticket_actions.show_message(has_original=self.message_menu.has_original())

    def anchor(self) -> QWidget:
        """Below what popups open."""
        return self.detail.anchor() or self.list_pane.tabs

    def _reply(self) -> None:
        self.columns.show_detail(True)
        self.pane.composer.write_reply()

    def _note(self) -> None:
        self.columns.show_detail(True)
        self.pane.composer.write_note()

    def _mark_unread(self) -> None:
        self.showing.stop_reading()
        self.ticket_commands.mark_unread(self.choosing.target())

    def _enter(self) -> None:
        self.columns.show_detail(True)
        self.detail.page().setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter_where_turns(self) -> None:
        if self.columns.takes_turns and self.choosing.count() == 1:
            self.columns.show_detail(True)
            self.cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stops(self) -> tuple[QWidget, ...]:
        context = (self.context,) if self.detail.page() is self.pane else ()
        return (self.list_pane, *self.detail.stops(), *context)

    def _speak_anew(self) -> None:
        """A minute has passed, or the zone became known."""
        if self.isVisible() and self.loader.has_asked:
            self._notice_person()
            self.loader.refresh()
            self.list_pane.list.viewport().update()
            self.conversation.show_again()

    def _notice_person(self) -> None:
        """Somebody else sits at the desk: "you" is another one, and so are the unsent words."""
        if self.facts.me != self._person:
            self._person = self.facts.me
            self.facts.load()
            self.conversation.drafts.forget_all()
            self.list_pane.filters.set_people(self.facts.people, self.facts.me)
            self.showing.reopen()

    def _hear(self, changes: Changes) -> None:
        if self.isVisible():
            self._notice_person()
            self.showing.hear(changes)  # before all else: it is what the person looks at
            self.loader.hear(changes)
        else:
            self._stale = True
        self.facts.hear(changes)


def _seq(row: TicketRow) -> int:
    return row.seq
