"""Pasted chats: the shapes they come in, their times, and what is not one."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.transcript import DateOrder, likely_order, read_transcript

LONDON = ZoneInfo("Europe/London")
TODAY = date(2026, 3, 12)


def said(text: str) -> list[tuple[str, str]]:
    found = read_transcript(text)
    assert found is not None
    return [(turn.name, turn.text) for turn in found.turns]


@pytest.mark.parametrize(
    "text",
    [
        "[10:43] Kaito Mori: Hello there\n[10:44] Tilda: Good morning",
        "[10:43:09] Kaito Mori: Hello there\n[10:44:00] Tilda: Good morning",
        "(10:43) Kaito Mori: Hello there\n(10:44) Tilda: Good morning",
        "Kaito Mori (10:43): Hello there\nTilda (10:44): Good morning",
        "Kaito Mori [10:43]: Hello there\nTilda [10:44]: Good morning",
        "12/03/2026, 10:43 - Kaito Mori: Hello there\n12/03/2026, 10:44 - Tilda: Good morning",
        "3/12/26, 10:43 AM - Kaito Mori: Hello there\n3/12/26, 10:44 AM - Tilda: Good morning",
        "3/12/26, 10:43\u202fAM - Kaito Mori: Hello there\n"
        "3/12/26, 10:44\u202fAM - Tilda: Good morning",
        "[12/03/2026, 10:43:12] Kaito Mori: Hello there\n"
        "\u200e[12/03/2026, 10:44:01] Tilda: Good morning",
        "12.03.26, 10:43 - Kaito Mori: Hello there\n12.03.26, 10:44 - Tilda: Good morning",
        "2026-03-12 10:43 - Kaito Mori: Hello there\r\n2026-03-12 10:44 - Tilda: Good morning",
        "12/03/2026 à 10:43 - Kaito Mori: Hello there\n12/03/2026 à 10:44 - Tilda: Good morning",
        "Kaito Mori, [12.03.2026 10:43]\nHello there\n\nTilda, [12.03.2026 10:44]\nGood morning",
    ],
)
def test_shapes(text: str) -> None:
    assert said(text) == [("Kaito Mori", "Hello there"), ("Tilda", "Good morning")]


def test_further_lines_belong_to_what_was_said() -> None:
    text = "[10:43] Kaito: Two things:\n\n  - bread\nNote: brown\n[10:44] Tilda: Fine"
    assert said(text)[0] == ("Kaito", "Two things:\n\n  - bread\nNote: brown")


NOTICE = "12/03/2026, 10:40 - Messages and calls are end-to-end encrypted."
LEFT = "[12/03/2026, 10:45:09] Kaito changed the group's icon"


FIRST = "12/03/2026, 10:43 - Kaito: Hi"
SECOND = "12/03/2026, 10:46 - Tilda: Hello"


def test_what_nobody_said_is_kept_word_for_word_beside_what_was_said() -> None:
    assert said("\n".join((NOTICE, FIRST, LEFT, SECOND, NOTICE))) == [
        ("Kaito", f"Hi\n{LEFT}\n{NOTICE}"),
        ("Tilda", f"Hello\n{NOTICE}"),
    ]


def test_what_stands_above_a_chat_is_nobodys() -> None:
    assert said("\n".join(("Chat of 12 March", NOTICE, FIRST, SECOND))) == [
        ("", f"Chat of 12 March\n{NOTICE}"),
        ("Kaito", "Hi"),
        ("Tilda", "Hello"),
    ]


@given(st.lists(st.sampled_from([NOTICE, LEFT, "words", FIRST])))
def test_no_line_is_lost(lines: list[str]) -> None:
    found = read_transcript("\n".join(lines))
    if found is None:
        assert lines.count(FIRST) < 2
    else:
        kept = "\n".join(turn.text for turn in found.turns).splitlines()
        assert sorted(kept) == sorted("Hi" if line == FIRST else line for line in lines)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Hello, I have a question: do you open at 10:43?",
        "[10:43] Kaito: only one line",
        "Monday: bread\nTuesday: rolls",
        "Meeting (25:99): no\nOther (77:10): no",
        "https://example.com: 10:43\nfoo",
    ],
)
def test_what_is_no_chat(text: str) -> None:
    assert read_transcript(text) is None


def test_names_in_order_of_their_first_word() -> None:
    found = read_transcript("[1:00] B: x\n[1:01] A: y\n[1:02] B: z")
    assert found is not None
    assert found.names == ("B", "A")


def test_day_and_month_are_open_only_where_both_can_be() -> None:
    open_ = read_transcript("3/12/26, 10:43 - A: x\n3/12/26, 10:44 - B: y")
    closed = read_transcript("3/12/26, 10:43 - A: x\n3/13/26, 10:44 - B: y")
    dotted = read_transcript("3.12.26, 10:43 - A: x\n3.12.26, 10:44 - B: y")
    assert open_ is not None
    assert closed is not None
    assert dotted is not None
    assert set(open_.orders) == set(DateOrder)
    assert closed.orders == (DateOrder.MONTH_FIRST,)
    assert dotted.orders == (DateOrder.DAY_FIRST,)


def test_the_usual_order_unless_it_lies_ahead() -> None:
    found = read_transcript("3/12/26, 10:43 - A: x\n3/12/26, 10:44 - B: y")
    assert found is not None
    assert likely_order(found, month_first=True, today=TODAY) is DateOrder.MONTH_FIRST
    # The third of December has not been yet; the twelfth of March has.
    assert likely_order(found, month_first=False, today=TODAY) is DateOrder.MONTH_FIRST
    later = date(2027, 1, 1)
    assert likely_order(found, month_first=False, today=later) is DateOrder.DAY_FIRST


def test_instants_are_of_the_zone() -> None:
    found = read_transcript("12/06/2026, 10:43 - A: x\n12/06/2026, 10:44 - B: y")
    assert found is not None
    instants = found.instants(DateOrder.DAY_FIRST, TODAY, LONDON)
    assert instants[0] == datetime(2026, 6, 12, 9, 43, tzinfo=UTC)


def test_without_days_the_last_turn_is_of_the_given_day_and_midnight_is_passed() -> None:
    found = read_transcript("[23:58] A: x\n[23:59] B: y\n[00:02] A: z")
    assert found is not None
    instants = found.instants(DateOrder.DAY_FIRST, TODAY, UTC)
    assert [at.day for at in instants] == [11, 11, 12]


times = st.times(min_value=time(0), max_value=time(23, 59)).map(lambda at: at.strftime("%H:%M"))
names = st.sampled_from(["Kaito Mori", "Tilda", "O'Brien-Łukasz", "李雷"])
words = st.text(alphabet=st.characters(blacklist_categories=["C", "Z"]), min_size=1, max_size=30)


@given(st.lists(st.tuples(times, names, words), min_size=2, max_size=12))
def test_every_turn_comes_back_in_order_and_time_never_runs_back(
    turns: list[tuple[str, str, str]],
) -> None:
    found = read_transcript("\n".join(f"[{at}] {name}: {text}" for at, name, text in turns))
    assert found is not None
    assert [(one.name, one.text) for one in found.turns] == [
        (name, text) for _, name, text in turns
    ]
    instants = found.instants(DateOrder.DAY_FIRST, TODAY, UTC)
    assert list(instants) == sorted(instants)
    assert len(instants) == len(turns)
