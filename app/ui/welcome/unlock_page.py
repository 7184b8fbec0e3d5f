"""Asks for the passphrase of a desk that the keyring could not open. Names nobody."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.common.button import Button, ButtonKind
from app.ui.common.error_panel import ErrorPanel
from app.ui.common.label import Label
from app.ui.common.look import look, px
from app.ui.common.opening_words import Explanation, explain, keyring_words
from app.ui.common.paint import hairline
from app.ui.common.passphrase_field import PassphraseField
from app.ui.common.text import TextStyle
from app.ui.welcome.brand_pane import Logo
from app.ui.welcome.making import unlock

if TYPE_CHECKING:
    from app.background.workers import Workers
    from app.services.opening import Opened, Surroundings
    from app.system.paths import Profile

_WIDTH = 320


class UnlockPage(QWidget):
    """`keyring_problem` is a code of `app.services.opening.Opened`, "" to say nothing about it.

    Signals:
        finished: the `Opened` desk.
    """

    finished = Signal(object)

    def __init__(
        self,
        *,
        profile: Profile,
        around: Surroundings,
        workers: Workers,
        keyring_problem: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._profile = profile
        self._around = around
        self._workers = workers
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.passphrase.setPlaceholderText(self.tr("Passphrase"))
        self.problem = ErrorPanel()
        self._unlock = Button(self.tr("Unlock"), kind=ButtonKind.FILLED)
        self._why = Label("", TextStyle.META, "text3", wrap=True)
        self._why.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.passphrase.returnPressed.connect(self.try_it)
        self.passphrase.textEdited.connect(self._typing)
        self._unlock.clicked.connect(self.try_it)
        self._lay_out()
        self.set_keyring_problem(keyring_problem)
        self.setFocusProxy(self.passphrase)

    def set_keyring_problem(self, problem: str) -> None:
        """Say why the passphrase is needed at all."""
        self._why.setText(keyring_words(problem) if problem else "")
        self._why.setVisible(bool(problem))

    def why(self) -> str:
        """What is said about the keyring."""
        return self._why.text()

    def show_failure(self, error: BaseException) -> None:
        """Show why the desk could not be opened, also when the keyring had the key."""
        found = explain(error)
        if found is None:
            self._workers.failed.emit(error)
            found = Explanation(
                self.tr("The desk could not be opened."),
                self.tr("Nothing was changed. The log says more; try again."),
            )
        self._show(found)

    def try_it(self) -> None:
        """Open with what was typed; asks for it when nothing was."""
        typed = self.passphrase.text()
        if not self.passphrase.isEnabled():
            return
        if not typed:
            words = self.tr("Type the passphrase you chose when this desk was made.")
            self._show(Explanation(self.tr("No passphrase yet."), words))
            self.passphrase.setFocus()
            return
        self.problem.hide()
        self._set_working(True)
        self._workers.write(
            partial(unlock, self._profile, typed, self._around),
            self._opened,
            owner=self,
            failed=self._failed,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        hairline(QPainter(self), self.rect(), look().colours.rail)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.passphrase.setFocus()

    def _lay_out(self) -> None:
        logo = Logo(40)
        title = Label(self.tr("Welcome back"), TextStyle.TITLE)
        words = Label(self.tr("This desk is locked."), TextStyle.UI, "text2")
        box = QWidget()
        box.setFixedWidth(px(_WIDTH))
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        for head in (logo, title, words):
            column.addWidget(head, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(px(4))
        column.addSpacing(px(8))
        for widget in (self.passphrase, self.problem, self._unlock, self._why):
            column.addWidget(widget)
        self._unlock.setMinimumWidth(px(_WIDTH))
        # Stretches, not an alignment: an aligned box would not get the height its lines need.
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(box)
        middle.addStretch()
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)

    def _opened(self, opened: Opened) -> None:
        self.passphrase.clear()
        self.finished.emit(opened)

    def _failed(self, error: BaseException) -> None:
        self._set_working(False)
        self.show_failure(error)
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def _show(self, problem: Explanation) -> None:
        self.problem.show_error(problem.happened, "", problem.advice)

    def _typing(self) -> None:
        self.problem.hide()

    def _set_working(self, working: bool) -> None:
        self.passphrase.setEnabled(not working)
        self._unlock.setEnabled(not working)
        self._unlock.setText(self.tr("Opening") if working else self.tr("Unlock"))
