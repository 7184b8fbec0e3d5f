"""Covers the whole window while nobody is at the desk. Shows nothing of a customer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.background.idle import LockCause
from app.domain.errors import KeyProblem
from app.domain.ids import RowId
from app.ui.common.button import Button, ButtonKind
from app.ui.common.error_panel import ErrorPanel
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon
from app.ui.common.label import Label
from app.ui.common.look import look, px
from app.ui.common.opening_words import Explanation
from app.ui.common.paint import hairline
from app.ui.common.passphrase_field import PassphraseField
from app.ui.common.text import TextStyle
from app.ui.lock.lock_words import cause_words, refusal_words
from app.ui.lock.pin_field import PinField
from app.ui.welcome.brand_pane import Logo

if TYPE_CHECKING:
    from app.background.workers import Workers
    from app.services.opening import Opened, Surroundings
    from app.services.personal_pins import PinHolder
    from app.system.paths import Profile

_WIDTH = 360
_HEXADECIMAL = re.compile(r"(?:[0-9a-f]{2})+")


@dataclass(frozen=True, slots=True)
class Sitter:
    """Somebody who may sit down at the desk. `tries` are left for the PIN, 0 without one."""

    person_id: RowId
    name: str
    tries: int = 0


@dataclass(frozen=True, slots=True)
class LockFacts:
    """All the lock page knows. `acting` is who sat here; `minutes` is the setting."""

    people: tuple[Sitter, ...]
    acting: RowId | None
    cause: LockCause
    minutes: int = 10


def first_facts(holders: Iterable[PinHolder], last: str) -> LockFacts:
    """What is known before the desk was opened: who has a PIN, and the id of who sat here last.

    Somebody without a PIN is asked for the passphrase, and named nowhere.
    """
    people = [Sitter(one.person_id, one.name, one.tries_left) for one in holders]
    acting = bytes.fromhex(last) if _HEXADECIMAL.fullmatch(last) else None
    if acting is not None and all(one.person_id != acting for one in people):
        people.insert(0, Sitter(acting, ""))
    return LockFacts(tuple(people), acting, LockCause.START)


class LockPage(QWidget):
    """Asks one person for her PIN, or for the passphrase.

    Signals:
        finished: the `Opened` desk, with who unlocked it acting.
    """

    finished = Signal(object)

    def __init__(
        self,
        facts: LockFacts,
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
        self._people = {one.person_id: one for one in facts.people}
        self._working = False
        self.sitter = _first_sitter(facts)
        self.title = Label("", TextStyle.TITLE)
        self.cause = Label(
            cause_words(facts.cause, facts.minutes), TextStyle.UI, "text2", wrap=True
        )
        self.cause.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pin = PinField(self.tr("PIN"))
        self.eye = IconButton(Icon.EYE, self.tr("Show the PIN"), checkable=True)
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.passphrase.setPlaceholderText(self.tr("Passphrase"))
        self.problem = ErrorPanel()
        self.unlock = Button(self.tr("Unlock"), kind=ButtonKind.FILLED)
        self.other_way = Button("", kind=ButtonKind.LINK)
        self.somebody_else = Button(self.tr("Someone else is at the desk"), kind=ButtonKind.LINK)
        self.menu = QMenu(self)
        self._ways = QStackedWidget()
        self._lay_out()
        self._connect()
        self.choose(self.sitter)

    # --- who, and how -----------------------------------------------------------------------------

    @property
    def asks_pin(self) -> bool:
        """Whether the PIN is asked for; otherwise it is the passphrase."""
        return self._ways.currentIndex() == 0

    def choose(self, sitter: Sitter | None) -> None:
        """Ask this person; None asks whoever knows the passphrase."""
        self.sitter = sitter
        name = sitter.name.split()[0] if sitter is not None and sitter.name else ""
        words = self.tr("Welcome back, %1").replace("%1", name) if name else self.tr("Welcome back")
        self.title.setText(words)
        self.problem.hide()
        self._ask(pin=sitter is not None and sitter.tries > 0)
        self._fill_menu()

    def ask_other_way(self) -> None:
        """The passphrase in place of the PIN, or the PIN again."""
        self.problem.hide()
        self._ask(pin=not self.asks_pin)

    def open_people(self) -> None:
        """Show who else could be here."""
        self.menu.popup(self.somebody_else.mapToGlobal(QPoint(0, self.somebody_else.height())))

    def try_it(self) -> None:
        """Unlock with what was typed; says what is missing when it is nothing or too short."""
        if self._working:
            return
        if self.asks_pin:
            self._try_pin()
        else:
            self._try_passphrase()

    def paintEvent(self, event: QPaintEvent) -> None:
        hairline(QPainter(self), self.rect(), look().colours.rail)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._field().setFocus()

    # --- trying -----------------------------------------------------------------------------------

    def _try_pin(self) -> None:
        if self.sitter is None or not self.pin.is_complete:
            self._show(
                Explanation(self.tr("That is no PIN yet."), self.tr("It has four to eight digits."))
            )
            return
        self._work(partial(_open_with_pin, self._profile, self.sitter.person_id, self.pin.text()))

    def _try_passphrase(self) -> None:
        typed = self.passphrase.text()
        if not typed:
            words = self.tr("Type the passphrase you chose when this desk was made.")
            self._show(Explanation(self.tr("No passphrase yet."), words))
            return
        person_id = self.sitter.person_id if self.sitter is not None else None
        self._work(partial(_open_with_passphrase, self._profile, typed, person_id))

    def _work(self, opening: Callable[[Surroundings], Opened]) -> None:
        self.problem.hide()
        self._set_working(True)
        self._workers.write(
            partial(opening, self._around), self._opened, owner=self, failed=self._failed
        )

    def _opened(self, opened: Opened) -> None:
        self._forget()
        self.finished.emit(opened)

    def show_failure(self, error: BaseException) -> None:
        """Say why the desk could not be opened; a wrong PIN is one try less."""
        if isinstance(error, KeyProblem):
            self._count(error.reason)
        tries = self.sitter.tries if self.sitter is not None else 0
        found = refusal_words(error, tries)
        if found is None:
            self._workers.failed.emit(error)
            found = Explanation(
                self.tr("The desk could not be opened."),
                self.tr("Nothing was changed. The log says more; try again."),
            )
        self._show(found)
        self.passphrase.selectAll()

    def _failed(self, error: BaseException) -> None:
        self._set_working(False)
        self.show_failure(error)

    def _count(self, reason: str) -> None:
        """A wrong PIN is one try less; where no PIN helps the passphrase is asked for."""
        if self.sitter is None or reason == "wrong-passphrase":
            return
        left = self.sitter.tries - 1 if reason == "wrong-pin" else 0
        self.sitter = replace(self.sitter, tries=left)
        self._people[self.sitter.person_id] = self.sitter
        if not left:
            self._ask(pin=False)
        self.pin.clear()

    # --- showing ----------------------------------------------------------------------------------

    def _ask(self, *, pin: bool) -> None:
        self._ways.setCurrentIndex(0 if pin else 1)
        can_pin = self.sitter is not None and self.sitter.tries > 0
        words = self.tr("Use the passphrase instead") if pin else self.tr("Use the PIN instead")
        self.other_way.setText(words)
        self.other_way.setVisible(can_pin)
        self._forget()
        self.setFocusProxy(self._field())
        self._field().setFocus()

    def _forget(self) -> None:
        self.eye.setChecked(False)
        self.pin.clear()
        self.passphrase.clear()
        self.passphrase.hide_again()

    def _field(self) -> QWidget:
        return self.pin if self.asks_pin else self.passphrase

    def _show(self, problem: Explanation) -> None:
        self.problem.show_error(problem.happened, "", problem.advice)
        self._field().setFocus()

    def _set_working(self, working: bool) -> None:
        self._working = working
        for widget in (self.pin, self.passphrase, self.unlock, self.other_way, self.somebody_else):
            widget.setEnabled(not working)
        self.unlock.setText(self.tr("Opening") if working else self.tr("Unlock"))

    def _show_digits(self, shown: bool) -> None:
        self.pin.reveal(shown)
        self.eye.set_icon(Icon.EYE_OFF if shown else Icon.EYE)
        self.eye.set_name(self.tr("Hide the PIN") if shown else self.tr("Show the PIN"))

    def _hide_problem(self) -> None:
        self.problem.hide()

    def _fill_menu(self) -> None:
        self.menu.clear()
        for one in self._people.values():
            if one.name and one != self.sitter:
                self.menu.addAction(one.name).setData(one.person_id)
        self.somebody_else.setVisible(not self.menu.isEmpty())

    def _take_other(self, action: QAction) -> None:
        self.choose(self._people.get(action.data()))

    def _connect(self) -> None:
        for field in (self.pin, self.passphrase):
            field.returnPressed.connect(self.try_it)
            field.textEdited.connect(self._hide_problem)
        self.unlock.clicked.connect(self.try_it)
        self.eye.toggled.connect(self._show_digits)
        self.other_way.clicked.connect(self.ask_other_way)
        self.somebody_else.clicked.connect(self.open_people)
        self.menu.triggered.connect(self._take_other)

    def _lay_out(self) -> None:
        for way in (self._pin_way(), self.passphrase):
            self._ways.addWidget(way)
        box = QWidget()
        box.setFixedWidth(px(_WIDTH))
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        centre = Qt.AlignmentFlag.AlignHCenter
        for head in (Logo(40), self.title):
            column.addWidget(head, 0, centre)
            column.addSpacing(px(4))
        column.addWidget(self.cause)
        column.addSpacing(px(12))
        for widget in (self._ways, self.problem, self.unlock):
            column.addWidget(widget)
            column.addSpacing(px(4))
        for link in (self.other_way, self.somebody_else):
            column.addWidget(link, 0, centre)
        self.unlock.setMinimumWidth(px(_WIDTH))
        # Stretches, not an alignment: an aligned box would not get the height its lines need.
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(box)
        middle.addStretch()
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)

    def _pin_way(self) -> QWidget:
        way = QWidget()
        line = QHBoxLayout(way)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        # As wide as the eye, so that the boxes stand in the middle.
        line.addSpacing(self.eye.sizeHint().width() + px(8))
        line.addStretch()
        line.addWidget(self.pin)
        line.addStretch()
        line.addWidget(self.eye)
        return way


def _first_sitter(facts: LockFacts) -> Sitter | None:
    """Who sat here; at the start whoever has a PIN."""
    for one in facts.people:
        if one.person_id == facts.acting:
            return one
    return next((one for one in facts.people if one.tries), None)


def _open_with_pin(profile: Profile, person_id: RowId, pin: str, around: Surroundings) -> Opened:
    from app.services.opening import open_with_pin

    return open_with_pin(profile, person_id, pin, around)


def _open_with_passphrase(
    profile: Profile, typed: str, person_id: RowId | None, around: Surroundings
) -> Opened:
    from app.services.opening import open_with_passphrase

    return open_with_passphrase(profile, typed, around, person_id)
