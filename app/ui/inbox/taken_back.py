"""What went out from here: taken back it is an unsent answer again, redone it is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.ids import RowId
from app.domain.markup import put_before, without
from app.ui.inbox.composer import Composer
from app.ui.inbox.drafts import DraftKeeper
from app.ui.inbox.submission import Submission

if TYPE_CHECKING:
    from app.services.desk import TicketView

_REMEMBERED = 20


@dataclass(slots=True)
class _Sent:
    """Something that may be undone; `seen` once the desk has shown it."""

    ticket_id: RowId
    submission: Submission
    seen: bool = False


class TakenBack:
    """Compares what was sent with what the desk shows. The desk keeps the same draft by itself;
    this brings it into the composer, which otherwise trusts its own words.
    """

    def __init__(self, composer: Composer, drafts: DraftKeeper) -> None:
        self._composer = composer
        self._drafts = drafts
        self._sent: dict[RowId, _Sent] = {}

    def remember(self, message_id: RowId, ticket_id: RowId, submission: Submission) -> None:
        """This became that message."""
        self._sent[message_id] = _Sent(ticket_id, submission)
        while len(self._sent) > _REMEMBERED:
            del self._sent[next(iter(self._sent))]

    def look(self, view: TicketView) -> None:
        """The ticket was read: see what is there, what no longer is, and what is again."""
        present = {message.id for message in view.messages}
        for message_id, sent in self._sent.items():
            if sent.ticket_id != view.ticket.id:
                continue
            if message_id in present:
                if not sent.seen:
                    self._drop(sent)
                sent.seen = True
                self._drafts.trust_desk(sent.ticket_id, sent.submission.kind)
            elif sent.seen:
                sent.seen = False
                self._give_back(sent)

    def _give_back(self, sent: _Sent) -> None:
        submission, composer = sent.submission, self._composer
        kind = submission.kind
        if without(submission.words, composer.words(kind)) != composer.words(kind):
            return  # opened since, the ticket brought the desk's own draft along
        words = put_before(submission.words, composer.words(kind))
        files = (*submission.files, *composer.files(kind))
        self._drafts.write(sent.ticket_id, kind, words)
        composer.set_kind(kind)
        composer.set_words({kind: words})
        composer.set_files(kind, files)
        self._drafts.attach(sent.ticket_id, kind, files)

    def _drop(self, sent: _Sent) -> None:
        """Redo: the words given back have gone out after all."""
        kind, composer = sent.submission.kind, self._composer
        left = without(sent.submission.words, composer.words(kind))
        if left == composer.words(kind):
            return
        names = [file.name for file in sent.submission.files]
        files = [file for file in composer.files(kind) if file.name not in names]
        self._drafts.forget(sent.ticket_id, kind)
        self._drafts.write(sent.ticket_id, kind, left)
        self._drafts.attach(sent.ticket_id, kind, files)
        composer.clear(kind)
        composer.set_words({kind: left})
        composer.set_files(kind, files)
