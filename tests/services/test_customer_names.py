"""Customers by the beginnings of their names."""

from __future__ import annotations

import pytest

from app.domain.contact import PointKind
from app.services import contacts, customer_names
from app.services.contacts import PointDraft
from app.services.desk import Desk


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("jo", ["Joss Whitlock", "José Ávila"]),
        ("jose", ["José Ávila"]),
        ("WHIT", ["Joss Whitlock"]),
        ("jo whi", ["Joss Whitlock"]),
        ("o", []),
        ("%", []),
        ("", []),
    ],
)
def test_every_typed_word_begins_one_of_the_name(desk: Desk, typed: str, names: list[str]) -> None:
    for name in ("Joss Whitlock", "José Ávila", "Camille Dubreuil"):
        desk.do(
            contacts.create,
            name=name,
            points=[PointDraft(PointKind.PHONE, "07700 900259")],
            region="GB",
        )
    gone = desk.do(contacts.create, name="Jonas Gone", points=[], region="GB").result
    desk.do(contacts.put_in_bin, [gone])
    found = customer_names.beginning(desk, typed)
    assert {one.name for one in found} == set(names)
    assert all(one.phone for one in found)
