"""Who is at the desk: the menu at the rail's foot."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.shell.desk_state import DeskFacts


class PeopleMenu(QObject):
    """Opens beside `anchor`; `lock` is the window's own command.

    Signals:
        seat_wanted: the id of the person who sits down.
        settings_wanted: people are to be added or renamed.
    """

    seat_wanted = Signal(object)
    settings_wanted = Signal()

    def __init__(self, anchor: QWidget, lock: QAction) -> None:
        super().__init__(anchor)
        self._lock = lock
        self._anchor = anchor
        self._menu = QMenu(anchor)
        self._menu.triggered.connect(self._take)

    def open(self, facts: DeskFacts) -> None:
        """Show who could be here, the present one marked."""
        self._menu.clear()
        group = QActionGroup(self._menu)
        for person in facts.people:
            if person.active:
                action = self._menu.addAction(person.name)
                action.setCheckable(True)
                action.setChecked(person == facts.acting)
                action.setData(person.id)
                group.addAction(action)
        self._menu.addSeparator()
        self._menu.addAction(self._lock)
        self._menu.addAction(self.tr("People…"))
        rail = self._anchor.mapToGlobal(QPoint(self._anchor.width(), self._anchor.height()))
        self._menu.popup(rail - QPoint(0, self._menu.sizeHint().height()))

    def _take(self, action: QAction) -> None:
        person_id = action.data()
        if isinstance(person_id, bytes):
            self.seat_wanted.emit(person_id)
        elif action is not self._lock:
            self.settings_wanted.emit()
