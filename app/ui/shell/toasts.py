"""Says what was done and offers to take it back; says what was refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.errors import KnownError
from app.system.settings import TOAST_STAY, Settings
from app.ui.common.area import Notice
from app.ui.common.keymap import keymap
from app.ui.common.toast import ToastHost

if TYPE_CHECKING:
    from app.background.session import DeskSession


Undo = Callable[[], object]


class Toasts(QObject):
    """Shows the notices of areas, and every refusal that no screen took itself."""

    def __init__(self, session: DeskSession, window: QWidget, memory: Settings) -> None:
        super().__init__(window)
        self._session = session
        self._memory = memory
        self.host = ToastHost(window)
        self.remember_stay()
        self.host.acted.connect(self._take_back)
        session.refused.connect(self.say_refusal)

    def remember_stay(self) -> None:
        """How long words stay may have been chosen anew."""
        self.host.set_stay(self._memory.get(TOAST_STAY) * 1000)

    def show_notice(self, notice: Notice) -> None:
        """Say what an area did; one with a command can be undone."""
        if notice.command_id is None:
            self.host.show_toast(notice.text)
        else:
            self._offer_undo(notice.text, notice.command_id, notice.seconds)

    def say(self, words: str, undo: Undo | None = None) -> None:
        """Say what changed on this computer alone; `undo` puts it back."""
        if undo is None:
            self.host.show_toast(words)
        else:
            self._offer_undo(words, undo)

    def say_refusal(self, error: KnownError) -> None:
        """Say why not, and what to do."""
        from app.ui.shell.problems import problem_of

        self.host.show_toast(problem_of(error).sentence())

    def _offer_undo(self, words: str, token: object, seconds: int = 0) -> None:
        keys = keymap().keys("undo")
        # Ctrl+Z takes back the last command, which is what the toast speaks of only for commands.
        shown = keys if isinstance(token, bytes) else None
        action = self.tr("Undo")
        self.host.show_toast(words, action=action, keys=shown, token=token, seconds=seconds)

    def _take_back(self, token: object) -> None:
        if isinstance(token, bytes):
            self._session.undo_command(token)
        elif callable(token):
            token()
