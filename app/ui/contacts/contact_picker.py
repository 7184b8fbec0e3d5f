"""Choosing another contact by typing some of their name, address or number."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.ids import RowId
from app.domain.search import HitKind
from app.ui.common.icons import Icon
from app.ui.common.picker import Choice, PickerPopup

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.desk import Desk

_AT_MOST = 8
_LOOKED_AT = 100
translate = QCoreApplication.translate


class ContactPicker(PickerPopup):
    """`chosen` carries the id of a contact; never the one it is opened for."""

    def __init__(self, session: DeskSession, not_this: RowId, parent: QWidget) -> None:
        hint = translate("ContactPicker", "Merge with: a name, address or number")
        super().__init__(hint, parent, filters=False)
        self._session = session
        self._not_this = not_this
        self._typed = ""
        self.typed.connect(self._look)

    def _look(self, text: str) -> None:
        self._typed = text.strip()
        if not self._typed:
            self.set_choices(())
            return
        self._session.ask(
            partial(_found, text=self._typed, not_this=self._not_this),
            partial(self._offer, self._typed),
            owner=self,
        )

    def _offer(self, text: str, choices: Sequence[Choice]) -> None:
        if text == self._typed:
            self.set_choices(choices)


def _found(desk: Desk, text: str, not_this: RowId) -> Sequence[Choice]:
    hits = desk.search(text, _LOOKED_AT).hits
    people = [hit for hit in hits if hit.kind is HitKind.CONTACT and hit.id != not_this]
    return [Choice(hit.id, hit.title, hit.who, Icon.USER) for hit in people[:_AT_MOST]]
