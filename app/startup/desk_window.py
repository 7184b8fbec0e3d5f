"""The window of an open desk, put together from everything it needs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.system.paths import Profile
from app.system.settings import Settings
from app.ui.shell.main_window import PROGRAM, MainWindow

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.domain.ids import RowId
    from app.domain.mail import ParsedMail
    from app.domain.person import Person
    from app.services.desk import Desk
    from app.services.opening import Surroundings
    from app.services.readers import Readers
    from app.system.clock import Clock
    from app.ui.common.theme import Theme
    from app.ui.inbox.original_page import Originals
    from app.ui.settings.tools import KeyKeeping, SettingsTools
    from app.ui.shell.desk_controller import DeskController
    from app.ui.shell.desk_frame import DeskFrame
    from app.ui.shell.history import Place

MakeTools = Callable[[], "SettingsTools"]


def build_window(
    session: DeskSession,
    theme: Theme,
    *,
    profile: Profile | None = None,
    keeping: KeyKeeping | None = None,
    window: MainWindow | None = None,
    clock: Clock | None = None,
) -> MainWindow:
    """The window with an open desk in it; a new one, not yet shown, unless `window` is given.

    `clock` is the computer's own unless another is given.
    """
    place = profile or Profile(session.desk.store.database.path.parent)
    shown = window or MainWindow(Settings(place.settings_file))
    tools = settings_tools(theme, shown, place, keeping)
    DeskWindow(session, tools, shown, clock=clock, parent=shown).open()
    return shown


def settings_tools(
    theme: Theme,
    window: MainWindow,
    profile: Profile,
    keeping: KeyKeeping | None = None,
    surroundings: Surroundings | None = None,
) -> MakeTools:
    """What makes the settings screen's tools, anew for each time the desk is put in the window."""

    def make() -> SettingsTools:
        from app.ui.settings.appearance import Appearance
        from app.ui.settings.tools import KeyKeeping, SettingsTools

        looks = Appearance(theme, window.settings, window)
        kept = keeping or KeyKeeping()
        return SettingsTools(profile, kept, looks, window.settings, surroundings)

    return make


class DeskWindow(QObject):
    """An open desk in its window.

    `rebuild` remakes every widget while the desk stays open, which a change of language needs;
    `cover` leaves the window without anything of the desk, as for the lock.

    `frame` is what already surrounds the first look at the inbox. What else the window has as
    children by now (not made for a desk) stays through all of this.

    Signals:
        lock_wanted: the desk is to be put away.
    """

    lock_wanted = Signal()

    def __init__(
        self,
        session: DeskSession,
        tools: MakeTools,
        window: MainWindow,
        *,
        frame: DeskFrame | None = None,
        clock: Clock | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tools = tools
        self._window = window
        self._frame = frame
        self._clock = clock
        of_frame = frame.parts() if frame is not None else ()
        self._permanent = [one for one in window.children() if one not in of_frame]
        self._permanent.append(self)
        self._controller: DeskController | None = None

    @property
    def place(self) -> Place | None:
        """The area, item and page shown, None before there is one."""
        return self._controller.areas.place if self._controller is not None else None

    @property
    def people(self) -> tuple[Person, ...]:
        """Who works here, as far as the frame knows by now."""
        facts = self._controller.state.facts if self._controller is not None else None
        return tuple(one for one in facts.people if one.active) if facts is not None else ()

    @property
    def is_importing(self) -> bool:
        """Whether something is being brought in."""
        return self._controller is not None and self._controller.demand.is_importing

    def open(self, place: Place | None = None) -> DeskController:
        """Put the desk into the window, at `place` or where it was left at the last close."""
        from app.ui.shell.desk_controller import DeskController
        from app.ui.shell.desk_frame import DeskFrame

        frame, self._frame = self._frame or DeskFrame(self._window), None
        tools = self._tools()
        tools.appearance.language_changed.connect(self.rebuild)
        self._controller = DeskController(
            *(self._window, self._session, tools, frame),
            *(mail_originals(), import_readers, self._clock),
        )
        self._controller.lock_wanted.connect(self.lock_wanted)
        self._controller.open(place)
        return self._controller

    def keep_everything(self) -> Place | None:
        """Hand to the write worker what is not kept yet; returns where to come back to."""
        if self._controller is not None:
            self._controller.keep_everything()
        return self.place

    def rebuild(self) -> None:
        """Make every widget anew, at the same place and with every word that was typed."""
        place = self.keep_everything()
        # After what was just handed over, or new widgets would read what was there before.
        self._session.workers.write(_nothing, partial(self._open_anew, place), owner=self)

    def cover(self, page: QWidget) -> None:
        """Show `page` alone; every widget and dialog of the desk is hidden and about to go."""
        self._controller = None
        self._window.show_page(page)
        keep = [*self._permanent, page, self._window.menuWidget()]
        for child in self._window.children():
            if child not in keep:
                _let_go(child)
        for other in QApplication.topLevelWidgets():
            if other is not self._window and not self._window.isAncestorOf(other):
                other.hide()
        self._window.setWindowTitle(PROGRAM)

    def finish_covering(self) -> None:
        """See to it that what was about to go is gone.

        Not to be called while a signal of one of these widgets is being handled.
        """
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._window.setWindowTitle(PROGRAM)  # in case one of them had a last word

    def _open_anew(self, place: Place | None, nothing: None) -> None:
        self.cover(QWidget())
        self.finish_covering()
        self.open(place)


def import_readers() -> Readers:
    """How files of other programs are understood; loads the channels, so it runs in a worker."""
    from app.channels.contacts import csv_file, is_cards, open_contacts
    from app.channels.mail.archive import open_archive
    from app.services.readers import Readers
    from app.wiring import mail_tools

    return Readers(
        open_archive=open_archive,
        mail_tools=mail_tools(),
        is_cards=is_cards,
        sniff_table=csv_file.sniff,
        preview_table=csv_file.preview,
        read_contacts=open_contacts,
    )


def mail_originals() -> Originals:
    """How the bytes of a mail are had and understood; the mail channel is loaded when asked."""
    from app.ui.inbox.original_page import Originals

    def content(desk: Desk, message_id: RowId) -> bytes | None:
        from app.services.mail_import import original_bytes
        from app.wiring import mail_tools

        return original_bytes(desk, message_id, mail_tools())

    def parse(raw: bytes) -> ParsedMail:
        from app.channels.mail.parse import parse_mail

        return parse_mail(raw)

    return Originals(content, parse)


def _let_go(child: QObject) -> None:
    if isinstance(child, QWidget):
        child.hide()
    child.deleteLater()


def _nothing() -> None:
    """Work that only tells when the write lane has come to it."""
