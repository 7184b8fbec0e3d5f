"""Why a capture or a letter cannot be made just so, in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def capture_refusals() -> Mapping[str, tuple[str, str]]:
    """By the stable code of a `Refused`: what happened, what to do."""
    return {
        "in-the-future": (
            translate("Problems", "That time has not come yet."),
            translate("Problems", "Say when it really was."),
        ),
        "no-web-address": (
            translate("Problems", "“%1” is no address of a web page."),
            translate("Problems", "Copy it from the browser; it begins with https://."),
        ),
        "post-known": (
            translate("Problems", "This post is in ticket #%1 already."),
            translate("Problems", "Go on there, or leave the address out."),
        ),
        "address-too-long": (
            translate("Problems", "“%1” does not fit into the envelope's window."),
            translate("Problems", "Shorten it or take a line out."),
        ),
        "not-by-post": (
            translate("Problems", "This ticket is not answered by letter or fax."),
            translate("Problems", "Send the answer from the ticket."),
        ),
    }
