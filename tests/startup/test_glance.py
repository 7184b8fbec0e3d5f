"""The first look and what the opening that follows agree on."""

from __future__ import annotations

import pytest

from app.background.asked_once import AskedOnce
from app.background.glance import entry_name, look
from app.security.keyring import KeyringUnusable
from app.services import opening
from app.system.paths import Profile
from tests.fakes.keyring import FakeKeyring


def test_both_ask_the_keyring_for_the_same(profile: Profile) -> None:
    assert entry_name(profile) == opening.entry_name(profile)


def test_the_keyrings_key_shows_the_inbox(profile: Profile, keyring: FakeKeyring) -> None:
    found = look(profile, AskedOnce(keyring))
    assert found is not None
    assert found.rows == ()
    assert found.zone == "Europe/London"


def test_without_the_key_nothing_is_seen(profile: Profile, keyring: FakeKeyring) -> None:
    assert look(profile, AskedOnce(FakeKeyring())) is None
    assert look(profile, AskedOnce(FakeKeyring.locked())) is None
    assert look(profile, AskedOnce(FakeKeyring.stale(entry_name(profile)))) is None
    assert look(profile, AskedOnce(FakeKeyring({entry_name(profile): "no number"}))) is None


def test_without_a_desk_nothing_is_seen(profile: Profile, keyring: FakeKeyring) -> None:
    profile.key_file.unlink()
    assert look(profile, AskedOnce(keyring)) is None


def test_the_keyring_is_asked_once_also_when_it_fails() -> None:
    class Counting(FakeKeyring):
        asked = 0

        def get(self, name: str) -> str | None:
            Counting.asked += 1
            raise KeyringUnusable("locked")

    once = AskedOnce(Counting())
    for _ in range(3):
        with pytest.raises(KeyringUnusable):
            once.get("a")
    assert Counting.asked == 1


def test_what_is_set_is_asked_for_again() -> None:
    once = AskedOnce(FakeKeyring())
    assert once.get("a") is None
    once.set("a", "b")
    assert once.get("a") == "b"
    once.delete("a")
    assert once.get("a") is None
