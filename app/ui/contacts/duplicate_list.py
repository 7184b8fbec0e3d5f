"""The list of pairs that may be one contact, and what stands there when there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.person_name import initials
from app.ui.common.empty_state import EmptyState
from app.ui.common.icons import Icon
from app.ui.common.list_view import RecordListView
from app.ui.common.look import look, px
from app.ui.common.record_model import RecordListModel
from app.ui.common.row_painter import RowPainter, RowState
from app.ui.common.skeleton import SkeletonList
from app.ui.common.text import TextStyle, line_height, text_width
from app.ui.common.tints import Tint
from app.ui.contacts.duplicate_finder import DuplicateFinder
from app.ui.contacts.duplicate_words import reason_words, strongest_word
from app.ui.contacts.rows import erase_divider

if TYPE_CHECKING:
    from app.services.contact_duplicates import Suspicion

_MARGIN = 16
_AVATAR = 28
_TEXT_LEFT = 56
_SEQ_BITS = 32


class DuplicateList(QStackedWidget):
    """Shows what its finder knows.

    Signals:
        chosen: the `Suspicion` that became current, or was pressed again.
        entered: the current one was opened with Enter.
        emptied: the last pair has gone.
    """

    chosen = Signal(object)
    entered = Signal()
    emptied = Signal()

    def __init__(self, finder: DuplicateFinder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finder = finder
        self._model: RecordListModel[Suspicion] = RecordListModel(
            identify=pair_number, describe=_describe, explain=_explain, parent=self
        )
        self.view = RecordListView(
            self._model, PairRows(), name=self.tr("Possible duplicates"), multiple=False
        )
        self._skeleton = SkeletonList()
        self._none = EmptyState(
            self.tr("No duplicates"),
            self.tr("Nobody on this desk looks as if they were kept twice."),
            icon=Icon.CHECK_CHECK,
        )
        for page in (self._skeleton, self.view, self._none):
            self.addWidget(page)
        self._told: Suspicion | None = None
        self._first_wanted = False
        self._focus_wanted = False
        finder.answered.connect(self._show)
        self.view.current_changed.connect(self._tell)
        self.view.clicked.connect(self.tell_again)
        self.view.opened.connect(self._open)

    def begin(self) -> None:
        """The list is looked at: say that it is being worked out, if it is not known yet."""
        if not self.finder.known:
            self._skeleton.start(self.tr("Comparing the contacts"))
            self.setCurrentWidget(self._skeleton)

    def choose_first(self) -> None:
        """Make the first pair the current one, if none is."""
        self._first_wanted = not self._model.rowCount()
        if self._first_wanted:
            return
        if self.view.currentIndex().isValid():
            self.tell_again()
        else:
            self.view.move_current(1)

    def focus_list(self) -> None:
        """Give the keyboard to the pairs, now or when they are known."""
        self._focus_wanted = self.currentWidget() is not self.view
        if not self._focus_wanted:
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def move_on(self, pair: Suspicion) -> None:
        """From this pair to the next one, or from the last to the first."""
        row = self._model.row_of(pair_number(pair))
        count = self._model.rowCount()
        if row is not None and count > 1:
            self.view.setCurrentIndex(self._model.index((row + 1) % count))

    def place_of(self, pair: Suspicion) -> int | None:
        """Which of the pairs it is, counted from 1."""
        row = self._model.row_of(pair_number(pair))
        return None if row is None else row + 1

    def _show(self) -> None:
        row = self.view.currentIndex().row()
        self._skeleton.stop()
        self._model.set_records(self.finder.pairs)
        self.setCurrentWidget(self.view if self.finder.pairs else self._none)
        if self._focus_wanted and self.isVisible():
            self.focus_list()
        if self._first_wanted:
            self.choose_first()
        if self._told is None:
            return
        if not self.finder.pairs:
            self._told = None
            self.emptied.emit()
        elif not self.view.currentIndex().isValid():
            last = self._model.rowCount() - 1
            self.view.setCurrentIndex(self._model.index(min(max(row, 0), last)))

    def tell_again(self) -> None:
        """Also the pair that was current before is chosen anew by pressing it."""
        self._told = None
        self._tell()

    def _tell(self) -> None:
        pair = self._model.record(self.view.currentIndex().row())
        if pair is not None and pair != self._told:
            self._told = pair
            self.chosen.emit(pair)

    def _open(self, number: object) -> None:
        self.entered.emit()


class PairRows:
    """Two names under each other and why they may be one."""

    height = 74

    def paint_row(self, row: RowPainter, record: Suspicion, state: RowState) -> None:
        """See RowDelegate."""
        colours = look().colours
        erase_divider(row, state, colours.pane)
        size = px(_AVATAR)
        name = TextStyle.UI_STRONG
        top = (row.height - 2 * line_height(name) - line_height(TextStyle.META)) // 2
        row.avatar(initials(record.first.name) or "?", px(_MARGIN), top, size, Tint.NEUTRAL)
        left = px(_TEXT_LEFT)
        width = row.width - left - px(_MARGIN)
        row.text(record.first.name, left, top, width, name, colours.text)
        top += line_height(name)
        row.text(record.second.name, left, top, width, name, colours.text)
        top += line_height(name)
        why = TextStyle.META
        words = reason_words(record.reasons)
        if text_width(words, why) > width:
            words = strongest_word(record.reasons)
        row.text(words, left, top, width, why, colours.text2)


def pair_number(pair: Suspicion) -> int:
    """A pair's identity in lists."""
    return pair.first.seq << _SEQ_BITS | pair.second.seq


def _describe(pair: Suspicion) -> str:
    return f"{pair.first.name}, {pair.second.name}. {reason_words(pair.reasons)}"


def _explain(pair: Suspicion) -> str:
    return reason_words(pair.reasons)
