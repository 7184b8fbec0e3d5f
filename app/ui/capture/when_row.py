"""When they came: now, or an earlier time as it is typed."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit

from app.ui.capture.past_time import parse_past
from app.ui.common.form import FieldRow
from app.ui.inbox.moments import Moments
from app.ui.inbox.time_words import local_words
from app.ui.inbox.typed_time import ENGLISH


class WhenRow(FieldRow):
    """Says below how what is typed is understood.

    Signals:
        edited: something was typed.
    """

    edited = Signal()

    def __init__(self, moments: Moments) -> None:
        self.line = QLineEdit()
        super().__init__(QCoreApplication.translate("WhenRow", "When"), self.line)
        self._moments = moments
        self.line.setPlaceholderText(self.tr("Now"))
        self.line.textEdited.connect(self._typed)

    def show_text(self, typed: str) -> None:
        """Begin with this."""
        self.line.setText(typed)
        self.judge()

    def happened(self) -> datetime | None:
        """When they came; None for now, and for what is not understood."""
        typed = self.line.text().strip()
        if self._is_now(typed):
            return None
        now = self._moments.local_now()
        return parse_past(typed, now, local_words()) or parse_past(typed, now, ENGLISH)

    def judge(self) -> bool:
        """Whether it is understood; says beside it how, or how it can be written."""
        at = self.happened()
        if at is None and not self._is_now(self.line.text().strip()):
            self.set_error(self.tr("Such as 10:40, yesterday 16:00, 3.11. 9:00"))
            return False
        self.set_hint("" if at is None else self._moments.full(at))
        return True

    def _is_now(self, typed: str) -> bool:
        return typed.casefold() in ("", "now", self.tr("Now").casefold())

    def _typed(self) -> None:
        self.judge()
        self.edited.emit()
