"""Thin bars above the pages: sample data, and a keyring that could not keep the key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.common.banner import Banner
from app.ui.common.icons import Icon
from app.ui.common.tints import Tint

translate = QCoreApplication.translate


def sample_data_bar() -> Banner:
    """Stays until the sample is removed."""
    return Banner(
        translate("News", "Sample data."),
        translate("News", "An invented week to look around in."),
        Tint.INFO,
        icon=Icon.INFO,
        action=translate("News", "Remove it"),
        bar=True,
    )
