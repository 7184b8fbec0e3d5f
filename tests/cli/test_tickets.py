"""Listing, reading and working on tickets from a script."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Cli, Terminal


def listed(cli: Cli, *arguments: str) -> list[dict[str, Any]]:
    """The tickets of a list."""
    found: list[dict[str, Any]] = cli.ask("ticket", "list", *arguments, schema="ticket_list")[
        "tickets"
    ]
    return found


def test_a_list_is_one_status_by_promise(demo: Cli) -> None:
    rows = listed(demo)
    assert len(rows) == 8
    assert {row["status"] for row in rows} == {"needs-reply"}
    promised = [row["promise"]["at"] for row in rows]
    assert promised == sorted(promised)


@pytest.mark.parametrize(("status", "count"), [("waiting", 12), ("open", 23), ("all", 39)])
def test_statuses_come_one_after_the_other(demo: Cli, status: str, count: int) -> None:
    assert len(listed(demo, "--status", status)) == count


@pytest.mark.parametrize("sort", ["promise", "newest", "oldest"])
@pytest.mark.parametrize("limit", [1, 4, 8, 23])
def test_pages_make_up_the_whole(demo: Cli, sort: str, limit: int) -> None:
    arguments = ("--status", "all", "--sort", sort)
    whole = listed(demo, *arguments, "--limit", "1000")
    pages: list[dict[str, Any]] = []
    after: tuple[str, ...] = ()
    while True:
        page = demo.ask(
            "ticket", "list", *arguments, "--limit", limit, *after, schema="ticket_list"
        )
        pages += page["tickets"]
        if page["next"] is None:
            break
        assert len(page["tickets"]) == limit
        after = ("--after", page["next"])
    assert pages == whole


def test_filters(demo: Cli) -> None:
    every = listed(demo, "--status", "all")
    mine = listed(demo, "--status", "all", "--assignee", "me")
    assert {row["assignee"] for row in mine} == {"Tilda Okafor"}
    assert mine == listed(demo, "--status", "all", "--assignee", "tilda")
    nobody = listed(demo, "--status", "all", "--assignee", "nobody")
    assert len(nobody) == sum(row["assignee"] is None for row in every) > 0
    tagged = listed(demo, "--status", "all", "--tag", "allergens")
    assert len(tagged) == sum("Allergens" in row["tags"] for row in every) == 2
    faxed = listed(demo, "--status", "all", "--channel", "fax")
    assert len(faxed) == 1
    assert {row["unread"] for row in listed(demo, "--unread")} == {True}


@pytest.mark.parametrize(
    ("arguments", "status", "code"),
    [
        (("list", "--assignee", "Zoe"), 4, "not-found"),
        (("list", "--tag", "nonsense"), 4, "not-found"),
        (("list", "--after", "waiting.1.2"), 2, "usage"),
        (("list", "--after", "nonsense"), 2, "usage"),
        (("list", "--after", "needs-reply.9999999999999999999.1"), 2, "usage"),
        (("list", "--limit", "9" * 5000), 2, "usage"),
        (("show", "9" * 5000), 4, "not-found"),
        (("remind", "1001", "--at", "9999-12-31T23:59"), 2, "usage"),
        (("remind", "1001", "--at", "0001-01-01"), 4, "in-the-past"),
        (("list", "--limit", "0"), 2, "usage"),
        (("list", "--limit", "many"), 2, "usage"),
        (("list", "--status", "lost"), 2, "usage"),
        (("show", "4711"), 4, "not-found"),
        (("show", "nonsense"), 4, "not-found"),
        (("show", "4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"), 4, "not-found"),
        (("close", "4711"), 4, "not-found"),
        (("assign", "1001", "--to", "Zoe"), 4, "not-found"),
        (("tag", "1001"), 2, "usage"),
        (("tag", "1001", "--add", " "), 4, "name-needed"),
        (("note", "1001", "  "), 4, "words-needed"),
        (("reply", "1001", "hello", "--attach", "no such file"), 1, "file-unreadable"),
        (("remind", "1001", "--at", "2020-01-01"), 4, "in-the-past"),
        (("remind", "1001", "--at", "soon"), 2, "usage"),
        (("remind", "1001", "--in", "a while"), 2, "usage"),
        (("remind", "1001"), 2, "usage"),
        (("note", "1001", "hello", "--as", "Zoe"), 4, "not-found"),
    ],
)
def test_what_cannot_be_done_is_told(
    demo: Cli, arguments: tuple[str, ...], status: int, code: str
) -> None:
    before = listed(demo, "--status", "all")
    answer = demo("ticket", *arguments, "--json")
    assert (answer.status, answer.of("error")["error"]["code"]) == (status, code)
    assert listed(demo, "--status", "all") == before


def test_a_ticket_is_shown_by_number_and_id(demo: Cli) -> None:
    row = next(row for row in listed(demo) if "lemon drizzle" in row["subject"])
    shown = demo.ask("ticket", "show", f"#{row['number']}", schema="ticket_show")
    assert shown == demo.ask("ticket", "show", row["id"], schema="ticket_show")
    assert shown["ticket"]["contact"]["name"] == "Camille Dubreuil"
    assert [one["kind"] for one in shown["messages"]] == ["message"] * 3 + ["note"]
    assert shown["messages"][-1]["attachments"][0]["name"] == "Allergen-sheet-March.pdf"
    words = demo("ticket", "show", row["number"]).out
    assert "! Tree-nut allergy in the household." in words
    assert "Margo Lindqvist (note," in words


def test_closing_and_reopening(demo: Cli) -> None:
    one, two = (str(row["number"]) for row in listed(demo)[:2])
    closed = demo.ask("ticket", "close", one, f"#{two}", one, schema="ticket_acts")
    assert [row["status"] for row in closed["tickets"]] == ["closed", "closed"]
    reopened = demo.ask("ticket", "reopen", one, schema="ticket_acts")
    assert reopened["tickets"][0]["status"] == "needs-reply"
    assert f"Closed: #{one}" in demo("ticket", "close", one).out


def test_one_unknown_ticket_stops_all(demo: Cli) -> None:
    number = str(listed(demo)[0]["number"])
    assert demo("ticket", "close", number, "4711").status == 4
    assert number in {str(row["number"]) for row in listed(demo)}


def test_writing(demo: Cli, tmp_path: Path) -> None:
    number = str(listed(demo)[0]["number"])
    file = tmp_path / "sheet.pdf"
    file.write_bytes(b"%PDF-1.4 sheet")
    noted = demo.ask("ticket", "note", number, "Seen.", "--as", "Margo", schema="ticket_writing")
    answered = demo.ask(
        "ticket", "reply", number, "--attach", file, "--after", "close",
        stdin="Dear Wren,\nhere it is, Zoë".encode(), schema="ticket_writing",
    )  # fmt: skip
    assert answered["tickets"][0]["status"] == "closed"
    messages = demo.ask("ticket", "show", number, schema="ticket_show")["messages"][-2:]
    assert [one["id"] for one in messages] == [noted["message"], answered["message"]]
    assert [one["author_name"] for one in messages] == ["Margo Lindqvist", "Tilda Okafor"]
    assert messages[1]["delivery"] == "queued"
    assert messages[1]["text"].endswith("here it is, Zoë")
    assert messages[1]["attachments"][0] == {
        **messages[1]["attachments"][0],
        "name": "sheet.pdf",
        "content_type": "application/pdf",
        "size": 14,
    }


def test_bytes_that_are_no_text_do_not_stop_a_command(demo: Cli) -> None:
    number = str(listed(demo)[0]["number"])
    demo.ask("ticket", "note", number, "a\udcffb", schema="ticket_writing")
    demo.ask("ticket", "note", number, stdin=b"c\xffd", schema="ticket_writing")
    demo.ask("ticket", "tag", number, "--add", "e\udcff", schema="ticket_acts")
    messages = demo.ask("ticket", "show", number, schema="ticket_show")["messages"]
    assert [one["text"] for one in messages[-2:]] == ["a\ufffdb", "c\ufffdd"]
    assert demo("search", "x\udcff").status == 0


def test_assigning_and_tagging(demo: Cli) -> None:
    number = str(listed(demo)[0]["number"])
    demo.ask("ticket", "assign", number, "--to", "nobody", schema="ticket_acts")
    demo.ask(
        "ticket", "tag", number, "--add", "Urgent", "--remove", "Packaging", schema="ticket_acts"
    )
    ticket = demo.ask("ticket", "show", number, schema="ticket_show")["ticket"]
    assert (ticket["assignee"], ticket["tags"]) == (None, ["Urgent"])
    demo.ask("ticket", "assign", number, "--to", "Margo L", schema="ticket_acts")
    ticket = demo.ask("ticket", "show", number, schema="ticket_show")["ticket"]
    assert ticket["assignee"] == "Margo Lindqvist"


@pytest.mark.parametrize(
    ("when", "at"),
    [
        (("--in", "2h"), "2026-01-05T11:00:00Z"),
        (("--in", "1w"), "2026-01-12T09:00:00Z"),
        (("--at", "2026-07-01T14:30"), "2026-07-01T13:30:00Z"),
        (("--at", "2026-07-01T14:30Z"), "2026-07-01T14:30:00Z"),
        (("--at", "2026-07-01"), "2026-07-01T08:00:00Z"),
    ],
)
def test_reminding(demo: Cli, when: tuple[str, str], at: str) -> None:
    number = str(listed(demo)[0]["number"])
    reminded = demo.ask("ticket", "remind", number, *when, schema="ticket_acts")
    assert reminded["tickets"][0]["status"] == "waiting"
    ticket = demo.ask("ticket", "show", number, schema="ticket_show")["ticket"]
    assert ticket["promise"] == {"at": at, "kind": "reminder"}


def test_a_person_sees_aligned_columns(demo: Cli) -> None:
    lines = demo("ticket", "list").out.splitlines()
    assert lines[0].split() == ["Ticket", "From", "By", "Assignee", "Channel", "Subject"]
    at = lines[0].index("Subject")
    assert all(re.match(r"\S", line[at:]) and line[at - 2 : at] == "  " for line in lines[1:])
    assert "late" in lines[1]


def test_colours_are_for_terminals_that_want_them(demo: Cli) -> None:
    plain = {"HEARTHDESK_PASSPHRASE": "nine warm loaves"}
    assert "\x1b[1m" in demo("ticket", "list", environment=plain, out=Terminal()).out
    assert "\x1b" not in demo("ticket", "list", environment=plain).out
    for unwanted in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        shown = demo("ticket", "list", environment={**plain, **unwanted}, out=Terminal())
        assert "\x1b" not in shown.out


def test_what_a_customer_wrote_cannot_steer_the_terminal(cli: Cli) -> None:
    cli("sample", "fill", "--tickets", "1")
    number = str(listed(cli)[0]["number"])
    cli.ask("ticket", "note", number, "a\x1b]0;owned\x07b\u202ec", schema="ticket_writing")
    shown = cli("ticket", "show", number).out
    assert "owned" in shown
    assert not set("\x1b\x07\u202e") & set(shown)


def test_an_empty_list_says_so(cli: Cli) -> None:
    assert cli("ticket", "list").out == "There are no such tickets.\n"
    assert cli.ask("ticket", "list", schema="ticket_list") == {"tickets": [], "next": None}


def test_searching(demo: Cli) -> None:
    found = demo.ask("search", "lemon", "drizzle", "is:open", schema="search")
    assert found["hits"][0]["title"] == "Is the lemon drizzle safe for a nut allergy?"
    near = demo.ask("search", "drizle", schema="search")
    assert near["instead"] == "drizzle"
    nothing = demo("search", "xyzzyplugh")
    assert (nothing.status, nothing.out) == (0, "Nothing for “xyzzyplugh”.\n")
    odd = demo.ask("search", "before:whenever", "is:green", schema="search")
    assert odd["problems"] == ["before:whenever", "is:green"]
    assert "no operator" in demo("search", "is:green").out
    people = demo.ask("search", "Nwosu", schema="search")
    assert {one["kind"] for one in people["hits"]} >= {"contact", "ticket"}
