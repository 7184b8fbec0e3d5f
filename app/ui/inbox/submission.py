"""What the composer hands over: words, files, and what becomes of the ticket."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from app.domain.message import MessageKind


class Sending(Enum):
    """What becomes of the ticket when the answer goes out."""

    WAIT = auto()
    KEEP_OPEN = auto()
    CLOSE = auto()


@dataclass(frozen=True, slots=True)
class PickedFile:
    """A file to go along, already read."""

    name: str
    content_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Submission:
    """An answer or a note, ready to be sent or saved."""

    kind: MessageKind
    text: str
    files: tuple[PickedFile, ...] = ()
    sending: Sending = Sending.WAIT
