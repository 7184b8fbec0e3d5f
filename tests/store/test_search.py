"""Search: operators, ranking, excerpts, spelling, and words that look like operators."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.contact import PointKind
from app.domain.search import HitKind, parse_search
from app.domain.ticket import Channel, Status
from app.services import contacts, tickets
from app.services.contacts import PointDraft
from app.services.desk import Desk
from app.store import search_words
from tests.desks import add_contact, add_ticket
from tests.fakes.clock import FakeClock


def numbers(desk: Desk, line: str) -> list[int]:
    return [hit.number for hit in desk.search(line).hits if hit.number is not None]


@pytest.fixture
def bakery(desk: Desk, clock: FakeClock) -> Desk:
    """Three tickets: 1001 lemon drizzle (tagged), 1011 pick-up (closed), 1021 by phone."""
    camille = add_contact(desk, "Camille Dubreuil", "camille.dubreuil@mail.example")
    joss = desk.do(
        contacts.create,
        name="Joss Whitlock",
        organisation="Marlow House Café",
        points=[PointDraft(PointKind.PHONE, "07700 900259")],
        region="GB",
    ).result
    first = add_ticket(
        desk, camille, "Is the lemon drizzle safe?", "My mum is allergic to almonds."
    )
    desk.do(tickets.add_tag, [first], "Allergens")
    clock.advance(days=3)
    second = add_ticket(desk, joss, "Move Saturday pick-up", "Could it be eight o'clock?")
    desk.do(tickets.close, [second])
    clock.advance(days=30)
    desk.do(
        tickets.open_ticket,
        contact_id=joss,
        subject="Oven rota",
        channel=Channel.PHONE,
        text="Kowalczyk asked about the almonds, too.",
    )
    return desk


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("drizzle", [1001]),
        ("DRIZZ", [1001]),
        ("almonds", {1001, 1021}),
        ("almonds -mum", [1021]),
        ('"allergic to"', [1001]),
        ('"to allergic"', []),
        ("camille almonds", [1001]),
        ("from:joss", {1011, 1021}),
        ("from:joss almonds", [1021]),
        ("tag:allergens", [1001]),
        ("is:closed", [1011]),
        ("is:open", {1001, 1021}),
        ("is:closed almonds", []),
        ("channel:phone", [1021]),
        ("before:2026-01-06", [1001]),
        ("after:2026-02", [1021]),
        ("after:2026-01-07 before:2026-01-20", [1011]),
        ("#1011", [1011]),
        ("1011", [1011]),
        ("has:attachment", []),
        ("is:unread", {1001, 1021}),
        ("is:open -almonds", []),
        ("is:closed -almonds", [1011]),
        ("is:open -mum", [1021]),
        ("almonds _", {1001, 1021}),
        ("almonds -is:closed", {1001, 1021}),
        ("tag:nobody-has-this", []),
    ],
)
def test_what_a_line_finds(bakery: Desk, line: str, expected: object) -> None:
    found = numbers(bakery, line)
    assert (set(found) if isinstance(expected, set) else found) == expected


def test_people_are_found_by_name_organisation_address_and_last_digits(bakery: Desk) -> None:
    for line in ("joss", "whitl", "marlow", "0259", "900259", "07700 900259"):
        hits = [hit for hit in bakery.search(line).hits if hit.kind is HitKind.CONTACT]
        assert [hit.title for hit in hits] == ["Joss Whitlock"], line
    assert bakery.search("dubreuil@mail.example").hits[0].title == "Camille Dubreuil"
    assert bakery.search("cafe").hits, "accents need not be typed"


@pytest.mark.parametrize("line", ["tag:öl", "tag:ÖL", 'tag:"Größen  Öl"'])
def test_tags_are_found_in_any_case_of_any_language(desk: Desk, line: str) -> None:
    for name in ("ÖL", "GRÖSSEN ÖL"):
        desk.do(tickets.add_tag, [add_ticket(desk)], name)
    assert len(desk.search(line).hits) == 1


def test_many_matches_in_the_bin_do_not_hide_the_one_outside(desk: Desk) -> None:
    living = add_ticket(desk, subject="Question", text="invoice " + "other words " * 200)
    spam = [add_ticket(desk, subject="Invoice", text="invoice invoice") for _ in range(20)]
    desk.do(tickets.mark_spam, spam)
    assert [hit.id for hit in desk.search("invoice", limit=3).hits] == [living]


def test_what_cannot_be_excluded_is_said() -> None:
    query = parse_search("lemon -is:closed")
    assert (query.statuses, query.problems) == ((), ("-is:closed",))


def test_a_typo_finds_the_nearest_spelling(bakery: Desk) -> None:
    found = bakery.search("kowalcyk")
    assert found.instead == "kowalczyk"
    assert [hit.number for hit in found.hits] == [1021]
    assert bakery.search("xyzzyplugh").hits == ()


def test_an_excerpt_shows_the_match(bakery: Desk) -> None:
    hit = bakery.search("allerg").hits[0]
    marked = [hit.excerpt.text[a:b] for a, b in hit.excerpt.marks]
    assert marked == ["allergic"]


def test_a_long_text_is_cut_around_the_match() -> None:
    words = "before " * 100 + "Zwetschge " + "after " * 100
    cut = search_words.excerpt(words, ["zwetschge"])
    assert len(cut.text) <= search_words.EXCERPT_LENGTH + 2
    assert [cut.text[a:b] for a, b in cut.marks] == ["Zwetschge"]
    assert cut.text.startswith("…")
    assert cut.text.endswith("…")


def test_what_is_in_the_bin_is_not_found(bakery: Desk) -> None:
    ticket_id = bakery.find_ticket(1001)
    bakery.do(tickets.put_in_bin, [ticket_id])
    assert numbers(bakery, "drizzle") == []
    bakery.undo()
    assert numbers(bakery, "drizzle") == [1001]


def test_a_renamed_contact_is_found_by_the_new_name_on_tickets(bakery: Desk) -> None:
    contact_id = bakery.ticket_view(bakery.find_ticket(1021)).ticket.contact_id
    assert contact_id is not None
    bakery.do(contacts.edit, contact_id, {}, name="Jocelyn Whitlock-Adeyemi")
    assert 1021 in numbers(bakery, "adeyemi oven")


def test_operators_are_read_and_nonsense_is_kept_as_words() -> None:
    query = parse_search('lemon is:closed tag:"gluten free" before:2026-03 is:purple #12')
    assert query.words == ("lemon", "is", "purple")
    assert query.statuses == (Status.CLOSED,)
    assert query.tags == ("gluten free",)
    assert query.before == date(2026, 3, 1)
    assert query.number == 12
    assert query.problems == ("is:purple",)


@given(line=st.text(max_size=60))
def test_any_line_is_read_and_makes_a_valid_expression(line: str) -> None:
    query = parse_search(line)
    expression = search_words.match_expression(query)
    assert expression.count('"') % 2 == 0


NASTY = [
    '"',
    '""',
    "*",
    "a*b",
    "NEAR(a b)",
    "a AND",
    "OR",
    "col:",
    "from:",
    "(",
    ")",
    "^a",
    "-",
    "''",
    "a:b:c",
    "\x00",
    "😀",
    "is:",
    "-is:closed",
    'from:"',
    "{subject}:x",
    "#",
    "#abc",
    "+",
    "a-b",
    '"a\x00b"',
    '-"a\x00b"',
    "#²",
    "#99999999999999999999999",
    "#" + "1" * 5000,
    "before:99999999999999",
    "after:0001 before:9999-12-31",
    "_",
    "-_",
    'from:"_"',
]


@pytest.mark.parametrize("line", NASTY)
def test_no_line_breaks_the_search(bakery: Desk, line: str) -> None:
    bakery.search(line)
    bakery.search(f"almonds {line}")


def test_a_customer_is_found_by_name_among_any_number_of_newer_words(desk: Desk) -> None:
    anna = add_contact(desk, "Anna Bergström", "anna@mail.example")
    other = add_contact(desk, "Camille Dubreuil", "camille@mail.example")
    for turn in range(8):
        add_ticket(desk, other, f"Anna Anna Anna {turn}", "anna")
    few = desk.search("anna", limit=4).hits
    assert len(few) == 4
    assert few[0].id == anna
    assert [hit.kind for hit in few[1:]] == [HitKind.TICKET] * 3
    assert len({hit.id for hit in few}) == 4
    assert HitKind.CONTACT not in {hit.kind for hit in desk.search("anna is:open", limit=4).hits}
