"""A lock in the middle of a call: nothing of it is seen or lost, and it goes on afterwards."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.domain.call import CallEvent, CallOutcome, CallSignal
from app.domain.person import Person
from app.startup.hearing import Hearing
from app.system.paths import Profile
from app.ui.calls.call_desk import AtHand
from app.ui.calls.incoming_card import IncomingCard
from tests.conftest import LogWatch
from tests.startup.conftest import Begin
from tests.startup.test_locking import known, lock_page, locked, opened, type_pin

__all__ = ["known"]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CANARY = "The cormorant wants walnuts"
NUMBER = "020 7946 0999"


def test_a_call_goes_on_behind_the_lock(
    qtbot: QtBot,
    profile: Profile,
    begin: Begin,
    known: tuple[Person, bytes],
    log_watch: LogWatch,
) -> None:
    log_watch.expect("This plugin does not support raise")  # nor any other of the offscreen kind
    start = begin(profile)
    hearing = Hearing(start._window, profile)
    type_pin(lock_page(qtbot, start), "4711")
    calls = opened(qtbot, start).calling.calls
    calls.log(AtHand(None, known[1], "Cormorant"))
    calls.panel.notes.editor.setPlainText(CANARY)
    began = calls.keeping.call
    assert began is not None
    del calls

    page = locked(qtbot, start)
    hearing.ringing.hear(CallEvent(CallSignal.INCOMING, NUMBER))
    (card,) = start._window.findChildren(IncomingCard)
    assert card.accessibleName() == "Incoming call"
    assert NUMBER not in card.name.text()
    hearing.ringing.hear(CallEvent(CallSignal.ENDED, NUMBER))

    type_pin(page, "4711")
    again = opened(qtbot, start)
    qtbot.waitUntil(lambda: again.calling.calls.keeping.call is not None)
    calls = again.calling.calls
    assert calls.keeping.call is not None
    assert calls.keeping.call.id == began.id
    assert not calls.keeping.is_interrupted
    assert calls.panel.notes.editor.toPlainText() == CANARY
    # What was missed behind the lock is a promise now.
    desk = start._session.desk if start._session is not None else None
    assert desk is not None
    qtbot.waitUntil(lambda: bool(desk.search(f"Missed call from {NUMBER}").hits))
    calls.panel.tiles.picked.emit(CallOutcome.SOLVED)
    with qtbot.waitSignal(calls.noticed):
        calls.panel.end.click()
    hearing.stop()
