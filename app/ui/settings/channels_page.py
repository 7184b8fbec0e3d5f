"""Settings, Channels: which the business uses, what it calls them, and what belongs to each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.domain.channel_use import (
    LONGEST_CHANNEL_ABOUT,
    LONGEST_CHANNEL_NAME,
    ChannelUse,
    ChannelUses,
)
from app.domain.plain_text import tidy_line
from app.domain.ticket import Channel
from app.ui.common.channels import CHANNEL_ORDER, usual_channel_name
from app.ui.common.check_box import CheckBox
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle
from app.ui.settings.page import SettingsPage

translate = QCoreApplication.translate


class ChannelLine:
    """The three fields of one channel."""

    def __init__(self, channel: Channel) -> None:
        usual = usual_channel_name(channel)
        self.channel = channel
        self.used = CheckBox(usual)
        self.name = QLineEdit()
        self.name.setPlaceholderText(usual)
        self.name.setMaxLength(LONGEST_CHANNEL_NAME)
        words = translate("ChannelsPage", "%1: your name for it")
        self.name.setAccessibleName(words.replace("%1", usual))
        self.about = QLineEdit()
        self.about.setMaxLength(LONGEST_CHANNEL_ABOUT)
        words = translate("ChannelsPage", "%1: address, number or what it is for")
        self.about.setAccessibleName(words.replace("%1", usual))

    def show_use(self, use: ChannelUse) -> None:
        """What holds now; typing is not disturbed."""
        with QSignalBlocker(self.used):
            self.used.setChecked(use.used)
        self.used.setAccessibleDescription(f"{use.name} {use.about}".strip())
        for field, words in ((self.name, use.name), (self.about, use.about)):
            if not (field.hasFocus() and field.isModified()):
                field.setText(words)
                field.setCursorPosition(0)

    def use(self) -> ChannelUse:
        """What the fields say."""
        name, about = tidy_line(self.name.text()), tidy_line(self.about.text())
        return ChannelUse(self.channel, self.used.isChecked(), name, about)


class ChannelsPage(SettingsPage):
    """Each field tells its change when it is left or pressed.

    Signals:
        use_wanted: a `ChannelUse` that is to hold.
    """

    use_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("ChannelsPage", "Channels"),
            translate(
                "ChannelsPage",
                "How customers reach you. What you do not use is not offered for a new ticket; "
                "what comes in by it all the same is kept.",
            ),
            parent,
        )
        self._shown = ChannelUses()
        self.lines = {channel: ChannelLine(channel) for channel in CHANNEL_ORDER}
        self._lay_out()
        for channel, line in self.lines.items():
            tell = partial(self._tell, channel)
            line.used.toggled.connect(tell)
            line.name.editingFinished.connect(tell)
            line.about.editingFinished.connect(tell)

    def show_uses(self, uses: ChannelUses) -> None:
        """What all desks agree on now; the last one that is used stays so."""
        self._shown = uses
        left = uses.used(CHANNEL_ORDER)
        for channel, line in self.lines.items():
            line.show_use(uses.of(channel))
            line.used.setEnabled(left != (channel,))

    def _lay_out(self) -> None:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        heads = (
            self.tr("Used"),
            self.tr("Your name for it"),
            self.tr("Address, number or what it is for"),
        )
        for column, words in enumerate(heads):
            grid.addWidget(Label(words, TextStyle.META_MEDIUM, "text2", wrap=True), 0, column)
        for row, line in enumerate(self.lines.values(), 1):
            for column, field in enumerate((line.used, line.name, line.about)):
                grid.addWidget(field, row, column)
            grid.setAlignment(line.used, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 5)
        self.form.add_widget(holder)

    def _tell(self, channel: Channel, *_: object) -> None:
        use = self.lines[channel].use()
        if use != self._shown.of(channel):
            self._shown = self._shown.having(use)
            self.use_wanted.emit(use)
