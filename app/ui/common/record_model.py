"""Lists of frozen records for Qt's views: what all have in common, and the one wholly in memory."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

DISPLAY = Qt.ItemDataRole.DisplayRole
TOOL_TIP = Qt.ItemDataRole.ToolTipRole
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
RECORD = Qt.ItemDataRole.UserRole
"""The record itself; None while it is being loaded."""

Index = QModelIndex | QPersistentModelIndex
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Section:
    """A group of rows: where it begins and the words above it."""

    start: int
    title: str


class RecordModel(QAbstractListModel, Generic[R]):
    """Rows that are records with a whole number for identity.

    `describe` gives the words a screen reader says for a record, and what a person would read in
    a plain list; `explain` the tool tip. Both must be quick and touch nothing but the record.
    """

    sections_changed = Signal()

    def __init__(
        self,
        *,
        identify: Callable[[R], int],
        describe: Callable[[R], str],
        explain: Callable[[R], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.identify = identify
        self._describe = describe
        self._explain = explain
        self._sections: tuple[Section, ...] = ()

    @abstractmethod
    def record(self, row: int) -> R | None:
        """The record in this row, None while it is not in memory. Never waits."""

    @abstractmethod
    def id_at(self, row: int) -> int | None:
        """The identity of this row, None while it is unknown."""

    @abstractmethod
    def row_of(self, identity: int) -> int | None:
        """Where the record with this identity stands, None when it is not in the list."""

    def sections(self) -> tuple[Section, ...]:
        """The groups in order; empty when the list is not grouped."""
        return self._sections

    def set_sections(self, sections: Sequence[Section]) -> None:
        """Group the rows anew; they themselves stay."""
        if tuple(sections) != self._sections:
            self._sections = tuple(sections)
            self.sections_changed.emit()

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid():
            return None
        if role == RECORD:
            return self.record(index.row())
        if role in (DISPLAY, SPOKEN):
            return self._words(index.row(), spoken=role == SPOKEN)
        if role == TOOL_TIP and self._explain is not None:
            record = self.record(index.row())
            return None if record is None else self._explain(record)
        return None

    def _words(self, row: int, *, spoken: bool) -> str:
        record = self.record(row)
        words = self.tr("Loading") if record is None else self._describe(record)
        if spoken and (title := self._title_above(row)):
            return f"{title}. {words}"
        return words

    def _title_above(self, row: int) -> str:
        return next((part.title for part in self._sections if part.start == row), "")


class RecordListModel(RecordModel[R]):
    """A short list held whole: popups, timelines, anything under a few thousand rows."""

    def __init__(
        self,
        *,
        identify: Callable[[R], int],
        describe: Callable[[R], str],
        explain: Callable[[R], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(identify=identify, describe=describe, explain=explain, parent=parent)
        self._records: tuple[R, ...] = ()
        self._rows: dict[int, int] = {}

    @property
    def records(self) -> tuple[R, ...]:
        """All of them, in order."""
        return self._records

    def set_records(self, records: Sequence[R], sections: Sequence[Section] = ()) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._records = tuple(records)
        self._rows = {self.identify(record): row for row, record in enumerate(records)}
        self._sections = tuple(sections)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._records)

    def record(self, row: int) -> R | None:
        """The record in this row, None outside the list."""
        return self._records[row] if 0 <= row < len(self._records) else None

    def id_at(self, row: int) -> int | None:
        """The identity of the record in this row, None outside the list."""
        record = self.record(row)
        return None if record is None else self.identify(record)

    def row_of(self, identity: int) -> int | None:
        """Where this identity stands, None when it is not in the list."""
        return self._rows.get(identity)
