"""Fills the detail with a ticket, takes what is written there, and keeps it true meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from app.domain.contact import PointKind
from app.domain.ids import RowId
from app.domain.markup import Words, put_before, without
from app.domain.message import Message, MessageKind
from app.domain.phone import display_phone
from app.domain.ticket import Channel, Direction
from app.ui.common.banner import announce
from app.ui.inbox.desk_facts import DeskFacts
from app.ui.inbox.drafts import DraftKeeper
from app.ui.inbox.files import Files
from app.ui.inbox.loader import tell_failure
from app.ui.inbox.moments import Moments
from app.ui.inbox.submission import PickedFile, Sending, Submission
from app.ui.inbox.thread_items import thread_items
from app.ui.inbox.ticket_pane import TicketPane

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.desk import TicketView
    from app.ui.inbox.commands import TicketCommands

_KINDS = (MessageKind.MESSAGE, MessageKind.NOTE)
_SENT_REMEMBERED = 20
_POINTS = {
    Channel.PHONE: PointKind.PHONE,
    Channel.TEXT: PointKind.PHONE,
    Channel.FAX: PointKind.PHONE,
    Channel.SOCIAL: PointKind.HANDLE,
    Channel.LETTER: PointKind.POSTAL,
    Channel.EMAIL: PointKind.EMAIL,
    Channel.WEB_FORM: PointKind.EMAIL,
    Channel.CHAT: PointKind.EMAIL,
}


@dataclass(slots=True)
class _Sent:
    """Something that went out and may be undone; `seen` once the desk has shown it."""

    ticket_id: RowId
    submission: Submission
    seen: bool = False


class Conversation(QObject):
    """The controller of `TicketPane`.

    Signals:
        closed: the id of a ticket that was closed by sending an answer.
    """

    closed = Signal(object)

    def __init__(
        self,
        session: DeskSession,
        pane: TicketPane,
        commands: TicketCommands,
        files: Files,
        facts: DeskFacts,
        moments: Moments,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._pane = pane
        self._commands = commands
        self._files = files
        self._facts = facts
        self._moments = moments
        self._view: TicketView | None = None
        self._newest_seen = 0
        self._warned = False
        self._sent: dict[RowId, _Sent] = {}
        self.drafts = DraftKeeper(commands.save_draft, self)
        self.drafts.kept.connect(self._say_kept)
        composer = pane.composer
        composer.edited.connect(self._write)
        composer.files_changed.connect(self._attach)
        composer.files_offered.connect(self._take_files)
        composer.submitted.connect(self._submit)
        pane.newer_read.connect(self._read_newer)
        pane.newer_dismissed.connect(self._let_newer_be)

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
        items = thread_items(view.messages, view.events, team, self._moments)
        if another:
            pane.cards.show_conversation(items)
            self._open_composer(view)
        else:
            pane.cards.update_conversation(items)
            self._notice_newer(view)
        self._restore_undone(view)

    def show_again(self) -> None:
        """The same, in the words of now."""
        if self._view is not None:
            view = self._view
            team = self._facts.team
            self._pane.header.show_ticket(view.ticket, team)
            items = thread_items(view.messages, view.events, team, self._moments)
            self._pane.cards.update_conversation(items)

    def leave(self) -> None:
        """Nothing fills the detail any more."""
        self.drafts.save_now()
        self._view = None
        self._pane.hide_newer()

    # --- the composer -------------------------------------------------------------------------

    def _open_composer(self, view: TicketView) -> None:
        ticket_id = view.ticket.id
        self._newest_seen = _newest_inbound(view.messages)
        self._warned = False
        self._pane.hide_newer()
        self._pane.composer.set_busy(False)
        self._pane.composer.show_ticket(
            view.ticket.reply_channel,
            _first_name(view.ticket.contact_name),
            self._recipient(view),
            {kind: self.drafts.text(ticket_id, kind, view.drafts) for kind in _KINDS},
            {kind: self.drafts.files(ticket_id, kind) for kind in _KINDS},
        )
        saved = [draft.saved_at for draft in view.drafts]
        if saved:
            self._pane.composer.say_kept(self._moments.moment(max(saved)))

    def _write(self, kind: MessageKind, text: str) -> None:
        if self._view is not None:
            self.drafts.write(self._view.ticket.id, kind, text)

    def _attach(self, kind: MessageKind, files: Sequence[PickedFile]) -> None:
        if self._view is not None:
            self.drafts.attach(self._view.ticket.id, kind, files)

    def _take_files(self, paths: Sequence[Path]) -> None:
        """Files for the answer that is being written now, wherever one is when they were read."""
        if self._view is None:
            return
        ticket_id, kind = self._view.ticket.id, self._pane.composer.kind()

        def add(file: PickedFile) -> None:
            if self.ticket_id == ticket_id:
                self._pane.composer.add_file(kind, file)
            else:
                self.drafts.attach(ticket_id, kind, (*self.drafts.files(ticket_id, kind), file))

        def read(chosen: Sequence[Path]) -> None:
            self._files.read(chosen, add)

        if paths:
            read(paths)
        else:
            self._files.choose(read)

    def _say_kept(self, ticket_id: RowId, kind: MessageKind) -> None:
        if ticket_id == self.ticket_id and self._pane.composer.text(kind).strip():
            now = self._moments.local_now()
            self._pane.composer.say_kept(self._moments.time_of_day(now))

    def _recipient(self, view: TicketView) -> str:
        """Where the answer goes: to whoever wrote last, else the first way that fits."""
        channel, contact = view.ticket.reply_channel, view.contact
        if channel in (Channel.EMAIL, Channel.WEB_FORM):
            inbound = (one for one in reversed(view.messages) if _is_inbound(one))
            written = next((one.author_address for one in inbound if one.author_address), "")
            if written:
                return written
        if contact is None:
            return ""
        kind = _POINTS.get(channel)
        point = next((one for one in contact.points if one.kind is kind), None)
        if point is None:
            return contact.name
        if kind is PointKind.PHONE:
            return display_phone(point.value, self._facts.region)
        return point.written

    # --- sending ------------------------------------------------------------------------------

    def _submit(self, submission: Submission) -> None:
        if self._view is None or self._is_held(submission):
            return
        ticket_id = self._view.ticket.id
        self._pane.composer.set_busy(True)
        self.drafts.forget(ticket_id, submission.kind)

        def done(command_id: RowId, message_id: RowId) -> None:
            self._remember_sent(message_id, _Sent(ticket_id, submission))
            if ticket_id == self.ticket_id:
                self._pane.composer.set_busy(False)
                self._pane.composer.clear(submission.kind)
                self._let_newer_be()
                # The next key is for the ticket again, not for a second mail.
                self._pane.cards.setFocus(Qt.FocusReason.OtherFocusReason)
            note = submission.kind is MessageKind.NOTE
            if submission.sending is Sending.CLOSE and not note:
                self.closed.emit(ticket_id)

        def failed(error: BaseException) -> None:
            if ticket_id == self.ticket_id:
                self._pane.composer.set_busy(False)
            self.drafts.write(ticket_id, submission.kind, submission.text)
            self.drafts.attach(ticket_id, submission.kind, submission.files)
            tell_failure(self._session, error)

        self._commands.submit(ticket_id, submission, done, failed)

    def _is_held(self, submission: Submission) -> bool:
        """An answer to what is not the last word waits for a second press."""
        note = submission.kind is MessageKind.NOTE
        if note or self._warned or not self._pane.newer_shown() or self._view is None:
            return False
        self._warned = True
        words = self.tr("%1 Send once more to answer without reading it.")
        self._pane.show_newer(words.replace("%1", self._newer_words(self._view)))
        return True

    def _notice_newer(self, view: TicketView) -> None:
        newest = _newest_inbound(view.messages)
        if newest <= self._newest_seen:
            return
        if self._pane.composer.is_empty():
            self._newest_seen = newest
            announce(self._pane, self._newer_words(view))
            return
        self._warned = False
        self._pane.show_newer(self._newer_words(view) + " " + self.tr("Read first?"))

    def _newer_words(self, view: TicketView) -> str:
        newest = next(one for one in reversed(view.messages) if _is_inbound(one))
        name = _first_name(newest.author_name) or self.tr("The customer")
        words = self.tr("%1 wrote again at %2.").replace("%1", name)
        return words.replace("%2", self._moments.time_of_day(newest.occurred_at))

    def _read_newer(self) -> None:
        self._let_newer_be()
        messages = self._view.messages if self._view is not None else ()
        newest = next((one for one in reversed(messages) if _is_inbound(one)), None)
        if newest is not None:
            self._pane.cards.show_item(newest.seq)
            self._pane.cards.setFocus()

    def _let_newer_be(self) -> None:
        self._pane.hide_newer()
        self._warned = False
        if self._view is not None:
            self._newest_seen = _newest_inbound(self._view.messages)

    def _remember_sent(self, message_id: RowId, sent: _Sent) -> None:
        self._sent[message_id] = sent
        while len(self._sent) > _SENT_REMEMBERED:
            del self._sent[next(iter(self._sent))]

    def _restore_undone(self, view: TicketView) -> None:
        """Words of an answer that was taken back are unsent words again."""
        present = {message.id for message in view.messages}
        for message_id, sent in self._sent.items():
            if sent.ticket_id != view.ticket.id:
                continue
            if message_id in present:
                self._drop_if_sent_again(sent)
                sent.seen = True
                self.drafts.trust_desk(sent.ticket_id, sent.submission.kind)
            elif sent.seen:
                sent.seen = False
                self._give_back(sent)

    def _give_back(self, sent: _Sent) -> None:
        """The desk gave the words back as a draft; their files come from here."""
        submission, composer = sent.submission, self._pane.composer
        words = put_before(Words(submission.text), Words(composer.text(submission.kind))).text
        self.drafts.write(sent.ticket_id, submission.kind, words)
        composer.set_kind(submission.kind)
        texts = {kind: composer.text(kind) for kind in _KINDS}
        composer.set_texts({**texts, submission.kind: words})
        if not self.drafts.files(sent.ticket_id, submission.kind):
            for file in submission.files:
                composer.add_file(submission.kind, file)

    def _drop_if_sent_again(self, sent: _Sent) -> None:
        """Redo: the words given back have gone out after all."""
        kind, composer = sent.submission.kind, self._pane.composer
        left = without(Words(sent.submission.text), Words(composer.text(kind))).text
        if sent.seen or left == composer.text(kind):
            return
        self.drafts.forget(sent.ticket_id, kind)
        self.drafts.write(sent.ticket_id, kind, left)
        composer.clear(kind)
        texts = {one: composer.text(one) for one in _KINDS}
        composer.set_texts({**texts, kind: left})


def _is_inbound(message: Message) -> bool:
    return message.direction is Direction.INBOUND and message.kind is MessageKind.MESSAGE


def _newest_inbound(messages: Sequence[Message]) -> int:
    return max((one.seq for one in messages if _is_inbound(one)), default=0)


def _first_name(name: str) -> str:
    return name.split()[0] if name.split() else ""
