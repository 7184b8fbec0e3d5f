"""Views of one area as a row of words with counts; the chosen one is underlined.

Where the words are too long for one line there are two.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from app.ui.common.flow_layout import FlowLayout
from app.ui.common.look import look, px
from app.ui.common.paint import hairline
from app.ui.common.painted_button import PaintedButton
from app.ui.common.text import TextStyle, font, text_width

_HEIGHT = 36
_GAP = 20
_COUNT_GAP = 7
_MARGIN = 16


@dataclass(frozen=True, slots=True)
class Tab:
    """A view: its key for the program, its words for people."""

    key: str
    label: str


class TabStrip(QWidget):
    """`chosen` carries the key of the tab a person picked; arrow keys move between them."""

    chosen = Signal(str)

    def __init__(
        self,
        tabs: Sequence[Tab],
        *,
        name: str,
        margin: int = _MARGIN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._tabs = {tab.key: _TabButton(tab, self) for tab in tabs}
        self._row = row = FlowLayout(px(_GAP), self, line_gap=0)
        row.setContentsMargins(px(margin), 0, px(margin), 0)
        for button in self._tabs.values():
            row.addWidget(button)
            button.clicked.connect(self._tell)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_current(tabs[0].key)

    def current(self) -> str:
        """The key of the chosen tab."""
        return next(key for key, button in self._tabs.items() if button.isChecked())

    def set_current(self, key: str) -> None:
        """Choose a tab without telling anybody."""
        self._tabs[key].setChecked(True)

    def set_count(self, key: str, count: int | None) -> None:
        """The number after a tab's words; None shows none."""
        self._tabs[key].set_count(count)

    def set_shown(self, key: str, shown: bool) -> None:
        """Whether a tab is offered; one without anything behind it need not be."""
        self._tabs[key].setVisible(shown)
        self.updateGeometry()

    def set_gap(self, gap: int) -> None:
        """Pixels between two tabs."""
        self._row.setSpacing(gap)

    def sizeHint(self) -> QSize:
        margins = self._row.contentsMargins()
        shown = [button for button in self._tabs.values() if not button.isHidden()]
        gaps = self._row.spacing() * (len(shown) - 1)
        words = sum(button.sizeHint().width() for button in shown)
        return QSize(margins.left() + words + gaps + margins.right(), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        line = QRect(0, self.height() - 1, self.width(), 1)
        hairline(QPainter(self), line, look().colours.line)

    def _tell(self) -> None:
        self.chosen.emit(self.current())


class _TabButton(PaintedButton):
    def __init__(self, tab: Tab, parent: QWidget) -> None:
        super().__init__(tab.label, parent)
        self._count: int | None = None
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(tab.label)

    def set_count(self, count: int | None) -> None:
        self._count = count
        name = self.text() if count is None else f"{self.text()}, {count}"
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        # As wide as when chosen, so that the row does not jump.
        width = text_width(self.text(), TextStyle.UI_STRONG)
        if self._count is not None:
            width += px(_COUNT_GAP) + text_width(str(self._count), TextStyle.UI_STRONG)
        return QSize(width, px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = look().colours
        chosen = self.isChecked()
        idle = colours.text if self.is_hot() else colours.text2
        painter.setFont(font(TextStyle.UI_STRONG if chosen else TextStyle.UI))
        painter.setPen(colours.accent_text if chosen else idle)
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        trailing = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignRight)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), middle | leading, self.text())
        if self._count is not None:
            painter.drawText(self.rect(), middle | trailing, str(self._count))
        if chosen:
            line = QRect(0, self.height() - 2, self.width(), 2)
            hairline(painter, line, colours.accent_text)
