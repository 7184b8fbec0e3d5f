"""Two contacts that may be one: compared, and made one or told apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.duplicates import Reason
from app.domain.ids import RowId
from app.domain.merge_choice import FIELDS
from app.ui.common.avatar import Avatar
from app.ui.common.button import Button, ButtonKind
from app.ui.common.ground import Card, Divider, Panel
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle, text_width
from app.ui.contacts.choice_grid import ChoiceGrid
from app.ui.contacts.comparing import (
    TakenOver,
    differences_of,
    heading_of,
    preview,
    taken_over,
)
from app.ui.contacts.duplicate_words import reason_words
from app.ui.contacts.timeline import Calendar

if TYPE_CHECKING:
    from app.services.contact_duplicates import SideBySide

_MARGIN = 24
_LABEL_WIDTH = 112


@dataclass(frozen=True, slots=True)
class Question:
    """Two contacts to be compared, and why; no reasons for two that somebody chose.

    `place` and `of` count the pairs that are still a question.
    """

    both: SideBySide
    reasons: tuple[Reason, ...]
    region: str
    place: int = 0
    of: int = 0


class MergePage(Panel):
    """Signals:
    merge_wanted: the `Choice` of every field that differs, by field.
    distinct_wanted: they are two people.
    skip_wanted: the next pair, or what was shown before.
    contact_wanted: the id of one of the two, to be seen whole.
    back_wanted: to the list, where there is room for one column only.
    """

    merge_wanted = Signal(object)
    distinct_wanted = Signal()
    skip_wanted = Signal()
    contact_wanted = Signal(object)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self.question: Question | None = None
        self.back = IconButton(Icon.ARROW_LEFT, self.tr("Back to the list"))
        self.back.hide()
        self.title = Label("", TextStyle.SECTION, wrap=True)
        self._why = Label("", TextStyle.META, "text2", wrap=True)
        self.grid = ChoiceGrid()
        self._same = Label(
            self.tr("They contradict each other in nothing."), TextStyle.UI, "text2", wrap=True
        )
        self._kept = _TakenOverCard()
        self._kept_title = Label(self.tr("Kept, nothing lost"), TextStyle.META_STRONG, "text2")
        self._preview = _PreviewCard()
        self._outcome = Label("", TextStyle.META, "text2", wrap=True)
        self.distinct = Button(self.tr("Not the same"), keys=QKeySequence("Alt+N"))
        self.skip = Button(self.tr("Skip"), kind=ButtonKind.PLAIN, keys=QKeySequence("Alt+S"))
        self.merge = Button(
            self.tr("Merge"),
            kind=ButtonKind.FILLED,
            icon=Icon.GIT_MERGE,
            keys=QKeySequence("Ctrl+Return"),
        )
        self._open = (Button(kind=ButtonKind.LINK), Button(kind=ButtonKind.LINK))
        self._lay_out()
        self._connect()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # No focus proxy, which would have Tab pass by all that stands before the button.
        self.merge.setFocus(event.reason())

    def show_question(self, question: Question, calendar: Calendar) -> None:
        """Compare these two."""
        self.question = question
        both = question.both
        by_hand = not question.reasons
        self._say_title(question)
        differences = differences_of(both)
        headings = (
            heading_of(both.kept.contact, calendar),
            heading_of(both.other.contact, calendar),
        )
        self.grid.show_differences(headings, differences)
        self._same.setVisible(not differences)
        self._kept.show_lines(taken_over(both, question.region))
        self.skip.setText(self.tr("Cancel") if by_hand else self.tr("Skip"))
        self.distinct.setVisible(not by_hand)
        self._say_outcome()
        self._describe()

    def set_busy(self, busy: bool) -> None:
        """While something is being done nothing else can be asked for."""
        for button in (self.merge, self.distinct, self.skip):
            button.setEnabled(not busy)

    def focus_first(self) -> None:
        """Give the keyboard to the first choice, or to the button where there is none."""
        if not self.grid.focus_first():
            self.merge.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- building -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(Divider())
        column.addWidget(self._body(), 1)
        column.addWidget(Divider())
        column.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self._why)
        head = QHBoxLayout()
        head.setContentsMargins(px(_MARGIN), px(16), px(_MARGIN), px(16))
        head.setSpacing(px(12))
        head.addWidget(self.back)
        head.addLayout(words, 1)
        return head

    def _body(self) -> QScrollArea:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(px(_MARGIN), px(20), px(_MARGIN), px(20))
        column.setSpacing(px(8))
        column.addWidget(self.grid)
        column.addWidget(self._same)
        links = QHBoxLayout()
        links.setSpacing(px(16))
        for button in self._open:
            links.addWidget(button)
        links.addStretch(1)
        column.addLayout(links)
        column.addSpacing(px(8))
        column.addWidget(self._kept_title)
        column.addWidget(self._kept)
        column.addSpacing(px(12))
        column.addWidget(Label(self.tr("The contact will read"), TextStyle.META_STRONG, "text2"))
        column.addWidget(self._preview)
        column.addWidget(self._outcome)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        return area

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(px(_MARGIN), px(12), px(_MARGIN), px(12))
        foot.setSpacing(px(8))
        foot.addWidget(self.distinct)
        foot.addStretch(1)
        foot.addWidget(self.skip)
        foot.addWidget(self.merge)
        return foot

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_wanted)
        self.merge.clicked.connect(self._want_merge)
        self.grid.accepted.connect(self._want_merge)
        self.grid.changed.connect(self._describe)
        self.distinct.clicked.connect(self.distinct_wanted)
        self.skip.clicked.connect(self.skip_wanted)
        for keys, button in (
            ("Ctrl+Return", self.merge),
            ("Alt+N", self.distinct),
            ("Alt+S", self.skip),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
        for side, button in enumerate(self._open):
            button.clicked.connect(partial(self._want_contact, side))

    # --- words --------------------------------------------------------------------------------

    def _say_title(self, question: Question) -> None:
        kept, other = question.both.kept.contact, question.both.other.contact
        if question.reasons:
            title = self.tr("Are these one and the same?")
            why = reason_words(question.reasons)
            if question.of:
                counted = self.tr("Pair %1 of %2").replace("%1", str(question.place))
                why = f"{why} · {counted.replace('%2', str(question.of))}"
        else:
            title = self.tr("Make these two one contact?")
            why = self.tr("Choose what is right where they differ.")
        self.title.setText(title)
        self._why.setText(why)
        self.setAccessibleName(title)
        for button, contact, words in zip(
            self._open,
            (kept, other),
            (self.tr("Look at the first"), self.tr("Look at the second")),
            strict=True,
        ):
            button.setText(words)
            button.setAccessibleName(f"{words}: {contact.name}")

    def _say_outcome(self) -> None:
        if self.question is None:
            return
        count = self.question.both.other.contact.ticket_count
        moved = self.tr("%n conversations of the second come to the first.", "", count)
        ever = self.tr("They can be separated again at any time, from the contact's card.")
        self._outcome.setText(f"{moved} {ever}" if count else ever)

    def _describe(self) -> None:
        """What the contact will say as it is chosen now."""
        if self.question is not None:
            shown = {field: self.grid.shown_value(field) for field in FIELDS}
            chosen = {field: words for field, words in shown.items() if words is not None}
            self._preview.say(*preview(self.question.both, chosen, self.question.region))

    # --- asking -------------------------------------------------------------------------------

    def _want_merge(self) -> None:
        if self.merge.isEnabled():
            self.merge_wanted.emit(self.grid.choices())

    def _want_contact(self, side: int) -> None:
        if self.question is not None:
            both = self.question.both
            contact_id: RowId = (both.other if side else both.kept).contact.id
            self.contact_wanted.emit(contact_id)


class _TakenOverCard(Card):
    """Label, value and whose it was, line by line."""

    def __init__(self) -> None:
        super().__init__("surface")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(px(16), px(12), px(16), px(12))
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnMinimumWidth(0, px(_LABEL_WIDTH - 16))
        self._grid.setColumnStretch(1, 1)

    def show_lines(self, lines: Sequence[TakenOver]) -> None:
        """Show these instead."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        for row, line in enumerate(lines):
            label = Label(line.label, TextStyle.UI, "text2", wrap=True)
            self._grid.addWidget(label, row, 0, top)
            words = Label(_breakable(line.words), TextStyle.UI, wrap=True)
            words.setAccessibleName(line.words)
            self._grid.addWidget(words, row, 1, top)
            origin = Label(line.origin, TextStyle.META, "text3", wrap=True)
            origin.setMinimumWidth(text_width(line.origin, TextStyle.META) + px(8))
            self._grid.addWidget(origin, row, 2, top)
        self.setVisible(bool(lines))


class _PreviewCard(Card):
    def __init__(self) -> None:
        super().__init__("pane")
        self._avatar = Avatar("", size=32)
        self._words = Label("", TextStyle.UI, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(12), px(16), px(12))
        row.setSpacing(px(12))
        row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def say(self, name: str, rest: str) -> None:
        self._avatar.set_name(name)
        self._words.set_lead(name, f"· {rest}" if rest else "")


def _breakable(words: str) -> str:
    """A long address may go on to the next line behind a dot or the @."""
    return words.replace("@", "@\u200b").replace(".", ".\u200b")
