"""Headings by letter."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from app.ui.common.record_model import Section
from app.ui.contacts.letters import letter_of, sections


def found(keys: Sequence[str]) -> tuple[tuple[Section, ...], int]:
    """The sections, and how many rows were read for them."""
    read = 0

    def rows(numbers: Sequence[int]) -> list[int]:
        nonlocal read
        read += len(numbers)
        return list(numbers)

    numbers = [1000 + at for at in range(len(keys))]
    got = sections(numbers, rows, lambda row: row, lambda row: keys[row - 1000])
    return got, read


@given(st.lists(st.text(alphabet="aabcz0é", max_size=3)))
def test_they_begin_where_the_letter_changes(keys: list[str]) -> None:
    keys.sort()
    expected = [
        Section(at, letter_of(key))
        for at, key in enumerate(keys)
        if at == 0 or letter_of(keys[at - 1]) != letter_of(key)
    ]
    assert list(found(keys)[0]) == expected


def test_a_long_list_is_hardly_read() -> None:
    keys = sorted(f"{chr(97 + at % 26)}{at:05}" for at in range(20_000))
    got, read = found(keys)
    assert len(got) == 26
    assert read < 600


def test_rows_that_vanished_count_to_their_neighbours() -> None:
    keys = {1: "a", 2: "a", 3: "b", 4: "b"}
    left = {1: "a", 4: "b"}
    got = sections(
        list(keys), lambda numbers: [n for n in numbers if n in left], int, left.__getitem__
    )
    assert [section.title for section in got] == ["A", "B"]


def test_what_is_no_letter_has_a_heading_too() -> None:
    assert [letter_of(key) for key in ("", "7 seas", "\U0010ffff", "ähre")] == ["#", "#", "#", "Ä"]
