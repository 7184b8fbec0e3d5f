"""Keeps CPython 3.11 from freeing `None` and its like under PySide6."""

from __future__ import annotations

import ctypes
import sys

_SPARE = 1 << 48


def spare_references() -> None:
    """Give `None`, `True` and `False` more references than a session of any length can lose.

    WORKAROUND: the PySide6 6.12 wheels are compiled against CPython 3.12, where these objects are
    immortal and returning one takes no reference. On 3.11 every Qt call that answers nothing
    therefore loses one, and after some ten thousand the interpreter aborts with "deallocating
    None". Reproduce: `sys.getrefcount(None)` before and after a thousand `painter.setPen(...)`.
    """
    if sys.version_info < (3, 12):
        for eternal in (None, True, False):
            ctypes.c_ssize_t.from_address(id(eternal)).value += _SPARE
