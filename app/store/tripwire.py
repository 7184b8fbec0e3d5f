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
    for name, statement in _statements().items():
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
        connection.exec_driver_sql(statement)


def missing(connection: Connection) -> list[str]:
    """Names of tripwires that are not there, or not as they were laid."""
    rows = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE type='trigger' AND name LIKE 'tripwire_%'"
    )
    found = {str(row[0]): row[1] for row in rows}
    return sorted(name for name, wanted in _statements().items() if found.get(name) != wanted)


def _statements() -> dict[str, str]:
    return {
        f"tripwire_{kind.name}_{act.lower()}": (
            f"CREATE TRIGGER tripwire_{kind.name}_{act.lower()} "
            f"BEFORE {act} ON {kind.name} WHEN NOT gate_open() "
            f"BEGIN SELECT RAISE(ABORT, 'written outside the gate'); END"
        )
        for kind in KINDS
        for act in _ACTS
    }
