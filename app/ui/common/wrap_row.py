"""A row that becomes two where its words are too long for one."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QStyle, QWidget

_UNBOUNDED = 1 << 20


class WrapRow(QLayout):
    """Like a horizontal box; what has a stretch gives way first and takes what is left over.

    Each line is as high as its highest item, and the others stand in its middle.
    """

    def __init__(self, gap: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._stretched: list[QLayoutItem] = []
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def add(self, widget: QWidget, *, stretch: bool = False) -> None:
        """Put a widget at the end."""
        self.addWidget(widget)
        if stretch:
            self._stretched.append(self._items[-1])

    def add_stretch(self) -> None:
        """What follows stands at the far end."""
        policy = QSizePolicy.Policy
        self.addItem(QSpacerItem(0, 0, policy.Expanding, policy.Minimum))
        self._stretched.append(self._items[-1])

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        if item in self._stretched:
            self._stretched.remove(item)
        return item

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        return self._arrange(QRect(0, 0, width, 0).marginsRemoved(margins), move=False) + (
            margins.top() + margins.bottom()
        )

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self.spacing() * (len(shown) - 1)
        height = max((item.sizeHint().height() for item in shown), default=0)
        return QSize(max(0, width), height).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._shown():
            size = size.expandedTo(QSize(self._least(item), item.minimumSize().height()))
        return size.grownBy(self.contentsMargins())

    def _arrange(self, area: QRect, *, move: bool) -> int:
        """Place the items in `area`, or only measure; returns the height they take."""
        top = area.top()
        for line in self._lines(area.width()):
            height = max(item.sizeHint().height() for item in line)
            if move:
                self._place(line, QRect(area.left(), top, area.width(), height), area)
            top += height + self.spacing()
        return max(0, top - self.spacing() - area.top())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        taken = _UNBOUNDED
        for item in self._shown():
            needed = self._least(item)
            if taken + needed > width:
                lines.append([])
                taken = 0
            lines[-1].append(item)
            taken += needed + self.spacing()
        return lines

    def _place(self, line: list[QLayoutItem], room: QRect, area: QRect) -> None:
        least = sum(self._least(item) for item in line) + self.spacing() * (len(line) - 1)
        spare = max(0, room.width() - least)
        owner = self.parentWidget()
        direction = Qt.LayoutDirection.LeftToRight if owner is None else owner.layoutDirection()
        at = room.left()
        for item in line:
            width = self._least(item)
            if item in self._stretched:
                width, spare = width + spare, 0
            height = min(room.height(), item.sizeHint().height())
            corner = QPoint(at, room.top() + (room.height() - height) // 2)
            logical = QRect(corner, QSize(min(width, room.width()), height))
            item.setGeometry(QStyle.visualRect(direction, area, logical))
            at += width + self.spacing()

    def _least(self, item: QLayoutItem) -> int:
        if item in self._stretched:
            return item.minimumSize().width()
        return item.sizeHint().width()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if item.spacerItem() or not item.isEmpty()]
