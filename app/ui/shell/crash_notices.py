"""Brings crash reports from any thread before the person's eyes, each kind once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.system.crash import CrashReport


class CrashNotices(QObject):
    """Made on the GUI thread; shows over `window`."""

    _arrived = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._below = window
        self._shown: set[str] = set()
        self._arrived.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def report(self, report: CrashReport) -> None:
        """For `CrashHooks`; only emits, because it runs in the failing thread."""
        self._arrived.emit(report)

    @Slot(object)
    def _show(self, report: CrashReport) -> None:
        # Loaded when it is needed at last: most starts never do.
        from app.ui.shell.crash_dialog import CrashDialog

        if report.fingerprint not in self._shown:
            self._shown.add(report.fingerprint)
            CrashDialog(report, self._below).open()
