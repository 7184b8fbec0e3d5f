"""Where answers and notes are written; always open, one text for each of the two."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.domain.message import MessageKind
from app.domain.ticket import Channel
from app.ui.common.button import Button, ButtonKind, SplitButton
from app.ui.common.channels import CHANNEL_ICONS, channel_name
from app.ui.common.chip import Chip
from app.ui.common.composer_frame import ComposerFrame
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon, themed_icon
from app.ui.common.keymap import follow_keys
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle
from app.ui.inbox.elided_label import ElidedLabel
from app.ui.inbox.submission import PickedFile, Sending, Submission

SEND_KEYS = ("Ctrl+Return", "Ctrl+Enter")
CLOSE_KEYS = ("Ctrl+Shift+Return", "Ctrl+Shift+Enter")
KIND_KEYS, ATTACH_KEYS = ("Ctrl+Shift+M",), ("Ctrl+Shift+A",)

_REPLY, _NOTE = MessageKind.MESSAGE, MessageKind.NOTE


class Composer(QWidget):
    """Shows the unsent words of one ticket and hands them over; keeps nothing itself.

    Signals:
        edited: a `MessageKind` and its words, after a person changed them.
        files_changed: a `MessageKind` and its files.
        files_offered: paths that were dropped, pasted or asked for by the button (then empty).
        submitted: a `Submission`.
        left: Escape.
    """

    edited = Signal(object, str)
    files_changed = Signal(object, object)
    files_offered = Signal(object)
    submitted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = _REPLY
        self._texts: dict[MessageKind, str] = {_REPLY: "", _NOTE: ""}
        self._files: dict[MessageKind, tuple[PickedFile, ...]] = {_REPLY: (), _NOTE: ()}
        self._channel = Channel.EMAIL
        self._name = ""
        self._filling = False
        self._frame = ComposerFrame(name=self.tr("Answer"))
        self.editor = self._frame.editor
        self.editor.setAcceptRichText(False)
        self.editor.textChanged.connect(self._tell_edited)
        self.editor.installEventFilter(self)
        self.editor.viewport().installEventFilter(self)
        self.setAcceptDrops(True)
        self.setFocusProxy(self._frame)
        self._fill_top()
        self._fill_tools()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._frame)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._make_actions()
        self._show_kind()

    # --- what is shown ------------------------------------------------------------------------

    def show_ticket(
        self,
        channel: Channel,
        name: str,
        to: str,
        texts: Mapping[MessageKind, str],
        files: Mapping[MessageKind, Sequence[PickedFile]],
    ) -> None:
        """Another ticket, answered by `channel`, with its unsent words and files."""
        self._channel, self._name = channel, name
        self._texts = dict(texts)
        self._files = {kind: tuple(found) for kind, found in files.items()}
        only_note = not texts.get(_REPLY, "").strip() and bool(texts.get(_NOTE, "").strip())
        self._kind = _NOTE if only_note else _REPLY
        self._to.set_words(self.tr("To %1").replace("%1", to) if to else "")
        self._say("")
        self._show_kind()

    def set_texts(self, texts: Mapping[MessageKind, str]) -> None:
        """The same ticket; words that came from elsewhere (an undone answer)."""
        self._texts = dict(texts)
        self._show_kind()

    def kind(self) -> MessageKind:
        """Whether an answer or a note is being written."""
        return self._kind

    def text(self, kind: MessageKind | None = None) -> str:
        """The words of the answer or the note, of the shown one when not said."""
        return self._texts[self._kind if kind is None else kind]

    def is_empty(self) -> bool:
        """Whether neither answer nor note has words or files."""
        return not any(text.strip() for text in self._texts.values()) and not any(
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
        self._texts[kind] = ""
        self._files[kind] = ()
        self._say("")
        self._show_kind()

    def add_file(self, kind: MessageKind, file: PickedFile) -> None:
        """Send this along."""
        self._files[kind] = (*self._files[kind], file)
        self.files_changed.emit(kind, self._files[kind])
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
        if not self.text().strip():
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        files = self._files[self._kind]
        self.submitted.emit(Submission(self._kind, self.text(), files, sending))

    def commands(self) -> list[QAction]:
        """What the keyboard can do here, for menus and the list of keys."""
        return [self._send_action, self._close_action, self._kind_action, self._attach_action]

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
        self._frame.top.addWidget(self._reply_tab)
        self._frame.top.addWidget(self._note_tab)
        self._frame.top.addWidget(self._to, 1)
        self._frame.top.addSpacing(px(6))

    def _tab(self, icon: Icon) -> Button:
        tab = Button(kind=ButtonKind.PLAIN, icon=icon, small=True, checkable=True)
        tab.setAutoExclusive(True)
        return tab

    def _fill_tools(self) -> None:
        keys = QKeySequence(ATTACH_KEYS[0])
        attach = IconButton(Icon.PAPERCLIP, self.tr("Attach files"), keys=keys)
        follow_keys(attach, "composer_attach", attach.set_keys)
        attach.clicked.connect(self._offer_files)
        self._status = Label("", TextStyle.META, "text3")
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
        for button in (self._send.main, self._save):
            follow_keys(button, "composer_send", button.set_keys)
        self._buttons = _Buttons(self._send, self._save)
        tools: QHBoxLayout = self._frame.tools
        tools.addWidget(attach)
        tools.addStretch()
        tools.addWidget(self._status)
        tools.addSpacing(px(8))
        tools.addWidget(self._buttons)

    def _make_actions(self) -> None:
        self._send_action = self._action(
            "composer_send", self.tr("Send answer"), SEND_KEYS, Icon.SEND
        )
        self._send_action.triggered.connect(self._submit_waiting)
        self._close_action = self._action(
            "composer_send_close", self.tr("Send answer and close ticket"), CLOSE_KEYS, Icon.CHECK
        )
        self._close_action.triggered.connect(self._submit_closing)
        self._kind_action = self._action(
            "composer_kind", self.tr("Switch between answer and note"), KIND_KEYS, Icon.STICKY_NOTE
        )
        self._kind_action.triggered.connect(self.switch_kind)
        self._attach_action = self._action(
            "composer_attach", self.tr("Attach files to the answer"), ATTACH_KEYS, Icon.PAPERCLIP
        )
        self._attach_action.triggered.connect(self._offer_files)
        self._more.addAction(self.tr("Send, the customer has the next move")).triggered.connect(
            self._submit_waiting
        )
        self._more.addAction(self.tr("Send and keep open")).triggered.connect(self._submit_open)
        self._more.addAction(self.tr("Send and close")).triggered.connect(self._submit_closing)

    def _action(self, name: str, words: str, keys: Sequence[str], icon: Icon) -> QAction:
        action = QAction(themed_icon(icon), words, self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(one) for one in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(action)
        return action

    def _show_kind(self) -> None:
        note = self._kind is _NOTE
        self._frame.set_note(note)
        self._reply_tab.setChecked(not note)
        self._note_tab.setChecked(note)
        self._reply_tab.set_icon(CHANNEL_ICONS[self._channel])
        self._reply_tab.setText(self._reply_words())
        self._to.setVisible(not note)
        self._buttons.show_button(self._save if note else self._send)
        name = self.tr("Note") if note else self.tr("Answer")
        self.editor.setAccessibleName(name)
        self.editor.setPlaceholderText(self._hint(note=note))
        self._filling = True
        try:
            if self.editor.toPlainText() != self.text():
                self.editor.setPlainText(self.text())
                self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)
        finally:
            self._filling = False
        self._show_files()

    def _reply_words(self) -> str:
        if self._channel is Channel.IN_PERSON:
            return self.tr("Answer in person")
        words = self.tr("Reply by %1")
        return words.replace("%1", channel_name(self._channel).lower())

    def _hint(self, *, note: bool) -> str:
        if note:
            return self.tr("Write something only the team sees")
        if not self._name:
            return self.tr("Write an answer")
        return self.tr("Write to %1").replace("%1", self._name)

    def _show_files(self) -> None:
        self._frame.attached.clear()
        for place, file in enumerate(self._files[self._kind]):
            chip = _FileChip(file, place)
            chip.dropped.connect(self._drop_file)
            self._frame.attached.addWidget(chip)
        self._frame.updateGeometry()

    def _say(self, words: str) -> None:
        self._status.setText(words)

    # --- what people do -----------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and not event.modifiers():
                self.left.emit()
                return True
            if event.matches(QKeySequence.StandardKey.Paste):
                return self._take(QGuiApplication.clipboard().mimeData())
        if isinstance(event, QDropEvent) and _files_of(event.mimeData()):
            event.acceptProposedAction()
            return kind != QEvent.Type.Drop or self._take(event.mimeData())
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._take(event.mimeData()):
            event.acceptProposedAction()

    def _take(self, data: QMimeData) -> bool:
        """Files and pictures become attachments; whether there were any."""
        paths = _files_of(data)
        if paths:
            self.files_offered.emit(paths)
            return True
        if data.hasImage() and not data.hasText():
            self.add_file(self._kind, _picture(QImage(data.imageData()), self.tr("Picture.png")))
            return True
        return False

    def _tell_edited(self) -> None:
        if self._filling:
            return
        self._texts[self._kind] = self.editor.toPlainText()
        self.edited.emit(self._kind, self.text())

    def _drop_file(self, place: int) -> None:
        files = self._files[self._kind]
        self._files[self._kind] = (*files[:place], *files[place + 1 :])
        self.files_changed.emit(self._kind, self._files[self._kind])
        self._show_files()
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

    def _submit_waiting(self) -> None:
        self.submit(Sending.WAIT)

    def _submit_open(self) -> None:
        self.submit(Sending.KEEP_OPEN)

    def _submit_closing(self) -> None:
        self.submit(Sending.CLOSE)


class _Buttons(QStackedWidget):
    """One of two buttons, taking the room of that one alone."""

    def __init__(self, *buttons: QWidget) -> None:
        super().__init__()
        for button in buttons:
            self.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_button(self, button: QWidget) -> None:
        self.setCurrentWidget(button)
        self.setFixedSize(button.sizeHint())


class _FileChip(Chip):
    dropped = Signal(int)

    def __init__(self, file: PickedFile, place: int) -> None:
        super().__init__(file.name, icon=Icon.PAPERCLIP, removable=True)
        self._place = place
        self.removed.connect(self._drop)

    def _drop(self) -> None:
        self.dropped.emit(self._place)


def _files_of(data: QMimeData) -> tuple[Path, ...]:
    if not data.hasUrls():
        return ()
    local = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return tuple(local) if len(local) == len(data.urls()) else ()


def _picture(image: QImage, name: str) -> PickedFile:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return PickedFile(name, "image/png", bytes(buffer.data().data()))
