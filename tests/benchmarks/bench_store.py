"""Lists, tickets, search and commands on the large desk, each against the bare statement."""

from __future__ import annotations

import itertools
import os
import random
import time
from dataclasses import replace

import pytest

from app.domain.inbox import Cursor, InboxQuery, Sort
from app.domain.search import parse_search
from app.domain.ticket import Channel, Status
from app.services import tickets
from app.store import search, search_words
from app.store.journal import pack
from tests.benchmarks.conftest import BigDesk
from tests.benchmarks.measure import compare

LIST = (
    "SELECT t.seq, t.id, t.number, t.subject, c.name, t.preview, t.last_channel, t.status, "
    "t.state, t.unread, t.assignee_id, t.order_at, t.last_message_at, t.tag_names "
    "FROM ticket t LEFT JOIN contact c ON c.id = t.contact_id WHERE t.hidden = 0 AND t.status = ? "
)
QUERIES = {
    "needs reply by promise": (InboxQuery(), "ORDER BY t.order_at, t.seq LIMIT 50", ()),
    "closed, newest message": (
        InboxQuery(Status.CLOSED, Sort.NEWEST),
        "ORDER BY t.last_message_at DESC, t.seq DESC LIMIT 50",
        (),
    ),
    "closed, oldest message": (
        InboxQuery(Status.CLOSED, Sort.OLDEST),
        "ORDER BY t.last_message_at, t.seq LIMIT 50",
        (),
    ),
    "closed, letters only": (
        InboxQuery(Status.CLOSED, channel=Channel.LETTER),
        "AND t.channel = ? ORDER BY t.order_at, t.seq LIMIT 50",
        ("letter",),
    ),
    "closed, one person's": (
        InboxQuery(Status.CLOSED),
        "AND t.assignee_id = ? ORDER BY t.order_at, t.seq LIMIT 50",
        (),
    ),
}


@pytest.mark.parametrize("name", QUERIES)
def test_inbox_page(big: BigDesk, name: str) -> None:
    query, tail, values = QUERIES[name]
    if "person" in name:
        person_id = big.desk.people()[0].id
        query, values = replace(query, assignee_id=person_id), (person_id,)
    bound = (int(query.status), *values)
    compare(
        f"inbox page: {name}",
        lambda: big.raw.execute(LIST + tail, bound).fetchall(),
        lambda: big.desk.inbox_page(query),
        reach=3,
        each=5,
    )


@pytest.mark.parametrize("page", [1000])
def test_inbox_deep_page(big: BigDesk, page: int) -> None:
    query = InboxQuery(Status.CLOSED)
    ordered = big.desk.inbox_numbers(query)
    seq = ordered[min(page * 50, len(ordered) - 100)]
    key = big.raw.execute("SELECT order_at FROM ticket WHERE seq = ?", (seq,)).fetchone()[0]
    after = Cursor(key, seq)
    tail = "AND (t.order_at, t.seq) > (?, ?) ORDER BY t.order_at, t.seq LIMIT 50"
    bound = (int(Status.CLOSED), key, seq)
    compare(
        f"inbox page {page} by key",
        lambda: big.raw.execute(LIST + tail, bound).fetchall(),
        lambda: big.desk.inbox_page(query, after),
        reach=3,
        each=5,
    )
    numbers = ordered[page * 50 : page * 50 + 50]
    marks = ",".join("?" * len(numbers))
    by_number = LIST.split("WHERE")[0] + f"WHERE t.seq IN ({marks})"
    compare(
        "inbox rows by number (scrolling)",
        lambda: big.raw.execute(by_number, list(numbers)).fetchall(),
        lambda: big.desk.inbox_rows(numbers),
        reach=3,
        each=5,
    )


def test_facets(big: BigDesk) -> None:
    counts = "SELECT status, count(*) FROM ticket WHERE hidden = 0 GROUP BY status"
    compare(
        "counts of the four tabs",
        lambda: big.raw.execute(counts).fetchall(),
        lambda: big.desk.inbox_facets(InboxQuery()),
        reach=2,
    )


def test_open_ticket(big: BigDesk) -> None:
    ids = [
        row[0]
        for row in big.raw.execute(
            "SELECT ticket_id FROM message GROUP BY ticket_id HAVING count(*) BETWEEN 10 AND 50 "
            "LIMIT 400"
        )
    ]
    random.Random(1).shuffle(ids)
    turn = itertools.cycle(ids)
    other = itertools.cycle(ids[200:] + ids[:200])

    def bare() -> None:
        """The same questions, asked of the driver."""
        ticket_id, run = next(turn), big.raw.execute
        run("BEGIN")
        ticket = run("SELECT * FROM ticket WHERE id = ?", (ticket_id,)).fetchone()
        contact_id = run("SELECT contact_id FROM ticket WHERE id = ?", (ticket_id,)).fetchone()[0]
        run("SELECT * FROM contact WHERE id = ?", (contact_id,)).fetchall()
        run("SELECT * FROM contact_point WHERE contact_id = ?", (contact_id,)).fetchall()
        run(
            "SELECT count(*), sum(status <> 3) FROM ticket WHERE contact_id = ? AND hidden = 0",
            (contact_id,),
        ).fetchall()
        run(
            "SELECT id, number, last_message_at, last_channel, subject, preview, status, "
            "(SELECT count(*) FROM message m WHERE m.ticket_id = t.id AND m.deleted_at IS NULL) "
            "FROM ticket t WHERE contact_id = ? AND hidden = 0 "
            "ORDER BY last_message_at DESC LIMIT 9",
            (contact_id,),
        ).fetchall()
        run(
            "SELECT * FROM message WHERE ticket_id = ? AND deleted_at IS NULL "
            "ORDER BY occurred_at, seq",
            (ticket_id,),
        ).fetchall()
        run(
            "SELECT a.* FROM attachment a JOIN message m ON m.id = a.message_id "
            "WHERE m.ticket_id = ?",
            (ticket_id,),
        ).fetchall()
        links = run("SELECT id FROM ticket_tag WHERE ticket_id = ?", (ticket_id,)).fetchall()
        for row_id in (ticket[1], *(link[0] for link in links)):
            run("SELECT * FROM journal WHERE row = ? AND field > 0", (row_id,)).fetchall()
        run("SELECT * FROM draft WHERE ticket_id = ?", (ticket_id,)).fetchall()
        run("COMMIT")

    compare(
        "open a ticket of 10 to 50 messages with its customer",
        bare,
        lambda: big.desk.ticket_view(next(other)),
        reach=3,
        turns=101,
    )


def _frequency_words(big: BigDesk) -> dict[str, str]:
    """A rare, a medium and two common words of this desk."""
    rows = big.raw.execute(
        "SELECT term, doc FROM search_terms WHERE length(term) > 4 AND term GLOB '[a-z]*' "
        "ORDER BY doc DESC"
    ).fetchall()
    total = big.raw.execute("SELECT count(*) FROM message").fetchone()[0]

    def near(share: float) -> str:
        return str(min(rows, key=lambda row: abs(row[1] - total * share))[0])

    common = near(0.1)
    other = next(str(row[0]) for row in rows if row[1] < total * 0.08 and row[0] != common)
    return {
        "rare word": near(20 / total),
        "medium word": near(0.005),
        "common word": common,
        "two words": f"{common} {other}",
        "prefix": common[:4],
    }


@pytest.mark.parametrize("kind", ["rare word", "medium word", "common word", "two words", "prefix"])
def test_search(big: BigDesk, kind: str) -> None:
    line = _frequency_words(big)[kind]
    expression = search_words.match_expression(parse_search(line))
    most = 50 * search._OVERLAP

    def bare() -> None:
        """The same ids, bare: bm25 among the newest matches."""
        beyond = big.raw.execute(
            "SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rowid DESC "
            "LIMIT 1 OFFSET ?",
            (expression, search.NEWEST),
        ).fetchone()
        big.raw.execute(
            "SELECT rowid FROM search_text WHERE search_text MATCH ? AND rowid >= ? "
            "ORDER BY rank LIMIT ?",
            (expression, beyond[0] if beyond else 0, most),
        ).fetchall()

    compare(
        f"search: {kind}",
        bare,
        lambda: big.desk.search(line),
        reach=1.5,
        turns=21,
    )


class _Bare:
    """Writes by hand, in one transaction, the rows the gate writes for a command.

    It keeps a writer of its own and empty hashes, so this desk fails its audit afterwards: it is
    for measuring only.
    """

    WRITER = 30_000

    def __init__(self, big: BigDesk) -> None:
        self._run = big.raw.execute
        self._run("DELETE FROM writer WHERE idx = ?", (self.WRITER,))
        self._run(
            "INSERT INTO writer(idx, id, device, parents, last_n, hlc, tip) VALUES (?,?,?,?,0,0,?)",
            (self.WRITER, os.urandom(8), bytes(16), b"", bytes(16)),
        )
        highest = self._run("SELECT max(n) FROM journal WHERE w = ?", (self.WRITER,)).fetchone()[0]
        self._n = highest or 0
        # Downwards, out of the way of the numbers the gate goes on giving.
        self._seq = min(0, self._run("SELECT min(seq) FROM message").fetchone()[0])

    def assign(self, ticket_id: bytes, person_id: bytes) -> None:
        self._run("BEGIN IMMEDIATE")
        self._run("UPDATE ticket SET assignee_id = ? WHERE id = ?", (person_id, ticket_id))
        self._entry(5, ticket_id, 8, person_id)
        self._ticket(ticket_id)
        self._command(1)
        self._run("COMMIT")

    def tag(self, ticket_id: bytes, name: str) -> None:
        tag_id, link_id = os.urandom(16), os.urandom(16)
        self._run("BEGIN IMMEDIATE")
        self._run("INSERT INTO tag(id, name) VALUES (?, ?)", (tag_id, name))
        self._run(
            "INSERT INTO ticket_tag(id, ticket_id, tag_id, present) VALUES (?, ?, ?, 1)",
            (link_id, ticket_id, tag_id),
        )
        self._entry(8, tag_id, 0, name.encode())
        self._entry(9, link_id, 0, b"1")
        self._ticket(ticket_id)
        self._command(2)
        self._run("COMMIT")

    def note(self, ticket_id: bytes, words: str) -> None:
        message_id, now = os.urandom(16), time.time_ns() // 1000
        self._seq -= 1
        self._run("BEGIN IMMEDIATE")
        self._run(
            "INSERT INTO message(seq, id, ticket_id, occurred_at, logged_at, kind, channel, "
            "direction, author, text) VALUES (?, ?, ?, ?, ?, 'note', 'email', 'out', 'person', ?)",
            (self._seq, message_id, ticket_id, now, now, words),
        )
        self._entry(6, message_id, 0, b"1")
        self._ticket(ticket_id)
        self._document(self._seq * 4, "", words)
        self._command(1)
        self._run("COMMIT")

    def _entry(self, kind: int, row: bytes, field: int, value: bytes) -> None:
        self._n += 1
        stamp = time.time_ns() // 1_000_000 << 16
        self._run(
            "INSERT INTO journal(w, n, kind, row, field, old, new, hlc) VALUES (?,?,?,?,?,?,?,?)",
            (self.WRITER, self._n, kind, row, field, None, pack(value), stamp),
        )
        if field:
            self._run(
                "DELETE FROM cell WHERE kind = ? AND row = ? AND field = ?", (kind, row, field)
            )
        self._run(
            "INSERT INTO cell(kind, row, field, w, n, hlc, val) VALUES (?,?,?,?,?,?,?)",
            (kind, row, field, self.WRITER, self._n, stamp, pack(value)),
        )

    def _ticket(self, ticket_id: bytes) -> None:
        """Derived columns and the search document, as every command on a ticket renews them."""
        seq, subject = self._run(
            "SELECT seq, subject FROM ticket WHERE id = ?", (ticket_id,)
        ).fetchone()
        words, at = self._run(
            "SELECT substr(text, 1, 400), occurred_at FROM message WHERE ticket_id = ? "
            "AND kind = 'message' ORDER BY occurred_at DESC LIMIT 1",
            (ticket_id,),
        ).fetchone()
        self._run(
            "UPDATE ticket SET preview = ?, last_message_at = ?, unread = 0, status = 3, "
            "hidden = 0 WHERE id = ?",
            (words[:160], at, ticket_id),
        )
        self._document(seq * 4 + 1, subject, "")

    def _document(self, number: int, subject: str, body: str) -> None:
        self._run("DELETE FROM search_text WHERE rowid = ?", (number,))
        self._run(
            "INSERT INTO search_text(rowid, subject, body, people, extra) VALUES (?, ?, ?, '', '')",
            (number, subject, body),
        )

    def _command(self, entries: int) -> None:
        self._run(
            "INSERT INTO command(id, w, first_n, last_n, hlc, at, name, tip) "
            "VALUES (?, ?, ?, ?, 0, 0, 'bench', ?)",
            (
                os.urandom(16),
                self.WRITER,
                self._n - entries + 1,
                self._n,
                bytes(16),
            ),
        )
        self._run("UPDATE writer SET last_n = ? WHERE idx = ?", (self._n, self.WRITER))


WORDS = "A note of ten words or so, as people write them."


@pytest.mark.parametrize("command", ["assign", "tag", "note"])
def test_command(big: BigDesk, command: str) -> None:
    first, second = [person.id for person in big.desk.people()][:2]
    # Tickets of one person, so that giving them to the other always changes something.
    theirs = "SELECT id FROM ticket WHERE status = 3 AND assignee_id = ? LIMIT 4000"
    ids = [row[0] for row in big.raw.execute(theirs, (first,))]
    bare, turn = _Bare(big), itertools.count()

    def by_hand() -> None:
        n = next(turn)
        if command == "assign":
            bare.assign(ids[n], second)
        elif command == "tag":
            bare.tag(ids[n], f"bare {os.urandom(4).hex()}")
        else:
            bare.note(ids[n], WORDS)

    def ours() -> None:
        n = next(turn)
        if command == "assign":
            big.desk.do_quietly(tickets.assign, [ids[n]], second)
        elif command == "tag":
            big.desk.do_quietly(tickets.add_tag, [ids[n]], f"ours {os.urandom(4).hex()}")
        else:
            big.desk.do_quietly(tickets.note, ids[n], WORDS)

    compare(f"command: {command}", by_hand, ours, reach=4, turns=61)
