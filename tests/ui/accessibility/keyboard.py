"""Going round a screen by Tab alone, and what can be seen of where one is."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.ui.common.look import px
from tests.ui.accessibility.tree import shown, takes_focus, what

_FURTHEST = 400
# The ring stands around what has the focus, not in it.
_AROUND = 8


def round_trip(root: QWidget) -> tuple[list[QWidget], list[str]]:
    """Press Tab until it comes back to where it began: what it met, and what is wrong."""
    start = QApplication.focusWidget()
    if start is None or start.window() is not root:
        start = _give_focus(root)
    if start is None:
        wanted = any(takes_focus(one) for one in shown(root))
        return [], ["nothing has the focus"] if wanted else []
    met: list[QWidget] = []
    while len(met) < _FURTHEST:
        here = QApplication.focusWidget()
        if here is None or here.window() is not root:
            return met, [f"Tab leaves the window after {what(met[-1]) if met else 'the start'}"]
        if met and here is met[-1]:
            return met, [f"Tab stays on {what(here)}"]
        if here in met:
            first = "" if here is met[0] else f"Tab comes back to {what(here)} only"
            return met, [one for one in (first, *_missed(root, met)) if one]
        met.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return met, ["Tab never comes back"]


def unseen_focus(root: QWidget, met: list[QWidget], known: set[type]) -> Iterator[str]:
    """Kinds of controls that look the same with and without the focus; `known` ones are spared."""
    for here, after in zip(met, [*met[1:], *met[:1]], strict=True):
        if type(here) in known or here is after or not here.isVisible():
            continue
        known.add(type(here))
        here.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is not here:
            continue
        room = _room(root, here)
        with_focus = _picture(root, room)
        after.setFocus(Qt.FocusReason.TabFocusReason)
        if here.isVisible() and _picture(root, room) == with_focus:
            yield f"looks the same with the focus: {what(here)}"


def _give_focus(root: QWidget) -> QWidget | None:
    first = next((one for one in shown(root) if takes_focus(one)), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.TabFocusReason)
    return QApplication.focusWidget()


def _missed(root: QWidget, met: list[QWidget]) -> Iterator[str]:
    for widget in shown(root):
        if takes_focus(widget) and widget not in met and not _stands_for(widget, met):
            yield f"Tab never comes to {what(widget)}"


def _stands_for(widget: QWidget, met: list[QWidget]) -> bool:
    """One of an exclusive group is met for all of them: arrow keys go between them."""
    if widget.focusProxy() is not None:
        return widget.focusProxy() in met
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    if group is not None and group.exclusive():
        return any(one in met for one in group.buttons())
    if not widget.autoExclusive():
        return False
    siblings = widget.parentWidget().findChildren(QAbstractButton)
    return any(one in met and one.autoExclusive() for one in siblings)


def _room(root: QWidget, widget: QWidget) -> QRect:
    place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
    around = px(_AROUND)
    return place.adjusted(-around, -around, around, around).intersected(root.rect())


def _picture(root: QWidget, room: QRect) -> QImage:
    return root.grab(room).toImage()
