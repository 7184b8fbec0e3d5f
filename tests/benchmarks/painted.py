"""How long it takes from a key to the picture it leads to."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

_PATIENCE_MS = 20_000


class _Watch(QObject):
    """Leaves `loop` after `widget` has painted while `holds` is true."""

    def __init__(self, widget: QWidget, holds: Callable[[], bool], loop: QEventLoop) -> None:
        super().__init__(widget)
        self._holds = holds
        self._loop = loop
        self._seen = False
        self.at = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._seen and self._holds():
            self._seen = True
            QTimer.singleShot(0, self._leave)  # after the painting this event asks for
        return False

    def _leave(self) -> None:
        self.at = time.perf_counter()
        self._loop.quit()


def milliseconds_until_painted(
    act: Callable[[], object], widget: QWidget, holds: Callable[[], bool]
) -> float:
    """Do `act` (a key), wait until `widget` has painted with `holds` true; the time between.

    Raises AssertionError when that does not come to pass in twenty seconds.
    """
    loop = QEventLoop()
    watch = _Watch(widget, holds, loop)
    patience = QTimer(watch)
    patience.setSingleShot(True)
    patience.timeout.connect(loop.quit)
    patience.start(_PATIENCE_MS)
    began = time.perf_counter()
    act()
    if not watch.at:
        loop.exec()
    patience.stop()
    widget.removeEventFilter(watch)
    watch.deleteLater()
    assert watch.at, "nothing was painted"
    return (watch.at - began) * 1000
