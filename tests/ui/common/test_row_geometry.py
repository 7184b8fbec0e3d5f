"""Counted positions agree with rows and strips stacked one by one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.ui.common.row_geometry import RowGeometry

ROWS = st.integers(1, 40)


@st.composite
def lists(draw: st.DrawFn) -> tuple[RowGeometry, list[tuple[int, bool]]]:
    """A geometry, and for each pixel the row it belongs to and whether it is a strip's."""
    rows, height, strip = draw(ROWS), draw(st.integers(1, 9)), draw(st.integers(1, 5))
    starts = sorted(draw(st.sets(st.integers(0, rows + 3))))
    pixels: list[tuple[int, bool]] = []
    for row in range(rows):
        pixels += [(row, True)] * (strip if row in starts else 0)
        pixels += [(row, False)] * height
    return RowGeometry(rows, height, strip, starts), pixels


@given(lists())
def test_every_pixel_belongs_where_stacking_puts_it(
    made: tuple[RowGeometry, list[tuple[int, bool]]],
) -> None:
    geometry, pixels = made
    assert geometry.total == len(pixels)
    assert [(geometry.row_at(y), geometry.is_strip(y)) for y in range(len(pixels))] == pixels
    assert geometry.row_at(-1) == geometry.row_at(len(pixels)) == -1


@given(lists())
def test_tops_are_the_first_pixels(made: tuple[RowGeometry, list[tuple[int, bool]]]) -> None:
    geometry, pixels = made
    for row in range(geometry.rows):
        assert geometry.top(row) == pixels.index((row, False))
        has_strip = geometry.group_of(row) is not None
        assert geometry.outer_top(row) == (
            pixels.index((row, True)) if has_strip else geometry.top(row)
        )


def test_an_empty_list_has_no_rows() -> None:
    geometry = RowGeometry(0, 73, 28, [0])
    assert (geometry.total, geometry.row_at(0)) == (0, -1)
