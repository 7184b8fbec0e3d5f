"""First run, step 3: the passphrase, and what becomes of the data with and without it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.common.form import FieldRow
from app.ui.common.icons import Icon
from app.ui.common.label import Label
from app.ui.common.passphrase_field import PassphraseField
from app.ui.common.text import TextStyle
from app.ui.welcome.icon_text import IconText
from app.ui.welcome.page_parts import Step, side_by_side
from app.ui.welcome.passphrase_strength import Strength, strength

SHORTEST = 8
"""As `app.services.opening` demands; a test compares the two."""

translate = QCoreApplication.translate


class SafetyStep(Step):
    """`set_keyring` must be told whether the keyring serves; until then nothing is promised."""

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("SafetyStep", "Where your data lives"),
            translate("SafetyStep", "On this computer, encrypted. The passphrase is the key."),
            parent,
        )
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.again = PassphraseField(self.tr("The same once more"))
        self.first = FieldRow(self.tr("Passphrase"), self.passphrase)
        self.advice = Label("", TextStyle.META, "text3", wrap=True)
        self.second = FieldRow(self.tr("The same once more"), self.again)
        self.keyring = IconText(Icon.KEY_ROUND, self.tr("Asking this computer for its keyring"))
        self._lay_out(folder)
        self.passphrase.textChanged.connect(self._say_strength)
        self.passphrase.textChanged.connect(self._forgive)
        self.again.textChanged.connect(self._forgive)

    def set_keyring(self, problem: str) -> None:
        """`problem` is why the keyring cannot keep the key, "" when it can."""
        self.keyring.say(self._keyring_words(problem))

    def hide_again(self) -> None:
        """Back to dots."""
        self.passphrase.hide_again()
        self.again.hide_again()

    def first_field(self) -> QWidget:
        return self.passphrase

    def check(self) -> bool:
        typed = self.passphrase.text()
        if len(typed) < SHORTEST:
            words = self.tr("At least %1 characters are needed.").replace("%1", str(SHORTEST))
            self.first.set_error(words)
            self.passphrase.setFocus()
            return False
        if typed != self.again.text():
            words = self.tr("The two are not the same. Show both with the eye and compare.")
            self.second.set_error(words)
            self.again.setFocus()
            return False
        return True

    def _lay_out(self, folder: str) -> None:
        place = self.tr("The desk is kept in %1.").replace("%1", folder)
        lost = self.tr(
            "If the passphrase is lost, nobody can open the data: not you, not us, no repair shop. "
            "Write it down and keep it where you keep your contracts."
        )
        self.add(side_by_side((self.first, self.second)))
        self.add(self.advice, above=8)
        self._say_strength("")
        self.add(IconText(Icon.HARD_DRIVE, place), above=32)
        self.add(self.keyring, above=12)
        self.add(IconText(Icon.LIFE_BUOY, lost), above=12)
        self.column.addStretch(1)

    def _say_strength(self, typed: str) -> None:
        self.first.set_error("")
        self.advice.setText(self._strength_words(typed))
        self.passphrase.setAccessibleDescription(self.advice.text())

    def _forgive(self) -> None:
        if self.second.error() and self.again.text() == self.passphrase.text():
            self.second.set_error("")

    def _strength_words(self, typed: str) -> str:
        if not typed:
            return self.tr("Four or more words that do not belong together work best.")
        found = strength(typed, least=SHORTEST)
        return {
            Strength.SHORT: self.tr("%1 more characters are needed.").replace(
                "%1", str(SHORTEST - len(typed))
            ),
            Strength.WEAK: self.tr(
                "Accepted, but a patient thief with a copy of the data could guess it. "
                "One more unrelated word makes it much harder."
            ),
            Strength.FAIR: self.tr("Good: guessing it would take one computer many years."),
            Strength.STRONG: self.tr("Very good: nobody guesses this one."),
        }[found]

    def _keyring_words(self, problem: str) -> str:
        if not problem:
            return self.tr(
                "This computer's keyring will keep the key, so Hearthdesk opens when you are "
                "logged in. The passphrase is needed on a new computer, or when the keyring fails."
            )
        if problem == "none":
            return self.tr(
                "This computer has no keyring to keep the key, so Hearthdesk asks for the "
                "passphrase at each start."
            )
        if problem == "locked":
            return self.tr(
                "This computer's keyring is locked. Until it is unlocked, Hearthdesk asks for the "
                "passphrase at each start."
            )
        return self.tr(
            "This computer's keyring does not answer. Until it does, Hearthdesk asks for the "
            "passphrase at each start."
        )
