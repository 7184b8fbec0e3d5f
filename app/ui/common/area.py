"""What every area of the window (inbox, contacts, …) has in common with the others."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.background.session import DeskSession
from app.domain.ids import RowId


@dataclass(frozen=True, slots=True)
class Notice:
    """A short sentence for the toast. `command_id` offers Undo for that command."""

    text: str
    command_id: RowId | None = None
    error: bool = False


class Area(QWidget):
    """One area: its list, detail and context. Areas never import each other; they ask the window.

    Signals:
        ticket_wanted: the id of a ticket to be shown in the inbox.
        contact_wanted: the id of a contact to be shown.
        noticed: a `Notice` for the toast.
        title_changed: the words for the window's title.
    """

    ticket_wanted = Signal(object)
    contact_wanted = Signal(object)
    noticed = Signal(object)
    title_changed = Signal(str)

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session

    def show_item(self, item_id: RowId) -> None:
        """Select and show one ticket, contact, …; areas without items ignore it."""

    def set_columns(self, columns: int) -> None:
        """Lay out for 4 (list, detail, context), 3 (context as a drawer) or 2 columns."""

    def focus_list(self) -> None:
        """Give the keyboard to the list."""

    def focus_filter(self) -> None:
        """Ctrl+F: filter this list."""

    def next_pane(self, forward: bool) -> None:
        """F6 and Shift+F6: the next pane of this area."""
