"""What fills the window when the desk cannot be opened: what happened, what is safe, what to do."""

from __future__ import annotations

from PySide6.QtCore import QSize, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.system.paths import Profile
from app.ui.common.banner import announce
from app.ui.common.button import Button, ButtonKind
from app.ui.common.flow_layout import FlowLayout
from app.ui.common.ground import Panel
from app.ui.common.icons import Icon, draw_icon
from app.ui.common.label import Label
from app.ui.common.look import look, px
from app.ui.common.text import TextStyle
from app.ui.shell.problems import Problem, Remedy, remedy_words

_WIDTH = 460
_ICON = 32


class ProblemPage(Panel):
    """One problem on a page of its own.

    Signals:
        remedy_wanted: the `Remedy` whose button was pressed.
    """

    remedy_wanted = Signal(object)

    def __init__(self, problem: Problem, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._problem = problem
        self.remedy = Button(remedy_words(problem.remedy), kind=ButtonKind.FILLED)
        self.remedy.clicked.connect(self._ask_remedy)
        self.copy = Button(self.tr("Copy details"), kind=ButtonKind.PLAIN)
        self.copy.setVisible(bool(problem.details))
        self.copy.clicked.connect(self._copy_details)
        self.leave = Button(remedy_words(Remedy.QUIT))
        self.leave.setVisible(problem.remedy is not Remedy.QUIT)
        self.leave.clicked.connect(self._ask_quit)
        self.setAccessibleName(problem.failed)
        self.setAccessibleDescription(f"{problem.safe} {problem.to_do}")
        self.setFocusProxy(self.remedy)
        self._lay_out()

    def announce_it(self) -> None:
        """Let a screen reader say it at once."""
        problem = self._problem
        announce(self, f"{problem.failed} {problem.safe} {problem.to_do}", urgent=True)

    def _lay_out(self) -> None:
        buttons = FlowLayout(px(8))
        for button in (self.remedy, self.leave, self.copy):
            buttons.addWidget(button)
        box = QWidget()
        box.setFixedWidth(px(_WIDTH))
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(_Mark())
        column.addSpacing(px(8))
        column.addWidget(Label(self._problem.failed, TextStyle.PAGE, wrap=True))
        for words in (self._problem.safe, self._problem.to_do):
            if words:
                column.addWidget(Label(words, TextStyle.BODY, "text2", wrap=True, selectable=True))
        column.addSpacing(px(16))
        column.addLayout(buttons)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(box)
        middle.addStretch()
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)

    def _ask_remedy(self) -> None:
        self.remedy_wanted.emit(self._problem.remedy)

    def _ask_quit(self) -> None:
        self.remedy_wanted.emit(Remedy.QUIT)

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._problem.details)


class _Mark(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(_ICON), px(_ICON))

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_icon(QPainter(self), Icon.CIRCLE_ALERT, look().colours.danger, 0, 0, px(_ICON))


def show_folder(remedy: Remedy, profile: Profile) -> None:
    """Open the folder a remedy speaks of in the system's own file manager."""
    folder = {
        Remedy.SHOW_FOLDER: profile.root,
        Remedy.SHOW_BACKUPS: profile.backups,
        Remedy.SHOW_LOG: profile.logs,
    }[remedy]
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
