"""The ways a customer can have come, each with its key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.domain.ticket import Channel
from app.ui.common.button import Button
from app.ui.common.channels import CHANNEL_ICONS, channel_name
from app.ui.common.flow_layout import FlowLayout
from app.ui.common.look import px

CHANNELS = (
    *(Channel.IN_PERSON, Channel.LETTER, Channel.FAX),
    *(Channel.TEXT, Channel.CHAT, Channel.SOCIAL),
    *(Channel.PHONE, Channel.EMAIL, Channel.WEB_FORM),
)
"""In the order of their keys: first what no program brings by itself."""


class ChannelChips(QWidget):
    """Alt+1 to Alt+9 work anywhere in `within`.

    Signals:
        chosen: a `Channel` a person chose.
    """

    chosen = Signal(object)

    def __init__(self, within: QWidget) -> None:
        super().__init__(within)
        self.setAccessibleName(self.tr("How they came"))
        self._buttons = QButtonGroup(self)
        flow = FlowLayout(px(6), self)
        for number, channel in enumerate(CHANNELS):
            keys = QKeySequence(f"Alt+{number + 1}")
            button = Button(
                channel_name(channel),
                icon=CHANNEL_ICONS[channel],
                keys=keys,
                small=True,
                checkable=True,
            )
            self._buttons.addButton(button, number)
            flow.addWidget(button)
            shortcut = QShortcut(keys, within)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
        self._buttons.idClicked.connect(self._tell)

    def channel(self) -> Channel:
        """The checked one."""
        return CHANNELS[max(0, self._buttons.checkedId())]

    def show_channel(self, channel: Channel) -> None:
        """Check one."""
        self._buttons.button(CHANNELS.index(channel)).setChecked(True)

    def _tell(self, number: int) -> None:
        self.chosen.emit(CHANNELS[number])
