"""Somebody who can be gone to: avatar and name in one pressable line."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from app.domain.person_name import initials
from app.ui.common.avatar import draw_avatar
from app.ui.common.look import look, px
from app.ui.common.paint import rounded_frame
from app.ui.common.painted_button import PaintedButton
from app.ui.common.text import TextStyle, elided, font
from app.ui.common.tints import Tint
from app.ui.common.tokens import tokens

_HEIGHT = 36
_AVATAR = 28


class PersonButton(PaintedButton):
    """As wide as there is room; a long name is shortened."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(160), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = look().colours
        if self.is_hot():
            radius = px(tokens().radius.control)
            rounded_frame(painter, self.rect(), radius=radius, fill=colours.hover)
        size = px(_AVATAR)
        face = self._visual(QRect(0, (self.height() - size) // 2, size, size))
        draw_avatar(painter, face, initials(self.text()) or "?", Tint.NEUTRAL)
        left = size + px(8)
        room = self._visual(QRect(left, 0, self.width() - left, self.height()))
        painter.setFont(font(TextStyle.UI))
        painter.setPen(colours.text)
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        words = elided(self.text(), TextStyle.UI, room.width())
        painter.drawText(room, leading | Qt.AlignmentFlag.AlignVCenter, words)

    def _visual(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
