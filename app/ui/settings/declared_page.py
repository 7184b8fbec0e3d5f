"""A page of the settings made wholly from declarations, and where the declarations are found."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.settings.declared import Declared, Place
from app.ui.settings.declared_business import agreed_by_all
from app.ui.settings.declared_local import of_this_computer
from app.ui.settings.declared_rows import DeclaredRows, LocalValues
from app.ui.settings.page import SettingsPage

translate = QCoreApplication.translate


def declared_settings(place: Place) -> tuple[Declared, ...]:
    """The settings of a page, in order."""
    return tuple(one for one in (*agreed_by_all(), *of_this_computer()) if one.place is place)


class DeclaredPage(SettingsPage):
    """Every setting of one place."""

    def __init__(self, place: Place, memory: LocalValues, parent: QWidget | None = None) -> None:
        super().__init__(*_page_words(place), parent)
        self.rows = DeclaredRows(declared_settings(place), memory)
        self.add_declared(self.rows)


def _page_words(place: Place) -> tuple[str, str]:
    """The title, and the line below it."""
    return {
        Place.BUSINESS: (
            translate("BusinessPage", "Business"),
            translate("BusinessPage", "What every desk of the business goes by."),
        ),
        Place.APPEARANCE: (
            translate("AppearancePage", "Appearance"),
            translate("AppearancePage", "How the program looks on this computer."),
        ),
        Place.NOTIFICATIONS: (
            translate("NotificationsPage", "Notifications"),
            translate(
                "NotificationsPage",
                "On this computer. Nothing is only told: all of it stands in the inbox too.",
            ),
        ),
    }[place]
