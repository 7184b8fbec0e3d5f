"""Finding names by their beginnings."""

from __future__ import annotations

import pytest

from app.ui.contacts.name_index import NameIndex, fold


@pytest.fixture
def index() -> NameIndex:
    made = NameIndex()
    for number, names in enumerate(
        (
            ("Camille Dubreuil", ""),
            ("Chidi Nwosu", "Marlow House Café"),
            ("Ana Lucía Duarte", "Weddings by Duarte"),
            ("O'Neill, Siobhán", ""),
        ),
        1,
    ):
        made.add(number, bytes([number]), *names)
    return made


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("c", [1, 2]),
        ("dub", [1]),
        ("lucia du", [3]),
        ("DU ANA", [3]),
        ("cafe", [2]),
        ("neil siob", [4]),
        ("ubreuil", []),
        ("camille nwosu", []),
    ],
)
def test_every_word_must_begin_some_word(index: NameIndex, typed: str, numbers: list[int]) -> None:
    assert list(index.matching(typed)) == numbers


def test_ids_that_are_not_listed_are_left_out(index: NameIndex) -> None:
    assert index.numbers_of([b"\x03", b"?", b"\x01"]) == [3, 1]


def test_folding_drops_case_accents_and_marks() -> None:
    assert fold("Élan-Vital (GmbH)").split() == ["elan", "vital", "gmbh"]
