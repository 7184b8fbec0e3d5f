"""The dialog that brings contacts in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from app.domain.contact_table import CsvLayout
from app.domain.imported_contact import RejectedRecord
from app.ui.common.button import Button, ButtonKind
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle
from app.ui.imports.contact_job import ContactJob
from app.ui.imports.field_words import profile_words
from app.ui.imports.mail_pages import AccountPage, ChoosePage, ProgressPage
from app.ui.imports.mapping import MappingEditor
from app.ui.imports.paged_dialog import PagedDialog
from app.ui.imports.problem_words import Trouble, rejection_words, trouble_of
from app.ui.imports.running import ContactFacts, ContactSlice, look_into_contacts

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.contact_import import ContactAccount
    from app.services.readers import Readers

_Role = QDialogButtonBox.ButtonRole
_HEIGHT = 420
_WIDTH = 760
_REJECTED_SHOWN = 200
_ORIGINAL_SHOWN = 160


class ContactImportDialog(PagedDialog):
    """Shows a running import when it is given one, else begins with the choice of a file.

    Signals:
        begun: the `ContactJob` that was started; whoever hears it keeps it when the dialog goes.
    """

    begun = Signal(object)

    def __init__(
        self,
        session: DeskSession,
        readers: Readers,
        parent: QWidget,
        *,
        job: ContactJob | None = None,
    ) -> None:
        title = QCoreApplication.translate("ContactImportDialog", "Bring in contacts")
        super().__init__(title, parent, width=_WIDTH)
        self._session = session
        self._readers = readers
        self._facts: ContactFacts | None = None
        self._job: ContactJob | None = None
        self.choose = ChoosePage(
            self.tr(
                "From a CSV or vCard file, as Google, Outlook, iCloud, HubSpot, Thunderbird and "
                "phones write them. Nobody is added twice, and nothing you wrote is overwritten."
            ),
            self.tr("Contacts (*.csv *.tsv *.txt *.vcf *.vcard);;All files (*)"),
        )
        self.preview = _PreviewPage()
        self.progress = ProgressPage()
        self.account = AccountPage()
        self.left_out = _RejectedList()
        self.stack = QStackedWidget()
        self.stack.setMinimumHeight(px(_HEIGHT))
        self.primary = Button(kind=ButtonKind.FILLED)
        self.secondary = Button()
        self._build()
        if job is not None:
            self._watch(job)
        else:
            self.show_page(self.choose)

    def look_into(self, path: Path) -> None:
        """Recognise what was chosen."""
        self.choose.show_looking(path)
        self._session.workers.read(
            partial(look_into_contacts, self._readers, path),
            self._looked_into,
            owner=self,
            failed=self._not_understood,
        )

    def begin(self) -> None:
        """Start with the mapping as it is shown."""
        if self._facts is None:
            return
        layout = self.preview.mapping.layout_now() if self._facts.layout else None
        job = ContactJob(self._session, self._readers, self._facts, layout)
        self._watch(job)
        self.begun.emit(job)
        job.start()

    # --- pages --------------------------------------------------------------------------------

    def _build(self) -> None:
        end = QWidget()
        column = QVBoxLayout(end)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.account)
        column.addWidget(self.left_out, 1)
        self._end = end
        for page in (self.choose, self.preview, self.progress, end):
            self.stack.addWidget(page)
        self.body.addWidget(self.stack)
        self.add_button(self.primary, _Role.ActionRole)
        self.add_button(self.secondary, _Role.ActionRole)
        self.primary.clicked.connect(self._primary_pressed)
        self.secondary.clicked.connect(self._secondary_pressed)
        self.choose.chosen.connect(self.look_into)
        self.preview.mapping.changed.connect(self._mapping_changed)

    def show_page(self, page: QWidget) -> None:
        """Show one of the pages with its buttons."""
        self.stack.setCurrentWidget(page)
        words = {
            self.choose: ("", self.tr("Cancel")),
            self.preview: (self.tr("Bring in contacts"), self.tr("Back")),
            self.progress: (self.tr("Go on in the background"), self.tr("Stop")),
            self._end: (self.tr("Done"), ""),
        }
        primary, secondary = words[page]
        for button, text in ((self.primary, primary), (self.secondary, secondary)):
            button.setText(text)
            button.setVisible(bool(text))
            button.setEnabled(True)
        if page is self.preview:
            self._judge()
        self.set_default(self.choose.file if page is self.choose else self.primary)
        if not self.primary.isEnabled():
            self.preview.mapping.table.setFocus()

    def _primary_pressed(self) -> None:
        if self.stack.currentWidget() is self.preview:
            self.begin()
        else:
            self.accept()

    def _secondary_pressed(self) -> None:
        page = self.stack.currentWidget()
        if page is self.preview:
            self.show_page(self.choose)
        elif page is self.progress and self._job is not None:
            self._job.stop()
            self.progress.show_stopping()
            self.secondary.setEnabled(False)
        else:
            self.reject()

    # --- what is going on ---------------------------------------------------------------------

    def _looked_into(self, facts: ContactFacts) -> None:
        self._facts = facts
        self.choose.show_looking(None)
        self.preview.show_facts(facts)
        self.show_page(self.preview)

    def _not_understood(self, error: BaseException) -> None:
        trouble = trouble_of(error)
        if trouble is None:
            self.choose.show_looking(None)
            self._session.workers.failed.emit(error)
        else:
            self.choose.show_trouble(trouble)

    def _mapping_changed(self, layout: CsvLayout) -> None:
        self.preview.mapping.show_result(self._readers.preview_table(layout))
        self._judge()

    def _judge(self) -> None:
        layout = self.preview.mapping.layout_now() if self._facts and self._facts.layout else None
        self.primary.setEnabled(layout is None or layout.is_understood)
        self.preview.show_missing(layout is not None and not layout.is_understood)

    def _watch(self, job: ContactJob) -> None:
        self._job = job
        job.moved_on.connect(self._moved_on)
        job.ended.connect(self._ended)
        job.failed.connect(self._failed)
        if job.last is not None:
            self._moved_on(job.last)
        self.show_page(self.progress)

    def _moved_on(self, slice_: ContactSlice) -> None:
        self.progress.show_contacts(slice_.account.read, contact_lines(slice_.account))

    def _ended(self, slice_: ContactSlice) -> None:
        account = slice_.account
        self.account.show_contacts(contact_lines(account), account.seconds, finished=slice_.over)
        self.left_out.show_all(account.rejected)
        self.show_page(self._end)

    def _failed(self, error: BaseException) -> None:
        trouble = trouble_of(error) or Trouble(
            self.tr("The import stopped because of a fault in the program."),
            self.tr("What was brought in so far is safe."),
            self.tr("Start it again: only what is missing is added."),
        )
        last = self._job.last if self._job else None
        if last is None:
            self.choose.show_trouble(trouble)
            self.show_page(self.choose)
            return
        account = last.account
        self.account.show_contacts(
            contact_lines(account), account.seconds, finished=False, trouble=trouble
        )
        self.left_out.show_all(account.rejected)
        self.show_page(self._end)


class _PreviewPage(QWidget):
    """What the file is, and for a table what its columns become."""

    def __init__(self) -> None:
        super().__init__()
        self._found = Label("", TextStyle.UI_STRONG, wrap=True)
        self._missing = Label(
            self.tr("Say of at least one column that it is a name, an address or a number."),
            TextStyle.META,
            "warn",
            wrap=True,
        )
        self.mapping = MappingEditor()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self._found)
        column.addWidget(self._missing)
        column.addWidget(self.mapping, 1)
        self._cards = Label("", TextStyle.UI, "text2", wrap=True)
        column.addWidget(self._cards)
        column.addStretch()

    def show_facts(self, facts: ContactFacts) -> None:
        """Another file."""
        self._found.setText(self._kind(facts).replace("%1", facts.path.name))
        self.mapping.setVisible(facts.layout is not None)
        self._cards.setVisible(facts.layout is None)
        if facts.layout is not None:
            self.mapping.show_layout(facts.layout)
            self.mapping.show_result(facts.first)
        else:
            names = [one.name for one in facts.first if not isinstance(one, RejectedRecord)]
            said = ", ".join(filter(None, names[:10]))
            self._cards.setText(self.tr("It begins with: %1").replace("%1", said) if said else "")

    def show_missing(self, missing: bool) -> None:
        """Whether the columns say too little to begin."""
        self._missing.setVisible(missing)

    def _kind(self, facts: ContactFacts) -> str:
        if facts.layout is None:
            return self.tr("%1: vCards")
        program = profile_words(facts.layout.profile)
        if program:
            return self.tr("%1: a table from %2").replace("%2", program)
        if facts.layout.is_understood:
            return self.tr("%1: a table. See whether its columns are understood.")
        return self.tr("%1: a table. Say what its columns are.")


class _RejectedList(QWidget):
    """The rows that became nobody, as they stood in the file."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Label("", TextStyle.UI_STRONG)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Rows that were left out"))
        self.text.setTabChangesFocus(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(8), 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self._title)
        column.addWidget(self.text, 1)
        self.hide()

    def show_all(self, rejected: Sequence[RejectedRecord]) -> None:
        """Show the first of them; takes no room without any."""
        self.setVisible(bool(rejected))
        count = QLocale().toString(len(rejected))
        self._title.setText(self.tr("%1 left out, and why").replace("%1", count))
        line = self.tr("%1: %2. %3")
        self.text.setPlainText(
            "\n".join(
                line.replace("%1", str(one.position))
                .replace("%2", rejection_words(one.reason))
                .replace("%3", " ".join(one.original.split())[:_ORIGINAL_SHOWN])
                for one in rejected[:_REJECTED_SHOWN]
            )
        )


def contact_lines(account: ContactAccount) -> list[tuple[int, str, bool]]:
    """The account in words."""
    translate = QCoreApplication.translate
    return [
        (account.read, translate("ContactAccount", "read"), False),
        (account.added, translate("ContactAccount", "added"), False),
        (account.organisations_added, translate("ContactAccount", "organisations added"), True),
        (account.updated, translate("ContactAccount", "learned something new"), False),
        (account.unchanged, translate("ContactAccount", "were here already"), False),
        (len(account.rejected), translate("ContactAccount", "left out"), False),
    ]
