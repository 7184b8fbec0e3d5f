"""The quiet word after something was done, with its undo: bottom centre, eight seconds."""

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

    def __init__(self, window: QWidget, *, stay_ms: int | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._stay_ms = tokens().motion.toast_stay if stay_ms is None else stay_ms
        self._toast: _Toast | None = None
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
    ) -> None:
        """Say `words`, and offer `action` (with the keys that do the same) if there is one."""
        self.dismiss()
        shown = native_keys(keys) if keys else ""
        self._toast = _Toast(words, f"{action} {shown}".strip(), token, self._window)
        self._toast.acted.connect(self._act)
        self._toast.over.connect(self.dismiss)
        self._toast.rise(self._stay_ms)
        announce(self._window, f"{words}. {action} {shown}".strip(". "))

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
        if event.type() == QEvent.Type.Resize and self._toast is not None:
            self._toast.settle()
        return False

    def _act(self, token: object) -> None:
        self.dismiss()
        self.acted.emit(token)


class _Toast(QWidget):
    acted = Signal(object)
    over = Signal()

    def __init__(self, words: str, action: str, token: object, window: QWidget) -> None:
        super().__init__(window)
        self._token = token
        self._below = window
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._leave)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(8), px(8))
        row.setSpacing(px(16))
        label = _ToastWords(words)
        row.addWidget(label, 1)
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
        if not QAccessible.isActive():
            self._timer.start(stay_ms)

    def settle(self) -> None:
        """Stand at the bottom centre of the window."""
        self._slide.stop()
        window = self._below
        width = min(px(_WIDEST), self.sizeHint().width(), window.width() - 2 * px(16))
        self.resize(width, max(self.heightForWidth(width), self.sizeHint().height()))
        left = (window.width() - self.width()) // 2
        self.move(left, window.height() - self.height() - px(_BOTTOM))

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
        self._timer.setInterval(max(1, self._timer.remainingTime()))
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if not QAccessible.isActive():
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
