import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.system.redaction import mask, traceback_without_values

CUSTOMER = "Mrs Kowalska"


@pytest.mark.parametrize(
    "text",
    [
        "from anna.kowalska@example.com today",
        "<anna@example.com>",
        "mailto:anna@example.com",
        "żółw@przykład.pl",
        '"anna"@example.com',
        "anna@[192.168.0.1]",
    ],
)
def test_mail_addresses_are_masked(text: str) -> None:
    masked = mask(text)
    assert "@" not in masked
    assert "<address>" in masked


@pytest.mark.parametrize(
    "phone",
    [
        "+49 30 901820",
        "030 / 90 18 20",
        "(555) 123-4567",
        "555-123-4567",
        "+442071838750",
        "06 12 34 56 78",
        "22334455",
        "+1 (212) 555-0100",
        "01.23.45.67.89",
    ],
)
@pytest.mark.parametrize("frame", ["{}", "call {} back", "tel={}", "({})", "phone:{},"])
def test_phone_numbers_are_masked(phone: str, frame: str) -> None:
    masked = mask(frame.format(phone))
    assert "<number>" in masked
    assert not any(part in masked for part in phone.split() if len(part) > 2)


@given(st.uuids())
def test_ids_stay_readable(one: uuid.UUID) -> None:
    assert mask(f"ticket {one} closed") == f"ticket {one} closed"


@pytest.mark.parametrize(
    "text", ["ticket 10421", "2026-01-05", "2026-01-05 09:00:00", "took 12.5 ms", "3/4 of 1000"]
)
def test_dates_and_small_numbers_stay_readable(text: str) -> None:
    assert mask(text) == text


@given(st.text())
def test_masking_twice_changes_nothing_more(text: str) -> None:
    assert mask(mask(text)) == mask(text)


def test_masking_a_long_line_takes_linear_time() -> None:
    for text in ("a" * 1_000_000, "1 " * 500_000, "a@" * 500_000, "(" * 1_000_000):
        mask(text)  # the suite's own time limit ends a quadratic one


def test_a_traceback_shows_code_but_no_values() -> None:
    error = _raised(lambda: int(CUSTOMER))
    text = traceback_without_values(error)
    assert "Kowalska" not in text
    assert "ValueError (text withheld)" in text
    assert "in _raised" in text


def test_what_the_interpreter_says_about_code_is_kept() -> None:
    text = traceback_without_values(_raised(lambda: None.missing))  # type: ignore[attr-defined]
    assert "AttributeError: 'NoneType' object has no attribute 'missing'" in text


def test_an_operating_system_error_keeps_its_number_and_loses_its_file() -> None:
    error = OSError(13, "Permission denied", "/home/anna/invoice Kowalska.pdf")
    assert traceback_without_values(error) == "PermissionError: [Errno 13] Permission denied"


def test_causes_and_groups_are_told_in_order_without_values() -> None:
    first = KeyError("Kowalska")
    second = RuntimeError("cannot read Kowalska")
    second.__cause__ = first
    second.add_note("seen at Kowalska")
    text = traceback_without_values(ExceptionGroup("Kowalska", [second]))
    assert "Kowalska" not in text
    assert text.index("KeyError") < text.index("RuntimeError")
    assert "which led to" in text


def test_a_ring_of_causes_ends() -> None:
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert traceback_without_values(one).count("ValueError") == 1


def test_no_folder_of_this_computer_is_named() -> None:
    text = traceback_without_values(_raised(lambda: pytest.fail("x")))
    assert str(__file__) not in text
    assert 'File "/' not in text


def _raised(action: object) -> BaseException:
    try:
        action()  # type: ignore[operator]
    except BaseException as error:
        return error
    raise AssertionError("nothing was raised")
