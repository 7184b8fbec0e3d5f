"""Lays widgets in lines like words, for chips and buttons of unequal width."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Fills a line, then begins the next; follows the reading direction.

    `gap` is between neighbours, `line_gap` between lines (the same unless given), in pixels.
    """

    def __init__(
        self, gap: int = 8, parent: QWidget | None = None, *, line_gap: int | None = None
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._line_gap = line_gap
        self.setSpacing(gap)
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Remove and delete every widget."""
        while (item := self.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Place the items in `rect`, or only measure; returns the height they take."""
        area = rect.marginsRemoved(self.contentsMargins())
        at, line = QPoint(area.topLeft()), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(1, area.width()), 1 << 20))
            if at.x() > area.x() and at.x() + size.width() > area.right() + 1:
                between = self.spacing() if self._line_gap is None else self._line_gap
                at = QPoint(area.x(), at.y() + line + between)
                line = 0
            if move:
                item.setGeometry(self._visual(area, QRect(at, size)))
            at.setX(at.x() + size.width() + self.spacing())
            line = max(line, size.height())
        return at.y() + line - rect.y() + self.contentsMargins().bottom()

    def _visual(self, area: QRect, place: QRect) -> QRect:
        owner = self.parentWidget()
        if owner is None:
            return place
        return QStyle.visualRect(owner.layoutDirection(), area, place)
