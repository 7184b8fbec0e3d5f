"""The card of one caller: who, since when, what one should know before answering."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.background.ringing import RingingCall
from app.domain.call import Caller
from app.ui.common.banner import Banner
from app.ui.common.button import Button, ButtonKind
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon, draw_icon
from app.ui.common.keymap import follow_keys
from app.ui.common.label import Label
from app.ui.common.languages import language_words
from app.ui.common.look import look, px
from app.ui.common.paint import disc
from app.ui.common.text import TextStyle
from app.ui.common.tints import Tint
from app.ui.common.wrap_row import WrapRow

_MARGIN = 18
_DISC = 40
_SHOWN_HINT = 160


class IncomingCard(QWidget):
    """Nothing in it takes the focus: keys are the window's own (Ctrl+L takes the newest).

    Signals:
        taken, put_off, dismissed: the call, by its buttons.
        worded: what a screen reader should say of it now.
    """

    taken = Signal(object)
    put_off = Signal(object)
    dismissed = Signal(object)
    worded = Signal(str)

    def __init__(self, call: RingingCall, parent: QWidget) -> None:
        super().__init__(parent)
        self._call = call
        self._said = ""
        self._shown: Caller | None = None
        self.title = Label("", TextStyle.META_MEDIUM, "accent_text")
        self.name = Label("", TextStyle.SECTION, wrap=True)
        self.number = Label("", TextStyle.UI_FIGURES, "text2")
        self._hints = QVBoxLayout()
        self.take = Button(
            self.tr("Take notes"),
            kind=ButtonKind.FILLED,
            icon=Icon.PHONE_CALL,
            keys=QKeySequence("Ctrl+L"),
        )
        follow_keys(self.take, "log_call", self.take.set_keys)
        self.later = Button(self.tr("Call back later"), icon=Icon.ALARM_CLOCK)
        self.cross = IconButton(Icon.X, self.tr("Dismiss"))
        self.take.clicked.connect(self._take)
        self.later.clicked.connect(self._put_off)
        self.cross.clicked.connect(self._dismiss)
        self._lay_out()
        for widget in (self, self.take, self.later, self.cross):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_call(self, call: RingingCall, seconds: int, *, known: bool) -> None:
        """As it is now; `known` is False while the desk is locked: then nothing is told of whom."""
        self.title.setText(self.tr("Incoming call, %1 s").replace("%1", str(seconds)))
        for widget in (self.name, self.number, self.take, self.later):
            widget.setVisible(known)
        if not known:
            self._clear_hints()
            self._shown = None
            self._speak(self.tr("Incoming call"))
            return
        contact = call.caller.contact if call.caller is not None else None
        shown = call.caller.number if call.caller is not None else call.number
        number = shown or self.tr("Number withheld")
        self.name.setText(contact.name if contact is not None else number)
        self.number.setText(number if contact is not None else "")
        self.number.setVisible(contact is not None)
        self.later.setVisible(bool(call.number))
        if call.caller is not None and call.caller is not self._shown:
            self._shown = call.caller
            self._show_hints(call.caller)
        if call.caller is not None:
            words = self.tr("Incoming call from %1").replace("%1", self.name.text())
            self._speak(words)

    def height_at(self, width: int) -> int:
        """How high it is at this width."""
        self._column.invalidate()  # what was shown or hidden just now is not in it yet
        return max(self._column.totalHeightForWidth(width), self._column.totalSizeHint().height())

    def _speak(self, words: str) -> None:
        self.setAccessibleName(words)
        if words != self._said:
            self._said = words
            self.worded.emit(words)

    def _show_hints(self, caller: Caller) -> None:
        self._clear_hints()
        contact = caller.contact
        if contact is None:
            return
        if contact.warning:
            self._add(Banner(contact.warning, tint=Tint.WARN))
        for matter in caller.matters[:1]:
            self._add_hint(Icon.INBOX, self.tr("Open: %1").replace("%1", matter.subject))
        if caller.last_at is not None and not caller.matters:
            self._add_hint(Icon.HISTORY, caller.last_subject)
        if contact.remember:
            self._add_hint(Icon.USER, contact.remember[:_SHOWN_HINT])
        if contact.language:
            self._add_hint(Icon.LANGUAGES, language_words(contact.language))

    def _add_hint(self, icon: Icon, words: str) -> None:
        self._add(_Hint(icon, words))

    def _add(self, hint: QWidget) -> None:
        self._hints.addWidget(hint)
        hint.show()  # at once: the card's height is asked for before Qt would do it

    def _clear_hints(self) -> None:
        while (item := self._hints.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(px(2))
        for label in (self.title, self.name, self.number):
            words.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(_Sign(), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignTop)
        self._hints.setSpacing(px(8))
        buttons = WrapRow(px(8))
        self.take.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        buttons.add(self.take, stretch=True)
        buttons.add(self.later)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(px(_MARGIN), px(14), px(_MARGIN), px(16))
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addLayout(self._hints)
        column.addLayout(buttons)

    def _take(self) -> None:
        self.taken.emit(self._call)

    def _put_off(self) -> None:
        self.put_off.emit(self._call)

    def _dismiss(self) -> None:
        self.dismissed.emit(self._call)


class _Hint(QWidget):
    def __init__(self, icon: Icon, words: str) -> None:
        super().__init__()
        self._icon = icon
        row = QHBoxLayout(self)
        row.setContentsMargins(px(28), 0, 0, 0)
        row.addWidget(Label(words, TextStyle.META, wrap=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        size = px(16)
        left = self.width() - size if self.isRightToLeft() else 0
        draw_icon(QPainter(self), self._icon, look().colours.text2, left, 0, size)


class _Sign(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(px(_DISC), px(_DISC))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), look().colours
        disc(painter, self.rect(), colours.accent)
        size = px(20)
        inset = (self.width() - size) // 2
        draw_icon(painter, Icon.PHONE_INCOMING, colours.on_accent, inset, inset, size)
