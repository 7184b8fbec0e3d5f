"""What typed letters find, and in which order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.search.ranking import fit, ranked

COMMANDS = [
    "New ticket…",
    "New contact…",
    "Import contacts…",
    "Import mail…",
    "Go to contacts",
    "Close ticket",
    "Promise a call back",
    "Show or hide the context",
    "Light or dark as the system",
]


def order(typed: str) -> list[str]:
    return [words for words, _ in ranked(typed, COMMANDS, str)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("new", "New ticket…"),
        ("new c", "New contact…"),
        ("con", "New contact…"),
        ("imp ma", "Import mail…"),
        ("call", "Promise a call back"),
        ("ct", "Close ticket"),
        ("soh", "Show or hide the context"),
        ("DARK", "Light or dark as the system"),
        ("back call", "Promise a call back"),
    ],
)
def test_the_meant_command_comes_first(typed: str, first: str) -> None:
    assert order(typed)[0] == first


@pytest.mark.parametrize("typed", ["", "  ", "zzz", "q", "close the ticket"])
def test_what_does_not_fit_is_left_out(typed: str) -> None:
    assert order(typed) == []


def test_how_it_fits_decides_before_length() -> None:
    words = ["call", "a call back", "recall", "cat alley"]
    assert [one for one, _ in ranked("call", words, str)] == words


@pytest.mark.parametrize(
    ("typed", "words", "shown"),
    [
        ("jo", "Joss Whitlock", "[Jo]ss Whitlock"),
        ("wh", "Joss Whitlock", "Joss [Wh]itlock"),
        ("whit jo", "Joss Whitlock", "[Jo]ss [Whit]lock"),
        ("peric", "Jovana Perić", "Jovana [Perić]"),
        ("it", "Joss Whitlock", "Joss Wh[it]lock"),
        ("jw", "Joss Whitlock", "[J]oss [W]hitlock"),
        ("straße", "Straße 4", "[Straße] 4"),
    ],
)
def test_marks_show_what_fitted(typed: str, words: str, shown: str | None) -> None:
    how = fit(typed, words)
    if how is None:
        assert shown is None
        return
    text = words
    for start, end in reversed(how.marks):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    assert text == shown


@given(typed=st.text(max_size=12), words=st.text(max_size=40))
def test_marks_lie_apart_in_order_and_inside(typed: str, words: str) -> None:
    how = fit(typed, words)
    if how is None:
        return
    edges = [edge for mark in how.marks for edge in mark]
    assert edges == sorted(edges)
    assert all(start < end for start, end in how.marks)
    assert edges[-1] <= len(words)
    assert how.score > 0


@given(words=st.text(alphabet="abc xyz", min_size=1, max_size=20), cut=st.integers(1, 20))
def test_a_beginning_always_fits(words: str, cut: int) -> None:
    tidy = " ".join(words.split())
    if tidy[:cut].strip():
        assert fit(tidy[:cut], tidy) is not None
