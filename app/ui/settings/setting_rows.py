"""The rows declared settings are chosen in, one for each kind."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, QTime, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.common.button import Button
from app.ui.common.check_box import CheckBox
from app.ui.common.flow_layout import FlowLayout
from app.ui.common.form import FieldRow
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.searchable_choice import SearchableChoice
from app.ui.common.text import TextStyle
from app.ui.settings.declared import Declared, Kind, NotTaken
from app.ui.settings.rest_edit import RestEdit

translate = QCoreApplication.translate

_FIELD_WIDTH = 160
_SHORTEST_CHOICE = 12
_ROWS_SHOWN = 16
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
    """A field for a line, a number or a time; what cannot be is refused in words beside it.

    Signals:
        chosen: the new value.
    """

    chosen = Signal(object)

    def __init__(self, declared: Declared, parent: QWidget | None = None) -> None:
        self.edit = QLineEdit()
        if declared.kind is not Kind.LINE:
            self.edit.setMaximumWidth(px(_FIELD_WIDTH))
        super().__init__(declared.words, self.edit, hint=declared.hint, parent=parent)
        self._declared = declared
        self._value: Any = None
        self.edit.editingFinished.connect(self._typed)

    def show_value(self, value: Any) -> None:
        """What holds now; typing is not disturbed."""
        self._value = value
        if not (self.edit.hasFocus() and self.edit.isModified()):
            self._show_again()

    def _show_again(self) -> None:
        self.edit.setText(value_words(self._declared, self._value))
        self.set_error("")

    def _typed(self) -> None:
        if not self.edit.isModified():
            return
        try:
            value = value_typed(self._declared, self.edit.text())
        except NotTaken as refusal:
            if refusal.words:
                self.set_error(refusal.words)
            else:
                self._show_again()
            return
        changed, self._value = value != self._value, value
        self.edit.setModified(False)
        self._show_again()
        if changed:
            self.chosen.emit(value)


class LinesRow(FieldRow):
    """A field of several lines, taken when it is left.

    Signals:
        chosen: the new value.
    """

    chosen = Signal(object)

    def __init__(self, declared: Declared, parent: QWidget | None = None) -> None:
        self.edit = RestEdit(name=declared.words)
        super().__init__(declared.words, self.edit, hint=declared.hint, parent=parent)
        self._declared = declared
        self._value: Any = None
        self.edit.rested.connect(self._typed)

    def show_value(self, value: Any) -> None:
        """What holds now; typing is not disturbed."""
        self._value = value
        self.edit.set_text(value_words(self._declared, value))

    def _typed(self) -> None:
        try:
            value = value_typed(self._declared, self.edit.text())
        except NotTaken as refusal:
            self.set_error(refusal.words)
            return
        self.set_error("")
        if value != self._value:
            self._value = value
            self.chosen.emit(value)


class ChoiceRow(FieldRow):
    """A list to choose from; a value chosen elsewhere becomes an entry of its own.

    Signals:
        chosen: the new value.
    """

    chosen = Signal(object)

    def __init__(self, declared: Declared, parent: QWidget | None = None) -> None:
        searched = declared.kind is Kind.SEARCHED_CHOICE
        self.choice = SearchableChoice() if searched else _choice()
        super().__init__(declared.words, self.choice, hint=declared.hint, parent=parent)
        self._declared = declared
        self._value: Any = None
        for option in declared.options:
            self.choice.addItem(option.words, option.value)
        self.choice.activated.connect(self._tell)

    def show_value(self, value: Any) -> None:
        """What holds now."""
        self._value = value
        if self.choice.findData(value) < 0:
            self.choice.addItem(value_words(self._declared, value), value)
        self.choice.setCurrentIndex(self.choice.findData(value))

    def _tell(self) -> None:
        value = self.choice.currentData()
        if value != self._value:
            self._value = value
            self.chosen.emit(value)


class ButtonsRow(FieldRow):
    """A few values beside each other, of which one is marked.

    Signals:
        chosen: the new value.
    """

    chosen = Signal(object)

    def __init__(self, declared: Declared, parent: QWidget | None = None) -> None:
        holder = QWidget()
        super().__init__(declared.words, holder, hint=declared.hint, parent=parent)
        holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._values = [option.value for option in declared.options]
        self._value: Any = None
        self._buttons = QButtonGroup(self)
        line = FlowLayout(px(6), holder)
        for place, option in enumerate(declared.options):
            button = Button(option.words, icon=option.icon, checkable=True)
            self._buttons.addButton(button, place)
            line.addWidget(button)
        self._buttons.idClicked.connect(self._tell)

    def button(self, value: object) -> Button:
        """The one that chooses `value`. Raises ValueError for none of the values."""
        found = self._buttons.button(self._values.index(value))
        if not isinstance(found, Button):
            raise ValueError(value)
        return found

    def show_value(self, value: Any) -> None:
        """What holds now; one that is none of the buttons' marks none."""
        self._value = value
        self._buttons.setExclusive(False)
        for known in self._values:
            self.button(known).setChecked(known == value)
        self._buttons.setExclusive(True)

    def _tell(self, place: int) -> None:
        value = self._values[place]
        if value != self._value:
            self._value = value
            self.chosen.emit(value)


SettingRow = SwitchRow | TypedRow | LinesRow | ChoiceRow | ButtonsRow


def row_for(declared: Declared) -> SettingRow:
    """The row a declared setting is chosen in."""
    made: dict[Kind, Callable[[Declared], SettingRow]] = {
        Kind.SWITCH: SwitchRow,
        Kind.LINES: LinesRow,
        Kind.CHOICE: ChoiceRow,
        Kind.SEARCHED_CHOICE: ChoiceRow,
        Kind.BUTTONS: ButtonsRow,
    }
    return made.get(declared.kind, TypedRow)(declared)


def value_words(declared: Declared, value: Any) -> str:
    """A value as people write it."""
    if declared.kind is Kind.SWITCH:
        return translate("Settings", "on") if value else translate("Settings", "off")
    if declared.kind is Kind.TIME_OF_DAY:
        time = QTime(value // 60, value % 60)
        return QLocale().toString(time, QLocale.FormatType.ShortFormat)
    option = next((one for one in declared.options if one.value == value), None)
    return option.words if option is not None else declared.written(value)


def value_typed(declared: Declared, typed: str) -> Any:
    """The value somebody typed. Raises `NotTaken` for one that cannot be."""
    if declared.kind is Kind.TIME_OF_DAY:
        minute = _minute_of_day(typed)
        if minute is None:
            words = translate("Settings", "“%1” is no time of day. Write it as 18:00.")
            raise NotTaken(words.replace("%1", typed.strip()))
        return minute
    if declared.kind is not Kind.NUMBER:
        return declared.read(typed)
    number = re.search(r"-?\d+", typed)
    if number is None or not declared.lowest <= int(number[0]) <= declared.highest:
        words = translate("Settings", "It can be from %1 to %2. Nothing was changed.")
        lowest, highest = declared.written(declared.lowest), declared.written(declared.highest)
        raise NotTaken(words.replace("%1", lowest).replace("%2", highest))
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


def _choice() -> QComboBox:
    made = QComboBox()
    made.setMaxVisibleItems(_ROWS_SHOWN)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(_SHORTEST_CHOICE)
    return made
