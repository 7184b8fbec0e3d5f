"""Rail, menus and command row: what surrounds the areas, and is there before them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.glance import InboxGlance
from app.ui.common import key_rules
from app.ui.shell.command_row import CommandRow
from app.ui.shell.commands import WindowCommands
from app.ui.shell.desk_view import INBOX, DeskView
from app.ui.shell.frame_state import FrameState
from app.ui.shell.main_window import MainWindow
from app.ui.shell.menus import MenuBar

_GLANCE = "glance"
_LONGEST_GLANCE_MS = 2000
_ALWAYS_POSSIBLE = frozenset({"quit", "full_screen"})


class DeskFrame(QObject):
    """Made for one window. Its commands can be used once the desk is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.commands = WindowCommands(window)
        self.menus = MenuBar(self.commands)
        self.view = DeskView()
        self.row = CommandRow(self.commands, self.menus)
        self.state = FrameState(window, self.view)
        self.commands.action("quit").triggered.connect(window.leave)
        self.commands.action("full_screen").triggered.connect(window.toggle_full_screen)
        if key_rules.IS_MAC:
            self._connect_window_menu()
        self._enable(False)

    def show_glance(self, seen: InboxGlance, pane: QWidget) -> None:
        """Put a first look in the inbox's place."""
        self.state.show_glance(seen)
        self.view.add_page(_GLANCE, pane)
        self.view.show_page(_GLANCE)
        self.view.rail.set_current(INBOX)
        self.view.set_columns(self._window.columns())
        self._window.show_page(self.view, self.row)

    def open(self) -> None:
        """The desk is open: everything can be used, and the first look is over."""
        self._enable(True)
        if self._window.centralWidget() is not self.view:
            self._window.show_page(self.view, self.row)

    def lift_glance(self) -> None:
        """Keep the first look over the inbox, which has nothing to show for some milliseconds."""
        self.view.lift_page(_GLANCE)
        QTimer.singleShot(_LONGEST_GLANCE_MS, self.end_glance)

    @Slot()
    def end_glance(self) -> None:
        """The inbox has rows of its own."""
        self.view.drop_page(_GLANCE)

    def parts(self) -> tuple[QObject, ...]:
        """Everything this is made of."""
        return (self.commands, self.view, self.row, self.menus, self)

    def discard(self) -> None:
        """The desk could not be opened after all: nothing of this may answer keys any more."""
        for part in self.parts():
            if isValid(part):
                part.deleteLater()

    def _connect_window_menu(self) -> None:
        window = self._window
        for name, slot in (
            ("minimize", window.showMinimized),
            ("zoom", window.toggle_zoom),
            ("front", window.come_to_front),
        ):
            self.commands.action(name).triggered.connect(slot)

    def _enable(self, enabled: bool) -> None:
        names = {action.objectName() for action in self.commands.all()} - _ALWAYS_POSSIBLE
        self.commands.enable(names, enabled)
        # Not greyed: it is for the blink of an eye, and grey that turns green draws the eye.
        self.view.rail.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not enabled)
