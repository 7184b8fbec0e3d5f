"""Dialogs for files begin where somebody has files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.file_folder import begin_where_left


def opened(window: QWidget) -> QFileDialog:
    dialog = QFileDialog(QWidget(window))
    begin_where_left(dialog)
    return dialog


def folder(dialog: QFileDialog) -> Path:
    return Path(dialog.directory().absolutePath())


def test_it_begins_with_the_person_and_then_where_it_was_left(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    places = QStandardPaths.StandardLocation
    own = [
        Path(QStandardPaths.writableLocation(place))
        for place in (places.DocumentsLocation, places.HomeLocation)
    ]
    first = opened(window)
    assert folder(first) == next(place for place in own if place.is_dir())
    file = tmp_path / "sheet.pdf"
    file.write_bytes(b"%PDF")
    first.filesSelected.emit([str(file)])
    second = opened(window)
    assert folder(second) == tmp_path
    inner = tmp_path / "inner"
    inner.mkdir()
    second.filesSelected.emit([str(inner)])
    assert folder(opened(window)) == inner
