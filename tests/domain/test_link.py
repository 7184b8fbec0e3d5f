"""Links into the program do what they say, and nothing for anybody else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.call import CallEvent, CallSignal
from app.domain.errors import Refused
from app.domain.link import TicketLink, call_event, is_link, parse_link, ticket_link

IN, OVER = CallSignal.INCOMING, CallSignal.ENDED


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("hearthdesk://ticket/2214", TicketLink(2214)),
        ("HEARTHDESK://Ticket/2214/", TicketLink(2214)),
        ("hearthdesk:ticket/7", TicketLink(7)),
        (ticket_link(31), TicketLink(31)),
        ("hearthdesk://call?number=07700900612", CallEvent(IN, "07700900612")),
        ("hearthdesk://call/?number=+447700900612&event=ended", CallEvent(OVER, "+447700900612")),
        ("hearthdesk://call?number=%2B44%207700%20900612", CallEvent(IN, "+44 7700 900612")),
        ("hearthdesk://call?event=INCOMING&number=", CallEvent(IN, "")),
        ("hearthdesk:call?number=12", CallEvent(IN, "12")),
    ],
)
def test_what_a_link_means(text: str, meant: object) -> None:
    assert is_link(text)
    assert parse_link(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org",
        "hearthdesk",
        "hearthdesk://",
        "hearthdesk://ticket",
        "hearthdesk://ticket/-4",
        "hearthdesk://ticket/12x",
        "hearthdesk://ticket/" + "9" * 19,
        "hearthdesk://contact/12",
        "hearthdesk://call/12",
        "hearthdesk://call?number=12&event=explode",
        "hearthdesk://call?number=hello",
        "hearthdesk://call?number=" + "1" * 65,
        "hearthdesk://[",
        "hearthdesk://call?number=" + " " * 3000,
    ],
)
def test_what_leads_nowhere(text: str) -> None:
    with pytest.raises(Refused):
        parse_link(text)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("sip:+493012345@phone.example;user=phone", "+493012345"),
        ("tel:+49-30-12345;ext=3", "+49-30-12345"),
        ("anonymous", ""),
        ("sip:anonymous@anonymous.invalid", ""),
        ("0300\n\x1b[31m12345", "0300  [31m12345"),
        ("", ""),
    ],
)
def test_what_telephones_write(written: str, number: str) -> None:
    assert call_event("incoming", written).number == number


@given(st.text(max_size=80))
def test_a_number_is_harmless_or_refused(text: str) -> None:
    try:
        number = call_event("ended", text).number
    except Refused:
        return
    assert number.isprintable()
    assert len(number) <= 64
