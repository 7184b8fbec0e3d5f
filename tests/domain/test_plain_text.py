from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.plain_text import tidy, tidy_line, visible


def test_edges_are_trimmed_of_what_nobody_sees() -> None:
    assert tidy("\ufeff\u200e  a b\u00a0\u202c\r\n") == "a b"
    assert tidy("a\u200bb") == "a\u200bb"
    assert visible("a\u200bb\0") == "ab"


def test_lines_end_with_a_plain_newline() -> None:
    assert tidy("a\r\nb\rc") == "a\nb\nc"
    assert tidy_line("a\r\n b\tc") == "a b c"


def test_an_emoji_keeps_its_joiner() -> None:
    assert tidy_line("👩‍🍳") == "👩‍🍳"


@given(st.text())
def test_tidying_twice_is_tidying_once(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)
    assert tidy_line(tidy_line(text)) == tidy_line(text)
