"""`init`, `sample` and `version`."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.console import unlocking
from app.console.call import Call
from app.console.problems import Exit, usage
from app.console.records import Json
from app.domain.address import is_email
from app.domain.errors import Refused
from app.system.instance_lock import InstanceLock
from app.system.local_zone import local_region, local_zone
from app.system.logs import LogFile
from app.system.version import VERSION

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.services.opening import NewDesk
    from app.services.sample_data import Planted

_KEYRING_WORDS = {
    "": "The keyring opens the desk from now on.",
    "none": "No keyring keeps the key: the passphrase is asked for at each start.",
}


def init(call: Call) -> int:
    """Make a desk, with sample data if that was asked for."""
    from app.services import opening

    if opening.exists(call.profile):
        raise Refused("desk-exists")
    wanted = _new_desk(call)
    call.profile.create()
    around = unlocking.surroundings(call.machine)
    planted = None
    with InstanceLock(call.profile.lock_file), LogFile(call.profile.logs):
        opened = opening.create(call.profile, wanted, around)
        with closing(opened.desk) as desk:
            if call.options.demo:
                planted = _fill(call, desk)
    answer: Json = {
        "profile": str(call.profile.root),
        "business": wanted.business,
        "person": wanted.person,
        "zone": wanted.zone.key,
        "region": wanted.region,
        "key_from": opened.key_from,
        "keyring_problem": opened.keyring_problem,
        "sample": None if planted is None else _planted(planted),
    }
    call.output.result(answer, _made(call, wanted, opened.keyring_problem, planted))
    return Exit.OK


def _new_desk(call: Call) -> NewDesk:
    from app.services.opening import NewDesk

    options = call.options
    invented = _invented(options.trade) if options.demo else {}
    business = options.business or invented.get("business")
    person = options.person or invented.get("person")
    if not business or not person:
        raise usage("A new desk needs --business and --person (or --demo). Nothing was made.")
    addresses = options.address or invented.get("addresses", [])
    for address in addresses:
        if not is_email(address):
            raise usage(f"“{address}” is no mail address. Nothing was made.")
    zone = options.zone or invented.get("zone") or local_zone()
    return NewDesk(
        business=business,
        person=person,
        passphrase=unlocking.new_passphrase(call.machine),
        zone=_zone(zone),
        region=(options.region or invented.get("region") or local_region()).upper(),
        own_addresses=tuple(addresses),
    )


def _invented(trade: str) -> dict[str, Any]:
    """What the invented business says of itself, where nothing else was said."""
    from app.services.sample.sources import Trade, business

    source = business(Trade(trade))
    return {
        "business": source["business"],
        "person": source["people"][-1]["name"],
        "addresses": [source["address"]],
        "zone": "Europe/London",
        "region": "GB",
    }


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise usage(f"“{name}” is no time zone; write one like Europe/London.") from error


def _made(call: Call, wanted: NewDesk, problem: str, planted: Planted | None) -> Iterator[str]:
    yield f"The desk of {wanted.business} is in {call.profile.root}."
    given = call.machine.passphrase is not None
    yield (
        "The passphrase opens it; the keyring was not asked."
        if given
        else _KEYRING_WORDS.get(problem, f"The keyring could not keep the key ({problem}).")
    )
    yield "Nobody can recover a lost passphrase: keep it somewhere safe."
    if planted is not None:
        yield _planted_words(planted)


# --- sample data ------------------------------------------------------------------------------


def fill(call: Call) -> int:
    """Add sample data to the desk there is."""
    with call.writing() as desk:
        planted = _fill(call, desk)
    call.output.result({"sample": _planted(planted)}, [_planted_words(planted)])
    return Exit.OK


def remove(call: Call) -> int:
    """Take the sample data away."""
    from app.services import sample_data

    with call.writing() as desk:
        sample_data.remove(
            desk, progress=lambda done, of: call.output.progress(f"Removing {done:,} of {of:,}")
        )
    call.output.end_progress()
    call.output.result({"sample": None}, ["The sample data is gone."])
    return Exit.OK


def _fill(call: Call, desk: Desk) -> Planted:
    from app.services import sample_data
    from app.services.sample.sources import Trade

    planted = sample_data.fill(
        desk,
        seed=call.options.seed,
        tickets=call.options.tickets,
        trade=Trade(call.options.trade),
        progress=lambda done, of: call.output.progress(f"Sample data: {done:,} of {of:,} tickets"),
    )
    call.output.end_progress()
    return planted


def _planted(planted: Planted) -> Json:
    return {
        "tickets": planted.tickets,
        "messages": planted.messages,
        "contacts": planted.contacts,
        "seconds": round(planted.seconds, 3),
    }


def _planted_words(planted: Planted) -> str:
    return (
        f"Sample data: {planted.tickets:,} tickets, {planted.messages:,} messages, "
        f"{planted.contacts:,} contacts. Remove it with: hearthdesk sample remove"
    )


# --- the program itself -----------------------------------------------------------------------


def version(call: Call) -> int:
    """Say which version this is, and of what it is made."""
    python = platform.python_version()
    answer: Json = {"version": VERSION, "python": python, "system": platform.platform()}
    call.output.result(answer, [f"Hearthdesk {VERSION} (Python {python}, {platform.platform()})"])
    return Exit.OK
