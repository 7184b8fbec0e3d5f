"""Where everything stands on a grey line of the conversation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect

from app.ui.common.look import px
from app.ui.common.text import TextStyle, text_width
from app.ui.inbox.thread_items import EventItem

ICON = 13
MARGIN = 16
_GAP = 6
_LINK_GAP = 10


def words_of(item: EventItem) -> str:
    """What happened, and when."""
    return f"{item.line.words} · {item.when}"


def words_left() -> int:
    """Where the words begin."""
    return px(MARGIN) + px(ICON) + px(_GAP)


def link_words(item: EventItem) -> str:
    """What can be pressed at the line's end, "" for nothing."""
    if item.line.part is None:
        return ""
    return QCoreApplication.translate("Cards", "Separate again")


def words_room(item: EventItem, width: int) -> int:
    """How much of the line the words may take."""
    room = width - words_left() - px(MARGIN)
    link = link_words(item)
    return room - text_width(link, TextStyle.META_MEDIUM) - px(_LINK_GAP) if link else room


def link_rect(item: EventItem, width: int, height: int) -> QRect:
    """Where the pressable words stand: right behind the others."""
    taken = min(text_width(words_of(item), TextStyle.META), words_room(item, width))
    left = words_left() + taken + px(_LINK_GAP)
    return QRect(left, 0, text_width(link_words(item), TextStyle.META_MEDIUM), height)
