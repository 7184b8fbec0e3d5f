"""Which channels a business uses, what it calls them and what belongs to each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.ticket import Channel

LONGEST_CHANNEL_NAME = 30
"""Characters of a channel's own name: it stands on buttons."""

LONGEST_CHANNEL_ABOUT = 200
"""Characters of the line that says what belongs to a channel."""


@dataclass(frozen=True, slots=True)
class ChannelUse:
    """One channel as a business has it.

    `name` is its own name, "" for the usual one; `about` is one line: an address, a number, what it
    is for. One that is not used is not offered for what is written down by hand; what comes in by
    it is filed all the same.
    """

    channel: Channel
    used: bool = True
    name: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class ChannelUses:
    """What was said about channels; one nobody said anything about is used, by its usual name."""

    said: tuple[ChannelUse, ...] = ()

    def of(self, channel: Channel) -> ChannelUse:
        """One channel."""
        return next((one for one in self.said if one.channel is channel), ChannelUse(channel))

    def used(self, channels: Iterable[Channel] = Channel) -> Sequence[Channel]:
        """Those of `channels` that are used, in their order."""
        return tuple(channel for channel in channels if self.of(channel).used)

    def having(self, use: ChannelUse) -> ChannelUses:
        """The same with another word about one channel."""
        others = tuple(one for one in self.said if one.channel is not use.channel)
        said = (*others, use) if use != ChannelUse(use.channel) else others
        return ChannelUses(tuple(sorted(said, key=_order)))


def _order(use: ChannelUse) -> str:
    return use.channel.value
