"""The pages of a letter as they will be on paper, one under the other."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from app.ui.common.focus_ring import RINGED
from app.ui.common.ground import apply_ground
from app.ui.common.look import look, px
from app.ui.letters.pages import UNITS_PER_MM, LetterPages

_WIDTH = 420
_GAP = 12


class Preview(QScrollArea):
    """Show `LetterPages` with `show_pages`; Page Up and Down turn them anywhere in `within`."""

    def __init__(self, within: QWidget) -> None:
        super().__init__(within)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for key, turn in ((Qt.Key.Key_PageDown, self._next), (Qt.Key.Key_PageUp, self._previous)):
            shortcut = QShortcut(QKeySequence(key), within)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(turn)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Pages"))
        self.setProperty(RINGED, True)
        self.setFixedWidth(px(_WIDTH) + px(2 * _GAP) + px(10))
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(px(_GAP), px(_GAP), px(_GAP), px(_GAP))
        self._column.setSpacing(px(_GAP))
        self.setWidget(self._holder)
        self.setWidgetResizable(True)
        apply_ground(self._holder, "sunken")
        apply_ground(self.viewport(), "sunken")

    def show_pages(self, pages: LetterPages) -> None:
        """Show this letter in place of what was shown."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for number in range(pages.count):
            self._column.addWidget(_Sheet(pages, number))
        self._column.addStretch()

    def _next(self) -> None:
        self.verticalScrollBar().triggerAction(QScrollBar.SliderAction.SliderPageStepAdd)

    def _previous(self) -> None:
        self.verticalScrollBar().triggerAction(QScrollBar.SliderAction.SliderPageStepSub)


class _Sheet(QLabel):
    """One page, on paper's own white in every theme; a label, which screen readers read."""

    def __init__(self, pages: LetterPages, number: int) -> None:
        super().__init__()
        self._pages = pages
        self._number = number
        words = QCoreApplication.translate("Preview", "Page %1 of %2")
        self.setAccessibleName(words.replace("%1", str(number + 1)).replace("%2", str(pages.count)))
        said = (*pages.letter.address, pages.letter.subject, pages.letter.words.text)
        self.setAccessibleDescription("\n".join(said) if number == 0 else "")
        self.setFixedSize(self._size())

    def _size(self) -> QSize:
        form = self._pages.form
        width = px(_WIDTH)
        return QSize(width, round(width * form.page_height / form.page_width))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.save()
        scale = self.width() / (self._pages.form.page_width * UNITS_PER_MM)
        painter.scale(scale, scale)
        self._pages.paint(painter, self._number)
        painter.restore()
        painter.setPen(look().colours.line2)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
