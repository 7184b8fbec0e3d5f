"""The middle of the contacts: a card, an organisation, a form, or why there is nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.domain.contact import ContactRow
from app.domain.ids import RowId
from app.ui.common.banner import Banner
from app.ui.common.ground import Divider, Panel
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon, themed_icon
from app.ui.common.label import Label
from app.ui.common.list_view import RecordListView
from app.ui.common.look import px
from app.ui.common.record_model import RecordListModel
from app.ui.common.text import TextStyle
from app.ui.common.tints import Tint
from app.ui.contacts.card_reading import CardData, PlaceData
from app.ui.contacts.duplicate_words import reason_words
from app.ui.contacts.header import ContactHeader, Figures
from app.ui.contacts.merged_notes import MergedNotes
from app.ui.contacts.rows import ContactRows
from app.ui.contacts.timeline import Calendar
from app.ui.contacts.timeline_pane import TimelinePane

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.contact_duplicates import Suspicion

_MARGIN = 24


class CardPage(Panel):
    """A contact: head, figures, whom it may be or was merged with, timeline.

    Signals:
        compare_wanted: the `Suspicion` the banner speaks of.
    """

    compare_wanted = Signal(object)

    def __init__(
        self,
        session: DeskSession,
        calendar: Calendar,
        more: QMenu,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("surface", parent)
        self.header = ContactHeader(more)
        self.figures = Figures()
        self.timeline = TimelinePane(session, calendar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.merged = MergedNotes()
        self.double = Banner(
            "", "", Tint.INFO, icon=Icon.USERS, action=self.tr("Compare"), bar=True
        )
        self.double.acted.connect(self._want_comparison)
        self.double.hide()
        self._suspicion: Suspicion | None = None
        for widget in (self.header, Divider(), self.double, self.figures, Divider(), self.merged):
            column.addWidget(widget)
        column.addWidget(self.timeline, 1)

    def show_card(self, data: CardData, calendar: Calendar) -> None:
        """Show this contact."""
        view = data.view
        self.header.show_view(view, calendar)
        self.figures.show_view(view, calendar)
        self.timeline.set_calendar(calendar)
        self.merged.show_merged(view.merged, calendar)
        self.timeline.show_timeline(view.contact.id, view.timeline, view.contact.ticket_count)

    def show_suspicion(self, contact_id: RowId, found: Suspicion | None) -> None:
        """Say who this contact may be as well; None for nobody."""
        changed = found != self._suspicion
        self._suspicion = found
        if found is not None and changed:
            other = found.second if found.first.id == contact_id else found.first
            lead = self.tr("Maybe the same as %1").replace("%1", other.name)
            self.double.say(lead, reason_words(found.reasons))
        self.double.setVisible(found is not None)

    def _want_comparison(self) -> None:
        if self._suspicion is not None:
            self.compare_wanted.emit(self._suspicion)


class PlacePage(Panel):
    """An organisation and its people.

    Signals:
        contact_wanted: the id of the person pressed or entered.
        back_wanted: to the list, where there is room for one column only.
    """

    contact_wanted = Signal(object)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self.back = IconButton(Icon.ARROW_LEFT, self.tr("Back to the list"))
        self.back.clicked.connect(self.back_wanted)
        self.back.hide()
        self.name = Label("", TextStyle.PAGE, wrap=True, selectable=True)
        self._count = Label("", TextStyle.UI, "text2")
        self._model: RecordListModel[ContactRow] = RecordListModel(
            identify=_seq_of, describe=_name_of, parent=self
        )
        self.people = RecordListView(
            self._model,
            ContactRows("surface", organisation=False),
            name=self.tr("People of this organisation"),
            multiple=False,
            ground="surface",
        )
        self.people.clicked.connect(self._pressed)
        self.people.opened.connect(self._entered)
        self._lay_out()

    def show_place(self, data: PlaceData) -> None:
        """Show this organisation."""
        count = len(data.people)
        self.name.setText(data.place.name)
        words = self.tr("1 person") if count == 1 else self.tr("%1 people")
        self._count.setText(words.replace("%1", str(count)))
        self._model.set_records(data.people)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self._count)
        head = QHBoxLayout()
        head.setContentsMargins(px(_MARGIN), px(16), px(_MARGIN), px(16))
        head.setSpacing(px(12))
        head.addWidget(self.back)
        head.addWidget(_PlaceIcon(), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Divider())
        inset = QHBoxLayout()
        inset.setContentsMargins(px(8), px(8), px(8), 0)
        inset.addWidget(self.people)
        column.addLayout(inset, 1)

    def _pressed(self) -> None:
        self._entered(self.people.current_id())

    def _entered(self, number: object) -> None:
        if isinstance(number, int) and (row := self._model.row_of(number)) is not None:
            record = self._model.record(row)
            if record is not None:
                self.contact_wanted.emit(record.id)


class _PlaceIcon(Label):
    def __init__(self) -> None:
        super().__init__()
        self.setPixmap(themed_icon(Icon.BUILDING).pixmap(px(32), px(32)))


def _seq_of(record: ContactRow) -> int:
    return record.seq


def _name_of(record: ContactRow) -> str:
    return record.name
