"""Shapes every painted widget shares: crisp rounded frames, rings and soft shadows."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from app.ui.common.look import px

SHADOW_REACH = 24
_DARKEST = 0.2


def rounded_frame(
    painter: QPainter,
    rect: QRect,
    *,
    radius: float,
    fill: QColor | None = None,
    edge: QColor | None = None,
    edge_width: float = 1.0,
) -> None:
    """Fill and outline `rect` with round corners; the outline lies inside it, on whole pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(brush(fill.rgba()) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(pen(edge.rgba(), edge_width) if edge else Qt.PenStyle.NoPen)
    inset = edge_width / 2 if edge else 0.0
    shape = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    corner = max(0.0, radius - inset)
    painter.drawRoundedRect(shape, corner, corner)


def hairline(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """Fill a one pixel thin `rect`, whatever pen and brush are set."""
    painter.fillRect(rect, brush(colour.rgba()))


def disc(painter: QPainter, rect: QRect, fill: QColor, edge: QColor | None = None) -> None:
    """A filled circle in the square `rect`."""
    rounded_frame(painter, rect, radius=rect.height() / 2, fill=fill, edge=edge)


def focus_ring(painter: QPainter, rect: QRect, colour: QColor, radius: float) -> None:
    """The two-pixel ring that shows keyboard focus, drawn inside `rect`."""
    rounded_frame(painter, rect, radius=radius, edge=colour, edge_width=2.0)


def shadowed_card(
    painter: QPainter, rect: QRect, *, radius: float, fill: QColor, edge: QColor
) -> None:
    """A popup's body with a soft shadow reaching `SHADOW_REACH` beyond `rect`."""
    _draw_shadow(painter, rect, round(radius))
    rounded_frame(painter, rect, radius=radius, fill=fill, edge=edge)


@lru_cache(512)
def pen(rgba: int, width: float) -> QPen:
    """A solid pen, made once per colour and width."""
    return QPen(QColor.fromRgba(rgba), width)


@lru_cache(512)
def brush(rgba: int) -> QBrush:
    """A solid brush, made once per colour."""
    return QBrush(QColor.fromRgba(rgba))


def _draw_shadow(painter: QPainter, rect: QRect, radius: int) -> None:
    """Stretch the nine parts of one remembered shadow around `rect`."""
    reach = px(SHADOW_REACH)
    source = _shadow(radius, reach)
    corner = reach + radius + 2
    size = source.width()
    outer = rect.adjusted(-reach, -reach, reach, reach)
    columns = _thirds(outer.left(), outer.width(), corner)
    rows = _thirds(outer.top(), outer.height(), corner)
    parts = _thirds(0, size, corner)
    for (x, width), (source_x, source_width) in zip(columns, parts, strict=True):
        for (y, height), (source_y, source_height) in zip(rows, parts, strict=True):
            painter.drawPixmap(
                QRect(x, y, width, height),
                source,
                QRect(source_x, source_y, source_width, source_height),
            )


def _thirds(start: int, length: int, corner: int) -> tuple[tuple[int, int], ...]:
    return (
        (start, corner),
        (start + corner, length - 2 * corner),
        (start + length - corner, corner),
    )


@lru_cache(8)
def _shadow(radius: int, reach: int) -> QPixmap:
    """A small rounded square's shadow: faint frames laid over each other, fading outwards."""
    corner = reach + radius + 2
    size = 2 * corner + 4
    drawn = QPixmap(size, size)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    drop = reach / 4
    layers = reach - round(drop)
    for spread in range(layers):
        painter.setBrush(
            QColor.fromRgbF(0, 0, 0, _DARKEST * 3 / layers * (1 - spread / layers) ** 2)
        )
        box = QRectF(reach - spread, reach - spread, size - 2 * reach + 2 * spread, 0)
        box.setHeight(box.width())
        painter.drawRoundedRect(box.translated(QPointF(0, drop)), radius + spread, radius + spread)
    painter.end()
    return drawn
