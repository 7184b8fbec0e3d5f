"""Settings, Saved replies: a list by folder, and under it the one that is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from app.domain.ids import RowId
from app.domain.markup import NOTHING, Words
from app.domain.saved_reply import VARIABLES, SavedReply, Values, fill
from app.ui.common.button import Button, ButtonKind
from app.ui.common.composer_frame import ComposerFrame
from app.ui.common.form import FieldRow
from app.ui.common.format_tools import FormatTools
from app.ui.common.icons import Icon
from app.ui.common.look import px
from app.ui.common.rich_edit import RichEdit
from app.ui.settings.page import SettingsPage
from app.ui.settings.reply_list import ReplyList

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class WrittenReply:
    """What stands in the fields; `id` is None for a new one."""

    id: RowId | None = None
    title: str = ""
    folder: str = ""
    words: Words = NOTHING


class SavedRepliesPage(SettingsPage):
    """What is written is kept when another reply is chosen, the page is left, or by Save.

    Signals:
        save_wanted: a `WrittenReply` that has a title and words.
        remove_wanted: the id of a reply.
        export_wanted, import_wanted: to and from a file.
    """

    save_wanted = Signal(object)
    remove_wanted = Signal(object)
    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("SavedRepliesPage", "Saved replies"),
            translate(
                "SavedRepliesPage",
                "Written once, inserted with / in an answer. What stands in double braces fills "
                "itself.",
            ),
            parent,
        )
        self._shown = WrittenReply()
        self._is_begun = False
        self._known: dict[RowId, SavedReply] = {}
        self._values: Values = {}
        self.list = ReplyList()
        self.reply_title = QLineEdit()
        self.folder = QLineEdit()
        self.editor = RichEdit(self.tr("Words"), template=True)
        self.preview = RichEdit(self.tr("Preview"))
        self.preview.setReadOnly(True)
        self._lay_out()
        self._connect()
        self._show(WrittenReply())

    def show_replies(self, replies: Sequence[SavedReply]) -> None:
        """All there are; a reply that is being written stays as it is written."""
        self._known = {one.id: one for one in replies}
        self.list.show_replies(replies)
        shown = self._known.get(self._shown.id) if self._shown.id is not None else None
        if shown is not None and not self.is_changed():
            self._show(_written(shown))
        elif self._shown.id is not None and shown is None and not self.is_changed():
            self._show(WrittenReply())
        if not self._is_begun and replies and not self.is_changed():
            self._show(_written(replies[0]))
        self._is_begun = True
        self.list.mark(self._shown.id)

    def show_values(self, values: Mapping[str, str]) -> None:
        """What is known of this desk, for the preview; the customer is an example."""
        self._values = {**_example(), **{name: one for name, one in values.items() if one}}
        self._show_preview()

    def begin_with(self, words: Words) -> None:
        """A new reply of these words, which came from an answer."""
        if self.keep():
            self._show(WrittenReply())
            self._fill(WrittenReply(words=words))
            self.list.mark(None)
            self.reply_title.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_id(self, written: WrittenReply, reply_id: RowId) -> None:
        """The new reply that was saved has this id now."""
        if self._shown == written:
            self._shown = WrittenReply(reply_id, written.title, written.folder, written.words)
            self._show_buttons()

    def written(self) -> WrittenReply:
        """What stands in the fields now."""
        return WrittenReply(
            self._shown.id,
            self.reply_title.text().strip(),
            self.folder.text().strip(),
            self.editor.words().stripped(),
        )

    def is_changed(self) -> bool:
        """Whether something stands there that is not kept."""
        return self.written() != self._shown

    def keep(self) -> bool:
        """Ask to save what was changed; False where something is missing, which is said."""
        written = self.written()
        if not self.is_changed():
            return True
        if written.id is None and not written.title and written.words.is_blank:
            return True
        no_title, no_words = not written.title, written.words.is_blank
        self._title_row.set_error(self.tr("It needs a title to be found by.") if no_title else "")
        self._words_row.set_error(self.tr("There are no words yet.") if no_words else "")
        if no_title or no_words:
            (self.reply_title if no_title else self.editor).setFocus()
            return False
        self._shown = written
        self._show_buttons()
        self.save_wanted.emit(written)
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keep()

    # --- layout -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.new = Button(self.tr("New"), icon=Icon.PLUS)
        self.bring_in = Button(self.tr("Import"), kind=ButtonKind.PLAIN, icon=Icon.UPLOAD)
        self.export = Button(self.tr("Export"), kind=ButtonKind.PLAIN, icon=Icon.DOWNLOAD)
        self.form.add_widget(self.list)
        self.form.add_widget(_line(self.new, None, self.bring_in, self.export))
        self._title_row = FieldRow(self.tr("Title"), self.reply_title)
        self._folder_row = FieldRow(self.tr("Folder"), self.folder)
        self.form.add_beside([self._title_row, self._folder_row])
        self._words_row = self.form.add_field(self.tr("Words"), self._words_frame())
        self.save = Button(self.tr("Save"), kind=ButtonKind.FILLED, icon=Icon.CHECK)
        self.copy = Button(self.tr("Duplicate"), icon=Icon.COPY)
        self.remove = Button(self.tr("Delete"), kind=ButtonKind.PLAIN, icon=Icon.TRASH)
        self.form.add_widget(_line(self.save, self.copy, self.remove, None))
        shown = ComposerFrame(name=self.tr("Preview"), editor=self.preview)
        self.form.add_field(
            self.tr("With an example customer"),
            shown,
            hint=self.tr("What stays marked is not known: an answer does not go out with it."),
        )

    def _words_frame(self) -> QWidget:
        frame = ComposerFrame(name=self.tr("Words"), editor=self.editor)
        self.variables = QMenu(self)
        for name, words in variable_words().items():
            action = self.variables.addAction(words)
            action.setData(name)
        self._gap_button = Button(
            self.tr("Insert what fills itself"),
            kind=ButtonKind.PLAIN,
            icon=Icon.ZAP,
            menu=self.variables,
            small=True,
        )
        frame.tools.add(FormatTools(self.editor, "saved_reply"))
        frame.tools.add(self._gap_button)
        return frame

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.editor.textChanged.connect(self._show_preview)
        self.editor.textChanged.connect(self._show_buttons)
        self.reply_title.textChanged.connect(self._show_buttons)
        self.folder.textChanged.connect(self._show_buttons)
        self.variables.triggered.connect(self._insert_gap)
        self.new.clicked.connect(self._begin)
        self.copy.clicked.connect(self._duplicate)
        self.remove.clicked.connect(self._remove)
        self.save.clicked.connect(self.keep)
        self.export.clicked.connect(self.export_wanted)
        self.bring_in.clicked.connect(self.import_wanted)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.keep)

    # --- what people do -----------------------------------------------------------------------

    def _choose(self, reply: SavedReply) -> None:
        if reply.id == self._shown.id:
            return
        if self.keep():
            self._show(_written(self._known.get(reply.id, reply)))
        else:
            self.list.mark(self._shown.id)

    def _begin(self) -> None:
        if self.keep():
            self._show(WrittenReply(folder=self._shown.folder))
            self.list.mark(None)
            self.reply_title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _duplicate(self) -> None:
        if self.keep():
            title = self.tr("%1, copy").replace("%1", self._shown.title)
            words, folder = self._shown.words, self._shown.folder
            self._show(WrittenReply())
            self._fill(WrittenReply(None, title, folder, words))
            self.list.mark(None)
            self.reply_title.setFocus(Qt.FocusReason.OtherFocusReason)
            self.reply_title.selectAll()

    def _remove(self) -> None:
        reply_id = self._shown.id
        self._show(WrittenReply())
        self.list.mark(None)
        if reply_id is not None:
            self.remove_wanted.emit(reply_id)

    def _insert_gap(self, action: object) -> None:
        name = action.data() if hasattr(action, "data") else ""
        fallback = self.tr("there") if name == "contact.first_name" else ""
        gap = f"{{{{{name}|{fallback}}}}}" if fallback else f"{{{{{name}}}}}"
        self.editor.insertPlainText(gap)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, written: WrittenReply) -> None:
        self._shown = written
        self._fill(written)
        self._title_row.set_error("")
        self._words_row.set_error("")

    def _fill(self, written: WrittenReply) -> None:
        self.reply_title.setText(written.title)
        self.folder.setText(written.folder)
        self.editor.set_words(written.words)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.save.setEnabled(self.is_changed())
        known = self._shown.id is not None
        self.copy.setEnabled(known)
        self.remove.setEnabled(known or self.is_changed())

    def _show_preview(self) -> None:
        self.preview.set_words(Words.of(fill(self.editor.words().rich, self._values)))


def variable_words() -> dict[str, str]:
    """What each gap fills itself with, in words, in the order of `VARIABLES`."""
    said = {
        "contact.first_name": translate("SavedRepliesPage", "Customer's first name"),
        "contact.name": translate("SavedRepliesPage", "Customer's name"),
        "contact.salutation": translate("SavedRepliesPage", "Customer's title and family name"),
        "ticket.number": translate("SavedRepliesPage", "Ticket number"),
        "ticket.subject": translate("SavedRepliesPage", "Subject of the ticket"),
        "ticket.reference": translate("SavedRepliesPage", "Reference of the ticket"),
        "me.name": translate("SavedRepliesPage", "Your name"),
        "me.first_name": translate("SavedRepliesPage", "Your first name"),
        "business.name": translate("SavedRepliesPage", "Name of the business"),
        "business.phone": translate("SavedRepliesPage", "Phone number of the business"),
        "today": translate("SavedRepliesPage", "Today's date"),
    }
    return {name: said[name] for name in VARIABLES}


def _example() -> dict[str, str]:
    """An invented customer and ticket."""
    return {
        "contact.first_name": translate("SavedRepliesPage", "Camille"),
        "contact.name": translate("SavedRepliesPage", "Ms Camille Dubreuil"),
        "contact.salutation": translate("SavedRepliesPage", "Ms Dubreuil"),
        "ticket.number": "2214",
        "ticket.subject": translate("SavedRepliesPage", "Order for Saturday"),
        "ticket.reference": translate("SavedRepliesPage", "Order 1187"),
    }


def _written(reply: SavedReply) -> WrittenReply:
    return WrittenReply(reply.id, reply.title, reply.folder, reply.words.stripped())


def _line(*parts: QWidget | None) -> QWidget:
    """Buttons side by side; None takes the room that is left."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(8))
    for part in parts:
        if part is None:
            row.addStretch()
        else:
            row.addWidget(part)
    return holder
