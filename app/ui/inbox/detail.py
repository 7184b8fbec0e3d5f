"""What fills the inbox's middle: a ticket, what can be done to several, or that none is chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.ui.common.empty_state import EmptyState
from app.ui.common.ground import Panel
from app.ui.common.icons import Icon
from app.ui.inbox.several_pane import SeveralPane
from app.ui.inbox.ticket_pane import TicketPane

translate = QCoreApplication.translate


class Detail(Panel):
    """Shows one of three pages."""

    def __init__(self, pane: TicketPane, several: SeveralPane) -> None:
        super().__init__("surface")
        self._pane = pane
        self.several = several
        self.nothing = EmptyState(
            translate("InboxArea", "No ticket is chosen"),
            translate("InboxArea", "Choose one from the list to read and answer it."),
            icon=Icon.INBOX,
        )
        self._stack = QStackedWidget()
        for page in (self.nothing, pane, several):
            self._stack.addWidget(page)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._stack)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # No focus proxy, which would have Tab pass by the header.
        self._pane.cards.setFocus(event.reason())

    def show_page(self, page: QWidget) -> None:
        """Bring one of the three forward."""
        self._stack.setCurrentWidget(page)

    def page(self) -> QWidget:
        """What is shown."""
        shown = self._stack.currentWidget()
        return self.nothing if shown is None else shown

    def stops(self) -> tuple[QWidget, ...]:
        """Where F6 halts within."""
        if self.page() is self._pane:
            return (self._pane.cards, self._pane.composer.editor)
        return (self.page(),)

    def anchor(self) -> QWidget | None:
        """Below what a popup opens, None where the list is all there is."""
        for widget in (self._pane.header.remind_button, self.several.first):
            if widget.isVisible():
                return widget
        return None
