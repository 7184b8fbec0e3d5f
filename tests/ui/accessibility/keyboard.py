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
    met, wrong = _once_round(root)
    if met and not wrong and list(_missed(root, met)):
        # A field may have taken the first Tab for what it offered to complete.
        again, wrong = _once_round(root)
        met += [one for one in again if one not in met]
    return met, [*wrong, *([] if wrong else _missed(root, met))]


def _once_round(root: QWidget) -> tuple[list[QWidget], list[str]]:
    start = QApplication.focusWidget()
    if start is None or not root.isAncestorOf(start):
        start = _give_focus(root)
    if start is None:
        wanted = any(takes_focus(one) for one in shown(root))
        return [], ["nothing has the focus"] if wanted else []
    met: list[QWidget] = []
    while len(met) < _FURTHEST:
        here = QApplication.focusWidget()
        if here is None or not root.isAncestorOf(here):
            return met, [f"Tab leaves the window after {what(met[-1]) if met else 'the start'}"]
        if met and here is met[-1]:
            alone = not list(_missed(root, met))
            return met, [] if alone else [f"Tab stays on {what(here)}"]
        if here in met:
            # Where it began may be no stop itself, as an area that has the focus as a whole.
            comes_back = here is met[0] or (here is met[1] and not takes_focus(met[0]))
            return met, [] if comes_back else [f"Tab comes back to {what(here)} only"]
        met.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return met, ["Tab never comes back"]


def unseen_focus(root: QWidget, steps: int, known: set[type]) -> Iterator[str]:
    """Go on by Tab and name the kinds that look the same with the focus; `known` ones are spared.

    A ring is drawn for the keyboard only, so nothing but the key itself may move the focus.
    """
    start = QApplication.focusWidget()
    if start is not None:
        QTest.keyClick(start, Qt.Key.Key_Tab)
    for _ in range(steps):
        here = QApplication.focusWidget()
        if here is None or not root.isAncestorOf(here):
            return
        is_new = type(here) not in known
        known.add(type(here))
        room = _room(root, here)
        before = _picture(root, room) if is_new else None
        QTest.keyClick(here, Qt.Key.Key_Tab)
        moved = QApplication.focusWidget() is not here and here.isVisible()
        if is_new and moved and _picture(root, room) == before:
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
