"""The page of saved replies: written, kept, copied, removed, carried to another desk and back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.errors import Refused
from app.domain.markup import Words
from app.domain.saved_reply import SavedReply
from app.services import saved_replies
from app.ui.inbox.area import InboxArea
from app.ui.settings.area import SettingsArea
from app.ui.settings.reply_list import uses_words
from app.ui.settings.saved_replies_page import SavedRepliesPage
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.desk_view import INBOX
from tests.ui.accessibility.tree import silent_rows, small_targets, unnamed
from tests.ui.inbox.bakery import Bakery
from tests.ui.settings.rows import choice
from tests.ui.shell.driving import activate

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def page(area: SettingsArea, controller: DeskController) -> SavedRepliesPage:
    """The page, in front."""
    area.show_settings_page(area.replies)
    activate(area.window())
    return area.replies


def kept(bakery: Bakery) -> dict[str, SavedReply]:
    """The saved replies of the desk by title."""
    return {one.title: one for one in saved_replies.all_replies(bakery.desk)}


def write(page: SavedRepliesPage, title: str, text: str, folder: str = "") -> None:
    """Fill the fields of a new reply."""
    page.new.click()
    page.reply_title.setText(title)
    page.folder.setText(folder)
    page.editor.set_words(Words(text))


def save(qtbot: QtBot, page: SavedRepliesPage, bakery: Bakery, title: str) -> None:
    """Press Save, and wait until the page knows it is kept."""
    page.save.click()
    qtbot.waitUntil(lambda: title in kept(bakery))
    qtbot.waitUntil(lambda: page.written().id == kept(bakery)[title].id)
    qtbot.waitUntil(lambda: title in [one.reply.title for one in page.list._model.records])


def test_a_reply_is_written_changed_and_undone(
    qtbot: QtBot, page: SavedRepliesPage, bakery: Bakery, controller: DeskController
) -> None:
    write(page, "Hours", "We open at seven.", "Shop")
    save(qtbot, page, bakery, "Hours")
    assert not page.save.isEnabled()
    QTest.keyClicks(page.editor, " Really.")
    page.editor.selectAll()
    page.editor.toggle_bold()
    page.save.click()
    bold = "<p><b>We open at seven. Really.</b></p>"
    qtbot.waitUntil(lambda: kept(bakery)["Hours"].words.markup == bold)
    qtbot.waitUntil(lambda: controller.toasts.host.shown_words() == "“Hours” saved")
    controller._session.undo()
    qtbot.waitUntil(lambda: page.editor.words() == Words("We open at seven."))


def test_nothing_written_is_lost_by_choosing_another(
    qtbot: QtBot, page: SavedRepliesPage, bakery: Bakery
) -> None:
    write(page, "One", "first")
    save(qtbot, page, bakery, "One")
    write(page, "Two", "second")
    page.list.list.select_id(page.list._numbers[kept(bakery)["One"].id])
    qtbot.waitUntil(lambda: "Two" in kept(bakery))
    assert page.reply_title.text() == "One"


def test_what_is_missing_is_said_and_nothing_goes(
    qtbot: QtBot, page: SavedRepliesPage, bakery: Bakery
) -> None:
    write(page, "One", "first")
    save(qtbot, page, bakery, "One")
    write(page, "", "words without a title")
    page.list.list.select_id(page.list._numbers[kept(bakery)["One"].id])
    assert page._title_row.error() == "It needs a title to be found by."
    assert page.editor.words() == Words("words without a title")
    page.reply_title.setText("Titled")
    page.editor.clear()
    assert not page.keep()
    assert page._words_row.error() == "There are no words yet."
    page.editor.set_words(Words("again"))
    assert page.keep()
    qtbot.waitUntil(lambda: set(kept(bakery)) == {"One", "Titled"})


def test_a_reply_can_be_copied_and_removed(
    qtbot: QtBot, page: SavedRepliesPage, bakery: Bakery, controller: DeskController
) -> None:
    write(page, "One", "first", "Shop")
    save(qtbot, page, bakery, "One")
    page.copy.click()
    save(qtbot, page, bakery, "One, copy")
    assert kept(bakery)["One, copy"].folder == "Shop"
    page.remove.click()
    qtbot.waitUntil(lambda: set(kept(bakery)) == {"One"})
    assert page.reply_title.text() == ""
    controller._session.undo()
    qtbot.waitUntil(lambda: set(kept(bakery)) == {"One", "One, copy"})


def test_the_preview_fills_gaps_with_an_example(page: SavedRepliesPage) -> None:
    write(page, "One", "Hi {{contact.first_name}}, {{business.phone}} {{me.name}}")
    assert page.preview.words().text == "Hi Camille, {{business.phone}} Tilda Okafor"
    assert len(page.preview.extraSelections()) == 1
    page.editor.clear()
    page.variables.actions()[0].trigger()
    page.variables.actions()[3].trigger()
    assert page.editor.words().text == "{{contact.first_name|there}}{{ticket.number}}"


def test_the_list_is_narrowed_and_says_uses(
    qtbot: QtBot, page: SavedRepliesPage, bakery: Bakery
) -> None:
    for title, folder in (("Hours", "Shop"), ("Nuts", "Allergens")):
        write(page, title, "words", folder)
        save(qtbot, page, bakery, title)
    titles = [section.title for section in page.list._model.sections()]
    assert titles == ["Allergens", "Shop"]
    page.list.search.setText("aller")
    assert [row.reply.title for row in page.list._model.records] == ["Nuts"]
    assert uses_words(0) == "not used yet"


def test_replies_go_to_a_file_and_come_back_once(
    qtbot: QtBot, page: SavedRepliesPage, area: SettingsArea, bakery: Bakery, tmp_path: Path
) -> None:
    write(page, "Hours", "We open at seven.", "Shop")
    save(qtbot, page, bakery, "Hours")
    path = tmp_path / "replies.json"
    area.reply_keeping.write_file(path)
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: path.stat().st_size > 0)
    held = json.loads(path.read_text("utf-8"))
    held["saved_replies"].append({"title": "New", "text": "x", "markup": "<p><b>y</b></p>"})
    path.write_text(json.dumps(held), "utf-8")
    area.reply_keeping.read_file(path)
    qtbot.waitUntil(lambda: set(kept(bakery)) == {"Hours", "New"})
    assert kept(bakery)["New"].words.text == "y"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"[]",
        b"[" * 100_000,
        b'{"saved_replies": 3}',
        b'{"saved_replies": [{"title": "a"}]}',
        b'{"saved_replies": [{"title": "a", "text": 3}]}',
        b'{"saved_replies": [{"title": " ", "text": "x"}]}',
    ],
)
def test_any_other_file_adds_nothing(bakery: Bakery, content: bytes) -> None:
    with pytest.raises(Refused, match="not-saved-replies"):
        bakery.desk.do(saved_replies.bring_in, content)
    assert kept(bakery) == {}


def test_words_of_an_answer_become_a_new_reply(
    qtbot: QtBot, page: SavedRepliesPage, area: SettingsArea, controller: DeskController
) -> None:
    inbox = controller.areas.area(INBOX)
    assert isinstance(inbox, InboxArea)
    inbox.conversation.saved_reply_wanted.emit(Words("Thank you for asking."))
    assert page.editor.words() == Words("Thank you for asking.")
    assert page.save.isEnabled()


def test_how_long_an_answer_waits_is_agreed(
    qtbot: QtBot, area: SettingsArea, bakery: Bakery
) -> None:
    recall = choice(area, "recall_seconds")
    assert recall.currentData() == 10
    recall.setCurrentIndex(recall.findData(0))
    recall.activated.emit(recall.currentIndex())
    qtbot.waitUntil(lambda: bakery.desk.settings().recall_seconds == 0)


def test_everything_on_the_page_can_be_heard_and_hit(
    qtbot: QtBot, page: SavedRepliesPage, bakery: Bakery
) -> None:
    write(page, "Hours", "We open at seven.", "Shop")
    save(qtbot, page, bakery, "Hours")
    faults = [*unnamed(page), *silent_rows(page), *small_targets(page, 24)]
    assert faults == []
