"""Locking an open desk: what is seen, what is left in memory, and the way back."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.background.idle import LockCause
from app.domain.ids import RowId
from app.domain.person import Person, Role
from app.domain.ticket import Channel
from app.services import opening, people, personal_pins, tickets
from app.services.opening import Surroundings
from app.startup.desk_start import DeskStart
from app.startup.desk_window import import_readers
from app.system.clock import SystemClock
from app.system.instance_lock import InstanceLock
from app.system.paths import Profile
from app.system.settings import LAST_PERSON, Settings
from app.ui.imports.imports import Imports
from app.ui.imports.mail_dialog import MailImportDialog
from app.ui.inbox.area import InboxArea
from app.ui.lock.lock_page import LockPage
from app.ui.lock.seat_dialog import SeatDialog
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.desk_view import CONTACTS, DeskView
from tests.desks import MIGRATIONS
from tests.fakes.keyring import FakeKeyring
from tests.startup.conftest import BUSINESS, PASSPHRASE, PERSON, Begin, finish

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_OF_A_DESK = {"Desk", "DeskSession", "DeskController", "TicketView", "TicketRow"}
CANARY = "The cormorant ordered seven walnut cakes"


@pytest.fixture
def known(profile: Profile, keyring: FakeKeyring) -> tuple[Person, RowId]:
    """Tilda, who has the PIN 4711, and the ticket of the cormorant."""
    around = Surroundings(SystemClock(), MIGRATIONS, keyring)
    desk = opening.open_with_passphrase(profile, PASSPHRASE, around).desk
    (tilda,) = desk.people()
    ticket_id = desk.do(
        tickets.open_ticket, contact_id=None, subject=CANARY, channel=Channel.EMAIL, text=CANARY
    ).result
    desk.close()
    personal_pins.set_pin(profile, keyring, tilda, "4711", PASSPHRASE)
    return tilda, ticket_id


def lock_page(qtbot: QtBot, start: DeskStart) -> LockPage:
    def shown() -> bool:
        return isinstance(start._window.centralWidget(), LockPage)

    qtbot.waitUntil(shown, timeout=30_000)
    found = start._window.centralWidget()
    assert isinstance(found, LockPage)
    return found


def opened(qtbot: QtBot, start: DeskStart) -> DeskController:
    qtbot.waitUntil(
        lambda: start._session is not None and isinstance(start._window.centralWidget(), DeskView),
        timeout=30_000,
    )
    found = start._window.findChild(DeskController)
    assert isinstance(found, DeskController)
    qtbot.waitUntil(lambda: found.state.facts is not None)
    return found


def locked(qtbot: QtBot, start: DeskStart, cause: LockCause = LockCause.ASKED) -> LockPage:
    """Lock and wait until nothing of the desk is left."""
    assert start.open_desk is not None
    start.open_desk.lock(cause)
    qtbot.waitUntil(lambda: start.open_desk is None, timeout=30_000)
    return lock_page(qtbot, start)


def type_pin(page: LockPage, pin: str) -> None:
    page.pin.setText(pin)
    page.try_it()


def test_a_start_asks_for_the_pin_and_shows_nothing_before(
    qtbot: QtBot, profile: Profile, begin: Begin, known: tuple[Person, RowId]
) -> None:
    reached: list[str] = []
    start = begin(profile, watch=reached.append)
    page = lock_page(qtbot, start)
    assert reached == ["shown"]
    assert page.asks_pin
    assert page.title.text() == "Welcome back, Tilda"
    type_pin(page, "4711")
    opened(qtbot, start)
    assert start._window.settings.get(LAST_PERSON) == known[0].id.hex()


def test_the_keys_lock_and_the_pin_leads_back(
    qtbot: QtBot, profile: Profile, begin: Begin, known: tuple[Person, RowId]
) -> None:
    start = begin(profile)
    type_pin(lock_page(qtbot, start), "4711")
    controller = opened(qtbot, start)
    controller.areas.show_ticket(known[1])
    qtbot.waitUntil(lambda: CANARY in _all_words(start._window))
    controller.commands.action("lock").trigger()
    page = lock_page(qtbot, start)
    assert start._window.windowTitle() == "Hearthdesk"
    assert _visible() == [start._window]
    assert not any(word in _all_words(start._window) for word in (CANARY, BUSINESS, "Okafor"))
    qtbot.waitUntil(lambda: not isValid(controller))
    type_pin(page, "4711")
    again = opened(qtbot, start)
    here = again.areas.history.here
    assert here is not None
    assert here.item == known[1]


def test_everything_of_the_desk_is_gone_from_memory(
    qtbot: QtBot, profile: Profile, begin: Begin, known: tuple[Person, RowId]
) -> None:
    earlier = _of_a_desk()  # what other tests of this process may have left
    start = begin(profile)
    type_pin(lock_page(qtbot, start), "4711")
    controller = opened(qtbot, start)
    controller.areas.show_area(CONTACTS)
    controller.areas.show_ticket(known[1])
    qtbot.waitUntil(lambda: CANARY in _all_words(start._window))
    controller.demand.open_palette()
    controller.demand.begin_ticket()
    session = start._session
    assert session is not None
    key = bytes(session.desk.store.database._key)
    del session, controller
    reached: list[str] = []
    start._watch = reached.append
    locked(qtbot, start)
    qtbot.waitUntil(lambda: "locked" in reached)
    qtbot.waitUntil(lambda: _reachable(key, earlier) == [], timeout=30_000)
    assert _of_a_desk().keys() - earlier.keys() == set()


def test_what_was_typed_is_kept_and_can_be_undone_after_unlocking(
    qtbot: QtBot, profile: Profile, begin: Begin, known: tuple[Person, RowId]
) -> None:
    start = begin(profile)
    type_pin(lock_page(qtbot, start), "4711")
    controller = opened(qtbot, start)
    area = controller.areas.current
    assert isinstance(area, InboxArea)
    qtbot.waitUntil(lambda: area.showing.view is not None)
    assert start._session is not None
    start._session.do(lambda desk: desk.do(tickets.rename, known[1], "Walnuts"), owner=area)
    area.pane.composer.write_reply()
    area.pane.composer.editor.setPlainText("Seven it is")
    page = locked(qtbot, start)
    type_pin(page, "4711")
    again = opened(qtbot, start).areas.current
    assert isinstance(again, InboxArea)
    qtbot.waitUntil(lambda: again.pane.composer.editor.toPlainText() == "Seven it is")
    session = start._session
    assert session is not None
    session.undo()
    qtbot.waitUntil(lambda: session.desk.ticket_view(known[1]).ticket.subject == CANARY)


@pytest.mark.parametrize("cause", list(LockCause))
def test_the_page_says_why(
    qtbot: QtBot, profile: Profile, begin: Begin, known: tuple[Person, RowId], cause: LockCause
) -> None:
    start = begin(profile)
    type_pin(lock_page(qtbot, start), "4711")
    opened(qtbot, start)
    words = locked(qtbot, start, cause).cause.text()
    assert words
    assert ("10 minutes" in words) == (cause is LockCause.IDLE)


def test_without_a_pin_the_passphrase_leads_back(
    qtbot: QtBot, profile: Profile, begin: Begin
) -> None:
    start = begin(profile)
    opened(qtbot, start)
    page = locked(qtbot, start)
    assert not page.asks_pin
    assert page.title.text() == "Welcome back, Tilda"
    page.passphrase.setText("wrong")
    page.try_it()
    qtbot.waitUntil(lambda: not page.problem.isHidden(), timeout=30_000)
    page.passphrase.setText(PASSPHRASE)
    page.try_it()
    opened(qtbot, start)


def test_locking_while_the_first_page_is_still_being_read(
    qtbot: QtBot, profile: Profile, begin: Begin, known: tuple[Person, RowId]
) -> None:
    start = begin(profile)
    type_pin(lock_page(qtbot, start), "4711")
    qtbot.waitUntil(lambda: start._session is not None)
    page = locked(qtbot, start)
    type_pin(page, "4711")
    opened(qtbot, start)


def test_closing_a_locked_window_lets_the_next_one_in(
    qtbot: QtBot, profile: Profile, begin: Begin, known: tuple[Person, RowId]
) -> None:
    start = begin(profile)
    type_pin(lock_page(qtbot, start), "4711")
    opened(qtbot, start)
    assert start.open_desk is not None
    start.open_desk.lock(LockCause.SLEEP)
    finish(start)  # before the worker has closed the desk
    lock = InstanceLock(profile.lock_file)
    lock.release()
    around = Surroundings(SystemClock(), MIGRATIONS, None)
    desk = opening.open_with_passphrase(profile, PASSPHRASE, around).desk
    assert desk.check().sound
    desk.close()


def test_somebody_else_unlocks_with_the_own_pin(
    qtbot: QtBot,
    profile: Profile,
    begin: Begin,
    keyring: FakeKeyring,
    known: tuple[Person, RowId],
) -> None:
    start = begin(profile)
    type_pin(lock_page(qtbot, start), "4711")
    opened(qtbot, start)
    session = start._session
    assert session is not None
    jonas = session.desk.do(people.add, "Jonas Weidner", Role.REPRESENTATIVE).result
    session.announce(session.desk.do(people.rename, jonas, "Jonas Weid").changes)
    person = Person(jonas, "Jonas Weid", Role.REPRESENTATIVE, True)
    personal_pins.set_pin(profile, keyring, person, "90210", PASSPHRASE)
    assert start.open_desk is not None
    window = start.open_desk.desk_window
    qtbot.waitUntil(lambda: len(window.people) == 2)
    del session
    page = locked(qtbot, start)
    (other,) = page.menu.actions()
    assert other.text() == "Jonas Weid"
    page.menu.triggered.emit(other)
    assert page.title.text() == "Welcome back, Jonas"
    type_pin(page, "90210")
    opened(qtbot, start)
    assert start._session is not None
    assert start._session.desk.person_id == jonas


def _visible() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def _all_words(window: QWidget) -> str:
    """What a screen reader and the title say of everything there is."""
    from PySide6.QtGui import QAccessible

    found = [window.windowTitle()]
    left = [QAccessible.queryAccessibleInterface(window)]
    while left:
        one = left.pop()
        if one is None or not one.isValid():
            continue
        found += [one.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value)]
        left += [one.child(place) for place in range(one.childCount())]
    return "\n".join(found)


def _of_a_desk() -> dict[int, object]:
    """What belongs to an open desk, or holds the customer's words, by its address."""
    gc.collect()
    return {
        id(one): one
        for one in gc.get_objects()
        if type(one).__name__ in _OF_A_DESK or _has_word(one)
    }


def _has_word(one: object) -> bool:
    parts = list(one.values()) if isinstance(one, dict) else one
    return isinstance(parts, list | tuple | set | frozenset) and any(
        isinstance(part, str) and CANARY in part for part in parts
    )


def _reachable(key: bytes, earlier: dict[int, object]) -> list[str]:
    """Where Python can still reach the key, or a word of the customer."""
    gc.collect()
    found = []
    for one in gc.get_objects():
        if id(one) in earlier:
            continue
        parts = list(one.values()) if isinstance(one, dict) else one
        if not isinstance(parts, list | tuple | set | frozenset):
            continue
        for part in parts:
            is_key = isinstance(part, bytes | bytearray) and part == key and part is not key
            is_word = isinstance(part, str) and CANARY in part and part is not CANARY
            if is_key or is_word:
                found.append(f"{type(part).__name__} in {type(one).__name__}")
    return found


def test_shift_control_l_is_the_key(
    qtbot: QtBot, profile: Profile, begin: Begin, known: tuple[Person, RowId]
) -> None:
    start = begin(profile)
    page = lock_page(qtbot, start)
    QTest.keyClicks(page.pin, "4711")
    QTest.keyClick(page.pin, Qt.Key.Key_Return)
    controller = opened(qtbot, start)
    keys = controller.commands.action("lock").shortcut().toString()
    assert keys == "Ctrl+Shift+L"
    locked(qtbot, start)
    finish(start)
    text = "".join(path.read_text("utf-8") for path in Path(profile.logs).iterdir())
    assert "locked: asked" in text
    assert not any(word in text for word in (PERSON, BUSINESS, CANARY, "4711"))


def test_who_has_a_pin_is_asked_for_it_before_sitting_down(
    qtbot: QtBot,
    profile: Profile,
    begin: Begin,
    keyring: FakeKeyring,
    known: tuple[Person, RowId],
) -> None:
    start = begin(profile)
    type_pin(lock_page(qtbot, start), "4711")
    controller = opened(qtbot, start)
    session = start._session
    assert session is not None
    added = session.desk.do(people.add, "Jonas Weidner", Role.REPRESENTATIVE)
    person = Person(added.result, "Jonas Weidner", Role.REPRESENTATIVE, True)
    personal_pins.set_pin(profile, keyring, person, "90210", PASSPHRASE)
    session.announce(added.changes)
    assert start.open_desk is not None
    window = start.open_desk.desk_window
    qtbot.waitUntil(lambda: len(window.people) == 2)
    controller.people.seat_wanted.emit(person.id)
    qtbot.waitUntil(lambda: bool(start._window.findChildren(SeatDialog)))
    (dialog,) = start._window.findChildren(SeatDialog)
    dialog.pin.setText("4711")
    dialog.try_it()
    qtbot.waitUntil(lambda: not dialog.problem.isHidden(), timeout=30_000)
    assert session.desk.person_id == known[0].id
    dialog.pin.setText("90210")
    dialog.try_it()
    qtbot.waitUntil(lambda: session.desk.person_id == person.id, timeout=30_000)


def test_an_import_stops_and_says_so_afterwards(
    qtbot: QtBot,
    profile: Profile,
    begin: Begin,
    known: tuple[Person, RowId],
    tmp_path: Path,
) -> None:
    start = begin(profile)
    type_pin(lock_page(qtbot, start), "4711")
    controller = opened(qtbot, start)
    mail = b"From x\nFrom: A <a@b.example>\nSubject: S %d\nMessage-ID: <%d@b.example>\n\nHi\n\n"
    archive = tmp_path / "much.mbox"
    archive.write_bytes(b"".join(mail % (number, number) for number in range(4000)))
    controller.demand.import_mail()
    qtbot.waitUntil(lambda: bool(start._window.findChildren(MailImportDialog)))
    (dialog,) = start._window.findChildren(MailImportDialog)
    dialog.look_into(archive)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.options, timeout=30_000)
    dialog.begin()
    qtbot.waitUntil(lambda: controller.demand.is_importing, timeout=30_000)
    page = locked(qtbot, start)
    assert _visible() == [start._window]
    type_pin(page, "4711")
    again = opened(qtbot, start)
    qtbot.waitUntil(lambda: "import stopped" in _all_words(start._window))
    assert not again.demand.is_importing
    assert start._session is not None
    assert start._session.desk.check().sound


def test_an_import_asked_for_just_before_the_lock_opens_nothing_over_it(
    qtbot: QtBot, profile: Profile, begin: Begin
) -> None:
    start = begin(profile)
    demand = opened(qtbot, start).demand
    demand.import_mail()
    assert start.open_desk is not None
    start.open_desk.lock(LockCause.ASKED)
    demand._take_readers(Imports.import_mail, import_readers())  # as when the worker was quicker
    assert _visible() == [start._window]
    assert start._window.findChildren(MailImportDialog) == []
    qtbot.waitUntil(lambda: start.open_desk is None)


def test_the_passphrase_at_a_start_seats_who_sat_here_last(
    qtbot: QtBot, profile: Profile, begin: Begin
) -> None:
    """Without any PIN; the first person of the desk is not the last one at it."""
    around = Surroundings(SystemClock(), MIGRATIONS, None)
    desk = opening.open_with_passphrase(profile, PASSPHRASE, around).desk
    jonas = desk.do(people.add, "Jonas Weidner", Role.REPRESENTATIVE).result
    desk.close()
    kept = Settings(profile.settings_file)
    kept.set(LAST_PERSON, jonas.hex())
    kept.save()
    start = begin(profile, FakeKeyring.missing(), PASSPHRASE)
    opened(qtbot, start)
    session = start._session
    assert session is not None
    qtbot.waitUntil(lambda: session.desk.person_id == jonas)
    page = locked(qtbot, start)
    assert page.title.text() == "Welcome back, Jonas"
    page.passphrase.setText(PASSPHRASE)
    page.try_it()
    opened(qtbot, start)
    assert start._session is not None
    assert start._session.desk.person_id == jonas
