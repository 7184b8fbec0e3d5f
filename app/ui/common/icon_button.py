"""Buttons that are an icon alone; the tool tip says what they do and by which keys."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.common.icons import Icon, draw_icon
from app.ui.common.key_cap import native_keys
from app.ui.common.look import look, px
from app.ui.common.paint import rounded_frame
from app.ui.common.painted_button import PaintedButton
from app.ui.common.tokens import tokens


class IconButton(PaintedButton):
    """`name` is what it does, in words: tool tip and accessible name."""

    def __init__(
        self,
        icon: Icon,
        name: str,
        *,
        keys: QKeySequence | None = None,
        menu: QMenu | None = None,
        checkable: bool = False,
        size: int = 28,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._symbol = icon
        self._side_length = size
        self._menu = menu
        self.setCheckable(checkable)
        self.set_name(name, keys)
        if menu:
            self.clicked.connect(self._open_menu)

    def set_name(self, name: str, keys: QKeySequence | None = None) -> None:
        """Say anew what the button does."""
        self.setAccessibleName(name)
        shown = native_keys(keys) if keys else ""
        self.setAccessibleDescription(shown)
        self.setToolTip(f"{name}  {shown}" if shown else name)

    def set_keys(self, keys: QKeySequence) -> None:
        """Say other keys, or none."""
        self.set_name(self.accessibleName(), keys)

    def set_icon(self, icon: Icon) -> None:
        """Show another icon."""
        self._symbol = icon
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._side_length), px(self._side_length))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = look().colours
        marked = self.isChecked()
        if marked or self.is_hot():
            rounded_frame(
                painter,
                self.rect(),
                radius=px(tokens().radius.control),
                fill=colours.selected if marked else colours.hover,
                edge=colours.accent_text if marked and look().high_contrast else None,
            )
        ink = colours.accent_text if marked else colours.text2
        if self.is_hot() and not marked:
            ink = colours.text
        size = px(16)
        left, top = (self.width() - size) // 2, (self.height() - size) // 2
        draw_icon(
            painter, self._symbol, ink if self.isEnabled() else colours.line2, left, top, size
        )

    def _open_menu(self) -> None:
        if self._menu is not None:
            self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
