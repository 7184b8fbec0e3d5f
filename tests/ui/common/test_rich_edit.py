"""The edit for formatted words: looks by key, links, pastes reduced, gaps marked."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.markup import BlockKind, Rich, Words, parse, plain, serialise
from app.ui.common.format_tools import FormatTools, complete_address
from app.ui.common.rich_edit import RichEdit
from app.ui.common.rich_text import LONGEST_HTML, insert_rich, rich_of, rich_of_html
from tests.domain.test_markup import WRITINGS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LISTED = "<p>a</p><ul><li>b</li><li>c</li></ul><ol><li>d<br>e</li></ol><p><i>f</i></p>"


@pytest.fixture
def edit(qtbot: QtBot) -> RichEdit:
    """An empty edit with its tools, shown."""
    made = RichEdit("Answer")
    qtbot.addWidget(made)
    tools = FormatTools(made, "test")
    tools.setParent(made)
    made.show()
    made.setFocus()
    made.setProperty("tools", tools)
    return made


def html(words: str, text: str = "") -> QMimeData:
    """A clipboard with HTML."""
    data = QMimeData()
    data.setHtml(words)
    data.setText(text)
    return data


@given(WRITINGS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_document_shows_what_is_written_and_says_it_again(qapp: object, rich: Rich) -> None:
    document = QTextDocument()
    insert_rich(QTextCursor(document), rich)
    assert Words.of(rich_of(document)) == Words.of(rich or parse("<p></p>"))


def test_looks_come_by_keys(edit: RichEdit) -> None:
    QTest.keyClicks(edit, "Hi ")
    QTest.keyClick(edit, Key.Key_B, CTRL)
    QTest.keyClicks(edit, "you")
    QTest.keyClick(edit, Key.Key_B, CTRL)
    QTest.keyClick(edit, Key.Key_I, CTRL)
    QTest.keyClicks(edit, " there")
    assert edit.words().markup == "<p>Hi <b>you</b><i> there</i></p>"
    assert edit.words().text == "Hi you there"


def test_a_list_begins_and_ends_by_keys(edit: RichEdit) -> None:
    QTest.keyClick(edit, Key.Key_8, CTRL | SHIFT)
    QTest.keyClicks(edit, "one")
    QTest.keyClick(edit, Key.Key_Return)
    QTest.keyClicks(edit, "two")
    QTest.keyClick(edit, Key.Key_Return)
    QTest.keyClick(edit, Key.Key_Return)
    QTest.keyClicks(edit, "after")
    assert edit.words().markup == "<ul><li>one</li><li>two</li></ul><p>after</p>"
    edit.selectAll()
    edit.toggle_list(BlockKind.NUMBER)
    assert edit.words().text == "1. one\n2. two\n3. after"
    edit.toggle_list(BlockKind.NUMBER)
    assert edit.words() == Words("one\ntwo\nafter")


def test_plain_words_stay_plain_and_undo_works(edit: RichEdit) -> None:
    edit.set_words(Words("one\ntwo"))
    assert edit.words() == Words("one\ntwo")
    assert not edit.document().isUndoAvailable()
    QTest.keyClicks(edit, "!")
    edit.undo()
    assert edit.words() == Words("one\ntwo")


def test_a_link_covers_what_is_chosen_and_ends_behind_it(edit: RichEdit) -> None:
    edit.set_words(Words("see our list"))
    cursor = edit.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.WordLeft, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    assert edit.set_link("https://a.example/list")
    cursor.clearSelection()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    edit.setTextCursor(cursor)
    QTest.keyClicks(edit, "!")
    link = '<a href="https://a.example/list">list</a>'
    assert edit.words().markup == f"<p>see our {link}!</p>"
    cursor.movePosition(QTextCursor.MoveOperation.Left, n=3)
    edit.setTextCursor(cursor)
    assert edit.set_link("https://b.example")
    assert 'href="https://b.example">list</a>!' in (edit.words().markup or "")
    assert edit.set_link("")
    assert edit.words() == Words("see our list!")
    assert not edit.set_link("javascript:alert(1)")


def test_a_link_without_words_writes_its_address(edit: RichEdit) -> None:
    assert edit.set_link("mailto:hello@rye.example")
    QTest.keyClicks(edit, " x")
    assert edit.words().text == "hello@rye.example x"
    assert edit.words().markup is not None


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("", ""),
        ("https://a.example", "https://a.example"),
        ("rye.example/menu", "https://rye.example/menu"),
        ("hello@rye.example", "mailto:hello@rye.example"),
        ("+44 7700 900143", "tel:+447700900143"),
        ("javascript:alert(1)", None),
        ("file.x:y", None),
        ("nonsense", None),
    ],
)
def test_what_people_type_becomes_an_address(typed: str, address: str | None) -> None:
    assert complete_address(typed) == address


def test_word_and_web_are_reduced_to_our_looks(edit: RichEdit) -> None:
    page = (
        "<!--[if gte mso 9]><xml>x</xml><![endif]--><style>p{color:red}</style>"
        "<h2>Offer</h2><p style='font-weight:700;font-size:30pt'>Bold</p>"
        "<ul><li>one<ul><li>deeper</li></ul></li></ul>"
        "<table><tr><td>cell</td></tr></table>"
        "<p><a href='javascript:x'>bad</a> <a href='https://a.example'>good</a></p>"
        "<img src='https://a.example/spy.png'><script>evil()</script>"
    )
    edit.insertFromMimeData(html(page, "x"))
    markup = edit.words().markup or ""
    assert "<b>Offer</b>" in markup
    assert "<b>Bold</b>" in markup
    assert "<ul><li>one</li><li>deeper</li></ul>" in markup
    assert "cell" in markup
    assert 'bad <a href="https://a.example">good</a>' in markup
    for unwanted in ("javascript", "script", "img", "style", "mso", "\ufffc"):
        assert unwanted not in markup
    assert serialise(parse(markup)) == markup


def test_endless_pastes_come_as_text() -> None:
    assert plain(rich_of_html("<b>" + "x" * LONGEST_HTML, "short")) == "short"


def test_gaps_are_marked_and_can_be_gone_to(edit: RichEdit) -> None:
    edit.set_words(Words("💛 Hi {{contact.name}}, {{today}}"))
    assert len(edit.extraSelections()) == 2
    assert edit.select_first_gap()
    assert edit.textCursor().selectedText() == "{{contact.name}}"
    QTest.keyClicks(edit, "Camille")
    assert edit.words().text == "💛 Hi Camille, {{today}}"
    assert len(edit.extraSelections()) == 1
    edit.set_words(Words("nothing"))
    assert not edit.select_first_gap()


def test_a_chosen_part_keeps_its_looks(edit: RichEdit) -> None:
    edit.set_words(Words.of(parse(LISTED)))
    edit.selectAll()
    assert edit.selected_words() == Words.of(parse(LISTED))
