"""What the composer hands over: words, files, and what becomes of the ticket."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from app.domain.ids import RowId
from app.domain.markup import Words
from app.domain.message import MessageKind, StoredFile


class Sending(Enum):
    """What becomes of the ticket when the answer goes out."""

    WAIT = auto()
    KEEP_OPEN = auto()
    CLOSE = auto()


@dataclass(frozen=True, slots=True)
class PickedFile:
    """A file to go along, already read and not kept with the draft yet."""

    name: str
    content_type: str
    content: bytes


AlongFile = PickedFile | StoredFile
"""A file of an unsent answer: just chosen, or kept in the desk."""


@dataclass(frozen=True, slots=True)
class PaperAnswer:
    """A letter or fax that a person has sent: its pages as a PDF, and where to."""

    pages: PickedFile
    address: str


@dataclass(frozen=True, slots=True)
class Submission:
    """An answer or a note, ready to be sent or saved.

    `written_with` are the saved replies that were inserted into it; `paper` is set once it has gone
    as a letter or fax.
    """

    kind: MessageKind
    words: Words
    files: tuple[AlongFile, ...] = ()
    sending: Sending = Sending.WAIT
    written_with: tuple[RowId, ...] = ()
    paper: PaperAnswer | None = None
