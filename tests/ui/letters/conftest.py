"""The whole window of the bakery, in which a letter is answered."""

from tests.ui.shell.conftest import (
    _applied_theme,
    bakery,
    controller,
    session,
    theme,
    window,
)

__all__ = ["_applied_theme", "bakery", "controller", "session", "theme", "window"]
