"""Asks somebody for her PIN before she sits down at an open desk."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from app.domain.errors import KeyProblem
from app.domain.person import Person
from app.services import personal_pins
from app.ui.common.button import Button, ButtonKind
from app.ui.common.dialog import Dialog
from app.ui.common.error_panel import ErrorPanel
from app.ui.common.label import Label
from app.ui.common.text import TextStyle
from app.ui.lock.lock_words import refusal_words
from app.ui.lock.pin_field import PinField

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.opening import Surroundings
    from app.system.paths import Profile

_Role = QDialogButtonBox.ButtonRole


class SeatDialog(Dialog):
    """Wrong tries count as they do on the lock page.

    Signals:
        right: the PIN was this person's; carries the id.
    """

    right = Signal(object)

    def __init__(
        self,
        person: Person,
        tries: int,
        session: DeskSession,
        profile: Profile,
        around: Surroundings | None,
        parent: QWidget,
    ) -> None:
        super().__init__("", parent, width=400)
        title = self.tr("PIN of %1").replace("%1", person.name)
        self.setWindowTitle(title)
        self._person = person
        self._tries = tries
        self._session = session
        self._profile = profile
        self._keyring = around.keyring if around is not None else None
        self.pin = PinField(self.tr("PIN"))
        self.problem = ErrorPanel()
        self.body.addWidget(Label(title, TextStyle.UI_STRONG, wrap=True))
        self.body.addWidget(self.pin, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.problem)
        self.sit = Button(self.tr("Sit down"), kind=ButtonKind.FILLED)
        self.add_button(Button(self.tr("Cancel")), _Role.RejectRole)
        self.add_button(self.sit, _Role.ActionRole)
        self.sit.clicked.connect(self.try_it)
        self.pin.returnPressed.connect(self.try_it)
        self.pin.setFocus()

    def try_it(self) -> None:
        """Have the PIN looked at; one that is too short cannot be it."""
        if not self.pin.is_complete or not self.sit.isEnabled():
            return
        self.sit.setEnabled(False)
        check = partial(personal_pins.check, self._profile, self._keyring)
        self._session.workers.write(
            partial(check, self._person.id, self.pin.text()),
            self._passed,
            owner=self,
            failed=self._failed,
        )

    def _passed(self, nothing: None) -> None:
        self.pin.clear()
        self.right.emit(self._person.id)
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self.sit.setEnabled(True)
        self.pin.clear()
        self.pin.setFocus()
        if isinstance(error, KeyProblem) and error.reason == "wrong-pin":
            self._tries -= 1
        found = refusal_words(error, self._tries)
        if found is None:
            self._session.workers.failed.emit(error)
            self.reject()
        elif isinstance(error, KeyProblem) and error.reason != "wrong-pin":
            advice = self.tr("Lock the desk, then type the passphrase there.")
            self.problem.show_error(found.happened, "", advice)
        else:
            self.problem.show_error(found.happened, "", found.advice)
