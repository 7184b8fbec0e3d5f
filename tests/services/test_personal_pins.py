"""PINs with the desk and the keyring around them."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.domain.errors import KeyProblem, Refused
from app.domain.person import Person, Role
from app.security.keyring import KeyringUnusable
from app.services import opening, people, personal_pins
from app.services.opening import NewDesk, Surroundings
from app.system.paths import Profile
from tests.desks import MIGRATIONS
from tests.fakes.clock import FakeClock
from tests.fakes.keyring import FakeKeyring

WORDS = "nine warm loaves"
WANTED = NewDesk("Rye & Rowan", "Tilda Okafor", WORDS, ZoneInfo("Europe/London"), "gb")


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path / "desk")


@pytest.fixture
def around(clock: FakeClock, keyring: FakeKeyring) -> Surroundings:
    return Surroundings(clock, MIGRATIONS, keyring)


@pytest.fixture
def tilda(profile: Profile, around: Surroundings) -> Person:
    """The one person of a closed desk that the keyring opens."""
    desk = opening.create(profile, WANTED, around).desk
    (person,) = desk.people()
    desk.close()
    return person


def test_with_a_pin_the_keyring_alone_opens_nothing(
    profile: Profile, around: Surroundings, tilda: Person, keyring: FakeKeyring
) -> None:
    personal_pins.set_pin(profile, keyring, tilda, "4711", WORDS)
    assert opening.open_with_keyring(profile, around) is None
    assert opening.keyring_problem(profile, keyring) == "pin"
    assert opening.entry_name(profile) not in keyring.entries
    (holder,) = personal_pins.holders(profile, keyring)
    assert (holder.person_id, holder.name, holder.tries_left) == (tilda.id, "Tilda Okafor", 5)
    opened = opening.open_with_pin(profile, tilda.id, "4711", around)
    assert opened.desk.person_id == tilda.id
    opened.desk.close()


def test_the_passphrase_does_not_lay_the_key_into_the_keyring_past_the_pins(
    profile: Profile, around: Surroundings, tilda: Person, keyring: FakeKeyring
) -> None:
    personal_pins.set_pin(profile, keyring, tilda, "4711", WORDS)
    opening.open_with_passphrase(profile, WORDS, around).desk.close()
    assert opening.open_with_keyring(profile, around) is None


def test_the_passphrase_forgives_wrong_tries(
    profile: Profile, around: Surroundings, tilda: Person, keyring: FakeKeyring
) -> None:
    personal_pins.set_pin(profile, keyring, tilda, "4711", WORDS)
    for _ in range(5):
        with pytest.raises(KeyProblem):
            personal_pins.check(profile, keyring, tilda.id, "0000")
    with pytest.raises(KeyProblem, match="passphrase-needed"):
        opening.open_with_pin(profile, tilda.id, "4711", around)
    opening.open_with_passphrase(profile, WORDS, around).desk.close()
    personal_pins.check(profile, keyring, tilda.id, "4711")


def test_without_the_pin_it_is_as_before(
    profile: Profile, around: Surroundings, tilda: Person, keyring: FakeKeyring
) -> None:
    personal_pins.set_pin(profile, keyring, tilda, "4711", WORDS)
    with pytest.raises(KeyProblem, match="wrong-passphrase"):
        personal_pins.remove_pin(profile, keyring, tilda.id, "cold")
    assert personal_pins.remove_pin(profile, keyring, tilda.id, WORDS) == ""
    assert list(keyring.entries) == [opening.entry_name(profile)]
    opened = opening.open_with_keyring(profile, around)
    assert opened is not None
    opened.desk.close()


def test_another_pin_takes_the_place_of_the_first(
    profile: Profile, tilda: Person, keyring: FakeKeyring
) -> None:
    personal_pins.set_pin(profile, keyring, tilda, "4711", WORDS)
    before = dict(keyring.entries)
    personal_pins.set_pin(profile, keyring, tilda, "90210", WORDS)
    assert len(keyring.entries) == 1
    assert not set(before) & set(keyring.entries)
    personal_pins.check(profile, keyring, tilda.id, "90210")
    with pytest.raises(KeyProblem, match="wrong-pin"):
        personal_pins.check(profile, keyring, tilda.id, "4711")


@pytest.mark.parametrize(
    "pin", ["471", "123456789", "47a1", "", "\uff14\uff17\uff11\uff11", "47 11"]
)
def test_a_pin_is_four_to_eight_digits(
    profile: Profile, tilda: Person, keyring: FakeKeyring, pin: str
) -> None:
    with pytest.raises(Refused) as problem:
        personal_pins.set_pin(profile, keyring, tilda, pin, WORDS)
    assert problem.value.reason == "pin-not-digits"


@pytest.mark.parametrize("reason", ["none", "locked", "timeout", "failed"])
def test_a_keyring_that_cannot_keep_its_half_changes_nothing(
    profile: Profile, around: Surroundings, tilda: Person, keyring: FakeKeyring, reason: str
) -> None:
    before = profile.key_file.read_bytes()
    keyring.failing = KeyringUnusable(reason)
    with pytest.raises(KeyProblem, match=f"keyring-{reason}"):
        personal_pins.set_pin(profile, keyring, tilda, "4711", WORDS)
    with pytest.raises(KeyProblem, match="keyring-none"):
        personal_pins.set_pin(profile, None, tilda, "4711", WORDS)
    assert profile.key_file.read_bytes() == before


def test_a_kill_between_the_two_places_leaves_a_way_in(
    profile: Profile,
    around: Surroundings,
    tilda: Person,
    keyring: FakeKeyring,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The keyring has its half already, the file not yet."""

    def killed(*args: object) -> None:
        raise SystemExit

    monkeypatch.setattr("app.security.key_file.write", killed)
    with pytest.raises(SystemExit):
        personal_pins.set_pin(profile, keyring, tilda, "4711", WORDS)
    monkeypatch.undo()
    opened = opening.open_with_keyring(profile, around)
    assert opened is not None
    opened.desk.close()


def test_a_lost_keyring_leaves_the_passphrase(
    profile: Profile, around: Surroundings, tilda: Person, keyring: FakeKeyring
) -> None:
    personal_pins.set_pin(profile, keyring, tilda, "4711", WORDS)
    keyring.entries.clear()
    with pytest.raises(KeyProblem, match="stale-keyring"):
        opening.open_with_pin(profile, tilda.id, "4711", around)
    assert [one.name for one in personal_pins.holders(profile, keyring)] == [""]
    opening.open_with_passphrase(profile, WORDS, around).desk.close()


def test_who_has_left_opens_nothing(
    profile: Profile, around: Surroundings, tilda: Person, keyring: FakeKeyring
) -> None:
    desk = opening.open_with_passphrase(profile, WORDS, around).desk
    jonas = desk.do(people.add, "Jonas", Role.REPRESENTATIVE).result
    personal_pins.set_pin(
        profile, keyring, Person(jonas, "Jonas", Role.REPRESENTATIVE, True), "4711", WORDS
    )
    desk.do(people.let_go, jonas)
    desk.close()
    with pytest.raises(Refused, match="not-here"):
        opening.open_with_pin(profile, jonas, "4711", around)
    personal_pins.forget(profile, keyring, jonas)
    assert personal_pins.who(profile) == frozenset()


def test_who_types_the_passphrase_says_who_sits_down(
    profile: Profile, around: Surroundings, tilda: Person
) -> None:
    desk = opening.open_with_passphrase(profile, WORDS, around).desk
    jonas = desk.do(people.add, "Jonas", Role.REPRESENTATIVE).result
    desk.close()
    desk = opening.open_with_passphrase(profile, WORDS, around, jonas).desk
    assert desk.person_id == jonas
    desk.close()
