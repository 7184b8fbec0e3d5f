"""Answers what is typed into the palette: commands at once, the desk's finds as they come."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.errors import KnownError
from app.domain.ids import RowId
from app.domain.saved_reply import SavedReply
from app.domain.search import Found
from app.domain.stopping import Stop, Stopped
from app.ui.search.assembling import Aside, Listing, assemble
from app.ui.search.command import PaletteCommand
from app.ui.search.operators import COMMANDS_ONLY, hints, mistake, searchable
from app.ui.search.palette import Palette
from app.ui.search.rows import Act, Row
from app.ui.search.verbs import Meant, saying_of

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.desk import Desk
    from app.system.clock import Clock

_LIMIT = 50
_MOST_RECENT = 5
# Shorter words are looked for as whole words only; see `app.store.search`.
_WHOLE_WORDS_BELOW = 3

Commands = Callable[[], Iterable[PaletteCommand]]
_Answer = tuple[Found, Meant | None]


class Finder(QObject):
    """Owns the palette. `commands` tells what can be done when the palette opens.

    Answers carry the version of the line they answer; an older one is dropped, and the search for
    it stopped. One search runs at a time: the next begins when it has ended.

    Signals:
        command_wanted: the name of a command.
        ticket_wanted: a ticket's id.
        contact_wanted: a contact's or organisation's id.
        new_ticket_wanted: the id of the contact it is for.
        new_contact_wanted: the name to begin with.
        call_wanted: the id of the contact a call is logged with, and the name.
        reply_wanted: the `SavedReply` to insert.
    """

    command_wanted = Signal(str)
    ticket_wanted = Signal(object)
    contact_wanted = Signal(object)
    new_ticket_wanted = Signal(object)
    new_contact_wanted = Signal(str)
    call_wanted = Signal(object, str)
    reply_wanted = Signal(object)

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
        self._meant: Meant | None = None
        self._replies: tuple[SavedReply, ...] = ()
        self._recent: deque[Row] = deque(maxlen=_MOST_RECENT)
        self._searching: Stop | None = None
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
        self._session.ask(_known, self._learn, owner=self)
        self.palette.open_with(text)

    def _learn(self, known: _Known) -> None:
        self._zone, self._tags, self._replies = known.zone, known.tags, known.replies

    def _typed(self, line: str) -> None:
        self._version += 1
        wrong = mistake(line)
        self.palette.say_mistake(wrong)
        found = hints(line, self._tags)
        self.palette.set_hints((wrong.instead, *found) if wrong and wrong.instead else found)
        if self._searching is not None:
            self._searching.set()
        elif _needs_search(line):
            self._search()
        if not _needs_search(line):
            self._found = self._meant = None
        self._list(settled=False)

    def _search(self) -> None:
        line, version = searchable(self.palette.field.text()).strip(), self._version
        stop = self._searching = Stop()

        def ended(answer: _Answer | None) -> None:
            self._searching = None
            if answer is not None:
                self._arrived(version, answer)
            if version != self._version and _needs_search(self.palette.field.text()):
                self._search()

        self._session.ask(partial(_answer, line, stop), ended, owner=self, failed=self._give_up)

    def _give_up(self, error: BaseException) -> None:
        self._searching = None
        if isinstance(error, KnownError):
            self._session.refused.emit(error)
        else:
            self._session.workers.failed.emit(error)

    def _arrived(self, version: int, answer: _Answer) -> None:
        if version != self._version:
            return
        self._found, self._meant = answer
        self._list(settled=True)

    def _list(self, *, settled: bool) -> None:
        line = self.palette.field.text().strip()
        asked = searchable(line).strip()
        nearer = self._found.instead if self._found is not None and settled else None
        # What was mistyped is explained already.
        self.palette.say_instead(line, (nearer or "") if mistake(line) is None else "")
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
            aside = Aside(tuple(self._recent), self._replies, self._meant)
            listing = assemble(asked, self._commands, self._found, now, self._zone, aside)
        self.palette.show_listing(listing, found_nothing=nothing)

    def _take(self, row: Row) -> None:
        self._remember(row)
        if row.act is Act.RUN:
            self.command_wanted.emit(str(row.target))
            return
        if row.act is Act.INSERT_REPLY:
            for reply in self._replies:
                if reply.id == row.target:
                    self.reply_wanted.emit(reply)
            return
        if row.act is Act.LOG_CALL_WITH:
            self.call_wanted.emit(row.target, row.name or row.words)
            return
        wanted = {
            Act.OPEN_TICKET: self.ticket_wanted,
            Act.OPEN_CONTACT: self.contact_wanted,
            Act.NEW_TICKET_FOR: self.new_ticket_wanted,
        }[row.act]
        target: RowId = row.target if isinstance(row.target, bytes) else b""
        wanted.emit(target)

    def _remember(self, row: Row) -> None:
        """For the next empty line; what a row said of its state may be over by then."""
        kept = replace(row, lead=row.lead, state="", title=((row.words, False),))
        for old in [one for one in self._recent if (one.act, one.target) == (row.act, row.target)]:
            self._recent.remove(old)
        self._recent.appendleft(kept)


@dataclass(frozen=True, slots=True)
class _Known:
    zone: ZoneInfo
    tags: tuple[str, ...]
    replies: tuple[SavedReply, ...]


def _known(desk: Desk) -> _Known:
    from app.services import saved_replies

    tags = tuple(tag.name for tag in desk.tags())
    return _Known(desk.settings().zone, tags, saved_replies.all_replies(desk))


def _answer(line: str, stop: Stop, desk: Desk) -> _Answer | None:
    """None when it was stopped."""
    try:
        found = desk.search(line, _LIMIT, stop)
        return found, _meant(line, stop, desk)
    except Stopped:
        return None


def _meant(line: str, stop: Stop, desk: Desk) -> Meant | None:
    from app.services import customer_names

    saying = saying_of(line)
    if saying is None:
        return None
    customers = customer_names.beginning(desk, saying.whom)
    if not customers:
        return None
    return Meant(saying, customers, desk.search(saying.whom, _LIMIT, stop))


def _needs_search(line: str) -> bool:
    asked = searchable(line).strip()
    return bool(asked) and not asked.startswith(COMMANDS_ONLY)
