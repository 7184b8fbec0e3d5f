"""The whole window, and the capture panel in it."""

from __future__ import annotations

import pytest

from app.ui.capture.capturing import Capturing
from app.ui.capture.panel import CapturePanel
from app.ui.shell.desk_controller import DeskController
from tests.ui.shell.conftest import (
    _applied_theme,
    bakery,
    controller,
    session,
    theme,
    window,
)

__all__ = ["_applied_theme", "bakery", "controller", "session", "theme", "window"]


@pytest.fixture
def capturing(controller: DeskController) -> Capturing:
    """What stands behind the panel."""
    return controller.demand.capture


@pytest.fixture
def panel(capturing: Capturing) -> CapturePanel:
    """The panel, not shown yet."""
    return capturing.panel
