"""A panel over the context column that one can go on working beside: call notes, a capture."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.common.focus_return import return_focus
from app.ui.common.ground import Divider, apply_ground
from app.ui.common.icons import Icon, draw_icon
from app.ui.common.label import Label
from app.ui.common.look import look, px
from app.ui.common.paint import SHADOW_REACH, disc, shadowed_card
from app.ui.common.text import TextStyle
from app.ui.common.tokens import tokens
from app.ui.common.wrap_row import WrapRow

_WIDTH = 460
_FROM_EDGE = 20
_FROM_TOP = 6
_MARGIN = 18
_DISC = 44


class SidePanel(QWidget):
    """Fill `head` at its far end, `body`, and `foot`; `open_over` shows it.

    It lies inside its parent, at the side where reading ends, and is never higher than it: a
    longer body scrolls. Escape hides it, and the focus goes back to where it came from.

    Signals:
        hidden: it was put away.
    """

    hidden = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._origin: QWidget | None = None
        self._sign = _Sign()
        self._title = Label(title, TextStyle.SECTION, wrap=True)
        self._below = Label("", TextStyle.META, "text2", wrap=True)
        self.head = QHBoxLayout()
        self.body = QVBoxLayout()
        self.foot = WrapRow(px(8))
        self._scroll = QScrollArea()
        self._foot_line = Divider()
        self._lay_out()
        self.set_title(title)
        parent.installEventFilter(self)

    def set_title(self, title: str, below: str = "") -> None:
        """What it is about, and a quieter line under it."""
        self._title.setText(title)
        self._below.setText(below)
        self._below.setVisible(bool(below))
        self.setAccessibleName(", ".join(filter(None, (title, below))))

    def set_sign(self, icon: Icon) -> None:
        """The picture in the disc."""
        self._sign.set_icon(icon)

    def open_over(self) -> None:
        """Show it above everything beside it."""
        if not self.isVisible():
            self._origin = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()

    def fit(self) -> None:
        """Its content became higher or lower."""
        if self.isVisible():
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        grown = event.type() == QEvent.Type.Resize and watched is self.parentWidget()
        filled = event.type() == QEvent.Type.LayoutRequest and watched is self._scroll.widget()
        if grown or filled:
            self.fit()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        origin, self._origin = self._origin, None
        if not event.spontaneous():
            return_focus(origin)
            self.hidden.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            apply_ground(self._scroll.viewport(), "surface")

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

    def _lay_out(self) -> None:
        reach, margin = px(SHADOW_REACH), px(_MARGIN)
        column = QVBoxLayout(self)
        # A pixel for the edge, which what scrolls would cover.
        column.setContentsMargins(reach + 1, reach, reach + 1, reach)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(Divider())
        inside = QWidget()
        inside.setLayout(self.body)
        inside.installEventFilter(self)
        self.body.setContentsMargins(margin, px(14), margin, px(14))
        self.body.setSpacing(px(12))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        apply_ground(self._scroll.viewport(), "surface")
        apply_ground(inside, "surface")
        column.addWidget(self._scroll, 1)
        self.foot.setContentsMargins(margin, px(8), margin, px(16))
        self._foot_line.hide()
        self._scroll.verticalScrollBar().rangeChanged.connect(self._show_foot_line)
        column.addWidget(self._foot_line)
        column.addLayout(self.foot)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._below)
        row = QHBoxLayout()
        margin = px(_MARGIN)
        row.setContentsMargins(margin, px(14), margin, px(14))
        row.setSpacing(px(12))
        row.addWidget(self._sign)
        row.addLayout(words, 1)
        row.addLayout(self.head)
        return row

    def _show_foot_line(self, lowest: int, highest: int) -> None:
        """What goes on below is told apart from the foot."""
        self._foot_line.setVisible(highest > lowest)

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        reach = px(SHADOW_REACH)
        width = min(px(_WIDTH), parent.width() - 2 * px(_FROM_EDGE))
        room = parent.height() - px(_FROM_TOP) - px(_FROM_EDGE)
        height = min(room, self._wanted_height(width))
        left = parent.width() - width - px(_FROM_EDGE)
        if self.isRightToLeft():
            left = px(_FROM_EDGE)
        place = QRect(left, px(_FROM_TOP), width, height)
        self.setGeometry(place.adjusted(-reach, -reach, reach, reach))

    def _wanted_height(self, width: int) -> int:
        """As high as everything in it at this width."""
        inside = self._scroll.widget()
        body = inside.sizeHint().height() if inside is not None else 0
        if self.body.hasHeightForWidth():
            body = self.body.totalHeightForWidth(width)
        column = self.layout()
        around = 0
        if column is not None:
            for number in range(column.count()):
                item = column.itemAt(number)
                if item is not None and item.widget() is not self._scroll:
                    tall = item.hasHeightForWidth()
                    around += item.heightForWidth(width) if tall else item.sizeHint().height()
        return body + around


class _Sign(QWidget):
    """A white picture in an accent disc."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = Icon.PENCIL
        self.setFixedSize(px(_DISC), px(_DISC))

    def set_icon(self, icon: Icon) -> None:
        self._icon = icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), look().colours
        disc(painter, self.rect(), colours.accent)
        size = px(20)
        inset = (self.width() - size) // 2
        draw_icon(painter, self._icon, colours.on_accent, inset, inset, size)
