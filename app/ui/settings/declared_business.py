"""The settings all desks of the business agree on, in words."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from app.domain.address import is_email
from app.domain.letter import FormName, address_lines, form_for
from app.domain.plain_text import tidy_line
from app.services.settings import LONGEST_RECALL, DeskSettings
from app.ui.common.regions import all_zones, regions, zone_words
from app.ui.letters.form_names import form_name
from app.ui.settings.declared import Agreed, Declared, Kind, NotTaken, Option, Place

translate = QCoreApplication.translate

_PROMISE_HOURS = (1, 2, 4, 8, 24, 48, 72)
_RECALL_SECONDS = (0, 5, 10, 20, 30, LONGEST_RECALL)


def agreed_by_all() -> tuple[Declared, ...]:
    """All of them, in the order of their rows."""
    return (*_name_and_place(), _addresses(), *_letters(), *_answers())


def _name_and_place() -> tuple[Declared, ...]:
    return (
        Declared(
            Agreed("business"),
            Place.BUSINESS,
            Kind.LINE,
            translate("BusinessPage", "Name customers know you by"),
            read=_needed_line,
        ),
        Declared(
            Agreed("region"),
            Place.BUSINESS,
            Kind.SEARCHED_CHOICE,
            translate("BusinessPage", "Country"),
            translate("BusinessPage", "Says how phone numbers are read."),
            options=(
                Option("", translate("BusinessPage", "Not said")),
                *(Option(one.code, one.name) for one in regions()),
            ),
        ),
        Declared(
            Agreed("zone", shown=_zone_key, kept=ZoneInfo),
            Place.BUSINESS,
            Kind.SEARCHED_CHOICE,
            translate("BusinessPage", "Time zone"),
            translate("BusinessPage", "Says when a day begins."),
            beside=True,
            options=tuple(Option(one, zone_words(one)) for one in all_zones()),
            written=zone_words,
        ),
    )


def _addresses() -> Declared:
    return Declared(
        Agreed("own_addresses"),
        Place.BUSINESS,
        Kind.LINES,
        translate("BusinessPage", "Your own mail addresses"),
        translate("BusinessPage", "One on each line. Mail from them is yours, not a customer's."),
        written="\n".join,
        read=_mail_addresses,
    )


def _letters() -> tuple[Declared, ...]:
    return (
        Declared(
            Agreed("address"),
            Place.BUSINESS,
            Kind.LINES,
            translate("BusinessPage", "Postal address"),
            translate("BusinessPage", "Stands at the top of letters, one part on each line."),
            written="\n".join,
            read=address_lines,
        ),
        Declared(
            Agreed("phone"),
            Place.BUSINESS,
            Kind.LINE,
            translate("BusinessPage", "Phone number"),
            translate("BusinessPage", "As customers should read it."),
            read=tidy_line,
        ),
        Declared(
            Agreed("letter_form", shown=_letter_form),
            Place.BUSINESS,
            Kind.CHOICE,
            translate("BusinessPage", "Letters fit this envelope"),
            translate(
                "BusinessPage", "Says where the address stands, so that its window shows it."
            ),
            beside=True,
            options=tuple(Option(one.value, form_name(one)) for one in FormName),
        ),
    )


def _answers() -> tuple[Declared, ...]:
    hours = (60 * one for one in _PROMISE_HOURS)
    return (
        Declared(
            Agreed("answer_within", shown=_promise_minutes, kept=_minutes_long),
            Place.BUSINESS,
            Kind.CHOICE,
            translate("BusinessPage", "A new question is answered within"),
            translate("BusinessPage", "The promise a new ticket starts with. Others keep theirs."),
            options=tuple(Option(one, _length_words(one)) for one in hours),
            written=_length_words,
        ),
        Declared(
            Agreed("recall_seconds"),
            Place.BUSINESS,
            Kind.CHOICE,
            translate("BusinessPage", "An answer can be taken back for"),
            translate("BusinessPage", "It is held for this long before it goes out."),
            options=tuple(Option(one, _recall_words(one)) for one in _RECALL_SECONDS),
            written=_recall_words,
        ),
    )


def _needed_line(typed: str) -> str:
    if not typed.strip():
        raise NotTaken
    return typed.strip()


def _mail_addresses(typed: str) -> tuple[str, ...]:
    lines = [line.strip() for line in typed.splitlines()]
    found = tuple(dict.fromkeys(line for line in lines if line))
    wrong = next((line for line in found if not is_email(line)), None)
    if wrong is not None:
        words = translate("BusinessPage", "“%1” is no mail address; nothing was changed yet.")
        raise NotTaken(words.replace("%1", wrong))
    return found


def _zone_key(agreed: DeskSettings) -> str:
    return agreed.zone.key


def _letter_form(agreed: DeskSettings) -> str:
    return form_for(agreed.letter_form, agreed.region).name.value


def _promise_minutes(agreed: DeskSettings) -> int:
    return int(agreed.answer_within.total_seconds()) // 60


def _minutes_long(minutes: int) -> timedelta:
    return timedelta(minutes=minutes)


def _recall_words(seconds: int) -> str:
    if not seconds:
        return translate("BusinessPage", "Not at all")
    return translate("BusinessPage", "%n seconds", None, seconds)


def _length_words(minutes: int) -> str:
    """In the largest unit that says it exactly."""
    if minutes and minutes % (24 * 60) == 0:
        days = minutes // (24 * 60)
        words = translate("BusinessPage", "%1 days")
        return translate("BusinessPage", "1 day") if days == 1 else words.replace("%1", str(days))
    if minutes and minutes % 60 == 0:
        hours = minutes // 60
        words = translate("BusinessPage", "%1 hours")
        single = translate("BusinessPage", "1 hour")
        return single if hours == 1 else words.replace("%1", str(hours))
    return translate("BusinessPage", "%1 minutes").replace("%1", str(minutes))
