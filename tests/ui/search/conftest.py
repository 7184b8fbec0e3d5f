"""The palette over the window of the bakery."""

from tests.ui.shell.conftest import (
    _applied_theme,
    bakery,
    controller,
    session,
    theme,
    window,
)

__all__ = ["_applied_theme", "bakery", "controller", "session", "theme", "window"]
