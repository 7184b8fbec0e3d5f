"""Merging, splitting, linking, handing over and saved views from a script."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cli.conftest import Cli

TILDA = "Tilda Okafor"


def shown(cli: Cli, number: int) -> Any:
    return cli.ask("ticket", "show", number, schema="ticket_show")


def numbers(cli: Cli, *arguments: str) -> list[int]:
    rows = cli.ask("ticket", "list", *arguments, schema="ticket_list")["tickets"]
    return [row["number"] for row in rows]


def test_tickets_are_merged_and_separated(demo: Cli) -> None:
    one, other, target = numbers(demo)[:3]
    said = [len(shown(demo, number)["messages"]) for number in (one, other, target)]
    demo.ask("ticket", "merge", one, other, "--into", target, schema="ticket_acts")
    view = shown(demo, one)
    assert view["ticket"]["number"] == target
    assert len(view["messages"]) == sum(said)
    assert {part["number"] for part in view["ties"]["parts"]} == {one, other}
    answer = demo.ask("ticket", "unmerge", f"#{one}", schema="ticket_acts")
    assert [ticket["number"] for ticket in answer["tickets"]] == [one]
    assert len(shown(demo, one)["messages"]) == said[0]
    again = demo("ticket", "unmerge", one, "--json")
    assert (again.status, again.of("error")["error"]["code"]) == (4, "not-merged")


def test_messages_are_split_off_and_moved(demo: Cli) -> None:
    number = next(one for one in numbers(demo) if len(shown(demo, one)["messages"]) > 2)
    first, second = (one["id"] for one in shown(demo, number)["messages"][:2])
    answer = demo.ask(
        "ticket", "split", number, first, "--subject", "By itself", schema="ticket_acts"
    )
    new = answer["tickets"][0]["number"]
    assert shown(demo, new)["ties"]["split_from"] == number
    demo.ask("ticket", "move", second, "--to", new, schema="ticket_acts")
    assert [one["id"] for one in shown(demo, new)["messages"]] == [first, second]
    unknown = demo("ticket", "move", "nonsense", "--to", new, "--json")
    assert unknown.of("error")["error"]["message"].startswith("There is no message nonsense.")


def test_tickets_are_linked(demo: Cli) -> None:
    one, other = numbers(demo)[:2]
    demo.ask("ticket", "link", one, "--to", other, "--relation", "caused-by", schema="ticket_acts")
    (link,) = shown(demo, one)["ties"]["links"]
    assert (link["relation"], link["outward"], link["number"]) == ("caused_by", True, other)
    demo.ask("ticket", "unlink", other, "--to", one, schema="ticket_acts")
    assert shown(demo, one)["ties"]["links"] == []


@pytest.mark.parametrize(("answer", "taken"), [("accept", True), ("give-back", False)])
def test_a_ticket_is_handed_over(demo: Cli, answer: str, taken: bool) -> None:
    number = numbers(demo)[0]
    before = shown(demo, number)["ticket"]["assignee"]
    rows = demo.ask("ticket", "list", "--status", "all", schema="ticket_list")["tickets"]
    colleague = next(row["assignee"] for row in rows if row["assignee"] not in (None, TILDA))
    demo.ask("ticket", "hand-over", number, "Yours", "--to", colleague, schema="ticket_acts")
    waiting = shown(demo, number)["ties"]["hand_over"]
    assert (waiting["to"], waiting["words"]) == (colleague, "Yours")
    refused = demo("ticket", answer, number, "--json")
    assert refused.of("error")["error"]["code"] == "hand-over-of-another"
    demo.ask("ticket", answer, number, "--as", colleague, schema="ticket_acts")
    view = shown(demo, number)
    assert view["ties"]["hand_over"] is None
    assert view["ticket"]["assignee"] == (colleague if taken else before)


def test_views_are_kept_and_asked(demo: Cli) -> None:
    demo.ask(
        "view", "save", "Mails", "--status", "waiting", "--channel", "email", schema="view_act"
    )
    assert numbers(demo, "--view", "mails") == numbers(
        demo, "--status", "waiting", "--channel", "email"
    )
    demo.ask("view", "rename", "mails", "--to", "Letters", schema="view_act")
    (view,) = demo.ask("view", "list", schema="view_list")["views"]
    assert (view["name"], view["status"], view["channel"]) == ("Letters", "waiting", "email")
    demo.ask("view", "remove", "letters", schema="view_act")
    assert demo.ask("view", "list", schema="view_list")["views"] == []
    gone = demo("ticket", "list", "--view", "Letters", "--json")
    assert (gone.status, gone.of("error")["error"]["code"]) == (4, "not-found")


def test_a_reminder_can_hold(demo: Cli) -> None:
    number = numbers(demo)[0]
    demo.ask("ticket", "remind", number, "--in", "2h", "--only-then", schema="ticket_acts")
    assert number in numbers(demo, "--status", "waiting")
