"""Narrowing the list: whose, which channel, unread, which tag; and in which order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.ids import RowId
from app.domain.inbox import InboxQuery, Sort
from app.domain.person import Person
from app.domain.ticket import Channel
from app.ui.common.channels import CHANNEL_ICONS, channel_name
from app.ui.common.icons import Icon, themed_icon

NOBODY: RowId = b""
_TAGS_OFFERED = 15


@dataclass(frozen=True, slots=True)
class Named:
    """A tag as the filter offers it."""

    id: RowId
    name: str


class Filters(QObject):
    """The menus behind the list's two buttons, and the words for what is chosen in them.

    Signals:
        changed: an `InboxQuery` with the same tab and other filters or another order.
    """

    changed = Signal(object)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._query = InboxQuery()
        self._me: RowId | None = None
        self._people: tuple[Person, ...] = ()
        self._tags: tuple[Named, ...] = ()
        self._channels: tuple[Channel, ...] = tuple(Channel)
        self.menu = QMenu(owner)
        self.menu.aboutToShow.connect(self._fill_filter)
        self.sort_menu = QMenu(owner)
        self.sort_menu.aboutToShow.connect(self._fill_sort)

    def show_query(self, query: InboxQuery) -> None:
        """What is asked at present."""
        self._query = query

    def set_people(self, people: Sequence[Person], me: RowId | None) -> None:
        """Whose tickets can be asked for."""
        self._people = tuple(one for one in people if one.active)
        self._me = me

    def set_tags(self, tags: Sequence[Named]) -> None:
        """Which tags can be asked for, the commonest first."""
        self._tags = tuple(tags)

    def set_channels(self, channels: Sequence[Channel]) -> None:
        """Which channels can be asked for."""
        self._channels = tuple(channels)

    def is_narrowed(self) -> bool:
        """Whether anything but tab and order is chosen."""
        return self._query != InboxQuery(self._query.status, self._query.sort)

    def chosen(self) -> list[tuple[str, InboxQuery]]:
        """Each filter in words, with the question that lacks it."""
        query = self._query
        parts = []
        if query.assignee_id is not None:
            parts.append((self._assignee_words(), replace(query, assignee_id=None)))
        if query.channel is not None:
            parts.append((channel_name(query.channel), replace(query, channel=None)))
        if query.unread:
            parts.append((self.tr("Unread"), replace(query, unread=False)))
        if query.tag_id is not None:
            names = {tag.id: tag.name for tag in self._tags}
            words = names.get(query.tag_id, self.tr("One tag"))
            parts.append((words, replace(query, tag_id=None)))
        return parts

    def words(self) -> str:
        """All that is chosen in a few words: what a view of it may be called."""
        return ", ".join(words for words, _ in self.chosen())

    def clear(self) -> None:
        """Ask for the whole tab."""
        self.changed.emit(InboxQuery(self._query.status, self._query.sort))

    def _assignee_words(self) -> str:
        if self._query.assignee_id == NOBODY:
            return self.tr("For nobody")
        if self._query.assignee_id == self._me:
            return self.tr("For me")
        names = {one.id: one.name for one in self._people}
        name = names.get(self._query.assignee_id or NOBODY, "?")
        return self.tr("For %1").replace("%1", name)

    def _fill_filter(self) -> None:
        query, menu = self._query, self.menu
        menu.clear()
        self._fill_assignees(_submenu(menu, self.tr("Assigned to"), Icon.USER))
        self._fill_channels(_submenu(menu, self.tr("Channel"), Icon.MESSAGE_CIRCLE))
        if self._tags:
            self._fill_tags(_submenu(menu, self.tr("Tag"), Icon.TAG))
        menu.addSeparator()
        unread = replace(query, unread=not query.unread)
        self._add(menu, self.tr("Unread only"), unread, chosen=query.unread)
        if self.is_narrowed():
            menu.addSeparator()
            whole = menu.addAction(self.tr("Clear filters"))
            whole.triggered.connect(self.clear)

    def _fill_assignees(self, menu: QMenu) -> None:
        offers: list[tuple[str, RowId | None]] = [(self.tr("Anyone"), None)]
        if self._me is not None:
            offers.append((self.tr("Me"), self._me))
        offers.append((self.tr("Nobody"), NOBODY))
        offers += [(one.name, one.id) for one in self._people if one.id != self._me]
        for words, person_id in offers:
            query = replace(self._query, assignee_id=person_id)
            self._add(menu, words, query, chosen=query == self._query)

    def _fill_channels(self, menu: QMenu) -> None:
        anyhow = replace(self._query, channel=None)
        self._add(menu, self.tr("Any channel"), anyhow, chosen=anyhow == self._query)
        for channel in self._channels:
            query = replace(self._query, channel=channel)
            action = self._add(menu, channel_name(channel), query, chosen=query == self._query)
            action.setIcon(themed_icon(CHANNEL_ICONS[channel]))

    def _fill_tags(self, menu: QMenu) -> None:
        any_tag = replace(self._query, tag_id=None)
        self._add(menu, self.tr("Any tag"), any_tag, chosen=any_tag == self._query)
        for tag in self._tags[:_TAGS_OFFERED]:
            query = replace(self._query, tag_id=tag.id)
            self._add(menu, tag.name, query, chosen=query == self._query)

    def _fill_sort(self) -> None:
        menu = self.sort_menu
        menu.clear()
        group = QActionGroup(menu)
        for sort, words in (
            (Sort.PROMISE, self.tr("Next promise first")),
            (Sort.NEWEST, self.tr("Newest first")),
            (Sort.OLDEST, self.tr("Oldest first")),
        ):
            query = replace(self._query, sort=sort)
            group.addAction(self._add(menu, words, query, chosen=query == self._query))

    def _add(self, menu: QMenu, words: str, query: InboxQuery, *, chosen: bool) -> QAction:
        action = menu.addAction(words.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(chosen)
        action.triggered.connect(self._choosing(query))
        return action

    def _choosing(self, query: InboxQuery) -> Callable[[], None]:
        changed = self.changed

        def choose() -> None:
            changed.emit(query)

        return choose


def _submenu(menu: QMenu, words: str, icon: Icon) -> QMenu:
    below = menu.addMenu(words)
    below.setIcon(themed_icon(icon))
    return below
