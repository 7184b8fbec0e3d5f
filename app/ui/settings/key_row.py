"""One command with its keys, which can be recorded anew."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.common.button import Button, ButtonKind
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon
from app.ui.common.key_cap import native_keys
from app.ui.common.key_rules import is_modifier, portable
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle
from app.ui.common.wrap_row import WrapRow

_KEYS_WIDTH = 150


class KeyButton(Button):
    """Shows keys; pressed, it waits for the next ones. Escape gives up, Backspace means none.

    Signals:
        recorded: the keys pressed, in Qt's portable form, "" for none.
        waiting: whether keys are waited for.
    """

    recorded = Signal(str)
    waiting = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", small=True, parent=parent)
        self._words = ""
        self._shown = ""
        self._is_recording = False
        self.setMinimumWidth(px(_KEYS_WIDTH))
        self.clicked.connect(self._begin)

    def show_keys(self, keys: QKeySequence) -> None:
        """What the command has now."""
        self._shown = native_keys(keys) or self.tr("None")
        self.set_kind(ButtonKind.OUTLINED if native_keys(keys) else ButtonKind.PLAIN)
        if not self._is_recording:
            self.setText(self._shown)

    def event(self, event: QEvent) -> bool:
        if self._is_recording and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._end()

    def _begin(self) -> None:
        self._is_recording = True
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setText(self.tr("Press the keys…"))
        self.waiting.emit(True)

    def _take(self, event: QKeyEvent) -> None:
        if is_modifier(event.key()):
            return
        self._end()
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() == Qt.Key.Key_Escape:
            return
        if plain and event.key() == Qt.Key.Key_Backspace:
            self.recorded.emit("")
        else:
            self.recorded.emit(_keys_of(event))

    def _end(self) -> None:
        if self._is_recording:
            self._is_recording = False
            self.setText(self._shown)
            self.waiting.emit(False)


class KeyRow(QWidget):
    """Signals:
    wanted: (command, keys): the command is to have these keys.
    reset_wanted: the command is to have its usual keys again.
    taken_over: (command, keys, other): take the keys from the other command.
    """

    wanted = Signal(str, str)
    reset_wanted = Signal(str)
    taken_over = Signal(str, str, str)

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.words = name, words
        self._offer: tuple[str, str] | None = None
        self.keys = KeyButton()
        self.reset = IconButton(
            Icon.UNDO, self.tr("Usual keys again for “%1”").replace("%1", words)
        )
        self.take = Button(small=True)
        self.leave = Button(self.tr("Leave it"), small=True)
        self.problem = Label("", TextStyle.META, "danger", wrap=True)
        self._answers = QWidget()
        self._lay_out()
        self.keys.recorded.connect(self._recorded)
        self.keys.waiting.connect(self._waiting)
        self.reset.clicked.connect(self._reset)
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self.say_nothing)
        self.say_nothing()

    def show_keys(self, keys: QKeySequence, *, is_own: bool) -> None:
        """What the command has now, and whether somebody chose that."""
        self.keys.show_keys(keys)
        written = native_keys(keys) or self.tr("no keys")
        self.keys.setAccessibleName(
            self.tr("Keys of “%1”: %2").replace("%1", self.words).replace("%2", written)
        )
        self.keys.setToolTip(self.tr("Press to record other keys"))
        self.reset.setVisible(is_own)
        self.say_nothing()

    def say_problem(self, words: str) -> None:
        """Why these keys cannot be had."""
        self._offer = None
        self._say(words, "danger", answers=False)

    def offer(self, keys: str, other: str, other_words: str) -> None:
        """The keys belong to another command: they can be taken from it."""
        self._offer = keys, other
        written = native_keys(QKeySequence.fromString(keys))
        words = self.tr("%1 is the key of “%2”.").replace("%1", written)
        self._say(words.replace("%2", other_words), "text2", answers=True)
        self.take.setText(self.tr("Take it from “%1”").replace("%1", other_words))
        self.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_nothing(self) -> None:
        """Take back what was said."""
        had_focus = self.take.hasFocus() or self.leave.hasFocus()
        self._offer = None
        self.problem.hide()
        self._answers.hide()
        if had_focus:
            self.keys.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, words: str, ink: str, *, answers: bool) -> None:
        self.problem.set_ink("danger" if ink == "danger" else "text2")
        self.problem.setText(words)
        self.problem.show()
        self._answers.setVisible(answers)

    def _recorded(self, keys: str) -> None:
        self.wanted.emit(self.name, keys)

    def _waiting(self, on: bool) -> None:
        if on:
            self._offer = None
            self._say(
                self.tr("Escape leaves them as they are, Backspace takes them away."),
                "text2",
                answers=False,
            )
        else:
            self.say_nothing()

    def _reset(self) -> None:
        self.reset_wanted.emit(self.name)

    def _take(self) -> None:
        if self._offer is not None:
            self.taken_over.emit(self.name, *self._offer)

    def _lay_out(self) -> None:
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(Label(self.words, TextStyle.UI, wrap=True), 1)
        line.addWidget(self.reset)
        line.addWidget(self.keys)
        answers = WrapRow(px(8), self._answers)
        answers.setContentsMargins(0, 0, 0, px(4))
        answers.add(self.take)
        answers.add(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(line)
        column.addWidget(self.problem)
        column.addWidget(self._answers)


def _keys_of(event: QKeyEvent) -> str:
    """In portable form; the keypad's keys count as the main ones."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    if key == Qt.Key.Key_Enter:
        key = Qt.Key.Key_Return
    if key == Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
    return portable(QKeySequence(int(modifiers.value) | int(key.value)))
