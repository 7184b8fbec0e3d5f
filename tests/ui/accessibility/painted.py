"""The contrast words really have on a screen: their pen against the ground in the picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPalette, QStaticText
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.accessibility.tree import shown, what
from tests.ui.common.test_tokens import TEXT, contrast

# Round edges of glyphs are mixed with their ground; a hair less than the standard is no other ink.
_TOLERANCE = 0.02


@dataclass(frozen=True)
class Words:
    """What was painted on a widget, where on it, and in which ink."""

    widget: QWidget
    words: str
    room: QRect
    ink: QColor


def weak_words(root: QWidget) -> Iterator[str]:
    """Every text in `root` whose contrast is below WCAG 2.2 AA; disabled controls are exempt."""
    with _watched() as painted:
        picture = root.grab().toImage()
    for label in shown(root):
        if isinstance(label, QLabel) and label.text() and label.pixmap().isNull():
            ink = label.palette().color(QPalette.ColorRole.WindowText)
            painted.append(Words(label, label.text(), label.rect(), ink))
    for one in painted:
        in_sight = one.room.intersected(one.widget.visibleRegion().boundingRect())
        place = in_sight.translated(one.widget.mapTo(root, QPoint(0, 0)))
        if not _is_seen(one.widget, place, root):
            continue
        ground = _ground(picture, place.intersected(root.rect()))
        if ground is not None and contrast(one.ink, ground) < TEXT - _TOLERANCE:
            ratio = contrast(one.ink, ground)
            yield (
                f"{ratio:.1f}, {one.ink.name()} on {ground.name()}: "
                f"“{one.words[:40]}” {what(one.widget)}"
            )


def _is_seen(widget: QWidget, place: QRect, root: QWidget) -> bool:
    """Whether it can be read and worked with: neither disabled nor behind a scrim or popup."""
    if not widget.isEnabled() or not widget.isVisible():
        return False
    there = root.childAt(place.center())
    return (
        there is None
        or there is widget
        or widget.isAncestorOf(there)
        or (there.isAncestorOf(widget))
    )


def _ground(picture: QImage, place: QRect) -> QColor | None:
    """The commonest colour around what was painted there."""
    if place.width() < 3 or place.height() < 3:
        return None
    ratio = picture.devicePixelRatio()
    colours = Counter(
        picture.pixel(round(x * ratio), round(y * ratio))
        for x in range(place.left(), place.right(), 2)
        for y in range(place.top(), place.bottom(), 2)
    )
    return QColor(colours.most_common(1)[0][0])


@contextmanager
def _watched() -> Iterator[list[Words]]:
    """Collect what Python code paints on widgets."""
    seen: list[Words] = []
    draw_text, draw_static = QPainter.drawText, QPainter.drawStaticText

    def text(painter: QPainter, *arguments: Any) -> Any:
        _note(seen, painter, arguments)
        return draw_text(painter, *arguments)

    def static(painter: QPainter, *arguments: Any) -> Any:
        _note(seen, painter, arguments)
        return draw_static(painter, *arguments)

    QPainter.drawText, QPainter.drawStaticText = text, static  # type: ignore[method-assign,assignment]
    try:
        yield seen
    finally:
        QPainter.drawText, QPainter.drawStaticText = draw_text, draw_static  # type: ignore[method-assign]


def _note(seen: list[Words], painter: QPainter, arguments: tuple[Any, ...]) -> None:
    device = painter.device()
    room = _room(painter, arguments)
    if isinstance(device, QWidget) and room is not None:
        words = next((one for one in arguments if isinstance(one, str)), "")
        last = arguments[-1]
        words = words or (last.text() if isinstance(last, QStaticText) else "")
        if words.strip():
            place = painter.combinedTransform().mapRect(room).toRect()
            seen.append(
                Words(device, words, place.intersected(device.rect()), painter.pen().color())
            )


def _room(painter: QPainter, arguments: tuple[Any, ...]) -> QRectF | None:
    first, last = arguments[0], arguments[-1]
    if isinstance(last, QStaticText) and isinstance(first, QPoint | QPointF):
        return QRectF(QPointF(first), last.size())
    words = next((one for one in arguments if isinstance(one, str)), "")
    if not isinstance(first, QRect | QRectF):
        return None
    flags = int(getattr(arguments[1], "value", arguments[1]))
    room = QRectF(first).toRect()
    return QRectF(QFontMetrics(painter.font()).boundingRect(room, flags, words))
