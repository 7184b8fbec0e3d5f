"""The line of things that can be typed next, under the palette's field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui.common.button import Button, ButtonKind
from app.ui.common.look import px
from app.ui.search.operators import Hint


class HintRow(QWidget):
    """One small button for each hint, as many as fit; Tab takes the first.

    Signals:
        taken: the `Hint` that was pressed.
    """

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: tuple[Hint, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(px(12), px(8), px(12), 0)
        self._row.setSpacing(px(4))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def set_hints(self, hints: Sequence[Hint]) -> None:
        """Show these, or nothing."""
        if tuple(hints) == self._hints:
            return
        self._hints = tuple(hints)
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for hint in self._hints:
            self._row.addWidget(_HintButton(hint, self))
        self._row.addStretch()
        self.setVisible(bool(self._hints))

    def first(self) -> Hint | None:
        """What Tab takes."""
        return self._hints[0] if self._hints else None

    def take(self, hint: Hint) -> None:
        """As if its button had been pressed."""
        self.taken.emit(hint)


class _HintButton(Button):
    def __init__(self, hint: Hint, row: HintRow) -> None:
        super().__init__(hint.insert, kind=ButtonKind.OUTLINED, small=True)
        self._hint = hint
        self._taker = row
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setToolTip(hint.words)
        self.setAccessibleDescription(hint.words)
        self.clicked.connect(self._take)

    def _take(self) -> None:
        self._taker.take(self._hint)
