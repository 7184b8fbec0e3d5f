"""Countries and zones offered."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from app.ui.common.regions import (
    all_zones,
    home_region,
    home_zone,
    regions,
    zone_words,
    zones_of,
)


def test_every_country_has_a_code_of_two_letters() -> None:
    codes = [region.code for region in regions()]
    assert len(codes) == len(set(codes)) > 200
    assert all(len(code) == 2 and code.isupper() for code in codes)
    assert {"DE", "GB", "FR", "PL"} <= set(codes)


def test_every_zone_can_be_loaded() -> None:
    assert {ZoneInfo(name).key for name in all_zones()} == set(all_zones())


def test_what_this_computer_says_is_usable() -> None:
    assert ZoneInfo(home_zone())
    assert home_region() in {"", *(region.code for region in regions())}


@pytest.mark.parametrize(
    ("code", "zone"), [("DE", "Europe/Berlin"), ("GB", "Europe/London"), ("", ""), ("XX", "")]
)
def test_a_country_knows_its_zones(code: str, zone: str) -> None:
    assert (zone in zones_of(code)) == bool(zone)


@pytest.mark.parametrize(
    ("zone", "words"),
    [
        ("Europe/Isle_of_Man", "Isle of Man (Europe)"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires, Argentina (America)"),
        ("UTC", "UTC"),
    ],
)
def test_zones_are_said_as_places(zone: str, words: str) -> None:
    assert zone_words(zone) == words
