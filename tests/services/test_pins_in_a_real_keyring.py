"""PINs whose other half the desktop's real Secret Service keeps, in a session of its own."""

from __future__ import annotations

from pathlib import Path

from tests.security.test_keyring import UNLOCK, ask_program, needs_daemon

PROGRAM = """
import sys
from pathlib import Path
from zoneinfo import ZoneInfo
from app.domain.errors import KeyProblem
from app.security.keyring import SystemKeyring
from app.services import opening, personal_pins
from app.services.opening import NewDesk, Surroundings
from app.system.clock import SystemClock
from app.system.paths import Profile
profile = Profile(Path(sys.argv[1]))
keyring = SystemKeyring()
around = Surroundings(SystemClock(), Path("migrations"), keyring)
wanted = NewDesk("Rye", "Tilda", "nine warm loaves", ZoneInfo("UTC"))
desk = opening.create(profile, wanted, around).desk
person = desk.people()[0]
desk.close()
print("before", opening.keyring_problem(profile, keyring) or "opens")
try:
    personal_pins.set_pin(profile, keyring, person, "4711", "nine warm loaves")
except KeyProblem as problem:
    print("refused", problem.reason)
    sys.exit()
print("with", opening.keyring_problem(profile, keyring))
print("named", personal_pins.holders(profile, keyring)[0].name)
opening.open_with_pin(profile, person.id, "4711", around).desk.close()
try:
    personal_pins.check(profile, keyring, person.id, "4712")
except KeyProblem as problem:
    print(problem.reason)
left = personal_pins.remove_pin(profile, keyring, person.id, "nine warm loaves")
print("without", left or "opens")
"""


@needs_daemon
def test_a_pin_is_set_used_and_removed(tmp_path: Path) -> None:
    assert ask_program(tmp_path, UNLOCK, PROGRAM, str(tmp_path / "desk")) == [
        "before opens",
        "with pin",
        "named Tilda",
        "wrong-pin",
        "without opens",
    ]


@needs_daemon
def test_without_a_keyring_there_is_no_pin(tmp_path: Path) -> None:
    said = ask_program(tmp_path, "true", PROGRAM, str(tmp_path / "desk"))
    assert said[-1].startswith("refused keyring-")
