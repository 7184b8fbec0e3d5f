"""The audit finds every kind of tampering, and nothing in a sound desk."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from app.services import tickets
from app.services.desk import Desk
from tests.desks import add_contact, add_ticket, make_desk
from tests.fakes.clock import FakeClock

TAMPERINGS = {
    "a field": ("UPDATE ticket SET subject = 'Other'", "differs in subject"),
    "a derived column": ("UPDATE ticket SET preview = 'Other'", "shows another preview"),
    "a message's text": ("UPDATE message SET text = 'I never said that'", "was altered"),
    "a row removed": ("DELETE FROM contact_point", "is in the journal only"),
    "a row added": (
        "INSERT INTO person(id, name, role) VALUES (randomblob(16), 'X', 'leader')",
        "has no version",
    ),
    "the past": ("UPDATE journal SET new = x'a158' WHERE field > 0", "was altered"),
    "an entry removed": ("DELETE FROM journal WHERE field > 0", "was altered"),
    "a version": ("UPDATE cell SET val = x'a158' WHERE field > 0", "differs"),
    "a document of the index": ("DELETE FROM search_text WHERE rowid % 4 = 1", "search index"),
    "a document of nothing": (
        "INSERT INTO search_text(rowid, subject) VALUES (40001, 'x')",
        "documents of nothing",
    ),
    "a document exchanged for another": (
        "DELETE FROM search_text WHERE rowid % 4 = 1;\n"
        "INSERT INTO search_text(rowid, subject) VALUES (40001, 'x')",
        "the search index lacks",
    ),
    "who did it": ("UPDATE command SET actor = randomblob(16)", "was altered"),
    "when": ("UPDATE command SET at = at + 1", "was altered"),
    "what": ("UPDATE command SET name = 'tickets.close'", "was altered"),
    "the last command": (
        "DELETE FROM command WHERE first_n = (SELECT max(first_n) FROM command)",
        "the last command of writer",
    ),
    "an entry added": (
        "INSERT INTO journal SELECT w, n + 9999, kind, row, field, old, new, hlc, unseen "
        "FROM journal WHERE field > 0 LIMIT 1",
        "belongs to no command",
    ),
    "a former value": ("UPDATE journal SET old = x'a158' WHERE field > 0", "the history of"),
    "unseen versions": ("UPDATE journal SET unseen = x'919f0101' WHERE field > 0", "journal"),
    "a field and its version": (
        "UPDATE ticket SET subject = 'X';\n"
        "UPDATE cell SET val = x'a158' WHERE kind = 5 AND field = 2",
        "is not its entry's",
    ),
    "a field and its version taken back": (
        "UPDATE ticket SET subject = 'Nut allergy';\nDELETE FROM cell WHERE kind = 5 AND field = 2",
        "is lost",
    ),
    "a value nobody can read": ("UPDATE cell SET val = x'c1' WHERE field = 0", "cannot be read"),
    "a place in the list": ("UPDATE contact SET sort_key = 'zzz'", "shows another sort_key"),
    "a tripwire disarmed": (
        "DROP TRIGGER tripwire_ticket_update;\n"
        "CREATE TRIGGER tripwire_ticket_update BEFORE UPDATE ON ticket WHEN 0 BEGIN SELECT 1; END",
        "is missing",
    ),
    "a tripwire": ("DROP TRIGGER tripwire_ticket_update", "is missing"),
    "a parent": ("DELETE FROM tag", "refers to a missing"),
}


def busy_desk(folder: Path, clock: FakeClock) -> Desk:
    """A desk on which something happened."""
    desk = make_desk(folder, clock)
    ticket_id = add_ticket(desk, add_contact(desk))
    desk.do(tickets.rename, ticket_id, "Renamed")
    desk.do(tickets.add_tag, [ticket_id], "Allergens")
    desk.do(tickets.note, ticket_id, "A note")
    return desk


def test_a_sound_desk_is_sound(tmp_path: Path, clock: FakeClock) -> None:
    desk = busy_desk(tmp_path, clock)
    report = desk.check()
    desk.close()
    assert report.sound, report.problems
    assert report.rows > 5
    assert report.entries > 5


@pytest.mark.parametrize("harm", TAMPERINGS)
def test_tampering_is_found(tmp_path: Path, clock: FakeClock, harm: str) -> None:
    statement, complaint = TAMPERINGS[harm]
    desk = busy_desk(tmp_path, clock)
    with desk.store.database.maintenance() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        for part in statement.split(";\n"):
            connection.execute(text(part))
        connection.exec_driver_sql("COMMIT")
    problems = desk.check().problems
    desk.close()
    assert any(complaint in problem for problem in problems), problems


def test_thousands_of_equal_problems_are_summed_up(tmp_path: Path, clock: FakeClock) -> None:
    desk = make_desk(tmp_path, clock)
    for _ in range(30):
        add_ticket(desk)
    with desk.store.database.maintenance() as connection:
        connection.exec_driver_sql("UPDATE ticket SET subject = 'Other'")
    problems = desk.check().problems
    desk.close()
    assert "and more" in problems
    assert len(problems) < 60
