"""What lies over the window: toasts, dialogs and pickers."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.button import Button
from app.ui.common.dialog import Dialog, Scrim
from app.ui.common.list_view import RecordListView
from app.ui.common.painted_button import PaintedButton
from app.ui.common.picker import Choice, PickerPopup
from app.ui.common.search_field import SearchField
from app.ui.common.theme import Theme
from app.ui.common.toast import ToastHost

Key = Qt.Key
Role = QDialogButtonBox.ButtonRole
pytestmark = [
    pytest.mark.usefixtures("theme"),
    # What windows without a screen cannot do.
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]
TEAM = [
    Choice(1, "Tilda Oberg", "you", checked=True),
    Choice(2, "Margo Lindqvist", "leader"),
    Choice(3, "Nobody"),
]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(800, 600)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def reader() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_a_toast_offers_its_undo(window: QWidget, qtbot: QtBot) -> None:
    host = ToastHost(window)
    keys = QKeySequence("Ctrl+Z")
    host.show_toast("Closed, Bettina Kowalczyk", action="Undo", keys=keys, token=7)
    assert host.shown_words() == "Closed, Bettina Kowalczyk"
    undo = next(one for one in window.findChildren(PaintedButton) if one.text() == "Undo Ctrl+Z")
    with qtbot.waitSignal(host.acted) as acted:
        qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert acted.args == [7]
    assert host.shown_words() == ""


def test_a_toast_leaves_by_itself(window: QWidget, qtbot: QtBot) -> None:
    host = ToastHost(window, stay_ms=1)
    host.show_toast("Closed")
    qtbot.waitUntil(lambda: host.shown_words() == "")


def test_a_toast_stays_for_a_screen_reader(window: QWidget, qtbot: QtBot, reader: None) -> None:
    host = ToastHost(window, stay_ms=0)
    host.show_toast("Closed")
    with qtbot.assertNotEmitted(host.acted, wait=5):
        pass
    assert host.shown_words() == "Closed"
    host.dismiss()


def test_a_toast_waits_for_who_is_in_it(window: QWidget, qtbot: QtBot) -> None:
    host = ToastHost(window, stay_ms=1)
    host.show_toast("Closed", action="Undo")
    window.findChildren(PaintedButton)[0].setFocus()
    with qtbot.assertNotEmitted(host.acted, wait=10):
        pass
    assert host.shown_words() == "Closed"


def test_a_new_toast_takes_the_place_of_the_old(window: QWidget) -> None:
    host = ToastHost(window)
    host.show_toast("First")
    host.show_toast("Second")
    assert host.shown_words() == "Second"


def test_a_toast_stays_at_the_bottom_centre(window: QWidget, qtbot: QtBot) -> None:
    host = ToastHost(window)
    host.show_toast("Closed")
    window.resize(1000, 700)
    toast = next(one for one in window.children() if isinstance(one, QWidget))
    assert abs(toast.geometry().center().x() - 500) <= 1
    qtbot.waitUntil(lambda: toast.geometry().bottom() == 700 - 24 - 1)


def dialog(window: QWidget) -> tuple[Dialog, QLineEdit]:
    made = Dialog("Erase Camille Dubreuil?", window)
    field = QLineEdit()
    made.body.addWidget(field)
    made.add_button(Button("Erase"), Role.AcceptRole)
    made.add_button(Button("Keep"), Role.RejectRole)
    return made, field


def test_a_dialog_answers_and_dims_the_window(window: QWidget, qtbot: QtBot) -> None:
    made, _ = dialog(window)
    made.open()
    qtbot.waitUntil(made.isVisible)
    assert window.findChild(Scrim).size() == window.size()
    erase = next(one for one in made.findChildren(Button) if one.text() == "Erase")
    with qtbot.waitSignal(made.accepted):
        qtbot.mouseClick(erase, Qt.MouseButton.LeftButton)
    assert not any(scrim.isVisible() for scrim in window.findChildren(Scrim))


def test_a_dialog_and_a_window_nobody_names_end_once(qtbot: QtBot) -> None:
    alone = QWidget()
    alone.show()
    gone: list[int] = []
    alone.destroyed.connect(partial(gone.append, 1))
    dialog = Dialog("Delete this note?", alone)
    dialog.open()
    dialog.reject()
    del dialog, alone
    qtbot.waitUntil(lambda: gone == [1])


def test_a_window_may_be_collected_with_its_toasts(qtbot: QtBot) -> None:
    alone = QWidget()
    alone.show()
    gone: list[int] = []
    alone.destroyed.connect(partial(gone.append, 1))
    host = ToastHost(alone)
    host.show_toast("Closed")
    host.dismiss()
    del host, alone
    gc.collect()
    qtbot.waitUntil(lambda: gone == [1])


def test_a_dialog_outlives_what_it_was_opened_from(window: QWidget, qtbot: QtBot) -> None:
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    dialog = Dialog("Delete this note?", window)
    dialog.open()
    field.deleteLater()
    del field
    qtbot.waitUntil(lambda: window.findChild(QLineEdit) is None)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def test_escape_declines(window: QWidget, qtbot: QtBot) -> None:
    made, field = dialog(window)
    made.open()
    qtbot.waitUntil(made.isVisible)
    with qtbot.waitSignal(made.rejected):
        qtbot.keyClick(field, Key.Key_Escape)


def picker(window: QWidget, qtbot: QtBot, *, may_create: bool = False) -> PickerPopup:
    made = PickerPopup("Assign to", window, may_create=may_create)
    made.set_choices(TEAM)
    made.show_below(window)
    qtbot.waitUntil(made.isVisible)
    return made


def titles(made: PickerPopup) -> list[str]:
    model = made.findChild(RecordListView).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_typing_and_enter_pick(window: QWidget, qtbot: QtBot) -> None:
    made = picker(window, qtbot)
    qtbot.keyClicks(made.findChild(SearchField), "mar")
    assert titles(made) == ["Margo Lindqvist"]
    with qtbot.waitSignal(made.chosen) as chosen:
        qtbot.keyClick(made.findChild(SearchField), Key.Key_Return)
    assert chosen.args == [2]
    assert not made.isVisible()


def test_arrows_and_enter_pick(window: QWidget, qtbot: QtBot) -> None:
    made = picker(window, qtbot)
    field = made.findChild(SearchField)
    qtbot.keyClick(field, Key.Key_Down)
    qtbot.keyClick(field, Key.Key_Down)
    with qtbot.waitSignal(made.chosen) as chosen:
        qtbot.keyClick(field, Key.Key_Return)
    assert chosen.args == [3]


def test_a_press_picks(window: QWidget, qtbot: QtBot) -> None:
    made = picker(window, qtbot)
    view = made.findChild(RecordListView)
    spot = view.visualRect(view.model().index(1, 0)).center()
    with qtbot.waitSignal(made.chosen) as chosen:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert chosen.args == [2]


def test_later_words_match_after_first_ones(window: QWidget, qtbot: QtBot) -> None:
    made = PickerPopup("Tag", window)
    made.set_choices([Choice(n, name) for n, name in enumerate(["Big order", "Border", "Order"])])
    made.findChild(SearchField).setText("ord")
    assert titles(made) == ["Order", "Big order", "Border"]


def test_something_new_can_be_made(window: QWidget, qtbot: QtBot) -> None:
    made = picker(window, qtbot, may_create=True)
    field = made.findChild(SearchField)
    qtbot.keyClicks(field, "Zoe")
    assert titles(made) == ["Create “Zoe”"]
    with qtbot.waitSignal(made.created) as created:
        qtbot.keyClick(field, Key.Key_Return)
    assert created.args == ["Zoe"]


def test_what_exists_is_not_offered_anew(window: QWidget, qtbot: QtBot) -> None:
    made = picker(window, qtbot, may_create=True)
    qtbot.keyClicks(made.findChild(SearchField), "nobody")
    assert titles(made) == ["Nobody"]


def test_enter_on_nothing_does_nothing(window: QWidget, qtbot: QtBot) -> None:
    made = picker(window, qtbot)
    field = made.findChild(SearchField)
    qtbot.keyClicks(field, "zzz")
    with qtbot.assertNotEmitted(made.chosen):
        qtbot.keyClick(field, Key.Key_Return)
    assert made.isVisible()


def test_an_owner_may_search_itself(window: QWidget, qtbot: QtBot) -> None:
    made = PickerPopup("Contact", window, filters=False)
    made.typed.connect(lambda text: made.set_choices([Choice(1, f"Found for {text}")]))
    made.findChild(SearchField).setText("kow")
    assert titles(made) == ["Found for kow"]


def test_focus_goes_back_after_a_popup(window: QWidget, qtbot: QtBot, theme: Theme) -> None:
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    made = picker(window, qtbot)
    qtbot.keyClick(made.findChild(SearchField), Key.Key_Escape)
    assert not made.isVisible()
    qtbot.waitUntil(field.hasFocus)


def test_a_popup_stays_on_the_screen(window: QWidget, qtbot: QtBot) -> None:
    made = PickerPopup("Assign to", window)
    made.set_choices(TEAM)
    made.show_below(window)
    room = window.screen().availableGeometry()
    assert room.contains(made.geometry().center())
