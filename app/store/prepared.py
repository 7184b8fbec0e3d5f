"""Statements asked so often that SQLAlchemy's own work would cost more than the database's.

The statement is still written with SQLAlchemy, for whichever engine is in use; it is compiled once
and then run on the driver's cursor. Rows are the driver's tuples: a Boolean column comes as 0 or 1.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.engine import Dialect

Row = tuple[Any, ...]


class Prepared:
    """One statement. `many` names its expanding parameter, if it has one."""

    def __init__(self, statement: Any, *, many: str | None = None) -> None:
        self._statement = statement
        self._many = many
        self._names: tuple[str, ...] = ()
        self._compiled: dict[tuple[str, int], tuple[str, tuple[str, ...], dict[str, Any]]] = {}

    def rows(self, connection: Connection, values: Mapping[str, Any] = {}) -> list[Row]:
        """All rows for these parameter values."""
        length = len(values[self._many]) if self._many is not None else 0
        key = (connection.dialect.name, length)
        if key not in self._compiled:
            self._compiled[key] = self._compile(connection.dialect, length)
        text, names, fixed = self._compiled[key]
        bound = {**fixed, **values}
        if self._many is not None:
            bound.update(zip(_numbered(self._many, length), values[self._many], strict=True))
        cursor = connection.connection.cursor()
        cursor.execute(text, tuple([bound[name] for name in names]))
        return list(cursor.fetchall())

    def records(
        self,
        connection: Connection,
        values: Mapping[str, Any] = {},
    ) -> list[dict[str, Any]]:
        """All rows, each by the names of its columns."""
        if not self._names:
            self._names = tuple(column.name for column in self._statement.selected_columns)
        names = self._names
        return [dict(zip(names, row, strict=True)) for row in self.rows(connection, values)]

    def first(self, connection: Connection, values: Mapping[str, Any] = {}) -> Row | None:
        """The first row, None for none."""
        found = self.rows(connection, values)
        return found[0] if found else None

    def _compile(
        self, dialect: Dialect, length: int
    ) -> tuple[str, tuple[str, ...], dict[str, Any]]:
        statement: Any = self._statement
        compiled = statement.compile(dialect=dialect)
        if self._many is None:
            names = compiled.positiontup or ()
            return str(compiled), tuple(names), _given(compiled.params)
        # Only the number of values matters here; they are bound at each run.
        state = compiled.construct_expanded_state({self._many: [0] * length})
        fixed = _given(
            {name: state.parameters[name] for name in compiled.params if name != self._many}
        )
        return str(state.statement), tuple(state.positiontup or ()), fixed


class PreparedMany:
    """A statement that writes, run once for each of many rows: thousands come with an import."""

    def __init__(self, statement: Any) -> None:
        self._statement = statement
        self._compiled: dict[tuple[str, frozenset[str]], tuple[str, tuple[str, ...]]] = {}

    def run(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Write these rows, which all have values of the same names; none is nothing to do."""
        if not rows:
            return
        key = (connection.dialect.name, frozenset(rows[0]))
        if key not in self._compiled:
            compiled = self._statement.compile(
                dialect=connection.dialect, column_keys=list(rows[0])
            )
            self._compiled[key] = str(compiled), tuple(compiled.positiontup or ())
        text, names = self._compiled[key]
        cursor = connection.connection.cursor()
        cursor.executemany(text, [tuple([row[name] for name in names]) for row in rows])


class Written:
    """As `Prepared`, for what SQLAlchemy cannot say (full-text search): plain SQL."""

    def __init__(self, text: str) -> None:
        self._text = text

    def run(self, connection: Connection, values: Mapping[str, Any]) -> list[Row]:
        """All rows for these values of its `:named` parameters."""
        cursor = connection.connection.cursor()
        cursor.execute(self._text, values)
        return list(cursor.fetchall())

    def run_many(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Write once for each of these rows."""
        connection.connection.cursor().executemany(self._text, rows)


def _given(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Values written into the statement itself, as against those bound at each run."""
    return {name: value for name, value in parameters.items() if value is not None}


def _numbered(name: str, length: int) -> list[str]:
    return [f"{name}_{place}" for place in range(1, length + 1)]
