"""What a customer, a colleague or the machine would say in a channel."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from random import Random
from typing import Any, Final

from app.domain.ticket import Channel
from app.services.sample.prose import Prose, Template

ACKNOWLEDGEMENT: Final = (
    "Thank you for writing to us. A person reads every message and answers while we are open."
)
# How many sentences about the matter, and how many besides, from and to.
_LENGTHS: Final = {
    Channel.EMAIL: (2, 4, 2, 5),
    Channel.WEB_FORM: (2, 4, 1, 4),
    Channel.LETTER: (3, 5, 3, 6),
    Channel.FAX: (1, 3, 1, 2),
    Channel.PHONE: (1, 3, 1, 3),
    Channel.IN_PERSON: (1, 2, 0, 2),
    Channel.TEXT: (1, 2, 0, 1),
    Channel.CHAT: (1, 2, 0, 1),
    Channel.SOCIAL: (1, 2, 0, 2),
}
_ADDRESSED: Final = frozenset({Channel.EMAIL, Channel.LETTER})


class Speaker(Enum):
    """Whose words they are; a note is a colleague's, for the team."""

    CUSTOMER = auto()
    COLLEAGUE = auto()
    NOTE = auto()
    MACHINE = auto()


class Wording:
    """Puts sentences together into messages of about sixty words."""

    def __init__(self, rng: Random, prose: Prose, words: Mapping[str, Any]) -> None:
        self._rng = rng
        self._prose = prose
        shared = words["shared"]
        self._greetings: list[str] = shared["greetings"]
        self._closings: list[str] = shared["closings"]
        self._notes = prose.compile(shared["note"])
        self._besides = {
            Speaker.CUSTOMER: prose.compile(shared["customer"]),
            Speaker.COLLEAGUE: prose.compile(shared["staff"]),
        }
        self._matter = {
            Speaker.CUSTOMER: [prose.compile(one["customer"]) for one in words["topics"]],
            Speaker.COLLEAGUE: [prose.compile(one["staff"]) for one in words["topics"]],
        }

    def text(
        self, speaker: Speaker, channel: Channel, topic: int, customer: str, colleague: str
    ) -> str:
        """A message about a topic; in a mail or letter addressed to one and signed by the other.

        `customer` and `colleague` are names.
        """
        if speaker is Speaker.MACHINE:
            return ACKNOWLEDGEMENT
        if speaker is Speaker.NOTE:
            return self._sentences(self._notes, 1, 2)
        low, high, least, most = _LENGTHS[channel]
        matter = self._sentences(self._matter[speaker][topic], low, high)
        besides = self._sentences(self._besides[speaker], least, most)
        body = f"{matter} {besides}".strip()
        if channel not in _ADDRESSED:
            return body
        closing = self._one(self._closings)
        given, signer = customer.partition(" ")[0], colleague.partition(" ")[0]
        if speaker is Speaker.CUSTOMER:
            return f"{self._one(self._greetings)}\n{body}\n{closing}\n{given}"
        return f"Dear {given},\n{body}\n{closing}\n{signer}"

    def _sentences(self, templates: tuple[Template, ...], low: int, high: int) -> str:
        count = min(low + int(self._rng.random() * (high - low + 1)), len(templates))
        return " ".join(map(self._prose.fill, self._rng.sample(templates, count)))

    def _one(self, choices: list[str]) -> str:
        return choices[int(self._rng.random() * len(choices))]
