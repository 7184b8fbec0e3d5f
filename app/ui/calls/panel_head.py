"""What stands over the notes of a call: who called whom, and what is going on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.domain.call import CallPhase
from app.domain.ticket import Direction
from app.ui.calls.call_words import phase_words
from app.ui.common.button import Button, ButtonKind
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle
from app.ui.common.wrap_row import WrapRow

_DIRECTIONS = (Direction.INBOUND, Direction.OUTBOUND)


class PanelHead(QWidget):
    """Signals:
    direction_chosen: who called, a `Direction`.
    hang_up_asked: the call is over, what follows is work afterwards.
    """

    direction_chosen = Signal(object)
    hang_up_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.phase = Label("", TextStyle.META, "text2")
        self.hang_up = Button(self.tr("Hang up"), kind=ButtonKind.LINK)
        self.hang_up.setToolTip(self.tr("The call is over; what you do now counts as afterwards"))
        self.hang_up.clicked.connect(self.hang_up_asked)
        self._group = QButtonGroup(self)
        row = WrapRow(px(4), self)
        for number, words in enumerate((self.tr("Incoming"), self.tr("Outgoing"))):
            button = Button(words, kind=ButtonKind.PLAIN, small=True, checkable=True)
            self._group.addButton(button, number)
            row.add(button)
        self._group.idClicked.connect(self._choose)
        row.add_stretch()
        row.add(self.phase)
        row.add(self.hang_up)

    def show_phase(self, phase: CallPhase) -> None:
        """What is going on; a call that is over cannot be hung up."""
        if phase_words(phase) != self.phase.text():
            self.phase.setText(phase_words(phase))
        self.hang_up.setVisible(phase is not CallPhase.WRAP)

    def show_direction(self, direction: Direction) -> None:
        """Who called."""
        self._group.button(_DIRECTIONS.index(direction)).setChecked(True)

    def _choose(self, number: int) -> None:
        self.direction_chosen.emit(_DIRECTIONS[number])
