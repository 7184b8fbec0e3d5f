"""What every area of the window (inbox, contacts, …) has in common with the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.system.settings import SPLITTER_SIZES

# The window is shown before the store's libraries are loaded, so nothing here may load them.
if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.domain.changes import Changes
    from app.domain.ids import RowId
    from app.system.settings import Settings

T_co = TypeVar("T_co", covariant=True)


class Done(Protocol[T_co]):
    """What a command gave back and what it changed: the part of its outcome a screen may see."""

    @property
    def result(self) -> T_co: ...

    @property
    def changes(self) -> Changes: ...


@dataclass(frozen=True, slots=True)
class Notice:
    """A short sentence for the toast. `command_id` offers Undo for that command.

    With `seconds` the sentence counts them down in the place of its %1, and goes when none is left.
    """

    text: str
    command_id: RowId | None = None
    error: bool = False
    seconds: int = 0


class Area(QWidget):
    """One area: its list, detail and context. Areas never import each other; they ask the window.

    Signals:
        ticket_wanted: the id of a ticket to be shown in the inbox.
        contact_wanted: the id of a contact to be shown.
        item_shown: the id of the item that now fills the detail; the window's way back leads here.
        noticed: a `Notice` for the toast.
        title_changed: the words for the window's title.
        command_wanted: the object name of one of the window's own commands ("import_mail").
    """

    ticket_wanted = Signal(object)
    contact_wanted = Signal(object)
    item_shown = Signal(object)
    noticed = Signal(object)
    title_changed = Signal(str)
    command_wanted = Signal(str)

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._memory: Settings | None = None

    def remember_in(self, memory: Settings) -> None:
        """Where splitter sizes are kept; called before the area is shown first."""
        self._memory = memory

    def kept_sizes(self, splitter: str) -> Sequence[int] | None:
        """For `RememberingSplitter`: the sizes kept under this name, None when there are none."""
        if self._memory is None:
            return None
        return self._memory.get(SPLITTER_SIZES).get(splitter)

    def keep_sizes(self, splitter: str, sizes: Sequence[int]) -> None:
        """For `RememberingSplitter`: keep the sizes; they are written when the window closes."""
        if self._memory is not None:
            kept = self._memory.get(SPLITTER_SIZES)
            self._memory.set(SPLITTER_SIZES, {**kept, splitter: list(sizes)})

    def commands(self) -> Sequence[QAction]:
        """Everything that can be done here, for the area's menu, the palette and the key list.

        Asked once. The words are complete without their menu ("Close ticket"); the shortcut's
        context is `WidgetWithChildrenShortcut` on the widget the action was added to, so that
        single letters work in lists and type in editors; `isSeparator` divides the menu. The area
        enables and disables the actions as its selection allows.
        """
        return ()

    def view_menu(self) -> QMenu | None:
        """What the window's View menu offers of this area, None for nothing. Asked once."""
        return None

    def show_item(self, item_id: RowId) -> None:
        """Select and show one ticket, contact, …; areas without items ignore it."""

    def shown_page(self) -> int | None:
        """Which page is in front; None in areas without pages."""
        return None

    def show_page(self, page: int) -> None:
        """Bring a page to the front; areas without pages ignore it."""

    def set_columns(self, columns: int) -> None:
        """Lay out for 4 (list, detail, context), 3 (context as a drawer) or 2 columns."""

    def toggle_context(self) -> None:
        """Ctrl+Shift+I: show or hide the context, as a column or as a drawer."""

    def keep_unsaved(self) -> None:
        """The window is closing: hand what was typed and is not kept yet to the write worker."""

    def focus_list(self) -> None:
        """Give the keyboard to the list."""

    def focus_filter(self) -> None:
        """Ctrl+F: filter this list."""

    def next_pane(self, forward: bool) -> None:
        """F6 and Shift+F6: the next pane of this area."""
