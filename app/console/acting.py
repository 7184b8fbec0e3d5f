"""Who acts when a command changes something."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from app.console import lookups
from app.console.call import Call
from app.services.desk import Desk


@contextmanager
def acting(call: Call) -> Iterator[Desk]:
    """The desk with whoever was named (--as) at it. Raises NotFound, ConsoleProblem."""
    with call.writing() as desk:
        if call.options.actor is not None:
            desk.person_id = lookups.person(desk, call.options.actor)
        yield desk
