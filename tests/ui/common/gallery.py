"""Every widget of the design system in its states, for looking at and for the smoke test."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.common.avatar import Avatar
from app.ui.common.badge import Badge, BadgeKind
from app.ui.common.banner import Banner
from app.ui.common.button import Button, ButtonKind, SplitButton
from app.ui.common.chip import Chip
from app.ui.common.choice_card import ChoiceCard
from app.ui.common.composer_frame import ComposerFrame
from app.ui.common.empty_state import EmptyState
from app.ui.common.error_panel import ErrorPanel
from app.ui.common.flow_layout import FlowLayout
from app.ui.common.form import FieldRow, Form, FormPage
from app.ui.common.ground import Card, Divider, NoteCard, Panel
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon, themed_icon
from app.ui.common.key_cap import KeyCap, KeyHints
from app.ui.common.label import Label
from app.ui.common.list_view import RecordListView
from app.ui.common.nav_rail import NavItem, NavRail
from app.ui.common.record_model import RecordListModel, Section
from app.ui.common.search_field import SearchField, SearchLauncher
from app.ui.common.tab_strip import Tab, TabStrip
from app.ui.common.text import TextStyle
from app.ui.common.tints import Tint
from tests.ui.common.records import Line, LineRows, line, seq_of, words_of

SENTENCE = "You can keep working; three replies wait in the outbox and leave in order."


def flowing(*widgets: QWidget) -> QWidget:
    panel = Panel("surface")
    row = FlowLayout(8, panel)
    row.setContentsMargins(16, 16, 16, 16)
    for widget in widgets:
        row.addWidget(widget)
    return panel


def stacked(*widgets: QWidget) -> QWidget:
    panel = Panel("surface")
    column = QVBoxLayout(panel)
    for widget in widgets:
        column.addWidget(widget)
    return panel


def disabled(widget: QWidget) -> QWidget:
    widget.setEnabled(False)
    return widget


def checked(button: QAbstractButton) -> QAbstractButton:
    button.setChecked(True)
    return button


def buttons() -> QWidget:
    made: list[QWidget] = []
    for kind in ButtonKind:
        for small in (False, True):
            one = partial(Button, "Remind me", kind=kind, small=small)
            made += [one(), one(icon=Icon.CLOCK, keys=QKeySequence("B"))]
        made += [
            disabled(Button("Off", kind=kind)),
            checked(Button("On", kind=kind, checkable=True)),
        ]
    made.append(Button("This week", menu=QMenu()))
    send = QKeySequence("Ctrl+Return")
    made.append(SplitButton("Send", QMenu(), icon=Icon.SEND, keys=send))
    made += [IconButton(Icon.BOLD, "Bold"), disabled(IconButton(Icon.BOLD, "Bold"))]
    made.append(checked(IconButton(Icon.ITALIC, "Italic", checkable=True)))
    return flowing(*made)


def labels() -> QWidget:
    made: list[QWidget] = [Label("The 12:52 train", style) for style in TextStyle]
    made.append(Label(SENTENCE, TextStyle.BODY, "text2", wrap=True))
    made += [KeyCap("Ctrl+K"), Badge(8), Badge(120, BadgeKind.OVERDUE)]
    made += [Avatar("Camille Dubreuil", size=size) for size in (28, 40, 56)]
    made += [Avatar("Margo Lindqvist", tint=Tint.INFO, present=True), Divider()]
    return flowing(*made)


def chips() -> QWidget:
    made: list[QWidget] = [Chip(tint.name, tint, icon=Icon.TAG) for tint in Tint]
    made += [Chip("Allergen-sheet.pdf", icon=Icon.PAPERCLIP, removable=True)]
    made += [Chip("All 31", checkable=True), checked(Chip("11", icon=Icon.PHONE, checkable=True))]
    return flowing(*made)


def navigation() -> QWidget:
    items = [
        NavItem("inbox", Icon.INBOX, "Inbox", QKeySequence("Ctrl+1")),
        NavItem("contacts", Icon.SQUARE_USER, "Contacts"),
    ]
    rail = NavRail(items, [NavItem("sync", Icon.REFRESH_CW, "Synced")])
    rail.set_current("inbox")
    rail.set_badge("inbox", 8, meaning="need a reply")
    rail.set_badge("contacts", 2, BadgeKind.OVERDUE)
    rail.set_state("sync", Icon.GIT_MERGE, "2 to review", "warn")
    rail.set_person("Tilda Oberg")
    tabs = TabStrip([Tab("a", "Needs reply"), Tab("b", "Waiting")], name="Views")
    tabs.set_count("a", 8)
    keys = KeyHints([(["↑", "↓"], "choose")], [([">"], "commands only")])
    return stacked(rail, tabs, keys)


def fields() -> QWidget:
    bad = FieldRow("Phone", QLineEdit("07700"))
    bad.set_error("A number this short cannot be called")
    combo = QComboBox()
    combo.addItems(["Tue to Sat", "Every day"])
    progress = QProgressBar()
    progress.setValue(40)
    search = SearchField("Filter", keys=QKeySequence("Ctrl+F"))
    filled = SearchField("Filter")
    filled.setText("kowalski")
    launcher = SearchLauncher("Search customers", keys=QKeySequence("Ctrl+K"))
    marks = [checked(QCheckBox("Ticked")), QCheckBox("Empty"), checked(QRadioButton("Chosen"))]
    return stacked(
        FieldRow("Name", QLineEdit("Rye & Rowan"), hint="On every reply"),
        bad,
        combo,
        QSpinBox(),
        QDateEdit(),
        progress,
        search,
        filled,
        launcher,
        *marks,
        disabled(QLineEdit("Off")),
    )


def qt_widgets() -> QWidget:
    tabs = QTabBar()
    tabs.addTab("People")
    tabs.addTab("Organisations")
    tree = QTreeWidget()
    tree.setHeaderLabels(["Field", "Column"])
    item = QTreeWidgetItem(["Name", "Given name"])
    item.setCheckState(0, Qt.CheckState.PartiallyChecked)
    tree.addTopLevelItem(item)
    tree.setCurrentItem(item)
    button = QPushButton(themed_icon(Icon.SAVE), "Qt's own")
    button.setDefault(True)
    return stacked(tabs, tree, button, QPushButton("Plain"))


def cards() -> QWidget:
    grid = stacked(
        checked(ChoiceCard("Bakery and food", "Orders, allergens", icon=Icon.CROISSANT)),
        ChoiceCard("An empty desk", SENTENCE),
    )
    for card in (Card(), NoteCard()):
        QVBoxLayout(card).addWidget(Label(SENTENCE, TextStyle.BODY, wrap=True))
        layout = grid.layout()
        assert layout is not None
        layout.addWidget(card)
    return grid


def messages() -> QWidget:
    banners = [Banner("Mail is offline.", SENTENCE, tint, action="Try again") for tint in Tint]
    bar = Banner("Sample data.", "Nothing is sent.", Tint.WARN, bar=True, dismissable=True)
    error = ErrorPanel()
    error.show_error("The server refused.", "Your text is safe.", "", remedy="Retry", details="x")
    return stacked(*banners, bar, error)


def empty() -> QWidget:
    button = Button("Import CSV or vCard", icon=Icon.DOWNLOAD)
    by_hand = Button("Add the first one by hand", kind=ButtonKind.LINK)
    return EmptyState("No contacts yet", SENTENCE, icon=Icon.SQUARE_USER, buttons=[button, by_hand])


def composer() -> QWidget:
    frame = ComposerFrame(name="Reply")
    frame.editor.setPlainText(f"Hi Camille,\n{SENTENCE}")
    frame.top.addWidget(Button("Reply by email", kind=ButtonKind.PLAIN, small=True))
    frame.attached.addWidget(Chip("Sheet.pdf", icon=Icon.PAPERCLIP, removable=True))
    frame.tools.addWidget(IconButton(Icon.BOLD, "Bold"))
    note = ComposerFrame(name="Note")
    note.set_note(True)
    return stacked(frame, note)


def records(model: RecordListModel[Line], *, floating: bool) -> RecordListView:
    view = RecordListView(model, LineRows(), name="Lines", floating=floating)
    model.setParent(view)
    view.select_id(1)
    return view


def lists() -> QWidget:
    made = []
    for floating in (False, True):
        model: RecordListModel[Line] = RecordListModel(identify=seq_of, describe=words_of)
        model.set_records([line(n) for n in range(20)], [Section(0, "Today"), Section(3, "Later")])
        made.append(records(model, floating=floating))
    return stacked(*made)


def page() -> QWidget:
    form = Form()
    form.add_heading("Business")
    form.add_field("Name", QLineEdit())
    form.add_beside([FieldRow("From", QLineEdit()), FieldRow("To", QLineEdit())])
    go_on = Button("Continue", kind=ButtonKind.FILLED, trailing=Icon.ARROW_RIGHT)
    skip = Button("Skip setup", kind=ButtonKind.PLAIN)
    return FormPage(
        "What kind of business is it?", SENTENCE, form, leading=[skip], trailing=[go_on]
    )


GALLERY: Mapping[str, Callable[[], QWidget]] = {
    made.__name__: made
    for made in (
        buttons,
        labels,
        chips,
        navigation,
        fields,
        qt_widgets,
        cards,
        messages,
        empty,
        composer,
        lists,
        page,
    )
}
