"""Cells that a spreadsheet would run as a formula, made harmless and back again.

Follows OWASP "CSV Injection": every cell quoted, and an apostrophe before a cell that begins with
one of = + - @, tab, carriage return or line feed (or the full-width forms of the signs). Phone
numbers keep their plus: digits and signs alone compute to a number at worst, and other programs
must be able to read them.
"""

from __future__ import annotations

import re
from typing import Final

_RISKY: Final = re.compile(r"'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_PHONE: Final = re.compile(r"\+\d[\d ()./\-]*(?:;ext=\d+)?")


def neutralised(cell: str) -> str:
    """The cell as it can be written to a file that ends in a spreadsheet."""
    if _RISKY.match(cell) and not _PHONE.fullmatch(cell):
        return "'" + cell
    return cell


def restored(cell: str) -> str:
    """The inverse of `neutralised`, for files this program wrote."""
    return cell[1:] if cell.startswith("'") and _RISKY.match(cell) else cell
