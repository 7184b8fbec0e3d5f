"""Formatted words: stored and read again without a difference, and never more than they may be."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.markup import (
    NOTHING,
    Block,
    BlockKind,
    Rich,
    Run,
    Words,
    from_text,
    is_formatted,
    parse,
    plain,
    put_before,
    safe_link,
    serialise,
    tidy,
    without,
)

PIECES = st.text(st.sampled_from("ab <>&\"'\n{}|/;\u00e9\u2028\ufffc\x00💛"), max_size=8)
LINKS = st.sampled_from(
    ["", "https://a.example/?x=1&y=2", "mailto:a@b.example", "tel:+441", "javascript:alert(1)"]
)
RUNS = st.builds(Run, PIECES, st.booleans(), st.booleans(), LINKS)
BLOCKS = st.builds(Block, st.sampled_from(BlockKind), st.lists(RUNS, max_size=4).map(tuple))
WRITINGS = st.lists(BLOCKS, max_size=5).map(tidy)
NAMES = ("p", "b", "i", "ul", "ol", "li")
TAGS = st.sampled_from(
    [
        *(f"<{name}>" for name in NAMES),
        *(f"</{name}>" for name in NAMES),
        *("<br>", "</a>", '<a href="https://a.example">', '<a href="javascript:x">'),
        *("<script>", "<P>", "<b style='x'>", "<img src=x>", "&lt;", "&amp;lt;", "&nbsp;", "&#60;"),
    ]
)
SOUP = st.lists(st.one_of(TAGS, st.text(max_size=5)), max_size=20).map("".join)


@given(WRITINGS)
def test_what_is_stored_is_read_again(rich: Rich) -> None:
    assert parse(serialise(rich)) == rich


@given(SOUP)
def test_anything_can_be_read_and_comes_out_clean(soup: str) -> None:
    rich = parse(soup)
    stored = serialise(rich)
    assert parse(stored) == rich
    bare = re.sub(r'</?(?:p|b|i|ul|ol|li|a)>|<br>|<a href="[^"<>]*">', "", stored)
    assert "<" not in bare
    assert ">" not in bare
    for address in re.findall(r'href="([^"]*)"', stored):
        assert address.startswith(("http", "mailto:", "tel:"))


@given(st.text())
def test_text_is_nothing_but_text(text: str) -> None:
    words = Words.of(from_text(text))
    assert words.markup is None
    assert plain(words.rich) == words.text


@given(WRITINGS)
def test_plain_words_need_no_markup(rich: Rich) -> None:
    words = Words.of(rich)
    assert (words.markup is None) is not is_formatted(rich)
    if words.markup is None and rich not in ((), (Block(),)):
        assert words.rich == rich


@given(WRITINGS, WRITINGS)
def test_an_answer_put_before_a_draft_can_be_taken_from_it(one: Rich, other: Rich) -> None:
    words, draft = Words.of(one), Words.of(other)
    if not words.is_blank and not draft.is_blank and words != draft:
        assert without(words, put_before(words, draft)) == draft


def test_foreign_tags_are_text() -> None:
    stored = "<p>a<script>x</script> <b class='y'>z</b></p>"
    assert plain(parse(stored)) == "a<script>x</script> <b class='y'>z</b>"
    assert plain(parse("<li>lonely</li>")) == "<li>lonely</li>"


def test_plain_form_shows_lists_and_addresses() -> None:
    rich = tidy(
        [
            Block(runs=(Run("Dear "), Run("you", bold=True))),
            Block(BlockKind.BULLET, (Run("one"),)),
            Block(BlockKind.NUMBER, (Run("first"),)),
            Block(BlockKind.NUMBER, (Run("second"),)),
            Block(runs=(Run("see", link="https://a.example/"), Run(" "))),
            Block(runs=(Run("a.example", link="https://a.example/"),)),
        ]
    )
    lines = ["Dear you", "• one", "1. first", "2. second", "see (https://a.example/) ", "a.example"]
    assert plain(rich).split("\n") == lines
    assert serialise(rich).startswith("<p>Dear <b>you</b></p><ul><li>one</li></ul><ol><li>first")


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        'https://a"b',
        "https://a b",
        "data:x",
        "https://" + "a" * 3000,
        "//a.example",
        "",
        "mailto:a@b\nX: y",
    ],
)
def test_links_lead_nowhere_else(address: str) -> None:
    assert safe_link(address) == ""


def test_words_are_stripped_of_blank_lines() -> None:
    assert Words("  a \n\n").stripped() == Words("a")
    rich = tidy([Block(), Block(runs=(Run("a", bold=True),)), Block(runs=(Run(" "),))])
    assert Words.of(rich).stripped().markup == "<p><b>a</b></p>"


def test_nothing_is_put_before_nothing() -> None:
    assert put_before(Words("a"), NOTHING) == Words("a")
    assert put_before(Words("a"), Words("a")) == Words("a")
    assert put_before(Words("a"), Words("b")) == Words("a\n\nb")
    assert without(Words("a"), Words("a\n\nb")) == Words("b")
    assert without(Words("a"), Words("other")) == Words("other")
    assert without(Words("a"), Words("a")) == NOTHING


def test_words_from_outside_say_what_their_markup_says() -> None:
    assert Words.checked("anything", "<p>real</p>") == Words("real")
    assert Words.checked("a", "<p><b>b</b></p>") == Words("b", "<p><b>b</b></p>")
    assert Words.checked("<p>a</p>", None) == Words("<p>a</p>")
