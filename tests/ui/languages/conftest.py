"""The whole window on a real desk of the bakery."""

from __future__ import annotations

from tests.ui.shell.conftest import _applied_theme, bakery, controller, session, theme, window

__all__ = ["_applied_theme", "bakery", "controller", "session", "theme", "window"]
