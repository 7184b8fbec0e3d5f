"""What all desks of a business agree on: its name, zone, region and promises."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.domain.channel_use import (
    LONGEST_CHANNEL_ABOUT,
    LONGEST_CHANNEL_NAME,
    ChannelUse,
    ChannelUses,
)
from app.domain.errors import Refused
from app.domain.plain_text import tidy_line
from app.domain.ticket import Channel
from app.store import people
from app.store.registry import DESK_SETTING
from app.store.unit_of_work import UnitOfWork

_UTC = ZoneInfo("UTC")
_ALL_CHANNELS = ChannelUses()

LONGEST_RECALL = 60
"""Seconds an answer can be held back at most."""


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """The agreed settings, each with the default it has until somebody changes it.

    `region` (ISO 3166, two letters) says how phone numbers are written; `answer_within` is the
    promise a new question starts with, in elapsed time. `phone` is the number customers may ring,
    as it should be read. For `recall_seconds` (0 to 60) an answer can be taken back before it goes
    out. `address` is the business's own in lines, as letters show it; `letter_form` one of
    `domain.letter.FORMS`, "" for the one usual in the region. `channels` says which are used.
    """

    business: str = ""
    zone: ZoneInfo = _UTC
    region: str = ""
    own_addresses: tuple[str, ...] = ()
    answer_within: timedelta = timedelta(hours=24)
    sample_data: bool = False
    phone: str = ""
    recall_seconds: int = 10
    address: tuple[str, ...] = ()
    letter_form: str = ""
    channels: ChannelUses = _ALL_CHANNELS


def _read_channels(stored: Any) -> ChannelUses:
    """Channels of a newer program are left out."""
    known = {one.value: one for one in Channel}
    uses = ChannelUses()
    for name, use in dict(stored).items():
        if name in known:
            words = (str(use.get("name", "")), str(use.get("about", "")))
            uses = uses.having(ChannelUse(known[name], bool(use.get("used", True)), *words))
    return uses


def _written_channels(uses: ChannelUses) -> dict[str, dict[str, object]]:
    return {
        one.channel.value: {"used": one.used, "name": one.name, "about": one.about}
        for one in uses.said
    }


_READ: Mapping[str, Callable[[Any], Any]] = {
    "business": str,
    "zone": ZoneInfo,
    "region": str,
    "own_addresses": tuple,
    "answer_within": lambda minutes: timedelta(minutes=minutes),
    "sample_data": bool,
    "phone": str,
    "address": lambda lines: tuple(map(str, lines)),
    "letter_form": str,
    "channels": _read_channels,
    "recall_seconds": lambda seconds: min(LONGEST_RECALL, max(0, int(seconds))),
}
_WRITE: Mapping[str, Callable[[Any], Any]] = {
    "zone": lambda zone: zone.key,
    "own_addresses": list,
    "address": list,
    "channels": _written_channels,
    "answer_within": lambda within: int(within.total_seconds()) // 60,
}


def from_rows(rows: dict[str, str]) -> DeskSettings:
    """The settings from their stored text; names this program does not know are left alone."""
    values: dict[str, Any] = {}
    for name, read in _READ.items():
        if name in rows:
            try:
                values[name] = read(json.loads(rows[name]))
            except (ZoneInfoNotFoundError, ValueError, TypeError, AttributeError, OverflowError):
                continue  # written by a newer program or for another system: the default stands
    return DeskSettings(**values)


def use_channel(uow: UnitOfWork, use: ChannelUse) -> None:
    """Say how one channel is used; its words become single lines.

    Raises Refused("channel-words-long"), Refused("channel-name-taken", name=…) and
    Refused("last-channel"): something must be left to choose.
    """
    words = (tidy_line(use.name).strip(), tidy_line(use.about).strip())
    tidy = ChannelUse(use.channel, use.used, *words)
    uses = from_rows(people.desk_settings(uow.connection)).channels.having(tidy)
    if len(tidy.name) > LONGEST_CHANNEL_NAME or len(tidy.about) > LONGEST_CHANNEL_ABOUT:
        raise Refused("channel-words-long")
    names = {one.name.casefold() for one in uses.said if one.channel is not use.channel}
    if tidy.name and tidy.name.casefold() in names:
        raise Refused("channel-name-taken", name=tidy.name)
    if not uses.used():
        raise Refused("last-channel")
    change(uow, channels=uses)


def change(uow: UnitOfWork, **values: object) -> None:
    """Set some of the settings. Raises Refused("unknown-setting")."""
    for name, value in values.items():
        if name not in _READ:
            raise Refused("unknown-setting", name=name)
        text = json.dumps(_WRITE[name](value) if name in _WRITE else value)
        row_id = uow.derived_id("desk_setting", name)
        if uow.find(DESK_SETTING, row_id) is None:
            uow.insert(DESK_SETTING, row_id, name=name, value=text)
        else:
            uow.set(DESK_SETTING, row_id, value=text)
