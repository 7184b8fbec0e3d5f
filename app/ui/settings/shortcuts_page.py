"""Settings, Shortcuts: every key, and whether single letters are commands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.ui.common.label import Label
from app.ui.common.text import TextStyle
from app.ui.settings.key_table import KeyTable
from app.ui.settings.page import SettingsPage
from app.ui.settings.tools import KeyGroup

translate = QCoreApplication.translate


class ShortcutsPage(SettingsPage):
    """Signals:
    letters_wanted: whether lists obey single letters.
    """

    letters_wanted = Signal(bool)

    def __init__(self, letters: bool, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("ShortcutsPage", "Shortcuts"),
            translate("ShortcutsPage", "Everything can be done with the keyboard alone."),
            parent,
        )
        self.letters = QCheckBox(self.tr("Single letters are commands while a list has the focus"))
        self.letters.setChecked(letters)
        self.letters.toggled.connect(self._choose_letters)
        self.form.add_widget(self.letters)
        self.form.add_widget(
            Label(
                self.tr("Switch this off if you speak to your computer or hit keys by accident."),
                TextStyle.META,
                "text3",
                wrap=True,
            )
        )
        self._table = QVBoxLayout()
        self._table.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(self._table)
        self.form.add_widget(holder)

    def show_keys(self, groups: Sequence[KeyGroup]) -> None:
        """List the keys as they are now."""
        while (item := self._table.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._table.addWidget(KeyTable(groups))

    def set_letters(self, on: bool) -> None:
        """Show and apply the choice without a word about it."""
        with QSignalBlocker(self.letters):
            self.letters.setChecked(on)
        self.letters_wanted.emit(on)

    def _choose_letters(self, on: bool) -> None:
        self.letters_wanted.emit(on)
        words = self.tr("Single letters are on") if on else self.tr("Single letters are off")
        self.local_change.emit(words, partial(self.set_letters, not on))
