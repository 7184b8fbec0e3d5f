"""Turns what is pressed on a card into commands, and says what was done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from app.domain.contact import PointKind
from app.ui.common.area import Done, Notice
from app.ui.contacts.card_reading import CardData

if TYPE_CHECKING:
    from app.background.session import DeskSession


class CardActions(QObject):
    """Signals:
    noticed: a `Notice`.
    """

    noticed = Signal(object)

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def put_in_bin(self, card: CardData) -> None:
        """Out of the list, with undo."""
        from app.services import contacts

        contact = card.view.contact
        self._session.do(
            lambda desk: desk.do(contacts.put_in_bin, [contact.id]),
            partial(self._binned, contact.name),
            owner=self,
        )

    def settle(self, card: CardData, field: str, value: str) -> None:
        """Keep one of two values; both were seen, so an ordinary edit ends it."""
        from app.services import contact_form

        contact_id, seen = card.view.contact.id, card.view.seen
        self._session.do(
            lambda desk: desk.do(contact_form.save, contact_id, seen, {field: value}),
            self._settled,
            owner=self,
        )

    def copy_address(self, card: CardData) -> None:
        """The first mail address to the clipboard."""
        address = address_of(card)
        if address:
            QGuiApplication.clipboard().setText(address)
            self.say_copied(address)

    def say_copied(self, text: str) -> None:
        """Something went to the clipboard."""
        one_line = ", ".join(text.split("\n"))
        self.noticed.emit(Notice(self.tr("Copied %1").replace("%1", one_line)))

    def _binned(self, name: str, done: Done[None]) -> None:
        words = self.tr("%1 is in the bin").replace("%1", name)
        self.noticed.emit(Notice(words, done.changes.command_id))

    def _settled(self, done: Done[None]) -> None:
        self.noticed.emit(Notice(self.tr("Kept"), done.changes.command_id))


def address_of(card: CardData) -> str:
    """The first mail address as written, "" without one."""
    points = card.view.contact.points
    return next((one.written for one in points if one.kind is PointKind.EMAIL), "")
