"""Where a command's answer goes: aligned plain words for people, one JSON object for programs."""

from __future__ import annotations

import json
import re
import shutil
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from app.console.machine import Machine

_NARROWEST = 12
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
# Ends a line for some readers, and steers a terminal, though JSON may hold it as it is.
_BREAKS = re.compile(r"[\x7f-\x9f\u2028\u2029]")
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


class Output:
    """Writes answers to stdout and everything else to stderr.

    What a customer wrote can hold anything; control characters never reach the terminal.
    """

    def __init__(self, machine: Machine, *, as_json: bool) -> None:
        self._machine = machine
        self.as_json = as_json
        self._progress_width = 0

    def result(self, value: Mapping[str, object], lines: Iterable[str]) -> None:
        """The answer: `value` as one line of JSON, or `lines` for a person."""
        if self.as_json:
            self.json_line(value)
            return
        for line in lines:
            print(_harmless(line), file=self._machine.out)

    def json_line(self, value: object) -> None:
        """One line of JSON, whatever the person asked for."""
        line = storable(json.dumps(value, ensure_ascii=False))
        print(_BREAKS.sub(_escaped, line), file=self._machine.out)

    def problem(self, code: str, message: str) -> None:
        """Say what went wrong."""
        self.end_progress()
        if self.as_json:
            self.json_line({"error": {"code": code, "message": message}})
        else:
            print(_harmless(message), file=self._machine.err)

    def progress(self, words: str) -> None:
        """Overwrite the line that says how far it has come; nothing where nobody watches."""
        if self._machine.shows_progress:
            line = _harmless(words)
            print(f"\r{line:<{self._progress_width}}", end="", file=self._machine.err, flush=True)
            self._progress_width = len(line)

    def end_progress(self) -> None:
        """Leave the line of progress behind."""
        if self._progress_width:
            print(f"\r{'':<{self._progress_width}}\r", end="", file=self._machine.err, flush=True)
            self._progress_width = 0

    def table(self, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
        """Rows in columns; on a terminal the last column is cut to fit."""
        cells = [[" ".join(_harmless(cell).split()) for cell in row] for row in rows]
        widths = [max(map(display_width, column)) for column in zip(headings, *cells, strict=True)]
        last = self._last_width(widths)
        head = _aligned(headings, widths, last)
        body = [_aligned(row, widths, last) for row in cells]
        return [self._strong(head), *body]

    def _last_width(self, widths: Sequence[int]) -> int:
        if not self._machine.out.isatty():
            return widths[-1]
        room = shutil.get_terminal_size().columns - sum(widths[:-1]) - 2 * (len(widths) - 1)
        return max(_NARROWEST, min(widths[-1], room))

    def _strong(self, line: str) -> str:
        return Strong(line) if self._machine.shows_colour else line


class Strong(str):
    """A line to be printed bold."""

    __slots__ = ()


def display_width(text: str) -> int:
    """Columns a terminal needs for the text: two for wide letters, none for combining marks."""
    return sum(
        0 if unicodedata.combining(one) else 2 if unicodedata.east_asian_width(one) in "WF" else 1
        for one in text
    )


def _aligned(cells: Sequence[str], widths: Sequence[int], last: int) -> str:
    *most, final = cells
    parts = [
        cell + " " * (width - display_width(cell))
        for cell, width in zip(most, widths, strict=False)
    ]
    return "  ".join([*parts, _cut(final, last)]).rstrip()


def _cut(text: str, width: int) -> str:
    if display_width(text) <= width:
        return text
    kept = ""
    for letter in text:
        if display_width(kept + letter) >= width:
            break
        kept += letter
    return kept.rstrip() + "…"


def _harmless(text: str) -> str:
    line = _CONTROL.sub("\N{REPLACEMENT CHARACTER}", storable(text))
    return f"{_BOLD}{line}{_PLAIN}" if isinstance(text, Strong) else line


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def storable(text: str) -> str:
    """The text with lone surrogates replaced: nothing can encode them, no stream and no database.

    They come from bytes on a command line, or in a mail, that are no text.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
