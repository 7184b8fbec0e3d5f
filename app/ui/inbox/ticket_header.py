"""The head of the detail: what the ticket is about, where it stands, what can be done at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from app.domain.contact import Contact, PointKind
from app.domain.ticket import PromiseKind, Status, Ticket, TicketState
from app.ui.common.button import Button
from app.ui.common.chip import Chip
from app.ui.common.flow_layout import FlowLayout
from app.ui.common.ground import Divider
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon
from app.ui.common.key_cap import native_keys
from app.ui.common.keymap import follow_keys
from app.ui.common.label import Label
from app.ui.common.look import look, px
from app.ui.common.painted_button import PaintedButton
from app.ui.common.text import TextStyle, elided, font, text_width
from app.ui.common.tints import Tint
from app.ui.common.words import Urgency
from app.ui.inbox.card_view import SIDE
from app.ui.inbox.elided_label import ElidedLabel
from app.ui.inbox.event_words import Team
from app.ui.inbox.moments import Moments
from app.ui.inbox.ticket_rows import COMPLAINT

translate = QCoreApplication.translate

_TINTS = {Urgency.LATE: Tint.DANGER, Urgency.SOON: Tint.WARN, Urgency.LATER: Tint.NEUTRAL}
_PROMISE_ICONS = {
    PromiseKind.REPLY: Icon.TIMER,
    PromiseKind.CALL_BACK: Icon.PHONE,
    PromiseKind.REMINDER: Icon.CLOCK,
}


class TicketHeader(QWidget):
    """Shows a ticket; its buttons trigger the actions they were given.

    Signals:
        back_asked: the arrow that leads back to the list where both do not fit side by side.
        context_asked: the button that opens the context where it is a drawer.
        tags_asked, promise_asked, assignee_asked, reference_asked: a part of the meta line was
            pressed.
        call_asked: the customer should be rung up.
    """

    back_asked = Signal()
    context_asked = Signal()
    tags_asked = Signal()
    promise_asked = Signal()
    assignee_asked = Signal()
    reference_asked = Signal()
    call_asked = Signal()

    def __init__(
        self,
        moments: Moments,
        *,
        remind: QAction,
        close: QAction,
        menu: QMenu,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._moments = moments
        self._back = IconButton(Icon.ARROW_LEFT, self.tr("Back to the list"))
        self._back.clicked.connect(self.back_asked)
        self._back.hide()
        self._title = ElidedLabel("", TextStyle.TITLE)
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.call_button = IconButton(Icon.PHONE, translate("Commands", "Call this customer"))
        self.call_button.clicked.connect(self.call_asked)
        self.call_button.hide()
        self.remind_button = Button(self.tr("Remind me"), icon=Icon.CLOCK, small=True)
        follow_keys(self, remind.objectName(), partial(_say_keys, self.remind_button, remind))
        self.remind_button.clicked.connect(remind.trigger)
        self._close = Button(self.tr("Close"), icon=Icon.CHECK, small=True)
        follow_keys(self, close.objectName(), partial(_say_keys, self._close, close))
        self._close.clicked.connect(close.trigger)
        self.context_button = IconButton(
            Icon.PANEL_RIGHT, self.tr("Customer"), keys=QKeySequence("Ctrl+Shift+I")
        )
        follow_keys(self.context_button, "context", self.context_button.set_keys)
        self.context_button.clicked.connect(self.context_asked)
        self.context_button.hide()
        self.more_button = IconButton(Icon.ELLIPSIS, self.tr("More"), menu=menu)
        self._said: tuple[Ticket, Team, str] | None = None
        self._meta = QWidget()
        self._meta_flow = FlowLayout(px(8), self._meta)
        self._lay_out()

    def show_ticket(self, ticket: Ticket, team: Team) -> None:
        """What the ticket says of itself."""
        said = ticket, team, self._promise_words(ticket)
        if said == self._said:
            return  # every minute asks; what has the focus here would lose it
        self._said = said
        self._title.set_words(ticket.subject or self.tr("No subject"))
        closed = ticket.status is Status.CLOSED
        self._close.setText(self.tr("Reopen") if closed else self.tr("Close"))
        self._close.set_icon(Icon.UNDO if closed else Icon.CHECK)
        self._meta.hide()  # every widget shown in it would have the whole window laid out
        self._meta_flow.clear()
        self._add_words(f"#{ticket.number}")
        self._add_assignee(ticket, team)
        if ticket.reference:
            self._add_pressable(ticket.reference, self.reference_asked)
        self._add_state(ticket)
        for tag in ticket.tags:
            tint = Tint.DANGER if tag.casefold() == COMPLAINT else Tint.PLAIN
            self._add_chip(Chip(tag, tint, pressable=True), self.tags_asked)
        self._meta.show()

    def show_contact(self, contact: Contact | None) -> None:
        """Offer to ring up whoever has a number."""
        points = contact.points if contact is not None else ()
        self.call_button.setVisible(any(one.kind is PointKind.PHONE for one in points))

    def show_narrow(self, *, back: bool, context: bool) -> None:
        """Which ways there are to what does not fit beside the ticket."""
        self._back.setVisible(back)
        self.context_button.setVisible(context)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(px(6))
        for widget in (self._back, self._title):
            row.addWidget(widget, 1 if widget is self._title else 0)
        for button in (self.call_button, self.remind_button, self._close):
            row.addWidget(button)
        row.addWidget(self.context_button)
        row.addWidget(self.more_button)
        inside = QVBoxLayout()
        inside.setContentsMargins(px(SIDE), px(14), px(16), px(10))
        inside.setSpacing(px(4))
        inside.addLayout(row)
        inside.addWidget(self._meta)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inside)
        column.addWidget(Divider())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def _add_words(self, words: str) -> None:
        label = Label(words, TextStyle.META, "text2")
        label.setMinimumHeight(px(24))
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._meta_flow.addWidget(label)
        label.show()

    def _add_assignee(self, ticket: Ticket, team: Team) -> None:
        words = self.tr("Assigned to nobody")
        if ticket.assignee_id is not None:
            name = team.name(ticket.assignee_id)
            words = self.tr("Assigned to %1").replace("%1", name)
        self._add_pressable(words, self.assignee_asked)

    def _add_pressable(self, words: str, pressed: SignalInstance) -> None:
        self._add_words("·")
        button = _MetaButton(words)
        button.clicked.connect(pressed)
        self._meta_flow.addWidget(button)
        button.show()

    def _add_chip(self, chip: Chip, pressed: SignalInstance | None = None) -> None:
        if pressed is not None:
            chip.clicked.connect(pressed)
        self._meta_flow.addWidget(chip)
        chip.show()

    def _add_state(self, ticket: Ticket) -> None:
        """What was promised, or why nothing is."""
        if ticket.deleted:
            self._add_chip(Chip(self.tr("In the bin"), Tint.NEUTRAL, icon=Icon.TRASH))
        if ticket.spam:
            self._add_chip(Chip(self.tr("Spam"), Tint.NEUTRAL, icon=Icon.FLAG))
        if ticket.status is Status.CLOSED:
            self._add_chip(Chip(self._closed_words(ticket), Tint.OK, icon=Icon.CHECK))
        elif ticket.promise_at is not None and ticket.promise_kind is not None:
            due = self._moments.promise(ticket.promise_at, ticket.promise_kind)
            words, icon = self._promise_words(ticket), _PROMISE_ICONS[ticket.promise_kind]
            chip = Chip(words, _TINTS[due.urgency], icon=icon, pressable=True)
            chip.setToolTip(due.full)
            self._add_chip(chip, self.promise_asked)

    def _closed_words(self, ticket: Ticket) -> str:
        if ticket.closed_at is None:
            return self.tr("Closed")
        return self.tr("Closed %1").replace("%1", self._moments.moment(ticket.closed_at))

    def _promise_words(self, ticket: Ticket) -> str:
        at, kind = ticket.promise_at, ticket.promise_kind
        if at is None:
            return ""
        due = self._moments.promise(at, kind)
        if kind is PromiseKind.REMINDER:
            words = self.tr("Asleep until %1") if ticket.remind_holds else self.tr("Reminder %1")
            return words.replace("%1", self._moments.ahead(at))
        late = due.urgency is Urgency.LATE
        when = due.words if late else self._moments.ahead(at)
        if kind is PromiseKind.CALL_BACK:
            words = self.tr("Call %1") if late else self.tr("Call by %1")
        elif ticket.state is TicketState.NEW:
            words = self.tr("First reply %1") if late else self.tr("First reply due %1")
        else:
            words = self.tr("Reply %1") if late else self.tr("Reply due %1")
        return words.replace("%1", when)


class _MetaButton(PaintedButton):
    """Grey words of the meta line that can be changed; they darken under the pointer."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(text_width(self.text(), TextStyle.META) + 1, px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font(TextStyle.META))
        painter.setPen(look().colours.accent_text if self.is_hot() else look().colours.text2)
        words = elided(self.text(), TextStyle.META, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, words)


def _say_keys(button: Button, action: QAction, keys: QKeySequence) -> None:
    button.setToolTip(f"{action.text()}  {native_keys(keys)}".strip())
