"""What does not fit on a screen: words that were cut off, widgets outside or over each other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QStaticText, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QMenuBar,
    QToolButton,
    QWidget,
)

from app.ui.common.search_field import SearchLauncher
from tests.ui.languages.pseudo import OPEN, was_cut

_SLACK = 1


@dataclass
class Painted:
    """What Python code painted while it was watched: words that were cut, by the painting code."""

    cut: list[str] = field(default_factory=list)


@contextmanager
def watched_painting() -> Iterator[Painted]:
    """Look over the shoulder of every painter that is used from Python."""
    seen = Painted()
    draw_text, draw_static = QPainter.drawText, QPainter.drawStaticText

    def text(painter: QPainter, *arguments: Any) -> Any:
        seen.cut += _cut_text(painter, arguments)
        return draw_text(painter, *arguments)

    def static(painter: QPainter, *arguments: Any) -> Any:
        words = arguments[-1].text() if isinstance(arguments[-1], QStaticText) else ""
        if was_cut(words):
            seen.cut.append(f"painted in part: {words}")
        return draw_static(painter, *arguments)

    QPainter.drawText, QPainter.drawStaticText = text, static  # type: ignore[method-assign,assignment]
    try:
        yield seen
    finally:
        QPainter.drawText, QPainter.drawStaticText = draw_text, draw_static  # type: ignore[method-assign]


def _cut_text(painter: QPainter, arguments: tuple[Any, ...]) -> Iterator[str]:
    words = next((one for one in arguments if isinstance(one, str)), "")
    if was_cut(words):
        yield f"painted in part: {words}"
    elif OPEN in words and isinstance(arguments[0], QRect | QRectF) and len(arguments) >= 3:
        room = QRectF(arguments[0])
        device = painter.device()
        if isinstance(device, QWidget) and not device.rect().contains(_on(painter, room)):
            yield f"painted outside of {type(device).__name__}: {words}"
        flags = int(getattr(arguments[1], "value", arguments[1]))
        needed = QFontMetrics(painter.font()).boundingRect(room.toRect(), flags, words)
        if needed.width() > room.width() + _SLACK + 1 or needed.height() > room.height() + 4:
            yield f"painted beyond its room ({needed.width()} of {room.width():.0f} px): {words}"


def _on(painter: QPainter, room: QRectF) -> QRect:
    """Where on its device something is painted; alignment may leave a pixel over."""
    return painter.transform().mapRect(room).toRect().adjusted(1, 1, -2, -2)


def misfits(root: QWidget) -> Iterator[str]:
    """Every complaint about the widgets now visible in `root`."""
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisible() and widget.window() is root.window():
            yield from _cut_label(widget)
            yield from _cut_button(widget)
            yield from _cut_menu_bar(widget)
            yield from _outside(widget)
            yield from _overlaps(widget)


def _cut_label(widget: QWidget) -> Iterator[str]:
    if not isinstance(widget, QLabel) or not widget.text() or not widget.pixmap().isNull():
        return
    room = widget.contentsRect()
    if not widget.wordWrap():
        needed = widget.sizeHint().width()
        if needed > widget.width() + _SLACK:
            yield f"label cut ({needed} of {widget.width()} px): {widget.text()}"
        return
    document = QTextDocument()
    document.setDefaultFont(widget.font())
    document.setDocumentMargin(0)
    document.setPlainText(widget.text())
    document.setTextWidth(room.width())
    widest = round(document.idealWidth())
    if widest > room.width() + _SLACK:
        yield f"a word beyond its label ({widest} of {room.width()} px): {widget.text()}"
    needed = widget.heightForWidth(widget.width())
    if needed > widget.height() + _SLACK:
        yield f"lines cut ({needed} of {widget.height()} px): {widget.text()}"


def _cut_button(widget: QWidget) -> Iterator[str]:
    """Names and subjects, which stand in no brackets, are shortened by those who paint them."""
    if not isinstance(widget, QAbstractButton) or OPEN not in widget.text():
        return
    if isinstance(widget, SearchLauncher):
        return  # says less where there is less room, and nothing that is cut
    needed = widget.sizeHint()
    if widget.hasHeightForWidth():
        if widget.heightForWidth(widget.width()) > widget.height() + _SLACK:
            yield f"lines of a button cut ({widget.width()} px): {widget.text()}"
    elif needed.width() > widget.width() + _SLACK:
        yield f"button cut ({needed.width()} of {widget.width()} px): {widget.text()}"


def _cut_menu_bar(widget: QWidget) -> Iterator[str]:
    """Titles without room must be behind the arrow that Qt puts at the end of the bar."""
    if not isinstance(widget, QMenuBar) or widget.isNativeMenuBar():
        return
    arrow = widget.findChild(QToolButton, "qt_menubar_ext_button")
    if arrow is not None and arrow.isVisible():
        return
    for action in widget.actions():
        if action.isVisible() and not widget.rect().contains(widget.actionGeometry(action)):
            yield f"menu title hidden: {action.text()}"


def _outside(widget: QWidget) -> Iterator[str]:
    """Part of a widget with words lies outside what holds it; scrolling down is no harm."""
    if not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
        return
    place = widget.rect()
    holder = widget
    while not holder.isWindow():
        parent = holder.parentWidget()
        place = place.translated(holder.pos())
        scrolled = isinstance(parent.parentWidget(), QAbstractScrollArea) and (
            parent is parent.parentWidget().viewport()
        )
        room = parent.rect()
        if place.left() < room.left() - _SLACK or place.right() > room.right() + _SLACK:
            yield f"sticks out sideways of {_what(parent)}: {_what(widget)}"
            return
        if scrolled:
            return
        if place.top() < room.top() - _SLACK or place.bottom() > room.bottom() + _SLACK:
            yield f"sticks out above or below {_what(parent)}: {_what(widget)}"
            return
        holder = parent


def _overlaps(parent: QWidget) -> Iterator[str]:
    """Widgets with words that one layout put over each other."""
    layout = parent.layout()
    if layout is None:
        return
    within = [
        one
        for one in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if one.isVisible() and layout.indexOf(one) >= 0 and _has_words(one)
    ]
    for place, one in enumerate(within):
        for other in within[place + 1 :]:
            both = one.geometry().intersected(other.geometry())
            if both.width() > _SLACK and both.height() > _SLACK:
                yield f"over each other in {_what(parent)}: {_what(one)} and {_what(other)}"


def _has_words(widget: QWidget) -> bool:
    if isinstance(widget, QLabel | QAbstractButton):
        return bool(widget.text())
    return any(one.isVisible() and _has_words(one) for one in _children(widget))


def _children(widget: QWidget) -> list[QWidget]:
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return list(widget.findChildren(QWidget, options=direct))


def _what(widget: QWidget) -> str:
    words = getattr(widget, "text", None)
    said = words() if callable(words) else widget.accessibleName()
    return f"{type(widget).__name__} “{said}”" if said else type(widget).__name__
