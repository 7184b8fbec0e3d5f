"""Dialogs and the palette: made when they are first wanted, for none is needed at first sight."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.ids import RowId
from app.system.clock import Clock
from app.ui.shell.catalogue import Catalogue

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.readers import Readers
    from app.ui.capture.capturing import Capturing
    from app.ui.imports.imports import Imports
    from app.ui.search.finder import Finder
    from app.ui.shell.contact_files import ContactFiles


class OnDemand(QObject):
    """Opens things over `window`, panels over `pages`.

    `readers` runs in a worker: it loads what understands files.

    Signals:
        ticket_wanted: the id of a ticket to be shown.
        contact_wanted: the id of a contact or organisation to be shown.
        new_contact_wanted: the name a new contact's form begins with.
        import_moved: how far what is brought in has come, in words; "" at its end.
        call_wanted: the id and name of the contact a call is to be logged with.
        reply_wanted: the `SavedReply` to be put into the open answer.
        noticed: a `Notice` for the toast.
        local_change: (words, undo) of what changed on this computer alone.
    """

    ticket_wanted = Signal(object)
    contact_wanted = Signal(object)
    new_contact_wanted = Signal(str)
    import_moved = Signal(str)
    call_wanted = Signal(object, str)
    reply_wanted = Signal(object)
    noticed = Signal(object)
    local_change = Signal(str, object)

    def __init__(
        self,
        session: DeskSession,
        window: QWidget,
        pages: QWidget,
        catalogue: Catalogue,
        readers: Callable[[], Readers],
        clock: Clock,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window_below = window
        self._pages_below = pages
        self._catalogue = catalogue
        self._readers = readers
        self._clock = clock
        self._imports: Imports | None = None
        self._is_over = False

    def open_palette(self) -> None:
        """Search or run a command."""
        self.finder.open()

    def begin_ticket(self) -> None:
        """Write down what a customer wants."""
        self.capture.begin()

    def begin_ticket_for(self, contact_id: RowId) -> None:
        """The same for a known contact."""
        self.capture.begin_for(contact_id)

    def export_contacts(self) -> None:
        """All of them, into a file."""
        self.files.save_all()

    def save_card(self, contact_id: RowId) -> None:
        """One contact, into a file."""
        self.files.save_card(contact_id)

    def import_mail(self) -> None:
        """Choose an archive, or look at the import that is going on."""
        self._with_imports(lambda imports: imports.import_mail())

    def go_on_importing(self, path: Path) -> None:
        """Take up an import of this archive that stopped on the way."""
        self._with_imports(lambda imports: imports.go_on_with(path))

    def show_import(self) -> None:
        """Look at what is being brought in."""
        self._with_imports(lambda imports: imports.show_running())

    def import_contacts(self) -> None:
        """Choose a file of contacts, or look at the import that is going on."""
        self._with_imports(lambda imports: imports.import_contacts())

    def show_quarantine(self) -> None:
        """Show the mails that were not understood."""
        self._with_imports(lambda imports: imports.show_quarantine())

    @property
    def is_importing(self) -> bool:
        """Whether something is being brought in."""
        return self._imports is not None and self._imports.is_running

    def stop(self) -> None:
        """The desk is about to close: imports end with what they are at, what was typed is kept."""
        self._is_over = True
        if self._imports is not None:
            self._imports.stop()
        if "capture" in self.__dict__:
            self.capture.keep_now()

    @cached_property
    def finder(self) -> Finder:
        """The palette and what answers it."""
        from app.ui.search.finder import Finder
        from app.ui.search.palette import Palette

        palette = Palette(self._window_below)
        made = Finder(self._session, palette, self._catalogue.offer, self._clock)
        made.command_wanted.connect(self._catalogue.run)
        made.ticket_wanted.connect(self.ticket_wanted)
        made.contact_wanted.connect(self.contact_wanted)
        made.new_ticket_wanted.connect(self.begin_ticket_for)
        made.new_contact_wanted.connect(self.new_contact_wanted)
        made.call_wanted.connect(self.call_wanted)
        made.reply_wanted.connect(self.reply_wanted)
        return made

    @cached_property
    def capture(self) -> Capturing:
        """The panel for what came another way than by mail, and what saves it."""
        from app.ui.capture.capturing import Capturing

        made = Capturing(self._session, self._pages_below, self._clock)
        made.saved.connect(self.ticket_wanted)
        made.ticket_wanted.connect(self.ticket_wanted)
        made.noticed.connect(self.noticed)
        made.discarded.connect(self.local_change)
        return made

    @cached_property
    def files(self) -> ContactFiles:
        """Contacts on their way into files."""
        from app.ui.shell.contact_files import ContactFiles

        made = ContactFiles(self._session, self._window_below)
        made.noticed.connect(self.noticed)
        return made

    def _with_imports(self, act: Callable[[Imports], object]) -> None:
        """Act at once, or when a worker has loaded what reads files."""
        if self._imports is not None:
            act(self._imports)
            return
        self._session.workers.read(self._readers, partial(self._take_readers, act), owner=self)

    def _take_readers(self, act: Callable[[Imports], object], readers: Readers) -> None:
        if self._is_over:  # a dialog would open over the lock page, and nobody would clear it away
            return
        from app.ui.imports.imports import Imports

        if self._imports is None:
            self._imports = Imports(self._session, readers, self._window_below, clock=self._clock)
            self._imports.noticed.connect(self.noticed)
            self._imports.moved_on.connect(self.import_moved)
        act(self._imports)
