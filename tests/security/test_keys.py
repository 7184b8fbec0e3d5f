"""The key file: two ways in, no third, and damage told from a wrong passphrase."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import KeyProblem
from app.security import keys
from app.security.keys import DeskKeys
from app.system.errors import ProfileUnusable

PASSPHRASE = "nine warm loaves"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, DeskKeys, bytes]:
    """A key file with both wraps; made once, because stretching a passphrase takes its time."""
    path = tmp_path_factory.mktemp("keys") / "desk.keys"
    secret = keys.new_keys()
    keys.create_key_file(path, secret, PASSPHRASE)
    return path, secret, keys.add_keyring_wrap(path, secret)


Made = tuple[Path, DeskKeys, bytes]


def reason(problem: pytest.ExceptionInfo[KeyProblem]) -> str:
    return problem.value.reason


def test_both_ways_lead_to_the_same_key(made: Made) -> None:
    path, secret, wrap = made
    assert keys.unlock_with_passphrase(path, PASSPHRASE) == secret
    assert keys.unlock_with_secret(path, wrap) == secret
    assert len({secret.data, secret.database, secret.blobs}) == 3


def test_the_file_holds_neither_key_nor_passphrase(made: Made) -> None:
    path, secret, wrap = made
    content = path.read_text()
    for hidden in (PASSPHRASE, secret.data.hex(), wrap.hex(), secret.database.hex()):
        assert hidden not in content
    assert secret.data.hex() not in repr(secret)
    assert path.stat().st_mode & 0o077 == 0


def test_a_wrong_passphrase_is_called_that(made: Made) -> None:
    with pytest.raises(KeyProblem) as problem:
        keys.unlock_with_passphrase(made[0], PASSPHRASE + " ")
    assert reason(problem) == "wrong-passphrase"


@pytest.mark.parametrize("secret", [bytes(32), b"", b"short"])
def test_a_stale_keyring_entry_is_called_that(made: Made, secret: bytes) -> None:
    with pytest.raises(KeyProblem) as problem:
        keys.unlock_with_secret(made[0], secret)
    assert reason(problem) == "stale-keyring"


def test_a_key_file_is_never_replaced(made: Made) -> None:
    before = made[0].read_bytes()
    with pytest.raises(FileExistsError):
        keys.create_key_file(made[0], keys.new_keys(), "another passphrase")
    assert made[0].read_bytes() == before


def test_missing_and_newer_files_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(KeyProblem) as problem:
        keys.unlock_with_passphrase(tmp_path / "none", PASSPHRASE)
    assert reason(problem) == "no-key-file"
    newer = tmp_path / "newer"
    newer.write_text(json.dumps({"version": 99}))
    with pytest.raises(KeyProblem) as problem:
        keys.unlock_with_passphrase(newer, PASSPHRASE)
    assert reason(problem) == "newer-key-file"


@given(garbage=st.one_of(st.binary(max_size=200), st.text(max_size=200).map(str.encode)))
def test_garbage_is_a_damaged_key_file(
    tmp_path_factory: pytest.TempPathFactory, garbage: bytes
) -> None:
    path = tmp_path_factory.mktemp("garbage") / "desk.keys"
    path.write_bytes(garbage)
    with pytest.raises(KeyProblem) as problem:
        keys.unlock_with_passphrase(path, PASSPHRASE)
    assert reason(problem) in ("damaged-key-file", "newer-key-file")


@pytest.mark.parametrize(
    "field",
    ["salt", "wrapped", "passes", "memory", "patience"],
    ids=lambda field: f"damaged {field}",
)
def test_a_damaged_wrap_never_opens(made: Made, tmp_path: Path, field: str) -> None:
    record = json.loads(made[0].read_text())
    record["passphrase"] |= {
        "salt": {"salt": "AAAA"},
        "wrapped": {"wrapped": "!!!"},
        "passes": {"passes": "x"},
        "memory": {"memory": 2**50},
        "patience": {"passes": 2**31},
    }[field]
    path = tmp_path / "damaged"
    path.write_text(json.dumps(record))
    with pytest.raises(KeyProblem) as problem:
        keys.unlock_with_passphrase(path, PASSPHRASE)
    assert reason(problem) == "damaged-key-file"


def test_a_changed_passphrase_keeps_data_and_keyring(made: Made, tmp_path: Path) -> None:
    path = tmp_path / "desk.keys"
    path.write_bytes(made[0].read_bytes())
    keys.change_passphrase(path, made[1], "eleven warm loaves")
    assert keys.unlock_with_passphrase(path, "eleven warm loaves") == made[1]
    assert keys.unlock_with_secret(path, made[2]) == made[1]
    with pytest.raises(KeyProblem):
        keys.unlock_with_passphrase(path, PASSPHRASE)


def test_an_accent_composed_another_way_is_the_same_passphrase(tmp_path: Path) -> None:
    path, secret = tmp_path / "desk.keys", keys.new_keys()
    keys.create_key_file(path, secret, "neuf pains à la crème")
    assert keys.unlock_with_passphrase(path, "neuf pains a\u0300 la cre\u0300me") == secret


def test_bytes_that_are_no_text_are_a_passphrase_all_the_same(made: Made, tmp_path: Path) -> None:
    odd = b"nine \xff loaves".decode("utf-8", "surrogateescape")  # as an environment gives it
    with pytest.raises(KeyProblem) as problem:
        keys.unlock_with_passphrase(made[0], odd)
    assert reason(problem) == "wrong-passphrase"
    keys.create_key_file(tmp_path / "desk.keys", made[1], odd)
    assert keys.unlock_with_passphrase(tmp_path / "desk.keys", odd) == made[1]


def test_a_file_the_system_does_not_give_is_not_called_damaged(tmp_path: Path) -> None:
    path = tmp_path / "desk.keys"
    path.mkdir()
    with pytest.raises(ProfileUnusable):
        keys.unlock_with_passphrase(path, PASSPHRASE)
    with pytest.raises(ProfileUnusable):
        keys.create_key_file(tmp_path / "none" / "desk.keys", keys.new_keys(), PASSPHRASE)
