"""One ring around whatever has the keyboard focus, shown only when the keyboard put it there.

Not `QFocusFrame`: it is clipped by the focused widget's own parent unless the style answers a
hint, and a style that overrides `styleHint` in Python loses a reference to `None` per call
(PySide6 6.12), which ends the program sooner or later.
"""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget

from app.ui.common.look import look, px
from app.ui.common.paint import focus_ring
from app.ui.common.tokens import tokens

RINGED = "ringed"
"""Dynamic property: set it true on a widget that wants the ring and is no button."""

_OFFSET = 2
_WIDTH = 2
_MOVING = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ZOrderChange,
    }
)


class FocusRing(QObject):
    """Follows the focus. Fields and lists show it themselves, so only buttons are ringed."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._frame: _Frame | None = None
        app.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._frame is not None:
            self._frame.release()
            self._frame = None
        if new is not None and _wants_ring(new):
            self._frame = _Frame(new)
            self._frame.destroyed.connect(self._lose_frame)

    def _lose_frame(self) -> None:
        """The frame lives in the window it decorates and may end with it."""
        self._frame = None


class _Frame(QWidget):
    """The ring itself, laid over the window or the scrolled page that holds `target`."""

    def __init__(self, target: QWidget) -> None:
        self._chain = _chain_of(target)
        super().__init__(self._chain[-1])
        self._target = target
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for widget in self._chain:
            widget.installEventFilter(self)
        self._place()

    def release(self) -> None:
        """Stop following and go away."""
        for widget in self._chain:
            widget.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        radius = px(tokens().radius.control) + _OFFSET + _WIDTH
        focus_ring(QPainter(self), self.rect(), look().colours.accent_text, radius)

    def _place(self) -> None:
        reach = px(_OFFSET) + _WIDTH
        corner = self._target.mapTo(self._chain[-1], self._target.rect().topLeft())
        around = QRect(corner, self._target.size()).adjusted(-reach, -reach, reach, reach)
        self.setGeometry(around)
        self.setVisible(self._target.isVisible())
        self.raise_()


def _chain_of(target: QWidget) -> list[QWidget]:
    """The widget and its ancestors up to the nearest window or scrolled page, which comes last."""
    chain = [target]
    while not chain[-1].isWindow() and (above := chain[-1].parentWidget()) is not None:
        if isinstance(above, QAbstractScrollArea) and len(chain) > 1:
            break
        chain.append(above)
    return chain


def _wants_ring(widget: QWidget) -> bool:
    by_keyboard = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    ringed = isinstance(widget, QAbstractButton) or bool(widget.property(RINGED))
    return by_keyboard and ringed and not widget.isWindow()
