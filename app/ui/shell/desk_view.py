"""What is under the command row while a desk is open: the rail, a bar of news, and the pages."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.common.ground import Panel
from app.ui.common.icons import Icon
from app.ui.common.keymap import follow_keys
from app.ui.common.look import look, px
from app.ui.common.nav_rail import NavItem, NavRail
from app.ui.common.tokens import tokens

INBOX, CONTACTS, SETTINGS = "inbox", "contacts", "settings"
_COMMANDS = {INBOX: "go_inbox", CONTACTS: "go_contacts", SETTINGS: "settings"}


class DeskView(Panel):
    """Lays out; `DeskController` fills it.

    Signals:
        area_wanted: the key of the area pressed in the rail.
        person_pressed: who is at the desk is to be changed.
    """

    area_wanted = Signal(str)
    person_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("rail", parent)
        self.rail = NavRail(self._areas(), self._foot())
        self.rail.chosen.connect(self.area_wanted)
        self.rail.person_pressed.connect(self.person_pressed)
        for item, command in _COMMANDS.items():
            follow_keys(self.rail, command, partial(self.rail.set_keys, item))
        self._pages: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self._news = QVBoxLayout()
        self._bars: dict[str, QWidget] = {}
        self._corner = _RoundCorner(self)
        column = QVBoxLayout()
        column.setContentsMargins(1, 1, 0, 0)  # the line around the pages
        column.setSpacing(0)
        column.addLayout(self._news)
        column.addWidget(self._stack, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.rail)
        self._row.addLayout(column, 1)

    def add_page(self, key: str, page: QWidget) -> None:
        """Give an area its page."""
        self._pages[key] = page
        self._stack.addWidget(page)

    def lift_page(self, key: str) -> None:
        """Keep a page in sight, over whatever page is shown; nothing happens without it."""
        page = self._pages.get(key)
        if page is not None:
            place = self._stack.geometry()
            self._stack.removeWidget(page)
            page.setParent(self)
            page.setGeometry(place)
            page.show()
            page.raise_()
            self._corner.raise_()

    def drop_page(self, key: str) -> None:
        """Destroy a page that is not needed any more; nothing happens without it."""
        page = self._pages.pop(key, None)
        if page is not None:
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()

    def page(self, key: str) -> QWidget | None:
        """The area's page, None before it was added."""
        return self._pages.get(key)

    def current(self) -> str:
        """The key of the area that is shown, "" before there is one."""
        shown = self._stack.currentWidget()
        return next((key for key, page in self._pages.items() if page is shown), "")

    def show_page(self, key: str) -> None:
        """Show an area's page and mark it in the rail."""
        self._stack.setCurrentWidget(self._pages[key])
        self.rail.set_current(key)
        self._corner.raise_()

    def set_news(self, bar: QWidget | None, about: str = "") -> None:
        """Show a bar above the pages, or none; there is one bar about each thing."""
        old = self._bars.pop(about, None)
        if old is not None:
            self._news.removeWidget(old)
            old.hide()
            old.deleteLater()
        if bar is not None:
            self._bars[about] = bar
            self._news.addWidget(bar)

    def set_columns(self, columns: int) -> None:
        """Icons alone in the rail when there is room for two columns only."""
        self.rail.set_narrow(columns == 2)
        self._place_corner()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        pages = QRect(self.rail.width(), 0, self.width() - self.rail.width(), self.height())
        if self.isRightToLeft():
            pages.moveLeft(0)
        QPainter(self).fillRect(pages, look().colours.line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_corner()

    def _place_corner(self) -> None:
        self._row.activate()
        side = px(tokens().radius.card) + 1
        left = self.rail.geometry().right() + 1
        if self.isRightToLeft():
            left = self.rail.geometry().left() - side
        self._corner.setGeometry(QRect(left, 0, side, side))
        self._corner.raise_()

    def _areas(self) -> tuple[NavItem, ...]:
        return (
            NavItem(INBOX, Icon.INBOX, self.tr("Inbox")),
            NavItem(CONTACTS, Icon.CONTACT_ROUND, self.tr("Contacts")),
        )

    def _foot(self) -> tuple[NavItem, ...]:
        return (NavItem(SETTINGS, Icon.SETTINGS, self.tr("Settings")),)


class _RoundCorner(QWidget):
    """Rounds the pages' corner beside the rail by painting the frame over it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.width()
        if self.isRightToLeft():
            painter.translate(side, 0)
            painter.scale(-1, 1)
        outside = QPainterPath()
        outside.addRect(0, 0, side, side)
        round_part = QPainterPath()
        round_part.addEllipse(0, 0, 2 * side, 2 * side)
        colours = look().colours
        painter.fillPath(outside.subtracted(round_part), colours.rail)
        painter.setPen(colours.line)
        painter.drawArc(QRectF(0.5, 0.5, 2 * side, 2 * side), 90 * 16, 90 * 16)
