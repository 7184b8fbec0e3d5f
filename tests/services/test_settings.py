"""Settings as other programs, later ones and broken files may have left them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.channel_use import LONGEST_CHANNEL_NAME, ChannelUse
from app.domain.errors import Refused
from app.domain.ticket import Channel
from app.services import settings
from app.services.desk import Desk
from app.services.settings import DeskSettings


@pytest.mark.parametrize(
    "rows",
    [
        {"zone": '"Mars/Olympus"'},
        {"answer_within": "1e999"},
        {"answer_within": '"soon"'},
        {"own_addresses": "7"},
        {"business": "{"},
        {"later": "true"},
    ],
    ids=str,
)
def test_what_cannot_be_read_has_its_default(rows: dict[str, str]) -> None:
    assert settings.from_rows(rows) == DeskSettings()


def test_what_was_set_is_read(desk: Desk) -> None:
    desk.do(settings.change, own_addresses=("a@b.example",), answer_within=timedelta(hours=4))
    found = desk.settings()
    assert (found.own_addresses, found.answer_within) == (("a@b.example",), timedelta(hours=4))
    with pytest.raises(Refused, match="unknown-setting"):
        desk.do(settings.change, colour="green")


def test_what_a_channel_is_called_and_used_for_is_kept(desk: Desk) -> None:
    desk.do(settings.use_channel, ChannelUse(Channel.IN_PERSON, True, " Shop\ncounter ", "Mill Ln"))
    desk.do(settings.use_channel, ChannelUse(Channel.FAX, used=False))
    found = desk.settings().channels
    assert found.of(Channel.IN_PERSON) == ChannelUse(
        Channel.IN_PERSON, True, "Shop counter", "Mill Ln"
    )
    assert Channel.FAX not in found.used()
    desk.undo()
    assert desk.settings().channels.of(Channel.FAX).used


def test_what_cannot_be_said_of_a_channel_is_refused(desk: Desk) -> None:
    desk.do(settings.use_channel, ChannelUse(Channel.IN_PERSON, name="Counter"))
    refused = {
        "channel-name-taken": ChannelUse(Channel.LETTER, name="counter"),
        "channel-words-long": ChannelUse(Channel.LETTER, name="x" * (LONGEST_CHANNEL_NAME + 1)),
    }
    for reason, use in refused.items():
        with pytest.raises(Refused, match=reason):
            desk.do(settings.use_channel, use)
    *others, last = Channel
    for channel in others:
        desk.do(settings.use_channel, ChannelUse(channel, used=False))
    with pytest.raises(Refused, match="last-channel"):
        desk.do(settings.use_channel, ChannelUse(last, used=False))


def test_channels_of_a_newer_program_are_left_out() -> None:
    rows = {"channels": '{"pigeon": {"used": false}, "fax": {"used": false}}'}
    found = settings.from_rows(rows).channels
    assert found.said == (ChannelUse(Channel.FAX, used=False),)
    assert settings.from_rows({"channels": '{"fax": 7}'}) == DeskSettings()
