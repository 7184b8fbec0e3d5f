"""Every state of the import dialogs, for pictures. Each is made over `window` and not yet shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass
