"""Where this computer stands, as far as it says so: time zone and country."""

from __future__ import annotations

import locale
import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_LINK = Path("/etc/localtime")
_TREE = "zoneinfo/"


def local_zone() -> str:
    """The IANA name of the computer's time zone, "UTC" where it cannot be told."""
    return next(filter(_is_zone, (os.environ.get("TZ", ""), _linked())), "UTC")


def local_region() -> str:
    """The country of the person's language setting (ISO 3166), "" where it names none."""
    name = os.environ.get("LC_ALL") or os.environ.get("LANG") or locale.getlocale()[0] or ""
    region = name.partition(".")[0].partition("@")[0].partition("_")[2]
    return region.upper() if len(region) == 2 and region.isalpha() else ""


def _linked() -> str:
    with suppress(OSError):
        target = str(_LINK.resolve())
        return target.partition(_TREE)[2].removeprefix("posix/").removeprefix("right/")
    return ""


def _is_zone(name: str) -> bool:
    try:
        return bool(name) and datetime.now(ZoneInfo(name)).tzinfo is not None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
