"""Answers what is typed into the palette: commands at once, the desk's finds as they come."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.ids import RowId
from app.domain.search import Found
from app.ui.search.assembling import Listing, assemble
from app.ui.search.command import PaletteCommand
from app.ui.search.operators import COMMANDS_ONLY, hints, searchable
from app.ui.search.palette import Palette
from app.ui.search.rows import Act, Row

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.settings import DeskSettings
    from app.system.clock import Clock

_PAUSE_MS = 20
_LIMIT = 50
# Shorter words are looked for as whole words only; see `app.store.search`.
_WHOLE_WORDS_BELOW = 3

Commands = Callable[[], Iterable[PaletteCommand]]


class Finder(QObject):
    """Owns the palette. `commands` tells what can be done when the palette opens.

    Answers carry the version of the line they answer; an older one is dropped.

    Signals:
        command_wanted: the name of a command.
        ticket_wanted: a ticket's id.
        contact_wanted: a contact's or organisation's id.
        new_ticket_wanted: the id of the contact it is for.
        new_contact_wanted: the name to begin with.
    """

    command_wanted = Signal(str)
    ticket_wanted = Signal(object)
    contact_wanted = Signal(object)
    new_ticket_wanted = Signal(object)
    new_contact_wanted = Signal(str)

    def __init__(
        self, session: DeskSession, palette: Palette, commands: Commands, clock: Clock
    ) -> None:
        super().__init__(palette)
        self._clock = clock
        self.palette = palette
        self._session = session
        self._ask_commands = commands
        self._commands: tuple[PaletteCommand, ...] = ()
        self._tags: tuple[str, ...] = ()
        self._zone = ZoneInfo("UTC")
        self._version = 0
        self._found: Found | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        palette.typed.connect(self._typed)
        palette.taken.connect(self._take)
        palette.contact_wanted.connect(self.new_contact_wanted)

    @Slot()
    def open(self, text: str = "") -> None:
        """Show the palette; pressing its keys again closes it."""
        if self.palette.isVisible():
            self.palette.close_palette()
            return
        self._commands = tuple(self._ask_commands())
        self._session.ask(
            lambda desk: (desk.settings(), tuple(tag.name for tag in desk.tags())),
            self._learn,
            owner=self,
        )
        self.palette.open_with(text)

    def _learn(self, known: tuple[DeskSettings, tuple[str, ...]]) -> None:
        self._zone, self._tags = known[0].zone, known[1]

    def _typed(self, line: str) -> None:
        self._version += 1
        self.palette.set_hints(hints(line, self._tags))
        if _needs_search(line):
            self._pause.start()
        else:
            self._pause.stop()
            self._found = None
        self._list(settled=False)

    def _search(self) -> None:
        line, version = searchable(self.palette.field.text()).strip(), self._version
        self._session.ask(
            lambda desk: desk.search(line, _LIMIT), partial(self._arrived, version), owner=self
        )

    def _arrived(self, version: int, found: Found) -> None:
        if version != self._version:
            return
        self._found = found
        self._list(settled=True)

    def _list(self, *, settled: bool) -> None:
        line = self.palette.field.text().strip()
        asked = searchable(line).strip()
        nearer = self._found.instead if self._found is not None and settled else None
        self.palette.say_instead(line, nearer or "")
        nothing = True if settled else None
        if line.startswith(COMMANDS_ONLY):
            nothing = True
            self.palette.say_no_command()
        else:
            is_short = bool(asked) and len(asked.split()[-1]) < _WHOLE_WORDS_BELOW
            self.palette.say_nothing_found(line, is_short=is_short)
        if not asked and line:
            # An operator waits for its value: nothing is asked yet.
            listing, nothing = Listing((), ()), False
        else:
            now = self._clock.now()
            listing = assemble(asked, self._commands, self._found, now, self._zone)
        self.palette.show_listing(listing, found_nothing=nothing)

    def _take(self, row: Row) -> None:
        if row.act is Act.RUN:
            self.command_wanted.emit(str(row.target))
            return
        wanted = {
            Act.OPEN_TICKET: self.ticket_wanted,
            Act.OPEN_CONTACT: self.contact_wanted,
            Act.NEW_TICKET_FOR: self.new_ticket_wanted,
        }[row.act]
        target: RowId = row.target if isinstance(row.target, bytes) else b""
        wanted.emit(target)


def _needs_search(line: str) -> bool:
    asked = searchable(line).strip()
    return bool(asked) and not asked.startswith(COMMANDS_ONLY)
