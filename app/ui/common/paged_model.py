"""A list of any length: the order of all rows in memory, their contents fetched by the page.

The owner reads; the model says which pages it needs and never waits:

    version = model.begin()                      # a new question was asked
    model.set_first_page(version, rows, total)   # something to look at, at once
    model.set_ids(version, ids, sections)        # the whole order, read behind it
    model.pages_wanted -> ... -> model.set_page(version, start, rows)

Answers to an older question are dropped by their version. Records are remembered by identity, so
a changed order shows at once what is known and asks again only for freshness: to read the same
question again after a change, `begin` and `set_ids` are enough, and nothing flickers.
"""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal

from app.ui.common.record_model import Index, R, RecordModel, Section

PAGE = 100
_PAGES_KEPT = 40
_PAGES_PER_PAINT = 3
# Above this many rows added or removed a fresh start is cheaper than telling each.
_SMALL_CHANGE = 200


class PagedListModel(RecordModel[R]):
    """See the module's words for the protocol between model and owner.

    `pages_wanted` carries the version and a tuple of `range`s of rows, at most three, the latest
    seen first dropped last; `ids_of` turns a range into the identities to read. It is sent once
    per page and version: answer with `set_page`, or `page_failed` to have it asked again later.
    """

    pages_wanted = Signal(object, object)

    def __init__(
        self,
        *,
        identify: Callable[[R], int],
        describe: Callable[[R], str],
        explain: Callable[[R], str] | None = None,
        page_size: int = PAGE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(identify=identify, describe=describe, explain=explain, parent=parent)
        self._page_size = page_size
        self._ids = array("q")
        self._total = 0
        self._newest = 0
        self._shown = 0
        self._records: OrderedDict[int, R] = OrderedDict()
        self._fresh: set[int] = set()
        self._wanted: dict[int, None] = {}
        self._asked: set[int] = set()
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(0)
        self._gather.timeout.connect(self._ask)

    def begin(self) -> int:
        """A new question was asked: returns the version its answers must carry.

        What is shown stays until the first of them arrives.
        """
        self._newest += 1
        return self._newest

    def set_first_page(
        self,
        version: int,
        records: Sequence[R],
        total: int,
        sections: Sequence[Section] = (),
    ) -> None:
        """Show the first rows of `total` while the order of the rest is still being read."""
        if version != self._newest or (version == self._shown and self._is_complete()):
            return
        ids = array("q", map(self.identify, records))
        if len(ids) < total and self._is_complete() and ids == self._ids[: len(ids)]:
            # The rows behind are likely the same too: keep them until `set_ids` says otherwise.
            ids, total = self._ids, self._total
        self._replace(version, ids, max(total, len(ids)), sections)
        self._remember(records)
        self._tell_changed(0, len(records) - 1)

    def set_ids(self, version: int, ids: "array[int]", sections: Sequence[Section] = ()) -> None:
        """The identities of all rows in order."""
        if version == self._newest:
            self._replace(version, ids, len(ids), sections)

    def set_page(self, version: int, start: int, records: Sequence[R]) -> None:
        """The contents of a page that was wanted; rows deleted meanwhile may be missing."""
        if version != self._shown:
            return
        self._asked.discard(start // self._page_size)
        self._remember(records)
        end = min(start + self._page_size, len(self._ids))
        self._fresh.update(self._ids[start:end])
        self._tell_changed(start, end - 1)

    def page_failed(self, version: int, start: int) -> None:
        """A wanted page could not be read: it is asked for again when next looked at."""
        if version == self._shown:
            self._asked.discard(start // self._page_size)

    def refresh_records(self, identities: Iterable[int]) -> None:
        """These changed: keep showing what is known and ask for them anew."""
        self._fresh.difference_update(identities)
        self._asked.clear()
        self._tell_changed(0, self._total - 1)

    def ids_of(self, rows: range) -> "array[int]":
        """The identities in these rows."""
        return self._ids[rows.start : rows.stop]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._total

    def record(self, row: int) -> R | None:
        """The record where it is in memory; where not, its page will be asked for."""
        if not 0 <= row < self._total:
            return None
        if row >= len(self._ids):
            return None
        identity = self._ids[row]
        if identity in self._fresh:
            if identity in self._records:
                self._records.move_to_end(identity)
        else:
            self._want(row // self._page_size)
        return self._records.get(identity)

    def id_at(self, row: int) -> int | None:
        """The identity of this row, None behind the first page until `set_ids`."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, identity: int) -> int | None:
        """Where this identity stands: one pass over the order, some ms at a million rows."""
        try:
            return self._ids.index(identity)
        except ValueError:
            return None

    def _is_complete(self) -> bool:
        return len(self._ids) == self._total

    def _want(self, page: int) -> None:
        if page in self._asked:
            return
        self._wanted.pop(page, None)
        self._wanted[page] = None
        if not self._gather.isActive():
            self._gather.start()

    def _ask(self) -> None:
        """Ask for what the last paint looked at; pages scrolled past are not worth reading."""
        pages = list(self._wanted)[-_PAGES_PER_PAINT:]
        self._wanted.clear()
        size, end = self._page_size, len(self._ids)
        ranges = tuple(range(page * size, min((page + 1) * size, end)) for page in pages)
        self._asked.update(pages)
        if ranges:
            self.pages_wanted.emit(self._shown, ranges)

    def _remember(self, records: Sequence[R]) -> None:
        for record in records:
            identity = self.identify(record)
            self._records[identity] = record
            self._records.move_to_end(identity)
            self._fresh.add(identity)
        while len(self._records) > self._page_size * _PAGES_KEPT:
            oldest, _ = self._records.popitem(last=False)
            self._fresh.discard(oldest)

    def _tell_changed(self, first: int, last: int) -> None:
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first), self.index(last))

    def _replace(
        self, version: int, ids: "array[int]", total: int, sections: Sequence[Section]
    ) -> None:
        if version != self._shown:
            self._shown = version
            self._fresh.clear()
        self._asked.clear()
        self._wanted.clear()
        self._move_rows(ids, total)
        self.set_sections(sections)
        self._tell_changed(0, self._total - 1)

    def _move_rows(self, ids: "array[int]", total: int) -> None:
        """Go from the old order to the new one by as small a change as can be told.

        Rows that changed places are told as a reset: the view finds its own again by identity.
        """
        old, old_total = self._ids, self._total
        known_start = old == ids[: len(old)] or ids == old[: len(ids)]
        if known_start and not (self._is_complete() and len(ids) == total):
            self._ids = ids
            self._grow_or_shrink(total)
            return
        head = _common_head(old, ids)
        tail = _common_tail(old[head:], ids[head:])
        gone, come = len(old) - head - tail, len(ids) - head - tail
        both_whole = len(old) == old_total and len(ids) == total
        if not both_whole or (gone and come) or max(gone, come) > _SMALL_CHANGE:
            self.beginResetModel()
            self._ids, self._total = ids, total
            self._sections = ()
            self.endResetModel()
            return
        self._add_or_remove(ids, head, gone, come)

    def _add_or_remove(self, ids: "array[int]", head: int, gone: int, come: int) -> None:
        if gone:
            self.beginRemoveRows(QModelIndex(), head, head + gone - 1)
            self._ids, self._total = ids, len(ids)
            self.endRemoveRows()
        elif come:
            self.beginInsertRows(QModelIndex(), head, head + come - 1)
            self._ids, self._total = ids, len(ids)
            self.endInsertRows()

    def _grow_or_shrink(self, total: int) -> None:
        """Only the end of the list differs."""
        if total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(QModelIndex(), total, self._total - 1)
            self._total = total
            self.endRemoveRows()


def _common_head(one: "array[int]", other: "array[int]") -> int:
    """How many leading items are equal, found by halving: arrays compare whole runs quickly."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_tail(one: "array[int]", other: "array[int]") -> int:
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low
