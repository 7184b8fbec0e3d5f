"""What a command hands back, as screens see it: its result and what it changed."""

from typing import Protocol, TypeVar

from app.domain.changes import Changes

T_co = TypeVar("T_co", covariant=True)


class Done(Protocol[T_co]):
    """The part of the store's outcome a screen needs; screens never import the store."""

    @property
    def result(self) -> T_co:
        """What the command returned."""
        ...

    @property
    def changes(self) -> Changes:
        """What it changed."""
        ...
