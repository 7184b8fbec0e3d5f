"""The frame people write in: a row of choices, the text, a row of tools, one border around all."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from app.ui.common.flow_layout import FlowLayout
from app.ui.common.look import look, px
from app.ui.common.paint import rounded_frame
from app.ui.common.text import TextStyle, font, line_height
from app.ui.common.tokens import tokens
from app.ui.common.wrap_row import WrapRow

_LINES_AT_LEAST = 3
_LINES_AT_MOST = 12


class ComposerFrame(QWidget):
    """Fill `top`, `attached` and `tools` with widgets; write in `editor`, which may be brought.

    The border is grey, and two pixels of accent while the editor has the focus. As a note the
    ground is the yellow of what only the team sees. The editor grows with its text from 3 to 12
    lines.
    """

    def __init__(
        self, *, name: str, editor: ComposerEdit | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_note = False
        self.editor = editor or ComposerEdit(name)
        self.editor.installEventFilter(self)
        self.top = WrapRow(px(4))
        self._chips = QWidget()
        self.attached = FlowLayout(px(8), self._chips)
        self._chips.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.tools = WrapRow(px(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(8), px(8), px(8), px(8))
        column.setSpacing(px(4))
        column.addLayout(self.top)
        column.addWidget(self.editor, 1)
        column.addWidget(self._chips)
        column.addLayout(self.tools)
        self.setFocusProxy(self.editor)

    def set_note(self, note: bool) -> None:
        """Switch between a reply and a note for the team."""
        self._is_note = note
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = look().colours
        focused = self.editor.hasFocus()
        edge = colours.note_line if self._is_note else colours.control
        rounded_frame(
            QPainter(self),
            self.rect(),
            radius=px(tokens().radius.card),
            fill=colours.note if self._is_note else colours.surface,
            edge=colours.accent_text if focused else edge,
            edge_width=2.0 if focused else 1.0,
        )


class ComposerEdit(QTextEdit):
    """A text edit without frame or ground, in the reading style."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(px(6))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        self._restyle()
        self._space_lines()

    def setPlainText(self, text: str) -> None:
        """Replace everything; the lines keep their height and undo begins anew."""
        super().setPlainText(text)
        self._space_lines()

    def sizeHint(self) -> QSize:
        line = line_height(TextStyle.BODY)
        margin = 2 * round(self.document().documentMargin())
        content = round(self.document().size().height())
        lowest, highest = _LINES_AT_LEAST * line + margin, _LINES_AT_MOST * line + margin
        return QSize(px(320), min(highest, max(lowest, content)))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), 2 * line_height(TextStyle.BODY))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._restyle()
        if event.type() == QEvent.Type.StyleChange:
            self._space_lines()

    def _space_lines(self) -> None:
        """Give every line the style's height; lines typed later take it from the one before."""
        spaced = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight
        spaced.setLineHeight(line_height(TextStyle.BODY), fixed.value)
        self.setUndoRedoEnabled(False)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)
        self.setUndoRedoEnabled(True)

    def _restyle(self) -> None:
        if self.font() != font(TextStyle.BODY):
            self.setFont(font(TextStyle.BODY))
        palette = self.palette()
        clear = Qt.GlobalColor.transparent
        if palette.color(QPalette.ColorRole.Base) != clear:
            palette.setColor(QPalette.ColorRole.Base, clear)
            self.setPalette(palette)
