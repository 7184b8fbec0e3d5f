"""From a window with its first frame to an open desk in it, and back again at the end."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.startup.first_steps import make_application, take_lock
from app.startup.telling import Telling
from app.system.errors import SystemProblem
from app.system.instance_lock import InstanceLock
from app.system.paths import Profile
from app.system.settings import LAST_AREA, SPLITTER_SIZES, TEXT_SCALE, THEME
from app.ui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from app.background.asked_once import AskedOnce
    from app.background.garbage import GarbageTimer
    from app.background.session import DeskSession
    from app.background.unlocking import Unlocking
    from app.background.workers import Workers
    from app.domain.glance import InboxGlance
    from app.security.keyring import SecretStore
    from app.services.opening import Opened, Surroundings
    from app.startup.open_desk import OpenDesk, Return
    from app.system.crash import CrashHooks
    from app.system.logs import LogFile
    from app.ui.common.theme import Theme
    from app.ui.lock.lock_page import LockPage
    from app.ui.shell.desk_frame import DeskFrame
    from app.ui.shell.problems import Remedy

Watch = Callable[[str], object]
_SAY_AFTER_MS = 2000
# None of them may load the libraries the worker is loading: this thread would have to wait.
_AHEAD = (
    "app.ui.inbox.context_pane",
    "app.ui.inbox.composer",
    "app.ui.inbox.conversation",
    "app.ui.inbox.area",
    "app.ui.shell.desk_controller",
)


class DeskStart(QObject):
    """The steps after the window is there, and in `end` the way back through all of them."""

    def __init__(
        self,
        window: MainWindow,
        profile: Profile,
        lock: InstanceLock | SystemProblem,
        *,
        keyring: SecretStore | None = None,
        passphrase: str | None = None,
        watch: Watch | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._profile = profile
        self._lock = lock
        self._keyring = keyring
        self._passphrase = passphrase
        self._watch = watch
        self._theme: Theme | None = None
        self._garbage: GarbageTimer | None = None
        self._log: LogFile | None = None
        self._crashes: CrashHooks | None = None
        self._workers: Workers | None = None
        self._ahead = list(_AHEAD)
        self._frame: DeskFrame | None = None
        self._once: AskedOnce | None = None
        self._found: Unlocking | None = None
        self.open_desk: OpenDesk | None = None
        self._telling = Telling(window, self)
        self._back: Return | None = None

    @property
    def _session(self) -> DeskSession | None:
        """The open desk, None before it is open and while it is locked."""
        return self.open_desk.session if self.open_desk is not None else None

    # --- the way up -------------------------------------------------------------------------------

    def go_on(self) -> None:
        """The frame is painted: everything else may be loaded now."""
        self._reach("shown")
        self._collect_garbage()
        try:
            if isinstance(self._lock, SystemProblem):
                raise self._lock
            self._write_logs()
        except SystemProblem as problem:
            self._dress()
            self._show_problem(problem)
            return
        self._begin_work()
        if self._may_look():
            self._look()
            self._dress()
            self._surround()
        else:
            self._unlock()
            self._dress()

    def _collect_garbage(self) -> None:
        from app.background.garbage import GarbageTimer

        self._garbage = self._garbage or GarbageTimer(self)

    def _write_logs(self) -> None:
        """From here on nothing is lost that goes wrong. Raises ProfileUnusable."""
        from app.background.qt_messages import log_qt_messages
        from app.system.crash import CrashHooks
        from app.system.logs import LogFile
        from app.ui.shell.crash_notices import CrashNotices

        self._log = self._log or LogFile(self._profile.logs)
        if self._crashes is None:
            report = CrashNotices(self._window).report
            self._crashes = CrashHooks(report, self._profile.logs / "faults.log")
            log_qt_messages()

    def _begin_work(self) -> None:
        from app.background.workers import Workers

        if self._workers is None:
            self._workers = Workers(self)
            self._workers.failed.connect(self._take_fault)
            self._window.setting_changed.connect(self._keep_settings)
        QTimer.singleShot(_SAY_AFTER_MS, self._say_waiting)

    def _may_look(self) -> bool:
        """Whether the inbox will be shown, and not for the first time."""
        there = self._profile.key_file.exists() and self._profile.database.exists()
        return there and self._window.settings.get(LAST_AREA) == LAST_AREA.default

    def _look(self) -> None:
        """Have the first rows read; the long way to an open desk begins when they are seen."""
        self._need_workers().write(
            self._glance, self._show_glance, owner=self, failed=self._glance_failed
        )

    def _glance(self) -> InboxGlance | None:
        """Runs in the worker."""
        from app.background.glance import look

        return look(self._profile, self._keyring_asked_once())

    def _show_glance(self, seen: InboxGlance | None) -> None:
        # Later, when it is painted: both would otherwise share the time, and neither be soon.
        QTimer.singleShot(0, self._unlock)
        if seen is not None:
            from app.system.clock import SystemClock
            from app.ui.inbox.glance_pane import GlancePane

            kept = self._window.settings.get(SPLITTER_SIZES).get("inbox")
            pane = GlancePane(seen, SystemClock(), self._window.columns(), kept)
            self._surround().show_glance(seen, pane)
            self._reach("glance")

    def _glance_failed(self, error: BaseException) -> None:
        self._take_fault(error)
        self._unlock()

    def _surround(self) -> DeskFrame:
        """Rail, menus and command row around whatever comes."""
        from app.ui.shell.desk_frame import DeskFrame

        if self._frame is None:
            self._frame = DeskFrame(self._window)
        return self._frame

    def _unlock(self) -> None:
        """What takes longest, in the write worker: nothing may be asked before it."""
        QTimer.singleShot(0, self._load_ahead)
        self._need_workers().write(
            self._find,
            self._unlocked,
            owner=self,
            failed=self._not_unlocked,
        )

    def _load_ahead(self) -> None:
        """Load what the window needs while the worker opens the desk, a piece at a time, so that
        nothing stands still when it is open."""
        if self._ahead:
            importlib.import_module(self._ahead.pop(0))
            QTimer.singleShot(0, self._load_ahead)

    def _find(self) -> Unlocking:
        """Runs in the worker, where loading the libraries holds nobody up."""
        from app.background.unlocking import unlock

        once = self._keyring_asked_once()
        self._found = unlock(
            self._profile, keyring=once.keyring, once=once, passphrase=self._passphrase
        )
        return self._found

    def _keyring_asked_once(self) -> AskedOnce:
        """Runs in the worker; the platform's own keyring if none was given."""
        from app.background.asked_once import AskedOnce
        from app.security.keyring import SystemKeyring

        if self._once is None:
            self._once = AskedOnce(self._keyring or SystemKeyring())
        return self._once

    def _dress(self) -> None:
        """The theme, as the person chose it."""
        from app.ui.common.icons import app_icon
        from app.ui.common.theme import Scheme, Theme

        if self._theme is None:
            settings = self._window.settings
            scheme, scale = Scheme(settings.get(THEME)), settings.get(TEXT_SCALE) / 100
            self._theme = Theme(scheme=scheme, scale=scale, parent=self)
            self._theme.apply(make_application())
            self._window.setWindowIcon(app_icon())

    def _unlocked(self, found: Unlocking) -> None:
        if found.opened is not None:
            self._enter(found.around, found.opened)
            return
        from app.startup.entrance import entrance

        page = entrance(found, self._profile, self._need_workers(), self._window.settings)
        page.finished.connect(partial(self._enter, found.around))
        self._show_alone(page)

    def _enter(self, surroundings: Surroundings, opened: Opened) -> None:
        """The desk is open: put it into the window and start what watches over it."""
        from app.startup.open_desk import Around, OpenDesk

        self._found = self._once = None
        theme, workers = self._need_theme(), self._need_workers()
        around = Around(self._window, self._profile, surroundings, theme, workers)
        self.open_desk = OpenDesk(opened, around, self._surround(), self._back, self)
        self.open_desk.locked.connect(partial(self._locked, surroundings))
        self.open_desk.put_away.connect(self._forget_desk)
        self._telling.open_desk(self.open_desk.session)
        self._reach("opened")
        if self._garbage is not None:
            self._garbage.spare_what_exists()

    def _locked(self, surroundings: Surroundings, page: LockPage) -> None:
        """The lock page has the window."""
        self._frame = None  # gone with the desk
        self._telling.lock()
        page.finished.connect(partial(self._enter, surroundings))

    def _forget_desk(self, back: Return) -> None:
        """Nothing of the desk is needed any more, and nothing of it stays in memory."""
        self._back = back
        if self.open_desk is not None:
            self.open_desk.deleteLater()
            self.open_desk = None
        QTimer.singleShot(0, self._free)

    def _free(self) -> None:
        from app.security.memory import give_back_freed_memory, overwrite_freed_memory

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if self._garbage is not None:
            self._garbage.collect_everything()
        overwrite_freed_memory()
        give_back_freed_memory()
        self._reach("locked")

    def _show_alone(self, page: QWidget) -> None:
        """A page that fills the window; what was made for a desk goes."""
        if self._frame is not None:
            self._frame.discard()
            self._frame = None
        self._window.show_page(page)

    # --- what can go wrong ------------------------------------------------------------------------

    def _not_unlocked(self, error: BaseException) -> None:
        from app.domain.errors import KnownError

        if not isinstance(error, KnownError):
            self._take_fault(error)
        self._show_problem(error)

    def _show_problem(self, error: BaseException) -> None:
        from app.ui.shell.problem_page import ProblemPage
        from app.ui.shell.problems import problem_of

        page = ProblemPage(problem_of(error))
        page.remedy_wanted.connect(self._remedy)
        self._show_alone(page)
        page.announce_it()

    def _remedy(self, remedy: Remedy) -> None:
        from app.ui.shell.problem_page import show_folder
        from app.ui.shell.problems import Remedy

        if remedy is Remedy.QUIT:
            self._window.leave()
        elif remedy is Remedy.TRY_AGAIN:
            self._try_again()
        else:
            show_folder(remedy, self._profile)

    def _try_again(self) -> None:
        if isinstance(self._lock, SystemProblem):
            self._lock = take_lock(self._profile)
        self._window.show_first_frame()
        self.go_on()

    def _take_fault(self, error: BaseException) -> None:
        """A bug: into the log, and once before the person's eyes."""
        if self._crashes is not None:
            self._crashes.report(error)

    # --- the way back -----------------------------------------------------------------------------

    def end(self) -> None:
        """Stop what watches, finish what writes, close, and let the next program in."""
        self._telling.stop()
        if self.open_desk is not None:
            self.open_desk.stop()
        if self._workers is not None:
            self._workers.close()
        self._close_desk()
        self._save_settings()
        self._stop_logs()
        if self._garbage is not None:
            self._garbage.stop()
        if isinstance(self._lock, InstanceLock):
            self._lock.release()

    def _close_desk(self) -> None:
        """Also a desk that was opened when the window had been closed already."""
        desks = [self._session.desk] if self._session is not None else []
        if not desks and self._found is not None and self._found.opened is not None:
            desks.append(self._found.opened.desk)
        for desk in desks:
            from app.services import opened_files

            desk.close()
            opened_files.clear(self._profile.opened)

    def _keep_settings(self) -> None:
        """What was chosen holds after a crash, too."""
        self._need_workers().write(self._save_settings, _nothing_more, owner=self)

    def _save_settings(self) -> None:
        from app.system.errors import SettingsNotSaved
        from app.system.logs import logger

        if not self._profile.root.is_dir():
            return  # the window said so
        try:
            self._window.settings.save()
        except SettingsNotSaved as problem:
            logger("start").warning("window settings not kept: error %s", problem.reason)

    def _stop_logs(self) -> None:
        if self._crashes is not None:
            from app.background.qt_messages import stop_logging_qt_messages

            stop_logging_qt_messages()
            self._crashes.remove()
        if self._log is not None:
            self._log.close()

    # --- small things -----------------------------------------------------------------------------

    def _say_waiting(self) -> None:
        """Only when it takes long, as when a keyring waits for its own password."""
        self._window.say_waiting(
            self.tr("Opening the desk. If your keyring asks for its password, answer it there.")
        )

    def _reach(self, milestone: str) -> None:
        if self._watch is not None:
            self._watch(milestone)

    def _need_workers(self) -> Workers:
        if self._workers is None:
            raise RuntimeError("the workers are made before anything is opened")
        return self._workers

    def _need_theme(self) -> Theme:
        self._dress()
        if self._theme is None:
            raise RuntimeError("dressing makes the theme")
        return self._theme


def _nothing_more(saved: None) -> None:
    """Where a setting was written there is nothing to show."""
