"""The fields of declared settings, by the setting's name."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit

from app.ui.common.button import Button
from app.ui.settings.area import SettingsArea
from app.ui.settings.declared_rows import DeclaredRows
from app.ui.settings.setting_rows import (
    ButtonsRow,
    ChoiceRow,
    LinesRow,
    SettingRow,
    SwitchRow,
    TypedRow,
)


def row_of(area: SettingsArea, name: str) -> SettingRow:
    """The row of a setting, on whichever page it stands."""
    every = {
        found: row for rows in area.findChildren(DeclaredRows) for found, row in rows.rows.items()
    }
    return every[name]


def switch(area: SettingsArea, name: str) -> SwitchRow:
    """A switch."""
    row = row_of(area, name)
    assert isinstance(row, SwitchRow)
    return row


def typed(area: SettingsArea, name: str) -> TypedRow:
    """A row one types in."""
    row = row_of(area, name)
    assert isinstance(row, TypedRow)
    return row


def line(area: SettingsArea, name: str) -> QLineEdit:
    """The field of a row one types in."""
    return typed(area, name).edit


def lines(area: SettingsArea, name: str) -> LinesRow:
    """A row of several lines."""
    row = row_of(area, name)
    assert isinstance(row, LinesRow)
    return row


def choice(area: SettingsArea, name: str) -> QComboBox:
    """The list of a choice."""
    row = row_of(area, name)
    assert isinstance(row, ChoiceRow)
    return row.choice


def button(area: SettingsArea, name: str, value: object) -> Button:
    """The button that chooses a value."""
    row = row_of(area, name)
    assert isinstance(row, ButtonsRow)
    return row.button(value)


def enter(row: TypedRow, text: str) -> None:
    """Type and leave the field."""
    row.edit.setText(text)
    row.edit.setModified(True)
    row.edit.editingFinished.emit()


def choose(box: QComboBox, value: object) -> None:
    """Choose an entry by its value."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
