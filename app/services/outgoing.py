"""What makes words ready to leave: no gap unfilled, braces as meant, time to think again."""

from __future__ import annotations

from datetime import timedelta

from app.domain.errors import Refused
from app.domain.markup import Words
from app.domain.saved_reply import as_meant
from app.services import saved_replies, settings
from app.store import people
from app.store.unit_of_work import UnitOfWork
from app.system.clock import to_micros


def require_words(text: str, markup: str | None) -> Words:
    """The words without blank lines around them. Raises Refused("words-needed")."""
    words = Words.checked(text, markup).stripped()
    if words.is_blank:
        raise Refused("words-needed")
    return words


def ready(text: str, markup: str | None) -> Words:
    """The words as the customer will read them.

    Raises Refused("words-needed"), Refused("unresolved-variable", name=…).
    """
    words = require_words(text, markup)
    saved_replies.require_filled(words)
    return as_meant(words)


def leaves_at(uow: UnitOfWork) -> int:
    """Until when (microseconds) what goes out now can be taken back."""
    agreed = settings.from_rows(people.desk_settings(uow.connection))
    return to_micros(uow.now + timedelta(seconds=agreed.recall_seconds))
