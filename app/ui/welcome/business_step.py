"""First run, step 1: what the business is called, where it is, and what the desk starts with."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.common.choice_card import ChoiceCard
from app.ui.common.form import FieldRow
from app.ui.common.label import Label
from app.ui.common.regions import (
    all_zones,
    home_region,
    home_zone,
    regions,
    zone_words,
    zones_of,
)
from app.ui.common.searchable_choice import SearchableChoice
from app.ui.common.text import TextStyle
from app.ui.welcome.page_parts import Step, side_by_side

translate = QCoreApplication.translate


class _StartCard(ChoiceCard):
    """Enter chooses the card and goes on to the step, which continues."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()


class BusinessStep(Step):
    """Country and time zone are taken from the computer until the person says otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("BusinessStep", "Your business"),
            translate(
                "BusinessStep", "What customers call you, and where you are when they call you."
            ),
            parent,
        )
        self.name = QLineEdit()
        self._name_field = FieldRow(self.tr("Name customers know you by"), self.name)
        self.country = SearchableChoice()
        self.zone = SearchableChoice()
        self.sample = _StartCard(
            self.tr("A sample week"),
            self.tr(
                "40 tickets over all channels from an invented bakery, to explore. "
                "One click removes them all."
            ),
        )
        self.empty = _StartCard(
            self.tr("An empty desk"),
            self.tr("Bring in your mail archive and your contacts at any time."),
        )
        self.sample.setChecked(True)
        self._fill()
        self._lay_out()

    @property
    def region(self) -> str:
        """The chosen country's code, "" when none was chosen."""
        return str(self.country.currentData() or "")

    @property
    def zone_name(self) -> str:
        """The chosen time zone as the time zone database names it."""
        return str(self.zone.currentData())

    def first_field(self) -> QWidget:
        return self.name

    def check(self) -> bool:
        missing = not self.name.text().strip()
        self._name_field.set_error(
            self.tr("Write the name your customers use. You can change it later.")
            if missing
            else ""
        )
        if missing:
            self.name.setFocus()
        return not missing

    def _fill(self) -> None:
        self.country.addItem(self.tr("Not said"), "")
        for region in regions():
            self.country.addItem(region.name, region.code)
        self.country.setCurrentIndex(max(0, self.country.findData(home_region())))
        self._offer_zones(home_zone())
        self.country.activated.connect(self._country_chosen)

    def _lay_out(self) -> None:
        self.add(self._name_field)
        self.add(
            side_by_side(
                (
                    FieldRow(
                        self.tr("Country"),
                        self.country,
                        hint=self.tr("Says how phone numbers are read."),
                    ),
                    FieldRow(
                        self.tr("Time zone"),
                        self.zone,
                        hint=self.tr("Says when a day begins."),
                    ),
                )
            )
        )
        self.add(Label(self.tr("Start with"), TextStyle.META_MEDIUM, "text2"))
        self.add(side_by_side((self.sample, self.empty), as_high=True), above=4)
        self.column.addStretch(1)

    def _country_chosen(self) -> None:
        """Zones of the country come first; one of them is taken unless the old one fits."""
        here = zones_of(self.region)
        kept = self.zone_name
        self._offer_zones(kept if kept in here or not here else here[0])

    def _offer_zones(self, chosen: str) -> None:
        self.zone.clear()
        near = zones_of(self.region)
        for name in near:
            self.zone.addItem(zone_words(name), name)
        if near:
            self.zone.insertSeparator(len(near))
        for name in all_zones():
            if name not in near:
                self.zone.addItem(zone_words(name), name)
        if self.zone.findData(chosen) < 0:
            self.zone.addItem(zone_words(chosen), chosen)
        self.zone.setCurrentIndex(self.zone.findData(chosen))
