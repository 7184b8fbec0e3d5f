"""The left side of the first run: who we are, which step this is, what happens to the data."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QVBoxLayout, QWidget

from app.ui.common.icons import Icon, app_icon, draw_icon
from app.ui.common.label import Label
from app.ui.common.look import look, px
from app.ui.common.paint import disc
from app.ui.common.text import TextStyle, font, line_height, metrics
from app.ui.welcome.icon_text import IconText

_DISC = 24
_GAP = 16
_MARGINS = (40, 48, 24, 32)
_LOW_MARGINS = (40, 24, 24, 16)
_FLAGS = Qt.AlignmentFlag.AlignLeading.value | Qt.TextFlag.TextWordWrap.value


class Logo(QLabel):
    """The program's mark, sharp at every scale."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._redraw()

    def _redraw(self) -> None:
        size = QSize(px(self._side), px(self._side))
        self.setPixmap(app_icon().pixmap(size, self.devicePixelRatio()))
        self.setFixedSize(size)


class StepMark(QWidget):
    """One step with its number, or a tick once it is done."""

    def __init__(
        self, number: int, title: str, explanation: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._number = number
        self._title = title
        self._explanation = explanation
        self._current = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_current(self, number: int) -> None:
        """Which step the person is at."""
        self._current = number
        state = self.tr("done") if self._is_done() else ""
        if number == self._number:
            state = self.tr("you are here")
        words = self.tr("Step %1: %2").replace("%1", str(self._number)).replace("%2", self._title)
        self.setAccessibleName(f"{words}, {state}" if state else words)
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = width - px(_DISC) - px(_GAP)
        title = _height_of(self._title, TextStyle.UI_STRONG, room)
        return title + _height_of(self._explanation, TextStyle.META, room) + px(4)

    def sizeHint(self) -> QSize:
        return QSize(px(200), self.heightForWidth(max(px(200), self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_disc(painter)
        colours = look().colours
        here = self._current == self._number
        left = px(_DISC) + px(_GAP)
        top = 0
        for words, style, ink in (
            (
                self._title,
                TextStyle.UI_STRONG if here else TextStyle.UI,
                colours.text if here else colours.text2,
            ),
            (self._explanation, TextStyle.META, colours.text2 if here else colours.text3),
        ):
            height = _height_of(words, style, self.width() - left)
            room = self._mirrored(QRect(left, top, self.width() - left, height))
            painter.setFont(font(style))
            painter.setPen(ink)
            painter.drawText(room, _FLAGS, words)
            top += height

    def _paint_disc(self, painter: QPainter) -> None:
        colours = look().colours
        rect = self._mirrored(QRect(0, px(4), px(_DISC), px(_DISC)))
        here = self._current == self._number
        disc(painter, rect, colours.accent if here else colours.rail, colours.line2)
        if self._is_done():
            size = px(13)
            at = rect.center()
            draw_icon(
                painter,
                Icon.CHECK,
                colours.accent_text,
                at.x() - size // 2 + 1,
                at.y() - size // 2 + 1,
                size,
            )
            return
        painter.setFont(font(TextStyle.META_STRONG))
        painter.setPen(colours.on_accent if here else colours.text2)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _is_done(self) -> bool:
        return self._number < self._current

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)


def _height_of(words: str, style: TextStyle, width: int) -> int:
    room = QRect(0, 0, width, 1 << 16)
    lines = metrics(style).boundingRect(room, _FLAGS, words).height()
    return max(lines, line_height(style))


class BrandPane(QWidget):
    """Shows `steps` (title and explanation) and marks the current one."""

    def __init__(self, steps: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = [StepMark(at, *step) for at, step in enumerate(steps, 1)]
        headline = Label(self.tr("Every customer,\none warm desk."), TextStyle.FIGURE, wrap=True)
        promise = Label(
            self.tr("Set up in about three minutes. You can change every answer later."),
            TextStyle.BODY,
            "text2",
            wrap=True,
        )
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(*map(px, _MARGINS))
        column.setSpacing(0)
        column.addWidget(Logo(40))
        column.addSpacing(px(16))
        column.addWidget(headline)
        column.addSpacing(px(8))
        column.addWidget(promise)
        self._promise = promise
        column.addSpacing(px(40))
        for mark in self._marks:
            column.addWidget(mark)
            column.addSpacing(px(16))
        column.addStretch(1)
        self._safety = IconText(
            Icon.LOCK,
            self.tr("Everything is stored encrypted on this computer. Nothing is sent anywhere."),
        )
        column.addWidget(self._safety)
        self.set_step(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window with large letters the steps stay, and the words beside them go."""
        super().resizeEvent(event)
        for words in (self._safety, self._promise):
            words.show()
        self._column.setContentsMargins(*map(px, _MARGINS))
        if self._column.totalHeightForWidth(self.width()) > self.height():
            self._column.setContentsMargins(*map(px, _LOW_MARGINS))
        for words in (self._safety, self._promise):
            if self._column.totalHeightForWidth(self.width()) <= self.height():
                break
            words.hide()

    def set_step(self, number: int) -> None:
        """Mark step `number` (from 1) as the one the person is at."""
        for mark in self._marks:
            mark.set_current(number)
