"""Where answers and notes are written; always open, one piece of writing for each of the two."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from app.domain.markup import NOTHING, Words
from app.domain.message import MessageKind
from app.domain.saved_reply import SavedReply, Values
from app.domain.ticket import Channel
from app.ui.common.button import Button, ButtonKind, SplitButton
from app.ui.common.channels import CHANNEL_ICONS
from app.ui.common.composer_frame import ComposerFrame
from app.ui.common.format_tools import FormatTools
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon
from app.ui.common.rich_edit import RichEdit
from app.ui.common.text import TextStyle
from app.ui.inbox.composer_parts import (
    ATTACH_KEYS,
    SEND_KEYS,
    ComposerActions,
    FileChip,
    OneOfButtons,
    hint_words,
    reply_words,
)
from app.ui.inbox.elided_label import ElidedLabel
from app.ui.inbox.reply_inserting import ReplyInserting
from app.ui.inbox.submission import AlongFile, Sending, Submission
from app.ui.inbox.taking import files_of, picture_of

_REPLY, _NOTE = MessageKind.MESSAGE, MessageKind.NOTE
_KINDS = (_REPLY, _NOTE)


class Composer(QWidget):
    """Shows the unsent words of one ticket and hands them over; keeps nothing itself.

    Signals:
        edited: a `MessageKind` and its `Words`, after a person changed them.
        files_changed: a `MessageKind` and its files.
        files_offered: paths that were dropped, pasted or asked for by the button (then empty).
        submitted: a `Submission`.
        saved_reply_wanted: the `Words` that are to be used again.
        left: Escape.
    """

    edited = Signal(object, object)
    files_changed = Signal(object, object)
    files_offered = Signal(object)
    submitted = Signal(object)
    saved_reply_wanted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = _REPLY
        self._words: dict[MessageKind, Words] = dict.fromkeys(_KINDS, NOTHING)
        self._files: dict[MessageKind, tuple[AlongFile, ...]] = dict.fromkeys(_KINDS, ())
        self._channel = Channel.EMAIL
        self._name = ""
        self._filling = False
        name = self.tr("Answer")
        self.editor = RichEdit(name)
        self._frame = ComposerFrame(name=name, editor=self.editor)
        self.editor.textChanged.connect(self._tell_edited)
        self.editor.installEventFilter(self)
        self.editor.viewport().installEventFilter(self)
        self.setAcceptDrops(True)
        self.setFocusProxy(self._frame)
        self.actions_here = ComposerActions(self)
        self.formats = FormatTools(self.editor, "composer")
        self.replies = ReplyInserting(self.editor, self)
        self._fill_top()
        self._fill_tools()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._frame)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._connect_actions()
        self._show_kind()

    # --- what is shown ------------------------------------------------------------------------

    def show_ticket(
        self,
        channel: Channel,
        name: str,
        to: str,
        words: Mapping[MessageKind, Words],
        files: Mapping[MessageKind, Sequence[AlongFile]],
    ) -> None:
        """Another ticket, answered by `channel`, with its unsent words and files."""
        self._channel, self._name = channel, name
        self._words = {kind: words.get(kind, NOTHING) for kind in _KINDS}
        self._files = {kind: tuple(files.get(kind, ())) for kind in _KINDS}
        self.replies.forget()
        only_note = self._words[_REPLY].is_blank and not self._words[_NOTE].is_blank
        self._kind = _NOTE if only_note else _REPLY
        self._to.set_words(self.tr("To %1").replace("%1", to) if to else "")
        self._say("")
        self._show_kind()

    def set_words(self, words: Mapping[MessageKind, Words]) -> None:
        """The same ticket; words that came from elsewhere (an undone answer)."""
        self._words = {**self._words, **words}
        self._show_kind()

    def set_replies(self, replies: Sequence[SavedReply], values: Values) -> None:
        """The saved replies that can be inserted, and what is known to fill their gaps."""
        self.replies.set_replies(replies, values)

    def kind(self) -> MessageKind:
        """Whether an answer or a note is being written."""
        return self._kind

    def words(self, kind: MessageKind | None = None) -> Words:
        """The words of the answer or the note, of the shown one when not said."""
        return self._words[self._kind if kind is None else kind]

    def text(self, kind: MessageKind | None = None) -> str:
        """The same without looks."""
        return self.words(kind).text

    def files(self, kind: MessageKind) -> tuple[AlongFile, ...]:
        """What goes along."""
        return self._files[kind]

    def is_empty(self) -> bool:
        """Whether neither answer nor note has words or files."""
        return all(words.is_blank for words in self._words.values()) and not any(
            self._files.values()
        )

    def set_kind(self, kind: MessageKind) -> None:
        """Write an answer, or a note only the team sees."""
        if kind is not self._kind:
            self._kind = kind
            self._show_kind()

    def switch_kind(self) -> None:
        """Ctrl+Shift+M."""
        self.set_kind(_NOTE if self._kind is _REPLY else _REPLY)

    def say_kept(self, time_of_day: str) -> None:
        """The words are safe since then."""
        self._say(self.tr("Draft saved %1").replace("%1", time_of_day))

    def clear(self, kind: MessageKind) -> None:
        """The answer or note has gone out."""
        self._words[kind] = NOTHING
        self._files[kind] = ()
        if kind is _REPLY:
            self.replies.forget()
        self._say("")
        self._show_kind()

    def add_file(self, kind: MessageKind, file: AlongFile) -> None:
        """Send this along."""
        self.set_files(kind, (*self._files[kind], file))
        self.files_changed.emit(kind, self._files[kind])

    def set_files(self, kind: MessageKind, files: Sequence[AlongFile]) -> None:
        """Show these files; nobody is told."""
        self._files[kind] = tuple(files)
        self._show_files()

    def set_busy(self, busy: bool) -> None:
        """While it goes out nothing may change."""
        self.editor.setReadOnly(busy)
        for button in (self._send, self._save):
            button.setEnabled(not busy)

    def submit(self, sending: Sending = Sending.WAIT) -> None:
        """Hand over what is written; without words the editor only gets the focus."""
        if self.editor.isReadOnly():
            return
        if self.words().is_blank:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        used = self.replies.used if self._kind is _REPLY else ()
        words = self.words().stripped()
        self.submitted.emit(Submission(self._kind, words, self._files[self._kind], sending, used))

    def show_gap(self) -> None:
        """Go to the first gap nothing is known for."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.select_first_gap()

    def commands(self) -> list[QAction]:
        """What the keyboard can do here, for menus and the list of keys."""
        line = QAction(self)
        line.setSeparator(True)
        return [*self.actions_here.in_order(), line, *self.formats.actions_in_order()]

    # --- layout -------------------------------------------------------------------------------

    def _fill_top(self) -> None:
        self._reply_tab = self._tab(Icon.MAIL)
        self._note_tab = self._tab(Icon.STICKY_NOTE)
        self._note_tab.setText(self.tr("Internal note"))
        self._reply_tab.clicked.connect(self.write_reply)
        self._note_tab.clicked.connect(self.write_note)
        self._to = ElidedLabel("", TextStyle.META, "text2", trailing=True)
        policy = self._to.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._to.setSizePolicy(policy)
        self._frame.top.add(self._reply_tab)
        self._frame.top.add(self._note_tab)
        self._frame.top.add(self._to, stretch=True)

    def _tab(self, icon: Icon) -> Button:
        tab = Button(kind=ButtonKind.PLAIN, icon=icon, small=True, checkable=True)
        tab.setAutoExclusive(True)
        return tab

    def _fill_tools(self) -> None:
        attach = IconButton(Icon.PAPERCLIP, self.tr("Attach files"), keys=QKeySequence(ATTACH_KEYS))
        attach.clicked.connect(self._offer_files)
        self._replies_button = Button(
            self.tr("Saved replies"),
            kind=ButtonKind.PLAIN,
            icon=Icon.ZAP,
            keys=QKeySequence("/"),
            small=True,
        )
        self._replies_button.clicked.connect(self.replies.open_popup)
        self._status = ElidedLabel("", TextStyle.META, "text3", trailing=True)
        self._more = QMenu(self)
        send_keys = QKeySequence(SEND_KEYS[0])
        self._send = SplitButton(
            self.tr("Send"),
            self._more,
            icon=Icon.SEND,
            keys=send_keys,
            menu_name=self.tr("More ways to send"),
        )
        self._send.clicked.connect(self._submit_waiting)
        self._save = Button(
            self.tr("Save note"), kind=ButtonKind.FILLED, icon=Icon.CHECK, keys=send_keys
        )
        self._save.clicked.connect(self._submit_waiting)
        self._buttons = OneOfButtons(self._send, self._save)
        tools = self._frame.tools
        tools.add(self.formats)
        tools.add(attach)
        tools.add(self._replies_button)
        tools.add(self._status, stretch=True)
        tools.add(self._buttons)

    def _connect_actions(self) -> None:
        here = self.actions_here
        here.send.triggered.connect(self._submit_waiting)
        here.send_and_close.triggered.connect(self._submit_closing)
        here.switch_kind.triggered.connect(self.switch_kind)
        here.attach.triggered.connect(self._offer_files)
        here.insert_reply.triggered.connect(self.replies.open_popup)
        here.save_reply.triggered.connect(self._offer_saved_reply)
        for words, send in (
            (self.tr("Send, the customer has the next move"), self._submit_waiting),
            (self.tr("Send and keep open"), self._submit_open),
            (self.tr("Send and close"), self._submit_closing),
        ):
            self._more.addAction(words).triggered.connect(send)

    def _show_kind(self) -> None:
        note = self._kind is _NOTE
        self._frame.set_note(note)
        self._reply_tab.setChecked(not note)
        self._note_tab.setChecked(note)
        self._reply_tab.set_icon(CHANNEL_ICONS[self._channel])
        self._reply_tab.setText(reply_words(self._channel))
        self._to.setVisible(not note)
        self._buttons.show_button(self._save if note else self._send)
        self.editor.setAccessibleName(self.tr("Note") if note else self.tr("Answer"))
        self.editor.setPlaceholderText(hint_words("" if note else self._name, note=note))
        self._filling = True
        try:
            if self.editor.words() != self.words():
                self.editor.set_words(self.words())
        finally:
            self._filling = False
        self._show_files()

    def _show_files(self) -> None:
        self._frame.attached.clear()
        for place, file in enumerate(self._files[self._kind]):
            chip = FileChip(file, place)
            chip.dropped.connect(self._drop_file)
            self._frame.attached.addWidget(chip)
        self._frame.updateGeometry()

    def _say(self, words: str) -> None:
        self._status.set_words(words)

    # --- what people do -----------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and not event.modifiers():
                self.left.emit()
                return True
            if event.matches(QKeySequence.StandardKey.Paste):
                return self._take(QGuiApplication.clipboard().mimeData())
            if event.text() == "/" and self.replies.opens_here():
                self.editor.insertPlainText("/")
                self.replies.open_popup(after_stroke=True)
                return True
        if isinstance(event, QDropEvent) and files_of(event.mimeData()):
            event.acceptProposedAction()
            return kind != QEvent.Type.Drop or self._take(event.mimeData())
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._take(event.mimeData()):
            event.acceptProposedAction()

    def _take(self, data: QMimeData) -> bool:
        """Files and pictures become attachments; whether there were any."""
        if self.editor.isReadOnly():
            return True
        paths = files_of(data)
        if paths:
            self.files_offered.emit(paths)
            return True
        picture = picture_of(data, self.tr("Picture.png"))
        if picture is not None:
            self.add_file(self._kind, picture)
        return picture is not None

    def _tell_edited(self) -> None:
        if self._filling:
            return
        self._words[self._kind] = self.editor.words()
        self.edited.emit(self._kind, self.words())

    def _drop_file(self, place: int) -> None:
        files = self._files[self._kind]
        self.set_files(self._kind, (*files[:place], *files[place + 1 :]))
        self.files_changed.emit(self._kind, self._files[self._kind])
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def write_reply(self) -> None:
        """R: the answer gets the keyboard."""
        self.set_kind(_REPLY)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def write_note(self) -> None:
        """N: the note gets the keyboard."""
        self.set_kind(_NOTE)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_files(self) -> None:
        self.files_offered.emit(())

    def _offer_saved_reply(self) -> None:
        chosen = self.editor.selected_words().stripped()
        words = self.words().stripped() if chosen.is_blank else chosen
        if words.is_blank:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.saved_reply_wanted.emit(words)

    def _submit_waiting(self) -> None:
        self.submit(Sending.WAIT)

    def _submit_open(self) -> None:
        self.submit(Sending.KEEP_OPEN)

    def _submit_closing(self) -> None:
        self.submit(Sending.CLOSE)
