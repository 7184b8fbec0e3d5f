"""The area as a whole: showing, doing, undoing, staying true."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.domain.contact import PointKind
from app.domain.ids import RowId
from app.services import contact_form, contacts, tickets
from app.services.contacts import PointDraft
from app.services.desk import Desk
from app.ui.common.area import Notice
from app.ui.common.button import Button
from app.ui.contacts.area import ContactsArea
from app.ui.contacts.contact_form import ContactForm
from app.ui.contacts.disagreement import DisagreementCard
from tests.desks import add_ticket


@pytest.fixture
def chidi(desk: Desk) -> RowId:
    return desk.do(
        contact_form.add,
        {
            "name": "Chidi Nwosu",
            "organisation": "Marlow House Café",
            "title": "Owner",
            "warning": "Hears poorly over the coffee machine.",
            "language": "en, ig",
            "remember": "Dog in the yard.",
        },
        [
            PointDraft(PointKind.PHONE, "07700 900318", "mobile"),
            PointDraft(PointKind.EMAIL, "chidi@marlowhouse.example"),
        ],
        region="GB",
    ).result


@pytest.fixture
def sabine(desk: Desk) -> RowId:
    return desk.do(contacts.create, name="Sabine Brandt", organisation="Marlow House Café").result


def showing(qtbot: QtBot, area: ContactsArea, contact_id: RowId) -> ContactsArea:
    area.show()
    area.show_item(contact_id)
    qtbot.waitUntil(lambda: area.showing.item_id == contact_id)
    return area


def notices(area: ContactsArea) -> list[Notice]:
    heard: list[Notice] = []
    area.noticed.connect(heard.append)
    return heard


def words(widget: QWidget) -> str:
    return " | ".join(
        one.text()
        for one in widget.findChildren(QWidget)
        if hasattr(one, "text") and one.isVisible()
    )


def test_the_first_of_the_list_is_shown_by_itself(
    qtbot: QtBot, area: ContactsArea, chidi: RowId
) -> None:
    area.show()
    qtbot.waitUntil(lambda: area.showing.item_id == chidi)
    assert area.card.isVisible()
    assert area.context.isVisible()


def test_a_card_says_what_is_known(
    qtbot: QtBot, area: ContactsArea, desk: Desk, chidi: RowId, sabine: RowId
) -> None:
    first = add_ticket(desk, chidi, "February invoice")
    add_ticket(desk, chidi, "Standing order")
    desk.do(tickets.close, [first])
    with qtbot.waitSignal(area.title_changed) as told:
        showing(qtbot, area, chidi)
    assert told.args == ["Chidi Nwosu"]
    said = words(area)
    for part in ("Owner", "2 conversations", "1 still open", "07700 900318", "English, Igbo"):
        assert part.split()[-1] in said
    assert "Hears poorly" in area.context.warning.accessibleName()
    assert [one.text() for one in area.context.colleagues()] == ["Sabine Brandt"]


def test_a_colleague_and_the_organisation_can_be_gone_to(
    qtbot: QtBot, area: ContactsArea, chidi: RowId, sabine: RowId
) -> None:
    showing(qtbot, area, chidi)
    QTest.mouseClick(area.context.colleagues()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: area.showing.item_id == sabine)
    QTest.mouseClick(area.card.header.organisation, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(area.place.isVisible)
    assert area.place.people.model().rowCount() == 2
    assert not area.context.isVisible()


def test_a_ticket_of_the_timeline_is_asked_of_the_window(
    qtbot: QtBot, area: ContactsArea, desk: Desk, chidi: RowId
) -> None:
    ticket_id = add_ticket(desk, chidi)
    showing(qtbot, area, chidi)
    area.card.timeline.list.move_current(1)
    with qtbot.waitSignal(area.ticket_wanted) as told:
        QTest.keyClick(area.card.timeline.list, Qt.Key.Key_Return)
    assert told.args == [ticket_id]


def test_news_is_shown_at_once_and_later_when_hidden(
    qtbot: QtBot, area: ContactsArea, session: DeskSession, chidi: RowId
) -> None:
    showing(qtbot, area, chidi)
    session.do(lambda desk: _opened(desk, chidi, "One"), owner=area)
    qtbot.waitUntil(lambda: area.card.timeline.list.model().rowCount() == 1)
    area.hide()
    with qtbot.waitSignal(session.changed):
        session.do(lambda desk: _opened(desk, chidi, "Two"), owner=area)
    assert area.card.timeline.list.model().rowCount() == 1
    area.show()
    qtbot.waitUntil(lambda: area.card.timeline.list.model().rowCount() == 2)


def test_the_bin_gives_a_way_back(
    qtbot: QtBot, area: ContactsArea, session: DeskSession, desk: Desk, chidi: RowId
) -> None:
    showing(qtbot, area, chidi)
    heard = notices(area)
    qtbot.waitUntil(lambda: area.list_pane.people.current_id() is not None)
    area.list_pane.people.setFocus()
    QTest.keyClick(area.list_pane.people, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert heard[0].text == "Chidi Nwosu is in the bin"
    qtbot.waitUntil(lambda: area.showing.item_id is None)
    assert heard[0].command_id is not None
    session.undo_command(heard[0].command_id)
    qtbot.waitUntil(lambda: area.list_pane.people.model().rowCount() == 1)
    assert not desk.contact_view(chidi).contact.deleted


def test_buttons_and_keys_ask_for_a_ticket(qtbot: QtBot, area: ContactsArea, chidi: RowId) -> None:
    showing(qtbot, area, chidi)
    with qtbot.waitSignal(area.new_ticket_wanted) as told:
        QTest.mouseClick(area.card.header.new_ticket, Qt.MouseButton.LeftButton)
    assert told.args == [chidi]
    qtbot.waitUntil(lambda: area.list_pane.people.current_id() is not None)
    area.list_pane.people.setFocus()
    with qtbot.waitSignal(area.new_ticket_wanted):
        QTest.keyClick(area.list_pane.people, Qt.Key.Key_T)


def test_every_command_is_named_and_only_usable_with_a_contact(
    qtbot: QtBot, area: ContactsArea, chidi: RowId
) -> None:
    actions = [action for action in area.commands() if not action.isSeparator()]
    assert all(action.text() and action.objectName() for action in actions)
    assert not any(action.isEnabled() for action in actions)
    showing(qtbot, area, chidi)
    assert all(action.isEnabled() for action in actions)


def test_editing_by_keyboard(
    qtbot: QtBot, area: ContactsArea, session: DeskSession, desk: Desk, chidi: RowId
) -> None:
    form = editing(qtbot, area, chidi)
    heard = notices(area)
    title = form.texts["title"].text
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "Landlord")
    QTest.keyClick(title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert desk.contact_view(chidi).contact.title == "Landlord"
    qtbot.waitUntil(area.card.isVisible)
    assert heard[0].command_id is not None
    with qtbot.waitSignal(session.changed):
        session.undo_command(heard[0].command_id)
    assert desk.contact_view(chidi).contact.title == "Owner"


def test_an_impossible_address_is_told_and_kept(
    qtbot: QtBot, area: ContactsArea, desk: Desk, chidi: RowId
) -> None:
    form = editing(qtbot, area, chidi)
    row = form.points[PointKind.EMAIL].add_row()
    QTest.keyClicks(row.text, "chidi at marlow")
    form.try_to_save()
    assert "address looks like" in words(row)
    assert row.written() == "chidi at marlow"
    assert len(desk.contact_view(chidi).contact.points) == 2


def test_an_old_impossible_address_does_not_stop_another_change(
    qtbot: QtBot, area: ContactsArea, desk: Desk
) -> None:
    anna = desk.do(
        contact_form.add, {"name": "Anna"}, [PointDraft(PointKind.EMAIL, "anna at gmail")]
    ).result
    form = editing(qtbot, area, anna)
    form.texts["prefers"].write("Text")
    with qtbot.waitSignal(area.editing.saved):
        form.try_to_save()
    assert desk.contact_view(anna).contact.points[0].written == "anna at gmail"


def test_a_number_nobody_understands_is_kept_with_a_word(
    qtbot: QtBot, area: ContactsArea, desk: Desk, chidi: RowId
) -> None:
    form = editing(qtbot, area, chidi)
    row = form.points[PointKind.PHONE].add_row()
    QTest.keyClicks(row.text, "ask at the bar")
    QTest.keyClick(row.text, Qt.Key.Key_Return)
    assert "caller will not be recognised" in words(row)
    with qtbot.waitSignal(area.editing.saved):
        form.try_to_save()
    assert "ask at the bar" in {one.written for one in desk.contact_view(chidi).contact.points}


def test_the_form_keeps_what_arrives_while_it_is_open(
    qtbot: QtBot, area: ContactsArea, session: DeskSession, desk: Desk, chidi: RowId
) -> None:
    form = editing(qtbot, area, chidi)
    form.texts["title"].write("Landlord")
    seen = desk.contact_view(chidi).seen
    theirs = {"title": "Manager", "prefers": "Text"}
    session.do(lambda desk: desk.do(contact_form.save, chidi, seen, theirs), owner=area)
    qtbot.waitUntil(lambda: form.texts["title"].mark.words() != "")
    assert form.texts["title"].mark.words() == "Changed meanwhile to “Manager”."
    assert form.texts["title"].written() == "Landlord"
    assert form.texts["prefers"].written() == "Text"
    with qtbot.waitSignal(area.editing.saved):
        form.try_to_save()
    qtbot.waitUntil(lambda: bool(cards(area)))
    keep = next(
        one for one in cards(area)[0].findChildren(Button) if one.accessibleName() == "Keep Manager"
    )
    QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not cards(area))
    view = desk.contact_view(chidi)
    assert view.contact.title == "Manager"
    assert view.disagreements == {}


def test_use_theirs(
    qtbot: QtBot, area: ContactsArea, session: DeskSession, desk: Desk, chidi: RowId
) -> None:
    form = editing(qtbot, area, chidi)
    form.texts["title"].write("Landlord")
    seen = desk.contact_view(chidi).seen
    session.do(
        lambda desk: desk.do(contact_form.save, chidi, seen, {"title": "Manager"}), owner=area
    )
    qtbot.waitUntil(form.texts["title"].mark.isVisible)
    QTest.mouseClick(form.texts["title"].mark.take, Qt.MouseButton.LeftButton)
    assert form.texts["title"].written() == "Manager"
    assert not form.texts["title"].mark.isVisible()
    assert not form.save.isEnabled()


def test_what_was_typed_survives_leaving(
    qtbot: QtBot, area: ContactsArea, chidi: RowId, sabine: RowId
) -> None:
    form = editing(qtbot, area, chidi)
    form.texts["title"].write("Landlord")
    QTest.keyClick(form.texts["title"].text, Qt.Key.Key_Escape)
    assert area.editing.form is None
    showing(qtbot, area, sabine)
    again = editing(qtbot, area, chidi)
    assert again.texts["title"].written() == "Landlord"
    again.restart_asked.emit()
    qtbot.waitUntil(lambda: area.editing.form not in (None, again))
    assert area.editing.form is not None
    assert area.editing.form.texts["title"].written() == "Owner"


def test_a_new_contact_by_keyboard(qtbot: QtBot, area: ContactsArea, desk: Desk) -> None:
    area.show()
    with qtbot.waitSignal(area.editing.opened):
        area.new_contact("Yusra Karim")
    form = area.editing.form
    assert form is not None
    row = form.points[PointKind.PHONE].add_row()
    QTest.keyClicks(row.text, "07700 900111")
    row.label.setCurrentText("Mobile")
    with qtbot.waitSignal(area.editing.saved) as told:
        form.try_to_save()
    contact = desk.contact_view(told.args[0]).contact
    assert (contact.name, contact.points[0].value) == ("Yusra Karim", "+447700900111")
    qtbot.waitUntil(lambda: area.showing.item_id == contact.id)
    qtbot.waitUntil(lambda: area.list_pane.people.current_id() == contact.seq)


def test_a_new_contact_needs_something(qtbot: QtBot, area: ContactsArea) -> None:
    area.show()
    with qtbot.waitSignal(area.editing.opened):
        area.new_contact()
    form = area.editing.form
    assert form is not None
    form.texts["prefers"].write("Text")
    form.try_to_save()
    assert form.texts["name"].row.error()
    assert form.isVisible()


def test_columns(qtbot: QtBot, area: ContactsArea, chidi: RowId) -> None:
    showing(qtbot, area, chidi)
    area.set_columns(3)
    assert not area.context.isVisible()
    area.toggle_context()
    assert area.context.isVisible()
    area.toggle_context()
    assert not area.context.isVisible()
    area.set_columns(2)
    assert area.card.isVisible()
    assert not area.list_pane.isVisible()
    QTest.mouseClick(area.card.header.back, Qt.MouseButton.LeftButton)
    assert area.list_pane.isVisible()
    assert not area.card.isVisible()
    area.set_columns(4)
    assert area.list_pane.isVisible()
    assert area.card.isVisible()
    assert area.context.isVisible()


def test_f6_goes_round(qtbot: QtBot, area: ContactsArea, desk: Desk, chidi: RowId) -> None:
    add_ticket(desk, chidi)
    showing(qtbot, area, chidi)
    qtbot.waitUntil(area.list_pane.people.isVisible)
    area.focus_list()
    places = []
    for _ in range(3):
        area.next_pane(True)
        places.append(area.focusWidget())
    assert places[0] is area.card.timeline.list
    assert places[2] is area.list_pane.people


def test_copying_says_what(qtbot: QtBot, area: ContactsArea, chidi: RowId) -> None:
    showing(qtbot, area, chidi)
    heard = notices(area)
    area.contact_commands.copy_address.trigger()
    assert [one.text for one in heard] == ["Copied chidi@marlowhouse.example"]


def test_a_contact_that_is_gone_leaves_no_card(
    qtbot: QtBot, area: ContactsArea, desk: Desk, chidi: RowId
) -> None:
    desk.do(contacts.put_in_bin, [chidi])
    area.show()
    area.show_item(chidi)
    with qtbot.waitSignal(area.showing.vanished):
        pass
    assert not area.card.isVisible()


def editing(qtbot: QtBot, area: ContactsArea, contact_id: RowId) -> ContactForm:
    showing(qtbot, area, contact_id)
    area.edit_contact()
    qtbot.waitUntil(lambda: area.editing.form is not None)
    assert area.editing.form is not None
    return area.editing.form


def cards(area: ContactsArea) -> list[DisagreementCard]:
    return [one for one in area.context.findChildren(DisagreementCard) if one.isVisible()]


def _opened(desk: Desk, contact_id: RowId, subject: str):  # type: ignore[no-untyped-def]
    from app.domain.ticket import Channel

    return desk.do(
        tickets.open_ticket,
        contact_id=contact_id,
        subject=subject,
        channel=Channel.EMAIL,
        text="words",
    )
