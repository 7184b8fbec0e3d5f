"""The bar that says how far an import has come, and at the start that one is unfinished."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.common.banner import Banner
from app.ui.shell.desk_view import DeskView
from app.ui.shell.news_bars import importing_bar, unfinished_bar
from app.ui.shell.on_demand import OnDemand

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.desk import Desk

_IMPORT = "import"


class ImportNews(QObject):
    """Both bars lead to the import's dialog."""

    def __init__(self, session: DeskSession, view: DeskView, demand: OnDemand) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._demand = demand
        self._bar: Banner | None = None
        demand.import_moved.connect(self.show_progress)

    def look_for_unfinished(self) -> None:
        """Ask whether an import stopped on the way."""
        self._session.ask(_unfinished, self._offer, owner=self)

    def show_progress(self, words: str) -> None:
        """How far it has come; nothing when it is over."""
        if not words:
            self._clear()
        elif self._bar is not None:
            self._bar.say(self.tr("Importing."), words)
        else:
            self._bar = importing_bar(words)
            self._bar.acted.connect(self._demand.show_import)
            self._view.set_news(self._bar, _IMPORT)

    def _offer(self, source: str | None) -> None:
        if source is None or self._bar is not None:
            return
        bar = unfinished_bar(re.split(r"[/\\]", source)[-1])
        bar.acted.connect(partial(self._go_on, Path(source)))
        bar.dismissed.connect(self._clear)
        self._view.set_news(bar, _IMPORT)

    def _go_on(self, archive: Path) -> None:
        self._clear()
        if archive.is_absolute():
            self._demand.go_on_importing(archive)
        else:
            self._demand.import_mail()

    def _clear(self) -> None:
        self._bar = None
        self._view.set_news(None, _IMPORT)


def _unfinished(desk: Desk) -> str | None:
    from app.services.mail_import import unfinished_source

    return unfinished_source(desk)
