"""What every test of a screen stands on."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _running_application(qapp: QApplication) -> None:
    """Models keep timers, and those need an application, in whichever order the tests run."""
