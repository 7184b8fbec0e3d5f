"""The first run: three steps, then a desk to work at."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.common.button import Button, ButtonKind
from app.ui.common.error_panel import ErrorPanel
from app.ui.common.ground import Divider
from app.ui.common.icons import Icon
from app.ui.common.label import Label
from app.ui.common.look import look, px
from app.ui.common.opening_words import Explanation, explain
from app.ui.common.paint import hairline
from app.ui.common.text import TextStyle
from app.ui.welcome.brand_pane import BrandPane
from app.ui.welcome.business_step import BusinessStep
from app.ui.welcome.making import Answers, fill_desk, make_desk
from app.ui.welcome.page_parts import SIDE, Step
from app.ui.welcome.people_step import PeopleStep
from app.ui.welcome.safety_step import SafetyStep

if TYPE_CHECKING:
    from app.background.workers import Workers
    from app.services.opening import Opened, Surroundings
    from app.system.paths import Profile

_BRAND = 400
_BRAND_SHARE = 0.34


class WelcomePage(QWidget):
    """Asks, then makes the desk in a worker.

    Signals:
        finished: the `Opened` desk, once it is there (and filled, when a sample was wanted).
    """

    finished = Signal(object)
    _filled = Signal(int, int)

    def __init__(
        self,
        *,
        profile: Profile,
        around: Surroundings,
        workers: Workers,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._profile = profile
        self._around = around
        self._workers = workers
        self._opened: Opened | None = None
        self._working = False
        self.business = BusinessStep()
        self.person = PeopleStep()
        self.safety = SafetyStep(str(profile.root))
        self._steps: tuple[Step, ...] = (self.business, self.person, self.safety)
        self._brand = BrandPane(self._step_words())
        self._stack = QStackedWidget()
        self.problem = ErrorPanel()
        self._progress = Label("", TextStyle.UI, "text2")
        self._back = Button(self.tr("Back"), kind=ButtonKind.PLAIN, icon=Icon.ARROW_LEFT)
        self._onward = Button(kind=ButtonKind.FILLED)
        self._build()
        self._filled.connect(self._show_filled)
        self._ask_keyring()
        self._show_step(0)

    @property
    def step(self) -> int:
        """Which step is shown, from 0."""
        return self._stack.currentIndex()

    def go_on(self) -> None:
        """The next step, or after the last one the work; nothing while something is missing."""
        if self._working:
            return
        if self._opened is not None:
            self.finished.emit(self._opened)
        elif self._steps[self.step].check():
            if self.step + 1 < len(self._steps):
                self._show_step(self.step + 1)
            else:
                self._make()

    def go_back(self) -> None:
        """The step before; what was typed stays."""
        if self.step and not self._working:
            self._show_step(self.step - 1)

    def answers(self) -> Answers:
        """What was typed and chosen so far."""
        return Answers(
            business=self.business.name.text().strip(),
            region=self.business.region,
            zone=self.business.zone_name,
            person=self.person.name.text().strip(),
            addresses=self.person.addresses.addresses(),
            passphrase=self.safety.passphrase.text(),
            sample=self.business.sample.isChecked(),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        hairline(painter, self.rect(), look().colours.rail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._brand.setFixedWidth(min(px(_BRAND), round(self.width() * _BRAND_SHARE)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._steps[self.step].first_field().setFocus()

    def _build(self) -> None:
        for step in self._steps:
            step.submitted.connect(self.go_on)
            self._stack.addWidget(step)
        self._back.clicked.connect(self.go_back)
        self._onward.clicked.connect(self.go_on)
        right = _Sheet()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        holder = QHBoxLayout()
        holder.setContentsMargins(px(SIDE), 0, px(SIDE), px(12))
        holder.addWidget(self.problem)
        column.addLayout(holder)
        column.addWidget(Divider())
        column.addLayout(self._footer())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._brand)
        row.addWidget(right, 1)

    def _footer(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(px(SIDE), px(16), px(SIDE), px(16))
        line.setSpacing(px(12))
        line.addWidget(self._back)
        line.addStretch(1)
        line.addWidget(self._progress)
        line.addWidget(self._onward)
        return line

    def _step_words(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Your business"), self.tr("Its name and place")),
            (self.tr("Who answers"), self.tr("You, and your mail addresses")),
            (self.tr("Where your data lives"), self.tr("Here, behind a passphrase")),
        )

    def _show_step(self, number: int) -> None:
        self.problem.hide()
        self._stack.setCurrentIndex(number)
        self._brand.set_step(number + 1)
        self._back.setVisible(number > 0)
        last = number == len(self._steps) - 1
        self._onward.setText(self.tr("Create the desk") if last else self.tr("Continue"))
        self.setFocusProxy(self._steps[number].first_field())
        self._steps[number].first_field().setFocus()

    def _ask_keyring(self) -> None:
        """Whether there is a keyring that answers; it may take seconds, so in a worker."""
        keyring = self._around.keyring
        if keyring is None:
            self.safety.set_keyring("none")
            return
        entry = str(self._profile.root)
        self._workers.read(
            partial(keyring.get, entry),
            self._keyring_answered,
            owner=self,
            failed=self._keyring_refused,
        )

    def _keyring_answered(self, entry: object) -> None:
        self.safety.set_keyring("")

    def _keyring_refused(self, error: BaseException) -> None:
        """The keyring's own error is not known here, only that it carries a reason."""
        reason = getattr(error, "reason", None)
        self.safety.set_keyring(str(reason or "failed"))
        if reason is None:
            self._workers.failed.emit(error)

    def _make(self) -> None:
        self._set_working(self.tr("Making the encrypted desk"))
        self.safety.hide_again()
        self._workers.write(
            partial(make_desk, self._profile, self.answers(), self._around),
            self._made,
            owner=self,
            failed=self._not_made,
        )

    def _made(self, opened: Opened) -> None:
        self._opened = opened
        if not self.answers().sample:
            self.finished.emit(opened)
            return
        self._set_working(self.tr("Writing the sample week"))
        self._workers.write(
            partial(fill_desk, opened.desk, self._filled.emit),
            self._all_done,
            owner=self,
            failed=self._not_filled,
        )

    def _all_done(self, nothing: object) -> None:
        if self._opened is not None:
            self.finished.emit(self._opened)

    def _show_filled(self, done: int, of: int) -> None:
        words = self.tr("Writing the sample week, %1 of %2")
        self._progress.setText(words.replace("%1", str(done)).replace("%2", str(of)))

    def _not_made(self, error: BaseException) -> None:
        self._set_working("")
        self._tell(error, self.tr("The desk could not be made."))

    def _not_filled(self, error: BaseException) -> None:
        """The desk is there and stays; only the sample is missing."""
        self._set_working("")
        self._back.hide()
        self._onward.setText(self.tr("Open the desk"))
        self._tell(error, self.tr("The sample week could not be written."))

    def _tell(self, error: BaseException, happened: str) -> None:
        found = explain(error)
        if found is None:
            self._workers.failed.emit(error)
            advice = self.tr("What you typed is still here. The log says more; try again.")
            found = Explanation(happened, advice)
        self.problem.show_error(found.happened, "", found.advice)

    def _set_working(self, words: str) -> None:
        self._working = bool(words)
        self.problem.hide()
        self._progress.setText(words)
        self._stack.setEnabled(not words)
        self._back.setEnabled(not words)
        self._onward.setEnabled(not words)


class _Sheet(QWidget):
    """The right side: the surface the questions stand on, with its own edge to the left."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        hairline(painter, self.rect(), look().colours.surface)
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        edge = 0 if left_to_right else self.width() - 1
        hairline(painter, QRect(edge, 0, 1, self.height()), look().colours.line)
