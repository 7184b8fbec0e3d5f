"""Where dialogs for files begin: where one was chosen last, at first in the person's documents."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QStandardPaths, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

_KEPT: Final = "folder_of_files"


def begin_where_left(dialog: QFileDialog) -> None:
    """Open in the folder used last in this window since the program began.

    A name that is proposed is to be selected after this.
    """
    _FolderKeeping(dialog)


class _FolderKeeping(QObject):
    def __init__(self, dialog: QFileDialog) -> None:
        super().__init__(dialog)
        below = dialog.parentWidget()
        self._window: QWidget = dialog if below is None else below.window()
        dialog.setDirectory(self._window.property(_KEPT) or _at_first())
        dialog.filesSelected.connect(self._keep)

    @Slot(list)
    def _keep(self, chosen: Sequence[str]) -> None:
        for path in map(Path, chosen[:1]):
            self._window.setProperty(_KEPT, str(path if path.is_dir() else path.parent))


def _at_first() -> str:
    """Not every computer has a folder for documents."""
    documents, home = (
        QStandardPaths.writableLocation(place)
        for place in (
            QStandardPaths.StandardLocation.DocumentsLocation,
            QStandardPaths.StandardLocation.HomeLocation,
        )
    )
    return documents if Path(documents).is_dir() else home
