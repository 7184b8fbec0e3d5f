"""Who sits down at the desk: at the start whoever sat here last, later whoever knows her PIN."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.errors import KeyProblem
from app.domain.ids import RowId
from app.system.settings import LAST_PERSON
from app.ui.shell.desk_state import DeskState
from app.ui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.ui.settings.tools import SettingsTools


class Seating(QObject):
    """`keep` hands what the present person typed to the write worker."""

    def __init__(
        self,
        window: MainWindow,
        session: DeskSession,
        tools: SettingsTools,
        state: DeskState,
        keep: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._tools = tools
        self._state = state
        self._keep = keep

    def seat(self, person_id: RowId) -> None:
        """Let somebody sit down; whoever has a PIN is asked for it first."""
        self._session.ask(
            lambda desk: _tries(self._tools, person_id),
            partial(self._ask_or_take, person_id),
            owner=self,
        )

    def seat_last(self) -> None:
        """Whoever acted at the last close, if still here."""
        kept = self._window.settings.get(LAST_PERSON)
        if kept:
            self._state.seat_if_known(kept)

    def _ask_or_take(self, person_id: RowId, tries: int | None) -> None:
        facts = self._state.facts
        people = facts.people if facts is not None else ()
        person = next((one for one in people if one.id == person_id), None)
        if tries is None or person is None or person_id == self._session.desk.person_id:
            self._take(person_id)
            return
        from app.ui.lock.seat_dialog import SeatDialog

        tools = self._tools
        dialog = SeatDialog(person, tries, self._session, tools.profile, tools.around, self._window)
        dialog.right.connect(self._take)
        dialog.open()

    def _take(self, person_id: RowId) -> None:
        self._keep()  # as whoever wrote it
        self._window.settings.set(LAST_PERSON, person_id.hex())
        self._state.let_act(person_id)


def _tries(tools: SettingsTools, person_id: RowId) -> int | None:
    """How often a person may try her PIN yet, None without one."""
    from app.services import personal_pins

    try:
        return personal_pins.tries_left(tools.profile).get(person_id)
    except KeyProblem as problem:
        if problem.reason == "no-key-file":  # then nobody's PIN could be told from another
            return None
        raise
