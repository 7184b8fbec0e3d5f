"""Lines of a card: whom it was merged with, and the way to separate them again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.contact import MergedContact
from app.ui.common.button import Button, ButtonKind
from app.ui.common.icons import Icon, themed_icon
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle
from app.ui.common.words import moment
from app.ui.contacts.timeline import Calendar

_MARGIN = 24


class MergedNotes(QWidget):
    """Takes no room when nobody was merged.

    Signals:
        separate_wanted: the `MergedContact` of a line.
    """

    separate_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(_MARGIN), px(8), px(_MARGIN), 0)
        self._column.setSpacing(px(2))
        self._shown: tuple[MergedContact, ...] = ()
        self.hide()

    def show_merged(self, merged: Sequence[MergedContact], calendar: Calendar) -> None:
        """Show these instead."""
        self.setVisible(bool(merged))
        if tuple(merged) == self._shown:
            return
        self._shown = tuple(merged)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in merged:
            self._column.addWidget(self._line(one, calendar))

    def buttons(self) -> list[Button]:
        """The way back of each line."""
        return [one for one in self.findChildren(Button) if not one.isHidden()]

    def _line(self, one: MergedContact, calendar: Calendar) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        when = moment(one.at, calendar.now, calendar.zone, calendar.locale)
        words = self.tr("Merged with %1, %2").replace("%1", one.name).replace("%2", when)
        mark = Label()
        mark.setPixmap(themed_icon(Icon.GIT_MERGE).pixmap(px(16), px(16)))
        row.addWidget(mark)
        row.addWidget(Label(words, TextStyle.META, "text2", wrap=True), 1)
        again = Button(self.tr("Separate again"), kind=ButtonKind.LINK)
        name = self.tr("Separate %1 again").replace("%1", one.name)
        again.setAccessibleName(name)
        again.clicked.connect(partial(self.separate_wanted.emit, one))
        row.addWidget(again)
        return line
