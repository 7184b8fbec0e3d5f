"""Frameless popups with round corners and a soft shadow."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.ui.common.focus_return import return_focus
from app.ui.common.look import look, px
from app.ui.common.paint import SHADOW_REACH, shadowed_card
from app.ui.common.tokens import tokens


class Popup(QWidget):
    """Put content into `body`; `show_below` opens it. Escape or a press elsewhere closes it.

    The focus goes back to where it came from. The window is larger than what is seen by the
    shadow's reach on every side.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._origin: QWidget | None = None
        reach = px(SHADOW_REACH)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(QMargins(reach, reach, reach, reach))
        self.body.setSpacing(0)

    def show_below(self, anchor: QWidget) -> None:
        """Open under `anchor`, at the side where reading begins, or above it where no room is."""
        reach, gap = px(SHADOW_REACH), px(4)
        self.adjustSize()
        size = self.size() - QSize(2 * reach, 2 * reach)
        place = QRect(anchor.mapToGlobal(QPoint(0, anchor.height() + gap)), size)
        if anchor.isRightToLeft():
            place.moveRight(anchor.mapToGlobal(QPoint(anchor.width(), 0)).x())
        room = anchor.screen().availableGeometry()
        if place.bottom() > room.bottom():
            place.moveBottom(anchor.mapToGlobal(QPoint(0, -gap)).y())
        place.moveLeft(max(room.left(), min(place.left(), room.right() - place.width())))
        place.moveTop(max(room.top(), place.top()))
        self.show_at(place.topLeft())

    def show_at(self, corner: QPoint) -> None:
        """Open with the visible top left corner at `corner`, in global coordinates."""
        reach = px(SHADOW_REACH)
        self._origin = QApplication.focusWidget()
        self.move(corner - QPoint(reach, reach))
        self.show()

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

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        origin, self._origin = self._origin, None
        return_focus(origin)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
