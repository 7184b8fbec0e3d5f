"""PINs in the key file: worthless alone, counted before they are looked at, old files unchanged."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.domain.errors import KeyProblem
from app.security import key_file, keys, pins
from app.security.keys import DeskKeys
from app.security.memory import wipe
from app.security.pins import PinSecret

PASSPHRASE = "nine warm loaves"
TILDA, JONAS = b"tilda-tilda-tild", b"jonas-jonas-jona"

Made = tuple[Path, DeskKeys, PinSecret]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, DeskKeys, PinSecret]:
    """A key file in which Tilda has the PIN 4711; made once, because stretching takes its time."""
    path = tmp_path_factory.mktemp("keys") / "desk.keys"
    secret = keys.new_keys()
    keys.create_key_file(path, secret, PASSPHRASE)
    keys.add_keyring_wrap(path, secret)
    half = pins.new_secret()
    pins.set_pin(path, secret, TILDA, "Tilda Okafor", "4711", half)
    return path.read_bytes(), secret, half


@pytest.fixture
def made(kept: tuple[bytes, DeskKeys, PinSecret], tmp_path: Path) -> Made:
    path = tmp_path / "desk.keys"
    path.write_bytes(kept[0])
    return path, kept[1], kept[2]


def refused(path: Path, pin: str, secret: bytes, person: bytes = TILDA) -> str:
    with pytest.raises(KeyProblem) as problem:
        pins.unlock_with_pin(path, person, pin, secret)
    return problem.value.reason


def test_pin_and_keyring_open_together(made: Made) -> None:
    path, secret, half = made
    assert pins.unlock_with_pin(path, TILDA, "4711", half.secret) == secret
    assert keys.unlock_with_passphrase(path, PASSPHRASE) == secret


def test_neither_opens_alone_and_the_plain_entry_opens_no_more(made: Made) -> None:
    path, _, half = made
    assert not keys.has_keyring_wrap(path)
    with pytest.raises(KeyProblem, match="stale-keyring"):
        keys.unlock_with_secret(path, half.secret)
    assert refused(path, "4711", bytes(32)) == "stale-keyring"
    assert refused(path, "4712", half.secret) == "wrong-pin"


def test_the_file_says_neither_pin_nor_name(made: Made) -> None:
    path, secret, half = made
    text = path.read_text()
    for hidden in ("4711", "Tilda", "Okafor", half.secret.hex(), secret.data.hex()):
        assert hidden not in text
    holder = pins.holder(path, TILDA)
    assert holder is not None
    assert holder.name(half.secret) == "Tilda Okafor"
    assert holder.name(bytes(32)) == ""


def test_four_wrong_ones_are_borne_and_the_fifth_asks_for_the_passphrase(made: Made) -> None:
    path, secret, half = made
    for _ in range(pins.TRIES - 1):
        assert refused(path, "0000", half.secret) == "wrong-pin"
    assert pins.unlock_with_pin(path, TILDA, "4711", half.secret) == secret
    for left in range(pins.TRIES - 1, 0, -1):
        assert refused(path, "0000", half.secret) == "wrong-pin"
        holder = pins.holder(path, TILDA)
        assert holder is not None
        assert holder.tries_left == left
    assert refused(path, "0000", half.secret) == "passphrase-needed"
    assert refused(path, "4711", half.secret) == "passphrase-needed"
    pins.forgive(path)
    assert pins.unlock_with_pin(path, TILDA, "4711", half.secret) == secret


def test_a_try_counts_before_the_pin_is_looked_at(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if the program were killed while it stretches the PIN."""
    path, _, half = made

    def killed(*args: object) -> bytes:
        raise SystemExit

    monkeypatch.setattr("app.security.key_file.stretch", killed)
    with pytest.raises(SystemExit):
        pins.unlock_with_pin(path, TILDA, "0000", half.secret)
    holder = pins.holder(path, TILDA)
    assert holder is not None
    assert holder.tries_left == pins.TRIES - 1


def test_a_keyring_of_another_pin_is_no_try(made: Made) -> None:
    path, _, _ = made
    before = path.read_bytes()
    assert refused(path, "4711", b"x" * 32) == "stale-keyring"
    assert path.read_bytes() == before


def test_everybody_has_an_own_one(made: Made) -> None:
    path, secret, half = made
    other = pins.new_secret()
    pins.set_pin(path, secret, JONAS, "Jonas", "90210", other)
    assert {one.person_id for one in pins.holders(path)} == {TILDA, JONAS}
    assert refused(path, "4711", other.secret, JONAS) == "wrong-pin"
    pins.remove_pin(path, TILDA)
    assert refused(path, "4711", half.secret) == "no-pin"
    assert pins.unlock_with_pin(path, JONAS, "90210", other.secret) == secret


def test_the_version_says_whether_older_programs_may_open_it(made: Made) -> None:
    path, _, _ = made
    assert json.loads(path.read_text())["version"] == 2
    pins.remove_pin(path, TILDA)
    assert json.loads(path.read_text())["version"] == 1
    assert pins.holders(path) == ()


@pytest.mark.parametrize(
    "pins_in_file",
    [[], {TILDA.hex(): 1}, {TILDA.hex(): {}}, {"tilda": {"tries": 0, "entry": "", "label": ""}}],
)
def test_damage_is_called_that(made: Made, pins_in_file: object) -> None:
    path = made[0]
    path.write_text(json.dumps({**json.loads(path.read_text()), "pins": pins_in_file or 7}))
    with pytest.raises(KeyProblem, match="damaged-key-file"):
        pins.holders(path)


def test_a_removed_pin_is_no_news(made: Made) -> None:
    path, _, _ = made
    before = path.read_bytes()
    pins.remove_pin(path, JONAS)
    assert path.read_bytes() == before


def test_what_is_wiped_is_gone() -> None:
    array, plain, text = bytearray(b"warm loaves"), bytes(range(1, 9)), str(int("47114711"))
    for one in (array, plain, text):
        wipe(one)
    assert not any(array)
    assert plain == bytes(8)
    assert text == "\0" * 8


def test_what_was_changed_while_a_pin_is_tried_stays(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if the command line changed the passphrase while the window stretches the PIN."""
    path, secret, half = made
    stretch = key_file.stretch

    def meanwhile(typed: str, wrap: key_file.Record) -> bytes:
        monkeypatch.setattr(key_file, "stretch", stretch)
        keys.change_passphrase(path, secret, "ten cold loaves")
        return stretch(typed, wrap)

    monkeypatch.setattr(key_file, "stretch", meanwhile)
    assert pins.unlock_with_pin(path, TILDA, "4711", half.secret) == secret
    assert keys.unlock_with_passphrase(path, "ten cold loaves") == secret


def test_a_pin_set_while_the_passphrase_changes_stays(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, secret, _ = made
    other, stretch = pins.new_secret(), key_file.stretch

    def meanwhile(typed: str, wrap: key_file.Record) -> bytes:
        monkeypatch.setattr(key_file, "stretch", stretch)
        pins.set_pin(path, secret, JONAS, "Jonas", "90210", other)
        return stretch(typed, wrap)

    monkeypatch.setattr(key_file, "stretch", meanwhile)
    keys.change_passphrase(path, secret, "ten cold loaves")
    assert pins.unlock_with_pin(path, JONAS, "90210", other.secret) == secret


def test_no_two_try_at_once_for_the_price_of_one(made: Made) -> None:
    path, _, half = made

    def wrong() -> str:
        return refused(path, "0000", half.secret)

    with ThreadPoolExecutor(pins.TRIES * 2) as pool:
        answers = [one.result() for one in [pool.submit(wrong) for _ in range(pins.TRIES * 2)]]
    assert answers.count("wrong-pin") == pins.TRIES - 1
    holder = pins.holder(path, TILDA)
    assert holder is not None
    assert holder.tries_left == 0
