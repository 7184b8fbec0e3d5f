"""The part of the security page about the acting person's PIN."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import KeyProblem, Refused
from app.ui.common.button import Button
from app.ui.common.form import FieldRow
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.opening_words import keyring_words
from app.ui.common.passphrase_field import PassphraseField
from app.ui.common.text import TextStyle

_KEYRING = "keyring-"
_WITHOUT_KEYRING = frozenset({"none", "locked", "failed", "timeout"})


class PinSection(QWidget):
    """`keyring_problem` is a code of `app.services.opening.Opened`.

    Signals:
        pin_wanted: (PIN, passphrase) as typed.
        removal_wanted: the passphrase.
    """

    pin_wanted = Signal(str, str)
    removal_wanted = Signal(str)

    def __init__(self, keyring_problem: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problem = keyring_problem if keyring_problem in _WITHOUT_KEYRING else ""
        self.state = Label("", TextStyle.UI, wrap=True)
        self.pin = _digits(self.tr("New PIN"), self.tr("Show the PIN"))
        self.again = _digits(self.tr("New PIN once more"), self.tr("Show the PIN"))
        self.passphrase = PassphraseField(self.tr("Passphrase of the desk"))
        self.set_it = Button(self.tr("Set the PIN"))
        self.remove = Button(self.tr("Remove the PIN"))
        self.done = Label("", TextStyle.META, "ok", wrap=True)
        self.set_it.clicked.connect(self.try_to_set)
        for field in (self.pin, self.again, self.passphrase):
            field.returnPressed.connect(self.set_it.click)
        self.remove.clicked.connect(self.try_to_remove)
        self._lay_out()

    def show_person(self, name: str, *, has_pin: bool) -> None:
        """Say whose PIN this is about; "" where nobody is at the desk."""
        if self._problem:
            words = self.tr("A PIN needs this computer's keyring. The passphrase unlocks the desk.")
            self.state.setText(f"{keyring_words(self._problem)} {words}")
        elif has_pin:
            self.state.setText(
                self.tr("%1 has a PIN. It is asked for at each start.").replace("%1", name)
            )
        else:
            words = self.tr("%1 has no PIN: the passphrase unlocks the desk after a lock.")
            self.state.setText(words.replace("%1", name))
        self._fields.setVisible(bool(name) and not self._problem)
        self.remove.setVisible(has_pin)
        self.set_it.setText(self.tr("Change the PIN") if has_pin else self.tr("Set the PIN"))

    def show_unreadable(self) -> None:
        """Whether there is a PIN cannot be found out."""
        self.state.setText(self.tr("The key file cannot be read; nothing was changed."))
        self._fields.hide()

    def try_to_set(self) -> None:
        """Ask for the change, or say what is missing."""
        pin, again, passphrase = self.pin.text(), self.again.text(), self.passphrase.text()
        self._say_clean()
        self._pin_row.set_error("" if pin else self.tr("Type four to eight digits."))
        differ = bool(pin) and pin != again
        self._again_row.set_error(self.tr("The two are not the same.") if differ else "")
        if self._has_passphrase() and pin and not differ:
            self._set_working(True)
            self.pin_wanted.emit(pin, passphrase)

    def try_to_remove(self) -> None:
        """Ask for the removal, or for the passphrase."""
        self._say_clean()
        if self._has_passphrase():
            self._set_working(True)
            self.removal_wanted.emit(self.passphrase.text())

    def say_set(self) -> None:
        """It holds from now on; nothing typed stays on the screen."""
        self._forget()
        self.done.setText(self.tr("The PIN holds from now on."))

    def say_removed(self, problem: str) -> None:
        """It is gone; `problem` says why the keyring does not open the desk by itself again."""
        self._forget()
        words = self.tr("The PIN is gone.")
        self.done.setText(f"{words} {keyring_words(problem)}" if problem else words)

    def say_refused(self, error: Refused | KeyProblem) -> None:
        """Say why not; everything is as before."""
        self._set_working(False)
        if isinstance(error, Refused):
            self._pin_row.set_error(self.tr("A PIN has four to eight digits and nothing else."))
        elif error.reason == "wrong-passphrase":
            self._passphrase_row.set_error(self.tr("That is not the passphrase."))
        elif error.reason.startswith(_KEYRING):
            self._pin_row.set_error(keyring_words(error.reason.removeprefix(_KEYRING)))
        else:
            self._pin_row.set_error(self.tr("The key file cannot be read; nothing was changed."))

    def stop_working(self) -> None:
        """What was asked for did not come about, and somebody else says why."""
        self._set_working(False)

    def _has_passphrase(self) -> bool:
        there = bool(self.passphrase.text())
        self._passphrase_row.set_error("" if there else self.tr("Type the passphrase too."))
        return there

    def _say_clean(self) -> None:
        self.done.setText("")
        for row in (self._pin_row, self._again_row, self._passphrase_row):
            row.set_error("")

    def _set_working(self, working: bool) -> None:
        self.set_it.setEnabled(not working)
        self.remove.setEnabled(not working)

    def _forget(self) -> None:
        self._set_working(False)
        for field in (self.pin, self.again, self.passphrase):
            field.clear()
            field.hide_again()

    def _lay_out(self) -> None:
        self._pin_row = FieldRow(
            self.tr("New PIN"), self.pin, hint=self.tr("Four to eight digits.")
        )
        self._again_row = FieldRow(self.tr("Once more"), self.again)
        self._passphrase_row = FieldRow(
            self.tr("Passphrase of the desk"),
            self.passphrase,
            hint=self.tr("So that nobody sets a PIN while you are away."),
        )
        beside = QHBoxLayout()
        beside.setSpacing(px(16))
        for row in (self._pin_row, self._again_row):
            beside.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.set_it)
        buttons.addWidget(self.remove)
        buttons.addWidget(self.done, 1)
        self._fields = QWidget()
        inside = QVBoxLayout(self._fields)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(16))
        inside.addLayout(beside)
        inside.addWidget(self._passphrase_row)
        inside.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        column.addWidget(self.state)
        column.addWidget(self._fields)


def _digits(name: str, show: str) -> PassphraseField:
    made = PassphraseField(name)
    made.reveal.set_name(show)
    made.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
    made.setMaxLength(8)
    return made
