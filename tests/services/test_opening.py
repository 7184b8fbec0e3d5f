"""Making and opening a desk with every keyring there is."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.domain.errors import KeyProblem, Refused, StoreProblem
from app.services import opening
from app.services.opening import NewDesk, Surroundings
from app.system.errors import ProfileUnusable
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


class Killed(BaseException):
    """The program ends here, without a chance to tidy up."""


@pytest.mark.parametrize("step", ["_found", "_put_in_place"])
def test_a_making_that_was_killed_leaves_no_desk_or_a_whole_one(
    profile: Profile,
    clock: FakeClock,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
) -> None:
    def killed(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(opening, step, killed)
        patch.setattr(opening, "_take_away", lambda profile: None)
        with pytest.raises(Killed):
            opening.create(profile, WANTED, around(clock, None))
    if step == "_found":
        assert not opening.exists(profile)
        made = opening.create(profile, WANTED, around(clock, None))
    else:
        assert opening.exists(profile)
        made = opening.open_with_passphrase(profile, WANTED.passphrase, around(clock, None))
    assert made.desk.settings().business == "Rye & Rowan"
    assert [person.name for person in made.desk.people()] == ["Tilda Okafor"]
    made.desk.close()
    assert not list(profile.root.glob("*.making*"))


def test_a_key_file_that_cannot_be_written_does_not_keep_the_desk_shut(
    profile: Profile, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening.create(profile, WANTED, around(clock, None)).desk.close()

    def refuse(path: Path, *_: object) -> None:
        raise ProfileUnusable(path, 30)

    monkeypatch.setattr(opening.keys, "add_keyring_wrap", refuse)
    opened = opening.open_with_passphrase(profile, WANTED.passphrase, around(clock, FakeKeyring()))
    assert opened.keyring_problem == "failed"
    opened.desk.close()


def test_a_passphrase_is_not_shown_with_the_rest() -> None:
    assert WANTED.passphrase not in repr(WANTED)
