"""Fills the detail with a ticket, takes what is written there, and keeps it true meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.domain.errors import Refused
from app.domain.ids import RowId
from app.domain.markup import Words, put_before
from app.domain.message import Delivery, Draft, MessageKind, StoredFile
from app.domain.saved_reply import gaps
from app.domain.ticket import Channel
from app.ui.inbox.desk_facts import DeskFacts
from app.ui.inbox.drafts import DraftKeeper
from app.ui.inbox.files import Files
from app.ui.inbox.loader import tell_failure
from app.ui.inbox.moments import Moments
from app.ui.inbox.newer import NewerWatch
from app.ui.inbox.recipient import first_name, recipient
from app.ui.inbox.reply_shelf import ReplyShelf
from app.ui.inbox.submission import AlongFile, PaperAnswer, PickedFile, Sending, Submission
from app.ui.inbox.taken_back import TakenBack
from app.ui.inbox.thread_items import thread_items
from app.ui.inbox.ticket_pane import TicketPane

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.desk import TicketView
    from app.ui.letters.writing import LetterWriting

_KINDS = (MessageKind.MESSAGE, MessageKind.NOTE)
_ON_PAPER = frozenset({Channel.LETTER, Channel.FAX})


class Conversation(QObject):
    """The controller of `TicketPane`.

    Signals:
        closed: the id of a ticket that was closed by sending an answer.
        noticed: a `Notice` after something was sent or saved.
        saved_reply_wanted: the `Words` that are to be used again.
    """

    closed = Signal(object)
    noticed = Signal(object)
    saved_reply_wanted = Signal(object)

    def __init__(
        self,
        session: DeskSession,
        pane: TicketPane,
        files: Files,
        facts: DeskFacts,
        moments: Moments,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        # Brings the store's libraries along, which a session has loaded already.
        from app.ui.inbox.writing_commands import WritingCommands

        self._session = session
        self._pane = pane
        self._commands = WritingCommands(session, self)
        self._commands.noticed.connect(self.noticed)
        self._files = files
        self._facts = facts
        self._moments = moments
        self._view: TicketView | None = None
        self._begun: tuple[RowId, str] | None = None
        self._letters: LetterWriting | None = None
        self.drafts = DraftKeeper(self._commands, self)
        self.shelf = ReplyShelf(session, facts, moments, self)
        self._newer = NewerWatch(pane, moments, self)
        self._taken_back = TakenBack(pane.composer, self.drafts)
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._connect()

    @property
    def ticket_id(self) -> RowId | None:
        """The ticket that fills the detail."""
        return self._view.ticket.id if self._view is not None else None

    def show(self, view: TicketView, *, another: bool) -> None:
        """Fill the detail; `another` ticket takes its own unsent words along."""
        if another:
            self.drafts.save_now()
        self._view = view
        pane, team = self._pane, self._facts.team
        pane.header.show_ticket(view.ticket, team)
        pane.header.show_contact(view.contact)
        pane.ties.show_ticket(view.ticket, view.ties.offered, team)
        items = thread_items(view.messages, view.events, team, self._moments, view.ties)
        if another:
            pane.cards.show_conversation(items)
            self._open_composer(view)
        else:
            pane.cards.update_conversation(items)
            self._newer.look(view)
        self._put_begun(view)
        self._say_colleagues(view)
        self._taken_back.look(view)
        self._await_leaving(view)

    def begin_answer(self, ticket_id: RowId, text: str) -> None:
        """An answer to this ticket begins so, before what is written already; once it is shown."""
        self._begun = ticket_id, text
        if self._view is not None:
            self._put_begun(self._view)

    def show_again(self) -> None:
        """The same, in the words of now."""
        if self._view is not None:
            view = self._view
            team = self._facts.team
            self._pane.header.show_ticket(view.ticket, team)
            self._pane.ties.show_ticket(view.ticket, view.ties.offered, team)
            items = thread_items(view.messages, view.events, team, self._moments, view.ties)
            self._pane.cards.update_conversation(items)
            self._say_colleagues(view)
            self._offer_replies()
            self._await_leaving(view)

    def leave(self) -> None:
        """Nothing fills the detail any more."""
        self.drafts.save_now()
        self._view = None
        self._leaving.stop()
        self._pane.hide_lines()

    # --- the composer -------------------------------------------------------------------------

    def _connect(self) -> None:
        composer = self._pane.composer
        composer.edited.connect(self._write)
        composer.files_changed.connect(self._attach)
        composer.files_offered.connect(self._take_files)
        composer.submitted.connect(self._submit)
        composer.saved_reply_wanted.connect(self.saved_reply_wanted)
        self._pane.gap_wanted.connect(composer.show_gap)
        self._newer.sent_anyway.connect(self._send_anyway)
        self.drafts.kept.connect(self._say_kept)
        self.drafts.files_kept.connect(self._show_kept_files)
        self.shelf.known.connect(self._offer_replies)
        self._leaving.timeout.connect(self.show_again)

    def _open_composer(self, view: TicketView) -> None:
        ticket_id, composer, drafts = view.ticket.id, self._pane.composer, self.drafts
        composer.set_busy(False)
        composer.show_ticket(
            view.ticket.reply_channel,
            first_name(view.ticket.contact_name),
            recipient(view, self._facts.region),
            {kind: drafts.words(ticket_id, kind, view.drafts) for kind in _KINDS},
            {kind: drafts.files(ticket_id, kind, view.drafts) for kind in _KINDS},
        )
        self.shelf.load()
        self._offer_replies()
        self._pane.hide_gap()
        self._newer.begin(view)
        saved = [draft.saved_at for draft in view.drafts]
        if saved:
            composer.say_kept(self._moments.moment(max(saved)))

    def _put_begun(self, view: TicketView) -> None:
        if self._begun is None or self._begun[0] != view.ticket.id:
            return
        composer, text = self._pane.composer, self._begun[1]
        self._begun = None
        words = put_before(Words(text), composer.words(MessageKind.MESSAGE))
        composer.set_words({MessageKind.MESSAGE: words})
        self._write(MessageKind.MESSAGE, words)
        composer.write_reply()

    def _offer_replies(self) -> None:
        if self._view is not None:
            self._pane.composer.set_replies(self.shelf.replies, self.shelf.values(self._view))

    def _write(self, kind: MessageKind, words: Words) -> None:
        if self._view is not None:
            self.drafts.write(self._view.ticket.id, kind, words)
            if next(gaps(words.text), None) is None:
                self._pane.hide_gap()

    def _attach(self, kind: MessageKind, files: Sequence[AlongFile]) -> None:
        if self._view is not None:
            self.drafts.attach(self._view.ticket.id, kind, files)

    def _take_files(self, paths: Sequence[Path]) -> None:
        """Files for the answer that is being written now, wherever one is when they were read."""
        if self._view is None:
            return
        view, kind = self._view, self._pane.composer.kind()
        ticket_id = view.ticket.id

        def add(file: PickedFile) -> None:
            if self.ticket_id == ticket_id:
                self._pane.composer.add_file(kind, file)
            else:
                known = self.drafts.files(ticket_id, kind, view.drafts)
                self.drafts.attach(ticket_id, kind, (*known, file))

        def read(chosen: Sequence[Path]) -> None:
            self._files.read(chosen, add)

        if paths:
            read(paths)
        else:
            self._files.choose(read)

    def _say_kept(self, ticket_id: RowId, kind: MessageKind) -> None:
        if ticket_id == self.ticket_id and not self._pane.composer.words(kind).is_blank:
            now = self._moments.local_now()
            self._pane.composer.say_kept(self._moments.time_of_day(now))

    def _show_kept_files(
        self, ticket_id: RowId, kind: MessageKind, files: tuple[StoredFile, ...]
    ) -> None:
        if ticket_id == self.ticket_id:
            self._pane.composer.set_files(kind, files)

    def _say_colleagues(self, view: TicketView) -> None:
        """Who else has begun an answer here, so that not two are sent."""
        drafts = [one for one in view.others_drafts if one.kind is MessageKind.MESSAGE]
        if not drafts:
            self._pane.hide_colleague()
            return
        latest = max(drafts, key=_saved_at)
        words = self.tr("%1 has an unsent answer here, from %2.")
        name = first_name(self._facts.team.name(latest.person_id)) or self.tr("A colleague")
        words = words.replace("%1", name)
        self._pane.show_colleague(words.replace("%2", self._moments.moment(latest.saved_at)))

    # --- sending ------------------------------------------------------------------------------

    def _submit(self, submission: Submission) -> None:
        if self._view is None or self._has_gap(submission) or self._newer.holds(submission):
            return
        note = submission.kind is MessageKind.NOTE
        if self._view.ticket.reply_channel in _ON_PAPER and not note:
            self._write_letter(self._view, submission)
        else:
            self._send(self._view.ticket.id, submission)

    def _write_letter(self, view: TicketView, submission: Submission) -> None:
        """An answer on paper is looked at as pages; it is sent when the person says so."""
        # Printing is loaded when there is something to print.
        from app.ui.letters.writing import LetterWriting

        if self._letters is None:
            self._letters = LetterWriting(self._session, self._moments, self._pane)
            self._letters.noticed.connect(self.noticed)
        fax = view.ticket.reply_channel is Channel.FAX
        to = recipient(view, self._facts.region)
        gone = partial(self._send_paper, view.ticket.id, submission)
        self._letters.begin(view.ticket.id, submission.words, gone, fax=fax, to=to)

    def _send_paper(self, ticket_id: RowId, submission: Submission, paper: PaperAnswer) -> None:
        self._send(ticket_id, replace(submission, paper=paper))

    def _send(self, ticket_id: RowId, submission: Submission) -> None:
        self._pane.composer.set_busy(True)
        self.drafts.forget(ticket_id, submission.kind)

        def done(command_id: RowId, message_id: RowId) -> None:
            self._taken_back.remember(message_id, ticket_id, submission)
            if submission.paper is not None and self._letters is not None:
                self._letters.close_sent()
            if ticket_id == self.ticket_id:
                self._pane.composer.set_busy(False)
                self._pane.composer.clear(submission.kind)
                self._newer.let_be()
                # The next key is for the ticket again, not for a second mail.
                self._pane.cards.setFocus(Qt.FocusReason.OtherFocusReason)
            note = submission.kind is MessageKind.NOTE
            if submission.sending is Sending.CLOSE and not note:
                self.closed.emit(ticket_id)

        def failed(error: BaseException) -> None:
            self._take_again(ticket_id, submission)
            if submission.paper is not None and self._letters is not None:
                self._letters.say_failed()
            if isinstance(error, Refused) and error.reason == "unresolved-variable":
                self._say_gap(str(error.facts["name"]))
            else:
                tell_failure(self._session, error)

        settings = self._facts.settings
        seconds = settings.recall_seconds if settings is not None else 0
        self._commands.submit(ticket_id, submission, done, failed, recall_seconds=seconds)

    def _take_again(self, ticket_id: RowId, submission: Submission) -> None:
        """It could not be sent: it is a draft as before."""
        if ticket_id == self.ticket_id:
            self._pane.composer.set_busy(False)
        self.drafts.write(ticket_id, submission.kind, submission.words)
        self.drafts.attach(ticket_id, submission.kind, submission.files)

    def _has_gap(self, submission: Submission) -> bool:
        """Whether a gap is left; the first one is selected, so that it can be written over."""
        left = next(gaps(submission.words.text), None)
        if submission.kind is MessageKind.NOTE or left is None:
            return False
        self._say_gap(left.name)
        return True

    def _say_gap(self, name: str) -> None:
        words = self.tr("Nothing is known to fill in for “%1”. Write something in its place.")
        self._pane.show_gap(words.replace("%1", name))
        self._pane.composer.show_gap()

    def _send_anyway(self, sending: Sending) -> None:
        self._pane.composer.submit(sending)

    def _await_leaving(self, view: TicketView) -> None:
        """A card says when its answer goes out, until it has."""
        now = self._moments.local_now()
        waiting = [
            one.leaves_at - now
            for one in view.messages
            if one.delivery is Delivery.QUEUED and one.leaves_at is not None and one.leaves_at > now
        ]
        if waiting:
            self._leaving.start(min(waiting) // timedelta(milliseconds=1) + 1)


def _saved_at(draft: Draft) -> datetime:
    return draft.saved_at
