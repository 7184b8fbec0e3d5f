"""Contacts of which it is known who is who: people, their doubles as desks come by them, and

people who look alike and are not the same (families, colleagues at one switchboard, namesakes).
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.domain.contact import PointKind
from app.domain.duplicates import Known


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


GIVEN = _names(
    "Anna Maria Petra Sabine Camille Chidi Edith Farah Greta Hanna Imogen Jonas Jürgen Karl Lukas "
    "Margarete Noor Oskar Paul Quentin Ravi Stefan Tilda Ursula Viktor Wren Xenia Yusuf Zoë Björn "
    "Søren Łukasz Martin Simon Daniel Andrea Katharina Friedrich Theresa Benedikt Elisabeth"
)
FAMILY = _names(
    "Schmidt Müller Weber Dubreuil Nwosu Farrow Ahuja Baptiste Bureš Duarte Ferri Haddad Abernathy "
    "Oyelaran Brandt Kowalczyk Lindqvist Großmann Sørensen Wójcik Hernández Fernández Meyer Huber "
    "Bauer Richter Zimmermann Hofmann Krüger Schäfer Papadopoulos Vandenberg Iversen Castellano "
    "Novák Petrov Lefèvre Moreau Rousseau Gallagher Fitzgerald Thompson Whitaker Lancaster "
    "Pemberton"
)
FREE = ("gmail.com", "gmx.de", "web.de", "outlook.com", "orange.fr")


@dataclass
class Truth:
    """The contacts, and the pairs that are one person."""

    contacts: list[Known] = field(default_factory=list)
    pairs: set[frozenset[bytes]] = field(default_factory=set)

    def add(self, name: str, organisation: bytes | None, *points: tuple[PointKind, str]) -> Known:
        known = Known(len(self.contacts).to_bytes(16), name, organisation, points)
        self.contacts.append(known)
        return known

    def same(self, one: Known, other: Known) -> None:
        self.pairs.add(frozenset((one.id, other.id)))


def plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.lower().replace("ß", "ss"))
    return decomposed.encode("ascii", "ignore").decode()


def made(size: int, seed: int = 1) -> Truth:
    """About `size` contacts: every tenth is a double of another, every tenth looks like one."""
    rng, truth = random.Random(seed), Truth()
    places = [(b"organisation%04d" % number) for number in range(max(1, size // 25))]
    while len(truth.contacts) < size:
        person = _person(rng, truth, places)
        chance = rng.random()
        if chance < 0.11:
            _double(rng, truth, person)
        elif chance < 0.22:
            _looks_alike(rng, truth, person)
    return truth


def _person(rng: random.Random, truth: Truth, places: list[bytes]) -> Known:
    name = f"{rng.choice(GIVEN)} {rng.choice(FAMILY)}"
    number = len(truth.contacts)
    organisation = rng.choice(places) if rng.random() < 0.5 else None
    domain = f"{organisation.decode()}.example" if organisation else rng.choice(FREE)
    points = [(PointKind.EMAIL, f"{plain(name).replace(' ', '.')}{number}@{domain}")]
    if rng.random() < 0.7:
        points.append((PointKind.PHONE, f"+4915{number:09d}"))
    if rng.random() < 0.4 or organisation is None:
        street = f"{rng.choice(FAMILY)}straße {rng.randint(1, 99)}"
        points.append((PointKind.POSTAL, f"{street}\n{rng.randint(10000, 99000)} Stadt"))
    return truth.add(name, organisation, *points)


def _double(rng: random.Random, truth: Truth, person: Known) -> None:
    """The same person as another file, a mail or a caller's note has them."""
    name = rng.choice([*_ways_to_write(rng, person.name)])
    points = list(person.points)
    rng.shuffle(points)
    kept = points[: rng.randint(1, len(points))]
    new = (PointKind.EMAIL, f"other{len(truth.contacts)}@{rng.choice(FREE)}")
    organisation = person.organisation_id if rng.random() < 0.7 else None
    double = truth.add(name, organisation, *kept, new)
    truth.same(person, double)


def _ways_to_write(rng: random.Random, name: str) -> Iterator[str]:
    given, _, family = name.partition(" ")
    yield name
    yield f"{family}, {given}"
    yield f"{given[0]}. {family}"
    yield f"Dr. {given} {family}"
    yield f"{given} {rng.choice(GIVEN)} {family}"
    yield name.replace("ü", "ue").replace("ö", "oe").replace("ä", "ae").replace("ß", "ss")
    yield plain(name).title()
    at = rng.randint(1, len(family) - 2)
    yield f"{given} {family[:at]}{family[at + 1]}{family[at]}{family[at + 2 :]}"
    yield f"{given} {family[:at]}{family[at + 1 :]}"


def _looks_alike(rng: random.Random, truth: Truth, person: Known) -> None:
    """Somebody else of one household, one office, or of one name."""
    given, _, family = person.name.partition(" ")
    others = [name for name in GIVEN if name != given]
    number = len(truth.contacts)
    kind = rng.choice(["household", "switchboard", "namesake", "colleague"])
    reach = (PointKind.EMAIL, f"person{number}@{rng.choice(FREE)}")
    if kind == "household":
        home = [point for point in person.points if point[0] is PointKind.POSTAL]
        truth.add(f"{rng.choice(others)} {family}", None, *home, reach)
    elif kind == "switchboard":
        phone = [point for point in person.points if point[0] is PointKind.PHONE]
        truth.add(
            f"{rng.choice(others)} {rng.choice(FAMILY)}", person.organisation_id, *phone, reach
        )
    elif kind == "namesake":
        truth.add(person.name, None, reach)
    else:
        truth.add(f"{given} {rng.choice(FAMILY)}", person.organisation_id, reach)
