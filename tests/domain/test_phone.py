from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.phone import display_phone, normalise_phone, parse_phone, phone_suffixes


@pytest.mark.parametrize(
    ("text", "region", "stored"),
    [
        ("030 1234567", "DE", "+49301234567"),
        ("030/1234567-12", "DE", "+4930123456712"),
        ("+49 (0)30 1234567", "FR", "+49301234567"),
        ("0044 20 7946 0958", "DE", "+442079460958"),
        ("(212) 555-0123", "us", "+12125550123"),
        ("1-800-FLOWERS", "US", "+18003569377"),
        ("tel:+1-418-656-9254;ext=102", "", "+14186569254;ext=102"),
        ("tel:1234567;phone-context=+4930", "", "+49301234567"),
        ("\u202a+49 30 1234567\u202c", "DE", "+49301234567"),
        ("'+49 30 1234567", "DE", "+49301234567"),
        ("030-1234567 (Anna)", "DE", "+49301234567"),
        ("Anna 030 1234567", "DE", "+49301234567"),
        ("0171/1234567 Handy", "DE", "+491711234567"),
    ],
)
def test_a_number_is_stored_in_e164(text: str, region: str, stored: str) -> None:
    assert normalise_phone(text, region) == stored


@pytest.mark.parametrize(
    ("text", "region", "stored"),
    [
        ("030 1234567 ext. 12", "DE", "+49301234567;ext=12"),
        ("030 1234567 Durchwahl 12", "DE", "+49301234567;ext=12"),
        ("+33 1 42 68 53 00 poste 12", "FR", "+33142685300;ext=12"),
        ("020 624 1111 toestel 5", "NL", "+31206241111;ext=5"),
        ("22 123 45 67 wew. 5", "PL", "+48221234567;ext=5"),
        ("06 6982 1234 interno 3", "IT", "+390669821234;ext=3"),
    ],
)
def test_an_extension_is_kept(text: str, region: str, stored: str) -> None:
    assert normalise_phone(text, region) == stored


@pytest.mark.parametrize(
    "text",
    ["204", "2024", "110", "abc", "030 1234567 / 0171 1234567", "+999 123", "(111) 555-1111", ""],
)
def test_what_cannot_be_understood_is_kept_as_it_is(text: str) -> None:
    number = parse_phone(f"  {text}\u200e ", "DE")
    assert number.e164 is None
    assert number.raw == number.value == text


def test_the_written_form_stays_beside_the_stored_one() -> None:
    number = parse_phone("030  1234567\n(Anna)", "DE")
    assert (number.e164, number.raw) == ("+49301234567", "030 1234567 (Anna)")


def test_numbers_are_shown_nationally_at_home_and_internationally_elsewhere() -> None:
    assert display_phone("+49301234567", "DE") == "030 1234567"
    assert display_phone("+49301234567", "FR") == "+49 30 1234567"
    assert display_phone("+49301234567", "") == "+49 30 1234567"
    assert display_phone("+49301234567;ext=12", "DE") == "030 1234567 ext. 12"


@pytest.mark.parametrize("value", ["204", "ask Maria", "+", "+999", ""])
def test_what_is_no_number_is_shown_as_it_is(value: str) -> None:
    assert display_phone(value, "DE") == value


def test_suffixes_are_the_last_four_to_nine_digits_without_the_extension() -> None:
    assert phone_suffixes("+49301234567;ext=12") == (
        "4567",
        "34567",
        "234567",
        "1234567",
        "01234567",
        "301234567",
    )
    assert phone_suffixes("123 45") == ("2345", "12345")
    assert phone_suffixes("110") == ("110",)
    assert phone_suffixes("ask Maria") == ()


@given(st.text(), st.sampled_from(["DE", "US", "", "ZZ"]))
def test_no_text_is_lost_or_breaks(text: str, region: str) -> None:
    number = parse_phone(text, region)
    assert number.e164 is None or number.e164.startswith("+")
    display_phone(number.value, region)
    assert all(suffix.isdecimal() for suffix in phone_suffixes(number.value))


@given(st.text())
def test_understanding_a_stored_value_again_changes_nothing(text: str) -> None:
    stored = normalise_phone(text, "DE")
    assert normalise_phone(stored, "DE") == stored


def test_start_up_does_not_pay_for_the_library() -> None:
    program = "import sys, app.domain.phone; sys.exit('phonenumbers' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
