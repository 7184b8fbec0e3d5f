"""Every command that has keys, as a table of words and key caps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.common.key_cap import KeyCap
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle
from app.ui.settings.tools import KeyGroup


class KeyTable(QWidget):
    """One group under the other."""

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, px(12), 0)
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(0, 1)
        row = 0
        for group in groups:
            lines = [line for line in group.commands if line.keys]
            if not lines:
                continue
            if row:
                grid.setRowMinimumHeight(row, px(8))
                row += 1
            grid.addWidget(Label(group.title, TextStyle.META_STRONG, "text3"), row, 0)
            row += 1
            for line in lines:
                grid.addWidget(Label(line.words, TextStyle.UI, wrap=True), row, 0)
                grid.addWidget(KeyCap(line.keys), row, 1)
                row += 1
        grid.setRowStretch(row, 1)
