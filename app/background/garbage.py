"""Python's garbage collector, kept on the GUI thread.

Automatic collection runs in whichever thread happens to allocate. A cycle that holds a widget would
then be destroyed in a worker, and Qt crashes; so it is switched off and a timer does its work.
"""

from __future__ import annotations

import functools
import gc
import re

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 1000
_Remembering = functools._lru_cache_wrapper


def forget_remembered() -> None:
    """Empty the bounded caches of the program's functions: their arguments may be customers' words.

    Unbounded ones (`functools.cache`) hold what the program brings along, and stay.
    """
    remembering = (one for one in gc.get_objects() if isinstance(one, _Remembering))
    for one in remembering:
        bounded = one.cache_parameters()["maxsize"] is not None
        if bounded and one.__module__.startswith("app."):
            one.cache_clear()
    re.purge()


class GarbageTimer(QObject):
    """Collects by CPython's own thresholds, from construction until `stop`.

    Made on the GUI thread. What exists when `spare_what_exists` is called is never looked at
    again: thousands of imported functions would otherwise be walked at every full collection.
    """

    def __init__(self, parent: QObject | None = None, *, every_ms: int = _EVERY_MS) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start()

    def spare_what_exists(self) -> None:
        """Take everything alive now out of later collections."""
        gc.freeze()

    def collect_everything(self) -> None:
        """Free all that nobody needs: also what was spared, and words that functions remember."""
        gc.unfreeze()
        forget_remembered()
        gc.collect()

    def stop(self) -> None:
        """Give collection back to the interpreter."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def collect_due(self) -> None:
        """Collect the oldest generation that is due, and the younger ones with it."""
        due = [
            generation
            for generation, (count, threshold) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if threshold and count > threshold
        ]
        if due:
            gc.collect(max(due))
