"""The files the sample business is written down in."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import cache
from typing import Any

from app.system.resources import resource


class Trade(StrEnum):
    """Which invented business; the value names its file."""

    BAKERY = "bakery"
    REPAIRS = "repairs"


@cache
def business(trade: Trade) -> Mapping[str, Any]:
    """Name, hours, people, customers and tickets. Raises FileNotFoundError when not shipped."""
    return _read(trade.value)


@cache
def words(trade: Trade) -> Mapping[str, Any]:
    """Vocabulary and sentences for conversations nobody wrote by hand, by slot and purpose."""
    every = _read("words")
    own: Mapping[str, Any] = every[trade.value]
    lists: dict[str, Sequence[str]] = {
        "given": every["given_names"].split(),
        "family": every["family_names"].split(),
        "street_kind": every["street_kinds"],
        "place_start": every["place_starts"].split(),
        "place_end": every["place_ends"].split(),
        "day": every["days"],
        "time": every["times"],
        "month": every["months"],
        "colour": every["colours"],
        "occasion": every["occasions"],
        "feeling": every["feelings"],
        "item": own["item"],
        "ingredient": own["ingredient"],
    }
    return {"lists": lists, "shared": every["shared"], **own}


def _read(name: str) -> Mapping[str, Any]:
    text = resource(f"sample/{name}.json").read_text("utf-8")
    found: Mapping[str, Any] = json.loads(text)
    return found
