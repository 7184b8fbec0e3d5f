"""Opens forms, keeps what was typed into them, and saves."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.changes import Changes
from app.domain.errors import KnownError
from app.domain.ids import RowId
from app.ui.common.area import Done, Notice
from app.ui.contacts.card_reading import organisation_names
from app.ui.contacts.contact_form import ContactForm
from app.ui.contacts.form_keeping import FormKeeping
from app.ui.contacts.form_state import FormState, state_of

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.desk import ContactView


class Editing(QObject):
    """One form at a time; one left unsaved is there again when it is opened the next time, also

    after the desk was locked or the program killed.

    Signals:
        opened: a `ContactForm` to be shown.
        left: the form that was shown is over, and what was shown before comes back.
        saved: the id of the contact that was saved.
        noticed: a `Notice`.
    """

    opened = Signal(object)
    left = Signal()
    saved = Signal(object)
    noticed = Signal(object)

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._keeping = FormKeeping(session, self)
        self._keeping.when_known()
        self._saving: FormState | None = None
        self.form: ContactForm | None = None
        self.region = ""

    def edit(self, view: ContactView) -> None:
        """Open the form of a contact, as it was left or as the contact is now."""
        self._keeping.when_known(partial(self._edit, view))

    def _edit(self, view: ContactView) -> None:
        state = self._keeping.begin(view.contact.id)
        if state is None:
            self._open(state_of(view), resumed=False)
            return
        state.receive(view)
        self._open(state, resumed=state.is_touched)

    def create(self, name: str = "") -> None:
        """Open an empty form, or the one that was left unsaved."""
        self._keeping.when_known(partial(self._create, name))

    def _create(self, name: str) -> None:
        state = self._keeping.begin(None)
        resumed = state is not None and state.is_touched
        if state is None:
            state = FormState()
        if name and not resumed:
            state.texts["name"].now = name
        self._open(state, resumed=resumed)

    def leave(self) -> None:
        """Close the form, keeping what was typed."""
        form = self._take_form()
        if form is not None:
            self._keeping.leave(saving=form.state is self._saving)
            self.left.emit()

    def hear(self, changes: Changes) -> None:
        """Somebody may have changed the contact whose form is open."""
        if changes.touches("person"):
            self._keeping.when_known()
        form = self.form
        if form is None or form.state.contact_id is None:
            return
        contact_id = form.state.contact_id
        if changes.touches("contact", contact_id) or changes.touches("contact_point"):
            self._session.ask(
                lambda desk: desk.contact_view(contact_id),
                partial(self._receive, form),
                owner=form,
            )

    def _open(self, state: FormState, *, resumed: bool) -> None:
        self.leave()
        form = ContactForm(state, self.region, resumed=resumed)
        form.save_asked.connect(self._save)
        form.left.connect(self.leave)
        form.edited.connect(self._keeping.edited)
        form.restart_asked.connect(self._restart)
        self.form = form
        self._keeping.watch(state)
        self.opened.emit(form)
        form.focus_first()
        self._session.ask(organisation_names, partial(self._offer_names, form), owner=form)

    def _offer_names(self, form: ContactForm, names: Sequence[str]) -> None:
        form.set_organisations(names)

    def _receive(self, form: ContactForm, view: ContactView) -> None:
        if form is self.form and form.state is not self._saving:
            form.receive(view)

    def _restart(self) -> None:
        form = self._take_form()
        if form is None:
            return
        self._keeping.forget(form.state.contact_id)
        if form.state.contact_id is None:
            self.create()
        else:
            contact_id = form.state.contact_id
            self._session.ask(lambda desk: desk.contact_view(contact_id), self.edit, owner=self)

    def _take_form(self) -> ContactForm | None:
        form, self.form = self.form, None
        if form is not None:
            form.hide()
            form.deleteLater()
        return form

    def _save(self) -> None:
        form = self.form
        if form is None:
            return
        self._saving = form.state
        self._keeping.pause()
        if form.state.contact_id is None:
            self._add(form)
        else:
            self._change(form, form.state.contact_id)

    def _add(self, form: ContactForm) -> None:
        from app.services import contact_form

        texts, drafts = form.state.changed_texts(), form.state.drafts()
        region = self.region
        self._session.do(
            lambda desk: desk.do(contact_form.add, texts, drafts, region=region),
            partial(self._added, form.state),
            owner=self,
            failed=self._not_saved,
        )

    def _change(self, form: ContactForm, contact_id: RowId) -> None:
        from app.services import contact_form

        state = form.state
        texts, seen = state.changed_texts(), dict(state.seen)
        drafts = state.drafts() if state.points_touched else None
        region = self.region
        self._session.do(
            lambda desk: desk.do(contact_form.save, contact_id, seen, texts, drafts, region=region),
            partial(self._changed, state, contact_id),
            owner=self,
            failed=self._not_saved,
        )

    def _added(self, state: FormState, done: Done[RowId]) -> None:
        self._finish(state, done.result, self.tr("Contact added"), done.changes.command_id)

    def _changed(self, state: FormState, contact_id: RowId, done: Done[None]) -> None:
        self._finish(state, contact_id, self.tr("Contact saved"), done.changes.command_id)

    def _finish(self, state: FormState, contact_id: RowId, words: str, command_id: RowId) -> None:
        if self.form is not None and self.form.state is state:
            self.leave()
        self._keeping.forget(state.contact_id)
        self._saving = None
        self.saved.emit(contact_id)
        self.noticed.emit(Notice(words, command_id))

    def _not_saved(self, error: BaseException) -> None:
        """The form stays with everything in it; the window says why."""
        state, self._saving = self._saving, None
        if state is not None:
            self._keeping.not_saved(state)
        if self.form is not None:
            self.form.show_failure(
                self.tr("This was not saved."),
                self.tr("Everything you typed is still here."),
                self.tr("Try again, or go back: it is kept until you save it."),
            )
        known = isinstance(error, KnownError)
        (self._session.refused if known else self._session.workers.failed).emit(error)
