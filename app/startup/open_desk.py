"""An open desk with all that surrounds it, until it is put away behind the lock page.

Putting away: what was typed is kept; every widget, dialog and model of the desk is destroyed; when
the workers have come to the end of what they were asked, the database is closed, the keys are
overwritten, and freed memory is handed back. What is left is who may come back, and to where.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication

from app.background.idle import IdleWatch, LockCause
from app.background.session import DeskSession
from app.background.system_lock import SystemLock
from app.background.unlocking import keyring_name
from app.background.watchers import Watchers
from app.domain.errors import KnownError
from app.security.memory import overwrite_freed_memory
from app.services import opened_files, personal_pins
from app.services.desk import Desk, Steps
from app.startup.desk_window import DeskWindow, settings_tools
from app.system.logs import logger
from app.system.settings import LAST_PERSON, LOCK_AFTER
from app.ui.lock.lock_page import LockFacts, LockPage, Sitter
from app.ui.settings.tools import KeyKeeping

if TYPE_CHECKING:
    from app.background.workers import Workers
    from app.domain.ids import RowId
    from app.services.opening import Opened, Surroundings
    from app.system.paths import Profile
    from app.ui.common.theme import Theme
    from app.ui.shell.desk_frame import DeskFrame
    from app.ui.shell.history import Place
    from app.ui.shell.main_window import MainWindow

_log = logger("lock")


@dataclass(frozen=True, slots=True)
class Return:
    """Where to go on after unlocking; names nobody and holds no words.

    `steps` can be undone by the same person again; `imported` says that an import was stopped.
    """

    place: Place | None
    person_id: RowId | None
    imported: bool
    steps: Steps = ((), ())


@dataclass(frozen=True, slots=True)
class Around:
    """What a desk is opened into."""

    window: MainWindow
    profile: Profile
    surroundings: Surroundings
    theme: Theme
    workers: Workers


class OpenDesk(QObject):
    """Signals:
    locked: the `LockPage` that has taken the window.
    put_away: the `Return`; nothing of the desk is left.
    """

    locked = Signal(object)
    put_away = Signal(object)

    def __init__(
        self,
        opened: Opened,
        around: Around,
        frame: DeskFrame | None = None,
        back: Return | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._closing: DeskSession | None = None
        self.session: DeskSession | None = DeskSession(opened.desk, around.workers, self)
        keeping = KeyKeeping(opened.keyring_problem, keyring_name(around.surroundings))
        tools = settings_tools(
            around.theme, around.window, around.profile, keeping, around.surroundings
        )
        # `desk_window.rebuild()` makes every widget anew while the desk stays open.
        self.desk_window = DeskWindow(self.session, tools, around.window, frame=frame, parent=self)
        self.desk_window.lock_wanted.connect(self._lock_soon)
        self._open(opened, back)
        self.watchers = Watchers(self.session)
        self._idle = IdleWatch(self._minutes, self)
        self._idle.away.connect(self.lock)
        self._idle.start()
        self._system = SystemLock(int(around.window.winId()), self)
        self._system.away.connect(self.lock)

    @Slot(object)
    def lock(self, cause: LockCause) -> None:
        """Put the desk away; nothing of it can be seen when this returns."""
        if self.session is None:
            return
        session, self.session = self.session, None
        _log.info("locked: %s", cause)
        back = Return(
            self.desk_window.keep_everything(),
            session.desk.person_id,
            self.desk_window.is_importing,
        )
        session.end()
        page = self._page(cause, back)
        self.stop()
        _close_popups()
        self.desk_window.cover(page)
        self.locked.emit(page)
        close = partial(_close, session.desk, self._around)
        self._closing = session
        gone = partial(self._gone, back)
        self._around.workers.write(close, gone, owner=self, failed=partial(self._not_closed, gone))

    def stop(self) -> None:
        """Watch no more; safe to call twice."""
        self._idle.stop()
        self._system.stop()
        self.watchers.stop()

    # --- opening ----------------------------------------------------------------------------------

    def _open(self, opened: Opened, back: Return | None) -> None:
        if opened.chosen and opened.desk.person_id is not None:
            self._around.window.settings.set(LAST_PERSON, opened.desk.person_id.hex())
        if back is not None and back.person_id == opened.desk.person_id:
            opened.desk.take_up(back.steps)
        controller = self.desk_window.open(back.place if back is not None else None)
        if back is not None and back.imported:
            controller.say_import_stopped()

    def _minutes(self) -> int:
        return self._around.window.settings.get(LOCK_AFTER)

    # --- putting away -----------------------------------------------------------------------------

    @Slot()
    def _lock_soon(self) -> None:
        """Not while the menu or button that asked for it is still at work."""
        QTimer.singleShot(0, partial(self.lock, LockCause.ASKED))

    def _page(self, cause: LockCause, back: Return) -> LockPage:
        around = self._around
        tries = _tries(around.profile)
        people = tuple(
            Sitter(one.id, one.name, tries.get(one.id, 0)) for one in self.desk_window.people
        ) or tuple(Sitter(one, "", left) for one, left in tries.items())  # too soon for names
        return LockPage(
            LockFacts(people, back.person_id, cause, self._minutes()),
            profile=around.profile,
            around=around.surroundings,
            workers=around.workers,
        )

    def _not_closed(self, gone: partial[None], error: BaseException) -> None:
        """Whatever could not be closed: nothing may be left of it all the same."""
        self._around.workers.failed.emit(error)
        gone(None)

    def _gone(self, back: Return, nothing: None) -> None:
        """Only now is known what was done last."""
        session, self._closing = self._closing, None
        if session is not None:
            back = replace(back, steps=session.desk.steps)
            session.deleteLater()
        self.desk_window.finish_covering()
        QPixmapCache.clear()
        self.put_away.emit(back)


def _close(desk: Desk, around: Around) -> None:
    """In the write lane, behind everything asked for before."""
    around.workers.in_every_reader(_pause)
    desk.close()
    # Each thread has a heap of its own, and what it freed lies there.
    around.workers.in_every_reader(overwrite_freed_memory)
    overwrite_freed_memory()
    opened_files.clear(around.profile.opened)


def _pause() -> None:
    """What a reader does that is only waited for."""


def _tries(profile: Profile) -> dict[RowId, int]:
    try:
        return personal_pins.tries_left(profile)
    except KnownError:  # the passphrase page will say what is wrong with the file
        return {}


def _close_popups() -> None:
    while (popup := QApplication.activePopupWidget()) is not None and popup.close():
        pass
