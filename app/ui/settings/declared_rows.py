"""Declared settings as rows under each other: shown as they hold, applied at once."""

from __future__ import annotations

from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.services.settings import DeskSettings
from app.system.settings import Setting
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle
from app.ui.settings.declared import Agreed, Declared
from app.ui.settings.page import ALSO
from app.ui.settings.setting_rows import SettingRow, row_for, value_words

translate = QCoreApplication.translate


class LocalValues(Protocol):
    """Keeps what this computer remembers, and puts it into effect."""

    def get(self, setting: Setting[Any]) -> Any:
        """What holds."""

    def set(self, setting: Setting[Any], value: Any) -> None:
        """It holds from now on."""


class DeclaredRows(QWidget):
    """What is kept on this computer can be taken back here; what is agreed is a command's.

    Signals:
        changed: (words, undo) of one of this computer that was changed.
        remembered: some setting of this computer has another value now.
        agreed: (name, value) of one all desks share.
    """

    changed = Signal(str, object)
    remembered = Signal()
    agreed = Signal(str, object)

    def __init__(
        self, declared: tuple[Declared, ...], memory: LocalValues, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._memory = memory
        self._agreed = DeskSettings()
        self.rows: dict[str, SettingRow] = {}
        self._declared = declared
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        for one in declared:
            row = row_for(one)
            row.setProperty(ALSO, one.also)
            row.chosen.connect(partial(self._choose, one))
            self.rows[one.setting.name] = row
            if one.group:
                column.addSpacing(px(8))
                column.addWidget(Label(one.group, TextStyle.UI_STRONG))
            if not one.beside:
                line = QHBoxLayout()
                line.setSpacing(px(16))
                column.addLayout(line)
            line.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        self.show_present()

    def show_agreed(self, agreed: DeskSettings) -> None:
        """What all desks agree on now."""
        self._agreed = agreed
        self.show_present()

    def show_present(self) -> None:
        """Show what holds now, and grey what is of no use without another."""
        for one in self._declared:
            row = self.rows[one.setting.name]
            row.show_value(self._value(one))
            row.setEnabled(one.needs is None or self._memory.get(one.needs))

    def _value(self, declared: Declared) -> Any:
        if isinstance(declared.setting, Agreed):
            return declared.setting.value(self._agreed)
        return self._memory.get(declared.setting)

    def _choose(self, declared: Declared, value: Any) -> None:
        setting = declared.setting
        if isinstance(setting, Agreed):
            self.agreed.emit(setting.name, setting.kept(value))
            return
        before = self._memory.get(setting)
        self._set(setting, value)
        words = translate("Settings", "%1: %2").replace("%1", declared.words)
        undo = partial(self._set, setting, before)
        self.changed.emit(words.replace("%2", value_words(declared, value)), undo)

    def _set(self, setting: Setting[Any], value: Any) -> None:
        self._memory.set(setting, value)
        # Another language makes the pages anew; what these rows did can be undone all the same.
        if isValid(self):
            self.show_present()
            self.remembered.emit()
