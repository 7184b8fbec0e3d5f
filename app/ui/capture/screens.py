"""Every state of the capture panel, for pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from app.domain.capture import Outcome, UnsavedCapture
from app.domain.message import StoredFile
from app.domain.ticket import Channel
from app.ui.capture.capturing import Capturing

_CHAT = """[10:41] Kaito Mori: Hello, do you have anything gluten-free for Sunday?
[10:42] Tilda: Good morning! The almond cake is, and the orange one.
[10:42] Kaito Mori: The orange one sounds good. For eight people?
[10:43] Tilda: That is the large tin, £34. Shall I put it aside?
[10:43] Kaito Mori: Please. I come at ten.
[10:44] Tilda: See you then."""
_STATES = {
    "new-ticket": UnsavedCapture(),
    "new-ticket-letter": UnsavedCapture(
        channel=Channel.LETTER.value,
        who_name="Edith Farrow",
        when="yesterday 9:30",
        text="The seeded loaf was underbaked twice. Asks for her money back by post.",
        outcome=Outcome.REMIND.value,
        remind="fri 14:00",
    ),
    "new-ticket-chat": UnsavedCapture(
        channel=Channel.CHAT.value, who_name="Kaito Mori", text=_CHAT
    ),
    "new-ticket-social": UnsavedCapture(
        channel=Channel.SOCIAL.value,
        who_name="Noor Haddad",
        platform="Instagram",
        handle="@noor.bakes",
        permalink="https://www.instagram.com/p/DHc2",
        text="Do you deliver to Holt Lane?",
    ),
}
_FILES = {
    "new-ticket-letter": (StoredFile("Scan 12 March.pdf", "application/pdf", bytes(16), 412_000),)
}


def screens(capturing: Capturing) -> Mapping[str, Callable[[], object]]:
    """Name of each picture and what sets its scene; `capturing.panel.hide` ends it."""
    shown = {name: partial(_show, capturing, name) for name in _STATES}
    return {**shown, "new-ticket-who": partial(_look_for, capturing)}


def _show(capturing: Capturing, name: str) -> None:
    capturing.panel.show_unsaved(_STATES[name], _FILES.get(name, ()), ("Tilda Okafor",))
    capturing.panel.open_over()
    capturing.panel.focus_first()


def _look_for(capturing: Capturing) -> None:
    _show(capturing, "new-ticket")
    capturing.panel.who.setText("cam")
    capturing.panel.who.textEdited.emit("cam")
