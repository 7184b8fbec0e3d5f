"""A splitter that remembers where a person put it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

_SETTLED_MS = 400


class RememberingSplitter(QSplitter):
    """`restore` gives the sizes kept earlier (None when there are none), `save` keeps new ones.

    Sizes are pixels now, in visual order; saved when the handle has rested.
    """

    def __init__(
        self,
        *,
        restore: Callable[[], Sequence[int] | None],
        save: Callable[[Sequence[int]], None],
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(orientation, parent)
        self._restore_sizes = restore
        self._save_sizes = save
        self._restored = False
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._keep)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._settled.start)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._restored:
            self._restored = True
            sizes = self._restore_sizes()
            if sizes is not None and len(sizes) == self.count():
                self.setSizes(sizes)

    def _keep(self) -> None:
        self._save_sizes(self.sizes())
