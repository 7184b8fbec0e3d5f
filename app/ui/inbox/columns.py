"""List, detail and context: side by side, the context as a drawer, or list and detail in turns."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui.common.ground import Divider, Panel
from app.ui.common.look import look, px
from app.ui.common.paint import hairline
from app.ui.common.splitter import RememberingSplitter
from app.ui.common.tokens import tokens

WIDE, DRAWER, TURNS = 4, 3, 2
_DETAIL_LEAST = 400


class Columns(QWidget):
    """Arranges the three panes for 4, 3 or 2 columns as `Area.set_columns` counts them."""

    def __init__(
        self,
        listed: QWidget,
        detail: QWidget,
        context: Panel,
        *,
        restore: Callable[[], Sequence[int] | None],
        save: Callable[[Sequence[int]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._list, self._detail, self._context = listed, detail, context
        self._count = WIDE
        self._wanted = True
        self._drawn_out = False
        self._in_detail = False
        detail.setMinimumWidth(px(_DETAIL_LEAST))
        context.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        context.installEventFilter(self)
        self._splitter = RememberingSplitter(restore=restore, save=save)
        self._splitter.addWidget(listed)
        self._splitter.addWidget(detail)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([px(tokens().size.list), 10_000])
        self._edge = Divider(Qt.Orientation.Vertical)
        self._shade = _Edge(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._splitter, 1)
        self._row.addWidget(self._edge)
        self._row.addWidget(context)
        self._arrange()

    @property
    def takes_turns(self) -> bool:
        """Whether list and detail share one place."""
        return self._count <= TURNS

    @property
    def has_drawer(self) -> bool:
        """Whether the context comes out over the detail."""
        return self._count < WIDE

    def set_columns(self, count: int) -> None:
        """Lay out for so many columns."""
        if count != self._count:
            self._count = count
            self._drawn_out = False
            self._arrange()

    def show_detail(self, shown: bool) -> None:
        """Where they take turns: the detail instead of the list, or the list again."""
        if shown != self._in_detail:
            self._in_detail = shown
            self._drawn_out = False
            self._arrange()

    def toggle_context(self) -> bool:
        """Show or hide the context; whether it is shown now."""
        if self.has_drawer:
            self._drawn_out = not self._drawn_out and self._detail.isVisible()
        else:
            self._wanted = not self._wanted
        self._arrange()
        return not self._context.isHidden()

    def context_shown(self) -> bool:
        """Whether the context can be seen."""
        return not self._context.isHidden()

    def close_drawer(self) -> bool:
        """Put the drawer back; whether it was out."""
        was_out, self._drawn_out = self._drawn_out, False
        if was_out:
            self._arrange()
        return was_out

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        closes = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if closes and event.type() == QEvent.Type.KeyPress and self.close_drawer():
            self._detail.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_drawer()

    def _arrange(self) -> None:
        self._list.setVisible(not (self.takes_turns and self._in_detail))
        self._detail.setVisible(not self.takes_turns or self._in_detail)
        in_row = self._row.indexOf(self._context) >= 0
        if self.has_drawer and in_row:
            self._row.removeWidget(self._context)
        elif not self.has_drawer and not in_row:
            self._row.addWidget(self._context)
        shown = self._drawn_out if self.has_drawer else self._wanted
        self._context.setVisible(shown)
        self._edge.setVisible(shown and not self.has_drawer)
        self._shade.setVisible(shown and self.has_drawer)
        self._place_drawer()

    def _place_drawer(self) -> None:
        if not self.has_drawer or self._context.isHidden():
            return
        width = min(px(tokens().size.context), self.width() - px(48))
        left = 0 if self.isRightToLeft() else self.width() - width
        self._context.setGeometry(QRect(left, 0, width, self.height()))
        self._context.raise_()
        edge = left + width if self.isRightToLeft() else left - 1
        self._shade.setGeometry(QRect(edge, 0, 1, self.height()))
        self._shade.raise_()


def next_stop(stops: Sequence[QWidget], *, forward: bool) -> QWidget | None:
    """Which of the panes that can be seen follows (or precedes) the one with the focus."""
    seen = [stop for stop in stops if stop.isVisible()]
    here = next((at for at, stop in enumerate(seen) if _holds_focus(stop)), -1)
    if not seen:
        return None
    return seen[(here + 1 if forward else max(here, 0) - 1) % len(seen)]


def _holds_focus(widget: QWidget) -> bool:
    focus = widget.window().focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))


class _Edge(QWidget):
    """The line between drawer and what it lies over."""

    def paintEvent(self, event: QPaintEvent) -> None:
        hairline(QPainter(self), self.rect(), look().colours.line2)
