"""The small popups of a ticket: when, who, which tags, and one line of text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.ids import RowId
from app.domain.person import Person
from app.ui.common.check_box import CheckBox
from app.ui.common.ground import Divider
from app.ui.common.icons import Icon
from app.ui.common.key_cap import KeyHints, native_keys
from app.ui.common.look import px
from app.ui.common.picker import Choice, PickerPopup
from app.ui.common.popup import Popup
from app.ui.inbox.filters import NOBODY
from app.ui.inbox.moments import Moments
from app.ui.inbox.time_words import local_words
from app.ui.inbox.typed_time import ENGLISH, MORNING, parse_time

translate = QCoreApplication.translate

CLOSING = time(16, 30)
_AFTERNOON = time(14)
_MONDAY = 0
_LINE_WIDTH = 380


class TimePicker(PickerPopup):
    """Offers the usual times and reads typed ones. `chosen` carries an aware datetime.

    Alt+1 to Alt+4 take an offered time at once; plain digits begin a typed time.
    Where it `may_hold`, a tick (Alt+W) says that a reminder stays when the customer writes before.
    """

    def __init__(self, moments: Moments, parent: QWidget, *, may_hold: bool = False) -> None:
        hint = translate("Pickers", "When? fri 14:00, in 2h, 3.12. 9:00")
        super().__init__(hint, parent, filters=False)
        self._moments = moments
        self._offers: list[Choice] = []
        self.typed.connect(self._offer)
        group = QActionGroup(self)
        for place in range(4):
            action = QAction(self)
            action.setShortcut(QKeySequence(f"Alt+{place + 1}"))
            action.setData(place)
            group.addAction(action)
            self.addAction(action)
        group.triggered.connect(self._take_offer)
        self.holds = CheckBox(self.tr("Wake only then, even if the customer writes"))
        self._add_tick(shown=may_hold)

    def offer_times(self, *, holds: bool = False) -> None:
        """Work out the usual times anew; call before it is shown. `holds` sets the tick."""
        self.holds.setChecked(holds)
        self._offers = self._usual()
        self.set_choices(self._offers)

    def _add_tick(self, *, shown: bool) -> None:
        keys = QKeySequence("Alt+W")
        self.holds.setToolTip(native_keys(keys))
        self.holds.setVisible(shown)
        if not shown:
            return
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(px(14), px(8), px(14), px(8))
        inside.addWidget(self.holds)
        self.body.insertWidget(self.body.count() - 1, row)
        toggle = QAction(self)
        toggle.setShortcut(keys)
        toggle.triggered.connect(self.holds.toggle)
        self.addAction(toggle)

    def _usual(self) -> list[Choice]:
        now = self._moments.local_now()
        hour = (now + timedelta(hours=1)).replace(second=0, microsecond=0)
        offers = [(self.tr("In 1 hour"), hour)]
        if now.time() < _AFTERNOON:
            offers.append((self.tr("Before closing"), _at(now, 0, CLOSING)))
        offers.append((self.tr("Tomorrow morning"), _at(now, 1, MORNING)))
        days = (_MONDAY - now.weekday()) % 7 or 7
        if days > 1:
            offers.append((self.tr("Monday morning"), _at(now, days, MORNING)))
        else:
            offers.append((self.tr("In a week"), _at(now, 7, MORNING)))
        return [
            Choice(at, words, self._detail(at, place), Icon.CLOCK)
            for place, (words, at) in enumerate(offers)
        ]

    def _detail(self, at: datetime, place: int) -> str:
        keys = native_keys(QKeySequence(f"Alt+{place + 1}"))
        return f"{self._moments.ahead(at)}   {keys}"

    def _offer(self, text: str) -> None:
        if not text.strip():
            self.set_choices(self._offers)
            return
        now = self._moments.local_now()
        at = parse_time(text, now, local_words()) or parse_time(text, now, ENGLISH)
        if at is not None:
            self.set_choices([Choice(at, self._moments.full(at), icon=Icon.CLOCK)])
            return
        begun = text.strip().casefold()
        self.set_choices([one for one in self._offers if begun in one.title.casefold()])

    def _take_offer(self, action: QAction) -> None:
        place = action.data()
        if place < len(self._offers):
            self.close()
            self.chosen.emit(self._offers[place].value)


class AssignPicker(PickerPopup):
    """Everybody who works here, and nobody. `chosen` carries a person's id, `NOBODY` for none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("Pickers", "Assign to"), parent)

    def offer_people(
        self, people: Sequence[Person], me: RowId | None, assigned: RowId | None
    ) -> None:
        """Who can be chosen, the one who chooses first."""
        mine = [one for one in people if one.id == me]
        others = [one for one in people if one.active and one.id != me]
        choices = [
            Choice(one.id, one.name, self.tr("you"), Icon.USER, checked=one.id == assigned)
            for one in mine
        ]
        choices += [
            Choice(one.id, one.name, icon=Icon.USER, checked=one.id == assigned) for one in others
        ]
        nobody = Choice(NOBODY, self.tr("Nobody"), icon=Icon.X, checked=assigned is None)
        self.set_choices([*choices, nobody])

    def offer_others(self, people: Sequence[Person]) -> None:
        """Only those who can be asked to take something."""
        self.set_choices([Choice(one.id, one.name, icon=Icon.USER) for one in people])


class TagPicker(PickerPopup):
    """All tags, those on the ticket checked. `chosen` carries a tag's name, `created` a new one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("Pickers", "Tag, or a new one"), parent, may_create=True)

    def offer_tags(self, names: Sequence[str], present: Sequence[str]) -> None:
        """Those present first."""
        here = {name.casefold() for name in present}
        known = [*present, *(name for name in names if name.casefold() not in here)]
        self.set_choices(
            [Choice(name, name, icon=Icon.TAG, checked=name.casefold() in here) for name in known]
        )


class LinePopup(Popup):
    """One line to change: the subject, the reference. `entered` carries it."""

    entered = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(name)
        self.line.setFrame(False)
        self.line.setTextMargins(px(12), 0, px(12), 0)
        self.line.setFixedSize(px(_LINE_WIDTH), px(44))
        self.line.returnPressed.connect(self._enter)
        keys = [(["↵"], self.tr("save")), (["Esc"], self.tr("leave as it was"))]
        for widget in (self.line, Divider(), KeyHints(keys)):
            self.body.addWidget(widget)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _enter(self) -> None:
        self.close()
        self.entered.emit(self.line.text())


def _at(now: datetime, days: int, hour: time) -> datetime:
    return datetime.combine(now.date() + timedelta(days=days), hour, now.tzinfo)
