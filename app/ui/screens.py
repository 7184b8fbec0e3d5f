"""The registry of screens: every state the program can show, drawn into pictures.

Each area names its own states; here they are put into the window they belong to, on a desk with
sample data and on an empty one, and drawn when the workers have nothing more to say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from app.ui.common.area import Area
from app.ui.common.dialog import Dialog
from app.ui.contacts import screens as contact_screens
from app.ui.imports import screens as import_screens
from app.ui.inbox import screens as inbox_screens
from app.ui.letters import screens as letter_screens
from app.ui.lock import screens as lock_screens
from app.ui.shell import screens as shell_screens
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.desk_view import CONTACTS, INBOX
from app.ui.shell.main_window import MainWindow
from app.ui.welcome import screens as welcome_screens

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.background.workers import Workers
    from app.services.opening import Surroundings
    from app.services.readers import Readers
    from app.system.clock import Clock
    from app.system.paths import Profile

SIZES = ((1440, 900), (900, 640))
# Longer than any pause the screens make before they ask the desk (the palette's is 20 ms).
_PAUSE_MS = 25
_ROUNDS = 4

MakeWindow = Callable[["DeskSession"], MainWindow]
Picture = tuple[str, QPixmap]
Stage = tuple[str, MainWindow]


@dataclass(frozen=True, slots=True)
class Studio:
    """What pictures are made of. `folder` takes the example files; nothing else is written.

    `around` and `nowhere` serve the screens before there is a desk.
    """

    full: DeskSession
    empty: DeskSession
    make_window: MakeWindow
    readers: Readers
    clock: Clock
    around: Surroundings
    nowhere: Profile
    folder: Path


def pictures(studio: Studio, size: tuple[int, int]) -> Iterator[Picture]:
    """Every screen at this window size in the theme that is in place, by name."""
    for name, window in stages(studio, size):
        yield name, picture_of(window)


def stages(studio: Studio, size: tuple[int, int]) -> Iterator[Stage]:
    """The shown window of every screen, settled; it lives until the next one is asked for."""
    yield from _before_a_desk(studio, size)
    yield from _areas(studio, size)
    yield from _window(studio, size)
    yield from _empty_desk(studio, size)


def _before_a_desk(studio: Studio, size: tuple[int, int]) -> Iterator[Stage]:
    workers = studio.full.workers
    pages: Mapping[str, Callable[[], QWidget]] = {
        **welcome_screens.screens(studio.nowhere, studio.around, workers),
        **lock_screens.screens(studio.nowhere, studio.around, workers),
        **shell_screens.problems(studio.nowhere),
    }
    for name, make in pages.items():
        window = studio.make_window(studio.full)
        window.show_page(make())
        yield name, _settled(window, size, workers)
        _destroy(window)


def _areas(studio: Studio, size: tuple[int, int]) -> Iterator[Stage]:
    session, clock = studio.full, studio.clock
    window = studio.make_window(session)
    window.resize(*size)
    columns = window.columns()
    _destroy(window)
    opened = studio.folder
    for key, screens in (
        (INBOX, inbox_screens.screens(session, clock, columns, opened)),
        (CONTACTS, contact_screens.screens(session, clock, columns)),
    ):
        for name, make in screens.items():
            window = _area_stage(studio, size, key, make)
            yield name, window
            _destroy(window)


def _area_stage(
    studio: Studio, size: tuple[int, int], key: str, make: Callable[[], Area]
) -> MainWindow:
    window = studio.make_window(studio.full)
    controller = controller_of(window)
    window.resize(*size)
    area = make()
    # Beside the areas of the window itself, which know nothing of this one.
    controller.view.add_page(f"{key}-picture", area)
    controller.view.show_page(f"{key}-picture")
    controller.view.rail.set_current(key)
    return _settled(window, size, studio.full.workers)


def _window(studio: Studio, size: tuple[int, int]) -> Iterator[Stage]:
    window = studio.make_window(studio.full)
    controller = controller_of(window)
    workers = studio.full.workers
    _settled(window, size, workers)  # so that scenes find what they are about
    for name, set_scene in shell_screens.screens(window, controller).items():
        set_scene()
        yield name, _settled(window, size, workers)
        _close_dialogs(window)
        shell_screens.clear(controller)
    dialogs = import_screens.screens(
        studio.full, studio.readers, studio.clock, window, studio.folder
    )
    for name, make in {**dialogs, **letter_screens.screens(window)}.items():
        make().open()
        yield name, _settled(window, size, workers)
        _close_dialogs(window)
    _destroy(window)


def _empty_desk(studio: Studio, size: tuple[int, int]) -> Iterator[Stage]:
    window = studio.make_window(studio.empty)
    controller = controller_of(window)
    for key in (INBOX, CONTACTS):
        controller.areas.show_area(key)
        yield f"{key}-first-use", _settled(window, size, studio.empty.workers)
    _destroy(window)


def controller_of(window: MainWindow) -> DeskController:
    """What stands behind a window with a desk. Raises LookupError without one."""
    found = window.findChild(DeskController)
    if not isinstance(found, DeskController):
        raise LookupError("no desk in this window")
    return found


def picture_of(window: MainWindow) -> QPixmap:
    """The window with the dialogs, menus and cards over it."""
    drawn = window.grab()
    painter = QPainter(drawn)
    for one in _windows_over(window):
        painter.drawPixmap(window.mapFromGlobal(one.pos()), one.grab())
    painter.end()
    return drawn


def _settled(window: MainWindow, size: tuple[int, int], workers: Workers) -> MainWindow:
    """The window, once everything asked for has come."""
    window.resize(*size)
    window.show()
    # What has the focus shows more than what has not.
    [window, *dialogs_over(window)][-1].activateWindow()
    window.tell_columns()
    _settle(window, workers)
    return window


def _settle(window: MainWindow, workers: Workers) -> None:
    """Let the window live until both lanes have been empty several times over."""
    for _ in range(_ROUNDS):
        loop = QEventLoop()
        for lane in (workers.read, workers.write):
            waiting = QEventLoop()
            lane(_nothing, partial(_leave, waiting), owner=window)
            waiting.exec()
        QTimer.singleShot(_PAUSE_MS, loop.quit)
        loop.exec()


def dialogs_over(window: MainWindow) -> list[Dialog]:
    """The dialogs open over a window."""
    return [one for one in window.findChildren(Dialog) if one.isVisible()]


def _windows_over(window: MainWindow) -> list[QWidget]:
    """Dialogs first: a menu or card lies over them."""
    shown = [one for one in window.findChildren(QWidget) if one.isWindow() and one.isVisible()]
    return sorted(shown, key=lambda one: not isinstance(one, Dialog))


def _close_dialogs(window: MainWindow) -> None:
    for dialog in dialogs_over(window):
        dialog.reject()


def _destroy(window: MainWindow) -> None:
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _leave(loop: QEventLoop, nothing: None) -> None:
    loop.quit()


def _nothing() -> None:
    """Work that only tells when a lane has come to it."""
