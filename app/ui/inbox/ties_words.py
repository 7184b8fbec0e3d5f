"""What tickets have to do with each other, in words: lines of the conversation, rows beside it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.hand_over import HandOver, HandOverAnswer
from app.domain.ticket_link import MergedPart, Relation, TicketLink, Ties
from app.ui.common.icons import Icon
from app.ui.inbox.event_words import EventLine, Team

translate = QCoreApplication.translate


def ties_lines(ties: Ties, team: Team) -> list[EventLine]:
    """What was merged into the ticket and who handed it to whom, in no order."""
    lines = [_merged(part, team) for part in ties.parts]
    for one in ties.hand_overs:
        if one.answer is not HandOverAnswer.WITHDRAWN:
            lines.append(EventLine(one.at, _offered(one, team), Icon.HANDSHAKE))
        if one.answered_at is not None and one.answer is not HandOverAnswer.WITHDRAWN:
            lines.append(EventLine(one.answered_at, _answered(one, team), Icon.HANDSHAKE))
    return lines


def relation_words(link: TicketLink) -> str:
    """How the ticket at hand is linked with this one."""
    if link.relation is Relation.RELATED:
        return translate("Ties", "Related")
    if link.relation is Relation.DUPLICATE_OF:
        duplicate = translate("Ties", "Duplicate of")
        return duplicate if link.outward else translate("Ties", "Its duplicate")
    caused = translate("Ties", "Caused by")
    return caused if link.outward else translate("Ties", "Causes")


def _merged(part: MergedPart, team: Team) -> EventLine:
    said = translate("Ties", "#%1 %2 merged into this by %3")
    if part.actor_id is None:
        said = translate("Ties", "#%1 %2 merged into this")
    words = said.replace("%1", str(part.number)).replace("%3", team.name(part.actor_id))
    return EventLine(part.at, words.replace("%2", part.subject), Icon.GIT_MERGE, part)


def _offered(one: HandOver, team: Team) -> str:
    said = translate("Ties", "Handed over to %1 by %2: %3")
    if not one.words:
        said = translate("Ties", "Handed over to %1 by %2")
    words = said.replace("%1", team.name(one.to_id)).replace("%2", team.name(one.from_id))
    return words.replace("%3", " ".join(one.words.split()))


def _answered(one: HandOver, team: Team) -> str:
    accepted = one.answer is HandOverAnswer.ACCEPTED
    said = (
        translate("Ties", "Accepted by %1") if accepted else translate("Ties", "Given back by %1")
    )
    return said.replace("%1", team.name(one.to_id))
