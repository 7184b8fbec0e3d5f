"""Plain areas in one token's colour, and the cards that lie on them."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.common.look import look, px
from app.ui.common.paint import hairline, rounded_frame
from app.ui.common.tokens import tokens

GroundName = Literal["window", "rail", "pane", "surface", "sunken"]


def apply_ground(widget: QWidget, ground: GroundName) -> None:
    """Give `widget` and what lies on it this ground. Call again when the palette changed."""
    colour = getattr(look().colours, ground)
    palette = widget.palette()
    roles = (QPalette.ColorRole.Window, QPalette.ColorRole.Base)
    if any(palette.color(role) != colour for role in roles):
        for role in roles:
            palette.setColor(role, colour)
        widget.setPalette(palette)


class Panel(QWidget):
    """An area of the window: list pane, detail, context column."""

    def __init__(self, ground: GroundName = "surface", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground: GroundName = ground
        self.setAutoFillBackground(True)
        apply_ground(self, ground)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            apply_ground(self, self._ground)


class Card(QWidget):
    """A framed area with round corners; give it a layout with margins of its own."""

    def __init__(self, ground: GroundName = "surface", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground: GroundName = ground

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = look().colours
        rounded_frame(
            QPainter(self),
            self.rect(),
            radius=px(tokens().radius.card),
            fill=getattr(colours, self._ground),
            edge=colours.line,
        )


class NoteCard(QWidget):
    """The yellow card of what only the team sees."""

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = look().colours
        radius = px(tokens().radius.card)
        rounded_frame(
            QPainter(self), self.rect(), radius=radius, fill=colours.note, edge=colours.note_line
        )


class Divider(QWidget):
    """A one-pixel line across or down."""

    def __init__(
        self,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        across = orientation == Qt.Orientation.Horizontal
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(*((free, fixed) if across else (fixed, free)))

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        hairline(QPainter(self), self.rect(), look().colours.line)
