"""The panel in which a capture is written: who, how they came, when, what they said."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.capture import Capture, Outcome, Post, UnsavedCapture
from app.domain.ids import RowId
from app.domain.message import StoredFile
from app.domain.ticket import Channel
from app.domain.transcript import DateOrder, likely_order, read_transcript
from app.ui.capture.channel_chips import ChannelChips
from app.ui.capture.chat_preview import ChatPreview, likely_ours
from app.ui.capture.contact_field import ContactField, Customer
from app.ui.capture.dropped import files_of
from app.ui.capture.outcome_buttons import SOLVED_KEYS, OutcomeButtons
from app.ui.capture.post_fields import PostFields
from app.ui.capture.when_row import WhenRow
from app.ui.capture.words_box import ATTACH_KEYS, WordsBox
from app.ui.common.button import Button, ButtonKind
from app.ui.common.channels import CHANNEL_ICONS
from app.ui.common.error_panel import ErrorPanel
from app.ui.common.form import FieldRow
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.side_panel import SidePanel
from app.ui.common.text import TextStyle
from app.ui.inbox.moments import Moments, aware_utc
from app.ui.inbox.time_words import local_words

_CHATTY = frozenset({Channel.CHAT, Channel.TEXT, Channel.SOCIAL})


class CapturePanel(SidePanel):
    """Alt+1 to Alt+9 choose the channel, Ctrl+Enter saves; everything typed is told at once.

    Signals:
        edited: something changed; `unsaved` says what it is now.
        files_offered: paths that were dropped, pasted or asked for by the button (then empty).
        picture_pasted: a `PickedFile` from the clipboard.
        file_dropped: the place of a file that is to go.
        save_wanted: a `Capture`.
        discard_wanted: nothing of it is wanted.
        address_given: the address of a post.
        known_wanted: the id of the ticket that has this post already.
    """

    edited = Signal()
    files_offered = Signal(object)
    picture_pasted = Signal(object)
    file_dropped = Signal(int)
    save_wanted = Signal(object)
    discard_wanted = Signal()
    address_given = Signal(str)
    known_wanted = Signal(object)

    def __init__(self, moments: Moments, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("CapturePanel", "New ticket"), parent)
        self._moments = moments
        self._people: Sequence[str] = ()
        self._files: Sequence[StoredFile] = ()
        self._filling = False
        self._sided: frozenset[str] | None = None
        self._month_first: bool | None = None
        self._known: RowId | None = None
        self.chips = ChannelChips(self)
        self.who = ContactField(self)
        self.post = PostFields()
        self.when = WhenRow(moments)
        self.subject = QLineEdit()
        self.words = WordsBox(name=self.tr("What they said"))
        self.chat = ChatPreview()
        self.outcome = OutcomeButtons(moments)
        self.problem = ErrorPanel()
        self.state = Label("", TextStyle.META, "text3", wrap=True)
        self.discard = Button(self.tr("Discard"), kind=ButtonKind.PLAIN)
        keys = QKeySequence(Qt.KeyboardModifier.ControlModifier | Qt.Key.Key_Return)
        self.save = Button(self.tr("Save"), kind=ButtonKind.FILLED, keys=keys)
        self._channel_row = FieldRow(self.tr("How they came"), self.chips)
        self._who_row = FieldRow(self.tr("Who"), self.who)
        self._fill_panel()
        self._give_keys()
        self._connect()

    # --- what is shown ------------------------------------------------------------------------

    def show_unsaved(
        self, unsaved: UnsavedCapture, files: Sequence[StoredFile], people: Sequence[str]
    ) -> None:
        """Begin with this; `people` are the names of our own side in a chat."""
        self._filling = True
        self._people = people
        kept = bool(files) or not unsaved.is_empty
        self.chips.show_channel(_channel(unsaved.channel), keep=kept)
        self.who.begin(unsaved.who_typed)
        if unsaved.who_id:
            self.who.choose(Customer(unsaved.who_name, bytes.fromhex(unsaved.who_id)))
        elif unsaved.who_name:
            self.who.choose(Customer(unsaved.who_name))
        self.when.show_text(unsaved.when)
        self.subject.setText(unsaved.subject)
        self.words.editor.setPlainText(unsaved.text)
        self.post.show_post(
            Post(unsaved.platform, unsaved.handle, unsaved.permalink, unsaved.public)
        )
        self.outcome.show_outcome(_outcome(unsaved.outcome), unsaved.remind)
        self._sided = frozenset(unsaved.ours) if unsaved.ours or unsaved.theirs else None
        self._month_first = unsaved.month_first
        self.chat.as_chat.setChecked(unsaved.as_chat)
        self.problem.hide()
        self._who_row.set_error("")
        self.state.setText("" if unsaved.is_empty else self.tr("Begun earlier, not saved yet"))
        self.show_files(files)
        self._filling = False
        self._show_channel()
        self._read_words()
        self.set_working(False)

    def unsaved(self) -> UnsavedCapture:
        """What is written so far."""
        customer, post = self.who.customer, self.post.post()
        chosen = customer is not None and customer.id is not None
        names = self.chat.names() if self._sided is not None else ()
        return UnsavedCapture(
            channel=self.chips.channel().value,
            who_id=customer.hex_id if customer is not None else "",
            who_name=customer.name if customer is not None else "",
            who_typed="" if chosen else self.who.text(),
            when=self.when.line.text(),
            subject=self.subject.text(),
            text=self.words.text(),
            outcome=self.outcome.outcome().value,
            remind=self.outcome.remind.text(),
            platform=post.platform,
            handle=post.handle,
            permalink=post.permalink,
            public=post.public,
            as_chat=self.chat.as_chat.isChecked(),
            month_first=self._month_first,
            ours=[name for name in names if name in self.chat.ours],
            theirs=[name for name in names if name not in self.chat.ours],
        )

    def show_files(self, files: Sequence[StoredFile]) -> None:
        """The files kept with it."""
        self._files = files
        self.words.show_files(files)

    def choose_customer(self, customer: Customer) -> None:
        """It is for this one."""
        self.who.choose(customer)

    def say_kept(self) -> None:
        """Everything typed is safe."""
        self.state.setText(self.tr("Saved as you type"))

    def say_begun(self) -> None:
        """It is wanted for another customer, but this is not saved yet."""
        name = self.who.text().strip() or self.tr("somebody")
        words = self.tr("This was begun for %1 and is not saved yet.").replace("%1", name)
        self.say_problem(words, "", self.tr("Save or discard it, then begin the next."))

    def say_known(self, ticket_id: RowId, number: int) -> None:
        """This post was written down before."""
        self._known = ticket_id
        words = self.tr("This post is in ticket #%1 already.").replace("%1", str(number))
        self.problem.show_error(
            words, "", "", remedy=self.tr("Open #%1").replace("%1", str(number))
        )
        self.set_working(False)

    def say_problem(self, failed: str, safe: str, to_do: str) -> None:
        """It could not be saved; everything typed stays."""
        self._known = None
        self.problem.show_error(failed, safe, to_do)
        self.set_working(False)

    def set_working(self, working: bool) -> None:
        """While it is saved nothing more is."""
        self.save.setEnabled(not working)
        if working:
            self.problem.hide()

    def focus_first(self) -> None:
        """Who comes first, and then what they said."""
        field = self.who if self.who.customer is None else self.words.editor
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_save(self) -> None:
        """Ask for the ticket, or say in its place what is missing."""
        if not self.save.isEnabled():
            return
        if not self._who_is_decided():
            self.who.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.when.judge():
            self.when.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._is_social() and not self.post.judge():
            self.post.permalink.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.outcome.judge():
            self.outcome.remind.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._has_words():
            self.words.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.say_problem(self.tr("There are no words yet."), "", self.tr("Write something."))
        else:
            self.set_working(True)
            self.save_wanted.emit(self._capture())

    def _ask_save_solved(self) -> None:
        """Answered at the counter: nothing is left to do."""
        self.outcome.button(Outcome.SOLVED).click()
        self.ask_save()

    # --- layout -------------------------------------------------------------------------------

    def _fill_panel(self) -> None:
        away = IconButton(Icon.X, self.tr("Put away; it is kept"))
        away.clicked.connect(self.hide)
        self.head.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        self.subject.setPlaceholderText(self.tr("May stay empty"))
        beside = QHBoxLayout()
        beside.setSpacing(px(12))
        top = Qt.AlignmentFlag.AlignTop
        beside.addWidget(self.when, 2, top)
        beside.addWidget(FieldRow(self.tr("What it is about"), self.subject), 3, top)
        self.body.addWidget(self._channel_row)
        self.body.addWidget(self._who_row)
        self.body.addWidget(self.post)
        self.body.addLayout(beside)
        self.body.addWidget(FieldRow(self.tr("What they said"), self.words))
        self.body.addWidget(self.chat)
        self.body.addWidget(FieldRow(self.tr("How it stands"), self.outcome))
        self.body.addWidget(self.problem)
        self.body.addStretch()
        self.foot.add(self.state)
        self.foot.add_stretch()
        self.foot.add(self.discard)
        self.foot.add(self.save)
        self.setAcceptDrops(True)

    def _give_keys(self) -> None:
        for words in ("Ctrl+Return", "Ctrl+Enter"):
            self._key(words).activated.connect(self.ask_save)
        for words in SOLVED_KEYS:
            self._key(words).activated.connect(self._ask_save_solved)
        self._key(ATTACH_KEYS).activated.connect(self.words.ask_files)

    def _key(self, words: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(words), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return shortcut

    def _connect(self) -> None:
        self.chips.chosen.connect(self._channel_chosen)
        self.who.chosen.connect(self._customer_chosen)
        self.who.textEdited.connect(self._tell)
        self.when.edited.connect(self._when_typed)
        self.subject.textEdited.connect(self._tell)
        self.words.editor.textChanged.connect(self._words_typed)
        self.words.files_offered.connect(self.files_offered)
        self.words.picture_pasted.connect(self.picture_pasted)
        self.words.file_dropped.connect(self.file_dropped)
        self.post.edited.connect(self._tell)
        self.post.address_given.connect(self.address_given)
        self.chat.edited.connect(self._chat_edited)
        self.chat.resized.connect(self.fit)
        self.outcome.edited.connect(self._tell)
        self.save.clicked.connect(self.ask_save)
        self.discard.clicked.connect(self.discard_wanted)
        self.problem.remedy_asked.connect(self._open_known)

    # --- what people do -----------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.words.take(event.mimeData()):
            event.acceptProposedAction()

    def _channel_chosen(self) -> None:
        self._show_channel()
        self._read_words()
        self._tell()
        self.focus_first()

    def _show_channel(self) -> None:
        channel = self.chips.channel()
        self.set_sign(CHANNEL_ICONS[channel])
        self._channel_row.set_hint(self.chips.about())
        self.set_title(self.tr("New ticket"), self.chips.name())
        self.post.setVisible(self._is_social())
        self.fit()

    def _customer_chosen(self, customer: Customer) -> None:
        self._who_row.set_error("")
        if not self._filling:
            self._read_words()
            self._tell()
            self.words.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _when_typed(self) -> None:
        self._read_words()
        self._tell()

    def _words_typed(self) -> None:
        if not self._filling:
            self._read_words()
            self._tell()

    def _read_words(self) -> None:
        """See whether the words are a chat, and how it is to be understood."""
        text = self.words.text()
        chat = read_transcript(text) if self.chips.channel() in _CHATTY else None
        if chat is None:
            if self.chat.isVisibleTo(self):
                self.chat.show_nothing()
            return
        at = self.when.happened() or self._moments.local_now()
        day = at.astimezone(self._moments.zone).date()
        if self._month_first is None:
            usual = local_words().month_first
            order = likely_order(chat, month_first=usual, today=day)
        else:
            order = DateOrder.MONTH_FIRST if self._month_first else DateOrder.DAY_FIRST
        customer = self.who.customer.name if self.who.customer else self.who.text()
        ours = likely_ours(chat.names, self._people, customer)
        if self._sided is not None and self._sided <= set(chat.names):
            ours = self._sided
        self.chat.show_chat(chat, order, ours, day, self._moments.zone)

    def _chat_edited(self) -> None:
        self._sided = self.chat.ours
        self._month_first = self.chat.chosen_order()
        self._tell()

    def _who_is_decided(self) -> bool:
        undecided = bool(self.who.text().strip()) and self.who.customer is None
        words = self.tr("Press Enter on a customer of the list, or on “New contact”.")
        self._who_row.set_error(words if undecided else "")
        return not undecided

    def _has_words(self) -> bool:
        written = self.subject.text().strip() or self.words.text().strip()
        return bool(written or self._files or (self._is_social() and self.post.post().permalink))

    def _is_social(self) -> bool:
        return self.chips.channel() is Channel.SOCIAL

    def _capture(self) -> Capture:
        customer, happened = self.who.customer, self.when.happened()
        return Capture(
            channel=self.chips.channel(),
            contact_id=customer.id if customer else None,
            new_name=customer.name if customer and customer.id is None else "",
            subject=self.subject.text(),
            text=self.words.text(),
            turns=self.chat.turns() if self.chat.isVisibleTo(self) else (),
            happened_at=None if happened is None else aware_utc(happened),
            post=self.post.post() if self._is_social() else None,
            outcome=self.outcome.outcome(),
            remind_at=self.outcome.remind_at(),
        )

    def _open_known(self) -> None:
        if self._known is not None:
            self.known_wanted.emit(self._known)

    def _tell(self) -> None:
        if not self._filling:
            self.edited.emit()


def _channel(name: str) -> Channel:
    return Channel(name) if name in set(Channel) else Channel.IN_PERSON


def _outcome(name: str) -> Outcome:
    return Outcome(name) if name in set(Outcome) else Outcome.NEEDS_REPLY
