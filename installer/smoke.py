"""Tries a packaged program from outside, as a person would: set up, import, find, check, draw.

    python3 installer/smoke.py dist/hearthdesk

Uses the standard library alone, so it also runs on a computer that has only the package. Anything
the program says where it should be silent is a failure.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

PASSPHRASE = "correct horse battery staple"
MAILS = 3
# Qt says this once for each window without a screen.
HARMLESS = {"", "This plugin does not support propagateSizeHints()"}
PLAIN_SQLITE = b"SQLite format 3\0"


class Failure(Exception):
    """The package does not do what it should; the text says what and shows what it printed."""


class Desk:
    """The packaged program on one profile."""

    def __init__(self, package: Path, profile: Path) -> None:
        self.program = _program(package)
        self.profile = profile

    def run(self, *arguments: str) -> str:
        """What the command prints. Raises `Failure` unless it ends well and says nothing else."""
        done = subprocess.run(
            [str(self.program), "--profile", str(self.profile), *arguments],
            env=_environment(),
            cwd=self.profile.parent,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )
        unexpected = [line for line in done.stderr.splitlines() if line.strip() not in HARMLESS]
        if done.returncode or unexpected:
            said = "\n".join([*done.stdout.splitlines()[-10:], *unexpected[-20:]])
            raise Failure(f"{' '.join(arguments)} ended with {done.returncode}\n{said}")
        return done.stdout


def try_package(package: Path, folder: Path) -> None:
    """Take the program in `package` through its first day in the empty `folder`."""
    desk = Desk(package, folder / "Bäckerei Holm")
    archive = folder / "archive.mbox"
    archive.write_bytes(_mbox())
    desk.run("init", "--business", "Holm", "--person", "Marie Holm")
    _expect_import(desk, archive, added=MAILS)
    _expect_import(desk, archive, added=0)
    _expect("A-1047" in desk.run("search", "blender", "--json"), "the imported mail is not found")
    desk.run("check")
    _expect_no_plain_text(desk.profile)
    _expect_pictures(desk, folder / "screens")


def _expect_import(desk: Desk, archive: Path, *, added: int) -> None:
    account = json.loads(desk.run("import", "mail", str(archive), "--json").splitlines()[-1])
    counted = {name: account[name] for name in ("read", "messages_added", "quarantined")}
    wanted = {"read": MAILS, "messages_added": added, "quarantined": 0}
    _expect(counted == wanted, f"the import counted {counted}, not {wanted}")


def _expect_no_plain_text(profile: Path) -> None:
    for file in (one for one in profile.rglob("*") if one.is_file()):
        content = file.read_bytes()
        _expect(not content.startswith(PLAIN_SQLITE), f"{file.name} is not encrypted")
        _expect(b"blender" not in content, f"{file.name} holds a customer's words")


def _expect_pictures(desk: Desk, folder: Path) -> None:
    desk.run("screens", str(folder))
    pictures = sorted(folder.rglob("*.png"))
    _expect(len(pictures) >= 4, f"only {len(pictures)} screens were drawn")
    for picture in pictures:
        _expect(picture.stat().st_size > 5_000, f"{picture.name} is blank")


def _expect(fact: bool, otherwise: str) -> None:
    if not fact:
        raise Failure(otherwise)


def _program(package: Path) -> Path:
    for name in ("hearthdesk-cli.exe", "hearthdesk", "Contents/MacOS/hearthdesk"):
        if (package / name).is_file():
            return (package / name).resolve()
    raise Failure(f"there is no program in {package}")


def _environment() -> dict[str, str]:
    """Only what a person's own session has: no Python, and no window on anybody's screen."""
    kept = (
        "HOME",
        "USERPROFILE",
        "LOCALAPPDATA",
        "APPDATA",
        "SYSTEMROOT",
        "TEMP",
        "TMPDIR",
        "LANG",
    )
    session = {name: os.environ[name] for name in kept if name in os.environ}
    return {**session, "HEARTHDESK_PASSPHRASE": PASSPHRASE, "QT_QPA_PLATFORM": "offscreen"}


def _mbox() -> bytes:
    mails = []
    for number in range(MAILS):
        reply = "" if number == 0 else f"In-Reply-To: <{number - 1}@example.com>\n"
        mails.append(
            f"From lena@example.com Mon Jan  5 09:0{number}:00 2026\n"
            "From: Lena Brandt <lena@example.com>\nTo: desk@example.org\n"
            f"Subject: {'Re: ' * bool(number)}Order A-1047\nMessage-ID: <{number}@example.com>\n"
            f"{reply}Date: Mon, 5 Jan 2026 09:0{number}:00 +0000\n\n"
            f"The blender of order A-1047 arrived broken, part {number}.\n\n"
        )
    return "".join(mails).encode()


if __name__ == "__main__":
    try:
        with tempfile.TemporaryDirectory() as folder:
            try_package(Path(sys.argv[1]), Path(folder))
    except Failure as failure:
        sys.exit(f"The package fails: {failure}")
    print("The package works.")
