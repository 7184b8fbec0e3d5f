"""Channels as the business has them: on their page, in a new ticket and in the filter."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.domain.channel_use import ChannelUse, ChannelUses
from app.domain.inbox import InboxQuery
from app.domain.person import Role
from app.domain.ticket import Channel
from app.services import people, settings
from app.ui.common.channels import call_channels, channel_name
from app.ui.inbox.area import InboxArea
from app.ui.inbox.composer_parts import reply_words
from app.ui.settings.area import SettingsArea
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.main_window import MainWindow
from tests.ui.inbox.bakery import Bakery
from tests.ui.shell.driving import ALT, Key, press


def uses(session: DeskSession) -> ChannelUses:
    return session.desk.settings().channels


def test_a_name_and_a_line_are_kept_and_undone(
    qtbot: QtBot, area: SettingsArea, session: DeskSession, controller: DeskController
) -> None:
    line = area.channels.lines[Channel.IN_PERSON]
    line.name.setText("Shop counter")
    with qtbot.waitSignal(session.changed):
        line.name.editingFinished.emit()
    line.about.setText("4 Mill Lane, 7 to 15")
    with qtbot.waitSignal(session.changed):
        line.about.editingFinished.emit()
    wanted = ChannelUse(Channel.IN_PERSON, True, "Shop counter", "4 Mill Lane, 7 to 15")
    assert uses(session).of(Channel.IN_PERSON) == wanted
    qtbot.waitUntil(lambda: channel_name(Channel.IN_PERSON) == "Shop counter")
    session.undo()
    session.undo()
    qtbot.waitUntil(lambda: uses(session) == ChannelUses())
    qtbot.waitUntil(lambda: line.name.text() == "")
    qtbot.waitUntil(lambda: channel_name(Channel.IN_PERSON) == "In person")


def test_a_name_another_has_is_refused_and_the_field_says_what_holds(
    qtbot: QtBot, area: SettingsArea, session: DeskSession, controller: DeskController
) -> None:
    session.desk.do(settings.use_channel, ChannelUse(Channel.FAX, name="Old line"))
    area._refresh()
    qtbot.waitUntil(lambda: area.channels.lines[Channel.FAX].name.text() == "Old line")
    line = area.channels.lines[Channel.TEXT]
    line.name.setText("old line")
    with qtbot.waitSignal(session.refused):
        line.name.editingFinished.emit()
    qtbot.waitUntil(lambda: line.name.text() == "")


def test_the_last_one_stays_used(area: SettingsArea) -> None:
    said = tuple(ChannelUse(one, used=one is Channel.CHAT) for one in Channel)
    area.channels.show_uses(ChannelUses(said))
    assert not area.channels.lines[Channel.CHAT].used.isEnabled()
    assert area.channels.lines[Channel.FAX].used.isEnabled()


def test_a_representative_reads_them_only(
    qtbot: QtBot, area: SettingsArea, session: DeskSession, bakery: Bakery
) -> None:
    others = [one.id for one in session.desk.people() if one.id != session.desk.person_id]
    session.desk.do(people.set_role, others[0], Role.LEADER)
    me = session.desk.person_id
    assert me is not None
    session.desk.do(people.set_role, me, Role.REPRESENTATIVE)
    area._refresh()
    qtbot.waitUntil(lambda: not area.channels.form.isEnabled())


def test_unused_ones_are_not_offered_and_the_keys_are_renumbered(
    qtbot: QtBot, window: MainWindow, controller: DeskController, bakery: Bakery
) -> None:
    bakery.desk.do(settings.use_channel, ChannelUse(Channel.IN_PERSON, used=False))
    bakery.desk.do(settings.use_channel, ChannelUse(Channel.FAX, used=False))
    bakery.desk.do(
        settings.use_channel, ChannelUse(Channel.TEXT, True, "Messenger", "0160 555 0199")
    )
    capturing = controller.demand.capture
    capturing.begin()
    panel = capturing.panel
    qtbot.waitUntil(panel.isVisible)
    assert panel.chips.channel() is Channel.LETTER
    press(panel.words.editor, Key.Key_2, ALT)
    assert panel.chips.channel() is Channel.TEXT
    assert panel.chips.about() == "0160 555 0199"
    words = [one.text() for one in panel.chips._buttons.buttons()]
    assert words[:3] == ["Letter", "Messenger", "Live chat"]
    assert len(words) == 7
    press(panel.words.editor, Key.Key_8, ALT)
    assert panel.chips.channel() is Channel.TEXT
    panel.chips.show_channel(Channel.FAX)
    assert panel.chips.channel() is Channel.FAX


def test_the_filter_keeps_unused_ones_that_tickets_have(
    qtbot: QtBot, window: MainWindow, controller: DeskController, session: DeskSession
) -> None:
    inbox = controller.areas.area("inbox")
    assert isinstance(inbox, InboxArea)
    had = {row.channel for row in session.desk.inbox_page(InboxQuery()).rows}
    assert Channel.EMAIL in had
    assert Channel.FAX not in had
    for channel in (Channel.EMAIL, Channel.FAX):
        with qtbot.waitSignal(session.changed):
            session.do(
                lambda desk, channel=channel: desk.do(
                    settings.use_channel, ChannelUse(channel, used=False)
                ),
                owner=inbox,
            )
    qtbot.waitUntil(lambda: Channel.FAX not in inbox.facts.channels)
    assert Channel.EMAIL in inbox.facts.channels
    menu = inbox.list_pane.filters
    menu._fill_filter()
    offered = [one.text() for one in menu.menu.actions()[1].menu().actions()]
    assert "Email" in offered
    assert "Fax" not in offered


def test_own_names_end_with_the_desk_that_gave_them() -> None:
    call_channels(ChannelUses((ChannelUse(Channel.CHAT, name="Site chat"),)))
    assert channel_name(Channel.CHAT) == "Site chat"
    assert reply_words(Channel.CHAT) == "Reply by Site chat"
    call_channels(ChannelUses())
    assert channel_name(Channel.CHAT) == "Live chat"
    assert reply_words(Channel.CHAT) == "Reply by live chat"
