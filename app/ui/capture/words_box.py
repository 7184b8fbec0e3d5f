"""Where it is written what they said, with the scans and photos that belong to it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence

from app.domain.message import StoredFile
from app.ui.capture.dropped import files_of, picture_of
from app.ui.common.chip import Chip
from app.ui.common.composer_frame import ComposerFrame
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon
from app.ui.common.label import Label
from app.ui.common.text import TextStyle
from app.ui.common.words import byte_size

ATTACH_KEYS = "Ctrl+Shift+A"


class WordsBox(ComposerFrame):
    """Files are dropped, pasted, or asked for by the button.

    Signals:
        files_offered: paths; none when they are to be asked for.
        picture_pasted: a `NewAttachment` from the clipboard.
        file_dropped: the place of a file that is to go.
    """

    files_offered = Signal(object)
    picture_pasted = Signal(object)
    file_dropped = Signal(int)

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)
        self.attach = IconButton(
            Icon.PAPERCLIP, self.tr("Add files"), keys=QKeySequence(ATTACH_KEYS)
        )
        self.tools.add(self.attach)
        hint = self.tr("or drop a scan or photo here")
        self.tools.add(Label(hint, TextStyle.META, "text3"))
        self.editor.setAcceptRichText(False)
        self.editor.viewport().installEventFilter(self)
        self.attach.clicked.connect(self.ask_files)
        self.setAcceptDrops(True)

    def text(self) -> str:
        """What is written."""
        return self.editor.toPlainText()

    def show_files(self, files: Sequence[StoredFile]) -> None:
        """The files kept with it."""
        self.attached.clear()
        for place, file in enumerate(files):
            chip = _FileChip(file, place)
            chip.dropped.connect(self.file_dropped)
            self.attached.addWidget(chip)
        self.updateGeometry()

    def ask_files(self) -> None:
        """Ask which files to add."""
        nothing: tuple[Path, ...] = ()
        self.files_offered.emit(nothing)

    def take(self, data: QMimeData) -> bool:
        """Add files and pictures; whether there were any."""
        if paths := files_of(data):
            self.files_offered.emit(paths)
            return True
        if (picture := picture_of(data, self.tr("Picture.png"))) is not None:
            self.picture_pasted.emit(picture)
            return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Paste)
        ):
            return self.take(QGuiApplication.clipboard().mimeData())
        if isinstance(event, QDropEvent) and files_of(event.mimeData()):
            event.acceptProposedAction()
            return event.type() != QEvent.Type.Drop or self.take(event.mimeData())
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.take(event.mimeData()):
            event.acceptProposedAction()


class _FileChip(Chip):
    dropped = Signal(int)

    def __init__(self, file: StoredFile, place: int) -> None:
        icon = Icon.IMAGE if file.content_type.startswith("image/") else Icon.PAPERCLIP
        words = f"{file.name} · {byte_size(file.size, QLocale())}"
        super().__init__(words, icon=icon, removable=True)
        self._place = place
        self.removed.connect(self._drop)

    def _drop(self) -> None:
        self.dropped.emit(self._place)
