"""What is done for a customer by name: `call camille`, `new ticket for camille`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from app.domain.named_customer import NamedCustomer
from app.domain.search import Found

translate = QCoreApplication.translate

_SHORTEST = 3


class Verb(Enum):
    """What can be done."""

    LOG_CALL = auto()
    NEW_TICKET = auto()


@dataclass(frozen=True, slots=True)
class Saying:
    """A line taken apart: what is to be done (in the words `said`), and for whom."""

    verb: Verb
    said: str
    whom: str


@dataclass(frozen=True, slots=True)
class Meant:
    """A saying with the customers it can mean and what else was found of them."""

    saying: Saying
    customers: tuple[NamedCustomer, ...]
    found: Found


def saying_of(line: str) -> Saying | None:
    """The line as a verb and a name, None when it does not begin with a verb or names nobody."""
    words = line.split()
    verb = _verb(words[0]) if words else None
    if verb is None:
        return None
    between = {*_fillers(), *_words_of(verb)}
    first = 1
    while first < len(words) - 1 and words[first].casefold() in between:
        first += 1
    whom = " ".join(words[first:])
    if not whom or whom.casefold() in between:
        return None
    return Saying(verb, " ".join(words[:first]), whom)


def _verb(word: str) -> Verb | None:
    typed = word.casefold()
    for verb in Verb:
        for known in _words_of(verb):
            if typed == known or (len(typed) >= _SHORTEST and known.startswith(typed)):
                return verb
    return None


def _words_of(verb: Verb) -> list[str]:
    """The words a line can begin with; a translation gives its own."""
    words = {
        Verb.LOG_CALL: translate("Search", "call ring phone log"),
        Verb.NEW_TICKET: translate("Search", "new ticket write"),
    }[verb]
    return words.casefold().split()


def _fillers() -> list[str]:
    return translate("Search", "a the with for to back").casefold().split()
