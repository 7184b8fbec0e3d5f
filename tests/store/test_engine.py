"""The database file: encrypted in every corner, honest about what it cannot do."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from app.domain.errors import StoreProblem
from app.domain.stopping import Stop, Stopped
from app.security.keys import new_keys
from app.services import tickets
from app.services.desk import Desk
from app.store import backup
from app.store.engine import Database, interruptible
from app.store.registry import TICKET
from app.store.unit_of_work import UnitOfWork
from tests.desks import add_contact, add_ticket, make_desk, make_store, reopen_store
from tests.fakes.clock import FakeClock

MARKER = "Zwetschgenkuchen"


def test_no_plain_text_in_any_file(tmp_path: Path, clock: FakeClock) -> None:
    desk = make_desk(tmp_path, clock)
    contact_id = add_contact(desk, f"{MARKER} Person", f"{MARKER.lower()}@mail.example")
    ticket_id = add_ticket(desk, contact_id, MARKER, f"A question about {MARKER}. " * 200)
    big = MARKER.encode() * 40_000
    desk.do(
        tickets.note,
        ticket_id,
        MARKER,
        attachments=[tickets.NewAttachment(f"{MARKER}.txt", "text/plain", big)],
    )
    assert desk.search(MARKER).hits
    during = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.name.endswith("-wal") for path in during)
    for path in during:
        assert MARKER.lower().encode() not in path.read_bytes().lower(), path.name
        assert MARKER not in path.name
    desk.close()


def test_wrong_key_is_told_from_damage_and_absence(tmp_path: Path, clock: FakeClock) -> None:
    keys = new_keys()
    make_store(tmp_path, clock, keys).close()
    with pytest.raises(StoreProblem) as wrong:
        reopen_store(tmp_path, clock, new_keys())
    assert wrong.value.reason == "wrong-key"
    with pytest.raises(StoreProblem) as missing:
        Database(tmp_path / "none.db", bytes(32))
    assert missing.value.reason == "missing"


@pytest.mark.parametrize(
    ("harm", "reason"),
    [
        (lambda data: data[: len(data) // 2 + 100], "damaged"),
        (lambda data: bytes(4096) + data[4096:], "wrong-key"),
        (lambda data: data[::-1], "wrong-key"),
    ],
    ids=["cut short", "first page gone", "another file"],
)
def test_damage_is_called_what_it_is(
    tmp_path: Path, clock: FakeClock, harm: Callable[[bytes], bytes], reason: str
) -> None:
    keys = new_keys()
    make_store(tmp_path, clock, keys).close()
    path = tmp_path / "desk.db"
    path.write_bytes(harm(path.read_bytes()))
    with pytest.raises(StoreProblem) as problem:
        reopen_store(tmp_path, clock, keys)
    assert problem.value.reason == reason


def test_a_database_somebody_holds_is_busy(tmp_path: Path, clock: FakeClock) -> None:
    keys = new_keys()
    desk = make_desk(tmp_path, clock, keys)
    with desk.store.database.write() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout=0")
    other = Database(tmp_path / "desk.db", keys.database)
    with other.write(), pytest.raises(StoreProblem) as problem:
        add_ticket(desk)
    other.close()
    assert problem.value.reason == "busy"
    add_ticket(desk)
    desk.close()


def test_a_commit_that_fails_takes_all_back_and_stops_nobody(desk: Desk) -> None:
    ticket_id = add_ticket(desk)

    def points_nowhere(uow: UnitOfWork) -> None:
        uow.set(TICKET, ticket_id, subject="Other", contact_id=bytes(16))

    for _ in range(2):
        with pytest.raises(IntegrityError):
            desk.do(points_nowhere)
    assert desk.ticket_view(ticket_id).ticket.subject == "Nut allergy"
    desk.do(tickets.rename, ticket_id, "Almonds")
    assert desk.ticket_view(ticket_id).ticket.subject == "Almonds"


def test_errors_do_not_quote_what_was_to_be_written(desk: Desk) -> None:
    statement = text("INSERT INTO draft VALUES (NULL, x'00', 'note', :words, 1, NULL)")
    with pytest.raises(IntegrityError) as error, desk.store.database.write() as connection:
        connection.execute(statement, {"words": MARKER})
    assert MARKER not in str(error.value)
    assert MARKER not in repr(error.value)


def test_a_flipped_byte_is_noticed(tmp_path: Path, clock: FakeClock) -> None:
    keys = new_keys()
    desk = make_desk(tmp_path, clock, keys)
    for turn in range(50):
        add_ticket(desk, subject=f"Ticket {turn}", text="words " * 200)
    desk.close()
    path = tmp_path / "desk.db"
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(data)
    damaged = Desk(reopen_store(tmp_path, clock, keys))
    report = damaged.check()
    damaged.close()
    assert not report.sound


def test_a_full_disk_leaves_before_or_after(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    with desk.store.database.write() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 2}")
    with pytest.raises(StoreProblem) as problem:
        desk.do(tickets.note, ticket_id, "x" * 200_000)
    assert problem.value.reason == "disk-full"
    with desk.store.database.write() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1073741823")
    assert len(desk.ticket_view(ticket_id).messages) == 1
    desk.do(tickets.note, ticket_id, "fits now")


def test_a_file_that_may_not_be_written_is_said(tmp_path: Path, clock: FakeClock) -> None:
    keys = new_keys()
    desk = make_desk(tmp_path, clock, keys)
    with desk.store.database.write() as connection:
        connection.exec_driver_sql("PRAGMA query_only=ON")
    with pytest.raises(StoreProblem) as problem:
        add_ticket(desk)
    assert problem.value.reason == "read-only"
    desk.close()


def test_a_copy_of_the_file_alone_is_no_backup_but_ours_is(
    tmp_path: Path, clock: FakeClock
) -> None:
    keys = new_keys()
    desk = make_desk(tmp_path / "desk", clock, keys)
    for _ in range(20):
        add_ticket(desk)
    naive = tmp_path / "naive.db"
    shutil.copy(tmp_path / "desk" / "desk.db", naive)
    copy = backup.verified_copy(desk.store.database, tmp_path / "backup.db")
    opened = Database(copy, keys.database)
    with opened.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM ticket")).scalar_one() == 20
    opened.close()
    desk.close()


def test_a_backup_is_for_the_person_alone(desk: Desk, tmp_path: Path) -> None:
    copy = backup.verified_copy(desk.store.database, tmp_path / "backup.db")
    assert copy.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("content", [b"", None], ids=["no bytes", "no tables"])
def test_an_empty_database_is_missing_and_not_made_anew(
    tmp_path: Path, clock: FakeClock, content: bytes | None
) -> None:
    keys = new_keys()
    make_store(tmp_path, clock, keys).close()
    path = tmp_path / "desk.db"
    path.write_bytes(b"")
    if content is None:
        database = Database(path, keys.database)
        with database.maintenance() as connection:
            connection.exec_driver_sql("PRAGMA user_version=1")
        database.close()
    before = path.read_bytes()
    with pytest.raises(StoreProblem) as problem:
        reopen_store(tmp_path, clock, keys)
    assert problem.value.reason == "missing"
    assert path.read_bytes() == before


def test_a_backup_that_cannot_be_written_leaves_no_half(tmp_path: Path, clock: FakeClock) -> None:
    desk = make_desk(tmp_path / "desk", clock)
    blocked = tmp_path / "blocked"
    blocked.mkdir()
    (blocked / "backup.part").mkdir()
    with pytest.raises(StoreProblem):
        backup.verified_copy(desk.store.database, blocked / "backup.db")
    assert not (blocked / "backup.db").exists()
    desk.close()


_ENDLESS = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT told(i) + 1 FROM n) SELECT count(*) FROM n"
)


def test_a_question_nobody_waits_for_is_interrupted_and_the_next_one_is_not(desk: Desk) -> None:
    database, stop = desk.store.database, Stop()
    begun = threading.Event()

    def told(number: int) -> int:
        begun.set()
        return number

    def ask() -> None:
        with database.read() as connection, interruptible(connection, stop):
            connection.connection.cursor().connection.create_function("told", 1, told)
            connection.connection.cursor().execute(_ENDLESS)

    with ThreadPoolExecutor(1) as other:
        asked = other.submit(ask)
        assert begun.wait(20)
        stop.set()
        with pytest.raises(Stopped):
            asked.result(20)
    stop.set()  # too late: nothing of it runs any more
    with database.read() as connection:
        assert connection.execute(text("SELECT 1")).scalar() == 1
    with pytest.raises(Stopped):
        desk.search("anything", stop=stop)
