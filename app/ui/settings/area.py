"""The settings screen: a searchable list of pages, and what turns their changes into acts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget
from shiboken6 import isValid

from app.background.session import DeskSession
from app.domain.changes import Changes
from app.domain.channel_use import ChannelUse
from app.domain.errors import KeyProblem, KnownError, Refused
from app.domain.ids import RowId
from app.domain.permission import Permission
from app.domain.person import Person, Role
from app.services import opening, people, settings
from app.services.desk import Desk
from app.services.permissions import permissions_of
from app.services.settings import DeskSettings
from app.ui.common.area import Area, Done, Notice
from app.ui.common.ground import Divider
from app.ui.common.icons import Icon
from app.ui.settings.channels_page import ChannelsPage
from app.ui.settings.data_page import DataPage
from app.ui.settings.declared import Place
from app.ui.settings.declared_page import DeclaredPage
from app.ui.settings.page import SettingsPage
from app.ui.settings.page_list import PageEntry, PageList
from app.ui.settings.people_page import PeoplePage
from app.ui.settings.pin_keeping import PinKeeping
from app.ui.settings.reply_keeping import ReplyKeeping
from app.ui.settings.saved_replies_page import SavedRepliesPage
from app.ui.settings.security_page import SecurityPage
from app.ui.settings.shortcuts_page import ShortcutsPage
from app.ui.settings.tools import KeyGroup, SettingsTools


@dataclass(frozen=True, slots=True)
class _Facts:
    agreed: DeskSettings
    people: tuple[Person, ...]
    seated: RowId | None
    quarantined: int
    allowed: frozenset[Permission]


class SettingsArea(Area):
    """`key_groups` lists every command with its keys, as they are when it is called.

    Signals:
        local_change: (words, undo) of what was changed on this computer alone.
        keys_wanted: keys by command, for all that are to have other than their usual ones.
        seat_wanted: the id of the person who is at this desk from now on.
        remembered: what this computer remembers was changed.
    """

    local_change = Signal(str, object)
    keys_wanted = Signal(object)
    seat_wanted = Signal(object)
    remembered = Signal()

    def __init__(
        self,
        session: DeskSession,
        tools: SettingsTools,
        key_groups: Callable[[], Sequence[KeyGroup]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, parent)
        self._tools = tools
        self._key_groups = key_groups
        self._stale = True
        self._row: QWidget | None = None
        values = tools.appearance
        self.business = DeclaredPage(Place.BUSINESS, values)
        self.channels = ChannelsPage()
        self.people = PeoplePage()
        self.security = SecurityPage(tools.keeping, values)
        self.looks = DeclaredPage(Place.APPEARANCE, values)
        tools.appearance.changed.connect(self.looks.rows.show_present)
        self.shortcuts = ShortcutsPage(values)
        self.notifications = DeclaredPage(Place.NOTIFICATIONS, values)
        self.data = DataPage(tools.profile.root)
        self.replies = SavedRepliesPage()
        self.pin_keeping = PinKeeping(session, tools, self.security.pins, self)
        self.reply_keeping = ReplyKeeping(session, self.replies, self)
        self.pages: tuple[SettingsPage, ...] = (
            *(self.business, self.people, self.channels, self.replies, self.security),
            *(self.looks, self.shortcuts, self.notifications, self.data),
        )
        self.list = PageList(self._entries(), self._settings)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.list.select(0)

    def show_settings_page(self, page: SettingsPage) -> None:
        """Bring a page to the front."""
        self.list.select(self.pages.index(page))

    def shown_page(self) -> int:
        return self._stack.currentIndex()

    def show_page(self, page: int) -> None:
        self.list.select(page)

    def focus_list(self) -> None:
        self.list.list.setFocus()

    def focus_filter(self) -> None:
        self.list.search.setFocus()

    def next_pane(self, forward: bool) -> None:
        in_list = self.list.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        if in_list:
            self._enter_page()
        else:
            self.focus_list()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.title_changed.emit(self.tr("Settings"))
        self.shortcuts.show_keys(self._key_groups())
        if self._stale:
            self._refresh()

    def _entries(self) -> tuple[PageEntry, ...]:
        about = (
            (Icon.STORE, self.tr("name country time zone mail addresses promise answer")),
            (Icon.USERS, self.tr("roles leader representative who acts seat")),
            (Icon.MESSAGE_CIRCLE, self.tr("chips ways counter number used")),
            (Icon.ZAP, self.tr("templates snippets text blocks variables folders macros")),
            (
                Icon.SHIELD_CHECK,
                self.tr("passphrase password key keyring encryption PIN lock idle minutes"),
            ),
            (Icon.SUN, self.tr("theme light dark text size zoom")),
            (Icon.COMMAND, self.tr("keys keyboard letters")),
            (Icon.BELL, self.tr("quiet hours tray messages reminders background")),
            (Icon.DATABASE, self.tr("folder check import quarantine backup")),
        )
        return tuple(
            PageEntry(place, page.title, words, icon)
            for place, (page, (icon, words)) in enumerate(zip(self.pages, about, strict=True))
        )

    def _settings(self) -> tuple[PageEntry, ...]:
        """Every row of every page, for the search."""
        return tuple(
            PageEntry(entry.place, one.words, one.also, entry.icon, one.row, entry.name)
            for entry in self._entries()
            for one in self.pages[entry.place].findable()
        )

    def _show_entry(self, entry: PageEntry) -> None:
        """A page, or a setting of it that was searched for."""
        page = self.pages[entry.place]
        self._stack.setCurrentWidget(page)
        self._row = entry.row
        if entry.row is not None and isValid(entry.row):
            page.reveal(entry.row)
        else:
            page.unmark()

    def _lay_out(self) -> None:
        for page in self.pages:
            self._stack.addWidget(page)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.list)
        line.addWidget(Divider(Qt.Orientation.Vertical))
        line.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.session.changed.connect(self._hear)
        self.list.chosen.connect(self._show_entry)
        self.list.entered.connect(self._enter_page)
        for page in self.pages:
            page.agreed_change.connect(self._change)
            page.local_change.connect(self.local_change)
            page.remembered.connect(self.remembered)
            page.command_wanted.connect(self.command_wanted)
        self.channels.use_wanted.connect(self._use_channel)
        self.reply_keeping.noticed.connect(self.noticed)
        self.people.rename_wanted.connect(self._rename)
        self.people.role_wanted.connect(self._set_role)
        self.people.added.connect(self._add_person)
        self.people.seat_wanted.connect(self.seat_wanted)
        self.people.leave_wanted.connect(self.pin_keeping.let_go)
        self.pin_keeping.gone.connect(self._say_changed)
        self.people.return_wanted.connect(self._take_back)
        self.shortcuts.keys_wanted.connect(self.keys_wanted)
        self.security.passphrase_change.connect(self._change_passphrase)
        self.data.check_wanted.connect(self._check)
        self.data.folder_wanted.connect(self._show_folder)

    def _enter_page(self) -> None:
        into = self._stack.currentWidget()
        if self._row is not None and isValid(self._row):
            into = self._row
        if into is not None and into.focusPolicy() & Qt.FocusPolicy.TabFocus:
            into.setFocus(Qt.FocusReason.TabFocusReason)
        elif into is not None:
            into.setFocus()
            into.focusNextChild()

    def _hear(self, changes: Changes) -> None:
        kinds = ("desk_setting", "person", "quarantine", "message")
        if any(changes.touches(kind) for kind in kinds):
            self._stale = True
            if self.isVisible():
                self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        self.session.ask(_read, self._show, owner=self)
        self.pin_keeping.load()
        self.reply_keeping.load()

    def _show(self, facts: _Facts) -> None:
        self.business.rows.show_agreed(facts.agreed)
        self.channels.show_uses(facts.agreed.channels)
        self.people.show_people(
            facts.people, facts.seated, leads=Permission.LEAD_PEOPLE in facts.allowed
        )
        for page in (self.business, self.channels):
            page.form.setEnabled(Permission.CHANGE_BUSINESS in facts.allowed)
        self.data.set_quarantine(facts.quarantined)

    def _change(self, name: str, value: object) -> None:
        change: Callable[..., None] = settings.change
        self.session.do(
            lambda desk: desk.do(partial(change, **{name: value})),
            self._say_changed,
            owner=self,
            failed=self._not_changed,
        )

    def _use_channel(self, use: ChannelUse) -> None:
        self.session.do(
            lambda desk: desk.do(settings.use_channel, use),
            self._say_changed,
            owner=self,
            failed=self._not_changed,
        )

    def _not_changed(self, error: BaseException) -> None:
        """What was chosen is not so: show again what holds."""
        self._hand_on(error)
        self._refresh()

    def _rename(self, person_id: RowId, name: str) -> None:
        self.session.do(
            lambda desk: desk.do(people.rename, person_id, name), self._say_changed, owner=self
        )

    def _set_role(self, person_id: RowId, role: Role) -> None:
        self.session.do(
            lambda desk: desk.do(people.set_role, person_id, role), self._say_changed, owner=self
        )

    def _take_back(self, person_id: RowId) -> None:
        self.session.do(
            lambda desk: desk.do(people.take_back, person_id), self._say_changed, owner=self
        )

    def _add_person(self, name: str, role: Role) -> None:
        self.session.do(lambda desk: desk.do(people.add, name, role), self._say_changed, owner=self)

    def _say_changed(self, done: Done[object]) -> None:
        self.noticed.emit(Notice(self.tr("Changed"), done.changes.command_id))

    def _change_passphrase(self, old: str, new: str) -> None:
        # In the write lane, so that no other work with the key file can cross it.
        self.session.workers.write(
            lambda: opening.change_passphrase(self._tools.profile, old, new, self.session.desk),
            self._passphrase_changed,
            owner=self,
            failed=self._passphrase_refused,
        )

    def _passphrase_changed(self, nothing: None) -> None:
        self.security.say_changed()

    def _passphrase_refused(self, error: BaseException) -> None:
        if isinstance(error, Refused | KeyProblem):
            self.security.say_refused(error)
        else:
            self.security.change.setEnabled(True)
            self._hand_on(error)

    def _check(self) -> None:
        self.data.say_checking()
        self.session.ask(
            lambda desk: desk.check().problems,
            self.data.say_checked,
            owner=self,
            failed=self._not_checked,
        )

    def _not_checked(self, error: BaseException) -> None:
        self.data.say_not_checked()
        self._hand_on(error)

    def _hand_on(self, error: BaseException) -> None:
        if isinstance(error, KnownError):
            self.session.refused.emit(error)
        else:
            self.session.workers.failed.emit(error)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._tools.profile.root)))


def _read(desk: Desk) -> _Facts:
    everybody = desk.people()
    return _Facts(
        desk.settings(),
        everybody,
        desk.person_id,
        len(desk.quarantine()),
        permissions_of(everybody, desk.person_id),
    )
