"""Keeps Undo and Redo in the Edit menu true: whether there is something, and what it is called."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.domain.changes import Changes
from app.domain.ids import RowId
from app.ui.shell.command_words import act_words

if TYPE_CHECKING:
    from app.background.session import DeskSession


# More than the desk can undo and redo together.
_REMEMBERED = 200


class UndoNames(QObject):
    """Listens to the session; the actions' owner triggers the undoing itself."""

    def __init__(
        self, session: DeskSession, undo: QAction, redo: QAction, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._undo, self._redo = undo, redo
        self._names: OrderedDict[RowId, str] = OrderedDict()
        session.changed.connect(self._hear)
        self.refresh()

    def refresh(self) -> None:
        """Name what is next. Also needed after a refused undo, which drops its step."""
        desk = self._session.desk
        self._name(self._undo, self.tr("Undo"), self.tr("Undo %1"), desk.next_undo)
        self._name(self._redo, self.tr("Redo"), self.tr("Redo %1"), desk.next_redo)

    def _hear(self, changes: Changes) -> None:
        self._names[changes.command_id] = changes.command
        while len(self._names) > _REMEMBERED:
            self._names.popitem(last=False)
        self.refresh()

    def _name(self, action: QAction, bare: str, named: str, command: RowId | None) -> None:
        words = act_words(self._names.get(command, "")) if command is not None else ""
        action.setText(named.replace("%1", words) if words else bare)
        action.setEnabled(command is not None)
