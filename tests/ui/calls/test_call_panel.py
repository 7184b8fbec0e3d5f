"""Notes of a call: what is shown, what is kept, what happens at the end, after the end too."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.background.ringing import RingingCall
from app.background.session import DeskSession
from app.domain.call import CallClock, CallEvent, CallFacts, CallOutcome, CallPhase, CallSignal
from app.domain.message import Message
from app.domain.ticket import Direction, Status
from app.services import calls as call_services
from app.services import people
from app.ui.calls.call_desk import AtHand, CallDesk
from app.ui.calls.call_panel import CallPanel
from app.ui.calls.call_words import clock_words
from app.ui.calls.keeping import KEEP_EVERY_MS
from app.ui.capture.contact_field import Customer
from app.ui.common.area import Notice
from tests.ui.calls.conftest import StopWatch, call_desk
from tests.ui.inbox.bakery import Bakery

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def at_hand(bakery: Bakery, name: str = "bettina") -> AtHand:
    """One of the bakery's tickets is shown."""
    ticket = bakery.desk.ticket_view(bakery.tickets[name]).ticket
    return AtHand(ticket.contact_id, ticket.id, ticket.contact_name)


def known(qtbot: QtBot, calls: CallDesk) -> None:
    """The desk has said who it is and who works here."""
    qtbot.waitUntil(lambda: calls.facts.settings is not None)
    qtbot.waitUntil(lambda: calls.panel.about.count() > 1)


def saved(qtbot: QtBot, calls: CallDesk) -> Notice:
    """File the call."""
    with qtbot.waitSignal(calls.noticed) as told:
        calls.panel.end.click()
    notice: Notice = told.args[0]
    return notice


def kept(qtbot: QtBot, calls: CallDesk) -> None:
    """Everything is written down."""
    with qtbot.waitSignal(calls.keeping.kept):
        calls.keep_now()


def last_word(bakery: Bakery, name: str = "bettina") -> Message:
    return bakery.desk.ticket_view(bakery.tickets[name]).messages[-1]


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "00:00"), (167.9, "02:47"), (3599, "59:59"), (3760, "1:02:40"), (-5, "00:00")],
)
def test_a_clock_in_words(seconds: float, words: str) -> None:
    assert clock_words(seconds) == words


def test_each_phase_is_counted_to_the_second(
    qtbot: QtBot, calls: CallDesk, panel: CallPanel, bakery: Bakery, watch: StopWatch
) -> None:
    calls.log(at_hand(bakery))
    known(qtbot, calls)
    watch.seconds += 300
    panel.pause.click()
    assert panel.state.phase.text() == "On hold"
    watch.seconds += 30
    panel.pause.click()
    watch.seconds += 20
    panel.state.hang_up.click()
    assert not panel.pause.isVisible()
    watch.seconds += 60
    panel.tiles.picked.emit(CallOutcome.SOLVED)
    assert saved(qtbot, calls).text == "Call saved, 6 min 50 s"
    facts = last_word(bakery).call
    assert facts == CallFacts(Direction.INBOUND, CallOutcome.SOLVED, 320, 30, 60, "")
    assert facts.seconds == 410


def test_without_an_end_of_its_own_all_is_talk(
    qtbot: QtBot, calls: CallDesk, panel: CallPanel, bakery: Bakery, watch: StopWatch
) -> None:
    calls.log(at_hand(bakery))
    watch.seconds += 95
    panel.tiles.picked.emit(CallOutcome.OPEN)
    saved(qtbot, calls)
    facts = last_word(bakery).call
    assert facts is not None
    assert (facts.talk_seconds, facts.hold_seconds, facts.wrap_seconds) == (95, 0, 0)


def test_the_end_asks_for_what_is_missing(
    qtbot: QtBot, calls: CallDesk, panel: CallPanel, bakery: Bakery
) -> None:
    calls.log(AtHand())
    panel.end.click()
    assert panel.problem.text() == "Say who it was first."
    panel.who.setText("Ann Lee 020 7946 0123")
    panel.end.click()
    assert panel.problem.text() == "Say how it ended first."
    panel.tiles.picked.emit(CallOutcome.SOLVED)
    assert not panel.problem.isVisible()
    saved(qtbot, calls)
    found = bakery.desk.search("Ann Lee").hits
    assert any(hit.title == "Ann Lee" for hit in found)


def test_somebody_else_may_be_on_the_line(
    qtbot: QtBot, calls: CallDesk, panel: CallPanel, bakery: Bakery
) -> None:
    calls.log(at_hand(bakery))
    known(qtbot, calls)
    assert panel.who.isVisible()
    assert panel.who.text() == "Bettina Kowalczyk"
    panel.tiles.picked.emit(CallOutcome.SOLVED)
    panel.who.setFocus()
    QTest.keyClick(panel.who, Qt.Key.Key_Return)
    assert calls.keeping.call is not None
    assert calls.keeping.call.ticket_id == bakery.tickets["bettina"]
    panel.who.selectAll()
    QTest.keyClicks(panel.who, "Ann Lee")
    panel.end.click()
    assert panel.problem.text() == "Say who it was first."
    panel.who.choose(Customer("Ann Lee"))
    assert calls.keeping.call.ticket_id is None
    saved(qtbot, calls)
    assert any(hit.title == "Ann Lee" for hit in bakery.desk.search("Ann Lee").hits)


def test_a_refused_call_goes_on(
    qtbot: QtBot, calls: CallDesk, panel: CallPanel, bakery: Bakery
) -> None:
    calls.log(at_hand(bakery))
    panel.notes.editor.setPlainText("Told her")
    panel.tiles.picked.emit(CallOutcome.SOLVED)
    calls.keeping.change(remind_at=bakery.clock.now() - timedelta(days=1))
    panel.end.click()
    qtbot.waitUntil(panel.problem.isVisible)
    assert "That time has passed." in panel.problem.text()
    assert calls.keeping.call is not None
    assert panel.end.isEnabled()
    calls.keeping.change(remind_at=None)
    saved(qtbot, calls)
    assert last_word(bakery).text == "Told her"


def test_the_other_person_takes_over(
    qtbot: QtBot, calls: CallDesk, panel: CallPanel, bakery: Bakery, session: DeskSession
) -> None:
    calls.log(at_hand(bakery))
    known(qtbot, calls)
    tile = panel.tiles.tile(CallOutcome.PASSED)
    assert tile.accessibleName() == "Pass to Margo"
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert calls.keeping.call is not None
    assert calls.keeping.call.pass_to == bakery.margo
    session.do(lambda desk: desk.do(people.let_go, bakery.margo), owner=calls)
    qtbot.waitUntil(tile.isHidden)


def test_nobody_there_is_for_calls_of_ours(calls: CallDesk, panel: CallPanel) -> None:
    calls.log(AtHand())
    tile = panel.tiles.tile(CallOutcome.NOT_REACHED)
    assert tile.isHidden()
    panel.state.direction_chosen.emit(Direction.OUTBOUND)
    assert not tile.isHidden()
    panel.tiles.picked.emit(CallOutcome.NOT_REACHED)
    panel.state.direction_chosen.emit(Direction.INBOUND)
    assert tile.isHidden()
    assert calls.keeping.call is not None
    assert calls.keeping.call.outcome is None


def test_a_call_back_at_a_time(
    qtbot: QtBot, calls: CallDesk, panel: CallPanel, bakery: Bakery
) -> None:
    calls.log(at_hand(bakery))
    known(qtbot, calls)
    at = bakery.clock.now() + timedelta(hours=2)
    panel.tiles.picked.emit(CallOutcome.CALL_BACK)
    panel.call_back_picker.chosen.emit(at)
    panel.call_back_picker.close()
    assert panel.tiles.tile(CallOutcome.CALL_BACK).accessibleName() == "Call back 12:42"
    saved(qtbot, calls)
    ticket = bakery.desk.ticket_view(bakery.tickets["bettina"]).ticket
    assert (ticket.status, ticket.promise_at) == (Status.CALL_BACK, at)


def test_what_was_agreed_begins_an_answer(
    qtbot: QtBot, calls: CallDesk, panel: CallPanel, bakery: Bakery
) -> None:
    calls.log(at_hand(bakery))
    panel.notes.editor.setPlainText("Forty cupcakes.")
    panel.confirm.click()
    panel.tiles.picked.emit(CallOutcome.OPEN)
    with qtbot.waitSignal(calls.answer_wanted) as wanted:
        panel.end.click()
    assert wanted.args[0] == bakery.tickets["bettina"]
    assert wanted.args[1] == "Hello Bettina,\n\nas agreed on the phone today:\n\nForty cupcakes."


def test_taken_back_the_notes_are_open_again(
    qtbot: QtBot,
    calls: CallDesk,
    panel: CallPanel,
    bakery: Bakery,
    session: DeskSession,
    watch: StopWatch,
) -> None:
    calls.log(at_hand(bakery))
    known(qtbot, calls)
    watch.seconds += 75
    panel.notes.editor.setPlainText("Forty cupcakes.")
    panel.tiles.picked.emit(CallOutcome.SOLVED)
    saved(qtbot, calls)
    watch.seconds += 500
    session.undo()
    qtbot.waitUntil(panel.isVisible)
    assert panel.notes.editor.toPlainText() == "Forty cupcakes."
    call = calls.keeping.as_of_now()
    assert call is not None
    assert call.clock.phase is CallPhase.WRAP
    assert call.clock.whole_seconds() == (75, 0, 0)
    assert call.ticket_id == bakery.tickets["bettina"]
    session.redo()
    qtbot.waitUntil(panel.isHidden)
    assert calls.keeping.call is None
    qtbot.waitUntil(lambda: call_services.running(bakery.desk) == ())


def test_a_discarded_call_leaves_nothing(
    qtbot: QtBot, calls: CallDesk, panel: CallPanel, bakery: Bakery
) -> None:
    before = len(bakery.desk.ticket_view(bakery.tickets["bettina"]).messages)
    calls.log(at_hand(bakery))
    kept(qtbot, calls)
    panel.discard.click()
    qtbot.waitUntil(lambda: call_services.running(bakery.desk) == ())
    assert len(bakery.desk.ticket_view(bakery.tickets["bettina"]).messages) == before
    assert calls.keeping.call is None


# --- after the program ended ---------------------------------------------------------------------


def interrupted(
    qtbot: QtBot, session: DeskSession, page: QWidget, bakery: Bakery, watch: StopWatch
) -> CallDesk:
    """A run later: the call of the run before is offered."""
    bakery.clock.advance(seconds=40)
    watch.seconds = 5.0
    later = call_desk(session, page, bakery, watch, "next run")
    later.offer_interrupted(call_services.running(bakery.desk))
    qtbot.waitUntil(lambda: later.facts.settings is not None)
    return later


@pytest.fixture
def broken_off(qtbot: QtBot, calls: CallDesk, bakery: Bakery, watch: StopWatch) -> CallDesk:
    """A call of two minutes, kept as it was then."""
    calls.log(at_hand(bakery))
    known(qtbot, calls)
    watch.seconds += 120
    calls.panel.notes.editor.setPlainText("Told her")
    kept(qtbot, calls)
    calls.panel.hide()
    calls.keeping.let_go()
    return calls


def test_it_is_offered_again_and_waits(
    qtbot: QtBot,
    broken_off: CallDesk,
    session: DeskSession,
    page: QWidget,
    bakery: Bakery,
    watch: StopWatch,
) -> None:
    later = interrupted(qtbot, session, page, bakery, watch)
    assert later.panel.interrupted.isVisible()
    qtbot.waitUntil(lambda: "Bettina Kowalczyk" in later.panel.interrupted.words.text())
    assert later.panel.clock.text() == "02:00"
    assert later.panel.notes.editor.toPlainText() == "Told her"
    watch.seconds += 50
    later.keeping.ticked.emit()
    assert later.panel.clock.text() == "02:00"


def test_gone_on_with_the_time_between_counts(
    qtbot: QtBot,
    broken_off: CallDesk,
    session: DeskSession,
    page: QWidget,
    bakery: Bakery,
    watch: StopWatch,
) -> None:
    later = interrupted(qtbot, session, page, bakery, watch)
    later.panel.interrupted.go_on.click()
    assert later.panel.clock.text() == "02:40"
    assert not later.panel.interrupted.isVisible()


def test_saved_as_it_was(
    qtbot: QtBot,
    broken_off: CallDesk,
    session: DeskSession,
    page: QWidget,
    bakery: Bakery,
    watch: StopWatch,
) -> None:
    later = interrupted(qtbot, session, page, bakery, watch)
    later.panel.interrupted.as_it_is.click()
    watch.seconds += 10
    later.panel.tiles.picked.emit(CallOutcome.SOLVED)
    saved(qtbot, later)
    facts = last_word(bakery).call
    assert facts is not None
    assert (facts.talk_seconds, facts.wrap_seconds) == (120, 10)
    assert call_services.running(bakery.desk) == ()


def test_after_a_lock_it_simply_goes_on(
    qtbot: QtBot,
    broken_off: CallDesk,
    session: DeskSession,
    page: QWidget,
    bakery: Bakery,
    watch: StopWatch,
) -> None:
    again = call_desk(session, page, bakery, watch, "this run")
    watch.seconds += 30
    again.offer_interrupted(call_services.running(bakery.desk))
    assert not again.panel.interrupted.isVisible()
    assert again.panel.clock.text() == "02:30"


def test_it_is_written_down_often_enough(
    qtbot: QtBot, calls: CallDesk, panel: CallPanel, bakery: Bakery
) -> None:
    assert KEEP_EVERY_MS <= 5000
    calls.log(at_hand(bakery))
    with qtbot.waitSignal(calls.keeping.kept):
        panel.notes.editor.setPlainText("Told her")
    qtbot.waitUntil(lambda: call_services.running(bakery.desk)[0].notes == "Told her")


# --- the telephone -------------------------------------------------------------------------------


def ringing(bakery: Bakery, watch: StopWatch, number: str = "020 7946 0000") -> RingingCall:
    return RingingCall(number, bakery.clock.now(), watch.seconds)


def answered(bakery: Bakery, watch: StopWatch, number: str = "020 7946 0000") -> RingingCall:
    call = ringing(bakery, watch, number)
    call.answered_at, call.answered_since = bakery.clock.now(), watch.seconds
    return call


def test_a_second_call_waits_its_turn(
    qtbot: QtBot, calls: CallDesk, panel: CallPanel, bakery: Bakery, watch: StopWatch
) -> None:
    calls.log(at_hand(bakery))
    known(qtbot, calls)
    watch.seconds += 60
    calls.take(answered(bakery, watch))
    assert panel.clock.text() == "00:00"
    watch.seconds += 30
    panel.tiles.picked.emit(CallOutcome.OPEN)
    saved(qtbot, calls)
    assert panel.clock.text() == "01:30"
    call = calls.keeping.as_of_now()
    assert call is not None
    assert (call.clock.phase, call.clock.hold) == (CallPhase.HOLD, 30)
    assert call.ticket_id == bakery.tickets["bettina"]


def test_begun_by_hand_and_then_told_it_is_one_call(
    qtbot: QtBot, calls: CallDesk, panel: CallPanel, bakery: Bakery, watch: StopWatch
) -> None:
    calls.log(at_hand(bakery))
    known(qtbot, calls)
    began = calls.keeping.call
    watch.seconds += 5
    calls.take(answered(bakery, watch))
    call = calls.keeping.call
    assert began is not None
    assert call is not None
    assert (call.id, call.number) == (began.id, "020 7946 0000")


def test_only_who_asks_for_notes_gets_the_keyboard(
    qtbot: QtBot, calls: CallDesk, panel: CallPanel, bakery: Bakery, watch: StopWatch, page: QWidget
) -> None:
    field = QLineEdit(page)
    field.show()
    field.setFocus()
    calls.take(answered(bakery, watch))
    assert panel.isVisible()
    assert field.hasFocus()
    calls.log(AtHand())
    assert not field.hasFocus()


def test_the_telephone_ends_the_talk(
    qtbot: QtBot, calls: CallDesk, panel: CallPanel, bakery: Bakery, watch: StopWatch
) -> None:
    calls.take(answered(bakery, watch))
    watch.seconds += 10
    calls.hear_end(CallEvent(CallSignal.ENDED, "0207 946 9999"))
    assert panel.state.phase.text() == "Talking"
    calls.hear_end(CallEvent(CallSignal.ENDED, "+44 20 7946 0000"))
    assert panel.state.phase.text() == "After the call"


def test_an_unknown_number_becomes_a_ticket_without_a_name(
    qtbot: QtBot, calls: CallDesk, panel: CallPanel, bakery: Bakery, watch: StopWatch
) -> None:
    calls.take(answered(bakery, watch))
    panel.tiles.picked.emit(CallOutcome.OPEN)
    saved(qtbot, calls)
    (found,) = [hit for hit in bakery.desk.search("Phone call").hits if hit.number]
    assert bakery.desk.ticket_view(found.id).ticket.contact_id is None


def test_a_missed_call_promises_to_call_back(
    qtbot: QtBot, calls: CallDesk, bakery: Bakery, watch: StopWatch
) -> None:
    with qtbot.waitSignal(calls.noticed) as told:
        calls.missed.miss(ringing(bakery, watch, "+442079460000"))
    notice = told.args[0]
    assert notice.text == "Missed call from 020 7946 0000, a call back is promised"
    bakery.desk.undo_command(notice.command_id)
    with qtbot.waitSignal(calls.noticed) as told:
        calls.missed.miss(ringing(bakery, watch, ""))
    assert told.args[0].text == "Missed call, the number was withheld"


def test_a_number_that_is_dialled_is_a_call_of_ours(
    qtbot: QtBot, calls: CallDesk, panel: CallPanel, bakery: Bakery
) -> None:
    with qtbot.waitSignal(calls.dialled) as dialled:
        calls.dial("+442079460000", at_hand(bakery))
    assert dialled.args == ["+442079460000"]
    assert calls.keeping.call is not None
    assert calls.keeping.call.direction is Direction.OUTBOUND
    assert panel.isVisible()


def test_times_never_go_back(calls: CallDesk, watch: StopWatch, bakery: Bakery) -> None:
    calls.log(at_hand(bakery))
    watch.seconds -= 500
    call = calls.keeping.as_of_now()
    assert call is not None
    assert call.clock == replace(CallClock(CallPhase.TALK, watch.seconds))
