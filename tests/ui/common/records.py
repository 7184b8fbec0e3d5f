"""A plain record and its delegate for the tests of lists."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from app.ui.common.look import look, px
from app.ui.common.paged_model import PagedListModel
from app.ui.common.row_painter import RowPainter, RowState
from app.ui.common.text import TextStyle


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its number and words."""

    seq: int
    words: str


def line(seq: int, words: str = "") -> Line:
    return Line(seq, words or f"Line {seq}")


def seq_of(record: Line) -> int:
    return record.seq


def words_of(record: Line) -> str:
    return record.words


class LineRows:
    """Paints the words; remembers which rows it was asked for."""

    height = 40

    def __init__(self) -> None:
        self.painted: list[int] = []

    def paint_row(self, row: RowPainter, record: Line, state: RowState) -> None:
        self.painted.append(record.seq)
        ink = look().colours.text
        row.text(record.words, px(16), px(8), row.width - px(32), TextStyle.UI, ink)


class Store:
    """Answers a model's wishes at once, as its owner would from the read lane."""

    def __init__(self, model: PagedListModel[Line]) -> None:
        self.model = model
        self.asked: list[tuple[int, tuple[range, ...]]] = []
        self.answers = True
        self.changed: dict[int, str] = {}
        model.pages_wanted.connect(self.read)

    def read(self, version: int, pages: tuple[range, ...]) -> None:
        self.asked.append((version, pages))
        if self.answers:
            for page in pages:
                self.answer(version, page)

    def answer(self, version: int, page: range) -> None:
        ids = self.model.ids_of(page)
        self.model.set_page(version, page.start, [line(i, self.changed.get(i, "")) for i in ids])


def order(ids: Sequence[int]) -> array[int]:
    return array("q", ids)


def paged_model(page_size: int = 10) -> PagedListModel[Line]:
    return PagedListModel(identify=seq_of, describe=words_of, page_size=page_size)
