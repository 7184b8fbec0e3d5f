"""What the forms of letters are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.letter import FormName


def form_name(name: FormName) -> str:
    """The form in the person's language."""
    translate = QCoreApplication.translate
    return {
        FormName.DIN_5008_B: translate("LetterForm", "DIN 5008 form B, A4, window at the left"),
        FormName.NF_Z_11_001: translate("LetterForm", "French, A4, window at the right"),
        FormName.UK_DL: translate("LetterForm", "British DL, A4, window at the left"),
        FormName.US_10: translate("LetterForm", "US #10, Letter, window at the left"),
    }[name]
