"""The ways a customer can have come, each with its key."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.domain.channel_use import ChannelUses
from app.domain.ticket import Channel
from app.ui.common.button import Button
from app.ui.common.channels import CHANNEL_ICONS, CHANNEL_ORDER, usual_channel_name
from app.ui.common.flow_layout import FlowLayout
from app.ui.common.look import px


class ChannelChips(QWidget):
    """Alt+1 chooses the first that is offered, and so on; they work anywhere in `within`.

    Signals:
        chosen: a `Channel` a person chose.
    """

    chosen = Signal(object)

    def __init__(self, within: QWidget) -> None:
        super().__init__(within)
        self.setAccessibleName(self.tr("How they came"))
        self._uses = ChannelUses()
        self._offered: tuple[Channel, ...] = ()
        self._buttons = QButtonGroup(self)
        self._flow = FlowLayout(px(6), self)
        for place in range(len(CHANNEL_ORDER)):
            shortcut = QShortcut(_keys(place), within)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._press, place))
        self._offer(CHANNEL_ORDER)
        self._buttons.idClicked.connect(self._tell)

    def use(self, uses: ChannelUses) -> None:
        """Offer what the business uses, as the business calls it."""
        checked = self.channel()
        self._uses = uses
        self._offer(uses.used(CHANNEL_ORDER))
        self.show_channel(checked, keep=False)

    def channel(self) -> Channel:
        """The checked one."""
        return self._offered[max(0, self._buttons.checkedId())]

    def name(self) -> str:
        """What the checked one is called here."""
        return self._name(self.channel())

    def about(self) -> str:
        """What belongs to the checked one, "" for nothing."""
        return self._uses.of(self.channel()).about

    def show_channel(self, channel: Channel, *, keep: bool = True) -> None:
        """Check one; `keep` offers it even where it is not used any more."""
        if channel not in self._offered and keep:
            wanted = {*self._offered, channel}
            self._offer([one for one in CHANNEL_ORDER if one in wanted])
        place = self._offered.index(channel) if channel in self._offered else 0
        self._buttons.button(place).setChecked(True)

    def _offer(self, channels: Sequence[Channel]) -> None:
        for old in self._buttons.buttons():
            self._buttons.removeButton(old)
            old.deleteLater()
        self._flow.clear()
        self._offered = tuple(channels)
        for place, channel in enumerate(self._offered):
            chip = self._chip(channel, _keys(place))
            self._buttons.addButton(chip, place)
            self._flow.addWidget(chip)
        self._buttons.button(0).setChecked(True)

    def _chip(self, channel: Channel, keys: QKeySequence) -> Button:
        chip = Button(
            self._name(channel),
            icon=CHANNEL_ICONS[channel],
            keys=keys,
            small=True,
            checkable=True,
        )
        chip.setToolTip(self._uses.of(channel).about)
        return chip

    def _name(self, channel: Channel) -> str:
        return self._uses.of(channel).name or usual_channel_name(channel)

    def _press(self, place: int) -> None:
        if place < len(self._offered):
            self._buttons.button(place).click()

    def _tell(self, place: int) -> None:
        self.chosen.emit(self._offered[place])


def _keys(place: int) -> QKeySequence:
    return QKeySequence(f"Alt+{place + 1}")
