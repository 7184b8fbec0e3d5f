"""One theme for what is looked at without the whole window."""

from __future__ import annotations

from tests.ui.common.conftest import _applied_theme, theme

__all__ = ["_applied_theme", "theme"]
