"""Keeps what the frame says true: title, badge, person, and the bar above the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from app.domain.glance import InboxGlance
from app.domain.ticket import Status
from app.ui.common.badge import BadgeKind
from app.ui.common.banner import Banner
from app.ui.shell.desk_view import INBOX, DeskView
from app.ui.shell.main_window import PROGRAM, MainWindow
from app.ui.shell.news_bars import sample_data_bar

if TYPE_CHECKING:
    from app.ui.shell.desk_state import DeskFacts


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
        self._bar: Banner | None = None

    def show_glance(self, seen: InboxGlance) -> None:
        """What a first look told."""
        self._show(seen.business, seen.facets[Status.NEEDS_REPLY], seen.sample_data)

    def show_facts(self, facts: DeskFacts) -> None:
        """What was read of the open desk."""
        self._view.rail.set_person(facts.acting.name if facts.acting else "")
        self._show(facts.agreed.business, facts.needs_reply, facts.agreed.sample_data)

    def allow_sample_removal(self, allowed: bool) -> None:
        """While it is being removed the bar stays, but takes no second press."""
        if self._bar is not None:
            self._bar.setEnabled(allowed)

    def set_title(self, words: str) -> None:
        """What the area in front calls itself."""
        self._title = words
        self._show_title()

    def _show(self, business: str, needs_reply: int, sample_data: bool) -> None:
        self._business = business
        # Of all that notifications tell, this alone is seen on every platform.
        program = QGuiApplication.instance()
        if isinstance(program, QGuiApplication):
            program.setBadgeNumber(needs_reply)
        meaning = self.tr("need a reply")
        self._view.rail.set_badge(INBOX, needs_reply, BadgeKind.NEEDS_REPLY, meaning)
        self._show_title()
        if sample_data != (self._bar is not None):
            self._bar = sample_data_bar() if sample_data else None
            if self._bar is not None:
                self._bar.acted.connect(self.sample_removal_wanted)
            self._view.set_news(self._bar)

    def _show_title(self) -> None:
        parts = filter(None, (self._title, self._business, PROGRAM))
        self._window.setWindowTitle(" \N{EN DASH} ".join(parts))
