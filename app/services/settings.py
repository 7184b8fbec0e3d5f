"""What all desks of a business agree on: its name, zone, region and promises."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.domain.errors import Refused
from app.store.registry import DESK_SETTING
from app.store.unit_of_work import UnitOfWork

_UTC = ZoneInfo("UTC")

LONGEST_RECALL = 60
"""Seconds an answer can be held back at most."""


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """The agreed settings, each with the default it has until somebody changes it.

    `region` (ISO 3166, two letters) says how phone numbers are written; `answer_within` is the
    promise a new question starts with, in elapsed time. `phone` is the number customers may ring,
    as it should be read. For `recall_seconds` (0 to 60) an answer can be taken back before it goes
    out. `address` is the business's own in lines, as letters show it; `letter_form` one of
    `domain.letter.FORMS`, "" for the one usual in the region.
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
    "recall_seconds": lambda seconds: min(LONGEST_RECALL, max(0, int(seconds))),
}
_WRITE: Mapping[str, Callable[[Any], Any]] = {
    "zone": lambda zone: zone.key,
    "own_addresses": list,
    "address": list,
    "answer_within": lambda within: int(within.total_seconds()) // 60,
}


def from_rows(rows: dict[str, str]) -> DeskSettings:
    """The settings from their stored text; names this program does not know are left alone."""
    values: dict[str, Any] = {}
    for name, read in _READ.items():
        if name in rows:
            try:
                values[name] = read(json.loads(rows[name]))
            except (ZoneInfoNotFoundError, ValueError, TypeError, OverflowError):
                continue  # written by a newer program or for another system: the default stands
    return DeskSettings(**values)


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
