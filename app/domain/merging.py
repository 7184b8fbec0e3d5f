"""What becomes of two tickets' turn and promises when they become one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.ticket import DONE, OUR_TURN, TicketState


@dataclass(frozen=True, slots=True)
class Turn:
    """Whose turn it is on a ticket and what was promised; instants are microseconds, UTC."""

    state: TicketState
    closed_at: int | None
    reply_due_at: int | None
    call_back_at: int | None
    remind_at: int | None
    remind_holds: bool


def joined(target: Turn, source: Turn) -> Turn:
    """The target's turn with the source's matter in it: the nearer promise is kept.

    A settled source asks for nothing. An open one opens a settled target again; a reminder stays
    only where neither matter waits for us without one.
    """
    if source.state in DONE:
        return target
    if target.state in DONE:
        state = TicketState.OPEN if source.state in OUR_TURN else source.state
        return replace(source, state=state, closed_at=None)
    ours = target.state in OUR_TURN or source.state in OUR_TURN
    state = TicketState.OPEN if ours and target.state not in OUR_TURN else target.state
    remind_at, holds = _reminder(target, source)
    return Turn(
        state=state,
        closed_at=None,
        reply_due_at=_nearer(target.reply_due_at, source.reply_due_at),
        call_back_at=_nearer(target.call_back_at, source.call_back_at),
        remind_at=remind_at,
        remind_holds=holds,
    )


def _reminder(target: Turn, source: Turn) -> tuple[int | None, bool]:
    if any(one.state in OUR_TURN and one.remind_at is None for one in (target, source)):
        return None, False
    asleep = [one for one in (target, source) if one.remind_at is not None]
    if not asleep:
        return None, target.remind_holds
    first = min(asleep, key=lambda one: one.remind_at or 0)
    return first.remind_at, first.remind_holds


def _nearer(one: int | None, other: int | None) -> int | None:
    known = [at for at in (one, other) if at is not None]
    return min(known, default=None)
