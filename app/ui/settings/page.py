"""What every page of the settings has in common."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.common.form import Form, FormPage
from app.ui.common.look import px

Undo = Callable[[], object]


class SettingsPage(QWidget):
    """A title and a form; changes are told as they are made, there is nothing to save.

    Signals:
        agreed_change: (name, value) of a setting all desks of the business share.
        local_change: (words, undo) of what was changed on this computer and how to put it back.
        command_wanted: the name of a command of the window.
    """

    agreed_change = Signal(str, object)
    local_change = Signal(str, object)
    command_wanted = Signal(str)

    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.form = Form()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(0), px(0), px(0), px(0))
        column.addWidget(FormPage(title, words, self.form))
        self.setAccessibleName(title)
