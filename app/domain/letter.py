"""Letters in window envelopes: where the address stands on the sheet, so that it shows.

A form is the facts of one country's usual envelope: the sheet, the envelope, its window, and where
the sheet is folded. What lies behind the window follows from them (`behind_window`), and so does
what stays behind it however the folded sheet slips inside the envelope (`always_seen`).

All lengths are millimetres, from the sheet's top left corner; sizes of type are points.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import Refused
from app.domain.markup import Words
from app.domain.plain_text import tidy_line

MM_PER_POINT = 25.4 / 72
LARGEST_ADDRESS = 10.5
SMALLEST_ADDRESS = 8.0
"""Points; USPS Publication 25 and DIN 5008 both ask for eight at least."""

_LEADING = 1.2
_STEP = 0.5
_ROUNDING = 1e-6

Measure = Callable[[str, float], float]
"""How wide words are (mm) at a size (points)."""


class FormName(StrEnum):
    """The forms there are, as settings keep them."""

    DIN_5008_B = "din-5008-b"
    NF_Z_11_001 = "nf-z-11-001"
    UK_DL = "uk-dl"
    US_10 = "us-10"


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle on the sheet."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height

    def holds(self, other: Area) -> bool:
        """Whether `other` lies wholly inside."""
        return (
            self.left <= other.left + _ROUNDING
            and self.top <= other.top + _ROUNDING
            and other.right <= self.right + _ROUNDING
            and other.bottom <= self.bottom + _ROUNDING
        )


@dataclass(frozen=True, slots=True)
class Envelope:
    """An envelope lying with its front up; the window is measured from its left and lower edge."""

    width: float
    height: float
    window_left: float
    window_bottom: float
    window_width: float
    window_height: float


@dataclass(frozen=True, slots=True)
class LetterForm:
    """One country's usual letter.

    `folds` are the heights the marks at the left edge stand at, the first of which makes the panel
    that lies behind the window; `hole` is where a punch is set, None where it is not marked.
    `address` takes the recipient, `return_line` the sender in small print above, `head` the
    sender, `info` date and reference; the words begin at `body_top`.
    """

    name: FormName
    page_width: float
    page_height: float
    envelope: Envelope
    folds: tuple[float, ...]
    hole: float | None
    head: Area
    address: Area
    return_line: Area | None
    info: Area
    body_top: float
    left: float = 25.0
    right: float = 20.0
    bottom: float = 25.0
    next_top: float = 25.0

    def behind_window(self, *, aside: float = 0.0, up: float = 0.0) -> Area:
        """What the window shows when the folded sheet has slipped so far from the lower left."""
        envelope = self.envelope
        top = self.folds[0] - envelope.window_bottom - envelope.window_height
        return Area(
            envelope.window_left - aside, top + up, envelope.window_width, envelope.window_height
        )

    def always_seen(self) -> Area:
        """What the window shows wherever in the envelope the folded sheet has come to rest."""
        aside = max(0.0, self.envelope.width - self.page_width)
        up = max(0.0, self.envelope.height - self.folds[0])
        rest, slipped = self.behind_window(), self.behind_window(aside=aside, up=up)
        return Area(rest.left, slipped.top, slipped.right - rest.left, rest.bottom - slipped.top)


# DIN 5008:2020-03, form B: address field 20 mm from the left, 45 mm from the top, 85 x 45 mm, its
# upper 17.7 mm for the return line, its lower 27.3 mm for the address; folds at 105 and 210 mm,
# punch mark at 148.5 mm; information block 125 mm from the left; the words begin at 98.5 mm.
# Envelope DIN 680: DL, window 90 x 45 mm, 20 mm from the left, 15 mm from the lower edge.
_DIN = LetterForm(
    FormName.DIN_5008_B,
    210.0,
    297.0,
    Envelope(220.0, 110.0, 20.0, 15.0, 90.0, 45.0),
    folds=(105.0, 210.0),
    hole=148.5,
    head=Area(25.0, 12.0, 165.0, 29.0),
    address=Area(25.0, 62.7, 75.0, 27.3),
    return_line=Area(25.0, 57.7, 75.0, 4.5),
    info=Area(125.0, 50.0, 65.0, 40.0),
    body_top=98.5,
)
# NF Z 11-001 (the recipient stands at the right) and the DL envelope sold with it: window
# 100 x 45 mm, 20 mm from the right and the lower edge; the sheet is folded in three.
_NF = LetterForm(
    FormName.NF_Z_11_001,
    210.0,
    297.0,
    Envelope(220.0, 110.0, 100.0, 20.0, 100.0, 45.0),
    folds=(99.0, 198.0),
    hole=148.5,
    head=Area(20.0, 12.0, 65.0, 36.0),
    address=Area(105.0, 48.0, 82.0, 29.0),
    return_line=None,
    info=Area(20.0, 60.0, 65.0, 30.0),
    body_top=100.0,
    left=20.0,
)
# The DL envelope usual in Britain and Ireland: window 90 x 35 mm, 20 mm from the left and the
# lower edge; the sheet is folded in three.
_UK = LetterForm(
    FormName.UK_DL,
    210.0,
    297.0,
    Envelope(220.0, 110.0, 20.0, 20.0, 90.0, 35.0),
    folds=(99.0, 198.0),
    hole=None,
    head=Area(25.0, 10.0, 165.0, 30.0),
    address=Area(25.0, 56.5, 72.0, 21.0),
    return_line=None,
    info=Area(125.0, 50.0, 65.0, 35.0),
    body_top=98.0,
)
# US #10 envelope, 9 1/2 x 4 1/8 in, window 4 1/2 x 1 1/8 in, 7/8 in from the left, 1/2 in from the
# lower edge. USPS Publication 25, 3-9: 1/8 in clear on all sides of the address throughout the full
# range of movement of the insert. Folded in exact thirds the sheet would slip too far for that, so
# its marks are at 4 and 8 in: it fills the envelope up to an eighth.
_US = LetterForm(
    FormName.US_10,
    215.9,
    279.4,
    Envelope(241.3, 104.775, 22.225, 12.7, 114.3, 28.575),
    folds=(101.6, 203.2),
    hole=None,
    head=Area(25.4, 12.7, 165.1, 32.0),
    address=Area(25.4, 66.675, 82.55, 19.05),
    return_line=None,
    info=Area(138.0, 56.0, 52.5, 35.0),
    body_top=106.0,
    left=25.4,
    right=25.4,
)
FORMS = {form.name: form for form in (_DIN, _NF, _UK, _US)}

_BY_REGION = {
    **dict.fromkeys(("US", "CA", "MX", "PH"), FormName.US_10),
    **dict.fromkeys(("GB", "IE", "IM", "JE", "GG"), FormName.UK_DL),
    **dict.fromkeys(("FR", "BE", "LU", "MC"), FormName.NF_Z_11_001),
}


def form_for(name: str, region: str) -> LetterForm:
    """The form chosen in the settings, else the usual one of the region (ISO 3166)."""
    if name in FORMS:
        return FORMS[FormName(name)]
    return FORMS[_BY_REGION.get(region.upper(), FormName.DIN_5008_B)]


@dataclass(frozen=True, slots=True)
class Letter:
    """What stands on the paper. `sender` and `address` are lines.

    `facts` are the lines beside the address: date, reference.
    """

    business: str
    sender: tuple[str, ...]
    phone: str
    address: tuple[str, ...]
    facts: tuple[str, ...]
    subject: str
    words: Words

    @property
    def return_line(self) -> str:
        """The sender in one line, for above the address."""
        return " · ".join(filter(None, (self.business, *self.sender)))


@dataclass(frozen=True, slots=True)
class FittedLines:
    """Lines as they fit into their room: at `points`, each `leading` millimetres high."""

    lines: tuple[str, ...]
    points: float

    @property
    def leading(self) -> float:
        """From one line to the next."""
        return self.points * MM_PER_POINT * _LEADING


def address_lines(text: str) -> tuple[str, ...]:
    """An address as written, without empty lines and marks nobody sees."""
    return tuple(filter(None, map(tidy_line, text.splitlines())))


def fit(
    lines: Iterable[str],
    room: Area,
    measure: Measure,
    *,
    largest: float = LARGEST_ADDRESS,
    smallest: float = SMALLEST_ADDRESS,
) -> FittedLines:
    """The lines as large as the room allows, long ones broken between words.

    Raises Refused("address-too-long") with the fact `line`, the longest one, where even the
    smallest size does not fit: nothing of an address may be cut off or lie outside the window.
    """
    wanted = tuple(lines)
    points = largest
    while points >= smallest - _ROUNDING:
        broken = _broken(wanted, room.width, points, measure)
        if broken is not None:
            fitted = FittedLines(broken, points)
            if len(broken) * fitted.leading <= room.height + _ROUNDING:
                return fitted
        points -= _STEP
    raise Refused("address-too-long", line=max(wanted, key=len), lines=len(wanted))


def _broken(
    lines: Sequence[str], width: float, points: float, measure: Measure
) -> tuple[str, ...] | None:
    """The lines with breaks where they are too wide; None when a single word is."""
    found: list[str] = []
    for line in lines:
        begun = ""
        for word in line.split():
            longer = f"{begun} {word}" if begun else word
            if measure(longer, points) <= width:
                begun = longer
                continue
            if not begun or measure(word, points) > width:
                return None
            found.append(begun)
            begun = word
        found.append(begun)
    return tuple(found)
