"""The right column: how to reach somebody, what to mind, who else is there, what to remember."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.contact import ContactRow
from app.ui.common.banner import Banner
from app.ui.common.button import Button, ButtonKind
from app.ui.common.ground import Divider, Panel
from app.ui.common.icons import Icon
from app.ui.common.label import Label
from app.ui.common.languages import language_words
from app.ui.common.look import px
from app.ui.common.text import TextStyle
from app.ui.common.tints import Tint
from app.ui.contacts.disagreement import Disagreement, DisagreementList
from app.ui.contacts.person_button import PersonButton
from app.ui.contacts.reach import ReachList, label_room, reach_line

if TYPE_CHECKING:
    from app.services.desk import ContactView

_MARGIN = 16
_COLLEAGUES_SHOWN = 12


class ContextPane(Panel):
    """Signals:
    edit_wanted: the word beside the heading.
    contact_wanted: the id of a colleague.
    copied: a text that went to the clipboard.
    kept: field and value of a settled disagreement.
    """

    edit_wanted = Signal()
    contact_wanted = Signal(object)
    copied = Signal(str)
    kept = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent)
        self.setAccessibleName(self.tr("About this contact"))
        self._heading = Label("", TextStyle.META_STRONG, "text2")
        edit = Button(self.tr("Edit"), kind=ButtonKind.LINK)
        edit.clicked.connect(self.edit_wanted)
        self.setFocusProxy(edit)
        self.reach = ReachList()
        self.reach.copied.connect(self.copied)
        names = self.tr("Prefers"), self.tr("Languages")
        self._prefers, self._language = (_Fact(name, label_room(names)) for name in names)
        self._no_way = Label(self.tr("No address or number yet"), TextStyle.META, "text3")
        self.warning = Banner("", "", Tint.WARN, icon=Icon.TRIANGLE_ALERT)
        self.disagreements = DisagreementList()
        self.disagreements.kept.connect(self.kept)
        self._place = _Section()
        self._people = QVBoxLayout()
        self._colleagues: tuple[ContactRow, ...] = ()
        self._remember = _Section()
        self._remembered = Label("", TextStyle.META, "text2", wrap=True, selectable=True)
        self._lay_out(edit)

    def show_view(
        self, view: ContactView, region: str, disagreements: Sequence[Disagreement]
    ) -> None:
        """Show this contact."""
        contact = view.contact
        first = contact.name.split()[0] if contact.name.split() else contact.name
        self._heading.setText(self.tr("Reach %1").replace("%1", first))
        self.reach.show_lines([reach_line(point, region) for point in contact.points])
        self._no_way.setVisible(not contact.points)
        self._prefers.say(contact.prefers)
        self._language.say(language_words(contact.language))
        self.warning.setVisible(bool(contact.warning))
        self.warning.say(contact.warning)
        self.disagreements.show_all(disagreements)
        self._show_colleagues(contact.organisation_name, view.colleagues)
        self._remember.say(self.tr("Remember"), bool(contact.remember))
        self._remembered.setText(contact.remember)

    def colleagues(self) -> list[PersonButton]:
        """The people of the same organisation that are shown."""
        return self._place.findChildren(PersonButton)

    def _lay_out(self, edit: Button) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(px(_MARGIN), px(12), px(_MARGIN), px(_MARGIN))
        column.setSpacing(px(4))
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(edit)
        column.addLayout(head)
        for widget in (self._prefers, self.reach, self._no_way, self._language):
            column.addWidget(widget)
        column.addSpacing(px(8))
        column.addWidget(self.warning)
        column.addWidget(self.disagreements)
        self._people.setSpacing(0)
        self._place.body.addLayout(self._people)
        self._remember.body.addWidget(self._remembered)
        column.addWidget(self._place)
        column.addWidget(self._remember)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _show_colleagues(self, place: str, people: Sequence[ContactRow]) -> None:
        self._place.say(place, bool(people))
        if tuple(people) == self._colleagues:
            return
        self._colleagues = tuple(people)
        while (item := self._people.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row in people[:_COLLEAGUES_SHOWN]:
            button = PersonButton(row.name)
            button.clicked.connect(partial(self.contact_wanted.emit, row.id))
            self._people.addWidget(button)
        if (more := len(people) - _COLLEAGUES_SHOWN) > 0:
            words = self.tr("and %1 more").replace("%1", str(more))
            self._people.addWidget(Label(words, TextStyle.META, "text3"))


class _Fact(QWidget):
    """A word and what there is to say under it; takes no room when there is nothing."""

    def __init__(self, name: str, room: int) -> None:
        super().__init__()
        label = Label(name, TextStyle.META, "text3", wrap=True)
        label.setFixedWidth(room)
        self._value = Label("", TextStyle.META, wrap=True, selectable=True)
        self._value.setContentsMargins(px(4), 0, 0, 0)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, px(3), 0, px(3))
        grid.setHorizontalSpacing(px(12))
        grid.addWidget(label, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._value, 0, 1)
        grid.setColumnStretch(1, 1)

    def say(self, words: str) -> None:
        self._value.setText(words)
        self.setVisible(bool(words))


class _Section(QWidget):
    """A line, a heading and what belongs to it."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Label("", TextStyle.META_STRONG, "text2")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, px(8), 0, 0)
        self.body.setSpacing(px(8))
        self.body.addWidget(Divider())
        self.body.addSpacing(px(4))
        self.body.addWidget(self._title)

    def say(self, title: str, shown: bool) -> None:
        self._title.setText(title)
        self.setVisible(shown)
