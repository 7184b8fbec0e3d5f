"""The command palette: a field and its list on a card over the dimmed window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMargins, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.common.banner import announce
from app.ui.common.button import Button
from app.ui.common.empty_state import EmptyState
from app.ui.common.focus_return import return_focus
from app.ui.common.ground import Divider
from app.ui.common.icons import Icon, draw_icon
from app.ui.common.key_cap import KeyCap, KeyHints
from app.ui.common.label import Label
from app.ui.common.list_view import RecordListView
from app.ui.common.look import look, px
from app.ui.common.paint import SHADOW_REACH, shadowed_card
from app.ui.common.record_model import RecordListModel
from app.ui.common.text import TextStyle, font
from app.ui.common.tokens import tokens
from app.ui.search.assembling import Listing
from app.ui.search.hint_row import HintRow
from app.ui.search.operators import Hint, Mistake, completed
from app.ui.search.rows import PaletteRows, Row

_WIDTH = 680
_TOP_SHARE = 10
_LOWEST_SHARE = 8
_LIST_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class Palette(QWidget):
    """Opens over `window` and takes the keyboard; Escape, a press beside it or a loss of the focus
    closes it, and the focus goes back to where it came from.

    Signals:
        typed: the line as it is now.
        taken: the `Row` that was entered.
        contact_wanted: the text to make a new contact of, when nothing was found.
    """

    typed = Signal(str)
    taken = Signal(object)
    contact_wanted = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.hide()
        self._below = window
        self._origin: QWidget | None = None
        self._model: RecordListModel[Row] = RecordListModel(
            identify=_place_of, describe=Row.spoken, parent=self
        )
        self.field = QLineEdit()
        self.list = RecordListView(
            self._model,
            PaletteRows(),
            name=self.tr("Found"),
            letter_keys=False,
            multiple=False,
            floating=True,
        )
        self.hints = HintRow()
        self.instead = Label("", TextStyle.META, "text2")
        self.mistake = Label("", TextStyle.META, "warn")
        self._create = Button("", icon=Icon.USER_PLUS)
        self.nothing = EmptyState("", buttons=[self._create])
        self._card = _Card(self)
        self._lay_out()
        self._connect()
        window.installEventFilter(self)

    def open_with(self, text: str = "") -> None:
        """Show the palette, with `text` already typed."""
        self._origin = QApplication.focusWidget()
        self.setGeometry(self._below.rect())
        self.field.setText(text)
        self.typed.emit(text)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_palette(self) -> None:
        """Hide it and give the focus back."""
        if self.isHidden():
            return
        self.hide()
        origin, self._origin = self._origin, None
        return_focus(origin)

    def show_listing(self, listing: Listing, *, found_nothing: bool | None) -> None:
        """List this. Without rows, say that nothing was found, or not; None while the desk is
        still searching: then what was said about the letters before stays.
        """
        self._model.set_records(listing.rows, listing.sections)
        self.list.move_current(-len(listing.rows))
        self.list.scrollToTop()
        if found_nothing is None:
            found_nothing = self.nothing.isVisibleTo(self)
        nothing = found_nothing and not listing.rows
        self.list.setVisible(not nothing)
        self.nothing.setVisible(nothing)
        self._fit()

    def say_nothing_found(self, line: str, *, is_short: bool) -> None:
        """What the page without hits says; a short line may still become one that finds much."""
        title, words = self.tr("Nothing for “%1”"), self.tr("Closed tickets were searched too.")
        if is_short:
            words = self.tr("Beginnings of words are found from the third letter on.")
        self.nothing.say(title.replace("%1", line), words)
        self._create.setText(self.tr("New contact “%1”").replace("%1", line))
        self._create.setVisible(not is_short)

    def say_no_command(self) -> None:
        """What the page says when only commands were wanted and none fits."""
        self.nothing.say(
            self.tr("No command is called that"),
            self.tr("Without “>” customers and tickets are searched too."),
        )
        self._create.hide()

    def say_instead(self, line: str, nearer: str) -> None:
        """That a near spelling is shown; empty words take it back."""
        words = self.tr("Nothing for “%1”. Showing “%2”")
        self.instead.setText(words.replace("%1", line).replace("%2", nearer) if nearer else "")
        self.instead.setVisible(bool(nearer))

    def say_mistake(self, wrong: Mistake | None) -> None:
        """That something looks like an operator and is none; it is searched for as a word."""
        if wrong is None:
            self.mistake.hide()
            return
        words = self.tr("“%1” is no search word, so it is looked for as text.")
        if wrong.meant:
            words = self.tr("“%1” is no search word. Did you mean “%2”?")
        self.mistake.setText(words.replace("%1", wrong.typed).replace("%2", wrong.meant))
        self.mistake.show()

    def set_hints(self, hints: Sequence[Hint]) -> None:
        """What can be typed next."""
        self.hints.set_hints(hints)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._below and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._below.rect())
        if watched is not self.field:
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        if event.type() == QEvent.Type.FocusOut:
            new = QApplication.focusWidget()
            if new is not None and not self.isAncestorOf(new) and self.isVisible():
                self._origin = None
                self.close_palette()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), look().colours.scrim)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close_palette()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.field.setFont(_field_font())

    def _press(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in _LIST_KEYS:
            self.list.keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._take_hint(self.hints.first())
        else:
            return False
        return True

    def _take(self) -> None:
        row = self._model.record(self.list.currentIndex().row())
        if row is not None:
            self.close_palette()
            self.taken.emit(row)
        elif self.nothing.isVisibleTo(self) and self._create.isVisibleTo(self):
            self._create_contact()

    def _take_clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self._take()

    def _take_hint(self, hint: Hint | None) -> None:
        if hint is not None:
            self.field.setText(completed(self.field.text(), hint))

    def _create_contact(self) -> None:
        line = self.field.text().strip()
        self.close_palette()
        self.contact_wanted.emit(line)

    def _say_current(self, place: object) -> None:
        """The focus stays in the field, so a screen reader must be told what is chosen."""
        row = self._model.record(self.list.currentIndex().row())
        if row is not None and QAccessible.isActive():
            announce(self.list, row.spoken())

    def _fit(self) -> None:
        """As high as the list needs, as the window allows."""
        reach = px(SHADOW_REACH)
        width = min(px(_WIDTH), self.width() - 2 * px(16))
        top = self.height() // _TOP_SHARE
        room = self.height() - top - self.height() // _LOWEST_SHARE
        others = self._card.layout_without(self.list)
        self.list.setFixedHeight(
            max(px(PaletteRows.height), min(self.list.content_height() + px(8), room - others))
        )
        self._card.layout_now()
        height = self._card.heightForWidth(width + 2 * reach)
        if height < 0:
            height = self._card.sizeHint().height()
        left = (self.width() - width) // 2
        self._card.setGeometry(left - reach, top - reach, width + 2 * reach, height)

    def _lay_out(self) -> None:
        self.field.setFrame(False)
        self.field.setFont(_field_font())
        self.field.setPlaceholderText(self.tr("Search customers and tickets, or type a command"))
        self.field.setAccessibleName(self.tr("Search or type a command"))
        self.field.setMinimumHeight(px(32))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._create.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.instead.setContentsMargins(px(18), px(10), px(18), 0)
        self.instead.hide()
        self.mistake.setContentsMargins(px(18), px(10), px(18), 0)
        self.mistake.hide()
        self.nothing.hide()
        head = QHBoxLayout()
        head.setContentsMargins(px(18), px(10), px(14), px(10))
        head.setSpacing(px(12))
        head.addWidget(_Glass())
        head.addWidget(self.field, 1)
        head.addWidget(KeyCap(self.tr("Esc")))
        self._card.body.addLayout(head)
        for widget in (
            *(Divider(), self.mistake, self.hints, self.instead),
            *(self.list, self.nothing, Divider()),
        ):
            self._card.body.addWidget(widget)
        self._card.body.addWidget(
            KeyHints(
                [
                    (["↑", "↓"], self.tr("choose")),
                    (["↵"], self.tr("run")),
                    (["⇥"], self.tr("complete")),
                ],
                [([">"], self.tr("commands only")), (["#"], self.tr("ticket number"))],
            )
        )

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self.typed)
        self.list.clicked.connect(self._take_clicked)
        self.list.current_changed.connect(self._say_current)
        self.hints.taken.connect(self._take_hint)
        self._create.clicked.connect(self._create_contact)


class _Card(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        reach = px(SHADOW_REACH)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(QMargins(reach, reach, reach, reach) + 1)  # the edge
        self.body.setSpacing(0)

    def layout_without(self, left_out: QWidget) -> int:
        """The height of everything but one widget."""
        was = left_out.isVisibleTo(self)
        left_out.setVisible(False)
        self.layout_now()
        height = self.sizeHint().height() - 2 * px(SHADOW_REACH)
        left_out.setVisible(was)
        return height

    def layout_now(self) -> None:
        """Take changed visibility and sizes into account at once."""
        self.body.invalidate()
        self.body.activate()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # a press on the card is not a press beside it

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = look().colours
        reach = px(SHADOW_REACH)
        shadowed_card(
            QPainter(self),
            self.rect().adjusted(reach, reach, -reach, -reach),
            radius=px(tokens().radius.popup),
            fill=colours.surface,
            edge=colours.line2,
        )


class _Glass(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(px(20), px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_icon(QPainter(self), Icon.SEARCH, look().colours.text2, 0, 0, px(20))


def _field_font() -> QFont:
    """As large as a section's title, but not as heavy."""
    made = QFont(font(TextStyle.SECTION))
    made.setWeight(QFont.Weight.Normal)
    return made


def _place_of(row: Row) -> int:
    return row.place
