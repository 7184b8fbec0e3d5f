"""The way back: which area and which ticket or contact was shown before."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.ids import RowId

_LENGTH = 100


@dataclass(frozen=True, slots=True)
class Place:
    """An area and what it showed, None for nothing in particular.

    `page` is what was in front in an area of pages; it makes no other place of it.
    """

    area: str
    item: RowId | None = None
    page: int | None = field(default=None, compare=False)


class History:
    """As in a browser: visiting somewhere after going back forgets the way forward."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    @property
    def here(self) -> Place | None:
        """Where one is."""
        return self._places[self._at] if self._places else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is something before."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether one has come back from somewhere."""
        return self._at < len(self._places) - 1

    def visit(self, place: Place) -> None:
        """Remember that this is shown now. An area's first item takes the place of the bare area.

        Being shown the same place again is no visit.
        """
        if place == self.here:
            return
        if self.here == Place(place.area):
            self._places[self._at :] = [place]
        else:
            self._places[self._at + 1 :] = [place]
            del self._places[:-_LENGTH]
        self._at = len(self._places) - 1

    def back(self) -> Place | None:
        """Go to the place before; None when there is none."""
        return self._go(-1) if self.can_go_back else None

    def forward(self) -> Place | None:
        """Undo one `back`; None when there was none."""
        return self._go(1) if self.can_go_forward else None

    def _go(self, step: int) -> Place:
        self._at += step
        return self._places[self._at]
