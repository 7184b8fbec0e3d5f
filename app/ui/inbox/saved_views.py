"""The saved views above the list: pick one, keep the present filters as one, put them in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from app.domain.ids import RowId
from app.domain.inbox import InboxQuery
from app.domain.saved_view import SavedView
from app.ui.common.area import Notice
from app.ui.common.icons import Icon, themed_icon
from app.ui.inbox.list_pane import ListPane
from app.ui.inbox.pickers import LinePopup

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.background.session import DeskSession
    from app.services.desk import Desk


class SavedViews(QObject):
    """Fills the menu of `ListPane`'s button, and does what is chosen there.

    Signals:
        noticed: a `Notice` after each change.

    Attributes:
        save_action: keeps the present filters under a name; it has a place in menus of its own.
    """

    noticed = Signal(object)

    def __init__(self, session: DeskSession, pane: ListPane, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._pane = pane
        self._views: tuple[SavedView, ...] = ()
        self._renamed: RowId | None = None
        self._actions: list[QAction] = []
        self.save_action = QAction(
            themed_icon(Icon.SAVE), self.tr("Save filters of list as a view"), self
        )
        self.save_action.setObjectName("view_save")
        self.pick_action = QAction(themed_icon(Icon.LIST), self.tr("Show a saved view"), self)
        self.pick_action.setObjectName("view_pick")
        self.name_line = LinePopup(self.tr("Name of the view"), parent)
        self.rename_line = LinePopup(self.tr("New name of the view"), parent)
        self.save_action.triggered.connect(self._ask_name)
        self.pick_action.triggered.connect(pane.open_views)
        self.name_line.entered.connect(self._save)
        self.rename_line.entered.connect(self._rename)
        pane.views_menu.aboutToShow.connect(self._fill)

    def show_views(self, views: Sequence[SavedView]) -> None:
        """What is kept, in the order people gave it."""
        if self._views != tuple(views):
            self._views = tuple(views)
            self._make_actions()
        current = self.current()
        self._pane.show_view_name(current.name if current is not None else "")

    def view_actions(self) -> Sequence[QAction]:
        """An action for each view: what the palette offers."""
        return self._actions

    def current(self) -> SavedView | None:
        """The view whose question is asked at present."""
        asked = self._pane.query()
        return next((view for view in self._views if view.query == asked), None)

    def _make_actions(self) -> None:
        for old in self._actions:
            old.deleteLater()
        self._actions = []
        for view in self._views:
            words = self.tr("Show view %1").replace("%1", view.name)
            action = QAction(themed_icon(Icon.LIST), words.replace("&", "&&"), self)
            action.setObjectName(f"view_{view.id.hex()}")
            action.triggered.connect(self._showing(view.query))
            self._actions.append(action)

    def _fill(self) -> None:
        menu, current = self._pane.views_menu, self.current()
        menu.clear()
        for view in self._views:
            action = self._add(menu, view.name, self._showing(view.query))
            action.setCheckable(True)
            action.setChecked(view is current)
        menu.addSeparator()
        menu.addAction(self.save_action)
        if current is not None:
            self._fill_current(menu, current)

    def _fill_current(self, menu: QMenu, view: SavedView) -> None:
        place = self._views.index(view)
        for words, act, on in (
            (self.tr("Rename “%1”"), self._renaming(view), True),
            (self.tr("Move “%1” up"), self._moving(place, -1), place > 0),
            (self.tr("Move “%1” down"), self._moving(place, 1), place < len(self._views) - 1),
            (self.tr("Remove “%1”"), self._removing(view), True),
        ):
            self._add(menu, words.replace("%1", view.name), act).setEnabled(on)

    def _add(self, menu: QMenu, words: str, act: Callable[[], None]) -> QAction:
        action = menu.addAction(words.replace("&", "&&"))
        action.triggered.connect(act)
        return action

    def _showing(self, query: InboxQuery) -> Callable[[], None]:
        asked = self._pane.asked

        def show() -> None:
            asked.emit(query)

        return show

    def _renaming(self, view: SavedView) -> Callable[[], None]:
        line, anchor = self.rename_line, self._pane.views_button

        def ask() -> None:
            self._renamed = view.id
            line.line.setText(view.name)
            line.show_below(anchor)

        return ask

    def _moving(self, place: int, by: int) -> Callable[[], None]:
        def move() -> None:
            ids = [view.id for view in self._views]
            ids.insert(place + by, ids.pop(place))
            self._do(_commands().reorder, ids, said=self.tr("Order of views changed"))

        return move

    def _removing(self, view: SavedView) -> Callable[[], None]:
        def remove() -> None:
            said = self.tr("View %1 removed").replace("%1", view.name)
            self._do(_commands().remove, view.id, said=said)

        return remove

    def _ask_name(self) -> None:
        self.name_line.line.setText(self._pane.filters.words())
        self.name_line.show_below(self._pane.views_button)

    def _save(self, name: str) -> None:
        if name.strip():
            said = self.tr("View %1 saved").replace("%1", name.strip())
            self._do(_commands().save, name, self._pane.query(), said=said)

    def _rename(self, name: str) -> None:
        if self._renamed is not None and name.strip():
            said = self.tr("View renamed to %1").replace("%1", name.strip())
            self._do(_commands().rename, self._renamed, name, said=said)

    def _do(self, command: Callable[..., Any], *arguments: object, said: str) -> None:
        def act(desk: Desk) -> Any:
            return desk.do(command, *arguments)

        def done(outcome: Any) -> None:
            if isValid(self):
                command_id = outcome.changes.command_id if outcome.journalled else None
                self.noticed.emit(Notice(said, command_id))

        self._session.do(act, done, owner=self)


def _commands() -> Any:
    # The module brings the store's libraries along; the window is made without them.
    from app.services import saved_views

    return saved_views
