"""What is dropped on the composer or pasted into it, as files to send along."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

from app.ui.inbox.submission import PickedFile


def files_of(data: QMimeData) -> tuple[Path, ...]:
    """Local files, if there is nothing but local files."""
    if not data.hasUrls():
        return ()
    local = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return tuple(local) if len(local) == len(data.urls()) else ()


def picture_of(data: QMimeData, name: str) -> PickedFile | None:
    """A picture that comes without words, as a PNG file; None for anything else."""
    if not data.hasImage() or data.hasText():
        return None
    image = QImage(data.imageData())
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return PickedFile(name, "image/png", bytes(buffer.data().data()))
