"""Which channels a business uses."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.channel_use import ChannelUse, ChannelUses
from app.domain.ticket import Channel

_uses = st.builds(ChannelUse, st.sampled_from(Channel), st.booleans(), st.text(), st.text())


def test_a_channel_nobody_spoke_of_is_used_by_its_usual_name() -> None:
    assert ChannelUses().used() == tuple(Channel)
    assert ChannelUses().of(Channel.FAX) == ChannelUse(Channel.FAX)


@given(st.lists(_uses))
def test_the_last_word_about_a_channel_holds_and_says_nothing_of_others(
    said: list[ChannelUse],
) -> None:
    uses = ChannelUses()
    for use in said:
        uses = uses.having(use)
    last = {use.channel: use for use in said}
    for channel in Channel:
        assert uses.of(channel) == last.get(channel, ChannelUse(channel))
    assert uses.used() == tuple(one for one in Channel if uses.of(one).used)


def test_a_channel_as_usual_again_is_as_if_nothing_was_said() -> None:
    uses = ChannelUses().having(ChannelUse(Channel.FAX, used=False))
    assert uses.having(ChannelUse(Channel.FAX)) == ChannelUses()
