"""What an import did, as lines of a number and what it counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.common.label import InkName, Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle


class AccountTable(QWidget):
    """Numbers stand under each other; a line may be set in, as a reason of the one above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(1, 1)

    def show_lines(self, lines: Sequence[tuple[int, str, bool]]) -> None:
        """Numbers, words, and whether the line belongs to the one above."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        locale = QLocale()
        for row, (number, words, inner) in enumerate(lines):
            self._add(row, locale.toString(number), words, inner)
        spoken = (f"{number} {words}" for number, words, _ in lines)
        self.setAccessibleName(", ".join(spoken))

    def _add(self, row: int, number: str, words: str, inner: bool) -> None:
        ink: InkName = "text2" if inner else "text"
        style = TextStyle.META_FIGURES if inner else TextStyle.META_FIGURES_STRONG
        figure = Label(number, style, ink)
        figure.setMinimumWidth(px(64))
        figure.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        said = Label(words, TextStyle.META if inner else TextStyle.UI, ink, wrap=True)
        self._grid.addWidget(figure, row, 0)
        self._grid.addWidget(said, row, 1)
