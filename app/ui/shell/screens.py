"""Every state of the window itself, for pictures: settings, palette, dialogs, problems."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from app.domain.errors import KeyProblem, StoreProblem
from app.system.crash import CrashReport
from app.system.errors import ProfileInUse
from app.system.paths import Profile
from app.ui.calls import screens as call_screens
from app.ui.capture import screens as capture_screens
from app.ui.settings.area import SettingsArea
from app.ui.shell.crash_dialog import CrashDialog
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.desk_view import INBOX, SETTINGS
from app.ui.shell.main_window import MainWindow
from app.ui.shell.problem_page import ProblemPage
from app.ui.shell.problems import problem_of

_LINES = {
    "palette": "",
    "palette-hits": "camil",
    "palette-text": "lemon",
    "palette-near": "dubreuill",
    "palette-nothing": "kowalski",
    "palette-operators": "is:",
    "palette-commands": ">go",
}
_PROBLEMS = {
    "problem-damaged": StoreProblem("damaged", "hmac check failed for page 4"),
    "problem-newer": StoreProblem("newer", "0042"),
    "problem-disk-full": StoreProblem("disk-full"),
    "problem-read-only": StoreProblem("read-only"),
    "problem-key-file": KeyProblem("no-key-file"),
}

Set = Callable[[], object]


def screens(window: MainWindow, controller: DeskController) -> Mapping[str, Set]:
    """Name of each picture and what sets its scene in the window; `clear` ends it."""
    scenes: dict[str, Set] = {
        name: partial(_type, controller, line) for name, line in _LINES.items()
    }
    settings = controller.areas.area(SETTINGS)
    if isinstance(settings, SettingsArea):
        for place, page in enumerate(settings.pages):
            name = f"settings-{place + 1}-{page.title.lower().replace(' ', '-')}"
            scenes[name] = partial(_show_settings, controller, place)
    return {
        **scenes,
        **call_screens.screens(window, controller.calling),
        **capture_screens.screens(controller.demand.capture),
        "keys": controller.show_keys,
        "about": controller.commands.action("about").trigger,
        "toast": partial(controller.toasts.say, "Closed, Bettina Kowalczyk", _nothing),
        "toast-counting": partial(_count_down, controller),
        "crash": partial(_show_crash, window),
    }


def problems(profile: Profile) -> Mapping[str, Callable[[], ProblemPage]]:
    """Name of each picture and what makes its page, which fills a window of its own."""
    found = {**_PROBLEMS, "problem-in-use": ProfileInUse(profile.lock_file, 4711, "shop-laptop")}
    return {name: partial(_page, error) for name, error in found.items()}


def clear(controller: DeskController) -> None:
    """Back to the inbox with nothing over it."""
    controller.demand.finder.palette.close_palette()
    controller.demand.capture.panel.hide()
    call_screens.clear(controller.view.window(), controller.calling)
    controller.toasts.host.dismiss()
    controller.areas.show_area(INBOX)


def _type(controller: DeskController, line: str) -> None:
    controller.demand.finder.open(line)


def _show_settings(controller: DeskController, place: int) -> None:
    controller.show_settings()
    area = controller.areas.area(SETTINGS)
    if isinstance(area, SettingsArea):
        area.show_settings_page(area.pages[place])


def _count_down(controller: DeskController) -> None:
    """As after an answer that can be taken back."""
    controller.toasts.host.show_toast("Goes out in %1 s", action="Undo", seconds=10)


def _show_crash(window: MainWindow) -> None:
    CrashDialog(CrashReport("ZeroDivisionError", "MainThread", "", ""), window).open()


def _page(error: Exception) -> ProblemPage:
    return ProblemPage(problem_of(error))


def _nothing() -> None:
    """What Undo on the toast of a picture does."""
