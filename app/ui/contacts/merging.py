"""Puts two contacts side by side, and does what was decided about them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.contact import MergedContact
from app.domain.duplicates import Reason
from app.domain.errors import ChangedMeanwhile, KnownError
from app.domain.ids import RowId
from app.domain.merge_choice import Choice
from app.ui.common.area import Done, Notice
from app.ui.contacts.contact_picker import ContactPicker
from app.ui.contacts.duplicate_list import DuplicateList
from app.ui.contacts.merge_page import MergePage, Question
from app.ui.contacts.timeline import Calendar

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.background.session import DeskSession
    from app.services.contact_duplicates import SideBySide, Suspicion
    from app.services.contact_merging import Merged
    from app.services.desk import Desk


class Merging(QObject):
    """Signals:
    opened: the page shows two contacts.
    left: nothing is to be compared any more.
    merged: the id of the contact two became, or one was taken out of, by hand.
    noticed: a `Notice`.
    """

    opened = Signal()
    left = Signal()
    merged = Signal(object)
    noticed = Signal(object)

    def __init__(
        self,
        session: DeskSession,
        page: MergePage,
        pairs: DuplicateList,
        calendar: Callable[[], Calendar],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._page = page
        self._finder = pairs.finder
        self._pairs = pairs
        self._calendar = calendar
        self._pair: Suspicion | None = None
        self._asked = 0
        self._deciding = False
        self._takes_focus = False
        page.merge_wanted.connect(self._merge)
        page.distinct_wanted.connect(self._tell_apart)
        page.skip_wanted.connect(self._skip)

    @property
    def by_hand(self) -> bool:
        """Whether somebody chose the two that are compared."""
        return self._pair is None

    def review(self, pair: Suspicion) -> None:
        """Compare a pair that was found."""
        self._pair = pair
        self._ask(pair.first.id, pair.second.id, pair.reasons)

    def compare(self, one_id: RowId, other_id: RowId) -> None:
        """Compare two that somebody chose."""
        self._pair = None
        self._takes_focus = True
        self._ask(one_id, other_id, ())

    def compare_with(self, contact_id: RowId, parent: QWidget, anchor: QWidget) -> None:
        """Let somebody look for the other one, in a popup under `anchor`."""
        picker = ContactPicker(self._session, contact_id, parent)
        picker.chosen.connect(partial(self.compare, contact_id))
        picker.show_below(anchor)

    def leave(self) -> None:
        """Something else is shown."""
        self._asked += 1
        self._pair = None
        self._page.question = None

    def separate(self, merged: MergedContact) -> None:
        """Take a contact out of the one it was merged into."""
        from app.services import contact_merging

        self._session.do(
            lambda desk: desk.do(contact_merging.unmerge, merged.id),
            partial(self._separated, merged.name),
            owner=self,
        )

    def hear(self, changes: Changes) -> None:
        """What is compared may have changed: read it anew."""
        question = self._page.question
        concerned = changes.touches("contact") or changes.touches("contact_point")
        if question is not None and concerned and not self._deciding:
            both = question.both
            self._ask(both.kept.contact.id, both.other.contact.id, question.reasons)

    # --- comparing ----------------------------------------------------------------------------

    def _ask(self, one_id: RowId, other_id: RowId, reasons: tuple[Reason, ...]) -> None:
        self._asked += 1
        self._session.ask(
            partial(_read, one_id=one_id, other_id=other_id),
            partial(self._show, self._asked, reasons),
            owner=self,
            failed=partial(self._not_shown, self._asked),
        )

    def _show(
        self, asked: int, reasons: tuple[Reason, ...], answer: tuple[SideBySide, str]
    ) -> None:
        if asked != self._asked:
            return
        both, region = answer
        if self._is_shown(both):
            return
        place = self._pairs.place_of(self._pair) if self._pair is not None else None
        question = Question(both, reasons, region, place or 0, len(self._finder.pairs))
        self._page.show_question(question, self._calendar())
        self._page.set_busy(False)
        self.opened.emit()
        if self._takes_focus:
            self._takes_focus = False
            self._page.focus_first()

    def _is_shown(self, both: SideBySide) -> bool:
        """Whether the page says this already: choices made on it must not be lost."""
        question = self._page.question
        return question is not None and question.both == both

    def _not_shown(self, asked: int, error: BaseException) -> None:
        """One of the two is gone or both are one: there is nothing to compare."""
        if asked == self._asked:
            self.leave()
            self.left.emit()
            self._tell(error)

    # --- deciding -----------------------------------------------------------------------------

    def _merge(self, choices: Mapping[str, Choice]) -> None:
        question = self._page.question
        if question is None:
            return
        from app.services import contact_merging

        kept, other = question.both.kept, question.both.other
        shown = {kept.contact.id: kept.seen, other.contact.id: other.seen}
        self._begin()
        self._session.do(
            lambda desk: desk.do(
                contact_merging.merge, kept.contact.id, other.contact.id, choices, shown=shown
            ),
            partial(self._was_merged, question),
            owner=self,
            failed=self._not_done,
        )

    def _tell_apart(self) -> None:
        question = self._page.question
        if question is None:
            return
        from app.services import contact_duplicates

        one, other = question.both.kept.contact.id, question.both.other.contact.id
        self._begin()
        self._session.do(
            lambda desk: desk.do(contact_duplicates.set_distinct, one, other),
            partial(self._told_apart, question),
            owner=self,
            failed=self._not_done,
        )

    def _begin(self) -> None:
        self._deciding = True
        self._page.set_busy(True)

    def _skip(self) -> None:
        if self._pair is not None and len(self._finder.pairs) > 1:
            self._takes_focus = True
            self._pairs.move_on(self._pair)
        else:
            self.leave()
            self.left.emit()

    def _was_merged(self, question: Question, done: Done[Merged]) -> None:
        kept, other = question.both.kept.contact, question.both.other.contact
        words = self.tr("%1 and %2 are one contact now")
        words = words.replace("%1", other.name).replace("%2", kept.name)
        self.noticed.emit(Notice(words, done.changes.command_id))
        if self._pair is None:
            self.leave()
            self.merged.emit(done.result.contact_id)
        self._decided(question)

    def _told_apart(self, question: Question, done: Done[None]) -> None:
        kept, other = question.both.kept.contact, question.both.other.contact
        words = self.tr("%1 and %2 are two people")
        words = words.replace("%1", kept.name).replace("%2", other.name)
        self.noticed.emit(Notice(words, done.changes.command_id))
        self._decided(question)

    def _decided(self, question: Question) -> None:
        """The list goes on to the next pair by itself."""
        both = question.both
        self._deciding = False
        self._takes_focus = self._pair is not None
        self._page.question = None
        self._finder.drop(both.kept.contact.id, both.other.contact.id)

    def _not_done(self, error: BaseException) -> None:
        self._deciding = False
        self._page.set_busy(False)
        if isinstance(error, ChangedMeanwhile) and self._page.question is not None:
            both = self._page.question.both
            self._ask(both.kept.contact.id, both.other.contact.id, self._page.question.reasons)
        self._tell(error)

    def _separated(self, name: str, done: Done[RowId]) -> None:
        words = self.tr("%1 is a contact again").replace("%1", name)
        self.noticed.emit(Notice(words, done.changes.command_id))

    def _tell(self, error: BaseException) -> None:
        known = isinstance(error, KnownError)
        (self._session.refused if known else self._session.workers.failed).emit(error)


def _read(desk: Desk, one_id: RowId, other_id: RowId) -> tuple[SideBySide, str]:
    from app.services import contact_duplicates

    return contact_duplicates.side_by_side(desk, one_id, other_id), desk.settings().region
