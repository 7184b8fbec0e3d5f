"""Two values for one field, side by side: somebody must say which is right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.ids import RowId
from app.ui.common.button import Button
from app.ui.common.ground import Card
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle
from app.ui.common.words import moment
from app.ui.contacts.timeline import Calendar

if TYPE_CHECKING:
    from app.services.desk import ContactView

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Opinion:
    """One value: who wrote it, and when, in words. `value` is what keeping it saves."""

    value: str
    origin: str


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A field with more than one value, the newest first."""

    field: str
    opinions: tuple[Opinion, ...]


def disagreements_of(
    view: ContactView,
    names: dict[RowId, str],
    organisations: dict[RowId, str],
    calendar: Calendar,
) -> tuple[Disagreement, ...]:
    """What people disagree about, in words. `names` are the people of the desk.

    Fields a form does not offer (a tombstone, the day of making) are left out.
    """
    found = []
    for field, versions in view.disagreements.items():
        name = "organisation" if field == "organisation_id" else field
        if name not in FIELD_NAMES:
            continue
        opinions = tuple(
            Opinion(
                organisations.get(version.value, "") if name == "organisation" else version.value,
                _origin(names.get(version.actor or b"", ""), version.at, calendar),
            )
            for version in versions
        )
        if len({opinion.value for opinion in opinions}) > 1:
            found.append(Disagreement(name, opinions))
    return tuple(found)


def organisations_asked(view: ContactView) -> set[RowId]:
    """The organisations whose names a disagreement needs."""
    versions = view.disagreements.get("organisation_id", ())
    return {version.value for version in versions if isinstance(version.value, bytes)}


def field_name(field: str) -> str:
    """What the form calls a field."""
    return {
        "name": translate("ContactField", "Name"),
        "title": translate("ContactField", "Role or title"),
        "organisation": translate("ContactField", "Organisation"),
        "language": translate("ContactField", "Languages"),
        "prefers": translate("ContactField", "Prefers"),
        "warning": translate("ContactField", "Be careful"),
        "remember": translate("ContactField", "Remember"),
    }[field]


FIELD_NAMES = ("name", "title", "organisation", "language", "prefers", "warning", "remember")


class DisagreementCard(Card):
    """Signals:
    kept: field and value of the one that is right.
    """

    kept = Signal(str, str)

    def __init__(self, found: Disagreement, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        title = self.tr("Two values for “%1”").replace("%1", field_name(found.field))
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        inset = px(12)
        column.setContentsMargins(inset, inset, inset, inset)
        column.setSpacing(px(4))
        column.addWidget(Label(title, TextStyle.META_STRONG, "warn", wrap=True))
        for opinion in found.opinions:
            self._add(column, found.field, opinion)

    def _add(self, column: QVBoxLayout, field: str, opinion: Opinion) -> None:
        shown = opinion.value or self.tr("(empty)")
        column.addSpacing(px(4))
        column.addWidget(Label(shown, TextStyle.UI, wrap=True, selectable=True))
        column.addWidget(Label(opinion.origin, TextStyle.CAPTION, "text3", wrap=True))
        keep = Button(self.tr("Keep this"), small=True)
        keep.setAccessibleName(self.tr("Keep %1").replace("%1", shown))
        keep.clicked.connect(partial(self.kept.emit, field, opinion.value))
        column.addWidget(keep)


class DisagreementList(QWidget):
    """All cards under each other; takes no room without any."""

    kept = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self._shown: tuple[Disagreement, ...] = ()
        self.hide()

    def show_all(self, found: Sequence[Disagreement]) -> None:
        """Show these instead."""
        self.setVisible(bool(found))
        if tuple(found) == self._shown:
            return
        self._shown = tuple(found)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in found:
            card = DisagreementCard(one)
            card.kept.connect(self.kept)
            self._column.addWidget(card)


def _origin(name: str, at: datetime, calendar: Calendar) -> str:
    when = moment(at, calendar.now, calendar.zone, calendar.locale)
    who = name or translate("Disagreement", "The program")
    return f"{who}, {when}"
