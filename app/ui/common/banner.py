"""Bars and cards that say something about the area they stand in."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui.common.button import Button, ButtonKind
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon, draw_icon
from app.ui.common.label import InkName, Label
from app.ui.common.look import px
from app.ui.common.paint import rounded_frame
from app.ui.common.text import TextStyle, line_height
from app.ui.common.tints import Tint, tint_colours
from app.ui.common.tokens import tokens

_INKS: dict[Tint, InkName] = {
    Tint.INFO: "info",
    Tint.OK: "ok",
    Tint.WARN: "warn",
    Tint.DANGER: "danger",
    Tint.ACCENT: "accent_text",
}
_ICONS = {
    Tint.INFO: Icon.INFO,
    Tint.OK: Icon.CIRCLE_CHECK,
    Tint.WARN: Icon.TRIANGLE_ALERT,
    Tint.DANGER: Icon.CIRCLE_ALERT,
}


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Let a screen reader say `words`, at once when `urgent`, else when it has finished."""
    event = QAccessibleAnnouncementEvent(widget, words)
    manners = QAccessible.AnnouncementPoliteness
    event.setPoliteness(manners.Assertive if urgent else manners.Polite)
    QAccessible.updateAccessibility(event)


class Banner(QWidget):
    """`lead` in bold, then `words`, over as many lines as they need, and one action, or two.

    A `bar` spans its area without round corners; otherwise it is a tinted card. `acted` tells that
    the action was pressed, `refused` the other button, which declines it, `dismissed` the cross.
    """

    acted = Signal()
    refused = Signal()
    dismissed = Signal()

    def __init__(
        self,
        lead: str,
        words: str = "",
        tint: Tint = Tint.INFO,
        *,
        icon: Icon | None = None,
        action: str = "",
        refusal: str = "",
        dismissable: bool = False,
        bar: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tint = tint
        self._symbol = icon or _ICONS.get(tint)
        self._bar = bar
        self._words = Label("", TextStyle.META, _INKS.get(tint, "text2"), wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(8), px(8 if action or dismissable else 12), px(8))
        row.setSpacing(px(10))
        row.addWidget(_Mark(self._symbol, tint), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        for words_on, pressed in ((action, self.acted), (refusal, self.refused)):
            if words_on:
                button = Button(words_on, kind=ButtonKind.OUTLINED, small=True)
                button.clicked.connect(pressed)
                row.addWidget(button)
        if dismissable:
            cross = IconButton(Icon.X, self.tr("Dismiss"), size=24)
            cross.clicked.connect(self.dismissed)
            row.addWidget(cross)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.say(lead, words)

    def say(self, lead: str, words: str = "") -> None:
        """Change what it says; a screen reader hears it when it can be seen."""
        spoken = f"{lead} {words}".strip()
        self._words.set_lead(lead, words)
        self.setAccessibleName(spoken)
        if self.isVisible():
            announce(self, spoken)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tint_colours(self._tint)
        radius = 0 if self._bar else px(tokens().radius.control)
        rounded_frame(
            QPainter(self), self.rect(), radius=radius, fill=colours.ground, edge=colours.edge
        )


class _Mark(QWidget):
    """The icon before a banner's first line."""

    def __init__(self, icon: Icon | None, tint: Tint) -> None:
        super().__init__()
        self._symbol = icon
        self._tint = tint
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(16) if self._symbol else 0, line_height(TextStyle.META))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._symbol:
            ink = tint_colours(self._tint).ink
            draw_icon(QPainter(self), self._symbol, ink, 0, 0, px(16))
