"""The quiet word after something was done, with its undo: bottom centre, eight seconds."""

from __future__ import annotations

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAccessible, QEnterEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui.common.banner import announce
from app.ui.common.icons import Icon, draw_icon
from app.ui.common.key_cap import native_keys
from app.ui.common.look import look, px
from app.ui.common.paint import rounded_frame
from app.ui.common.painted_button import PaintedButton
from app.ui.common.text import TextStyle, font, text_width
from app.ui.common.tokens import Colours, tokens

_BOTTOM = 24
_RISE = 16
_WIDEST = 560
_GAP = 8
_SECOND_MS = 1000
_PLACED = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


def _colours() -> Colours:
    """A toast is dark in both themes, so that it stands off from either."""
    return look().colours if look().high_contrast else tokens().dark


class ToastHost(QObject):
    """Shows toasts over `window`, one at a time; a new one takes the place of the old.

    `acted` carries the token of the toast whose action was pressed. The stay is adjustable
    (WCAG 2.2.1); it pauses under the pointer or with focus inside, and while a screen reader is
    active a toast stays until dismissed.
    """

    acted = Signal(object)
    # Asked for also while a window is destroyed together with its host, which has lost its own.
    _toast: _Toast | None = None

    def __init__(self, window: QWidget, *, stay_ms: int | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._stay_ms = tokens().motion.toast_stay if stay_ms is None else stay_ms
        self._clear_of: QWidget | None = None
        window.installEventFilter(self)

    def set_stay(self, milliseconds: int) -> None:
        """How long the next toasts stay."""
        self._stay_ms = milliseconds

    def show_toast(
        self,
        words: str,
        *,
        action: str = "",
        keys: QKeySequence | None = None,
        token: object = None,
        seconds: int = 0,
    ) -> None:
        """Say `words`, and offer `action` (with the keys that do the same) if there is one.

        With `seconds` the toast stays for them, counting them down in the place of the words' %1.
        """
        self.dismiss()
        shown = native_keys(keys) if keys else ""
        self._toast = _Toast(words, f"{action} {shown}".strip(), token, self._window, seconds)
        self._toast.keep_clear(self._clear_of)
        self._toast.acted.connect(self._act)
        self._toast.over.connect(self.dismiss)
        self._toast.rise(self._stay_ms)
        announce(self._window, f"{self.shown_words()}. {action} {shown}".strip(". "))

    def keep_clear_of(self, widget: QWidget | None) -> None:
        """Stand above this widget while it is to be seen, and not on it."""
        if self._clear_of is not None:
            self._clear_of.removeEventFilter(self)
        self._clear_of = widget
        if widget is not None:
            widget.installEventFilter(self)
        if self._toast is not None:
            self._toast.keep_clear(widget)
            self._toast.settle()

    def dismiss(self) -> None:
        """Take the toast away, if there is one."""
        if self._toast is not None:
            self._toast.hide()
            self._toast.deleteLater()
            self._toast = None

    def shown_words(self) -> str:
        """What the present toast says; empty without one."""
        return self._toast.accessibleName() if self._toast else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _PLACED and self._toast is not None:
            self._toast.settle()
        return False

    def _act(self, token: object) -> None:
        self.dismiss()
        self.acted.emit(token)


class _Toast(QWidget):
    acted = Signal(object)
    over = Signal()

    def __init__(
        self, words: str, action: str, token: object, window: QWidget, seconds: int = 0
    ) -> None:
        super().__init__(window)
        self._token = token
        self._clear_of: QWidget | None = None
        self._words = words
        self._seconds = seconds
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._leave)
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self._count)
        self._slide = QPropertyAnimation(self, b"pos", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(8), px(8))
        row.setSpacing(px(16))
        self._label = _ToastWords(self._said())
        self.setAccessibleName(self._said())
        row.addWidget(self._label, 1)
        if action:
            button = _ToastAction(action)
            button.clicked.connect(self._act)
            row.addWidget(button)
        cross = _ToastCross(self.tr("Dismiss"))
        cross.clicked.connect(self.over)
        row.addWidget(cross)

    def rise(self, stay_ms: int) -> None:
        """Come in, and leave by itself unless somebody needs longer."""
        self.settle()
        self.show()
        self.raise_()
        if not look().reduced_motion:
            self._slide.setDuration(tokens().motion.toast)
            self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
            self._slide.setStartValue(self.pos() + QPoint(0, px(_RISE)))
            self._slide.setEndValue(self.pos())
            self._slide.start()
        if self._seconds:
            self._second.start()
        elif not QAccessible.isActive():
            self._timer.start(stay_ms)

    def keep_clear(self, widget: QWidget | None) -> None:
        """Do not stand on this."""
        self._clear_of = widget

    def settle(self) -> None:
        """Stand at the bottom centre of the window, above what must stay in sight."""
        self._slide.stop()
        window = self.window()
        width = min(px(_WIDEST), self.sizeHint().width(), window.width() - 2 * px(16))
        self.resize(width, max(self.heightForWidth(width), self.sizeHint().height()))
        left = (window.width() - self.width()) // 2
        self.move(left, self._floor() - self.height())

    def _floor(self) -> int:
        """Where it ends below."""
        window, keep = self.window(), self._clear_of
        lowest = window.height() - px(_BOTTOM)
        if keep is None or not keep.isVisible() or not window.isAncestorOf(keep):
            return lowest
        return min(lowest, keep.mapTo(window, QPoint(0, 0)).y() - px(_GAP))

    def _said(self) -> str:
        return self._words.replace("%1", str(self._seconds)) if self._seconds else self._words

    def _count(self) -> None:
        """One second less; at the end it can no longer be taken back so easily."""
        self._seconds -= 1
        if self._seconds:
            self._label.setText(self._said())
        else:
            self.over.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = _colours()
        rounded_frame(
            QPainter(self),
            self.rect(),
            radius=px(tokens().radius.card),
            fill=colours.line if look().dark else colours.hover,
            edge=colours.line2,
        )

    def enterEvent(self, event: QEnterEvent) -> None:
        if self._timer.isActive():
            self._timer.setInterval(max(1, self._timer.remainingTime()))
            self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if not self._second.isActive() and not QAccessible.isActive():
            self._timer.start()

    def _leave(self) -> None:
        focus = self.window().focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._timer.start()
        else:
            self.over.emit()

    def _act(self) -> None:
        self.acted.emit(self._token)


class _ToastWords(QLabel):
    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(text_width(words, TextStyle.UI) > px(_WIDEST - 200))
        self.setFont(font(TextStyle.UI))
        palette = self.palette()
        palette.setColor(self.foregroundRole(), _colours().text)
        self.setPalette(palette)


class _ToastAction(PaintedButton):
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.is_hot():
            radius = px(tokens().radius.control)
            rounded_frame(painter, self.rect(), radius=radius, fill=_colours().line)
        painter.setFont(font(TextStyle.UI_STRONG))
        painter.setPen(_colours().accent_text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def sizeHint(self) -> QSize:
        return QSize(text_width(self.text(), TextStyle.UI_STRONG) + px(16), px(28))


class _ToastCross(PaintedButton):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        ink = _colours().text if self.is_hot() else _colours().text3
        size = px(16)
        inset = (self.width() - size) // 2
        draw_icon(QPainter(self), Icon.X, ink, inset, inset, size)

    def sizeHint(self) -> QSize:
        return QSize(px(28), px(28))
