"""How things look at this moment: the one value painting code reads.

It is ambient, as `QApplication.palette()` is, because every painted widget and delegate needs it
in every paint event. Only `Theme` replaces it, on the GUI thread, and then repaints everything.
"""

from dataclasses import dataclass

from app.ui.common.tokens import Colours, tokens


@dataclass(frozen=True, slots=True)
class Look:
    """Colours, size and manner of the whole program.

    `scale` multiplies every pixel figure of the specification; `family` is a font family, empty
    for the system's. With `high_contrast` tints carry no meaning: whoever paints one also draws
    its border.
    """

    colours: Colours
    dark: bool = False
    high_contrast: bool = False
    reduced_motion: bool = False
    scale: float = 1.0
    family: str = ""

    def px(self, length: float) -> int:
        """A length of the specification (pixels at 100 %) as device-independent pixels now."""
        return round(length * self.scale)


_current = Look(colours=tokens().light)


def look() -> Look:
    """The look to paint with; never keep it beyond the paint or layout at hand."""
    return _current


def px(length: float) -> int:
    """`look().px(length)`."""
    return round(length * _current.scale)


def replace_look(new: Look) -> None:
    """For `Theme` alone: what `look()` answers from now on."""
    global _current
    _current = new
