"""Settings, Notifications: what is told, when it is quiet, and what closing the window does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.system.settings import Settings
from app.ui.settings.declared import Place, declared_settings
from app.ui.settings.declared_rows import DeclaredRows
from app.ui.settings.page import SettingsPage

translate = QCoreApplication.translate


class NotificationsPage(SettingsPage):
    """Made wholly from declared settings."""

    def __init__(self, memory: Settings, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("NotificationsPage", "Notifications"),
            translate(
                "NotificationsPage",
                "On this computer. Nothing is only told: all of it stands in the inbox too.",
            ),
            parent,
        )
        self.rows = DeclaredRows(declared_settings(Place.NOTIFICATIONS), memory)
        self.add_declared(self.rows)
