"""How a call ended, as tiles side by side, each with its key above its word."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.call import CallOutcome
from app.ui.calls.call_words import outcome_choices
from app.ui.common.key_cap import draw_key_cap, key_cap_width, native_keys
from app.ui.common.look import look, px
from app.ui.common.paint import rounded_frame
from app.ui.common.painted_button import PaintedButton
from app.ui.common.text import TextStyle, elided, font, line_height, text_width
from app.ui.common.tokens import tokens
from app.ui.common.wrap_row import WrapRow

_PADDING = 6
_USUAL_WIDTH = 94
_ALIKE = 4
"""So many tiles of the usual width stand side by side; more are as wide as their words."""


class OutcomeTiles(QWidget):
    """Alt+1 for the first that is shown, Alt+2 for the next, wherever the focus is in `panel`.

    Signals:
        picked: the `CallOutcome` somebody wants; it is marked when `choose` says so.
    """

    picked = Signal(object)

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self.setAccessibleName(self.tr("How did it end?"))
        row = WrapRow(px(8), self)
        self._tiles = {one: _Tile(words, self) for one, words in outcome_choices().items()}
        self._shown: list[CallOutcome] = []
        for outcome, tile in self._tiles.items():
            tile.setProperty("outcome", outcome.value)
            tile.clicked.connect(self._press)
            row.add(tile, stretch=True)
        for place in range(len(CallOutcome) - 1):
            keys = QShortcut(QKeySequence(f"Alt+{place + 1}"), panel)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.setProperty("place", place)
            keys.activated.connect(self._press_key)
        self.offer({})

    def offer(self, words: Mapping[CallOutcome, str | None]) -> None:
        """Show all but those whose words are None, with other words where there are some."""
        self._shown = []
        for outcome, usual in outcome_choices().items():
            tile = self._tiles[outcome]
            said = words.get(outcome, usual)
            tile.setVisible(said is not None)
            if said is None:
                continue
            place = len(self._shown)
            self._shown.append(outcome)
            tile.say(said, native_keys(QKeySequence(f"Alt+{place + 1}")))
        alike = len(self._shown) <= _ALIKE
        for outcome in self._shown:
            self._tiles[outcome].set_least_width(_USUAL_WIDTH if alike else 0)

    def choose(self, outcome: CallOutcome | None) -> None:
        """Mark one, or none."""
        for each, tile in self._tiles.items():
            tile.setChecked(each is outcome)

    def tile(self, outcome: CallOutcome) -> QWidget:
        """The tile of an outcome, for what opens below it."""
        return self._tiles[outcome]

    def _press(self) -> None:
        tile = self.sender()
        if isinstance(tile, _Tile):
            tile.setChecked(not tile.isChecked())  # marked by whoever decides
            self.picked.emit(CallOutcome(str(tile.property("outcome"))))

    def _press_key(self) -> None:
        keys = self.sender()
        place = keys.property("place") if keys is not None else len(self._shown)
        if place < len(self._shown):
            self.picked.emit(self._shown[place])


class _Tile(PaintedButton):
    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._keys = ""
        self._least = 0
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, words: str, keys: str) -> None:
        """Its words and the keys that press it."""
        self._keys = keys
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(keys)
        self.setToolTip(f"{words}  {keys}")

    def set_least_width(self, least: int) -> None:
        """How narrow it may be at 100 %."""
        self._least = least
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = max(text_width(self.text(), TextStyle.META_STRONG), key_cap_width(self._keys))
        width = max(width + 2 * px(_PADDING), px(self._least))
        return QSize(width, px(20) + line_height(TextStyle.META) + px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), look().colours
        chosen = self.isChecked()
        rounded_frame(
            painter,
            self.rect(),
            radius=px(tokens().radius.control),
            fill=colours.hover if self.is_hot() else colours.surface,
            edge=colours.accent_text if chosen else colours.line2,
            edge_width=2.0 if chosen else 1.0,
        )
        cap = key_cap_width(self._keys)
        draw_key_cap(painter, self._keys, (self.width() - cap) // 2, px(16))
        style = TextStyle.META_STRONG if chosen else TextStyle.META
        painter.setFont(font(style))
        painter.setPen(colours.accent_text if chosen else colours.text2)
        room = QRect(px(_PADDING), px(27), self.width() - 2 * px(_PADDING), line_height(style))
        words = elided(self.text(), style, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
