"""Where everything stands on a card of the conversation: one reckoning for painting and pressing.

Coordinates are pixels now, from the card's corner where reading begins.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QLocale, QRect
from PySide6.QtGui import QTextDocument

from app.domain.markup import parse
from app.domain.message import Attachment
from app.ui.common.icons import Icon
from app.ui.common.look import px
from app.ui.common.row_painter import chip_width
from app.ui.common.text import TextStyle, elided, line_height, text_width
from app.ui.common.words import number
from app.ui.inbox import event_card
from app.ui.inbox.card_text import lay_out, lay_out_rich, passage
from app.ui.inbox.thread_items import EventItem, MessageItem, ThreadItem, file_words

translate = QCoreApplication.translate

PADDING = 16
HEAD = 46
"""From the card's top to its first line of text."""

AVATAR = 28
AVATAR_TOP = 10
_BOTTOM = 14
_LINK = 24
_CHIP = 28
_CHIP_GAP = 8
_CHIP_NAME = 220
_EVENT = 20
_CARDS_KEPT = 150
# For cards nobody has seen: an average letter of the reading style, measured once in the bundled
# font. A card's true height takes its place as soon as it comes into sight.
_LETTER = 7.2


class Press(Enum):
    """What a press on a part of a card asks for."""

    QUOTE = auto()
    WHOLE = auto()
    FILE = auto()
    ALL_FILES = auto()
    SEPARATE = auto()
    POST = auto()


@dataclass(frozen=True, slots=True)
class Part:
    """Something on a card that can be pressed."""

    rect: QRect
    press: Press
    words: str
    icon: Icon | None = None
    file: Attachment | None = None


@dataclass(frozen=True, slots=True)
class Unfolded:
    """What a person opened on a card."""

    quote: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class CardLayout:
    """One item at one width. `document` is None for an event, which is a line without a card."""

    height: int
    document: QTextDocument | None = None
    text: QRect = field(default_factory=QRect)
    parts: tuple[Part, ...] = ()

    def part_at(self, x: int, y: int) -> Part | None:
        """What would be pressed there."""
        return next((part for part in self.parts if part.rect.contains(x, y)), None)


FOLDED = Unfolded()


class Cards:
    """Layouts by item, what is unfolded, and width; the least used are let go."""

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[int, Unfolded, int], CardLayout] = OrderedDict()

    def layout(self, item: ThreadItem, unfolded: Unfolded, width: int) -> CardLayout:
        """The item's layout, made when it is first asked for."""
        if isinstance(item, EventItem):
            return _lay_out_event(item, width)
        here = (item.key, unfolded, width)
        found = self._known.get(here)
        if found is None:
            found = self._known[here] = _lay_out_card(item, unfolded, width)
            if len(self._known) > _CARDS_KEPT:
                self._known.popitem(last=False)
        else:
            self._known.move_to_end(here)
        return found

    def clear(self) -> None:
        """Another conversation, or another look."""
        self._known.clear()


def estimated_height(item: ThreadItem, width: int) -> int:
    """About how high an item is, without laying it out."""
    if isinstance(item, EventItem):
        return px(_EVENT)
    text = item.message.visible_text[:4000]
    letters = max(1.0, (width - 2 * px(PADDING)) / px(_LETTER))
    lines = sum(1 + int(len(line) / letters) for line in text.splitlines()) or 1
    extra = px(_LINK) * (bool(item.has_quote) + bool(item.message.permalink))
    extra += px(_CHIP) if item.files else 0
    return px(HEAD) + lines * line_height(TextStyle.BODY) + extra + px(_BOTTOM)


def _lay_out_event(item: EventItem, width: int) -> CardLayout:
    height, words = px(_EVENT), event_card.link_words(item)
    if not words:
        return CardLayout(height)
    rect = event_card.link_rect(item, width, height)
    return CardLayout(height, parts=(Part(rect, Press.SEPARATE, words),))


def _lay_out_card(item: MessageItem, unfolded: Unfolded, width: int) -> CardLayout:
    inner = max(px(80), width - 2 * px(PADDING))
    message = item.message
    shown = passage(message.text if unfolded.quote else message.visible_text, whole=unfolded.whole)
    if message.markup is not None and not shown.left_out:
        document = lay_out_rich(parse(message.markup), inner)
    else:
        document = lay_out(shown.text, inner)
    text = QRect(px(PADDING), px(HEAD), inner, round(document.size().height()))
    y = text.bottom() + 1
    parts: list[Part] = []
    if shown.left_out:
        words = translate("Cards", "Show all, %1 more characters")
        parts.append(_link(words.replace("%1", _count(shown.left_out)), Press.WHOLE, y))
        y += px(_LINK)
    if item.has_quote:
        folded = translate("Cards", "Show quoted text")
        words = translate("Cards", "Hide quoted text") if unfolded.quote else folded
        parts.append(_link(words, Press.QUOTE, y))
        y += px(_LINK)
    if message.permalink:
        parts.append(_link(translate("Cards", "Open the post"), Press.POST, y))
        y += px(_LINK)
    if item.files:
        chips, y = _chips(item, y + px(4), inner)
        parts += chips
    return CardLayout(y + px(_BOTTOM), document, text, tuple(parts))


def _link(words: str, press: Press, y: int) -> Part:
    width = text_width(words, TextStyle.META_MEDIUM)
    return Part(QRect(px(PADDING), y, width, px(_LINK)), press, words)


def _chips(item: MessageItem, y: int, inner: int) -> tuple[list[Part], int]:
    """The attachments side by side, and where the next line would begin."""
    x, parts = px(PADDING), []
    for part in _chips_at_origin(item):
        if x > px(PADDING) and x + part.rect.width() > px(PADDING) + inner:
            x, y = px(PADDING), y + px(_CHIP)
        rect = part.rect.translated(x, y)
        parts.append(Part(rect, part.press, part.words, part.icon, part.file))
        x += rect.width() + px(_CHIP_GAP)
    return parts, y + px(_CHIP)


def _chips_at_origin(item: MessageItem) -> list[Part]:
    locale = QLocale()
    found = []
    for file in item.files:
        words = elided(file_words(file, locale), TextStyle.META, px(_CHIP_NAME))
        icon = Icon.IMAGE if file.content_type.startswith("image/") else Icon.PAPERCLIP
        rect = QRect(0, 0, chip_width(words, icon), px(_CHIP))
        found.append(Part(rect, Press.FILE, words, icon, file))
    if len(found) > 1:
        words = translate("Cards", "Save all")
        rect = QRect(0, 0, text_width(words, TextStyle.META_MEDIUM), px(_CHIP))
        found.append(Part(rect, Press.ALL_FILES, words))
    return found


def _count(characters: int) -> str:
    return number(characters, QLocale())
