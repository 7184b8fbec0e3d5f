"""Settings, Shortcuts: every command's keys, other ones if wanted, and letters on or off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.common.button import Button
from app.ui.common.icons import Icon
from app.ui.common.key_cap import native_keys
from app.ui.common.key_rules import fault_of
from app.ui.common.keymap import keymap
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle
from app.ui.settings.declared import Place
from app.ui.settings.declared_page import declared_settings
from app.ui.settings.declared_rows import DeclaredRows, LocalValues
from app.ui.settings.key_row import KeyRow
from app.ui.settings.key_words import fault_words
from app.ui.settings.page import Findable, SettingsPage, findable_in
from app.ui.settings.tools import KeyGroup, KeyLine

translate = QCoreApplication.translate


class ShortcutsPage(SettingsPage):
    """Signals:
    keys_wanted: keys by command, for all that are to have other than their usual ones.
    """

    keys_wanted = Signal(object)

    def __init__(self, memory: LocalValues, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("ShortcutsPage", "Shortcuts"),
            translate("ShortcutsPage", "Everything can be done with the keyboard alone."),
            parent,
        )
        self.rows: dict[str, KeyRow] = {}
        self._shown: tuple[tuple[str, str], ...] = ()
        self.letters = DeclaredRows(declared_settings(Place.SHORTCUTS), memory)
        self.reset_all = Button(self.tr("All usual keys again"), icon=Icon.UNDO)
        self.reset_all.clicked.connect(self._reset_all)
        self._list = QVBoxLayout()
        self._lay_out()
        keymap().changed.connect(self._show_present)

    def show_keys(self, groups: Sequence[KeyGroup]) -> None:
        """List every command there is now."""
        listed = tuple((line.name, line.words) for group in groups for line in _free(group))
        if listed != self._shown:
            self._shown = listed
            self._fill(groups)
        self._show_present()

    def findable(self) -> tuple[Findable, ...]:
        """What is declared, and every command by its words and keys."""
        rows = (Findable(row.words, row.keys.text(), row) for row in self.rows.values())
        return (*findable_in(self.letters), *rows)

    def _lay_out(self) -> None:
        self.add_declared(self.letters)
        words = self.tr("J and K are among them: they move as the arrow keys do and stay so.")
        self.form.add_widget(Label(words, TextStyle.META, "text3", wrap=True))
        words = self.tr("Press a command's keys to give it other ones.")
        self.form.add_widget(Label(words, TextStyle.UI, "text2", wrap=True))
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.reset_all)
        line.addStretch()
        self.form.add_widget(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(px(6))
        rows = QWidget()
        rows.setLayout(self._list)
        self.form.add_widget(rows)

    def _fill(self, groups: Sequence[KeyGroup]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.rows = {}
        for group in groups:
            title = Label(group.title, TextStyle.META_STRONG, "text3")
            title.setContentsMargins(0, px(10), 0, 0)
            self._list.addWidget(title)
            for line in _free(group):
                self._add_row(KeyRow(line.name, line.words))

    def _add_row(self, row: KeyRow) -> None:
        row.wanted.connect(self._give)
        row.reset_wanted.connect(self._reset)
        row.taken_over.connect(self._take_over)
        self.rows[row.name] = row
        self._list.addWidget(row)

    def _show_present(self) -> None:
        own = keymap().own()
        for name, row in self.rows.items():
            row.show_keys(keymap().chosen(name), is_own=name in own)
        self.reset_all.setEnabled(bool(own))

    def _give(self, name: str, keys: str) -> None:
        """Give a command keys unless they are refused or somebody else's."""
        row = self.rows[name]
        if keys == keymap().chosen(name).toString(QKeySequence.SequenceFormat.PortableText):
            row.say_nothing()
            return
        everywhere = keymap().works_everywhere(name)
        fault = fault_of(keys, everywhere=everywhere) if keys else None
        if fault is not None and keys != keymap().usual(name):
            row.say_problem(fault_words(keys, fault))
        elif keys and (other := keymap().holder(name, keys)) is not None:
            words = self.rows[other].words if other in self.rows else other
            row.offer(keys, other, words)
        else:
            self._choose(row, keys, {**keymap().own(), name: keys})

    def _take_over(self, name: str, keys: str, other: str) -> None:
        self._choose(self.rows[name], keys, {**keymap().own(), other: "", name: keys})

    def _reset(self, name: str) -> None:
        self._give(name, keymap().usual(name))

    def _choose(self, row: KeyRow, keys: str, own: Mapping[str, str]) -> None:
        written = native_keys(QKeySequence.fromString(keys))
        words = self.tr("“%1” has no keys").replace("%1", row.words)
        if keys:
            words = self.tr("Keys of “%1”: %2").replace("%1", row.words).replace("%2", written)
        self._apply(words, own)

    def _reset_all(self) -> None:
        self._apply(self.tr("All commands have their usual keys"), {})

    def _apply(self, words: str, own: Mapping[str, str]) -> None:
        before = keymap().own()
        usual = keymap().usual
        changed = {name: keys for name, keys in own.items() if keys != usual(name)}
        self.keys_wanted.emit(changed)
        self.local_change.emit(words, partial(self.keys_wanted.emit, before))


def _free(group: KeyGroup) -> list[KeyLine]:
    """The group's commands without those whose keys are the platform's."""
    return [line for line in group.commands if keymap().knows(line.name)]
