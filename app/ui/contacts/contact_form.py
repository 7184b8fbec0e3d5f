"""The form of a contact, in the place of the card."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from app.ui.common.banner import Banner
from app.ui.common.button import Button, ButtonKind
from app.ui.common.composer_frame import ComposerFrame
from app.ui.common.error_panel import ErrorPanel
from app.ui.common.form import FieldRow, Form, FormPage
from app.ui.common.ground import Panel
from app.ui.common.languages import language_codes, language_words
from app.ui.common.tints import Tint
from app.ui.contacts.arrived_mark import ArrivedMark
from app.ui.contacts.disagreement import field_name
from app.ui.contacts.form_state import FormState
from app.ui.contacts.point_rows import PointRow, all_rows

if TYPE_CHECKING:
    from app.services.desk import ContactView

_SAVE_KEYS = ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S")
_SAVE_SHOWN = "Ctrl+Return"


class TextRow(QWidget):
    """A text of the form, and what somebody else made of it meanwhile."""

    def __init__(self, name: str, field: QLineEdit | ComposerFrame, hint: str = "") -> None:
        super().__init__()
        self.name = name
        self.text = field
        self.row = FieldRow(field_name(name), field, hint=hint)
        self.mark = ArrivedMark()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(self.mark)

    def written(self) -> str:
        """What stands in the field."""
        if isinstance(self.text, QLineEdit):
            return self.text.text()
        return self.text.editor.toPlainText()

    def write(self, words: str) -> None:
        """Replace what stands in the field, unless it is that already."""
        if words == self.written():
            return
        if isinstance(self.text, QLineEdit):
            self.text.setText(words)
        else:
            self.text.editor.setPlainText(words)


class LanguageRow(TextRow):
    """Shows names of languages and writes their codes."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__("language", field)
        self._field = field
        self._kept = self._shown = ""

    def written(self) -> str:
        """The codes; exactly what was shown before while nothing was typed."""
        typed = self._field.text()
        return self._kept if typed == self._shown else language_codes(typed)

    def write(self, words: str) -> None:
        """Show the names of these codes."""
        if words != self.written():
            self._kept, self._shown = words, language_words(words)
            self._field.setText(self._shown)


class ContactForm(Panel):
    """Writes into `state` as the person types; the owner saves it.

    Signals:
        save_asked: everything was judged and may be saved.
        left: back to the card; what was typed stays in the state.
        edited: the state has changed.
        restart_asked: throw away what was typed earlier.
    """

    save_asked = Signal()
    left = Signal()
    edited = Signal()
    restart_asked = Signal()

    def __init__(
        self,
        state: FormState,
        region: str,
        *,
        resumed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("surface", parent)
        self.state = state
        self._is_new = state.contact_id is None
        self.error = ErrorPanel()
        self.texts: dict[str, TextRow] = {}
        self.points = all_rows(state, region)
        words = self.tr("Save contact") if self._is_new else self.tr("Save changes")
        self.save = Button(words, kind=ButtonKind.FILLED, keys=QKeySequence(_SAVE_SHOWN))
        self.leave = Button(self.tr("Back"))
        self._build(resumed)
        self._connect()
        self.refresh()

    def receive(self, view: ContactView) -> None:
        """The contact changed while the form is open."""
        self.state.receive(view)
        self.refresh()

    def refresh(self) -> None:
        """Show what the state holds by now."""
        for name, row in self.texts.items():
            text = self.state.texts[name]
            row.write(text.now)
            row.mark.say(self._news(text.arrived))
        for rows in self.points.values():
            rows.refresh()
        self._show_whether_touched()

    def set_organisations(self, names: Sequence[str]) -> None:
        """Names to complete the organisation with."""
        field = self.texts["organisation"].text
        if isinstance(field, QLineEdit):
            completer = QCompleter(list(names), field)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            field.setCompleter(completer)

    def try_to_save(self) -> None:
        """Judge everything; complain in the right place, or ask for saving."""
        if not self.save.isEnabled():
            return
        self.error.hide()
        bad = self._first_bad_row()
        if bad is not None:
            bad.text.setFocus()
            return
        nobody = not self.state.texts["name"].now.strip()
        if nobody and not (self._is_new and self.state.drafts()):
            row = self.texts["name"]
            row.row.set_error(self.tr("Write a name, so that it can be found again."))
            row.text.setFocus()
            return
        self.save.setEnabled(False)
        self.save_asked.emit()

    def show_failure(self, failed: str, safe: str, to_do: str) -> None:
        """It was not saved; everything typed is still here."""
        self.error.show_error(failed, safe, to_do)
        self._show_whether_touched()

    def focus_first(self) -> None:
        """Give the keyboard to the name."""
        self.texts["name"].text.setFocus()

    # --- building -----------------------------------------------------------------------------

    def _build(self, resumed: bool) -> None:
        content = Form()
        if resumed:
            self._add_resumed(content)
        content.add_widget(self.error)
        for name in ("name", "title", "organisation"):
            content.add_widget(self._line(name))
        for rows in self.points.values():
            content.add_widget(rows)
        content.add_widget(self._languages())
        content.add_widget(self._line("prefers", self.tr("How and when to reach them best.")))
        content.add_widget(self._line("warning", self.tr("Shown on every ticket of theirs.")))
        content.add_widget(self._area("remember", self.tr("Only the team sees this.")))
        title = self.tr("New contact") if self._is_new else self.tr("Edit contact")
        page = FormPage(title, "", content, trailing=(self.leave, self.save))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

    def _add_resumed(self, content: Form) -> None:
        banner = Banner(
            self.tr("Not saved yet."),
            self.tr("What you typed earlier is still here."),
            Tint.INFO,
            action=self.tr("Start again"),
        )
        banner.acted.connect(self.restart_asked)
        content.add_widget(banner)

    def _line(self, name: str, hint: str = "") -> TextRow:
        field = QLineEdit()
        row = TextRow(name, field, hint)
        field.textChanged.connect(partial(self._typed, row))
        return self._keep(row)

    def _languages(self) -> TextRow:
        field = QLineEdit()
        row = LanguageRow(field)
        field.textChanged.connect(partial(self._typed, row))
        return self._keep(row)

    def _area(self, name: str, hint: str) -> TextRow:
        field = ComposerFrame(name=field_name(name))
        row = TextRow(name, field, hint)
        field.editor.textChanged.connect(partial(self._typed, row))
        return self._keep(row)

    def _keep(self, row: TextRow) -> TextRow:
        self.texts[row.name] = row
        row.mark.theirs_wanted.connect(partial(self._take_theirs, row.name))
        return row

    def _connect(self) -> None:
        self.save.clicked.connect(self.try_to_save)
        self.leave.clicked.connect(self.left)
        for rows in self.points.values():
            rows.edited.connect(self._show_whether_touched)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys in _SAVE_KEYS:
            QShortcut(QKeySequence(keys), self, self.try_to_save, context=here)
        QShortcut(QKeySequence("Esc"), self, self.left.emit, context=here)

    # --- typing -------------------------------------------------------------------------------

    def _typed(self, row: TextRow, *ignored: object) -> None:
        self.state.texts[row.name].now = row.written()
        row.row.set_error("")
        self._show_whether_touched()

    def _take_theirs(self, name: str) -> None:
        self.state.take_theirs(name)
        self.refresh()
        self.texts[name].text.setFocus()

    def _show_whether_touched(self) -> None:
        self.edited.emit()
        self.save.setEnabled(self.state.is_touched)

    def _first_bad_row(self) -> PointRow | None:
        for rows in self.points.values():
            if (bad := rows.first_complaint()) is not None:
                return bad
        return None

    def _news(self, arrived: str | None) -> str:
        if arrived is None:
            return ""
        if not arrived:
            return self.tr("Emptied meanwhile.")
        return self.tr("Changed meanwhile to “%1”.").replace("%1", arrived)
