"""Triggers that refuse any write to a projected table which did not come through the gate.

They call `gate_open()`, a function each of our connections brings along; another program that opens
the file has no such function and is refused as well. An upgrade may rebuild tables and so lose
their triggers: it ends by laying them anew.
"""

from __future__ import annotations

from sqlalchemy import Connection

from app.store.registry import KINDS

_ACTS = ("INSERT", "UPDATE", "DELETE")


def lay(connection: Connection) -> None:
    """Create (or create again) the triggers of every projected table."""
    for kind in KINDS:
        for act in _ACTS:
            name = f"tripwire_{kind.name}_{act.lower()}"
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
            connection.exec_driver_sql(
                f"CREATE TRIGGER {name} BEFORE {act} ON {kind.name} WHEN NOT gate_open() "
                f"BEGIN SELECT RAISE(ABORT, 'written outside the gate'); END"
            )


def missing(connection: Connection) -> list[str]:
    """Names of tripwires that are not there."""
    found = {
        row[0]
        for row in connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type='trigger' AND name LIKE 'tripwire_%'"
        )
    }
    wanted = {f"tripwire_{kind.name}_{act.lower()}" for kind in KINDS for act in _ACTS}
    return sorted(wanted - found)
