"""Whoever rings, at the top of the window or of the screen; it never takes the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.background.ringing import Ringing, RingingCall
from app.ui.calls.incoming_card import IncomingCard
from app.ui.common.banner import announce
from app.ui.common.look import look, px
from app.ui.common.paint import SHADOW_REACH, shadowed_card
from app.ui.common.tokens import tokens

_WIDTH = 404
_MARGIN = 20
_TOP = 54
_GAP = 8


class IncomingCalls(QObject):
    """Cards over `window`, the newest on top; content only while a desk is open.

    While the window is the active one they lie inside it; else they are a small window of their
    own above whatever one works with.
    """

    def __init__(self, window: QWidget, ringing: Ringing) -> None:
        super().__init__(window)
        self._window = window
        self._ringing = ringing
        self._cards: dict[RingingCall, IncomingCard] = {}
        self.stack = _Stack(window)
        self.destroyed.connect(self.stack.deleteLater)  # where it is a window of its own
        ringing.changed.connect(self.refresh)
        window.installEventFilter(self)

    @property
    def cards(self) -> list[IncomingCard]:
        """What is shown, the newest first."""
        return [self._cards[call] for call in self._ringing.calls if call in self._cards]

    def refresh(self) -> None:
        """Show who rings now."""
        ringing = list(self._ringing.calls)
        for call in [one for one in self._cards if one not in ringing]:
            card = self._cards.pop(call)
            card.hide()
            card.deleteLater()
        for call in ringing:
            if call not in self._cards:
                self._add(call)
            seconds = self._ringing.seconds(call)
            self._cards[call].show_call(call, seconds, known=self._ringing.knows_callers)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self._cards:
            self._place()
        return False

    def _add(self, call: RingingCall) -> None:
        card = IncomingCard(call, self.stack)
        card.taken.connect(self._ringing.take)
        card.put_off.connect(self._ringing.put_off_call)
        card.dismissed.connect(self._ringing.hide)
        card.worded.connect(self._announce)
        if not self._cards:
            self.stack.choose_place(inside=self._window.isActiveWindow())
        card.show()
        self._cards[call] = card

    def _announce(self, words: str) -> None:
        announce(self._window, words, urgent=True)

    def _place(self) -> None:
        self.stack.setVisible(bool(self._cards))
        if self._cards:
            self.stack.settle(self._window, self.cards)


class _Stack(QWidget):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.hide()
        self._below = window
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        # macOS hides tool windows of a program that is not in front: just when somebody rings.
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def choose_place(self, *, inside: bool) -> None:
        """Part of the window, or a window of its own."""
        if inside:
            self.setParent(self._below, Qt.WindowType.Widget)
            return
        below = self._below
        seen = below.isVisible() and not below.isMinimized()
        flags = (
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
            | Qt.WindowType.NoDropShadowWindowHint
        )
        # What belongs to a minimised window is hidden with it.
        self.setParent(below if seen else None, flags)

    def settle(self, window: QWidget, cards: Sequence[IncomingCard]) -> None:
        """At the top end of the window; of the screen where the window is not to be seen.

        Older calls for which there is no room below show themselves when there is.
        """
        reach, width = px(SHADOW_REACH), px(_WIDTH)
        seen = window.isVisible() and not window.isMinimized()
        room = QRect(QPoint(0, 0), window.size())
        if self.isWindow():
            room = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
            if not seen:
                room = QApplication.primaryScreen().availableGeometry()
        left = room.right() - width - px(_MARGIN)
        if self.isRightToLeft():
            left = room.left() + px(_MARGIN)
        above = room.top() + (px(_TOP) if seen else px(_MARGIN))
        top = reach
        for place, card in enumerate(cards):
            card.setGeometry(reach, top, width, card.height_at(width))
            fits = above - reach + top + card.height() <= room.bottom()
            card.setVisible(fits or not place)
            if not card.isHidden():
                top += card.height() + px(_GAP)
        self.setGeometry(left - reach, above - reach, width + 2 * reach, top - px(_GAP) + reach)
        if not self.isWindow():  # a window of its own stays on top by itself
            self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), look().colours
        for card in self.findChildren(IncomingCard):
            if not card.isHidden():
                shadowed_card(
                    painter,
                    card.geometry(),
                    radius=px(tokens().radius.popup),
                    fill=colours.surface,
                    edge=colours.line2,
                )
