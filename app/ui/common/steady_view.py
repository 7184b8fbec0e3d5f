"""A list in which only a person's own keys and buttons select by the modifiers held down."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QItemSelectionModel
from PySide6.QtGui import QKeyEvent, QMouseEvent

from app.ui.common.counted_view import CountedListView, Index

_Flag = QItemSelectionModel.SelectionFlag


class SteadyListView(CountedListView):
    """Where the program moves the current row, that row alone is chosen.

    Qt would mix in the keys that happen to be held down: Ctrl+Enter sends an answer, and the list
    moves on before the keys are released.
    """

    # Qt asks for them while the list is still being made.
    _following = False
    _by_person = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with self._moved_by_person():
            self.press_key(event)

    def press_key(self, event: QKeyEvent) -> None:
        """What a key does; a list with keys of its own begins here."""
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        with self._moved_by_person():
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        with self._moved_by_person():
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        with self._moved_by_person():
            super().mouseReleaseEvent(event)

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        if event is None and not self._by_person:
            # Qt asks once more while it tells of the new current row, when the first command has
            # been followed already.
            return _Flag.NoUpdate if self._following else _Flag.ClearAndSelect
        return super().selectionCommand(index, event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        self._following = True
        try:
            super().currentChanged(current, previous)
            self.current_moved(current)
        finally:
            self._following = False

    def current_moved(self, current: Index) -> None:
        """Another row is current."""

    @contextmanager
    def _moved_by_person(self) -> Iterator[None]:
        self._by_person = True
        try:
            yield
        finally:
            self._by_person = False
