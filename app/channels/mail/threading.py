"""Which mails belong together: the keys, not the decision."""

from __future__ import annotations

import re

from app.domain.mail import ParsedMail

# How programs mark answers and forwarded mail in the subject, by language.
_PREFIX = re.compile(
    r"\s*(?:"
    r"re|ré|fwd?|fw"  # English, French
    r"|aw|antw|antwort|wg|zu"  # German
    r"|tr|réf|rép"  # French
    r"|rv|res|enc|ref"  # Spanish, Portuguese
    r"|r|rif|i|inoltra"  # Italian
    r"|betr|doorst|doorgestuurd"  # Dutch
    r"|odp|pd|do"  # Polish
    r"|sv|vs|vb|vl|vbf"  # Swedish, Danish, Norwegian, Finnish
    r"|ynt|ilt|\u03bd\u03b1|\u03c3\u03c7\u03b5\u03c4|\u03b1\u03c0|atb|ml|bls|回复|回覆|答复|答覆|转发|轉寄|返信|転送"
    r")(?:\s?[\[(]\d{1,4}[\])]|\s?\^\d{1,4}|\*\d{1,4})?\s{0,2}[:\uff1a]",
    re.IGNORECASE,
)
# A list's tag or a gateway's warning; one with a number in it may be a ticket and stays.
_TAG = re.compile(r"\s*(?:\[[^\[\]\d#]{1,40}\]|\*{2,5} ?[A-Z]{2,12} ?\*{2,5}:?)(?=\s*\S)")
_SPACE = re.compile(r"\s+")
_PLAUSIBLE = re.compile(r"[^\s<>]{3,998}\Z")


def normalised_subject(subject: str) -> str:
    """The subject without marks of answering, forwarding and mailing lists, in one letter case.

    Equal results are a hint that mails belong together, nothing more; "" says nothing at all.
    """
    position = 0
    while found := _PREFIX.match(subject, position) or _TAG.match(subject, position):
        position = found.end()
    return _SPACE.sub(" ", subject[position:]).strip().casefold()


def reply_ids(mail: ParsedMail) -> tuple[str, ...]:
    """Identifiers of the mails this one may answer, the likeliest first.

    `In-Reply-To`, then `References` from the newest to the oldest; each once, none that cannot be
    an identifier, never the mail's own.
    """
    candidates = (mail.in_reply_to, *reversed(mail.references))
    usable = (one for one in candidates if _is_plausible(one) and one != mail.message_id)
    return tuple(dict.fromkeys(usable))


def _is_plausible(identifier: str) -> bool:
    if not _PLAUSIBLE.match(identifier):
        return False
    return "@" in identifier or any(character.isdigit() for character in identifier)
