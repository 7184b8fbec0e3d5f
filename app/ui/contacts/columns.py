"""Places list, detail and context side by side, or over and behind each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from app.ui.common.ground import Divider
from app.ui.common.look import px
from app.ui.common.splitter import RememberingSplitter
from app.ui.common.tokens import tokens

_LIST_WIDTH = 300
_LIST_LEAST = 240
_DETAIL_LEAST = 380
_WIDE, _DRAWER, _ONE = 4, 3, 2


class Columns(QWidget):
    """`set_columns` as `Area.set_columns` takes it.

    Signals:
        one_changed: whether list and detail take turns in one column.
    """

    one_changed = Signal(bool)

    def __init__(
        self,
        listed: QWidget,
        detail: QWidget,
        context: QWidget,
        *,
        restore: Callable[[], Sequence[int] | None],
        save: Callable[[Sequence[int]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._list = listed
        self._detail = detail
        self._context = context
        self._columns = _WIDE
        self._context_wanted = True
        self._context_useful = False
        self._drawer_open = False
        self._in_detail = False
        listed.setMinimumWidth(px(_LIST_LEAST))
        detail.setMinimumWidth(px(_DETAIL_LEAST))
        context.setFixedWidth(px(tokens().size.context))
        context.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        context.installEventFilter(self)
        self._splitter = RememberingSplitter(restore=restore, save=save)
        self._splitter.addWidget(listed)
        self._splitter.addWidget(detail)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([px(_LIST_WIDTH), 10 * px(_LIST_WIDTH)])
        self._edge = Divider(Qt.Orientation.Vertical)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._splitter, 1)
        self._row.addWidget(self._edge)
        self._row.addWidget(context)
        self._arrange()

    @property
    def takes_turns(self) -> bool:
        """Whether there is room for the list or the detail only."""
        return self._columns == _ONE

    def set_columns(self, columns: int) -> None:
        """Lay out for 4, 3 or 2 columns (the rail counts as one)."""
        if columns != self._columns:
            self._columns = columns
            self._drawer_open = False
            self._arrange()
            self.one_changed.emit(self.takes_turns)

    def set_context_useful(self, useful: bool) -> None:
        """Whether there is anything to say in the context."""
        if useful != self._context_useful:
            self._context_useful = useful
            self._arrange()

    def toggle_context(self) -> None:
        """Show or hide the context, as a column or as a drawer."""
        if self._columns == _WIDE:
            self._context_wanted = not self._context_wanted
        else:
            self._drawer_open = not self._drawer_open and self._context_useful
        self._arrange()
        if self._drawer_open:
            self._context.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_detail(self, shown: bool) -> None:
        """Where list and detail take turns: which of them it is."""
        if shown != self._in_detail:
            self._in_detail = shown
            self._arrange()

    def context_shown(self) -> bool:
        """Whether the context can be seen."""
        return self._context.isVisibleTo(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_drawer()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape closes the drawer."""
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if self._drawer_open and is_key and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.toggle_context()
            self._detail.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    def _arrange(self) -> None:
        self._list.setVisible(not (self.takes_turns and self._in_detail))
        self._detail.setVisible(not self.takes_turns or self._in_detail)
        as_column = self._columns == _WIDE
        in_row = self._row.indexOf(self._context) >= 0
        if as_column and not in_row:
            self._row.addWidget(self._edge)
            self._row.addWidget(self._context)
        elif not as_column and in_row:
            self._row.removeWidget(self._edge)
            self._row.removeWidget(self._context)
        wanted = self._context_wanted if as_column else self._drawer_open
        if wanted and self._context_useful:
            self._context.show()
        else:
            self._hide_context()
        self._edge.setVisible(not self._context.isHidden())
        self._place_drawer()

    def _hide_context(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self._context.isAncestorOf(focus):
            self._detail.setFocus(Qt.FocusReason.OtherFocusReason)
        self._context.hide()

    def _place_drawer(self) -> None:
        if self._columns == _WIDE or self._context.isHidden():
            return
        width = self._context.width()
        mirrored = self.isRightToLeft()
        left = 0 if mirrored else self.width() - width
        self._context.setGeometry(QRect(left, 0, width, self.height()))
        self._edge.setGeometry(QRect(width if mirrored else left - 1, 0, 1, self.height()))
        self._context.raise_()
        self._edge.raise_()
