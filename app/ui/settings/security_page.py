"""Settings, Security: where the key is, and another passphrase."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.errors import KeyProblem, Refused
from app.ui.common.button import Button, ButtonKind
from app.ui.common.form import FieldRow
from app.ui.common.label import Label
from app.ui.common.opening_words import keyring_words
from app.ui.common.passphrase_field import PassphraseField
from app.ui.common.text import TextStyle
from app.ui.settings.declared import Place
from app.ui.settings.declared_page import declared_settings
from app.ui.settings.declared_rows import DeclaredRows, LocalValues
from app.ui.settings.page import SettingsPage
from app.ui.settings.pin_section import PinSection
from app.ui.settings.tools import KeyKeeping

translate = QCoreApplication.translate


class SecurityPage(SettingsPage):
    """Signals:
    passphrase_change: (old, new), both as typed.
    """

    passphrase_change = Signal(str, str)

    def __init__(
        self, keeping: KeyKeeping, memory: LocalValues, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            translate("SecurityPage", "Security"),
            translate(
                "SecurityPage",
                "Everything is encrypted on this computer: database, attachments, search index "
                "and backups.",
            ),
            parent,
        )
        self.where = Label(_where(keeping), TextStyle.UI, wrap=True)
        self.old = PassphraseField(self.tr("Present passphrase"))
        self.new = PassphraseField(self.tr("New passphrase"))
        self.again = PassphraseField(self.tr("New passphrase once more"))
        self.change = Button(self.tr("Change the passphrase"), kind=ButtonKind.FILLED)
        self.done = Label("", TextStyle.META, "ok", wrap=True)
        self.pins = PinSection(keeping.keyring_problem)
        self.rows = DeclaredRows(declared_settings(Place.SECURITY), memory)
        self.change.clicked.connect(self.try_change)
        for field in (self.old, self.new, self.again):
            field.returnPressed.connect(self.change.click)
        self._lay_out()

    def try_change(self) -> None:
        """Ask for the change, or say what is wrong with what was typed."""
        old, new, again = self.old.text(), self.new.text(), self.again.text()
        self._old_row.set_error("" if old else self.tr("Type the present one first."))
        self._new_row.set_error("" if new else self.tr("Type the new one."))
        differ = bool(new) and new != again
        self._again_row.set_error(self.tr("The two are not the same.") if differ else "")
        self.done.setText("")
        if old and new and not differ:
            self.change.setEnabled(False)
            self.passphrase_change.emit(old, new)

    def say_changed(self) -> None:
        """It is done; nothing typed stays on the screen."""
        self._forget()
        self.done.setText(self.tr("Changed. From now on only the new passphrase opens this desk."))

    def say_refused(self, error: Refused | KeyProblem) -> None:
        """Say why not; the old passphrase goes on to hold."""
        self.change.setEnabled(True)
        if isinstance(error, Refused) and error.reason == "not-allowed":
            self._new_row.set_error(self.tr("Only a team leader changes the passphrase."))
        elif isinstance(error, Refused):
            words = self.tr("At least %1 characters are needed.")
            self._new_row.set_error(words.replace("%1", str(error.facts.get("least", ""))))
        elif error.reason == "wrong-passphrase":
            self._old_row.set_error(self.tr("That is not the present passphrase."))
        else:
            self._old_row.set_error(self.tr("The key file cannot be read; nothing was changed."))

    def _forget(self) -> None:
        self.change.setEnabled(True)
        for field in (self.old, self.new, self.again):
            field.clear()
            field.hide_again()

    def _lay_out(self) -> None:
        self.form.add_heading(self.tr("Where the key is"))
        self.form.add_widget(self.where)
        self.form.add_heading(self.tr("PIN and lock"))
        self.form.add_widget(self.pins)
        self.add_declared(self.rows)
        self.form.add_heading(self.tr("Another passphrase"))
        self._old_row = self.form.add_field(self.tr("Present passphrase"), self.old)
        self._new_row = FieldRow(
            self.tr("New passphrase"), self.new, hint=self.tr("A few unrelated words work best.")
        )
        self._again_row = FieldRow(self.tr("Once more"), self.again)
        self.form.add_beside([self._new_row, self._again_row])
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.change)
        line.addWidget(self.done, 1)
        below = QWidget()
        below.setLayout(line)
        self.form.add_widget(below)
        lost = self.tr(
            "If both the keyring's entry and the passphrase are lost, nobody can open the data. "
            "Write the passphrase down and keep it with your contracts."
        )
        self.form.add_widget(Label(lost, TextStyle.META, "text3", wrap=True))


def _where(keeping: KeyKeeping) -> str:
    if not keeping.keyring_problem:
        words = translate(
            "SecurityPage",
            "%1 keeps the key, so the desk opens when you are logged in to this computer. "
            "On another computer, or when it fails, the passphrase opens it.",
        )
        name = keeping.keyring_name or translate("SecurityPage", "This computer's keyring")
        return words.replace("%1", name)
    if keeping.keyring_problem == "pin":
        return translate(
            "SecurityPage",
            "Each start asks for a PIN: one half of the key comes from it, the other from this "
            "computer's keyring. On another computer the passphrase opens the desk.",
        )
    ask = translate("SecurityPage", "The passphrase is asked for at each start.")
    return f"{keyring_words(keeping.keyring_problem)} {ask}"
