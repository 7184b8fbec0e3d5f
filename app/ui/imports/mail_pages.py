"""The pages of the mail import: choose, say how, watch, see what was done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QSpinBox, QVBoxLayout, QWidget

from app.ui.common.banner import Banner
from app.ui.common.button import Button, ButtonKind
from app.ui.common.error_panel import ErrorPanel
from app.ui.common.form import FieldRow
from app.ui.common.icons import Icon
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle
from app.ui.common.tints import Tint
from app.ui.common.words import byte_size, duration
from app.ui.imports.account_table import AccountTable
from app.ui.imports.address_choice import AddressChoice
from app.ui.imports.problem_words import Trouble, quarantine_words
from app.ui.imports.running import ArchiveFacts, MailSlice

if TYPE_CHECKING:
    from app.services.mail_import import Account

_STEPS = 1000
_USUAL_DAYS = 30
_MOST_DAYS = 3650


class ChoosePage(QWidget):
    """Signals:
    chosen: the path of a file or folder.
    """

    chosen = Signal(object)

    def __init__(
        self, explanation: str, filters: str, *, folders: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._filters = filters
        self._start = ""
        self.file = Button(self.tr("Choose a file…"), kind=ButtonKind.FILLED, icon=Icon.FILE)
        self.folder = Button(self.tr("Choose a folder…"), icon=Icon.FOLDER_OPEN)
        self.folder.setVisible(folders)
        self.file.clicked.connect(self._ask_file)
        self.folder.clicked.connect(self._ask_folder)
        self.error = ErrorPanel()
        self._looking = Label("", TextStyle.UI, "text2")
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.file)
        row.addWidget(self.folder)
        row.addStretch()
        column = _column(self)
        column.addWidget(Label(explanation, TextStyle.BODY, "text2", wrap=True))
        column.addSpacing(px(4))
        column.addLayout(row)
        column.addWidget(self._looking)
        column.addWidget(self.error)
        column.addStretch()

    def show_looking(self, path: Path | None) -> None:
        """A file is being looked into; None when that is over."""
        self.error.hide()
        words = self.tr("Looking into %1").replace("%1", path.name) if path else ""
        self._looking.setText(words)
        if path is not None:
            # A button that is switched off hands the focus on, here to Cancel.
            self.setFocus()
        self.file.setEnabled(path is None)
        self.folder.setEnabled(path is None)
        if path is None:
            self.file.setFocus()

    def show_trouble(self, trouble: Trouble) -> None:
        """Nothing can be done with what was chosen."""
        self.show_looking(None)
        self.error.show_error(trouble.failed, trouble.safe, trouble.to_do)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a file"), self._start, self._filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._ask(dialog)

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder"), self._start)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._ask(dialog)

    def _ask(self, dialog: QFileDialog) -> None:
        dialog.fileSelected.connect(self._selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _selected(self, name: str) -> None:
        if name:
            self._start = str(Path(name).parent)
            self.chosen.emit(Path(name))


class OptionsPage(QWidget):
    """Whose the mail is, and what of it is still open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = Label("", TextStyle.UI_STRONG, wrap=True)
        self._resumed = Banner(
            self.tr("An earlier import of this archive stopped on the way."),
            self.tr("It goes on where it stopped."),
            Tint.INFO,
        )
        self.addresses = AddressChoice()
        self.days = QSpinBox()
        self.days.setRange(1, _MOST_DAYS)
        self.days.setValue(_USUAL_DAYS)
        self.days.setSuffix(self.tr(" days"))
        closed = FieldRow(
            self.tr("Conversations without a message for"),
            self.days,
            hint=self.tr("are filed as closed, so that only what is alive stands in the inbox."),
        )
        column = _column(self)
        for widget in (self._found, self._resumed, self.addresses, closed):
            column.addWidget(widget)
        column.addStretch()

    @property
    def closed_after(self) -> timedelta:
        """After how long a silent conversation counts as closed."""
        return timedelta(days=self.days.value())

    def show_facts(self, facts: ArchiveFacts, own: Sequence[str]) -> None:
        """Say what was found; `own` are the addresses the desk knows already."""
        kind = {
            "mbox": self.tr("%1: a mailbox (mbox), %2"),
            "maildir": self.tr("%1: a Maildir, %2"),
            "eml": self.tr("%1: mails as single files, %2"),
        }.get(facts.archive.kind, self.tr("%1: a folder with mailboxes, %2"))
        size = byte_size(facts.size, QLocale())
        name = facts.archive.path.name or str(facts.archive.path)
        self._found.setText(kind.replace("%1", name).replace("%2", size))
        self._resumed.setVisible(facts.unfinished)
        self.addresses.offer(own, chosen=True)
        # Nobody has told the program yet: the likeliest guess is ticked, the others only offered.
        self.addresses.offer(facts.suggested[:1], chosen=not own)
        self.addresses.offer(facts.suggested[1:], chosen=False)


class ProgressPage(QWidget):
    """How far it has come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the import has come"))
        self._words = Label(self.tr("Beginning"), TextStyle.UI)
        self._rate = Label("", TextStyle.META, "text2")
        self.table = AccountTable()
        column = _column(self)
        for widget in (self._words, self.bar, self._rate):
            column.addWidget(widget)
        column.addSpacing(px(8))
        column.addWidget(self.table)
        column.addStretch()
        hint = self.tr("You can go on working meanwhile. Nothing is lost when it stops on the way.")
        column.addWidget(Label(hint, TextStyle.META, "text3", wrap=True))

    def show_mail(self, slice_: MailSlice) -> None:
        """What was done so far."""
        account = slice_.account
        locale = QLocale()
        read = self.tr("%1 mails read").replace("%1", locale.toString(account.read))
        self._words.setText(read)
        if slice_.total:
            self.bar.setRange(0, _STEPS)
            self.bar.setValue(min(_STEPS, slice_.done * _STEPS // slice_.total))
        if account.seconds:
            rate = locale.toString(round(account.read / account.seconds))
            self._rate.setText(self.tr("%1 each second").replace("%1", rate))
        self.table.show_lines(mail_lines(account))

    def show_contacts(self, read: int, lines: Sequence[tuple[int, str, bool]]) -> None:
        """The same for contacts, whose number is not known before."""
        words = self.tr("%1 read").replace("%1", QLocale().toString(read))
        self._words.setText(words)
        self.table.show_lines(lines)

    def show_stopping(self) -> None:
        """It ends with what it is at."""
        self._words.setText(self.tr("Stopping after this batch"))


class AccountPage(QWidget):
    """The final account."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner("-", "-", Tint.OK)
        self.stopped = Banner("-", "-", Tint.WARN)
        self.error = ErrorPanel()
        self.table = AccountTable()
        self._time = Label("", TextStyle.META, "text3")
        column = _column(self)
        for widget in (self.banner, self.stopped, self.error, self.table, self._time):
            column.addWidget(widget)
        column.addStretch()

    def show_mail(self, account: Account, trouble: Trouble | None = None) -> None:
        """What a mail import did, and what stopped it if something did."""
        self._show_end(
            finished=account.finished,
            trouble=trouble,
            done=self.tr("The archive is in."),
            stopped=self.tr("Stopped on the way."),
            again=self.tr("Import the same archive again to go on from here."),
        )
        self.table.show_lines(mail_lines(account))
        self._show_time(account.seconds)

    def show_contacts(
        self,
        lines: Sequence[tuple[int, str, bool]],
        seconds: float,
        *,
        finished: bool,
        trouble: Trouble | None = None,
    ) -> None:
        """What an import of contacts did."""
        self._show_end(
            finished=finished,
            trouble=trouble,
            done=self.tr("The contacts are in."),
            stopped=self.tr("Stopped on the way."),
            again=self.tr("Import the same file again: only what is missing is added."),
        )
        self.table.show_lines(lines)
        self._show_time(seconds)

    def _show_end(
        self, *, finished: bool, trouble: Trouble | None, done: str, stopped: str, again: str
    ) -> None:
        self.banner.setVisible(finished and trouble is None)
        self.banner.say(done)
        self.stopped.setVisible(not finished and trouble is None)
        self.stopped.say(stopped, again)
        if trouble is not None:
            self.error.show_error(trouble.failed, trouble.safe, trouble.to_do)

    def _show_time(self, seconds: float) -> None:
        took = self.tr("It took %1.").replace("%1", duration(timedelta(seconds=seconds)))
        self._time.setText(took)
        self._time.setVisible(seconds >= 1)


def mail_lines(account: Account) -> list[tuple[int, str, bool]]:
    """The account in words."""
    from PySide6.QtCore import QCoreApplication

    translate = QCoreApplication.translate
    lines = [
        (account.read, translate("MailAccount", "mails read"), False),
        (account.messages_added, translate("MailAccount", "messages new here"), False),
        (account.tickets_added, translate("MailAccount", "conversations begun"), True),
        (account.threaded, translate("MailAccount", "joined a conversation"), True),
        (account.contacts_added, translate("MailAccount", "contacts added"), False),
        (account.duplicates, translate("MailAccount", "were here already"), False),
        (account.quarantined, translate("MailAccount", "not understood, kept aside"), False),
    ]
    reasons = sorted(account.reasons.items(), key=lambda item: -item[1])
    lines += [(count, quarantine_words(reason), True) for reason, count in reasons]
    return lines


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(12))
    return column
