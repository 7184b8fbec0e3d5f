"""Settings, Business: what all desks agree on."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.domain.address import is_email
from app.domain.letter import FormName, address_lines, form_for
from app.domain.plain_text import tidy_line
from app.services.settings import LONGEST_RECALL, DeskSettings
from app.ui.common.form import FieldRow
from app.ui.common.regions import all_zones, regions, zone_words
from app.ui.common.searchable_choice import SearchableChoice
from app.ui.letters.form_names import form_name
from app.ui.settings.page import SettingsPage
from app.ui.settings.rest_edit import RestEdit

translate = QCoreApplication.translate

_SHORTEST_CHOICE = 12
_ROWS_SHOWN = 16


class BusinessPage(SettingsPage):
    """Each field tells its change when it is left or chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("BusinessPage", "Business"),
            translate("BusinessPage", "What every desk of the business goes by."),
            parent,
        )
        self._shown = DeskSettings()
        self.name = QLineEdit()
        self.country = SearchableChoice()
        self.zone = SearchableChoice()
        self.addresses = RestEdit(name=self.tr("Your own mail addresses"))
        self.promise = _choice()
        self.recall = _choice()
        self.address = RestEdit(name=self.tr("Postal address"))
        self.phone = QLineEdit()
        self.letter_form = _choice()
        self._fill_choices()
        self._lay_out()
        self.name.editingFinished.connect(self._name_typed)
        self.country.activated.connect(self._country_chosen)
        self.zone.activated.connect(self._zone_chosen)
        self.promise.activated.connect(self._promise_chosen)
        self.addresses.rested.connect(self._addresses_typed)
        self.recall.activated.connect(self._recall_chosen)
        self.address.rested.connect(self._address_typed)
        self.phone.editingFinished.connect(self._phone_typed)
        self.letter_form.activated.connect(self._letter_form_chosen)

    def show_settings(self, agreed: DeskSettings) -> None:
        """Show what holds now; a field being typed in keeps what was typed."""
        self._shown = agreed
        if not self.name.hasFocus() or not self.name.isModified():
            self.name.setText(agreed.business)
        self.addresses.set_text("\n".join(agreed.own_addresses))
        self.address.set_text("\n".join(agreed.address))
        if not self.phone.hasFocus() or not self.phone.isModified():
            self.phone.setText(agreed.phone)
        form = form_for(agreed.letter_form, agreed.region).name
        _select(self.letter_form, form.value, form_name(form))
        _select(self.country, agreed.region, agreed.region)
        _select(self.zone, agreed.zone.key, zone_words(agreed.zone.key))
        minutes = int(agreed.answer_within.total_seconds()) // 60
        _select(self.promise, minutes, _length_words(agreed.answer_within))
        _select(self.recall, agreed.recall_seconds, _recall_words(agreed.recall_seconds))

    def _fill_choices(self) -> None:
        self.country.addItem(self.tr("Not said"), "")
        for region in regions():
            self.country.addItem(region.name, region.code)
        for name in all_zones():
            self.zone.addItem(zone_words(name), name)
        for name in FormName:
            self.letter_form.addItem(form_name(name), name.value)
        for hours in (1, 2, 4, 8, 24, 48, 72):
            within = timedelta(hours=hours)
            self.promise.addItem(_length_words(within), hours * 60)
        for seconds in (0, 5, 10, 20, 30, LONGEST_RECALL):
            self.recall.addItem(_recall_words(seconds), seconds)

    def _lay_out(self) -> None:
        self.form.add_field(self.tr("Name customers know you by"), self.name)
        self.form.add_beside(
            [
                FieldRow(
                    self.tr("Country"),
                    self.country,
                    hint=self.tr("Says how phone numbers are read."),
                ),
                FieldRow(self.tr("Time zone"), self.zone, hint=self.tr("Says when a day begins.")),
            ]
        )
        self._addresses_row = self.form.add_field(
            self.tr("Your own mail addresses"),
            self.addresses,
            hint=self.tr("One on each line. Mail from them is yours, not a customer's."),
        )
        self._add_letter_fields()
        self.form.add_field(
            self.tr("A new question is answered within"),
            self.promise,
            hint=self.tr("The promise a new ticket starts with. Others keep theirs."),
        )
        self.form.add_field(
            self.tr("An answer can be taken back for"),
            self.recall,
            hint=self.tr("It is held for this long before it goes out."),
        )

    def _add_letter_fields(self) -> None:
        self.form.add_field(
            self.tr("Postal address"),
            self.address,
            hint=self.tr("Stands at the top of letters, one part on each line."),
        )
        self.form.add_beside(
            [
                FieldRow(
                    self.tr("Phone number"),
                    self.phone,
                    hint=self.tr("As customers should read it."),
                ),
                FieldRow(
                    self.tr("Letters fit this envelope"),
                    self.letter_form,
                    hint=self.tr("Says where the address stands, so that its window shows it."),
                ),
            ]
        )

    def _name_typed(self) -> None:
        name = self.name.text().strip()
        if name and name != self._shown.business:
            self.agreed_change.emit("business", name)
        elif not name:
            self.name.setText(self._shown.business)

    def _recall_chosen(self) -> None:
        if self.recall.currentData() != self._shown.recall_seconds:
            self.agreed_change.emit("recall_seconds", self.recall.currentData())

    def _country_chosen(self) -> None:
        if self.country.currentData() != self._shown.region:
            self.agreed_change.emit("region", self.country.currentData())

    def _zone_chosen(self) -> None:
        if self.zone.currentData() != self._shown.zone.key:
            self.agreed_change.emit("zone", ZoneInfo(self.zone.currentData()))

    def _promise_chosen(self) -> None:
        within = timedelta(minutes=self.promise.currentData())
        if within != self._shown.answer_within:
            self.agreed_change.emit("answer_within", within)

    def _address_typed(self) -> None:
        typed = address_lines(self.address.text())
        if typed != self._shown.address:
            self.agreed_change.emit("address", typed)

    def _phone_typed(self) -> None:
        typed = tidy_line(self.phone.text())
        if typed != self._shown.phone:
            self.agreed_change.emit("phone", typed)

    def _letter_form_chosen(self) -> None:
        chosen = str(self.letter_form.currentData())
        if chosen != form_for(self._shown.letter_form, self._shown.region).name.value:
            self.agreed_change.emit("letter_form", chosen)

    def _addresses_typed(self) -> None:
        lines = [line.strip() for line in self.addresses.text().splitlines()]
        typed = tuple(dict.fromkeys(line for line in lines if line))
        wrong = next((line for line in typed if not is_email(line)), "")
        words = self.tr("“%1” is no mail address; nothing was changed yet.")
        self._addresses_row.set_error(words.replace("%1", wrong) if wrong else "")
        if not wrong and typed != self._shown.own_addresses:
            self.agreed_change.emit("own_addresses", typed)


def _choice() -> QComboBox:
    made = QComboBox()
    made.setMaxVisibleItems(_ROWS_SHOWN)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(_SHORTEST_CHOICE)
    return made


def _select(choice: QComboBox, value: object, words: str) -> None:
    """Show the value, adding it where it is none of the usual ones."""
    if choice.findData(value) < 0:
        choice.addItem(words, value)
    choice.setCurrentIndex(choice.findData(value))


def _recall_words(seconds: int) -> str:
    if not seconds:
        return translate("BusinessPage", "Not at all")
    return translate("BusinessPage", "%n seconds", None, seconds)


def _length_words(within: timedelta) -> str:
    """In the largest unit that says it exactly."""
    minutes = int(within.total_seconds()) // 60
    if minutes and minutes % (24 * 60) == 0:
        days = minutes // (24 * 60)
        words = translate("BusinessPage", "%1 days")
        return translate("BusinessPage", "1 day") if days == 1 else words.replace("%1", str(days))
    if minutes and minutes % 60 == 0:
        hours = minutes // 60
        words = translate("BusinessPage", "%1 hours")
        single = translate("BusinessPage", "1 hour")
        return single if hours == 1 else words.replace("%1", str(hours))
    return translate("BusinessPage", "%1 minutes").replace("%1", str(minutes))
