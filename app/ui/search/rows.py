"""The palette's rows: what each stands for, how it is said and how it is painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QColor

from app.domain.named_customer import NamedCustomer
from app.domain.saved_reply import SavedReply
from app.domain.search import Hit, HitKind
from app.domain.ticket import Status
from app.ui.common.icons import Icon
from app.ui.common.look import look, px
from app.ui.common.row_painter import RowPainter, RowState, chip_width
from app.ui.common.text import TextStyle, line_height, text_width
from app.ui.common.tints import Tint
from app.ui.common.words import moment
from app.ui.search.ranking import Marks, fit
from app.ui.search.verbs import Verb

translate = QCoreApplication.translate

Part = tuple[str, bool]
"""A piece of text and whether it matched what was typed."""


class Act(Enum):
    """What Enter does on a row."""

    RUN = auto()
    OPEN_TICKET = auto()
    OPEN_CONTACT = auto()
    NEW_TICKET_FOR = auto()
    LOG_CALL_WITH = auto()
    INSERT_REPLY = auto()


@dataclass(frozen=True, slots=True)
class Row:
    """`target` is what the act is done to: an action's name, a ticket's or contact's id.

    `lead` stands muted before the title (a number), `rest` muted behind it (an excerpt, an
    organisation), `state` at the row's end; `keys` are shown as a cap. `name` is the customer's
    own, where the title says more.
    """

    act: Act
    target: object
    title: tuple[Part, ...]
    icon: Icon | None = None
    lead: str = ""
    rest: tuple[Part, ...] = ()
    state: str = ""
    keys: str = ""
    name: str = ""
    place: int = 0

    @property
    def words(self) -> str:
        """The title without marks."""
        return "".join(text for text, _ in self.title)

    def spoken(self) -> str:
        """The whole row for a screen reader."""
        rest = "".join(text for text, _ in self.rest)
        head = f"{self.lead} {self.words}".strip()
        return ", ".join(filter(None, (head, rest, self.state, self.keys)))


def parts(text: str, marks: Marks) -> tuple[Part, ...]:
    """The text cut where its marks begin and end."""
    found: list[Part] = []
    at = 0
    for start, end in marks:
        if start > at:
            found.append((text[at:start], False))
        found.append((text[start:end], True))
        at = end
    if at < len(text):
        found.append((text[at:], False))
    return tuple(found)


def marked(text: str, typed: str) -> tuple[Part, ...]:
    """The text with the places that fit what was typed."""
    how = fit(typed, text)
    return parts(text, how.marks if how else ())


def ticket_row(hit: Hit, typed: str, now: datetime, zone: ZoneInfo) -> Row:
    """`#2209  Joss Whitlock: Move Saturday pick-up`, with the words found behind it."""
    title = ": ".join(filter(None, (hit.who, hit.title)))
    in_title = hit.excerpt.text in title or not hit.excerpt.marks
    return Row(
        Act.OPEN_TICKET,
        hit.id,
        marked(title, typed),
        Icon.INBOX,
        lead=f"#{hit.number}",
        rest=() if in_title else parts(hit.excerpt.text, hit.excerpt.marks),
        state=_state(hit, now, zone),
    )


def contact_row(hit: Hit, typed: str) -> Row:
    """A name, and the organisation muted behind it."""
    rest = hit.who or ("" if hit.excerpt.text == hit.title else hit.excerpt.text)
    of_organisation = hit.kind is HitKind.ORGANISATION
    return Row(
        Act.OPEN_CONTACT,
        hit.id,
        marked(hit.title, typed),
        Icon.BUILDING if of_organisation else Icon.CONTACT_ROUND,
        rest=parts(rest, () if hit.who else hit.excerpt.marks),
        state=translate("Search", "organisation") if of_organisation else "",
    )


def new_ticket_row(hit: Hit, typed: str) -> Row:
    """The commonest thing to do with a customer."""
    title = _around(translate("Search", "New ticket for %1"), marked(hit.title, typed))
    rest = ((hit.who, False),) if hit.who else ()
    return Row(Act.NEW_TICKET_FOR, hit.id, title, Icon.PLUS, rest=rest)


def verb_row(verb: Verb, customer: NamedCustomer, typed: str) -> Row:
    """What is to be done for a customer that was named with it."""
    words, icon, act = {
        Verb.LOG_CALL: (
            translate("Search", "Log a call with %1"),
            Icon.PHONE,
            Act.LOG_CALL_WITH,
        ),
        Verb.NEW_TICKET: (translate("Search", "New ticket for %1"), Icon.PLUS, Act.NEW_TICKET_FOR),
    }[verb]
    return Row(
        act,
        customer.id,
        _around(words, marked(customer.name, typed)),
        icon,
        rest=((customer.organisation, False),) if customer.organisation else (),
        state=customer.phone if verb is Verb.LOG_CALL else "",
        name=customer.name,
    )


def call_back_row(hit: Hit, typed: str) -> Row:
    """A call that was promised to the customer who is named."""
    title = _around(translate("Search", "Call back %1"), marked(hit.who or hit.title, typed))
    rest = ((hit.title, False),) if hit.who else ()
    state = translate("Search", "promised")
    return Row(Act.OPEN_TICKET, hit.id, title, Icon.PHONE_CALL, rest=rest, state=state)


def reply_row(reply: SavedReply, typed: str) -> Row:
    """A saved reply, its folder muted behind it."""
    rest = ((reply.folder, False),) if reply.folder else ()
    state = translate("Search", "insert")
    return Row(
        Act.INSERT_REPLY, reply.id, marked(reply.title, typed), Icon.ZAP, rest=rest, state=state
    )


def _around(words: str, name: tuple[Part, ...]) -> tuple[Part, ...]:
    before, _, after = words.partition("%1")
    return tuple(part for part in ((before, False), *name, (after, False)) if part[0])


def _state(hit: Hit, now: datetime, zone: ZoneInfo) -> str:
    if hit.status is Status.CLOSED and hit.at is not None:
        words = translate("Search", "closed, last word %1")
        return words.replace("%1", moment(hit.at, now, zone, QLocale()))
    return {
        Status.NEEDS_REPLY: translate("Search", "needs reply"),
        Status.WAITING: translate("Search", "waiting"),
        Status.CALL_BACK: translate("Search", "call back"),
        Status.CLOSED: translate("Search", "closed"),
        None: "",
    }[hit.status]


class PaletteRows:
    """Paints a row: icon, title with what matched in bold, the muted rest, state and keys."""

    height = 38

    def paint_row(self, row: RowPainter, record: Row, state: RowState) -> None:
        """The record on its ground."""
        colours = look().colours
        size, margin, gap = px(16), px(18), px(12)
        if record.icon is not None:
            row.icon(record.icon, margin, (row.height - size) // 2, size, colours.text2)
        left = margin + size + gap
        end = self._paint_end(row, record, state, row.width - margin)
        top = (row.height - line_height(TextStyle.UI)) // 2
        if record.lead:
            left += px(8) + row.text(
                record.lead, left, top, end - left, TextStyle.UI, colours.text3
            )
        room = end - left
        if record.rest:
            room = min(room, max(_width(record.title), room // 2))
        left += row.runs(_runs(record.title, colours.text), left, top, room)
        if record.rest:
            left += px(10)
            row.runs(_runs(record.rest, colours.text3), left, top, end - left)

    def _paint_end(self, row: RowPainter, record: Row, state: RowState, end: int) -> int:
        """What stands at the row's end; returns where there is room until."""
        colours = look().colours
        if state.selected:
            size = px(16)
            row.icon(Icon.ENTER, end - size, (row.height - size) // 2, size, colours.text2)
            end -= size + px(10)
        if record.keys:
            width = chip_width(record.keys)
            row.chip(record.keys, end - width, (row.height - px(20)) // 2, Tint.PLAIN)
            end -= width + px(10)
        if record.state:
            top = (row.height - line_height(TextStyle.META)) // 2
            room = row.width // 3
            end -= px(10) + row.text(
                record.state, end - room, top, room, TextStyle.META, colours.text3, trailing=True
            )
        return end


def _runs(title: Sequence[Part], ink: QColor) -> list[tuple[str, TextStyle, QColor]]:
    strong = look().colours.text
    return [
        (text, TextStyle.UI_STRONG, strong) if is_match else (text, TextStyle.UI, ink)
        for text, is_match in title
    ]


def _width(title: Sequence[Part]) -> int:
    return sum(
        text_width(text, TextStyle.UI_STRONG if is_match else TextStyle.UI)
        for text, is_match in title
    )
