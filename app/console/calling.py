"""`call incoming|answered|ended`: what a softphone's hook runs to tell the open window.

Nothing is started and no desk is opened: a telephone rings many times a day, also when nobody has
the program open.
"""

from __future__ import annotations

from app.console.call import Call
from app.console.problems import ConsoleProblem, Exit, usage
from app.domain.call import CallSignal
from app.domain.errors import Refused
from app.domain.link import call_event

_NOBODY = (
    "Hearthdesk is not running on this desk, so nobody was told of the call. Open its window, or "
    "let it run in the background for calls."
)
_OLDER = (
    "The Hearthdesk that is running does not know this kind of call. Close it and open it anew."
)
_TOLD = {
    CallSignal.INCOMING: "The window shows the call.",
    CallSignal.ANSWERED: "The window counts the call.",
    CallSignal.ENDED: "The window knows that the call is over.",
}


def incoming(call: Call) -> int:
    """Somebody rings."""
    return _tell(call, CallSignal.INCOMING)


def answered(call: Call) -> int:
    """The telephone was picked up."""
    return _tell(call, CallSignal.ANSWERED)


def ended(call: Call) -> int:
    """Nobody talks or rings any more."""
    return _tell(call, CallSignal.ENDED)


def _tell(call: Call, signal: CallSignal) -> int:
    # The one command that needs Qt: its local sockets are how the window is reached everywhere.
    from app.background.single_instance import Answer, tell_first_of_call

    try:
        event = call_event(signal.value, call.options.number)
    except Refused as refused:
        raise usage(
            "That is not a phone number. Nothing was done. Give the number as the telephone "
            "writes it, or “anonymous” where it is withheld."
        ) from refused
    answer = tell_first_of_call(call.profile.root, event)
    if answer is Answer.NOBODY:
        raise ConsoleProblem("not-running", _NOBODY, Exit.CANNOT_OPEN)
    if answer is Answer.UNKNOWN:
        raise ConsoleProblem("older-program", _OLDER, Exit.CANNOT_OPEN)
    told = {"event": event.signal.value, "number": event.number}
    call.output.result(told, [_TOLD[signal]])
    return Exit.OK
