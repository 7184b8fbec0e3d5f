"""Merging, splitting, linking, handing over and saved views, by key on a real desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.hand_over import HandOverAnswer
from app.domain.inbox import InboxQuery
from app.domain.message import MessageKind
from app.domain.ticket import Channel, Status
from app.domain.ticket_link import Relation
from app.services import hand_overs, people, saved_views, ticket_merging, tickets
from app.ui.inbox.area import InboxArea
from app.ui.inbox.cards import Press
from app.ui.inbox.split_dialog import SplitDialog
from app.ui.inbox.thread_items import EventItem
from app.ui.inbox.ties_section import TiesSection
from tests.ui.inbox.bakery import Bakery, at, receive
from tests.ui.inbox.driving import (
    ALT,
    CTRL,
    Key,
    choose,
    lines_of,
    messages_of,
    notices_of,
    press,
    press_in_popup,
    rows_of,
    status_of,
    ticket_of,
    title_of,
    type_in_popup,
)

# Popups of the offscreen platform cannot grab keyboard and mouse.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def said(qtbot: QtBot, inbox: InboxArea, words: str) -> None:
    """Wait until this was said last."""
    qtbot.waitUntil(lambda: bool(notices_of(inbox)) and notices_of(inbox)[-1].text == words)


def offered(qtbot: QtBot, picker: object, words: str) -> None:
    """Wait until the picker's first choice begins so."""
    qtbot.waitUntil(
        lambda: bool(picker._choices) and picker._choices[0].title.startswith(words)  # type: ignore[attr-defined]
    )


def in_desk(qtbot: QtBot, inbox: InboxArea, *command: object, **named: object) -> None:
    """As if a colleague did it: a command through the session."""
    with qtbot.waitSignal(inbox.session.changed):
        inbox.session.do(lambda desk: desk.do(*command, **named), owner=inbox)


def open_dialog() -> SplitDialog:
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, SplitDialog)]
    return next(one for one in found if one.isVisible())


def test_m_merges_by_number_and_the_line_separates_again(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    target, source = ticket_of(bakery, "bettina"), ticket_of(bakery, "camille")
    in_desk(qtbot, inbox, tickets.set_contact, target.id, source.contact_id)
    press(inbox.list_pane.list, Key.Key_M)
    type_in_popup(str(target.number))
    offered(qtbot, inbox.order.ordering.merge_picker, f"#{target.number}")
    press_in_popup(Key.Key_Return)
    qtbot.waitUntil(lambda: title_of(inbox) == target.subject)
    said(qtbot, inbox, f"Merged into #{target.number}")
    words = f"#{source.number} {source.subject} merged into this by you"
    qtbot.waitUntil(lambda: words in lines_of(inbox))
    items = list(inbox.cards.items())
    row = next(n for n, one in enumerate(items) if isinstance(one, EventItem) and one.line.part)
    (link,) = inbox.cards.card_layout(row).parts
    assert link.press is Press.SEPARATE
    inbox.cards.part_pressed.emit(items[row], link)
    said(qtbot, inbox, f"#{source.number} stands by itself again")
    qtbot.waitUntil(lambda: words not in lines_of(inbox))
    assert bakery.desk.ticket_view(source.id).ticket.id == source.id


def test_merging_different_customers_says_whose_the_ticket_stays(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    target = ticket_of(bakery, "bettina")
    press(inbox.list_pane.list, Key.Key_M)
    type_in_popup(str(target.number))
    offered(qtbot, inbox.order.ordering.merge_picker, f"#{target.number}")
    press_in_popup(Key.Key_Return)
    offered(qtbot, inbox.order.ordering.customers, f"Merge, #{target.number} stays with Bettina")
    press_in_popup(Key.Key_Return)
    qtbot.waitUntil(lambda: title_of(inbox) == target.subject)
    assert ticket_of(bakery, "bettina").contact_id == bakery.contacts["Bettina"]


def test_unsent_words_go_along(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    target = ticket_of(bakery, "bettina")
    press(inbox.list_pane.list, Key.Key_N)
    QTest.keyClicks(inbox.pane.composer.editor, "Ask Margo")
    press(inbox.list_pane.list, Key.Key_M)
    type_in_popup(str(target.number))
    offered(qtbot, inbox.order.ordering.merge_picker, f"#{target.number}")
    press_in_popup(Key.Key_Return)
    press_in_popup(Key.Key_Return)
    qtbot.waitUntil(lambda: title_of(inbox) == target.subject)
    qtbot.waitUntil(lambda: inbox.pane.composer.text(MessageKind.NOTE) == "Ask Margo")


def test_several_are_merged_into_one(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    press(inbox.list_pane.list, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert inbox.choosing.count() == 2
    target = ticket_of(bakery, "edith")
    press(inbox.list_pane.list, Key.Key_M)
    type_in_popup(str(target.number))
    offered(qtbot, inbox.order.ordering.merge_picker, f"#{target.number}")
    press_in_popup(Key.Key_Return)
    said(qtbot, inbox, f"2 tickets merged into #{target.number}")
    assert len(bakery.desk.ticket_view(target.id).ties.parts) == 2


def test_of_several_the_chosen_come_first(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    for _ in range(2):
        press(inbox.list_pane.list, Key.Key_Down)
    press(inbox.list_pane.list, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    rows = bakery.desk.inbox_rows(inbox.choosing.target().numbers)
    press(inbox.list_pane.list, Key.Key_M)
    picker = inbox.order.ordering.merge_picker
    offered(qtbot, picker, f"#{rows[0].number}")
    assert picker._choices[1].title.startswith(f"#{rows[1].number}")
    press_in_popup(Key.Key_Return)
    said(qtbot, inbox, f"2 tickets merged into #{rows[0].number}")
    assert len(bakery.desk.ticket_view(rows[0].id).ties.parts) == 1


def test_l_links_and_the_context_shows_it(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    other = ticket_of(bakery, "bettina")
    press(inbox.list_pane.list, Key.Key_L)
    type_in_popup("cupcakes")
    offered(qtbot, inbox.order.ordering.link_picker, f"#{other.number}")
    press_in_popup(Key.Key_Return)
    offered(qtbot, inbox.order.ordering.relations, "Related")
    press_in_popup(Key.Key_Down)
    press_in_popup(Key.Key_Return)
    said(qtbot, inbox, f"Linked with #{other.number}")
    (link,) = bakery.desk.ticket_view(bakery.tickets["camille"]).ties.links
    assert (link.ticket_id, link.relation) == (other.id, Relation.DUPLICATE_OF)
    qtbot.waitUntil(lambda: inbox.context.findChild(TiesSection) is not None)
    section = inbox.context.findChild(TiesSection)
    assert section is not None
    section.unlink_asked.emit(link)
    said(qtbot, inbox, f"Link with #{other.number} removed")
    assert bakery.desk.ticket_view(bakery.tickets["camille"]).ties.links == ()


def test_a_thread_is_split_from_the_current_message_on(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    inbox.cards.show_item(messages_of(inbox)[1].key)
    inbox.ticket_actions.split.trigger()
    dialog = open_dialog()
    assert [tick.isChecked() for tick in dialog.ticks] == [False, True, True]
    assert dialog.act.text() == "Split off 2 messages"
    dialog.subject.setText("Allergy of her mother")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.act.click()
    qtbot.waitUntil(lambda: title_of(inbox) == "Allergy of her mother")
    assert len(bakery.desk.ticket_view(bakery.tickets["camille"]).messages) == 1
    with qtbot.waitSignal(inbox.session.changed):
        inbox.session.undo_command(notices_of(inbox)[-1].command_id)
    assert len(bakery.desk.ticket_view(bakery.tickets["camille"]).messages) == 3


def test_not_all_and_not_none_can_leave(inbox: InboxArea) -> None:
    inbox.ticket_actions.split.trigger()
    dialog = open_dialog()
    for checked in (True, False):
        for tick in dialog.ticks:
            tick.setChecked(checked)
        assert not dialog.act.isEnabled()
    dialog.reject()


def test_messages_move_to_another_ticket(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    target = ticket_of(bakery, "bettina")
    inbox.ticket_actions.move.trigger()
    type_in_popup(str(target.number))
    offered(qtbot, inbox.order.ordering.move_picker, f"#{target.number}")
    press_in_popup(Key.Key_Return)
    dialog = open_dialog()
    assert [tick.isChecked() for tick in dialog.ticks].count(True) == 1
    with qtbot.waitSignal(dialog.destroyed):
        dialog.act.click()
    said(qtbot, inbox, f"1 messages moved to #{target.number}")
    assert len(bakery.desk.ticket_view(target.id).messages) == 2


def test_a_ticket_is_offered_and_the_other_person_accepts(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    ticket_id = bakery.tickets["camille"]
    press(inbox.list_pane.list, Key.Key_H, CTRL)
    type_in_popup("She likes you best")
    press_in_popup(Key.Key_Return)
    said(qtbot, inbox, "Handed over to Margo Lindqvist, who has to accept it")
    ties = inbox.pane.ties
    qtbot.waitUntil(ties.from_me.isVisible)
    assert ties.from_me.accessibleName().startswith("Waits for Margo Lindqvist since 10:42.")
    qtbot.waitUntil(lambda: ticket_id in inbox.rows.handed)
    inbox.hide()
    bakery.desk.person_id = bakery.margo
    inbox.show()
    qtbot.waitUntil(ties.for_me.isVisible)
    assert ties.for_me.accessibleName() == "Tilda Okafor hands this over to you. She likes you best"
    ties.for_me.acted.emit()
    said(qtbot, inbox, "The ticket is yours")
    qtbot.waitUntil(ties.isHidden)
    assert ticket_of(bakery, "camille").assignee_id == bakery.margo
    qtbot.waitUntil(lambda: "Accepted by you" in lines_of(inbox))


def test_what_waits_is_said_above_the_list_and_given_back_with_words(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    me, bakery.desk.person_id = bakery.desk.person_id, bakery.margo
    assert me is not None
    bakery.desk.do(hand_overs.offer, bakery.tickets["edith"], me, "Please")
    bakery.desk.person_id = me
    inbox.facts.load()
    waiting = inbox.list_pane.hand_overs
    qtbot.waitUntil(waiting.isVisible)
    assert waiting.accessibleName() == "1 hand-overs wait for you"
    waiting.acted.emit()
    qtbot.waitUntil(lambda: title_of(inbox).startswith("Letter: seeded"))
    inbox.pane.ties.for_me.refused.emit()
    type_in_popup("I am away")
    press_in_popup(Key.Key_Return)
    said(qtbot, inbox, "Given back")
    qtbot.waitUntil(waiting.isHidden)
    view = bakery.desk.ticket_view(bakery.tickets["edith"])
    assert view.ties.hand_overs[0].answer is HandOverAnswer.GIVEN_BACK
    assert view.messages[-1].text == "I am away"


def test_who_works_alone_hands_nothing_over(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    action = inbox.ticket_actions.hand_over
    assert action.isVisible()
    with qtbot.waitSignal(inbox.facts.known):
        tilda, bakery.desk.person_id = bakery.desk.person_id, bakery.margo  # she leads
        in_desk(qtbot, inbox, people.let_go, tilda)
    assert not action.isVisible()


def test_a_reminder_that_holds_outlasts_the_customers_word(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    press(inbox.list_pane.list, Key.Key_S)
    press_in_popup(Key.Key_W, ALT)
    press_in_popup(Key.Key_3, ALT)
    qtbot.waitUntil(lambda: status_of(bakery, "camille") is Status.WAITING)
    assert ticket_of(bakery, "camille").remind_holds
    bakery.clock.advance(minutes=1)
    in_desk(qtbot, inbox, receive, bakery.tickets["camille"], "Hello?")
    inbox.show_item(bakery.tickets["camille"])
    asleep = inbox.pane.ties.asleep
    qtbot.waitUntil(asleep.isVisible)
    asleep.acted.emit()
    qtbot.waitUntil(lambda: status_of(bakery, "camille") is Status.NEEDS_REPLY)
    qtbot.waitUntil(asleep.isHidden)


def test_a_view_is_saved_shown_renamed_and_removed(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    views = inbox.order.views
    query = InboxQuery(channel=Channel.CHAT, unread=True)
    inbox.list_pane.asked.emit(query)
    views.save_action.trigger()
    assert views.name_line.line.text() == "Live chat, Unread"
    type_in_popup("Chats")
    press_in_popup(Key.Key_Return)
    said(qtbot, inbox, "View Chats saved")
    qtbot.waitUntil(lambda: len(inbox.facts.views) == 1)
    inbox.list_pane.asked.emit(InboxQuery())
    inbox.list_pane.views_menu.aboutToShow.emit()
    inbox.list_pane.views_menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: inbox.loader.query == query)
    assert inbox.list_pane.title() == "Chats"
    acts = {action.text(): action for action in _filled(inbox)}
    acts["Rename “Chats”"].trigger()
    type_in_popup("Talk")
    press_in_popup(Key.Key_Return)
    said(qtbot, inbox, "View renamed to Talk")
    qtbot.waitUntil(lambda: inbox.list_pane.title() == "Talk")
    acts = {action.text(): action for action in _filled(inbox)}
    acts["Remove “Talk”"].trigger()
    qtbot.waitUntil(lambda: inbox.facts.views == ())
    assert inbox.list_pane.title() == "Inbox"


def test_views_are_put_in_order(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    for name, query in (("A", InboxQuery(unread=True)), ("B", InboxQuery())):
        bakery.desk.do(saved_views.save, name, query)
    inbox.facts.load()
    qtbot.waitUntil(lambda: len(inbox.facts.views) == 2)
    acts = {action.text(): action for action in _filled(inbox)}
    assert not acts["Move “B” down"].isEnabled()
    acts["Move “B” up"].trigger()
    qtbot.waitUntil(lambda: [view.name for view in inbox.facts.views] == ["B", "A"])


def _filled(inbox: InboxArea) -> list:  # type: ignore[type-arg]
    inbox.list_pane.views_menu.aboutToShow.emit()
    return inbox.list_pane.views_menu.actions()


def test_every_ticket_of_the_tab_can_be_chosen(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    press(inbox.list_pane.list, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    inbox.several.all_asked.emit()
    assert inbox.choosing.count() == len(rows_of(inbox))
    inbox.ticket_actions.close.trigger()
    qtbot.waitUntil(lambda: inbox.model.rowCount() == 0)
    with qtbot.waitSignal(inbox.session.changed):
        inbox.session.undo_command(notices_of(inbox)[-1].command_id)
    qtbot.waitUntil(lambda: inbox.model.rowCount() > 5)


def test_a_link_to_a_merged_ticket_leads_to_its_root(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    source, target = bakery.tickets["kaito"], bakery.tickets["noor"]
    in_desk(qtbot, inbox, ticket_merging.merge, [source], target)
    inbox.show_item(source)
    qtbot.waitUntil(lambda: inbox.showing.ticket_id == target)
    qtbot.waitUntil(lambda: inbox.list_pane.list.current_id() == ticket_of(bakery, "noor").seq)
    choose(qtbot, inbox, bakery, "edith")
    assert at(10, 42) == bakery.clock.now()
