"""Two contacts side by side: one row for each field that differs, one cell for each value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.merge_choice import Choice
from app.ui.common.label import Label
from app.ui.common.look import look, px
from app.ui.common.paint import hairline, rounded_frame
from app.ui.common.text import TextStyle
from app.ui.common.tokens import tokens
from app.ui.contacts.choice_cell import ChoiceCell

_LABEL_WIDTH = 112
_SIDES = (Choice.KEPT, Choice.OTHER)


@dataclass(frozen=True, slots=True)
class Heading:
    """Whose column it is, and something to tell them apart by."""

    name: str
    detail: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A field both say something else about; `joins` where both values may stay."""

    field: str
    label: str
    values: tuple[str, str]
    joins: bool


class ChoiceGrid(QWidget):
    """Arrows go from cell to cell and choose; Space takes one of two that may both stay.

    Signals:
        changed: another value was chosen.
        accepted: Enter in a cell.
    """

    changed = Signal()
    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Difference, tuple[ChoiceCell, ChoiceCell]]] = []
        self._headings: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(1, 1, 1, 1)
        self._grid.setSpacing(1)
        self._grid.setColumnMinimumWidth(0, px(_LABEL_WIDTH))
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_differences(
        self, headings: tuple[Heading, Heading], differences: Sequence[Difference]
    ) -> None:
        """Compare anew, with the kept one's values chosen, and both where both may stay."""
        self._clear()
        self._headings = [_HeadingCell(heading) for heading in headings]
        for column, cell in enumerate(self._headings, 1):
            self._grid.addWidget(cell, 0, column)
        for row, difference in enumerate(differences, 1):
            label = Label(difference.label, TextStyle.UI, "text2", wrap=True)
            label.setContentsMargins(px(16), px(10), px(8), px(10))
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            self._grid.addWidget(label, row, 0)
            cells = (self._cell(difference, 0), self._cell(difference, 1))
            for column, cell in enumerate(cells, 1):
                self._grid.addWidget(cell, row, column)
            self._rows.append((difference, cells))
        self.updateGeometry()

    def choices(self) -> dict[str, Choice]:
        """What is chosen, by field."""
        return {difference.field: _choice_of(cells) for difference, cells in self._rows}

    def shown_value(self, field: str) -> str | None:
        """What is chosen of a field, as it will read; None for one that does not differ."""
        for difference, cells in self._rows:
            if difference.field == field:
                return "\n".join(cell.text() for cell in cells if cell.isChecked())
        return None

    def cells(self, field: str) -> tuple[ChoiceCell, ChoiceCell]:
        """Both cells of a field. Raises KeyError."""
        return {difference.field: cells for difference, cells in self._rows}[field]

    def focus_first(self) -> bool:
        """Give the keyboard to the first chosen cell; False where nothing differs."""
        if self._rows:
            first, second = self._rows[0][1]
            (first if first.isChecked() else second).setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(self._rows)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._grid.totalHeightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grounds and lines; the cells paint only what is in them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = look().colours
        radius = px(tokens().radius.card)
        inside = QPainterPath()
        inside.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(inside)
        painter.fillRect(self.rect(), colours.pane)
        for _, cells in self._rows:
            for cell in cells:
                chosen = colours.accent_tint if cell.isChecked() else colours.surface
                painter.fillRect(cell.geometry(), chosen)
        self._paint_lines(painter)
        painter.setClipping(False)
        rounded_frame(painter, self.rect(), radius=radius, edge=colours.line)

    def _paint_lines(self, painter: QPainter) -> None:
        colour = look().colours.line
        for _, cells in self._rows:
            top = cells[0].geometry().top() - 1
            hairline(painter, QRect(0, top, self.width(), 1), colour)
        for heading in self._headings:
            left = heading.geometry().left() - 1
            edge = heading.geometry().right() + 1 if self.isRightToLeft() else left
            hairline(painter, QRect(edge, 0, 1, self.height()), colour)

    def _cell(self, difference: Difference, side: int) -> ChoiceCell:
        cell = ChoiceCell(difference.values[side], joins=difference.joins)
        cell.setChecked(side == 0 or difference.joins)
        said = self.tr("%1 of the second: %2") if side else self.tr("%1 of the first: %2")
        said = said.replace("%1", difference.label)
        cell.setAccessibleName(said.replace("%2", difference.values[side]))
        row = len(self._rows)
        cell.toggled.connect(partial(self._toggled, row, side))
        cell.moved.connect(partial(self._move, row, side))
        cell.accepted.connect(self.accepted)
        return cell

    def _toggled(self, row: int, side: int, on: bool) -> None:
        difference, cells = self._rows[row]
        other = cells[1 - side]
        if not difference.joins and other.isChecked() is on:
            other.setChecked(not on)
        elif not on and not other.isChecked():
            other.setChecked(True)
        self.update()
        self.changed.emit()

    def _move(self, row: int, side: int, key: object) -> None:
        """Sideways the value under the keyboard is chosen, as radio buttons do."""
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            towards = 1 if (key == Qt.Key.Key_Right) is not self.isRightToLeft() else 0
            difference, cells = self._rows[row]
            if not difference.joins:
                cells[towards].setChecked(True)
            cells[towards].setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        step = 1 if key == Qt.Key.Key_Down else -1
        if 0 <= row + step < len(self._rows):
            difference, cells = self._rows[row + step]
            chosen = side if difference.joins or cells[side].isChecked() else 1 - side
            cells[chosen].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _clear(self) -> None:
        self._rows, self._headings = [], []
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class _HeadingCell(QWidget):
    def __init__(self, heading: Heading) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(10), px(16), px(10))
        column.setSpacing(0)
        column.addWidget(Label(heading.name, TextStyle.UI_STRONG, wrap=True))
        column.addWidget(Label(heading.detail, TextStyle.META, "text2", wrap=True))


def _choice_of(cells: tuple[ChoiceCell, ChoiceCell]) -> Choice:
    chosen = [side for side, cell in zip(_SIDES, cells, strict=True) if cell.isChecked()]
    return Choice.BOTH if len(chosen) == len(_SIDES) else chosen[0]
