"""A declared setting as a row: a switch, a number or a time of day."""

from __future__ import annotations

import re
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, QTime, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.system.settings import Settings
from app.ui.common.check_box import CheckBox
from app.ui.common.form import FieldRow
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle
from app.ui.settings.declared import Declared, Kind

translate = QCoreApplication.translate

_FIELD_WIDTH = 160
_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?", re.IGNORECASE)


class SwitchRow(QWidget):
    """A check box, and under it what it means.

    Signals:
        chosen: the new value.
    """

    chosen = Signal(object)

    def __init__(self, declared: Declared, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = CheckBox(declared.words)
        self.box.setAccessibleDescription(declared.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.box)
        if declared.hint:
            column.addWidget(Label(declared.hint, TextStyle.META, "text3", wrap=True))
        self.box.toggled.connect(self._tell)

    def show_value(self, value: Any) -> None:
        """What holds now."""
        with QSignalBlocker(self.box):
            self.box.setChecked(bool(value))

    def _tell(self, on: bool) -> None:
        self.chosen.emit(on)


class TypedRow(FieldRow):
    """A field for a number or a time; what cannot be is refused in words beside it.

    Signals:
        chosen: the new value.
    """

    chosen = Signal(object)

    def __init__(self, declared: Declared, parent: QWidget | None = None) -> None:
        self.edit = QLineEdit()
        self.edit.setMaximumWidth(px(_FIELD_WIDTH))
        super().__init__(declared.words, self.edit, hint=declared.hint, parent=parent)
        self._declared = declared
        self._value = 0
        self.edit.editingFinished.connect(self._typed)

    def show_value(self, value: Any) -> None:
        """What holds now; typing is not disturbed."""
        self._value = int(value)
        if not (self.edit.hasFocus() and self.edit.isModified()):
            self.edit.setText(value_words(self._declared, self._value))
            self.set_error("")

    def _typed(self) -> None:
        if not self.edit.isModified():
            return
        value = understood(self._declared, self.edit.text())
        if value is None:
            self.set_error(_refusal(self._declared, self.edit.text().strip()))
            return
        self.set_error("")
        self.edit.setModified(False)
        self.edit.setText(value_words(self._declared, value))
        if value != self._value:
            self._value = value
            self.chosen.emit(value)


SettingRow = SwitchRow | TypedRow


class DeclaredRows(QWidget):
    """Rows for several settings; each applies at once and can be taken back.

    Signals:
        changed: (words, undo) of one that was changed.
        remembered: some setting has another value now.
    """

    changed = Signal(str, object)
    remembered = Signal()

    def __init__(
        self, declared: tuple[Declared, ...], memory: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._memory = memory
        self.rows: dict[str, SettingRow] = {}
        self._declared = declared
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        for one in declared:
            row = SwitchRow(one) if one.kind is Kind.SWITCH else TypedRow(one)
            row.chosen.connect(partial(self._choose, one))
            self.rows[one.setting.name] = row
            if one.group:
                column.addSpacing(px(8))
                column.addWidget(Label(one.group, TextStyle.UI_STRONG))
            column.addWidget(row)
        self.show_present()

    def show_present(self) -> None:
        """Show what holds now, and grey what is of no use without another."""
        for one in self._declared:
            row = self.rows[one.setting.name]
            row.show_value(self._memory.get(one.setting))
            row.setEnabled(one.needs is None or self._memory.get(one.needs))

    def _choose(self, declared: Declared, value: Any) -> None:
        before = self._memory.get(declared.setting)
        self._set(declared, value)
        words = translate("Settings", "%1: %2").replace("%1", declared.words)
        undo = partial(self._set, declared, before)
        self.changed.emit(words.replace("%2", value_words(declared, value)), undo)

    def _set(self, declared: Declared, value: Any) -> None:
        self._memory.set(declared.setting, value)
        self.show_present()
        self.remembered.emit()


def value_words(declared: Declared, value: Any) -> str:
    """A value as people write it."""
    if declared.kind is Kind.SWITCH:
        return translate("Settings", "on") if value else translate("Settings", "off")
    if declared.kind is Kind.TIME_OF_DAY:
        time = QTime(value // 60, value % 60)
        return QLocale().toString(time, QLocale.FormatType.ShortFormat)
    return declared.unit(value)


def understood(declared: Declared, typed: str) -> int | None:
    """The value somebody typed, None for one that cannot be."""
    if declared.kind is Kind.TIME_OF_DAY:
        return _minute_of_day(typed)
    number = re.search(r"-?\d+", typed)
    if number is None or not declared.lowest <= int(number[0]) <= declared.highest:
        return None
    return int(number[0])


def _minute_of_day(typed: str) -> int | None:
    found = _TIME.fullmatch(typed.strip())
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def _refusal(declared: Declared, typed: str) -> str:
    if declared.kind is Kind.TIME_OF_DAY:
        words = translate("Settings", "“%1” is no time of day. Write it as 18:00.")
        return words.replace("%1", typed)
    words = translate("Settings", "It can be from %1 to %2. Nothing was changed.")
    lowest, highest = declared.unit(declared.lowest), declared.unit(declared.highest)
    return words.replace("%1", lowest).replace("%2", highest)
