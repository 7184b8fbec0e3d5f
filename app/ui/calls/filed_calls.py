"""The call that was filed last: undone, its notes are not lost but open again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.call import RunningCall
from app.domain.changes import Changes
from app.domain.ids import RowId
from app.services import calls
from app.services.calls import Filed
from app.ui.common.area import Done

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.desk import Desk


class FiledCalls(QObject):
    """Signals:
    undone: the `RunningCall` that is filed no more.
    redone: the id of the `RunningCall` that is filed again.
    """

    undone = Signal(object)
    redone = Signal(object)

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._call: RunningCall | None = None
        self._message_id: RowId = b""
        self._stands = True
        session.changed.connect(self._hear)

    def remember(self, call: RunningCall, done: Done[Filed]) -> None:
        """This one was filed just now."""
        self._call, self._message_id, self._stands = call, done.result.message_id, True

    def _hear(self, changes: Changes) -> None:
        if self._call is not None and changes.touches("message", self._message_id):
            question = partial(_stands, self._message_id)
            self._session.ask(question, partial(self._know, self._call), owner=self)

    def _know(self, call: RunningCall, stands: bool) -> None:
        if call is not self._call or stands is self._stands:
            return
        self._stands = stands
        if stands:
            self.redone.emit(call.id)
        else:
            self.undone.emit(call)


def _stands(message_id: RowId, desk: Desk) -> bool:
    return calls.is_filed(desk, message_id)
