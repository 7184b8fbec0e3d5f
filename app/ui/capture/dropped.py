"""Files and pictures on their way in, by drag or paste."""

from __future__ import annotations

import mimetypes
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

from app.services.tickets import NewAttachment

LARGEST = 100_000_000
"""Bytes of a file that is added: a long scan has some ten million."""


class FileTooLarge(Exception):
    """More bytes than `LARGEST`."""


def files_of(data: QMimeData) -> tuple[Path, ...]:
    """The files of this computer among what is dropped or pasted."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def picture_of(data: QMimeData, name: str) -> NewAttachment | None:
    """A picture that is no file, such as a screenshot; None where there is text as well."""
    if not data.hasImage() or data.hasText():
        return None
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImage(data.imageData()).save(buffer, "PNG")  # type: ignore[call-overload]
    return NewAttachment(name, "image/png", bytes(buffer.data().data()))


def read_file(path: Path) -> NewAttachment:
    """The file with its bytes. Raises OSError, FileTooLarge."""
    if path.stat().st_size > LARGEST:
        raise FileTooLarge
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return NewAttachment(path.name, kind, path.read_bytes())
