from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.person_name import initials, sort_name, split_name
from app.domain.plain_text import tidy_line


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Camille Dubreuil", "CD"),
        ("Camille", "C"),
        ("camille dubreuil", "CD"),
        ("Dubreuil, Camille", "CD"),
        ("Ludwig van Beethoven", "LB"),
        ("Dr. Anna Schmidt", "AS"),
        ("Martin Luther King Jr.", "MK"),
        ("Peter Pan", "PP"),
        ("Jack Ma", "JM"),
        ("Daniel Ek", "DE"),
        ("Müller GmbH", "M"),
        ("Bäckerei Hof AG", "BH"),
        ("Kowalski Transport Sp. z o.o.", "KT"),
        ("Boulangerie Dubreuil & Fils", "BF"),
        ("3M", "3"),
        ("山田太郎", "山"),
        ("山田 太郎", "山"),
        ("김철수", "김"),
        ("🎂 Cake Shop", "CS"),
        ("🎂", "🎂"),
        ("👩‍🍳🎂", "👩‍🍳"),
        ("👍🏽 x", "X"),
        ("👍🏽", "👍🏽"),
        ("🇩🇪🇫🇷", "🇩🇪"),
        ("e\u0301ric", "É"),
        ("ßeta", "ß"),
        ("anna.schmidt@example.de", "AS"),
        ("", ""),
        (" \u200b ", ""),
        ("!!!", "!"),
    ],
)
def test_initials(name: str, shown: str) -> None:
    assert initials(name) == shown


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Camille Dubreuil", "dubreuil camille"),
        ("Dubreuil, Camille", "dubreuil camille"),
        ("Ludwig van Beethoven", "beethoven ludwig van"),
        ("van der Berg", "berg van der"),
        ("Dr. Anna Schmidt", "schmidt anna"),
        ("Łukasz Øster", "oster lukasz"),
        ("Müller GmbH", "muller gmbh"),
        ("山田 太郎", "山田 太郎"),
        ("Camille", "camille"),
        ("🎂", "🎂"),
        ("", ""),
    ],
)
def test_people_sort_by_family_name(name: str, key: str) -> None:
    assert sort_name(name) == key


def test_an_organisation_sorts_as_it_is_called() -> None:
    assert sort_name("Corner Bakery", organisation=True) == "corner bakery"


@pytest.mark.parametrize(
    ("name", "halves"),
    [
        ("Camille Dubreuil", ("Camille", "Dubreuil")),
        ("Charles de Gaulle", ("Charles", "de Gaulle")),
        ("Martin Luther King Jr.", ("Martin Luther", "King Jr.")),
        ("Camille", ("Camille", "")),
        ("Müller GmbH", ("", "Müller GmbH")),
        ("山田太郎", ("", "山田太郎")),
        ("", ("", "")),
    ],
)
def test_a_name_has_two_halves(name: str, halves: tuple[str, str]) -> None:
    assert split_name(name) == halves


@given(st.text())
def test_every_text_has_initials_and_a_key(name: str) -> None:
    assert len(initials(name)) <= max(2, len(name))
    assert "\n" not in sort_name(name)


@given(st.text())
def test_the_halves_of_a_name_hold_every_word(name: str) -> None:
    def words(text: str) -> list[str]:
        return sorted(text.replace(",", " ").split())

    assert words(" ".join(split_name(name))) == words(tidy_line(name))
