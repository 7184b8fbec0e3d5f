"""Every screen as a picture: both themes, two sizes, on invented data and a standing clock."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from app.startup.desk_window import build_window, import_readers
from app.startup.first_steps import make_application
from app.system.paths import Profile

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.services.opening import Surroundings
    from app.ui.common.theme import Theme
    from app.ui.screens import Studio

# A working day at the bakery, as on the drawings the screens were made from.
_NOW = datetime(2026, 3, 12, 10, 42, tzinfo=UTC)
_PASSPHRASE = "lamp organ salmon drizzle"


@dataclass(frozen=True, slots=True)
class StandingClock:
    """Always the same instant, so that pictures of two days can be compared."""

    instant: datetime = _NOW

    def now(self) -> datetime:
        """See Clock."""
        return self.instant


def render_screens(folder: Path) -> Generator[Path]:
    """Draw every screen into `folder` (made if needed); yields each picture as it is written.

    Needs no display. Raises OSError when a picture cannot be written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="hearthdesk-screens-") as scratch:
        yield from _draw(folder, Path(scratch))


def _draw(folder: Path, scratch: Path) -> Generator[Path]:
    from PySide6.QtCore import QLocale

    from app.background.garbage import GarbageTimer
    from app.ui.common.language import Language, speak
    from app.ui.common.text import load_inter
    from app.ui.common.theme import Scheme, Theme
    from app.ui.screens import SIZES, pictures

    app = make_application()
    speak(app, Language.ENGLISH, QLocale("en_GB"))
    garbage = GarbageTimer(app)
    theme = Theme(family=load_inter(), parent=app)
    theme.apply(app)
    try:
        with open_studio(scratch, theme) as studio:
            for scheme in (Scheme.LIGHT, Scheme.DARK):
                theme.set_scheme(scheme)
                for size in SIZES:
                    for name, picture in pictures(studio, size):
                        path = folder / f"{name}-{scheme.value}-{size[0]}.png"
                        if not picture.save(str(path)):
                            raise OSError(f"cannot write {path}")
                        yield path
    finally:
        garbage.stop()


@contextmanager
def open_studio(scratch: Path, theme: Theme) -> Iterator[Studio]:
    """A desk with sample data, an empty one, and windows for them on a standing clock.

    Everything is kept in `scratch`. Needs the application with `theme` applied.
    """
    from app.background.session import DeskSession
    from app.background.workers import Workers
    from app.services import sample_data
    from app.services.opening import Surroundings
    from app.system.resources import bundle_root
    from app.ui.drawn_desk import furnish
    from app.ui.screens import Studio

    workers = Workers()
    clock = StandingClock()
    around = Surroundings(clock, bundle_root() / "migrations", None)
    full = DeskSession(_desk(scratch / "full", around), workers)
    empty = DeskSession(_desk(scratch / "empty", around), workers)
    try:
        sample_data.fill(full.desk)
        furnish(full.desk, clock.now())
        yield Studio(
            full=full,
            empty=empty,
            make_window=partial(build_window, theme=theme, clock=clock),
            readers=import_readers(),
            clock=clock,
            around=around,
            nowhere=Profile(scratch / "nowhere"),
            folder=scratch,
        )
    finally:
        workers.close()
        full.desk.close()
        empty.desk.close()


def _desk(folder: Path, around: Surroundings) -> Desk:
    from app.services import opening
    from app.services.opening import NewDesk

    wanted = NewDesk(
        "Rye & Rowan",
        "Tilda Okafor",
        _PASSPHRASE,
        ZoneInfo("Europe/London"),
        "GB",
        ("hello@ryeandrowan.example",),
    )
    return opening.create(Profile(folder), wanted, around).desk
