"""One ring around whatever has the keyboard focus, shown only when the keyboard put it there."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFocusFrame, QScrollArea, QWidget

RINGED = "ringed"
"""Dynamic property: set it true on a widget that wants the ring and is no button."""


class FocusRing(QObject):
    """Follows the focus. Fields and lists show it themselves, so only buttons are ringed."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._frame: QFocusFrame | None = None
        app.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._frame is not None:
            # It is destroyed later, when another one may be in its place already.
            self._frame.destroyed.disconnect(self._lose_frame)
            self._frame.hide()
            self._frame.deleteLater()
            self._frame = None
        if new is not None and _wants_ring(new):
            _bring_into_view(new)
            self._frame = QFocusFrame()
            self._frame.destroyed.connect(self._lose_frame)
            self._frame.setWidget(new)

    def _lose_frame(self) -> None:
        """The frame lives in the window it decorates and may end with it."""
        self._frame = None


def _bring_into_view(widget: QWidget) -> None:
    """Qt hides the frame for good of what is out of sight when the frame is made."""
    holder = widget.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(widget)
        holder = holder.parentWidget()


def _wants_ring(widget: QWidget) -> bool:
    by_keyboard = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    ringed = isinstance(widget, QAbstractButton) or bool(widget.property(RINGED))
    return by_keyboard and ringed and not widget.isWindow()
