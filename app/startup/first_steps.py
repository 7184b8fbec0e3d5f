"""The steps before anything can be seen: the lock, the application, the window."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from app.system.errors import SystemProblem
from app.system.instance_lock import InstanceLock
from app.system.paths import Profile
from app.system.settings import LANGUAGE, Settings
from app.ui.common.language import Language, speak
from app.ui.shell.main_window import PROGRAM, MainWindow

HANDS_LINKS_OVER = sys.platform == "darwin"
"""macOS gives links to the program as events, elsewhere they are its arguments."""


def take_lock(profile: Profile) -> InstanceLock | SystemProblem:
    """The right to use the profile, or why not; the window will say it."""
    try:
        return InstanceLock(profile.create().lock_file)
    except SystemProblem as problem:
        return problem


def first_window_came(profile: Profile, link: str = "") -> bool:
    """Whether the program that has the profile took over: follows `link`, or shows its window."""
    from app.background.single_instance import Answer, ask_first_to_open, ask_first_to_raise

    if link and ask_first_to_open(profile.root, link) is Answer.UNDERSTOOD:
        return True
    return ask_first_to_raise(profile.root)


def make_application() -> QApplication:
    """The one application object of the process."""
    app = QApplication.instance() or QApplication([PROGRAM])
    if not isinstance(app, QApplication):
        raise TypeError("an application without windows exists already")
    app.setApplicationName(PROGRAM)
    app.setDesktopFileName(PROGRAM.lower())
    return app


def show_window(profile: Profile) -> MainWindow:
    """The window with its first frame; nothing else is loaded yet."""
    has_desk = profile.key_file.exists() or profile.database.exists()
    settings = Settings(profile.settings_file)
    speak(make_application(), Language(settings.get(LANGUAGE)))
    window = MainWindow(settings, areas=has_desk)
    window.show()
    return window
