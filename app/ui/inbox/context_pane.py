"""Who the ticket is for: warning, how to reach them, what happened before, what to remember."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.contact import Contact, ContactPoint, PointKind, TimelineEntry
from app.domain.phone import display_phone
from app.domain.ticket import Channel
from app.domain.ticket_link import NO_TIES, Ties
from app.ui.common.avatar import Avatar
from app.ui.common.banner import Banner
from app.ui.common.button import Button, ButtonKind
from app.ui.common.channels import CHANNEL_ICONS, channel_name
from app.ui.common.ground import Divider, Panel
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon
from app.ui.common.label import Label
from app.ui.common.languages import language_words
from app.ui.common.look import look, px
from app.ui.common.painted_button import PaintedButton
from app.ui.common.text import TextStyle, elided, font, text_width
from app.ui.common.text_link import TextLink
from app.ui.common.tints import Tint
from app.ui.common.tokens import tokens
from app.ui.inbox.elided_label import ElidedLabel, reading_direction
from app.ui.inbox.moments import Moments
from app.ui.inbox.ticket_button import TicketButton, leading
from app.ui.inbox.ties_section import TiesSection

_MARGIN = 16
_LABELS = 76
_AVATAR = 40
_EARLIER_SHOWN = 6
_LABEL = "label"


class ContextPane(Panel):
    """Shows one contact.

    Signals:
        contact_asked: the contact's id.
        ticket_asked: the id of an earlier ticket.
        copied: a way to reach the contact, which lies on the clipboard now.
        unlink_asked, separate_asked: as `TiesSection` tells.
    """

    contact_asked = Signal(object)
    ticket_asked = Signal(object)
    copied = Signal(str)
    unlink_asked = Signal(object)
    separate_asked = Signal(object)

    def __init__(self, moments: Moments, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent)
        self._moments = moments
        self._shown: tuple[Contact | None, tuple[TimelineEntry, ...], str, Ties] | None = None
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        self.setAccessibleName(self.tr("Customer"))
        self.setMinimumWidth(px(220))

    def sizeHint(self) -> QSize:
        return QSize(px(tokens().size.context), px(480))

    def show_contact(
        self,
        contact: Contact | None,
        earlier: Sequence[TimelineEntry],
        region: str,
        ties: Ties = NO_TIES,
    ) -> None:
        """The ticket's customer (None: nobody knows who), and other tickets it is tied to."""
        wanted = contact, tuple(earlier), region, ties
        if wanted == self._shown:
            return
        self._shown = wanted
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(px(_MARGIN), px(16), px(_MARGIN), px(16))
        column.setSpacing(px(16))
        if contact is None:
            words = self.tr("Nobody knows yet who this ticket is from.")
            column.addWidget(Label(words, TextStyle.META, "text2", wrap=True))
        else:
            self._fill(column, contact, region)
        if ties.links or ties.parts or ties.split_from is not None:
            column.addWidget(Divider())
            column.addWidget(self._ties(ties))
        if contact is not None and earlier:
            column.addWidget(Divider())
            column.addLayout(self._earlier(contact, earlier))
        column.addStretch()
        self._put(content)

    def show_nobody(self) -> None:
        """Several tickets, or none, are chosen."""
        self._shown = None
        self._put(QWidget())

    def focus_here(self) -> None:
        """Give the keyboard to the first thing that takes it."""
        content = self._scroll.widget()
        first = content.findChild(PaintedButton) if content is not None else None
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._shown is not None:
            shown, self._shown = self._shown, None
            self.show_contact(*shown)

    def _put(self, content: QWidget) -> None:
        self._scroll.setWidget(content)
        content.setAutoFillBackground(False)  # the scroll area has switched it on

    def _fill(
        self,
        column: QVBoxLayout,
        contact: Contact,
        region: str,
    ) -> None:
        column.addLayout(self._head(contact))
        if contact.warning:
            column.addWidget(Banner(contact.warning, tint=Tint.WARN))
        column.addLayout(self._facts(contact, region))
        if contact.remember:
            column.addWidget(Divider())
            column.addLayout(self._remember(contact.remember))

    def _ties(self, ties: Ties) -> QWidget:
        section = TiesSection(ties)
        section.ticket_asked.connect(self.ticket_asked)
        section.unlink_asked.connect(self.unlink_asked)
        section.separate_asked.connect(self.separate_asked)
        return section

    def _head(self, contact: Contact) -> QLayout:
        name = _NameButton(contact.name)
        name.clicked.connect(self._ask_contact)
        since = self._moments.month(contact.created_at)
        words = ElidedLabel(
            self.tr("Customer since %1").replace("%1", since), TextStyle.META, "text2"
        )
        texts = QVBoxLayout()
        texts.setSpacing(px(1))
        texts.addWidget(name)
        texts.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(Avatar(contact.name, size=_AVATAR))
        row.addLayout(texts, 1)
        return row

    def _facts(self, contact: Contact, region: str) -> QLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(4))
        grid.setColumnMinimumWidth(0, px(_LABELS))
        grid.setColumnStretch(1, 1)
        _add_fact(grid, self.tr("Prefers"), contact.prefers)
        for point in contact.points:
            label, words = self._point(point, region)
            is_words = point.kind is PointKind.POSTAL
            button = _PointButton(label, words, self.tr("Copy"), as_written=is_words)
            button.copied.connect(self.copied)
            _add_row(grid, label, _with_dialling(button, point, words))
        _add_fact(grid, self.tr("Works at"), contact.organisation_name)
        _add_fact(grid, self.tr("Role"), contact.title)
        _add_fact(grid, self.tr("Language"), language_words(contact.language))
        return grid

    def _point(self, point: ContactPoint, region: str) -> tuple[str, str]:
        label = {
            PointKind.EMAIL: self.tr("Email"),
            PointKind.PHONE: self.tr("Phone"),
            PointKind.HANDLE: self.tr("Handle"),
            PointKind.POSTAL: self.tr("Address"),
        }[point.kind]
        if point.kind is PointKind.PHONE:
            return label, display_phone(point.value, region)
        return label, point.written

    def _remember(self, words: str) -> QLayout:
        column = QVBoxLayout()
        column.setSpacing(px(6))
        column.addWidget(Label(self.tr("Remember"), TextStyle.META_STRONG, "text2"))
        column.addWidget(Label(words, TextStyle.META, "text", wrap=True, selectable=True))
        return column

    def _earlier(self, contact: Contact, earlier: Sequence[TimelineEntry]) -> QLayout:
        head = QHBoxLayout()
        first_name = contact.name.split()[0] if contact.name.split() else contact.name
        title = self.tr("Earlier with %1").replace("%1", first_name)
        label = ElidedLabel(title, TextStyle.META_STRONG, "text2")
        head.addWidget(label, 1)
        every = Button(
            self.tr("All %1").replace("%1", str(contact.ticket_count)), kind=ButtonKind.LINK
        )
        every.clicked.connect(self._ask_contact)
        head.addWidget(every)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(head)
        for entry in earlier[:_EARLIER_SHOWN]:
            channel = Channel(entry.channel)
            when = self._moments.day(entry.at)
            row = TicketButton(entry.ticket_id, entry.subject, CHANNEL_ICONS[channel], when)
            row.setAccessibleName(f"{entry.subject}, {channel_name(channel)}, {when}")
            row.chosen.connect(self.ticket_asked)
            column.addWidget(row)
        return column

    def _ask_contact(self) -> None:
        if self._shown is not None and self._shown[0] is not None:
            self.contact_asked.emit(self._shown[0].id)


class _NameButton(PaintedButton):
    """The contact's name, which leads to the contact."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        return QSize(text_width(self.text(), TextStyle.UI_STRONG) + 1, px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(40), px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        words_font = font(TextStyle.UI_STRONG)
        painter.setFont(words_font)
        painter.setPen(look().colours.accent_text if self.is_hot() else look().colours.text)
        words = elided(self.text(), TextStyle.UI_STRONG, self.width())
        painter.drawText(self.rect(), leading(self) | reading_direction(words), words)


class _PointButton(TextLink):
    """A way to reach the contact, whole over as many lines as it needs; pressing copies it."""

    copied = Signal(str)

    def __init__(self, label: str, words: str, act: str, *, as_written: bool) -> None:
        super().__init__(words, as_written=as_written)
        self._written = words
        self.setAccessibleName(f"{label}: {words}. {act}")
        self.setToolTip(f"{words}\n{act}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._written)
        self.copied.emit(self._written)


def _with_dialling(button: QWidget, point: ContactPoint, words: str) -> QWidget:
    """A number that can be dialled from anywhere has a button that does."""
    dialled = point.value.partition(";ext=")[0]
    if point.kind is not PointKind.PHONE or not dialled.startswith("+"):
        return button
    name = QCoreApplication.translate("ContextPane", "Call %1").replace("%1", words)
    call = IconButton(Icon.PHONE, name, size=24)
    call.clicked.connect(partial(QDesktopServices.openUrl, QUrl(f"tel:{dialled}")))
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(4))
    row.addWidget(button, 1)
    row.addWidget(call)
    return holder


def _add_fact(grid: QGridLayout, label: str, words: str) -> None:
    if words:
        value = Label(words, TextStyle.META, "text", wrap=True, selectable=True)
        value.setAccessibleName(f"{label}: {words}")
        value.setContentsMargins(px(4), 0, 0, 0)
        _add_row(grid, label, value)


def _is_pressable(value: QWidget) -> bool:
    return isinstance(value, _PointButton) or bool(value.findChildren(_PointButton))


def _add_row(grid: QGridLayout, label: str, value: QWidget) -> None:
    """The same label is not said twice under itself."""
    line, top = grid.rowCount(), Qt.AlignmentFlag.AlignTop
    above = grid.itemAtPosition(line - 1, 1)
    shown = above.widget() if above is not None else None
    if shown is None or shown.property(_LABEL) != label:
        said = Label(label, TextStyle.META, "text2")
        # A pressable value has a ground of its own around it.
        said.setContentsMargins(0, px(4) if _is_pressable(value) else 0, 0, 0)
        grid.addWidget(said, line, 0, top)
    value.setProperty(_LABEL, label)
    grid.addWidget(value, line, 1, top)
