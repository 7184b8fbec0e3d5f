"""The six meanings a coloured ground can have, as ground, edge and ink."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtGui import QColor

from app.ui.common.look import look


class Tint(Enum):
    """What a chip, banner or avatar wants to say. Colour is never the only sign of it."""

    PLAIN = auto()
    NEUTRAL = auto()
    ACCENT = auto()
    INFO = auto()
    OK = auto()
    WARN = auto()
    DANGER = auto()


@dataclass(frozen=True, slots=True)
class TintColours:
    """Ground and ink pass WCAG 2.2 AA together; a tint without a drawn edge has none."""

    ground: QColor
    edge: QColor | None
    ink: QColor


def tint_colours(tint: Tint) -> TintColours:
    """The tint in the present look; in high contrast every tint becomes an edge."""
    colours = look().colours
    ground, edge, ink = {
        Tint.PLAIN: (colours.surface, colours.line2, colours.text2),
        Tint.NEUTRAL: (colours.line if look().dark else colours.rail, None, colours.text2),
        Tint.ACCENT: (colours.accent_tint, None, colours.accent_text),
        Tint.INFO: (colours.info_tint, None, colours.info),
        Tint.OK: (colours.ok_tint, None, colours.ok),
        Tint.WARN: (colours.warn_tint, None, colours.warn),
        Tint.DANGER: (colours.danger_tint, None, colours.danger),
    }[tint]
    return TintColours(ground, ink if look().high_contrast else edge, ink)
