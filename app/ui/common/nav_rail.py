"""The rail of areas at the window's side."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.common.avatar import draw_avatar, draw_presence, initials_of
from app.ui.common.badge import BadgeKind, badge_size, draw_badge
from app.ui.common.ground import Panel
from app.ui.common.icons import Icon, draw_icon
from app.ui.common.key_cap import native_keys
from app.ui.common.label import InkName
from app.ui.common.look import look, px
from app.ui.common.paint import rounded_frame
from app.ui.common.painted_button import PaintedButton
from app.ui.common.text import TextStyle, elided, font, text_width
from app.ui.common.tints import Tint
from app.ui.common.tokens import tokens

_NARROW = 56
_MARGIN = 8
_ICON = 20
_AVATAR = 32


@dataclass(frozen=True, slots=True)
class NavItem:
    """An area or a foot item of the rail. `keys` are shown in the tool tip."""

    key: str
    icon: Icon
    label: str
    keys: QKeySequence | None = None


class NavRail(Panel):
    """`chosen` carries the key of the pressed item; `person_pressed` asks for lock and switch.

    Areas stay marked, foot items are like buttons until `set_current` marks them.
    """

    chosen = Signal(str)
    person_pressed = Signal()

    def __init__(
        self,
        areas: Sequence[NavItem],
        foot: Sequence[NavItem] = (),
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("rail", parent)
        self.setAccessibleName(self.tr("Areas"))
        self._narrow = False
        self._buttons = {item.key: _NavButton(item, self) for item in (*areas, *foot)}
        self._person = _PersonButton(self)
        self._person.clicked.connect(self.person_pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(_MARGIN), px(4), px(_MARGIN), px(8))
        column.setSpacing(px(2))
        for number, button in enumerate(self._buttons.values()):
            if number == len(areas):
                column.addStretch()
            column.addWidget(button)
            button.pressed_key.connect(self._choose)
        column.addWidget(self._person)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def current(self) -> str | None:
        """The key of the marked item, None when none is."""
        return next((key for key, one in self._buttons.items() if one.isChecked()), None)

    def set_current(self, key: str) -> None:
        """Mark an item without telling anybody."""
        for name, button in self._buttons.items():
            button.setChecked(name == key)

    def set_badge(
        self, key: str, count: int, kind: BadgeKind = BadgeKind.NEEDS_REPLY, meaning: str = ""
    ) -> None:
        """Show a count on an item, 0 for none; `meaning` is said after it (`8 need a reply`)."""
        self._buttons[key].set_badge(count, kind, meaning)

    def set_state(self, key: str, icon: Icon, label: str, ink: InkName | None = None) -> None:
        """Let an item show a state, such as `Synced` or, in warn, `2 to review`."""
        self._buttons[key].set_state(icon, label, ink)
        self.updateGeometry()

    def set_keys(self, key: str, keys: QKeySequence) -> None:
        """Say other keys, or none, in an item's tool tip."""
        self._buttons[key].set_keys(keys)

    def set_person(self, name: str) -> None:
        """Who is at this desk."""
        self._person.set_name(name)

    def set_narrow(self, narrow: bool) -> None:
        """Icons alone, for windows under 1080 px."""
        self._narrow = narrow
        for button in self._buttons.values():
            button.set_narrow(narrow)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        height = super().sizeHint().height()
        if self._narrow:
            return QSize(px(_NARROW), height)
        # Wider only for languages whose words need it.
        words = max(button.words_width() for button in self._buttons.values())
        return QSize(max(px(tokens().size.rail), words + px(2 * _MARGIN)), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _choose(self, key: str) -> None:
        self.set_current(key)
        self.chosen.emit(key)


class _NavButton(PaintedButton):
    pressed_key = Signal(str)

    def __init__(self, item: NavItem, parent: QWidget) -> None:
        super().__init__(item.label, parent)
        self._item = item
        self._shown_keys = item.keys
        self._symbol = item.icon
        self._ink: InkName | None = None
        self._badge: tuple[int, BadgeKind] = (0, BadgeKind.NEEDS_REPLY)
        self._meaning = ""
        self._narrow = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._tell)
        self._name_itself()

    def set_badge(self, count: int, kind: BadgeKind, meaning: str) -> None:
        self._badge, self._meaning = (count, kind), meaning
        self._name_itself()
        self.update()

    def set_state(self, icon: Icon, label: str, ink: InkName | None) -> None:
        self._symbol, self._ink = icon, ink
        self.setText(label)
        self._name_itself()
        self.update()

    def set_keys(self, keys: QKeySequence) -> None:
        self._shown_keys = keys
        self._name_itself()

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def words_width(self) -> int:
        """How wide its words are at their boldest, so that marking moves nothing."""
        return text_width(self.text(), TextStyle.CAPTION_STRONG)

    def sizeHint(self) -> QSize:
        height = 44 if self._narrow else tokens().size.rail_item
        return QSize(px(_NARROW - 16), px(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = look().colours
        marked = self.isChecked()
        if marked or self.is_hot():
            rounded_frame(
                painter,
                self.rect(),
                radius=px(tokens().radius.card),
                fill=colours.accent_tint if marked else colours.line,
                edge=colours.accent_text if marked and look().high_contrast else None,
            )
        idle = colours.text2 if self._ink is None else getattr(colours, self._ink)
        ink = colours.accent_text if marked and self._ink is None else idle
        size = px(_ICON)
        left = (self.width() - size) // 2
        top = (self.height() - size) // 2 if self._narrow else px(8)
        draw_icon(painter, self._symbol, ink, left, top, size)
        if self._badge[0]:
            room = badge_size(self._badge[0]).width()
            corner = left + size - px(6)
            if self.isRightToLeft():
                corner = left + px(6) - room
            draw_badge(painter, *self._badge, min(corner, self.width() - room), top - px(5))
        if not self._narrow:
            style = TextStyle.CAPTION_STRONG if marked or self._ink else TextStyle.CAPTION
            painter.setFont(font(style))
            painter.setPen(ink)
            line = QRect(0, px(30), self.width(), px(18))
            words = elided(self.text(), style, self.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)

    def _name_itself(self) -> None:
        count = self._badge[0]
        said = f"{self.text()}, {count} {self._meaning}" if count else self.text()
        self.setAccessibleName(said.strip())
        keys = native_keys(self._shown_keys) if self._shown_keys else ""
        self.setAccessibleDescription(keys)
        self.setToolTip(f"{self.text()}  {keys}".strip())

    def _tell(self) -> None:
        self.pressed_key.emit(self._item.key)


class _PersonButton(PaintedButton):
    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self._initials = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def set_name(self, name: str) -> None:
        self._initials = initials_of(name)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setVisible(bool(name))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(_AVATAR), px(_AVATAR + 16))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = px(_AVATAR)
        spot = QRect((self.width() - size) // 2, (self.height() - size) // 2, size, size)
        draw_avatar(painter, spot, self._initials, Tint.ACCENT)
        draw_presence(painter, spot)
