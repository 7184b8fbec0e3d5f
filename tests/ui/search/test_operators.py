"""What is offered while a search is typed."""

from __future__ import annotations

import pytest

from app.domain.search import parse_search
from app.ui.search.operators import completed, hints, last_word, searchable

TAGS = ("Allergens", "Late delivery", "late")


def inserts(text: str) -> list[str]:
    return [hint.insert for hint in hints(text, TAGS)]


def test_an_empty_line_offers_every_operator() -> None:
    assert inserts("") == ["from:", "is:", "tag:", "channel:", "has:", "before:", "after:"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("i", ["is:"]),
        ("lemon f", ["from:"]),
        ("is:", ["is:open", "is:needs-reply"]),
        ("is:c", ["is:call-back", "is:closed"]),
        ("IS:Un", ["is:unread"]),
        ("tag:la", ['tag:"Late delivery"', "tag:late"]),
        ('tag:"late d', ['tag:"Late delivery"']),
        ("channel:p", ["channel:phone"]),
        ("has:", ["has:attachment"]),
        ("before:", ["before:"]),
        ("before:2026", []),
        ("lemon drizzle", []),
        ("from:camille", []),
        ("> ne", []),
        ("nonsense:x", []),
    ],
)
def test_the_word_being_typed_decides(text: str, first: list[str]) -> None:
    assert inserts(text)[:2] == first


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("f", "from:"),
        ("cake is:o", "cake is:open "),
        ('cake tag:"late d', 'cake tag:"Late delivery" '),
    ],
)
def test_taking_a_hint_completes_the_last_word(text: str, expected: str) -> None:
    assert completed(text, hints(text, TAGS)[0]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("is:", ""), ("#", ""), ("cake from:", "cake "), ("is:open", "is:open"), ("#7", "#7")],
)
def test_what_still_waits_for_its_value_is_not_searched_for(text: str, expected: str) -> None:
    assert searchable(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", ""), ("a b", "b"), ("a ", ""), ('x tag:"a b', 'tag:"a b'), ('tag:"a b" c', "c")],
)
def test_the_last_word(text: str, expected: str) -> None:
    assert last_word(text) == expected


def test_every_value_offered_is_understood() -> None:
    offered = [hint.insert for name in ("is:", "has:", "channel:") for hint in hints(name, TAGS)]
    for insert in offered:
        assert parse_search(insert).problems == (), insert
