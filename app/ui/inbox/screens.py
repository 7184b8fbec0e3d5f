"""Every state of the inbox, for pictures of a desk with sample data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt

from app.domain.inbox import InboxQuery
from app.domain.markup import Words, parse
from app.domain.message import MessageKind
from app.domain.ticket import Channel, Status
from app.ui import drawn_desk
from app.ui.inbox.area import InboxArea

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.system.clock import Clock

_ONCE = Qt.ConnectionType.SingleShotConnection
_SEVERAL = 3
_FORMATTED = (
    "<p>Hi Wren,</p><p>thank you for checking. <b>With nuts:</b></p><ul><li>lemon drizzle</li>"
    "<li>brownie</li></ul><ol><li>Choose another</li><li>Tell me <i>by Friday</i>, or look at "
    '<a href="https://ryeandrowan.example">our list</a></li></ol>'
)


def screens(
    session: DeskSession, clock: Clock, columns: int, opened: Path
) -> Mapping[str, Callable[[], InboxArea]]:
    """Name of each picture and what makes its area, which fills itself once it is shown.

    `columns` is as for `Area.set_columns`, `opened` as for `InboxArea`.
    """

    def area() -> InboxArea:
        made = InboxArea(session, opened=opened, clock=clock)
        made.set_columns(columns)
        return made

    def ticket() -> InboxArea:
        """Where there is no room for both, the conversation."""
        made = area()
        first = session.desk.inbox_page(InboxQuery(), None, 1).rows
        if columns == 2 and first:
            made.show_item(first[0].id)
        return made

    def after_reading(change: Callable[[InboxArea], None]) -> InboxArea:
        made = ticket()
        made.showing.arrived.connect(partial(_then, change, made), _ONCE)
        return made

    def several() -> InboxArea:
        made = area()
        made.loader.answered.connect(partial(_then, _choose_several, made), _ONCE)
        return made

    def asking(query: InboxQuery) -> InboxArea:
        made = area()
        made.facts.known.connect(partial(made.choosing.ask, query), _ONCE)
        return made

    def showing(subject: str) -> InboxArea:
        made = area()
        made.show_item(drawn_desk.ticket_called(session.desk, subject))
        return made

    def linked_context() -> InboxArea:
        made = showing(drawn_desk.LINKED)
        made.showing.arrived.connect(partial(_then, InboxArea.toggle_context, made), _ONCE)
        return made

    def views() -> InboxArea:
        made = area()
        made.loader.answered.connect(partial(_then, _open_views, made), _ONCE)
        return made

    drawn = {
        "inbox": ticket,
        "inbox-merged": lambda: showing(drawn_desk.MERGED),
        "inbox-linked": lambda: showing(drawn_desk.LINKED),
        "inbox-handed-to-me": lambda: showing(drawn_desk.HANDED_TO_ME),
        "inbox-handed-over": lambda: showing(drawn_desk.HANDED_OVER),
        "inbox-asleep": lambda: showing(drawn_desk.ASLEEP),
        "inbox-letter-sent": lambda: showing(drawn_desk.LETTER_SENT),
        "inbox-views": views,
        "inbox-draft": lambda: after_reading(_write_answer),
        "inbox-note": lambda: after_reading(_write_note),
        "inbox-formatted": lambda: after_reading(_write_formatted),
        "inbox-gap": lambda: after_reading(_leave_gap),
        "inbox-several": several,
        "inbox-call-back": lambda: asking(InboxQuery(Status.CALL_BACK)),
        "inbox-closed": lambda: asking(InboxQuery(Status.CLOSED)),
        "inbox-nothing-fits": lambda: asking(InboxQuery(channel=Channel.FAX, unread=True)),
    }
    if columns == 2:
        drawn["inbox-list"] = area
    if columns != 4:
        drawn["inbox-context"] = lambda: after_reading(InboxArea.toggle_context)
        drawn["inbox-linked-context"] = linked_context
    return drawn


def _then(change: Callable[[InboxArea], None], area: InboxArea, *arrived: object) -> None:
    change(area)


def _open_views(area: InboxArea) -> None:
    area.list_pane.open_views()


def _write_answer(area: InboxArea) -> None:
    words = Words("Thank you for asking before Saturday.")
    area.pane.composer.set_words({MessageKind.MESSAGE: words})
    area.pane.show_newer("Wren wrote again at 10:43. Read first?")


def _write_note(area: InboxArea) -> None:
    area.pane.composer.set_kind(MessageKind.NOTE)


def _write_formatted(area: InboxArea) -> None:
    area.pane.composer.set_words({MessageKind.MESSAGE: Words.of(parse(_FORMATTED))})


def _leave_gap(area: InboxArea) -> None:
    gap = Words("Hi Wren,\nyour order {{ticket.reference}} is ready.")
    area.pane.composer.set_words({MessageKind.MESSAGE: gap})
    area.pane.composer.submit()


def _choose_several(area: InboxArea) -> None:
    area.columns.show_detail(True)
    last = min(_SEVERAL, area.model.rowCount()) - 1
    rows = QItemSelection(area.model.index(0), area.model.index(last))
    area.list_pane.list.selectionModel().select(rows, QItemSelectionModel.SelectionFlag.Select)
