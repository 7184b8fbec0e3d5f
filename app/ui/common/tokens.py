"""The design tokens of `resources/tokens.json` as typed, frozen values."""

import json
import re
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from PySide6.QtGui import QColor

from app.system.resources import resource

_RGBA = re.compile(r"rgba\((\d+),(\d+),(\d+),(\d*\.?\d+)\)")
_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme's colours; what each is for stands in the token table of the specification."""

    dot: QColor
    window: QColor
    rail: QColor
    pane: QColor
    surface: QColor
    sunken: QColor
    hover: QColor
    line: QColor
    line2: QColor
    control: QColor
    text: QColor
    text2: QColor
    text3: QColor
    accent: QColor
    accent_hover: QColor
    accent_text: QColor
    on_accent: QColor
    accent_tint: QColor
    selected: QColor
    danger: QColor
    danger_tint: QColor
    warn: QColor
    warn_tint: QColor
    ok: QColor
    ok_tint: QColor
    info: QColor
    info_tint: QColor
    note: QColor
    note_line: QColor
    ember: QColor
    scrim: QColor
    c1: QColor
    c2: QColor
    c3: QColor
    c4: QColor
    c5: QColor
    c_grey: QColor
    c_band: QColor
    c_mute: QColor


@dataclass(frozen=True, slots=True)
class TextSize:
    """Pixel size, line height in pixels and weight (400 to 600), all at 100 %."""

    px: int
    line: int
    weight: int


@dataclass(frozen=True, slots=True)
class Radius:
    """Corner radii in pixels."""

    chip: int
    control: int
    card: int
    popup: int


@dataclass(frozen=True, slots=True)
class Sizes:
    """Fixed extents in pixels at 100 %."""

    rail: int
    list: int
    context: int
    command_row: int
    control: int
    control_small: int
    list_row: int
    rail_item: int
    min_window: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Motion:
    """Durations in milliseconds."""

    hover: int
    popup: int
    toast: int
    toast_stay: int


@dataclass(frozen=True, slots=True)
class Tokens:
    """Everything in `tokens.json`."""

    light: Colours
    dark: Colours
    text: dict[str, TextSize]
    base_px: int
    space: tuple[int, ...]
    radius: Radius
    size: Sizes
    motion: Motion
    icon_stroke: float
    icon_sizes: tuple[int, ...]


@cache
def tokens() -> Tokens:
    """The shipped tokens, read once.

    Raises ValueError when the file lacks a token or has one this program does not know.
    """
    raw = json.loads(resource("tokens.json").read_text(encoding="utf-8"))
    sizes = dict(raw["type"])
    base_px = sizes.pop("base_px")
    size = raw["size"] | {"min_window": tuple(raw["size"]["min_window"])}
    return Tokens(
        light=_colours(raw["color"]["light"]),
        dark=_colours(raw["color"]["dark"]),
        text={name: TextSize(*value) for name, value in sizes.items()},
        base_px=base_px,
        space=tuple(raw["space"]),
        radius=Radius(**raw["radius"]),
        size=Sizes(**size),
        motion=Motion(**raw["motion_ms"]),
        icon_stroke=raw["icon"]["stroke"],
        icon_sizes=tuple(raw["icon"]["sizes"]),
    )


def _colours(raw: dict[str, Any]) -> Colours:
    named = {_snake(name): _colour(value) for name, value in raw.items()}
    known = {field.name for field in fields(Colours)}
    if known != named.keys():
        raise ValueError(f"colour tokens differ: {sorted(known ^ named.keys())}")
    return Colours(**named)


def _snake(name: str) -> str:
    return _CAPITAL.sub("_", name).lower()


def _colour(value: str) -> QColor:
    if match := _RGBA.fullmatch(value):
        red, green, blue = (int(part) for part in match.groups()[:3])
        return QColor(red, green, blue, round(float(match[4]) * 255))
    colour = QColor.fromString(value)
    if not colour.isValid():
        raise ValueError(f"not a colour: {value}")
    return colour
