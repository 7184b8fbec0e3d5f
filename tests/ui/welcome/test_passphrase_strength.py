"""The hint never flatters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.opening import SHORTEST_PASSPHRASE
from app.ui.welcome.passphrase_strength import Strength, bits, strength
from app.ui.welcome.safety_step import SHORTEST


def judged(passphrase: str) -> Strength:
    return strength(passphrase, least=SHORTEST)


def test_the_screen_and_the_service_agree_on_the_shortest() -> None:
    assert SHORTEST == SHORTEST_PASSPHRASE


@pytest.mark.parametrize("text", ["", "a", "7Gp2mQv"])
def test_short_ones_are_called_short(text: str) -> None:
    assert judged(text) is Strength.SHORT


@pytest.mark.parametrize(
    "text",
    [
        "password",
        "Password1!",
        "aaaaaaaaaaaa",
        "qwertz1234",
        "sommer2024",
        "Tr0ub4dor&3",
        "12345678901234",
        "hearthdesk",
        "schatzschatz",
        "hello hello hello hello",
    ],
)
def test_what_everybody_tries_is_weak(text: str) -> None:
    assert judged(text) is Strength.WEAK


@pytest.mark.parametrize("text", ["fluffy kitten rides", "x7Gp2mQv9z"])
def test_three_words_or_ten_random_signs_are_fair(text: str) -> None:
    assert judged(text) is Strength.FAIR


@pytest.mark.parametrize(
    "text", ["dampf orgel lachs fernweh", "ohfjsdkghwpqzmx", "correct-horse-battery-staple"]
)
def test_four_words_or_many_random_signs_are_strong(text: str) -> None:
    assert judged(text) is Strength.STRONG


@given(st.text(max_size=60))
def test_any_text_can_be_judged(text: str) -> None:
    assert bits(text) >= 0


@given(st.text(alphabet="abcdefgh 1234", min_size=1, max_size=30))
def test_saying_it_twice_adds_next_to_nothing(text: str) -> None:
    parts = len(text.split()) + len(text)
    assert bits(f"{text}|{text}") <= bits(f"{text}|") + parts + 4
