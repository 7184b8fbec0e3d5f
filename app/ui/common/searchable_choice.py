"""A long list to choose from that is also searched by typing any part of a name."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

_SHORTEST = 12
_ROWS_SHOWN = 16


class SearchableChoice(QComboBox):
    """Typing narrows the list to names with the letters anywhere in them.

    What is typed and is no name leaves the choice as it was. `activated` tells a choice, as ever.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxVisibleItems(_ROWS_SHOWN)
        # The longest name must not decide how narrow the page may become.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHORTEST)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        found = QCompleter(self.model(), self)
        found.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        found.setFilterMode(Qt.MatchFlag.MatchContains)
        found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        found.setMaxVisibleItems(_ROWS_SHOWN)
        self.setCompleter(found)

    def setAccessibleName(self, name: str) -> None:
        """The field one types in is called the same."""
        super().setAccessibleName(name)
        editor = self.lineEdit()
        if editor is not None:
            editor.setAccessibleName(name)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # What is typed next takes the place of the name, instead of being put into it.
        editor = self.lineEdit()
        if editor is not None:
            editor.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._settle()

    def _settle(self) -> None:
        """Take a name that was typed to its end; else show again what holds."""
        typed = self.findText(self.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        if typed >= 0 and typed != self.currentIndex():
            self.setCurrentIndex(typed)
            self.activated.emit(typed)
        self.setEditText(self.itemText(self.currentIndex()))
