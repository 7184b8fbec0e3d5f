"""A mail on its way into the desk, how the desk wants it filed, and what filing did."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta

from app.domain.address import InvalidEmail, normalise_email
from app.domain.mail import Mailbox, ParsedMail

MOST_REFERENCES = 12
"""Ids of earlier mails a mail is filed under: the first, and the latest of the rest."""


@dataclass(frozen=True, slots=True)
class IncomingMail:
    """A mail on its way in; `parsed` is None where `problem` says why.

    `skeleton` and `payloads` are the original bytes with large attachments cut out, so that these
    are kept once. `answers` are ids of mails it belongs to, the likeliest first; `thread_subject`
    is the subject without "Re:" and its like in any language.
    """

    raw: bytes
    label: str
    folder: str
    problem: str
    parsed: ParsedMail | None
    skeleton: bytes = b""
    payloads: tuple[bytes, ...] = ()
    answers: tuple[str, ...] = ()
    thread_subject: str = ""


@dataclass(frozen=True, slots=True)
class FilingRules:
    """How the desk wants mails filed.

    `own_addresses` are ours, in normal form: mail from them is an answer, not a question.
    Conversations silent for `closed_after` are filed as closed, however they ended; a recent
    question promises its answer within `answer_within`.
    """

    own_addresses: frozenset[str]
    closed_after: timedelta
    answer_within: timedelta


@dataclass(slots=True)
class Filed:
    """What filing a batch did."""

    read: int = 0
    messages: int = 0
    tickets: int = 0
    contacts: int = 0
    threaded: int = 0
    duplicates: int = 0
    quarantined: Counter[str] = field(default_factory=Counter)

    def __add__(self, other: Filed) -> Filed:
        return Filed(
            self.read + other.read,
            self.messages + other.messages,
            self.tickets + other.tickets,
            self.contacts + other.contacts,
            self.threaded + other.threaded,
            self.duplicates + other.duplicates,
            self.quarantined + other.quarantined,
        )


def address_of(box: Mailbox) -> str:
    """The address in normal form, or as it stands where it has none."""
    if not box.address:
        return ""
    try:
        return normalise_email(box.address)
    except InvalidEmail:
        return box.address.casefold()


def nearest_answers(answers: tuple[str, ...]) -> tuple[str, ...]:
    """The latest ids and the root: a conversation of years names all its mails in each."""
    if len(answers) <= MOST_REFERENCES:
        return answers
    return (*answers[: MOST_REFERENCES - 1], answers[-1])


def unreadable(parsed: ParsedMail) -> str:
    """Why there is nothing to file, or "" when there is."""
    for problem in parsed.problems:
        if problem == "no-headers" or problem.startswith("parser-error"):
            return problem.partition(":")[0]
    said = parsed.text.strip() or parsed.attachments or parsed.subject.strip()
    return "" if said or parsed.sender.address else "empty"


def is_reply(incoming: IncomingMail) -> bool:
    """Whether the subject was written as an answer ("Re: …")."""
    parsed = incoming.parsed
    if parsed is None:
        return False
    return " ".join(parsed.subject.split()).casefold() != incoming.thread_subject.casefold()
