"""Every screen can be drawn."""

from __future__ import annotations

import re
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.startup import render_screens
from app.ui.screens import SIZES

# Dialogs and popups, of which the offscreen platform knows little.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_PLACE = re.compile(r"(?<=^settings-)\d+-")


def colours(picture: QImage) -> int:
    """How many different colours a coarse net of points meets."""
    points = ((x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7))
    return len({picture.pixel(x, y) for x, y in points})


def test_every_screen_of_one_theme_and_size_is_drawn(qapp: QApplication, tmp_path: Path) -> None:
    drawn = render_screens(tmp_path)
    names = set()
    for path in drawn:
        if "-light-1440" not in path.name:
            break
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) == SIZES[0], path.name
        assert colours(picture) > 5, path.name
        names.add(_PLACE.sub("", path.name.removesuffix("-light-1440.png")))
    drawn.close()
    assert {
        *("inbox", "inbox-closed", "inbox-first-use", "contacts", "contacts-edit"),
        *("contacts-organisations", "contacts-first-use", "palette-hits", "palette-nothing"),
        *("settings-business", "settings-data", "new-ticket-who", "quarantine", "crash"),
        *("import-mail-1-choose", "import-mail-4-account", "import-contacts-unknown"),
        *("welcome-1-business", "welcome-2-people", "welcome-3-safety", "unlock"),
        *("problem-damaged", "problem-newer", "problem-in-use", "keys", "about", "toast"),
    } <= names


def test_a_folder_that_cannot_be_written_is_told(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OSError, match="file"):
        list(islice(render_screens(tmp_path / "file"), 1))
