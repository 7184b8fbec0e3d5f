"""Calls that are over, in a few words."""

from __future__ import annotations

import pytest

from app.domain.call import CallFacts, CallOutcome
from app.domain.ticket import Direction
from app.ui.common.call_words import call_icon, call_words
from app.ui.common.icons import Icon

IN, OUT = Direction.INBOUND, Direction.OUTBOUND


@pytest.mark.parametrize(
    ("call", "words", "icon"),
    [
        (
            CallFacts(IN, CallOutcome.SOLVED, 340, 40, 20, ""),
            "Phone, 6 min 40 s, solved",
            Icon.PHONE_INCOMING,
        ),
        (
            CallFacts(OUT, CallOutcome.CALL_BACK, 48, 0, 0, ""),
            "Phone, 48 s, call back promised",
            Icon.PHONE_OUTGOING,
        ),
        (CallFacts(IN, CallOutcome.MISSED, 0, 0, 0, ""), "Phone, missed", Icon.PHONE_MISSED),
        (
            CallFacts(OUT, CallOutcome.NOT_REACHED, 9, 0, 0, ""),
            "Phone, nobody there",
            Icon.PHONE_MISSED,
        ),
    ],
)
def test_a_call_in_words(call: CallFacts, words: str, icon: Icon) -> None:
    assert (call_words(call), call_icon(call)) == (words, icon)


@pytest.mark.parametrize("outcome", CallOutcome)
def test_every_end_has_words(outcome: CallOutcome) -> None:
    assert call_words(CallFacts(IN, outcome, 1, 0, 0, "")).startswith("Phone, ")
