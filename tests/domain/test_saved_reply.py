"""Gaps that fill themselves, gaps that stay to be seen, and finding a reply by a few letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.markup import Block, Run, Words, from_text, parse, plain, tidy
from app.domain.saved_reply import (
    SavedReply,
    as_meant,
    as_written,
    fill,
    gaps,
    meant,
    person_values,
    ranked,
    salutation,
)

KNOWN = {"contact.first_name": "Camille", "ticket.number": "2214", "ticket.reference": " "}


def filled(text: str) -> str:
    """The text with what is known."""
    return plain(fill(from_text(text), KNOWN))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hi {{contact.first_name}},", "Hi Camille,"),
        ("Hi {{ contact.first_name | there }},", "Hi Camille,"),
        ("Hi {{contact.name|there}},", "Hi there,"),
        ("Hi {{contact.name|}}you", "Hi you"),
        ("Order {{ticket.reference|none yet}}", "Order none yet"),
        ("Order {{ticket.reference}}", "Order {{ticket.reference}}"),
        ("{{nobody.knows|this}}", "{{nobody.knows|this}}"),
        ("\\{{contact.first_name}}", "\\{{contact.first_name}}"),
        ("{{ and }} and {{}}", "{{ and }} and {{}}"),
    ],
)
def test_what_is_known_is_filled_in(text: str, expected: str) -> None:
    assert filled(text) == expected


def test_gaps_that_are_left_are_found_in_order() -> None:
    left = list(gaps("\\{{me.name}} {{a.b|c}} {{ d }} {{"))
    assert [gap.name for gap in left] == ["a.b", "d"]
    assert (left[0].start, left[0].end) == (13, 22)


def test_a_value_takes_the_look_of_its_gap() -> None:
    rich = parse("<p>Hi {{<b>contact.first</b>_name}}<i>, {{ticket.number}}</i></p>")
    assert fill(rich, KNOWN) == tidy([Block(runs=(Run("Hi Camille"), Run(", 2214", italic=True)))])


def test_a_value_with_braces_is_no_gap() -> None:
    text = plain(fill(from_text("{{contact.name}}"), {"contact.name": "{{me.name}}"}))
    assert list(gaps(text)) == []
    assert meant(text) == "{{me.name}}"


@given(st.text(st.sampled_from("{}\\ax.|\n"), max_size=12))
def test_an_answer_can_be_written_again_as_it_was_sent(text: str) -> None:
    written = as_written(Words(text))
    assert as_meant(written).text == text
    assert list(gaps(written.text)) == []


def test_formatted_words_are_meant_too() -> None:
    bold = Words.of(parse("<p><b>\\{{x}}</b></p>"))
    assert as_meant(bold) == Words("{{x}}", "<p><b>{{x}}</b></p>")
    assert as_written(as_meant(bold)) == bold


@pytest.mark.parametrize(
    ("name", "first", "polite"),
    [
        ("Camille Dubreuil", "Camille", ""),
        ("Frau Dr. Anna Weber", "Anna", "Frau Dr. Weber"),
        ("Herr Weber", "", "Herr Weber"),
        ("Weber, Anna Maria", "Anna", ""),
        ("Marlow House Ltd", "", ""),
        ("", "", ""),
    ],
)
def test_people_are_addressed_by_what_their_names_say(name: str, first: str, polite: str) -> None:
    assert person_values("me", name) == {"me.name": name, "me.first_name": first}
    assert salutation(name) == polite


def reply(title: str, folder: str = "", text: str = "x", uses: int = 0) -> SavedReply:
    """A saved reply."""
    return SavedReply(title.encode(), title, folder, Words(text), uses)


REPLIES = (
    reply("Opening hours", "Shop", "We open at seven.", 3),
    reply("Nut allergy", "Allergens", "It contains almonds.", 2),
    reply("No almonds today", "Stock", uses=9),
    reply("Thank you", "", "Glad you liked it.", 9),
)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", ["No almonds today", "Thank you", "Opening hours", "Nut allergy"]),
        ("nut", ["Nut allergy"]),
        ("alm", ["No almonds today", "Nut allergy"]),
        ("hours op", ["Opening hours"]),
        ("aller", ["Nut allergy"]),
        ("shop", ["Opening hours"]),
        ("tky", ["Thank you"]),
        ("Ámond", []),
        ("almónd", ["No almonds today", "Nut allergy"]),
        ("seven", ["Opening hours"]),
        ("zebra", []),
    ],
)
def test_a_few_letters_find_a_reply(typed: str, expected: list[str]) -> None:
    assert [one.title for one in ranked(REPLIES, typed)] == expected
