"""Questions that need an answer before anything else: a card over the dimmed window."""

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.ui.common.focus_return import return_focus
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon
from app.ui.common.label import Label
from app.ui.common.look import look, px
from app.ui.common.paint import SHADOW_REACH, shadowed_card
from app.ui.common.text import TextStyle
from app.ui.common.tokens import tokens

_Role = QDialogButtonBox.ButtonRole


class Dialog(QDialog):
    """Put content into `body` and buttons through `add_button`; show it with `open`.

    The platform orders the buttons. Answers come as `accepted` and `rejected` (Escape, the
    cross); it deletes itself when closed, and the focus goes back to where it came from.

    A dialog has no attribute that is its parent: where that were the parent's last name, destroying
    the dialog would destroy the parent, which destroys the dialog a second time.
    """

    def __init__(self, title: str, parent: QWidget, *, width: int = 480) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._origin: QWidget | None = None
        self._scrim: Scrim | None = None
        reach = px(SHADOW_REACH)
        self.setFixedWidth(px(width) + 2 * reach)
        self.body = QVBoxLayout()
        self.body.setSpacing(px(12))
        self._buttons = QDialogButtonBox()
        self._buttons.hide()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(reach, reach, reach, reach) + px(20))
        column.setSpacing(px(16))
        column.addLayout(self._head(title))
        column.addLayout(self.body, 1)
        column.addWidget(self._buttons)

    def add_button(self, button: QAbstractButton, role: QDialogButtonBox.ButtonRole) -> None:
        """Add a button where this platform puts its role; accept and reject roles answer."""
        self._buttons.addButton(button, role)
        self._buttons.show()
        if role == _Role.AcceptRole:
            button.clicked.connect(self.accept)
        elif role == _Role.RejectRole:
            button.clicked.connect(self.reject)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = look().colours
        reach = px(SHADOW_REACH)
        shadowed_card(
            QPainter(self),
            self.rect().adjusted(reach, reach, -reach, -reach),
            radius=px(tokens().radius.popup),
            fill=colours.surface,
            edge=colours.line2,
        )

    def showEvent(self, event: QShowEvent) -> None:
        self._origin = QApplication.focusWidget()
        parent = self.parentWidget()
        assert parent is not None  # every dialog is made over something
        window = parent.window()
        self._scrim = Scrim(window)
        # Wrapped words need their height at this width, which adjustSize does not ask for.
        self.resize(self.width(), self._column.totalHeightForWidth(self.width()))
        corner = QPoint(
            (window.width() - self.width()) // 2, (window.height() - self.height()) // 3
        )
        self.move(window.mapToGlobal(corner))
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None
        origin, self._origin = self._origin, None
        return_focus(origin)

    def _head(self, title: str) -> QHBoxLayout:
        cross = IconButton(Icon.X, self.tr("Close"))
        cross.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(Label(title, TextStyle.TITLE, wrap=True), 1)
        row.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)
        return row


class Scrim(QWidget):
    """Dims a window while something lies over it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), look().colours.scrim)
