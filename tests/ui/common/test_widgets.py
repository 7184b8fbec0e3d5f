"""What the widgets do: by keyboard, by mouse, and what a screen reader hears of them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFocusFrame, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common import skeleton
from app.ui.common.avatar import initials_of
from app.ui.common.badge import BadgeKind
from app.ui.common.banner import Banner
from app.ui.common.button import Button, SplitButton
from app.ui.common.chip import Chip
from app.ui.common.composer_frame import ComposerFrame
from app.ui.common.empty_state import EmptyState
from app.ui.common.error_panel import ErrorPanel
from app.ui.common.flow_layout import FlowLayout
from app.ui.common.form import FieldRow
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon
from app.ui.common.key_cap import native_keys
from app.ui.common.label import Label
from app.ui.common.nav_rail import NavItem, NavRail
from app.ui.common.painted_button import PaintedButton
from app.ui.common.search_field import SearchField
from app.ui.common.skeleton import SkeletonList
from app.ui.common.splitter import RememberingSplitter
from app.ui.common.tab_strip import Tab, TabStrip
from app.ui.common.theme import Theme

Key = Qt.Key
pytestmark = pytest.mark.usefixtures("theme")


def spoken_name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def beside(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    return shown(qtbot, window)


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_a_button_is_pressed_by_keyboard(key: Qt.Key, qtbot: QtBot) -> None:
    button = Button("Send", keys=QKeySequence("Ctrl+Return"))
    shown(qtbot, button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key, Qt.KeyboardModifier.KeypadModifier)
    assert spoken_name(button) == "Send"
    assert QAccessible.queryAccessibleInterface(button).role() == QAccessible.Role.Button
    assert button.accessibleDescription() == "Ctrl+Enter"


def test_a_button_has_room_for_its_words(qtbot: QtBot) -> None:
    short, long = Button("Go"), Button("Go on to the next promise")
    qtbot.addWidget(short)
    qtbot.addWidget(long)
    assert long.sizeHint().width() > short.sizeHint().width()
    narrow = short.sizeHint()
    short.setText("Go on to the next promise")
    assert short.sizeHint() == long.sizeHint() != narrow


def test_an_ampersand_is_only_an_ampersand(qtbot: QtBot) -> None:
    button, row = Button("Rye & Rowan"), FieldRow("Hours & promises", QLineEdit())
    qtbot.addWidget(button)
    qtbot.addWidget(row)
    assert (button.text(), spoken_name(button)) == ("Rye & Rowan", "Rye & Rowan")
    assert button.shortcut().isEmpty()
    assert spoken_name(row.field) == "Hours & promises"


def test_a_split_button_is_pressed_and_says_what_its_arrow_is(qtbot: QtBot) -> None:
    split = SplitButton("Send", QMenu())
    shown(qtbot, split)
    with qtbot.waitSignal(split.clicked):
        qtbot.mouseClick(split.main, Qt.MouseButton.LeftButton)
    assert spoken_name(split.more) == "More ways to do this"


def test_an_icon_button_says_what_it_does() -> None:
    button = IconButton(Icon.BOLD, "Bold", keys=QKeySequence("Ctrl+B"))
    assert (spoken_name(button), button.toolTip()) == ("Bold", "Bold  Ctrl+B")


@pytest.mark.parametrize(("keys", "written"), [("Ctrl+K", "Ctrl+K"), ("Return", "Enter"), ("", "")])
def test_keys_are_written_as_on_the_keyboard(keys: str, written: str) -> None:
    assert native_keys(QKeySequence(keys)) == written


def test_a_chip_without_purpose_takes_no_focus() -> None:
    assert Chip("Allergens").focusPolicy() == Qt.FocusPolicy.NoFocus
    assert Chip("All", checkable=True).focusPolicy() == Qt.FocusPolicy.StrongFocus


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_a_chip_is_removed_by_keyboard(key: Qt.Key, qtbot: QtBot) -> None:
    chip = Chip("Sheet.pdf", removable=True)
    shown(qtbot, chip)
    with qtbot.waitSignal(chip.removed):
        qtbot.keyClick(chip, key)


def test_a_chip_is_removed_by_its_cross_and_pressed_elsewhere(qtbot: QtBot) -> None:
    chip = Chip("Sheet.pdf", removable=True, pressable=True)
    shown(qtbot, chip)
    chip.resize(chip.sizeHint())
    cross = QPoint(chip.width() - 12, chip.height() // 2)
    with qtbot.waitSignal(chip.removed), qtbot.assertNotEmitted(chip.clicked):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=cross)
    with qtbot.waitSignal(chip.clicked), qtbot.assertNotEmitted(chip.removed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))


def test_tabs_are_walked_with_arrows(qtbot: QtBot) -> None:
    strip = TabStrip([Tab("a", "Needs reply"), Tab("b", "Waiting")], name="Views")
    shown(qtbot, strip)
    strip.set_count("b", 12)
    first, second = strip.findChildren(PaintedButton)
    first.setFocus()
    with qtbot.waitSignal(strip.chosen) as chosen:
        qtbot.keyClick(first, Key.Key_Right)
    assert chosen.args == ["b"]
    assert (strip.current(), second.hasFocus()) == ("b", True)
    assert spoken_name(second) == "Waiting, 12"


def test_choosing_a_tab_for_someone_tells_nobody(qtbot: QtBot) -> None:
    strip = TabStrip([Tab("a", "A"), Tab("b", "B")], name="Views")
    qtbot.addWidget(strip)
    with qtbot.assertNotEmitted(strip.chosen):
        strip.set_current("b")
    assert strip.current() == "b"


def rail(qtbot: QtBot) -> NavRail:
    areas = [NavItem(key, Icon.INBOX, key.title()) for key in ("inbox", "contacts")]
    made = NavRail(areas, [NavItem("settings", Icon.SETTINGS, "Settings")])
    shown(qtbot, made)
    return made


def test_the_rail_leads_to_its_areas(qtbot: QtBot) -> None:
    made = rail(qtbot)
    made.set_current("inbox")
    button = made.findChildren(PaintedButton)[1]
    with qtbot.waitSignal(made.chosen) as chosen:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen.args == ["contacts"]
    assert made.current() == "contacts"


def test_pressing_the_current_area_keeps_it_marked(qtbot: QtBot) -> None:
    made = rail(qtbot)
    made.set_current("inbox")
    qtbot.mouseClick(made.findChildren(PaintedButton)[0], Qt.MouseButton.LeftButton)
    assert made.current() == "inbox"


def test_arrows_walk_the_rail(qtbot: QtBot) -> None:
    made = rail(qtbot)
    inbox, contacts, *_ = made.findChildren(PaintedButton)
    inbox.setFocus()
    qtbot.keyClick(inbox, Key.Key_Down)
    assert contacts.hasFocus()


def test_a_badge_is_said(qtbot: QtBot) -> None:
    made = rail(qtbot)
    made.set_badge("inbox", 8, BadgeKind.NEEDS_REPLY, "need a reply")
    assert spoken_name(made.findChildren(PaintedButton)[0]) == "Inbox, 8 need a reply"


def test_a_narrow_rail_is_narrow(qtbot: QtBot) -> None:
    made = rail(qtbot)
    made.set_narrow(True)
    assert made.sizeHint().width() == 56
    made.set_narrow(False)
    assert made.sizeHint().width() == 80


def test_escape_empties_the_search_before_it_leaves(qtbot: QtBot) -> None:
    field = SearchField("Filter")
    shown(qtbot, field)
    qtbot.keyClicks(field, "kow")
    qtbot.keyClick(field, Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.left_downwards):
        qtbot.keyClick(field, Key.Key_Down)


def test_the_cross_empties_the_search(qtbot: QtBot) -> None:
    field = SearchField("Filter")
    shown(qtbot, field)
    eraser = field.findChild(IconButton)
    assert not eraser.isVisible()
    field.setText("kow")
    qtbot.mouseClick(eraser, Qt.MouseButton.LeftButton)
    assert field.text() == ""


def test_markup_in_words_is_shown_not_obeyed(qtbot: QtBot) -> None:
    label = Label("<b>1 < 2</b>\nnext", wrap=True)
    qtbot.addWidget(label)
    assert label.text() == "<b>1 < 2</b>\nnext"
    assert "&lt;b&gt;" in QLabel.text(label)
    assert spoken_name(label) == "<b>1 < 2</b>\nnext"


def test_a_banner_wraps_and_acts(qtbot: QtBot) -> None:
    banner = Banner("Mail is offline.", "three replies wait " * 8, action="Try again")
    shown(qtbot, banner)
    banner.resize(300, 10)
    layout = banner.layout()
    assert layout is not None
    assert layout.heightForWidth(300) > layout.heightForWidth(900)
    with qtbot.waitSignal(banner.acted):
        qtbot.mouseClick(banner.findChild(Button), Qt.MouseButton.LeftButton)
    assert spoken_name(banner).startswith("Mail is offline. three replies")


def test_an_error_offers_its_remedy_and_its_details(qtbot: QtBot) -> None:
    panel = ErrorPanel()
    qtbot.addWidget(panel)
    panel.show_error("It was refused.", "Your text is safe.", "", remedy="Retry", details="code 5")
    remedy, copier = panel.findChildren(Button)
    with qtbot.waitSignal(panel.remedy_asked):
        qtbot.mouseClick(remedy, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(copier, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "code 5"
    panel.show_error("It was refused.", "Your text is safe.", "")
    assert not remedy.isVisible()
    assert not copier.isVisible()


def test_an_error_stands_under_its_field(qtbot: QtBot) -> None:
    row = FieldRow("Phone", QLineEdit(), hint="With the area code")
    qtbot.addWidget(row)
    assert spoken_name(row.field) == "Phone"
    row.set_error("Too short")
    assert (row.error(), row.field.accessibleDescription()) == ("Too short", "Too short")
    row.set_error("")
    assert (row.error(), row.field.accessibleDescription()) == ("", "With the area code")


def test_an_empty_state_follows_what_is_typed(qtbot: QtBot) -> None:
    state = EmptyState("Nothing for “kow”", "Closed tickets were searched too.")
    qtbot.addWidget(state)
    state.say("Nothing for “kowalski”")
    assert spoken_name(state) == "Nothing for “kowalski”. "


def test_loading_shows_nothing_then_bars_then_words(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(skeleton, "BARS_AFTER_MS", 1)
    monkeypatch.setattr(skeleton, "WORDS_AFTER_MS", 2)
    waiting = SkeletonList()
    shown(qtbot, waiting)
    empty = waiting.grab().toImage()
    waiting.start("Opening 8,214 messages")
    assert waiting.grab().toImage() == empty
    qtbot.waitUntil(lambda: spoken_name(waiting) == "Opening 8,214 messages")
    assert waiting.grab().toImage() != empty
    waiting.stop()
    assert waiting.grab().toImage() == empty


def test_the_composer_grows_with_its_text(qtbot: QtBot) -> None:
    frame = ComposerFrame(name="Reply")
    shown(qtbot, frame)
    lowest = frame.editor.sizeHint().height()
    frame.editor.setPlainText("\n".join(["line"] * 8))
    higher = frame.editor.sizeHint().height()
    frame.editor.setPlainText("\n".join(["line"] * 80))
    assert lowest < higher < frame.editor.sizeHint().height() == 12 * 21 + 12


def test_new_text_in_the_composer_cannot_be_undone_into_nothing(qtbot: QtBot) -> None:
    frame = ComposerFrame(name="Reply")
    shown(qtbot, frame)
    frame.editor.setPlainText("Draft")
    assert not frame.editor.document().isUndoAvailable()
    frame.editor.setFocus()
    qtbot.keyClicks(frame.editor, "Hi ")
    frame.editor.undo()
    assert frame.editor.toPlainText() == "Draft"


def test_the_ring_follows_the_keyboard_and_not_the_mouse(qtbot: QtBot) -> None:
    field, first, second = QLineEdit(), Button("One"), Button("Two")
    window = beside(qtbot, field, first, second)
    field.setFocus()
    qtbot.keyClick(field, Key.Key_Tab)
    assert first.hasFocus()
    assert [frame.widget() for frame in window.findChildren(QFocusFrame)] == [first]
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    assert [one for one in window.findChildren(QFocusFrame) if one.isVisible()] == []


def test_a_splitter_remembers(qtbot: QtBot) -> None:
    kept: list[Sequence[int]] = []
    splitter = RememberingSplitter(restore=lambda: [100, 301], save=kept.append)
    splitter.addWidget(QWidget())
    splitter.addWidget(QWidget())
    splitter.resize(402, 100)
    shown(qtbot, splitter)
    assert splitter.sizes() == [100, 301]
    handle = splitter.handle(1)
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 50))
    qtbot.mouseMove(handle, QPoint(60, 50))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(60, 50))
    qtbot.waitUntil(lambda: bool(kept))
    assert kept == [splitter.sizes()]


def test_a_splitter_without_memory_keeps_its_layout(qtbot: QtBot) -> None:
    splitter = RememberingSplitter(restore=lambda: None, save=lambda sizes: None)
    splitter.addWidget(QWidget())
    splitter.addWidget(QWidget())
    splitter.resize(401, 100)
    shown(qtbot, splitter)
    first, second = splitter.sizes()
    assert abs(first - second) <= 1


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Camille Dubreuil", "CD"),
        ("Ana Lucía Duarte", "AD"),
        ("élodie", "É"),
        ("Marlow House Café", "MC"),
        ("“Bob” Smith", "S"),
        ("  ", "?"),
    ],
)
def test_initials(name: str, initials: str) -> None:
    assert initials_of(name) == initials


@given(st.lists(st.integers(10, 200), max_size=12), st.integers(60, 400))
def test_a_flow_keeps_inside_its_width_and_its_order(widths: list[int], room: int) -> None:
    panel = QWidget()
    flow = FlowLayout(8, panel)
    for width in widths:
        box = QWidget()
        box.setFixedSize(width, 20)
        flow.addWidget(box)
    flow.setGeometry(QRect(0, 0, room, 1000))
    places = [flow.itemAt(n).geometry() for n in range(flow.count())]
    assert places == sorted(places, key=lambda place: (place.y(), place.x()))
    assert all(place.right() < room or place.x() == 0 for place in places)
    assert not any(a.intersects(b) for a in places for b in places if a is not b)
    bottom = max((place.bottom() + 1 for place in places), default=0)
    assert flow.heightForWidth(room) == bottom


def test_a_flow_is_emptied(qtbot: QtBot) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    flow = FlowLayout(8, panel)
    flow.addWidget(QLabel("one"))
    flow.clear()
    assert (flow.count(), flow.minimumSize()) == (0, QSize(0, 0))


def test_the_scale_reaches_a_button(theme: Theme, qtbot: QtBot) -> None:
    button = Button("Send")
    qtbot.addWidget(button)
    before = button.sizeHint()
    theme.set_scale(1.5)
    assert button.sizeHint().height() == before.height() * 3 // 2
