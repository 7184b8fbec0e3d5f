"""The focus goes back to where it was before something lay over the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


def return_focus(origin: QWidget | None) -> None:
    """Focus `origin`, unless it was destroyed or hidden meanwhile."""
    if origin is not None and isValid(origin) and origin.isVisible():
        origin.setFocus(Qt.FocusReason.PopupFocusReason)
