"""Notifications in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app.background.notifications import Announcement
from app.domain.news import NewsItem, NewsKind

translate = QCoreApplication.translate

_MOST_NAMES = 3
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class NoticeWords:
    """Title and body of one notification, in plain text."""

    title: str
    body: str


def notice_words(announcement: Announcement, now: datetime) -> NoticeWords:
    """What the notification says; while locked nobody is named."""
    if announcement.is_secret:
        return NoticeWords("Hearthdesk", translate("Notices", "Something is due."))
    items = announcement.items
    if len(items) == 1:
        return NoticeWords(_one_title(items[0], now), _subject(items[0]))
    return NoticeWords(_several_title(announcement.kind, len(items)), _names(items))


def _one_title(item: NewsItem, now: datetime) -> str:
    if item.kind is NewsKind.PROMISE:
        minutes = max(1, -((now - item.at) // _MINUTE))
        return translate("Notices", "Due in %n minutes", "", minutes)
    return {
        NewsKind.REMINDER: translate("Notices", "Reminder"),
        NewsKind.HAND_OVER: translate("Notices", "Offered to you"),
        NewsKind.MISSED_CALL: translate("Notices", "Missed call"),
        NewsKind.MESSAGE: translate("Notices", "New message"),
    }[item.kind]


def _several_title(kind: NewsKind, count: int) -> str:
    return {
        NewsKind.PROMISE: translate("Notices", "%n promises are due within ten minutes", "", count),
        NewsKind.REMINDER: translate("Notices", "%n reminders", "", count),
        NewsKind.HAND_OVER: translate("Notices", "%n tickets are offered to you", "", count),
        NewsKind.MISSED_CALL: translate("Notices", "%n missed calls", "", count),
        NewsKind.MESSAGE: translate("Notices", "%n tickets have new messages", "", count),
    }[kind]


def _subject(item: NewsItem) -> str:
    """`Camille Dubreuil: Is the lemon drizzle safe?`, or what of it is known."""
    if item.who and item.subject:
        words = translate("Notices", "%1: %2")
        return words.replace("%1", item.who).replace("%2", item.subject)
    return item.who or item.subject or f"#{item.number}"


def _names(items: Sequence[NewsItem]) -> str:
    """The first few names, and how many more there are."""
    names = list(dict.fromkeys(item.who or item.subject or f"#{item.number}" for item in items))
    shown = ", ".join(names[:_MOST_NAMES])
    rest = len(names) - _MOST_NAMES
    if rest <= 0:
        return shown
    return translate("Notices", "%1 and %n more", "", rest).replace("%1", shown)
