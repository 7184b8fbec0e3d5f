"""Notes of a call that goes on, and how it ended: beside the work, never in its way."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.call import CallOutcome, CallPhase, OpenMatter, RunningCall
from app.domain.ids import RowId
from app.domain.ticket import Direction
from app.ui.calls.call_words import first_name, outcome_choices
from app.ui.calls.interrupted_bar import InterruptedBar
from app.ui.calls.outcome_tiles import OutcomeTiles
from app.ui.calls.panel_head import PanelHead
from app.ui.capture.contact_field import ContactField, Customer
from app.ui.common.banner import announce
from app.ui.common.button import Button, ButtonKind
from app.ui.common.check_box import CheckBox
from app.ui.common.composer_frame import ComposerFrame
from app.ui.common.form import FieldRow
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.side_panel import SidePanel
from app.ui.common.text import TextStyle
from app.ui.common.wrap_row import WrapRow
from app.ui.inbox.moments import Moments
from app.ui.inbox.pickers import TimePicker
from app.ui.inbox.typed_time import MORNING

translate = QCoreApplication.translate


class CallPanel(SidePanel):
    """Shows one `RunningCall`; its owner keeps it and answers what is asked.

    Signals:
        who_chosen: a `Customer` the caller is.
        matter_chosen: the id of the ticket it is about, None for a new one.
        noted: the notes changed.
        outcome_chosen: a `CallOutcome` and the instant of a promised call, or None.
        pass_asked: to whom is to be asked, below the given widget.
        reminder_chosen: the instant, None for none.
        confirm_chosen: whether what was agreed is confirmed by mail.
        pause_asked, end_asked, discard_asked: the buttons.
    """

    who_chosen = Signal(object)
    matter_chosen = Signal(object)
    noted = Signal(str)
    outcome_chosen = Signal(object, object)
    pass_asked = Signal(object)
    reminder_chosen = Signal(object)
    confirm_chosen = Signal(bool)
    pause_asked = Signal()
    end_asked = Signal()
    discard_asked = Signal()

    def __init__(self, page: QWidget, moments: Moments) -> None:
        super().__init__(translate("CallPanel", "Call"), page)
        self._moments = moments
        self._matters: tuple[OpenMatter, ...] = ()
        self.state = PanelHead()
        self.clock = Label("", TextStyle.FIGURE)
        self._since = ""
        self._asks_who = True
        self.interrupted = InterruptedBar()
        self.who = ContactField(self)
        self.who_row = FieldRow(self.tr("Who"), self.who)
        self.about = QComboBox()
        self.notes = ComposerFrame(name=self.tr("Notes"))
        self.tiles = OutcomeTiles(self)
        self.confirm = CheckBox(self.tr("Confirm by email what was agreed"))
        self.remind = CheckBox(self.tr("Remind me"))
        self.remind_time = Button(kind=ButtonKind.LINK)
        self.problem = Label("", TextStyle.META, "danger", wrap=True)
        self.kept = Label(self.tr("Saved as you type"), TextStyle.META, "text3")
        self.discard = IconButton(Icon.TRASH, self.tr("Discard this call"))
        self.pause = Button(self.tr("Pause"), icon=Icon.PAUSE)
        keys = QKeySequence(Qt.KeyboardModifier.ControlModifier | Qt.Key.Key_Return)
        self.end = Button(self.tr("End and save"), kind=ButtonKind.FILLED, keys=keys)
        self.call_back_picker = TimePicker(moments, self)
        self.remind_picker = TimePicker(moments, self)
        self._call_back_at: datetime | None = None
        self._remind_at: datetime | None = None
        self._fill_panel()
        self._connect()

    # --- what it shows ------------------------------------------------------------------------

    def open_for(self, call: RunningCall, name: str, *, takes_focus: bool = True) -> None:
        """Show this call; whoever is known has the notes waiting, nobody known is asked for."""
        known = bool(name) or call.ticket_id is not None
        self._asks_who = not known
        if name:
            self.who.show_known(Customer(name, call.contact_id))
        since = self.tr("Phone, started %1")
        self._since = since.replace("%1", self._moments.time_of_day(call.started_at))
        self.show_name(name)
        self.show_direction(call.direction)
        if self.notes.editor.toPlainText() != call.notes:
            self.notes.editor.setPlainText(call.notes)
        self.confirm.setChecked(call.confirm)
        self.show_outcome(call.outcome, call.call_back_at)
        self.show_reminder(call.remind_at)
        self.say_problem("")
        self.open_over()
        if takes_focus:
            self.focus_here()

    def focus_here(self) -> None:
        """The keyboard to what is needed next."""
        asked = (self._asks_who or bool(self.who.text())) and self.who.customer is None
        (self.who if asked else self.notes.editor).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_name(self, name: str) -> None:
        """With whom."""
        self.set_title(name or self.tr("Call"), self._since)

    def show_direction(self, direction: Direction) -> None:
        """Who called whom."""
        self.state.show_direction(direction)
        inbound = direction is Direction.INBOUND
        self.set_sign(Icon.PHONE_INCOMING if inbound else Icon.PHONE_OUTGOING)

    def show_clock(self, words: str, phase: CallPhase) -> None:
        """Where the clock stands; pause means hold, and is over with the call."""
        if words != self.clock.text():
            self.clock.setText(words)
        self.state.show_phase(phase)
        self.pause.setVisible(phase is not CallPhase.WRAP)
        holding = phase is CallPhase.HOLD
        self.pause.setText(self.tr("Go on") if holding else self.tr("Pause"))
        self.pause.set_icon(Icon.PHONE if holding else Icon.PAUSE)

    def clear_who(self) -> None:
        """Nobody was asked for yet."""
        self.who.clear()

    def show_matters(self, matters: Sequence[OpenMatter], chosen: RowId | None) -> None:
        """What it may be about; a new ticket is the last of them."""
        self._matters = tuple(matters)
        self.about.blockSignals(True)
        self.about.clear()
        for matter in self._matters:
            subject = matter.subject or self.tr("No subject")
            self.about.addItem(f"#{matter.number} {subject}")
        self.about.addItem(self.tr("New ticket"))
        ids = [matter.ticket_id for matter in self._matters]
        self.about.setCurrentIndex(ids.index(chosen) if chosen in ids else len(ids))
        self.about.blockSignals(False)

    def show_outcome(self, outcome: CallOutcome | None, at: datetime | None) -> None:
        """How it ended, as far as was said, and for when a call is promised."""
        self.tiles.choose(outcome)
        self._call_back_at = at if outcome is CallOutcome.CALL_BACK else None

    def offer_outcomes(self, others: Sequence[str], *, outgoing: bool) -> None:
        """Passing on where somebody else works here; nobody there only where we called."""
        choices = outcome_choices()
        passing: str | None = choices[CallOutcome.PASSED]
        if not others:
            passing = None
        elif len(others) == 1:
            passing = self.tr("Pass to %1").replace("%1", first_name(others[0]))
        call_back = choices[CallOutcome.CALL_BACK]
        if self._call_back_at is not None:
            at = self._moments.ahead(self._call_back_at)
            call_back = self.tr("Call back %1").replace("%1", at)
        self.tiles.offer(
            {
                CallOutcome.CALL_BACK: call_back,
                CallOutcome.PASSED: passing,
                CallOutcome.NOT_REACHED: choices[CallOutcome.NOT_REACHED] if outgoing else None,
            }
        )

    def show_reminder(self, at: datetime | None) -> None:
        """When to be reminded; the usual time is offered where none is wanted yet."""
        self.remind.setChecked(at is not None)
        self._remind_at = at or self._remind_at
        shown = self._remind_at or _tomorrow(self._moments.local_now())
        self._remind_at = shown
        self.remind_time.setText(self._moments.ahead(shown))
        name = self.tr("Remind me %1, choose another time")
        self.remind_time.setAccessibleName(name.replace("%1", self._moments.full(shown)))

    def say_problem(self, words: str) -> None:
        """Why it cannot be saved yet; empty words take it back."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        if words:
            announce(self, words, urgent=True)

    def say_kept(self, kept: bool) -> None:
        """Whether what is typed is safe."""
        self.kept.set_ink("text3" if kept else "danger")
        self.kept.setText(self.tr("Saved as you type") if kept else self.tr("Not saved"))

    def set_working(self, working: bool) -> None:
        """It is being filed: not a second time."""
        self.end.setEnabled(not working)
        self.discard.setEnabled(not working)

    # --- building -----------------------------------------------------------------------------

    def _fill_panel(self) -> None:
        self.head.addWidget(self.clock)
        for widget in (self.interrupted, self.state, self.who_row):
            self.body.addWidget(widget)
        self.body.addWidget(FieldRow(self.tr("About"), self.about))
        self.body.addWidget(FieldRow(self.tr("Notes"), self.notes), 1)
        self.body.addWidget(FieldRow(self.tr("How did it end?"), self.tiles))
        self.body.addWidget(self.problem)
        self.body.addWidget(self.confirm)
        reminder = WrapRow(px(6))
        reminder.add(self.remind)
        reminder.add(self.remind_time)
        reminder.add_stretch()
        self.body.addLayout(reminder)
        self.foot.add(self.discard)
        self.foot.add(self.kept)
        self.foot.add_stretch()
        self.foot.add(self.pause)
        self.foot.add(self.end)
        self.confirm.setToolTip(self.tr("A draft opens after saving"))

    def _connect(self) -> None:
        self.who.chosen.connect(self._take_who)
        self.about.activated.connect(self._take_matter)
        self.notes.editor.textChanged.connect(self._tell_notes)
        self.tiles.picked.connect(self._pick)
        self.call_back_picker.chosen.connect(self._promise)
        self.remind_picker.chosen.connect(self._take_reminder)
        self.remind.clicked.connect(self._toggle_reminder)
        self.remind_time.clicked.connect(self._ask_reminder)
        self.confirm.clicked.connect(self.confirm_chosen)
        self.pause.clicked.connect(self.pause_asked)
        self.end.clicked.connect(self.end_asked)
        self.discard.clicked.connect(self.discard_asked)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            keys = QShortcut(QKeySequence(Qt.KeyboardModifier.ControlModifier | key), self)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(self.end.click)

    def _take_who(self, customer: Customer) -> None:
        self.notes.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.who_chosen.emit(customer)

    def _take_matter(self, place: int) -> None:
        chosen = self._matters[place].ticket_id if place < len(self._matters) else None
        self.matter_chosen.emit(chosen)

    def _tell_notes(self) -> None:
        self.noted.emit(self.notes.editor.toPlainText())

    def _pick(self, outcome: CallOutcome) -> None:
        if outcome is CallOutcome.CALL_BACK:
            self.call_back_picker.offer_times()
            self.call_back_picker.show_below(self.tiles.tile(outcome))
        elif outcome is CallOutcome.PASSED:
            self.pass_asked.emit(self.tiles.tile(outcome))
        else:
            self.outcome_chosen.emit(outcome, None)

    def _promise(self, at: datetime) -> None:
        self.outcome_chosen.emit(CallOutcome.CALL_BACK, at)

    def _toggle_reminder(self, wanted: bool) -> None:
        self.reminder_chosen.emit(self._remind_at if wanted else None)

    def _ask_reminder(self) -> None:
        self.remind_picker.offer_times()
        self.remind_picker.show_below(self.remind_time)

    def _take_reminder(self, at: datetime) -> None:
        self.reminder_chosen.emit(at)


def _tomorrow(now: datetime) -> datetime:
    return datetime.combine(now.date() + timedelta(days=1), MORNING, now.tzinfo)
