"""Letter forms: what an envelope's window shows, and addresses that fit behind it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import Refused
from app.domain.letter import (
    FORMS,
    SMALLEST_ADDRESS,
    Area,
    FormName,
    LetterForm,
    address_lines,
    fit,
    form_for,
)

FORM = pytest.mark.parametrize("form", FORMS.values(), ids=list(FORMS))


def half_an_em(words: str, points: float) -> float:
    """Every letter as wide as half the type is high."""
    return len(words) * points * 25.4 / 72 / 2


@FORM
def test_the_address_shows_wherever_the_sheet_has_slipped(form: LetterForm) -> None:
    aside = form.envelope.width - form.page_width
    up = form.envelope.height - form.folds[0]
    assert aside >= 0
    assert up >= 0
    for place in ((0, 0), (aside, 0), (0, up), (aside, up), (aside / 2, up / 2)):
        assert form.behind_window(aside=place[0], up=place[1]).holds(form.address)
    assert form.always_seen().holds(form.address)


@FORM
def test_nothing_else_shows_in_the_window(form: LetterForm) -> None:
    aside = form.envelope.width - form.page_width
    up = form.envelope.height - form.folds[0]
    leftmost = form.behind_window(aside=aside)
    seen = Area(
        leftmost.left,
        leftmost.top,
        form.envelope.window_width + aside,
        form.envelope.window_height + up,
    )
    assert _apart(form.head, seen)
    assert form.info.left >= seen.right or form.info.right <= seen.left
    assert form.body_top >= seen.bottom


def _apart(one: Area, other: Area) -> bool:
    beside = one.right <= other.left or other.right <= one.left
    return beside or one.bottom <= other.top or other.bottom <= one.top


def test_din_5008_form_b_is_as_the_standard_says() -> None:
    form = FORMS[FormName.DIN_5008_B]
    window = form.behind_window()
    assert (window.left, window.top, window.height) == (20, 45, 45)
    assert (form.folds, form.hole) == ((105, 210), 148.5)


def test_the_american_address_keeps_an_eighth_of_an_inch() -> None:
    form = FORMS[FormName.US_10]
    seen, address = form.always_seen(), form.address
    eighth = 25.4 / 8 - 1e-6
    assert address.left - seen.left >= eighth
    assert seen.right - address.right >= eighth
    assert address.top - seen.top >= eighth
    assert seen.bottom - address.bottom >= eighth


@pytest.mark.parametrize(
    ("name", "region", "expected"),
    [
        ("", "DE", FormName.DIN_5008_B),
        ("", "GB", FormName.UK_DL),
        ("", "us", FormName.US_10),
        ("", "FR", FormName.NF_Z_11_001),
        ("", "", FormName.DIN_5008_B),
        ("uk-dl", "US", FormName.UK_DL),
        ("of-a-newer-release", "FR", FormName.NF_Z_11_001),
    ],
)
def test_the_form_follows_the_setting_then_the_country(
    name: str, region: str, expected: FormName
) -> None:
    assert form_for(name, region).name is expected


def test_an_address_has_no_empty_lines_and_no_unseen_marks() -> None:
    assert address_lines("\u200eEdith  Farrow \r\n\n 3 Mill Lane\n") == (
        "Edith Farrow",
        "3 Mill Lane",
    )


def test_a_long_line_is_broken_between_words() -> None:
    fitted = fit(["Friends of the Old Mill at Lower Slaughter"], Area(0, 0, 40, 20), half_an_em)
    assert len(fitted.lines) > 1
    assert " ".join(fitted.lines) == "Friends of the Old Mill at Lower Slaughter"


def test_a_word_wider_than_the_window_is_refused() -> None:
    with pytest.raises(Refused) as refusal:
        fit(["Edith", "x" * 200], Area(0, 0, 75, 27), half_an_em)
    assert refusal.value.reason == "address-too-long"
    assert refusal.value.facts["line"] == "x" * 200


@given(
    st.lists(st.text(alphabet="abcdefg ", min_size=1, max_size=60), min_size=1, max_size=9),
    st.sampled_from(list(FORMS.values())),
)
def test_an_address_fits_wholly_or_is_refused(lines: list[str], form: LetterForm) -> None:
    tidy = address_lines("\n".join(lines))
    if not tidy:
        return
    try:
        fitted = fit(tidy, form.address, half_an_em)
    except Refused:
        return
    assert fitted.points >= SMALLEST_ADDRESS
    assert " ".join(fitted.lines).split() == " ".join(tidy).split()
    assert len(fitted.lines) * fitted.leading <= form.address.height + 1e-3
    assert all(half_an_em(one, fitted.points) <= form.address.width for one in fitted.lines)
