"""What stands in the detail's place while several tickets are chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.ui.common.banner import announce
from app.ui.common.button import Button, ButtonKind
from app.ui.common.ground import Panel
from app.ui.common.icons import Icon
from app.ui.common.keymap import follow_keys
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle
from app.ui.inbox.actions import TicketActions


class SeveralPane(Panel):
    """The count, and what can be done to all of them at once.

    Signals:
        all_asked: every ticket of the tab should be chosen.
    """

    all_asked = Signal()

    def __init__(self, actions: TicketActions, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._title = Label("", TextStyle.TITLE)
        hint = Label(self.tr("Space adds or drops one, Escape ends it"), TextStyle.UI, "text2")
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(px(8))
        column.addStretch(2)
        column.addWidget(self._title, 0, centre)
        column.addWidget(hint, 0, centre)
        column.addSpacing(px(8))
        self.first = self._button(self.tr("Close all"), Icon.CHECK, actions.close, filled=True)
        column.addWidget(self.first, 0, centre)
        self._every = Button("", kind=ButtonKind.LINK)
        self._every.clicked.connect(self.all_asked)
        column.addWidget(self._every, 0, centre)
        rest = QGridLayout()
        rest.setSpacing(px(8))
        offers = (
            (self.tr("Reopen all"), Icon.UNDO, actions.reopen),
            (self.tr("Remind me"), Icon.CLOCK, actions.remind),
            (self.tr("Promise a call back"), Icon.PHONE, actions.call_back),
            (self.tr("Assign"), Icon.USER, actions.assign),
            (self.tr("Tag"), Icon.TAG, actions.tags),
            (self.tr("Merge into one"), Icon.GIT_MERGE, actions.merge),
            (self.tr("Link with a ticket"), Icon.LINK, actions.link),
            (self.tr("Mark as unread"), Icon.MAIL, actions.unread),
            (self.tr("Mark as spam"), Icon.FLAG, actions.spam),
            (self.tr("Put in the bin"), Icon.TRASH, actions.bin),
        )
        for place, (words, icon, action) in enumerate(offers):
            rest.addWidget(self._button(words, icon, action), *divmod(place, 2))
        grid = QWidget()
        grid.setLayout(rest)
        column.addWidget(grid, 0, centre)
        column.addStretch(3)
        self.setFocusProxy(self.first)

    def show_count(self, count: int, every: int) -> None:
        """How many are chosen, and how many there are in the tab."""
        self._every.setText(self.tr("Choose all %n in this list", "", every))
        self._every.setVisible(count < every)
        words = self.tr("%n tickets chosen", "", count)
        self._title.setText(words)
        self.setAccessibleName(words)
        if self.isVisible():
            announce(self, words)

    def _button(self, words: str, icon: Icon, action: QAction, *, filled: bool = False) -> Button:
        kind = ButtonKind.FILLED if filled else ButtonKind.OUTLINED
        keys = QKeySequence(action.shortcut()) if not action.shortcut().isEmpty() else None
        button = Button(words, kind=kind, icon=icon, keys=keys)
        follow_keys(button, action.objectName(), button.set_keys)
        button.setMinimumWidth(px(200))
        button.clicked.connect(action.trigger)
        return button
