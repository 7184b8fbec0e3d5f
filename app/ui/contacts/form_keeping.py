"""Keeps forms that were left or interrupted, until each is saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.domain.ids import RowId
from app.ui.contacts.form_state import FormState
from app.ui.contacts.form_text import as_text, from_text

if TYPE_CHECKING:
    from app.background.session import DeskSession

KEEP_AFTER_MS = 1000
"""After the last key; no more than this is lost when the program is killed."""


class FormKeeping(QObject):
    """The unsaved forms of who sits at the desk, in memory and written down."""

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._left: dict[RowId | None, FormState] = {}
        self._written: set[RowId | None] = set()
        self._is_known = False
        self._person = session.desk.person_id
        self._open: FormState | None = None
        self._writer: RowId | None = None
        self._unkept = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep_now)
        session.ending.connect(self.keep_now)

    def when_known(self, then: Callable[[], object] | None = None) -> None:
        """Call `then` as soon as it is known what who sits here has left unsaved."""
        from app.services import kept_forms

        person = self._session.desk.person_id
        if self._is_known and person == self._person:
            _call(then)
            return
        self._session.ask(
            lambda desk: kept_forms.kept(desk, person),
            partial(self._learn, person, then),
            owner=self,
        )

    def begin(self, contact_id: RowId | None) -> FormState | None:
        """What was left of this form, if anything."""
        return self._left.pop(contact_id, None)

    def watch(self, state: FormState) -> None:
        """This form is open now."""
        self._open, self._writer = state, self._person
        if state.is_touched:
            self.edited()

    def edited(self) -> None:
        """Something was typed: it is written down a moment later."""
        self._unkept = True
        self._timer.start()

    def keep_now(self) -> None:
        """Write down what was typed and is not written yet."""
        if self._unkept and self._open is not None:
            self._write(self._open)
        self.pause()

    def pause(self) -> None:
        """The form is being saved, or needs no keeping any more."""
        self._unkept = False
        self._timer.stop()

    def leave(self, *, saving: bool) -> None:
        """The open form is closed; what is not being saved is there again the next time."""
        state = self._open
        if state is not None and not saving:
            self.keep_now()
            self._put_back(state)
        self._open = None

    def not_saved(self, state: FormState) -> None:
        """Saving it was refused: it is kept as before, also where it was left meanwhile."""
        self._write(state)
        if state is not self._open:
            self._put_back(state)

    def forget(self, contact_id: RowId | None) -> None:
        """It was saved, or thrown away."""
        if self._open is None or self._open.contact_id == contact_id:
            self.pause()
        self._left.pop(contact_id, None)
        if contact_id in self._written:
            self._written.discard(contact_id)
            self._store(contact_id, "")

    def _put_back(self, state: FormState) -> None:
        if state.is_touched and self._writer == self._person:
            self._left[state.contact_id] = state

    def _learn(
        self,
        person: RowId | None,
        then: Callable[[], object] | None,
        kept: Mapping[RowId | None, str],
    ) -> None:
        if not self._is_known or person != self._person:
            self.keep_now()
            states = {one: from_text(one, text) for one, text in kept.items()}
            self._left = {one: state for one, state in states.items() if state is not None}
            self._written = set(kept)
            self._is_known, self._person = True, person
        _call(then)

    def _write(self, state: FormState) -> None:
        if state.is_touched:
            self._written.add(state.contact_id)
            self._store(state.contact_id, as_text(state))
        elif state.contact_id in self._written:
            self._written.discard(state.contact_id)
            self._store(state.contact_id, "")

    def _store(self, contact_id: RowId | None, text: str) -> None:
        from app.services import kept_forms

        writer = self._writer
        self._session.do(
            lambda desk: desk.do_quietly(kept_forms.keep, contact_id, text, writer), owner=self
        )


def _call(then: Callable[[], object] | None) -> None:
    if then is not None:
        then()
