"""Which contacts are told as possibly one, why, and with how much work."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import duplicates
from app.domain.contact import PointKind
from app.domain.duplicates import Grade, Known, Pair, Reason, find_pairs, postal_codes
from app.domain.name_likeness import Likeness, likeness, within, words_of
from tests.services.duplicate_truth import made

MAIL, PHONE, POSTAL = PointKind.EMAIL, PointKind.PHONE, PointKind.POSTAL


def pairs(*contacts: tuple[str, bytes | None, tuple[tuple[PointKind, str], ...]]) -> list[Pair]:
    known = [
        Known(bytes([at]), name, organisation, points)
        for at, (name, organisation, points) in enumerate(contacts)
    ]
    return find_pairs(known)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Anna Schmidt", "Schmidt, Anna", Likeness.SAME),
        ("Dr. Anna Schmidt", "anna.schmidt@work.example", Likeness.SAME),
        ("Søren Wójcik", "Soren Wojcik", Likeness.SAME),
        ("Bäckerei Huber GmbH", "Baeckerei Huber", Likeness.NEAR),
        ("Jürgen Müller", "Juergen Mueller", Likeness.NEAR),
        ("Jon Smith", "John Smyth", Likeness.NEAR),
        ("Peter Maier", "Peter Meyer", Likeness.NEAR),
        ("A. Schmidt", "Anna Schmidt", Likeness.NEAR),
        ("M. Schmidt", "Margarete Schmidt", Likeness.NEAR),
        ("Anna Maria Schmidt", "Anna Schmidt", Likeness.NEAR),
        ("Anna Schmidt", "Anna Schmitd", Likeness.NEAR),
        ("Simon Weber", "Simone Weber", Likeness.OTHER),
        ("Mario Rossi", "Maria Rossi", Likeness.OTHER),
        ("Paul Klein", "Paul Gross", Likeness.OTHER),
        ("Anna", "Anna Schmidt", Likeness.OTHER),
        ("", "Anna Schmidt", Likeness.UNKNOWN),
        ("07700 900143", "Anna Schmidt", Likeness.UNKNOWN),
    ],
)
def test_names(one: str, other: str, expected: Likeness) -> None:
    assert likeness(words_of(one), words_of(other)) is expected
    assert likeness(words_of(other), words_of(one)) is expected


@given(st.text("ab", max_size=6), st.text("ab", max_size=6))
def test_slips_are_counted_alike_from_both_sides(one: str, other: str) -> None:
    assert within(one, other, 1) == within(other, one, 1)
    assert within(one, one, 0)
    if within(one, other, 1):
        assert within(one, other, 2)


@pytest.mark.parametrize(
    ("address", "codes"),
    [
        ("14 Orchard Close\nBrighton BN3 1AB", {"BN31AB"}),
        ("Backstraße 3\n10115 Berlin", {"10115"}),
        ("Keizersgracht 12\n1015 CW Amsterdam", {"1015CW"}),
        ("Rynek 1\n30-001 Kraków", {"30-001"}),
        ("1 Main St\nSpringfield IL 62701-1234", {"62701"}),
        ("Somewhere 5", set()),
    ],
)
def test_postal_codes(address: str, codes: set[str]) -> None:
    assert postal_codes(address) == codes


def test_one_address_and_nearly_one_name_is_nearly_sure() -> None:
    (found,) = pairs(
        ("Anna Schmidt", None, ((MAIL, "a@mail.example"),)),
        ("A. Schmidt", None, ((MAIL, "a@mail.example"), (PHONE, "+4930123"))),
    )
    assert found.reasons == (Reason.EMAIL, Reason.NEAR_NAME, Reason.DOMAIN)
    assert found.grade is Grade.LIKELY


def test_colleagues_a_family_and_strangers_are_left_alone() -> None:
    assert not pairs(
        ("Anna Schmidt", b"bakery", ((PHONE, "+4930123"),)),
        ("Paul Weber", b"bakery", ((PHONE, "+4930123"),)),
    )
    assert not pairs(
        ("Anna Schmidt", None, ((POSTAL, "Ring 1\n10115 Berlin"), (PHONE, "+4930123"))),
        ("Paul Schmidt", None, ((POSTAL, "Ring 1\n10115 Berlin"), (PHONE, "+4930123"))),
    )
    assert not pairs(
        ("Anna Schmidt", None, ((MAIL, "anna1@gmail.com"),)),
        ("Anna Schmidt", None, ((MAIL, "anna2@gmail.com"),)),
    )


def test_the_likeliest_come_first() -> None:
    found = pairs(
        ("Anna Schmidt", b"bakery", ()),
        ("A. Schmidt", b"bakery", ()),
        ("Paul Weber", None, ((PHONE, "+4930123"),)),
        ("Weber, Paul", None, ((PHONE, "+4930123"),)),
    )
    assert [one.grade for one in found] == [Grade.SURE, Grade.POSSIBLE]


def test_who_was_said_to_be_two_is_not_told() -> None:
    known = [Known(bytes([at]), "Anna Schmidt", b"bakery") for at in range(3)]
    found = find_pairs(known, [(known[2].id, known[0].id)])
    assert [(one.first, one.second) for one in found] == [(b"\0", b"\1"), (b"\1", b"\2")]


def test_who_is_who_is_known_of_made_up_contacts() -> None:
    truth = made(4000)
    found = {frozenset((one.first, one.second)): one.grade for one in find_pairs(truth.contacts)}
    right = found.keys() & truth.pairs
    sure = {pair for pair, grade in found.items() if grade is Grade.SURE}
    assert len(right) / len(truth.pairs) >= 0.98
    assert len(right) / len(found) >= 0.96
    assert len(sure & truth.pairs) / len(sure) >= 0.99


def test_the_work_grows_with_the_contacts_and_not_with_their_square(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def compared(size: int, organisations: int) -> int:
        count = 0
        judge = duplicates._judge

        def counting(one: duplicates._Facts, other: duplicates._Facts) -> Pair | None:
            nonlocal count
            count += 1
            return judge(one, other)

        people = [
            Known(one.id, one.name, b"%d" % (at % organisations), one.points)
            for at, one in enumerate(made(size).contacts)
        ]
        with monkeypatch.context() as patched:
            patched.setattr(duplicates, "_judge", counting)
            find_pairs(people)
        return count

    assert compared(4000, 160) < 4000 * 20
    assert compared(4000, 1) < 4000 * 60  # all in one organisation: each with each would be 2,000


def test_names_of_every_script_are_compared() -> None:
    (found,) = pairs(("王小明", b"shop", ()), ("王小明", b"shop", ()))
    assert found.reasons[0] is Reason.SAME_NAME
