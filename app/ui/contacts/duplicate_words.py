"""What two contacts have in common, and how they differ, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.duplicates import Reason

translate = QCoreApplication.translate

_REACH = (Reason.EMAIL, Reason.PHONE, Reason.HANDLE)
_PLACES = (Reason.ORGANISATION, Reason.POSTAL_CODE, Reason.DOMAIN)


def reason_words(reasons: Sequence[Reason]) -> str:
    """Why they may be one, in a few words: the strongest two reasons."""
    return " · ".join(map(_word, _told(reasons)))


def strongest_word(reasons: Sequence[Reason]) -> str:
    """The first of these words alone, where there is room for no more."""
    return _word(_told(reasons)[0])


def _told(reasons: Sequence[Reason]) -> list[Reason]:
    reach = [one for one in _REACH if one in reasons]
    names = [one for one in (Reason.SAME_NAME, Reason.NEAR_NAME) if one in reasons]
    places = [one for one in _PLACES if one in reasons]
    if reach:
        return [*reach, *names][:2] if len(reach) < 2 else reach[:2]
    return [*names, *places[:1]]


def _word(reason: Reason) -> str:
    return {
        Reason.EMAIL: translate("Duplicates", "Same mail address"),
        Reason.PHONE: translate("Duplicates", "Same phone"),
        Reason.HANDLE: translate("Duplicates", "Same handle"),
        Reason.SAME_NAME: translate("Duplicates", "Same name"),
        Reason.NEAR_NAME: translate("Duplicates", "Nearly the same name"),
        Reason.ORGANISATION: translate("Duplicates", "Same organisation"),
        Reason.POSTAL_CODE: translate("Duplicates", "Same postal code"),
        Reason.DOMAIN: translate("Duplicates", "Mail addresses at one place"),
    }[reason]
