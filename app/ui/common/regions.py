"""Countries and time zones to choose from, and the ones this computer is set to."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import QCollator, QLocale, QTimeZone

_AREAS = frozenset(
    {"Africa", "America", "Antarctica", "Arctic", "Asia"}
    | {"Atlantic", "Australia", "Europe", "Indian", "Pacific"}
)
_UTC_NAMES = frozenset({"Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu", "UCT", "Zulu"})


@dataclass(frozen=True, slots=True)
class Region:
    """A country: its ISO 3166 code and its name in English as Qt has it."""

    code: str
    name: str


@cache
def regions() -> tuple[Region, ...]:
    """All countries by name."""
    found = [
        Region(code, QLocale.territoryToString(territory))
        for territory in QLocale.Country
        if len(code := QLocale.territoryToCode(territory)) == 2
    ]
    collator = QCollator()
    return tuple(sorted(found, key=lambda region: collator.sortKey(region.name)))


def home_region() -> str:
    """The code of the country this computer is set to, "" when it does not say."""
    territory = QLocale.system().territory()
    if territory == QLocale.Country.AnyTerritory:
        territory = QTimeZone.systemTimeZone().territory()
    code = QLocale.territoryToCode(territory)
    return code if len(code) == 2 else ""


def home_zone() -> str:
    """The name of the time zone this computer is set to, "UTC" when it does not say."""
    name = QTimeZone.systemTimeZoneId().toStdString()
    if name in _UTC_NAMES or name not in available_timezones():
        return "UTC"
    return name


def zones_of(region: str) -> tuple[str, ...]:
    """The time zones of a country."""
    territory = QLocale.codeToTerritory(region)
    if territory == QLocale.Country.AnyTerritory:
        return ()
    ids = (one.toStdString() for one in QTimeZone.availableTimeZoneIds(territory))
    return tuple(name for name in ids if name in all_zones())


@cache
def all_zones() -> tuple[str, ...]:
    """Every time zone that is named after a place, and UTC."""
    places = (name for name in available_timezones() if name.split("/")[0] in _AREAS)
    return (*sorted(places), "UTC")


def zone_words(name: str) -> str:
    """A zone as people read it: "Europe/Isle_of_Man" as "Isle of Man (Europe)"."""
    area, slash, place = name.partition("/")
    if not slash:
        return name
    place = ", ".join(reversed(place.replace("_", " ").split("/")))
    return f"{place} ({area})"
