"""What every page of the settings has in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QVBoxLayout, QWidget

from app.ui.common.form import FieldRow, Form, FormPage
from app.ui.common.look import look, px
from app.ui.common.paint import rounded_frame
from app.ui.common.tokens import tokens

if TYPE_CHECKING:
    from app.ui.settings.declared_rows import DeclaredRows

_AROUND = 80
ALSO = "also"
"""Property of a row: words it is found by that are shown nowhere."""
Undo = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Findable:
    """A row of a page by its words; `also` are others it is found by."""

    words: str
    also: str
    row: QWidget


class SettingsPage(QWidget):
    """A title and a form; changes are told as they are made, there is nothing to save.

    Signals:
        agreed_change: (name, value) of a setting all desks of the business share.
        local_change: (words, undo) of what was changed on this computer and how to put it back.
        command_wanted: the name of a command of the window.
        remembered: what this computer remembers was changed, or put back.
    """

    agreed_change = Signal(str, object)
    local_change = Signal(str, object)
    command_wanted = Signal(str)
    remembered = Signal()

    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.form = Form()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(0), px(0), px(0), px(0))
        column.addWidget(FormPage(title, words, self.form))
        self.setAccessibleName(title)
        self._mark = _Mark(self)

    def add_declared(self, rows: DeclaredRows) -> None:
        """Put rows made from declarations under what there is."""
        self.form.add_widget(rows)
        rows.changed.connect(self.local_change)
        rows.remembered.connect(self.remembered)
        rows.agreed.connect(self.agreed_change)

    def findable(self) -> tuple[Findable, ...]:
        """What on this page can be searched for: fields, switches and buttons that are shown."""
        return findable_in(self.form)

    def reveal(self, row: QWidget) -> None:
        """Bring a row into sight and mark it until another is."""
        for area in self.findChildren(QScrollArea):
            if area.isAncestorOf(row):
                area.ensureWidgetVisible(row, 0, px(_AROUND))
        self._mark.put_around(row)

    def unmark(self) -> None:
        """Nothing is searched for any more."""
        self._mark.hide()


class _Mark(QWidget):
    """A frame around a row, over it, that lets everything through."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def put_around(self, row: QWidget) -> None:
        room = row.parentWidget()
        if room is not None:
            self.setParent(room)
            edge = px(6)
            self.setGeometry(row.geometry().adjusted(-edge, -edge, edge, edge))
            self.show()
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        rounded_frame(
            QPainter(self),
            self.rect(),
            radius=px(tokens().radius.control),
            fill=None,
            edge=look().colours.accent_text,
        )


def findable_in(form: QWidget) -> tuple[Findable, ...]:
    """The fields, switches and buttons of a form that are shown."""
    found: list[Findable] = []
    for widget in form.findChildren(QWidget):
        words = _words_of(widget)
        if words and widget.isVisibleTo(form) and not _within_another(widget, form):
            also = f"{widget.accessibleDescription()} {widget.property(ALSO) or ''}"
            found.append(Findable(words, also, widget))
    return tuple(found)


def _words_of(widget: QWidget) -> str:
    """What a widget that sets or does something is called, "" for any other."""
    if isinstance(widget, FieldRow):
        return widget.words
    if isinstance(widget, QAbstractButton):
        return widget.text().replace("&&", "&")
    return ""


def _within_another(widget: QWidget, form: QWidget) -> bool:
    """Whether it belongs to a row that is found itself."""
    above = widget.parentWidget()
    while above is not None and above is not form:
        if isinstance(above, FieldRow):
            return True
        above = above.parentWidget()
    return False
