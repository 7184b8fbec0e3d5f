"""What a locked program still holds in memory, read from outside by the process that started it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from app.domain.ticket import Channel
from app.security import keys
from app.services import opening, personal_pins, tickets
from app.services.opening import Surroundings
from app.system.clock import SystemClock
from app.system.paths import Profile
from tests.desks import MIGRATIONS
from tests.fakes.keyring import FakeKeyring
from tests.startup.conftest import PASSPHRASE

ROOT = Path(__file__).parents[2]
CANARY = "The cormorant ordered seven walnut cakes for Whitsun"


def memory_of(pid: int, wanted: dict[str, bytes]) -> Counter[str]:
    """How often each of these byte strings lies in the writable memory of a process."""
    found: Counter[str] = Counter()
    with Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            match = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if match is None or "[v" in line:
                continue
            begin, end = (int(part, 16) for part in match.groups())
            memory.seek(begin)
            try:
                content = memory.read(end - begin)
            except OSError:  # a mapping of a device
                continue
            for name, bytes_ in wanted.items():
                found[name] += content.count(bytes_)
    return found


def may_read_children() -> bool:
    """Whether the system lets a process read the memory of those it started."""
    with subprocess.Popen(["sleep", "30"]) as child:
        try:
            memory_of(child.pid, {})
        except OSError:
            return False
        finally:
            child.kill()
    return True


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or not may_read_children(),
    reason="platform: another process's memory can be read on Linux only, where it is allowed",
)
def test_neither_keys_nor_a_customers_words_are_left(
    profile: Profile, keyring: FakeKeyring
) -> None:
    around = Surroundings(SystemClock(), MIGRATIONS, keyring)
    desk = opening.open_with_passphrase(profile, PASSPHRASE, around).desk
    (tilda,) = desk.people()
    ticket_id = desk.do(
        tickets.open_ticket, contact_id=None, subject=CANARY, channel=Channel.EMAIL, text=CANARY
    ).result
    desk.close()
    personal_pins.set_pin(profile, keyring, tilda, "4711", PASSPHRASE)
    secret = keys.unlock_with_passphrase(profile.key_file, PASSPHRASE)
    ((entry, half),) = keyring.entries.items()
    wanted = {
        "data key": secret.data,
        "database key": secret.database,
        "database key, written": secret.database.hex().encode(),
        "blob key": secret.blobs,
        "words": CANARY.encode(),
        "words, as Qt has them": CANARY.encode("utf-16-le"),
    }
    child = subprocess.Popen(
        [
            *(sys.executable, "-m", "tests.startup.locked_child"),
            *(str(profile.root), entry, half, ticket_id.hex()),
        ],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    try:
        assert child.stdout.readline().strip() == "open"
        before = memory_of(child.pid, wanted)
        child.stdin.write("\n")
        child.stdin.flush()
        assert child.stdout.readline().strip() == "locked"
        after = memory_of(child.pid, wanted)
    finally:
        child.kill()
        child.wait()
        child.stdin.close()
        child.stdout.close()
    print("open:", dict(before), "locked:", dict(after))
    assert before["database key"]
    assert before["words"]
    assert before["words, as Qt has them"]
    assert not any(after[name] for name in wanted if "key" in name)
    # Pieces of freed memory that nobody has used since may keep a word; nothing refers to it.
    assert after["words"] + after["words, as Qt has them"] < before["words"]
