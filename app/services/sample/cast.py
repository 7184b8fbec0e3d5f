"""Everybody who appears: those of the written stories, then as many more as are wanted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

from app.domain.address import normalise_email
from app.domain.contact import PointKind
from app.domain.person import Role
from app.domain.phone import normalise_phone
from app.services.sample.opening_hours import DAY
from app.services.sample.prose import Prose
from app.services.sample.records import (
    Cast,
    SampleContact,
    SampleOrganisation,
    SamplePerson,
    SamplePoint,
)

# Number ranges Ofcom keeps for drama; nobody will ever have one of these.
_MOBILE = "07700 900"
_FIXED = "01632 960"
_MORE_FIXED = ("020 7946 0", "0113 496 0", "0114 496 0", "0115 496 0", "0116 496 0", "0117 496 0")
_DOMAINS = ("mail.example", "post.example", "inbox.example", "letters.example", "home.example")
_PLATFORMS = ("Instagram", "Facebook", "Mastodon", "TikTok")
_LANGUAGES = ("", "", "", "", "", "", "fr", "de", "es", "pl", "pt", "it")
_PREFERS = ("", "", "", "Email", "Phone", "Phone, after 5 pm", "Text message", "Email, mornings")
_WARNINGS = (
    "Severe nut allergy.",
    "Deaf in one ear, speak slowly.",
    "Open complaint with a lawyer.",
)
_REMEMBERS = (
    "Pays by invoice.",
    "Always asks for {name}.",
    "Collects with a pram, keep the door open.",
    "Has a key to the yard in {street}.",
    "Used to live in {place}.",
)
_TITLES = ("Owner", "Manager", "Kitchen", "Accounts", "Reception", "Buyer", "Events", "Assistant")
_TRADES = ("Café", "School", "Hotel", "Farm Shop", "Nursery", "Theatre", "Surgery", "Garage")


def written_cast(source: Mapping[str, Any], now: int) -> Cast:
    """The people and customers of the stories."""
    organisations = {one["key"]: at for at, one in enumerate(source["organisations"])}
    return Cast(
        tuple(SamplePerson(one["key"], one["name"], Role(one["role"])) for one in source["people"]),
        tuple(
            SampleOrganisation(one["name"], one["domain"], one["note"])
            for one in source["organisations"]
        ),
        tuple(_written_contact(one, organisations, now) for one in source["contacts"]),
    )


def _written_contact(
    one: Mapping[str, Any], organisations: Mapping[str, int], now: int
) -> SampleContact:
    texts = {
        name: one.get(name, "") for name in ("title", "language", "prefers", "warning", "remember")
    }
    return SampleContact(
        name=one["name"],
        organisation=organisations.get(one.get("organisation", "")),
        created_at=now - one["since"] * DAY,
        points=tuple(point(PointKind(kind), text, label) for kind, text, label in one["points"]),
        **texts,
    )


def point(kind: PointKind, written: str, label: str) -> SamplePoint:
    """A way to reach somebody in Britain."""
    value = written
    if kind is PointKind.EMAIL:
        value = normalise_email(written)
    elif kind is PointKind.PHONE:
        # With its country code: the national form of a drama range is not taken for a number.
        value = normalise_phone(f"+44 {written.removeprefix('0')}", "GB")
    elif kind is PointKind.HANDLE:
        value = written.lstrip("@").casefold()
    return SamplePoint(kind, value, written, label)


class Extras:
    """Makes further customers, all different."""

    def __init__(self, rng: Random, words: Mapping[str, Any], count: int) -> None:
        self._rng = rng
        self._prose = Prose(rng, words)
        self._remembers = self._prose.compile(_REMEMBERS)
        self._given, self._family = words["lists"]["given"], words["lists"]["family"]
        pairs = len(self._given) * len(self._family)
        self._names = rng.sample(range(pairs), min(count, pairs))
        self._mobiles = _numbers(rng, (_MOBILE,))
        self._fixed = _numbers(rng, (_FIXED, *_MORE_FIXED))

    def organisations(self, count: int) -> list[SampleOrganisation]:
        """Organisations of different names."""
        found: dict[str, SampleOrganisation] = {}
        while len(found) < count:
            name = f"{self._prose.place()} {self._rng.choice(_TRADES)}"
            domain = f"{_plain(name)}.example"
            found.setdefault(name, SampleOrganisation(name, domain, ""))
        return list(found.values())

    def contact(self, index: int, created_at: int, organisations: range) -> SampleContact:
        """The customer of this index; one in five works for one of these organisations."""
        rng = self._rng
        pair = self._names[index % len(self._names)]
        given, family = self._given[pair % len(self._given)], self._family[pair // len(self._given)]
        at_work = bool(organisations) and rng.random() < 0.2
        return SampleContact(
            name=f"{given} {family}",
            organisation=rng.choice(organisations) if at_work else None,
            title=rng.choice(_TITLES) if at_work else "",
            language=rng.choice(_LANGUAGES),
            prefers=rng.choice(_PREFERS),
            warning=rng.choice(_WARNINGS) if rng.random() < 0.03 else "",
            remember=self._prose.pick(self._remembers) if rng.random() < 0.15 else "",
            created_at=created_at,
            points=tuple(self._points(given, family, index)),
        )

    def _points(self, given: str, family: str, index: int) -> Iterator[SamplePoint]:
        rng = self._rng
        local = f"{_plain(given)}.{_plain(family)}"
        repeated = index // len(self._names)
        if rng.random() < 0.85:
            address = f"{local}{repeated or ''}@{rng.choice(_DOMAINS)}"
            yield point(PointKind.EMAIL, address, "")
        if rng.random() < 0.5 and (number := next(self._mobiles, "")):
            yield point(PointKind.PHONE, number, "mobile")
        if rng.random() < 0.3 and (number := next(self._fixed, "")):
            yield point(PointKind.PHONE, number, "home")
        if rng.random() < 0.08:
            yield point(PointKind.HANDLE, f"@{local}{index}", rng.choice(_PLATFORMS))
        if rng.random() < 0.12:
            house = rng.randrange(1, 180)
            yield point(
                PointKind.POSTAL, f"{house} {self._prose.street()}\n{self._prose.place()}", "home"
            )


def _numbers(rng: Random, ranges: tuple[str, ...]) -> Iterator[str]:
    """Every number of these ranges once; the first range first."""
    for start in ranges:
        for last in rng.sample(range(1000), 1000):
            yield f"{start}{last:03d}"


def _plain(name: str) -> str:
    letters = (letter for letter in name.lower().replace("é", "e").replace("ö", "o"))
    return "".join(letter for letter in letters if letter.isascii() and letter.isalnum())
