"""Everything that can be done to a ticket, as actions for keys, buttons, menus and the palette."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.ticket import Status, Ticket
from app.ui.common.icons import Icon, give_icon

# On a Mac the usual key hides the program.
_HAND_OVER = "Ctrl+Shift+H" if sys.platform == "darwin" else "Ctrl+H"


class TicketActions(QObject):
    """The actions by what they do; their owner connects them.

    Single letters work where the actions were added (`attach_to`): in the list and in the
    conversation, never in an editor.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions: list[QAction] = []
        self.reply = self._add(self.tr("Reply to customer"), Icon.REPLY, "R")
        self.note = self._add(self.tr("Write internal note"), Icon.STICKY_NOTE, "N")
        self.close = self._add(self.tr("Close ticket"), Icon.CHECK, "E")
        self.reopen = self._add(self.tr("Reopen tickets"), Icon.UNDO)
        self.remind = self._add(self.tr("Remind me of ticket"), Icon.CLOCK, "S")
        self.call_back = self._add(self.tr("Promise a call back"), Icon.PHONE, "B")
        self.end_call_back = self._add(self.tr("Promised call was made"), Icon.PHONE_OUTGOING)
        self.assign = self._add(self.tr("Assign ticket"), Icon.USER, "A")
        self.merge = self._add(self.tr("Merge ticket into another"), Icon.GIT_MERGE, "M")
        self.link = self._add(self.tr("Link ticket with another"), Icon.LINK, "L")
        self.split = self._add(self.tr("Split ticket"), Icon.SCISSORS)
        self.move = self._add(self.tr("Move messages to another ticket"), Icon.ARROW_RIGHT)
        self.hand_over = self._add(self.tr("Hand ticket over"), Icon.HANDSHAKE, _HAND_OVER)
        self.wake = self._add(self.tr("Wake ticket now"), Icon.ALARM_CLOCK)
        self.tags = self._add(self.tr("Tag ticket"), Icon.TAG, "T")
        self.unread = self._add(self.tr("Mark ticket as unread"), Icon.MAIL, "U")
        self.spam = self._add(self.tr("Mark ticket as spam"), Icon.FLAG)
        self.bin = self._add(self.tr("Put ticket in the bin"), Icon.TRASH, "Del")
        self.restore = self._add(self.tr("Restore ticket"), Icon.UNDO)
        self.rename = self._add(self.tr("Change subject of ticket"), Icon.PENCIL)
        self.reference = self._add(self.tr("Set reference of ticket"), Icon.HASH)
        self.copy_link = self._add(self.tr("Copy link to ticket"), Icon.LINK)
        self.show_original = self._add(self.tr("Show original of message"), Icon.EXTERNAL_LINK)
        self.save_original = self._add(self.tr("Save original mail of message"), Icon.DOWNLOAD)
        self._name_actions()
        self.show_ticket(None, several=False)
        self.show_message(has_original=False)

    def all(self) -> list[QAction]:
        """Every action, grouped by separators."""
        return [
            *(self.reply, self.note, self.close, self.reopen, self._line()),
            *(self.remind, self.wake, self.call_back, self.end_call_back, self._line()),
            *(self.assign, self.hand_over, self.tags, self.unread, self._line()),
            *(self.merge, self.split, self.move, self.link, self._line()),
            *(self.rename, self.reference, self.copy_link, self._line()),
            *(self.show_original, self.save_original, self._line()),
            *(self.spam, self.bin, self.restore),
        ]

    def attach_to(self, widget: QWidget) -> None:
        """Let the keys work while `widget` or something in it has the focus."""
        widget.addActions(self._actions)

    def fill_menu(self, menu: QMenu) -> None:
        """The menu behind the three dots: what has no button of its own."""
        for group in (
            (self.wake, self.call_back, self.end_call_back),
            (self.assign, self.hand_over, self.tags, self.unread),
            (self.merge, self.split, self.move, self.link),
            (self.rename, self.reference, self.copy_link),
            (self.show_original, self.save_original),
            (self.spam, self.bin, self.restore),
        ):
            menu.addActions(list(group))
            menu.addSeparator()

    def show_ticket(self, ticket: Ticket | None, *, several: bool) -> None:
        """Enable what makes sense for the shown ticket, or for the several that are chosen."""
        one = ticket is not None and not several
        some = ticket is not None or several
        closed = one and ticket is not None and ticket.status is Status.CLOSED
        promised = one and ticket is not None and ticket.status is Status.CALL_BACK
        gone = one and ticket is not None and (ticket.deleted or ticket.spam)
        for action in (self.reply, self.note, self.rename, self.reference, self.copy_link):
            action.setEnabled(one)
        for action in (self.close, self.remind, self.call_back, self.assign, self.tags):
            action.setEnabled(some)
        for action in (self.merge, self.link):
            action.setEnabled(some)
        self.unread.setEnabled(some)
        self.close.setText(self.tr("Reopen ticket") if closed else self.tr("Close ticket"))
        give_icon(self.close, Icon.UNDO if closed else Icon.CHECK)
        _offer(self.reopen, on=several)
        self.split.setEnabled(one)
        self.move.setEnabled(one)
        self.hand_over.setEnabled(one)
        asleep = one and ticket is not None and ticket.remind_at is not None
        _offer(self.wake, on=asleep)
        _offer(self.end_call_back, on=promised)
        _offer(self.restore, on=gone)
        for action in (self.spam, self.bin):
            _offer(action, on=some and not gone)

    def show_people(self, count: int) -> None:
        """Who works alone hands nothing over."""
        self.hand_over.setVisible(count > 1)

    def show_message(self, *, has_original: bool) -> None:
        """Enable what needs the mail the current message came as."""
        for action in (self.show_original, self.save_original):
            _offer(action, on=has_original)

    def _add(self, words: str, icon: Icon, key: str = "") -> QAction:
        action = QAction(words, self)
        give_icon(action, icon)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if key:
            action.setShortcut(QKeySequence(key))
        self._actions.append(action)
        return action

    def _name_actions(self) -> None:
        """Chosen keys are kept by these names."""
        for name, value in vars(self).items():
            if isinstance(value, QAction):
                value.setObjectName(f"ticket_{name}")

    def _line(self) -> QAction:
        line = QAction(self)
        line.setSeparator(True)
        return line


def _offer(action: QAction, *, on: bool) -> None:
    action.setEnabled(on)
    action.setVisible(on)
