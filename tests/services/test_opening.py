"""Making and opening a desk with every keyring there is."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.domain.errors import KeyProblem, Refused, StoreProblem
from app.services import opening
from app.services.opening import NewDesk, Surroundings
from app.system.paths import Profile
from tests.desks import MIGRATIONS, add_ticket
from tests.fakes.clock import FakeClock
from tests.fakes.keyring import FakeKeyring

WANTED = NewDesk("Rye & Rowan", "Tilda Okafor", "nine warm loaves", ZoneInfo("Europe/London"), "gb")


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path / "desk")


def around(clock: FakeClock, keyring: FakeKeyring | None) -> Surroundings:
    return Surroundings(clock, MIGRATIONS, keyring)


def test_with_a_keyring_nobody_is_asked_again(
    profile: Profile, clock: FakeClock, keyring: FakeKeyring
) -> None:
    made = opening.create(profile, WANTED, around(clock, keyring))
    assert (made.key_from, made.keyring_problem) == ("keyring", "")
    ticket_id = add_ticket(made.desk)
    made.desk.close()
    opened = opening.open_with_keyring(profile, around(clock, keyring))
    assert opened is not None
    assert opened.desk.ticket_view(ticket_id).ticket.subject == "Nut allergy"
    assert opened.desk.settings().business == "Rye & Rowan"
    assert opened.desk.settings().region == "GB"
    assert [person.id for person in opened.desk.people()] == [opened.desk.person_id]
    opened.desk.close()


@pytest.mark.parametrize("reason", ["none", "locked"])
def test_without_a_usable_keyring_the_passphrase_opens(
    profile: Profile, clock: FakeClock, reason: str
) -> None:
    poor = FakeKeyring.missing() if reason == "none" else FakeKeyring.locked()
    made = opening.create(profile, WANTED, around(clock, poor))
    made.desk.close()
    assert (made.key_from, made.keyring_problem) == ("passphrase", reason)
    assert opening.open_with_keyring(profile, around(clock, poor)) is None
    assert opening.keyring_problem(profile, poor) == reason
    opened = opening.open_with_passphrase(profile, WANTED.passphrase, around(clock, poor))
    assert opened.keyring_problem == reason
    opened.desk.close()


def test_a_stale_or_lost_entry_is_repaired_by_the_passphrase(
    profile: Profile, clock: FakeClock, keyring: FakeKeyring
) -> None:
    opening.create(profile, WANTED, around(clock, keyring)).desk.close()
    stale = FakeKeyring.stale(opening.entry_name(profile))
    for broken, reason in ((stale, "stale"), (FakeKeyring(), "missing-entry")):
        assert opening.open_with_keyring(profile, around(clock, broken)) is None
        assert opening.keyring_problem(profile, broken) == reason
        opening.open_with_passphrase(profile, WANTED.passphrase, around(clock, broken)).desk.close()
        again = opening.open_with_keyring(profile, around(clock, broken))
        assert again is not None
        again.desk.close()


def test_a_wrong_passphrase_opens_nothing(
    profile: Profile, clock: FakeClock, keyring: FakeKeyring
) -> None:
    opening.create(profile, WANTED, around(clock, keyring)).desk.close()
    with pytest.raises(KeyProblem, match="wrong-passphrase"):
        opening.open_with_passphrase(profile, "nine cold loaves", around(clock, keyring))


def test_a_desk_is_never_made_over_another(
    profile: Profile, clock: FakeClock, keyring: FakeKeyring
) -> None:
    opening.create(profile, WANTED, around(clock, keyring)).desk.close()
    before = profile.database.read_bytes(), profile.key_file.read_bytes()
    with pytest.raises(Refused, match="desk-exists"):
        opening.create(profile, WANTED, around(clock, keyring))
    assert (profile.database.read_bytes(), profile.key_file.read_bytes()) == before


def test_half_a_desk_is_told_not_replaced(profile: Profile, clock: FakeClock) -> None:
    opening.create(profile, WANTED, around(clock, None)).desk.close()
    profile.key_file.rename(profile.root / "aside")
    assert opening.exists(profile)
    with pytest.raises(KeyProblem, match="no-key-file"):
        opening.open_with_passphrase(profile, WANTED.passphrase, around(clock, None))
    (profile.root / "aside").rename(profile.key_file)
    profile.database.unlink()
    with pytest.raises(StoreProblem, match="missing"):
        opening.open_with_passphrase(profile, WANTED.passphrase, around(clock, None))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"business": " "}, "name-needed"),
        ({"person": ""}, "name-needed"),
        ({"passphrase": "short"}, "passphrase-too-short"),
    ],
)
def test_what_is_missing_is_said_before_anything_is_made(
    profile: Profile, clock: FakeClock, change: dict[str, str], reason: str
) -> None:
    values = {
        "business": "Rye",
        "person": "Tilda",
        "passphrase": "nine warm loaves",
        **change,
    }
    with pytest.raises(Refused, match=reason):
        opening.create(profile, NewDesk(zone=ZoneInfo("UTC"), **values), around(clock, None))
    assert not profile.root.exists()


def test_a_failed_making_can_be_tried_again(profile: Profile, clock: FakeClock) -> None:
    broken = Surroundings(clock, profile.root / "no migrations here", None)
    with pytest.raises(StoreProblem):
        opening.create(profile, WANTED, broken)
    assert not opening.exists(profile)
    opening.create(profile, WANTED, around(clock, None)).desk.close()
