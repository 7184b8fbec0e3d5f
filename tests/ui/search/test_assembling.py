"""What is listed for a line, and in which groups."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from app.domain.search import Excerpt, Found, Hit, HitKind, parse_search
from app.domain.ticket import Channel, Status
from app.ui.search.assembling import Listing, assemble
from app.ui.search.command import PaletteCommand
from app.ui.search.rows import Act

NOW = datetime(2026, 3, 12, 10, 42, tzinfo=UTC)
ZONE = ZoneInfo("Europe/London")
COMMANDS = (
    PaletteCommand("0", "New ticket…", "Ctrl+N"),
    PaletteCommand("1", "New contact…"),
    PaletteCommand("2", "Go to contacts", "Ctrl+2"),
)


def contact(name: str, who: str = "", number: int = 1) -> Hit:
    excerpt = Excerpt(name, ((0, 2),))
    return Hit(HitKind.CONTACT, bytes([number]) * 16, name, who, excerpt, None, None, None, None)


def ticket(number: int, who: str, title: str, status: Status, words: str = "") -> Hit:
    return Hit(
        HitKind.TICKET,
        number.to_bytes(16, "big"),
        title,
        who,
        Excerpt(words or title, ((0, 3),)),
        number,
        status,
        Channel.EMAIL,
        NOW,
    )


def listed(line: str, *hits: Hit, instead: str | None = None) -> Listing:
    found = Found(parse_search(line), hits, instead) if hits else None
    return assemble(line, COMMANDS, found, NOW, ZONE)


def groups(listing: Listing) -> dict[str, list[str]]:
    ends = [section.start for section in listing.sections[1:]] + [len(listing.rows)]
    return {
        section.title: [row.words for row in listing.rows[section.start : end]]
        for section, end in zip(listing.sections, ends, strict=True)
    }


def test_an_empty_line_lists_the_commands() -> None:
    assert groups(listed("")) == {"Commands": ["New ticket…", "New contact…", "Go to contacts"]}


def test_commands_only() -> None:
    assert groups(listed(">con", contact("Connie"))) == {
        "Commands": ["New contact…", "Go to contacts"]
    }


def test_a_customer_comes_first_with_what_is_done_most() -> None:
    found = groups(
        listed(
            "joss",
            contact("Joss Whitlock", "Weddings by Duarte"),
            contact("Jossie", number=2),
            ticket(2209, "Joss Whitlock", "Move Saturday pick-up", Status.CALL_BACK),
        )
    )
    assert found == {
        "Best matches": ["Joss Whitlock", "New ticket for Joss Whitlock"],
        "Customers": ["Jossie"],
        "Tickets": ["Joss Whitlock: Move Saturday pick-up"],
    }


def test_a_command_that_was_meant_is_a_best_match_and_listed_once() -> None:
    found = groups(listed("new", contact("Newton")))
    assert found["Best matches"][0] == "New ticket…"
    assert found["Commands"] == ["New contact…"]


def test_without_a_customer_the_first_ticket_is_best() -> None:
    found = groups(listed("#2209", ticket(2209, "Joss", "Move", Status.CLOSED)))
    assert found == {"Best matches": ["Joss: Move"]}


def test_rows_number_themselves() -> None:
    rows = listed("joss", contact("Joss Whitlock"), contact("Jossie", number=2)).rows
    assert [row.place for row in rows] == list(range(len(rows)))


def test_what_matched_in_the_text_is_shown_behind_the_title() -> None:
    rows = listed("egg", ticket(7, "Edith", "Bread", Status.WAITING, "Eggs were found")).rows
    (row,) = rows
    assert row.rest == (("Egg", True), ("s were found", False))
    assert row.state == "waiting"
    assert row.spoken() == "#7 Edith: Bread, Eggs were found, waiting"


def test_a_closed_ticket_says_since_when() -> None:
    (row,) = listed("move", ticket(7, "Joss", "Move", Status.CLOSED)).rows
    assert row.state == "closed, last word 10:42"


def test_marks_follow_the_near_spelling() -> None:
    rows = listed("kowalchyk", contact("Bettina Kowalczyk"), instead="kowalczyk").rows
    assert rows[0].title == (("Bettina ", False), ("Kowalczyk", True))


def test_organisations_are_customers_without_a_ticket_of_their_own() -> None:
    place = Hit(
        HitKind.ORGANISATION,
        b"o" * 16,
        "Marlow House",
        "",
        Excerpt("Marlow House"),
        None,
        None,
        None,
        None,
    )
    found = listed("marlow", place)
    assert [row.act for row in found.rows] == [Act.OPEN_CONTACT]
    assert found.rows[0].state == "organisation"
