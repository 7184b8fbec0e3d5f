"""Languages by name and code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.common.languages import language_codes, language_names, language_words


@pytest.mark.parametrize(
    ("kept", "shown"),
    [("fr", "French"), ("en, ig", "English, Igbo"), ("", ""), ("Bavarian dialect",) * 2],
)
def test_codes_are_shown_as_names(kept: str, shown: str) -> None:
    assert language_words(kept) == shown


@pytest.mark.parametrize(
    ("written", "kept"),
    [("French", "fr"), ("english; Igbo", "en, ig"), ("Platt, German", "Platt, de")],
)
def test_names_are_kept_as_codes(written: str, kept: str) -> None:
    assert language_codes(written) == kept


@given(st.text(max_size=40))
def test_any_text_survives(text: str) -> None:
    shown = language_words(text)
    assert language_words(language_codes(shown)) == shown


def test_there_are_many() -> None:
    assert {"German", "Polish", "Portuguese"} <= set(language_names())
