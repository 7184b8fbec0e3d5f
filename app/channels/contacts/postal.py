"""A postal address of separate parts as the lines one writes on an envelope."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

# Where the city stands before the postal code; elsewhere the code leads.
_CITY_FIRST: Final = frozenset(
    {
        *("us", "usa", "united states", "united states of america", "ca", "canada"),
        *("gb", "uk", "united kingdom", "great britain", "england", "ie", "ireland"),
        *("au", "australia", "nz", "new zealand", "in", "india"),
    }
)


@dataclass(frozen=True, slots=True)
class PostalParts:
    """The parts programs keep apart; each may have several lines."""

    street: str = ""
    extended: str = ""
    po_box: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""


def format_address(parts: PostalParts) -> str:
    """One line per line: street, addition, post box, the city's line, country."""
    lines = (parts.street, parts.extended, parts.po_box, _city_line(parts), parts.country)
    return "\n".join(line for line in lines if line)


def _city_line(parts: PostalParts) -> str:
    if parts.country.replace(".", "").casefold() in _CITY_FIRST:
        place = ", ".join(one for one in (parts.city, parts.region) if one)
        return " ".join(one for one in (place, parts.postal_code) if one)
    place = " ".join(one for one in (parts.postal_code, parts.city) if one)
    return ", ".join(one for one in (place, parts.region) if one)
