"""What is known of a call that is over, in a few words: `Phone, 6 min 40 s, solved`."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from app.domain.call import UNANSWERED, CallFacts, CallOutcome
from app.domain.ticket import Direction
from app.ui.common.icons import Icon
from app.ui.common.words import duration

translate = QCoreApplication.translate


def call_words(call: CallFacts) -> str:
    """Who called whom, how long it took, how it ended; a call nobody answered took no time."""
    outcome = {
        CallOutcome.SOLVED: translate("CallWords", "solved"),
        CallOutcome.OPEN: translate("CallWords", "still open"),
        CallOutcome.CALL_BACK: translate("CallWords", "call back promised"),
        CallOutcome.PASSED: translate("CallWords", "passed on"),
        CallOutcome.NOT_REACHED: translate("CallWords", "nobody there"),
        CallOutcome.MISSED: translate("CallWords", "missed"),
    }[call.outcome]
    if call.outcome in UNANSWERED:
        return translate("CallWords", "Phone, %1").replace("%1", outcome)
    words = translate("CallWords", "Phone, %1, %2")
    length = duration(timedelta(seconds=call.seconds))
    return words.replace("%1", length).replace("%2", outcome)


def call_icon(call: CallFacts) -> Icon:
    """Who called whom, and whether anybody answered."""
    if call.outcome in UNANSWERED:
        return Icon.PHONE_MISSED
    return Icon.PHONE_INCOMING if call.direction is Direction.INBOUND else Icon.PHONE_OUTGOING
