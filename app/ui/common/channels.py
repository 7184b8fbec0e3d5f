"""How each channel is shown: always an icon and a word, never a separate inbox."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.channel_use import ChannelUses
from app.domain.ticket import Channel
from app.ui.common.icons import Icon

CHANNEL_ORDER = (
    *(Channel.IN_PERSON, Channel.LETTER, Channel.FAX),
    *(Channel.TEXT, Channel.CHAT, Channel.SOCIAL),
    *(Channel.PHONE, Channel.EMAIL, Channel.WEB_FORM),
)
"""Where they are chosen by hand: first what no program brings by itself."""

CHANNEL_ICONS: Mapping[Channel, Icon] = {
    Channel.PHONE: Icon.PHONE,
    Channel.EMAIL: Icon.MAIL,
    Channel.CHAT: Icon.MESSAGE_CIRCLE,
    Channel.SOCIAL: Icon.AT_SIGN,
    Channel.WEB_FORM: Icon.GLOBE,
    Channel.TEXT: Icon.SMARTPHONE,
    Channel.LETTER: Icon.STAMP,
    Channel.FAX: Icon.PRINTER,
    Channel.IN_PERSON: Icon.STORE,
}


_own_names: dict[Channel, str] = {}


def call_channels(uses: ChannelUses) -> None:
    """From now on channels are called as the business at this desk calls them."""
    _own_names.clear()
    _own_names.update({one.channel: one.name for one in uses.said if one.name})


def channel_name(channel: Channel) -> str:
    """What the business calls the channel, else its usual name in the person's language."""
    return _own_names.get(channel) or usual_channel_name(channel)


def usual_channel_name(channel: Channel) -> str:
    """The channel in the person's language."""
    translate = QCoreApplication.translate
    return {
        Channel.PHONE: translate("Channel", "Phone"),
        Channel.EMAIL: translate("Channel", "Email"),
        Channel.CHAT: translate("Channel", "Live chat"),
        Channel.SOCIAL: translate("Channel", "Social"),
        Channel.WEB_FORM: translate("Channel", "Web form"),
        Channel.TEXT: translate("Channel", "Text"),
        Channel.LETTER: translate("Channel", "Letter"),
        Channel.FAX: translate("Channel", "Fax"),
        Channel.IN_PERSON: translate("Channel", "In person"),
    }[channel]
