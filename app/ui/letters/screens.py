"""Every state of the letter dialog, for pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from app.domain.letter import FORMS, FormName, Letter
from app.domain.markup import Block, BlockKind, Run, Words
from app.ui.letters.dialog import Begun, LetterDialog

_WORDS = Words.of(
    (
        Block(runs=(Run("Dear Mrs Farrow,"),)),
        Block(),
        Block(
            runs=(
                Run("thank you for writing. The "),
                Run("seeded loaf", bold=True),
                Run(" left the oven too early, twice, and that is on us. We would like to offer:"),
            )
        ),
        Block(),
        Block(BlockKind.BULLET, (Run("your £4.80 back, with this letter"),)),
        Block(BlockKind.BULLET, (Run("a fresh loaf, whenever you come by"),)),
        Block(),
        Block(runs=(Run("With kind regards"),)),
        Block(runs=(Run("Tilda Okafor"),)),
    )
)
_LETTER = Letter(
    business="Rye & Rowan",
    sender=("4 Mill Lane", "Holt NR25 6AA"),
    phone="01263 555 0140",
    address=(),
    facts=("12 March 2026", "Our reference: 2214"),
    subject="Letter: seeded loaf underbaked twice",
    words=_WORDS,
)
_ADDRESS = "Mrs Edith Farrow\n17 Holt Lane\nSheringham\nNR26 8AA"


def screens(window: QWidget) -> Mapping[str, Callable[[], LetterDialog]]:
    """Name of each picture and what makes its dialog over the window."""
    british, german = FORMS[FormName.UK_DL], FORMS[FormName.DIN_5008_B]
    plain = Begun(_LETTER, british, _ADDRESS, False, False, True)
    long = _ADDRESS.replace("17", "The Old Watermill at the far end of the very long and winding ")
    begun = {
        "letter": plain,
        "letter-no-address": Begun(_LETTER, german, "Edith Farrow", False, True, True),
        "letter-too-long": Begun(_LETTER, british, long * 3, False, False, True),
        "fax": Begun(_LETTER, german, "Edith Farrow\n01263 555 0199", True, False, True),
    }
    return {name: partial(LetterDialog, one, window) for name, one in begun.items()}
