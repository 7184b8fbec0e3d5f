"""Turns what is done about the PIN into acts, and keeps that part of the page true."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.background.session import DeskSession
from app.domain.changes import Changes
from app.domain.errors import KeyProblem, KnownError, Refused
from app.domain.ids import RowId
from app.domain.person import Person
from app.services import personal_pins
from app.services.desk import Desk
from app.ui.settings.pin_section import PinSection
from app.ui.settings.tools import SettingsTools


class PinKeeping(QObject):
    """The controller of `PinSection`, which is about whoever acts.

    Signals:
        gone: what the command changed that let somebody go.
    """

    gone = Signal(object)

    def __init__(
        self,
        session: DeskSession,
        tools: SettingsTools,
        section: PinSection,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tools = tools
        self._section = section
        self._keyring = tools.around.keyring if tools.around is not None else None
        self._person: Person | None = None
        session.changed.connect(self._hear)
        section.pin_wanted.connect(self._set)
        section.removal_wanted.connect(self._remove)

    def load(self) -> None:
        """Find out who acts and whether there is a PIN."""
        profile = self._tools.profile

        def read(desk: Desk) -> tuple[Person | None, bool]:
            acting = next((one for one in desk.people() if one.id == desk.person_id), None)
            return acting, acting is not None and acting.id in personal_pins.who(profile)

        self._session.ask(read, self._show, owner=self, failed=self._unknown)

    def let_go(self, person_id: RowId) -> None:
        """Somebody works here no more, and no PIN of theirs opens the desk."""
        profile, keyring = self._tools.profile, self._keyring
        self._session.do(
            lambda desk: personal_pins.let_go(desk, profile, keyring, person_id),
            self.gone.emit,
            owner=self,
        )

    def _hear(self, changes: Changes) -> None:
        if changes.touches("person"):
            self.load()

    def _show(self, found: tuple[Person | None, bool]) -> None:
        self._person, has_pin = found
        name = self._person.name if self._person is not None else ""
        self._section.show_person(name, has_pin=has_pin)

    def _unknown(self, error: BaseException) -> None:
        if isinstance(error, KeyProblem):
            self._section.show_unreadable()
        else:
            self._hand_on(error)

    def _set(self, pin: str, passphrase: str) -> None:
        if self._person is None:
            return
        act = partial(personal_pins.set_pin, self._tools.profile, self._keyring)
        # In the write lane, so that no other work with the key file can cross it.
        self._session.workers.write(
            partial(act, self._person, pin, passphrase),
            self._was_set,
            owner=self,
            failed=self._refused,
        )

    def _remove(self, passphrase: str) -> None:
        if self._person is None:
            return
        act = partial(personal_pins.remove_pin, self._tools.profile, self._keyring)
        self._session.workers.write(
            partial(act, self._person.id, passphrase),
            self._was_removed,
            owner=self,
            failed=self._refused,
        )

    def _was_set(self, nothing: None) -> None:
        self._section.say_set()
        self.load()

    def _was_removed(self, problem: str) -> None:
        self._section.say_removed(problem)
        self.load()

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, Refused | KeyProblem):
            self._section.say_refused(error)
            return
        self._section.stop_working()
        self._hand_on(error)

    def _hand_on(self, error: BaseException) -> None:
        if isinstance(error, KnownError):
            self._session.refused.emit(error)
        else:
            self._session.workers.failed.emit(error)
