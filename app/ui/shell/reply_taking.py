"""A saved reply chosen in the palette: into the answer that can be written, or else copied."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from app.domain.saved_reply import SavedReply
from app.ui.common.area import Notice
from app.ui.inbox.area import InboxArea
from app.ui.shell.area_host import AreaHost


class ReplyTaking(QObject):
    """Signals:
    noticed: a `Notice` when the reply was copied instead.
    """

    noticed = Signal(object)

    def __init__(self, areas: AreaHost, parent: QObject) -> None:
        super().__init__(parent)
        self._areas = areas

    def take(self, reply: SavedReply) -> None:
        """Put it where somebody writes; only a shown ticket has such a place."""
        area = self._areas.current
        if isinstance(area, InboxArea) and area.pane.composer.isVisible():
            area.pane.composer.replies.insert(reply)
            return
        QGuiApplication.clipboard().setText(reply.words.text)
        words = self.tr("“%1” is copied. No ticket is open to put it into.")
        self.noticed.emit(Notice(words.replace("%1", reply.title)))
