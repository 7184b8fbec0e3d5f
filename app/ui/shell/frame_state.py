"""Keeps what the frame says true: title, badge, person, and the bar above the pages."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.ui.common.badge import BadgeKind
from app.ui.shell.desk_state import DeskFacts
from app.ui.shell.desk_view import INBOX, DeskView
from app.ui.shell.main_window import PROGRAM, MainWindow
from app.ui.shell.news_bars import sample_data_bar


class FrameState(QObject):
    """Signals:
    sample_removal_wanted: the sample data is to go.
    """

    sample_removal_wanted = Signal()

    def __init__(self, window: MainWindow, view: DeskView) -> None:
        super().__init__(view)
        self._window = window
        self._view = view
        self._title = ""
        self._business = ""
        self._has_bar = False

    def show_facts(self, facts: DeskFacts) -> None:
        """What was read of the desk."""
        self._business = facts.agreed.business
        rail = self._view.rail
        meaning = self.tr("need a reply")
        rail.set_badge(INBOX, facts.needs_reply, BadgeKind.NEEDS_REPLY, meaning)
        rail.set_person(facts.acting.name if facts.acting else "")
        self._show_title()
        if facts.agreed.sample_data != self._has_bar:
            self._has_bar = facts.agreed.sample_data
            bar = sample_data_bar() if self._has_bar else None
            if bar is not None:
                bar.acted.connect(self.sample_removal_wanted)
            self._view.set_news(bar)

    def set_title(self, words: str) -> None:
        """What the area in front calls itself."""
        self._title = words
        self._show_title()

    def _show_title(self) -> None:
        parts = filter(None, (self._title, self._business, PROGRAM))
        self._window.setWindowTitle(" \N{EN DASH} ".join(parts))
