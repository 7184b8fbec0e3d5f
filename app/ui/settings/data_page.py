"""Settings, Data: where it lies, whether it is sound, and what comes in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.common.button import Button
from app.ui.common.icons import Icon
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle
from app.ui.settings.page import SettingsPage

translate = QCoreApplication.translate


class DataPage(SettingsPage):
    """Signals:
    check_wanted: look at the whole desk now.
    folder_wanted: show the desk's folder.
    """

    check_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("DataPage", "Data"),
            translate("DataPage", "All of it lies in one folder on this computer, encrypted."),
            parent,
        )
        self.folder = Label(str(folder), TextStyle.UI, wrap=True, selectable=True)
        self.verdict = Label("", TextStyle.UI, "text2", wrap=True)
        self.not_understood = Label("", TextStyle.UI, "text2", wrap=True)
        self.check = Button(self.tr("Check the desk now"), icon=Icon.SHIELD_CHECK)
        self.show_folder = Button(self.tr("Show the folder"), icon=Icon.FOLDER_OPEN)
        self.import_mail = Button(self.tr("Import mail…"), icon=Icon.DOWNLOAD)
        self.import_contacts = Button(self.tr("Import contacts…"), icon=Icon.BOOK_USER)
        self.quarantine = Button(self.tr("Show them…"), icon=Icon.FILE_INPUT)
        self._lay_out()
        self._connect()

    def set_quarantine(self, count: int) -> None:
        """How many mails could not be understood."""
        words = self.tr("%1 mails could not be understood. They are kept as they came.")
        if count == 0:
            words = self.tr("Every mail that came in was understood.")
        elif count == 1:
            words = self.tr("One mail could not be understood. It is kept as it came.")
        self.not_understood.setText(words.replace("%1", str(count)))
        self.quarantine.setVisible(bool(count))

    def say_checking(self) -> None:
        """The check is going on."""
        self.check.setEnabled(False)
        self.verdict.show()
        self.verdict.set_ink("text2")
        self.verdict.setText(self.tr("Looking at every page, entry and file."))

    def say_checked(self, problems: Sequence[str]) -> None:
        """What the check found; no problems is good news."""
        self.check.setEnabled(True)
        self.verdict.set_ink("danger" if problems else "ok")
        if not problems:
            self.verdict.setText(self.tr("All is well: every page, entry and file is sound."))
            return
        words = self.tr(
            "Not everything is sound. Copy the folder to another disk before going on, "
            "and restore the newest backup. Found: %1"
        )
        self.verdict.setText(words.replace("%1", "; ".join(problems)))

    def say_not_checked(self) -> None:
        """The check itself could not be made."""
        self.check.setEnabled(True)
        self.verdict.set_ink("danger")
        self.verdict.setText(self.tr("The check could not be finished. The log says more."))

    def _lay_out(self) -> None:
        self.form.add_heading(self.tr("Where it lies"))
        self.form.add_widget(self.folder)
        self.form.add_widget(_line(self.show_folder))
        self.form.add_heading(self.tr("Whether it is sound"))
        self.form.add_widget(_line(self.check))
        self.verdict.hide()
        self.form.add_widget(self.verdict)
        self.form.add_heading(self.tr("Bring in"))
        self.form.add_widget(_line(self.import_mail, self.import_contacts))
        self.form.add_heading(self.tr("Mails not understood"))
        self.form.add_widget(self.not_understood)
        self.form.add_widget(_line(self.quarantine))

    def _connect(self) -> None:
        self.check.clicked.connect(self.check_wanted)
        self.show_folder.clicked.connect(self.folder_wanted)
        self.import_mail.clicked.connect(self._want_mail)
        self.import_contacts.clicked.connect(self._want_contacts)
        self.quarantine.clicked.connect(self._want_quarantine)

    def _want_mail(self) -> None:
        self.command_wanted.emit("import_mail")

    def _want_contacts(self) -> None:
        self.command_wanted.emit("import_contacts")

    def _want_quarantine(self) -> None:
        self.command_wanted.emit("quarantine")


def _line(*buttons: Button) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(px(8))
    for button in buttons:
        line.addWidget(button)
    line.addStretch()
    return holder
