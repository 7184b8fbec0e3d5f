"""Builds the areas when they are first wanted, shows one at a time, and knows the way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from app.domain.ids import RowId
from app.system.settings import Settings
from app.ui.common.area import Area
from app.ui.shell.desk_view import CONTACTS, INBOX, DeskView
from app.ui.shell.history import History, Place

MakeArea = Callable[[], Area]
_TURNS = 2
"""With this many columns list and detail share one place."""


class AreaHost(QObject):
    """Owns the way between areas. `makers` tells how each is made.

    Signals:
        built: an area's key, when it was made.
        shown: an area's key, when it came to the front.
        titled: what the shown area calls itself.
        noticed: a `Notice` of any area.
        command_wanted: the name of a window command, asked for by an area.
        moved: the way back or forward changed.
    """

    built = Signal(str)
    shown = Signal(str)
    titled = Signal(str)
    noticed = Signal(object)
    command_wanted = Signal(str)
    moved = Signal()

    def __init__(
        self, view: DeskView, makers: Mapping[str, MakeArea], memory: Settings, columns: int
    ) -> None:
        super().__init__(view)
        self._view = view
        self._makers = makers
        self._memory = memory
        self._columns = columns
        self._areas: dict[str, Area] = {}
        self._titles: dict[str, str] = {}
        self.history = History()

    @property
    def current(self) -> Area | None:
        """The area in front."""
        return self._areas.get(self._view.current())

    @property
    def place(self) -> Place | None:
        """What `show_place` brings back, None before anything was shown."""
        here, area = self.history.here, self.current
        return replace(here, page=area.shown_page()) if here and area else here

    def area(self, key: str) -> Area:
        """The area of this key, made now if it was not yet."""
        if key not in self._areas:
            self._areas[key] = self._build(key)
            self.built.emit(key)
        return self._areas[key]

    def all(self) -> Sequence[Area]:
        """Every area made so far."""
        return list(self._areas.values())

    def show_area(self, key: str) -> None:
        """Bring an area to the front, with whatever it showed last."""
        self._bring(key)
        self._visit(Place(key))
        self._areas[key].focus_list()

    def show_ticket(self, ticket_id: RowId) -> None:
        """Bring the inbox to the front with this ticket."""
        self._show(Place(INBOX, ticket_id))

    def show_contact(self, contact_id: RowId) -> None:
        """Bring the contacts to the front with this one."""
        self._show(Place(CONTACTS, contact_id))

    def show_place(self, place: Place) -> None:
        """Bring back what was shown, as after a change of language or an unlocking."""
        self._show(place)
        if place.page is not None:
            self.area(place.area).show_page(place.page)

    def go_back(self) -> None:
        """Show what was shown before."""
        self._return_to(self.history.back())

    def go_forward(self) -> None:
        """Undo one way back."""
        self._return_to(self.history.forward())

    def set_columns(self, columns: int) -> None:
        """Lay everything out for this many columns."""
        self._columns = columns
        self._view.set_columns(columns)
        for area in self._areas.values():
            area.set_columns(columns)

    def commands_of(self, key: str) -> Sequence[QAction]:
        """An area's own commands, none before it was made."""
        return self._areas[key].commands() if key in self._areas else ()

    def _build(self, key: str) -> Area:
        area = self._makers[key]()
        area.remember_in(self._memory)
        area.set_columns(self._columns)
        area.ticket_wanted.connect(self.show_ticket)
        area.contact_wanted.connect(self.show_contact)
        area.item_shown.connect(self._note_item)
        area.title_changed.connect(self._note_title)
        area.noticed.connect(self.noticed)
        area.command_wanted.connect(self.command_wanted)
        self._view.add_page(key, area)
        return area

    def _show(self, place: Place) -> None:
        self._go_to(place)
        self._visit(place)

    def _go_to(self, place: Place) -> None:
        self._bring(place.area)
        area = self._areas[place.area]
        # First the keyboard, then the item: a list that gets the focus may choose its first row,
        # and where list and detail take turns it would cover the item.
        if place.item is None or self._columns > _TURNS:
            area.focus_list()
        if place.item is not None:
            area.show_item(place.item)

    def _bring(self, key: str) -> None:
        self.area(key)
        if self._view.current() != key or not self._titles.get(key):
            self._view.show_page(key)
            self.shown.emit(key)
            self.titled.emit(self._titles.get(key, ""))

    def _return_to(self, place: Place | None) -> None:
        if place is not None:
            self._go_to(place)
            self.moved.emit()

    def _visit(self, place: Place) -> None:
        self.history.visit(place)
        self.moved.emit()

    def _note_item(self, item_id: RowId | None) -> None:
        """Only the area in front leads somewhere: another may settle behind it."""
        if self.sender() is self.current and item_id is not None:
            self._visit(Place(self._view.current(), item_id))

    def _note_title(self, words: str) -> None:
        for key, area in self._areas.items():
            if area is self.sender():
                self._titles[key] = words
        if self.sender() is self.current:
            self.titled.emit(words)
