"""The keys by which conversations are found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.channels.mail.parse import parse_mail
from app.channels.mail.threading import normalised_subject, reply_ids


@pytest.mark.parametrize(
    "subject",
    [
        *(
            "Your cake",
            "Re: Your cake",
            "RE: Re: your  cake",
            "AW: Your cake",
            "WG: Your cake",
        ),
        *(
            "SV: Your cake",
            "VS: Your cake",
            "Re[2]: Your cake",
            "Re (3): Your cake",
            "Re^2: Your cake",
        ),
        *("Antw: Your cake", "Fwd: Your cake", "FW: Your cake", "TR : Your cake", "RV: Your cake"),
        *("Rif: Your cake", "R: Your cake", "I: Your cake", "Odp: Your cake", "PD: Your cake"),
        *(
            "ENC: Your cake",
            "RES: Your cake",
            "回复\uff1aYour cake",
            "转发: Your cake",
            "Réf : Your cake",
        ),
        *("[Bakers] Your cake", "Re: [Bakers] Re: Your cake", "[EXTERN] Your cake"),
        *("***SPAM*** Your cake", " Your\tcake "),
    ],
)
def test_answers_share_their_subject(subject: str) -> None:
    assert normalised_subject(subject) == "your cake"


@pytest.mark.parametrize(
    ("subject", "key"),
    [
        ("[Ticket #4711] Your cake", "[ticket #4711] your cake"),
        ("[4711] Your cake", "[4711] your cake"),
        ("Reserve: a table", "reserve: a table"),
        ("Order: cake", "order: cake"),
        ("[Bakers]", "[bakers]"),
        ("Re:", ""),
        ("", ""),
        ("Re: Re: Re:", ""),
    ],
)
def test_what_stays_in_a_subject(subject: str, key: str) -> None:
    assert normalised_subject(subject) == key


@given(st.text(max_size=60), st.sampled_from(["Re: ", "AW: ", "Fwd: ", "[List] Re: "]))
def test_an_answer_has_the_key_of_what_it_answers(subject: str, prefix: str) -> None:
    assert normalised_subject(prefix + subject) == normalised_subject(subject)


def test_ids_newest_first() -> None:
    mail = parse_mail(
        b"From: a@b.example\nMessage-ID: <4@b.example>\nIn-Reply-To: <3@b.example>\n"
        b"References: <1@b.example> <2@b.example> <3@b.example> <4@b.example> <x> <>\n\n"
    )
    assert reply_ids(mail) == ("3@b.example", "2@b.example", "1@b.example")


@pytest.mark.parametrize(
    ("header", "ids"),
    [
        (b"In-Reply-To: nonsense", ()),
        (b"In-Reply-To: <12345.ABCDE>", ("12345.ABCDE",)),
        (
            b"In-Reply-To: <1@b.example> <2@b.example>\nReferences: <2@b.example>",
            ("1@b.example", "2@b.example"),
        ),
        (b"References: 1@b.example, 2@b.example", ("2@b.example", "1@b.example")),
        (b"References: <1@b.\n example>", ("1@b.example",)),
        (b"", ()),
    ],
)
def test_ids_as_they_are_found(header: bytes, ids: tuple[str, ...]) -> None:
    assert reply_ids(parse_mail(b"From: a@b.example\n" + header + b"\n\n")) == ids
