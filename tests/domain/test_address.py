from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.address import (
    InvalidEmail,
    ascii_email,
    display_email,
    is_email,
    normalise_email,
)


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("  Anna@Example.DE ", "anna@example.de"),
        ("<anna@example.de>", "anna@example.de"),
        ("MAILTO:anna@example.de", "anna@example.de"),
        ("anna@example.de.", "anna@example.de"),
        ("anna\u200b@example.de", "anna@example.de"),
        ("user+tag@gmail.com", "user+tag@gmail.com"),
        ('"jan"@example.org', "jan@example.org"),
        ('"jan de vries"@example.org', '"jan de vries"@example.org'),
        ("a@[192.0.2.1]", "a@[192.0.2.1]"),
        ("root@localhost", "root@localhost"),
        ("ÄÖ@example.de", "äö@example.de"),
        ("anna@example。de", "anna@example.de"),
        ("abc..def.@docomo.ne.jp", "abc..def.@docomo.ne.jp"),
    ],
)
def test_spellings_of_one_address_compare_equal(text: str, stored: str) -> None:
    assert normalise_email(text) == stored


@pytest.mark.parametrize(
    "domain", ["müller.de", "MÜLLER.de", "xn--mller-kva.de", "mu\u0308ller.de"]
)
def test_both_forms_of_an_international_domain_compare_equal(domain: str) -> None:
    assert normalise_email(f"a@{domain}") == "a@müller.de"
    assert ascii_email(f"a@{domain}") == "a@xn--mller-kva.de"


def test_sharp_s_is_not_folded_into_another_domain() -> None:
    assert normalise_email("a@straße.de") == "a@straße.de"
    assert normalise_email("a@xn--strae-oqa.de") == "a@straße.de"
    assert normalise_email("a@strasse.de") != normalise_email("a@straße.de")


@pytest.mark.parametrize(
    "text",
    [
        *("", "@", "anna", "@example.de", "anna@", "anna@.de", "anna@x..de", "anna@-x.de"),
        *("anna@x-.de", "an na@x.de", "a@@b.de", "a@b,c", "Anna <a@b.de>", "a@b.de, c@d.de"),
        *("12@30.11", "/o=Exchange/ou=x", "a@" + "x" * 64 + ".de", "a" * 321 + "@b.de", "a@xn--"),
        *("a@b\nc.de", "a\x07@b.de", "a@b_\U000e0001.de"),
    ],
)
def test_garbage_is_refused_with_what_it_was(text: str) -> None:
    assert not is_email(text)
    with pytest.raises(InvalidEmail) as caught:
        normalise_email(text)
    assert caught.value.text == text
    assert text == "" or text not in str(caught.value)


def test_an_address_is_shown_with_its_own_capitals_and_a_readable_domain() -> None:
    assert display_email(" Anna.Schmidt@XN--MLLER-KVA.de ") == "Anna.Schmidt@müller.de"
    assert display_email(" no address ") == "no address"


@given(st.text() | st.from_regex(r"\A.{0,9}@.{0,9}\.?xn--.{0,9}\Z"))
def test_any_text_is_an_address_or_an_error(text: str) -> None:
    if not is_email(text):
        return
    stored = normalise_email(text)
    assert normalise_email(stored) == stored
    assert normalise_email(ascii_email(text)) == stored
    assert display_email(stored) == stored


@given(st.emails())
def test_addresses_of_the_standard_are_accepted(text: str) -> None:
    assert is_email(text)
    assert ascii_email(normalise_email(text)) == text.lower()
