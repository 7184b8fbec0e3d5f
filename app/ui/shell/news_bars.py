"""Thin bars above the pages: sample data, and a keyring that could not keep the key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.common.banner import Banner
from app.ui.common.icons import Icon
from app.ui.common.tints import Tint

translate = QCoreApplication.translate


def importing_bar(words: str) -> Banner:
    """Stays while something is brought in."""
    return Banner(
        translate("News", "Importing."),
        words,
        Tint.INFO,
        icon=Icon.DOWNLOAD,
        action=translate("News", "Show"),
        bar=True,
    )


def unfinished_bar(name: str) -> Banner:
    """Offers to go on with an import that stopped on the way."""
    words = translate("News", "“%1” was not read to its end. What came in stays.")
    return Banner(
        translate("News", "An import is unfinished."),
        words.replace("%1", name),
        Tint.INFO,
        icon=Icon.DOWNLOAD,
        action=translate("News", "Go on"),
        dismissable=True,
        bar=True,
    )


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
