"""Records of a delimited table, one at a time, surviving quotes that are never closed."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator
from typing import Final

from app.channels.contacts.lines import OverlongText
from app.domain.imported_contact import RejectedRecord, RejectionReason

LONGEST_CELL: Final = 1024 * 1024

_LINES_LOOKED_AT: Final = 20
_KEPT_OF_LONG_RECORD: Final = 16 * 1024


class RecordReader:
    """Iterates rows; a record that cannot be one comes as a `RejectedRecord` of position 0.

    `original` is the text of the row given last. `width` is the number of columns of the header, 0
    while it is not known.
    """

    def __init__(self, lines: Iterator[str], delimiter: str, width: int) -> None:
        # The limit is one for the process; its default of 128 KiB is less than a long note.
        csv.field_size_limit(LONGEST_CELL)
        self._lines = lines
        self._delimiter = delimiter
        self._width = width
        self._returned: deque[str] = deque()
        self._taken: list[str] = []
        self._overlong: list[str] = []
        self._broken: RejectedRecord | None = None
        self._at_end = False

    @property
    def original(self) -> str:
        """The lines of the current row as they stand in the file."""
        return "".join(self._taken).rstrip("\r\n")

    def __iter__(self) -> Iterator[list[str] | RejectedRecord]:
        while True:
            for row in self._rows():
                yield from self._skipped()
                yield row
                self._taken.clear()
            yield from self._skipped()
            if self._broken is None:
                return
            # What the broken record swallowed is read again, by a parser in a clean state.
            yield self._broken
            self._taken.clear()

    def _rows(self) -> Iterator[list[str]]:
        """Rows up to the end or to a record that is broken."""
        self._at_end, self._broken = False, None
        parser = csv.reader(self._feed(), delimiter=self._delimiter, skipinitialspace=True)
        try:
            for row in parser:
                if len(self._taken) > 1 and self._swallowed(row):
                    self._give_up()
                    return
                yield row
        except csv.Error:
            self._give_up()

    def _skipped(self) -> Iterator[RejectedRecord]:
        while self._overlong:
            yield RejectedRecord(0, RejectionReason.TOO_LONG, self._overlong.pop(0))

    def _feed(self) -> Iterator[str]:
        """Lines for the parser, remembered until the record they belong to is done."""
        taken, returned = self._taken, self._returned
        while returned:
            line = returned.popleft()
            taken.append(line)
            yield line
        for line in self._lines:
            if isinstance(line, OverlongText):
                self._overlong.append(line)
                continue
            taken.append(line)
            yield line
        self._at_end = True

    def _swallowed(self, row: list[str]) -> bool:
        """Whether a row of several lines is several rows behind a quote that is never closed."""
        if self._at_end:
            return self._looks_like_rows(self._taken[1:])
        if not self._width or len(row) == self._width:
            return False
        return self._cells(self._taken[0]) == self._width and self._looks_like_rows(self._taken[1:])

    def _looks_like_rows(self, lines: list[str]) -> bool:
        looked_at = lines[:_LINES_LOOKED_AT]
        width = self._width or self._cells(self._taken[0])
        return sum(1 for line in looked_at if self._cells(line) == width) * 2 >= len(looked_at)

    def _cells(self, line: str) -> int:
        return line.count(self._delimiter) + 1

    def _give_up(self) -> None:
        """Reject the first line of the current record and put its other lines back."""
        if len(self._taken) > 1 and self._looks_like_rows(self._taken[1:]):
            self._returned.extendleft(reversed(self._taken[1:]))
            del self._taken[1:]
            self._broken = RejectedRecord(0, RejectionReason.UNCLOSED_QUOTE, self.original)
        else:
            kept = self.original[:_KEPT_OF_LONG_RECORD]
            self._broken = RejectedRecord(0, RejectionReason.TOO_LONG, kept)
