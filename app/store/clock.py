"""The hybrid logical clock: wall time that never runs backwards.

64 bits: 48 of milliseconds, 16 of counter (overflow carries into the milliseconds). It only orders
concurrent versions for showing; what is kept or replaced is decided by dots, so a computer whose
clock is wrong loses nothing.
"""

from __future__ import annotations

_COUNTER_BITS = 16


def next_stamp(last: int, now_ms: int) -> int:
    """The stamp after `last` at wall time `now_ms`."""
    return max(last + 1, now_ms << _COUNTER_BITS)
