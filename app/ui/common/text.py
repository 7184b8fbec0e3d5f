"""Text styles as cached fonts, and measured, shortened and laid-out text for painting.

Everything here is remembered per style and size, because a list asks for the same few fonts and
strings in every repaint.
"""

from enum import Enum
from functools import lru_cache
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontMetrics,
    QFontMetricsF,
    QStaticText,
    QTextOption,
)

from app.system.resources import resource
from app.ui.common.look import look
from app.ui.common.tokens import tokens

_REMEMBERED = 8192
_INTER_FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")


class TextStyle(Enum):
    """A token of the type scale, its weight, and whether digits all have one width.

    The FIGURES styles are for times, numbers and amounts that stand under each other or tick;
    words keep the font's own spacing, which tabular figures would spoil (Inter widens hyphens).
    """

    CAPTION = ("caption", 400, False)
    CAPTION_STRONG = ("caption", 600, False)
    META = ("meta", 400, False)
    META_MEDIUM = ("meta", 500, False)
    META_STRONG = ("meta", 600, False)
    META_FIGURES = ("meta", 400, True)
    META_FIGURES_STRONG = ("meta", 600, True)
    UI = ("ui", 400, False)
    UI_MEDIUM = ("ui", 500, False)
    UI_STRONG = ("ui", 600, False)
    UI_FIGURES = ("ui", 400, True)
    BODY = ("body", 400, False)
    BODY_STRONG = ("body", 600, False)
    SECTION = ("section", 600, False)
    TITLE = ("title", 600, False)
    PAGE = ("page", 600, False)
    FIGURE = ("figure", 600, True)

    __hash__ = object.__hash__  # members are singletons; Enum's own hash runs in Python


def font(style: TextStyle) -> QFont:
    """The font of a style at the current scale. Copy it before changing anything on it."""
    now = look()
    return _font(style, now.scale, now.family)


def metrics(style: TextStyle) -> QFontMetrics:
    """Measurements of `font(style)`."""
    now = look()
    return _metrics(style, now.scale, now.family)


def line_height(style: TextStyle) -> int:
    """The distance from one line of this style to the next, in pixels now."""
    return look().px(tokens().text[style.value[0]].line)


def text_width(string: str, style: TextStyle) -> int:
    """How wide the string is on one line, in pixels now."""
    now = look()
    return _width(string, style, now.scale, now.family)


def elided(string: str, style: TextStyle, width: int) -> str:
    """The string, cut with an ellipsis where it is wider than `width` pixels."""
    now = look()
    return _elided(string, style, width, now.scale, now.family)


def laid_out(string: str, style: TextStyle, width: int) -> QStaticText:
    """The elided string ready to draw; its `size()` tells the room it takes."""
    now = look()
    return _laid_out(string, style, width, now.scale, now.family)


def forget_layouts() -> None:
    """Drop everything remembered; for `Theme` when fonts change or the application ends."""
    for remembered in (_font, _metrics, _width, _elided, _laid_out):
        remembered.cache_clear()


@lru_cache
def load_inter() -> str:
    """Register the bundled Inter and return its family name.

    The screens use the system's font; Inter is for the PDF report and for screenshots that must
    look the same on every computer. Raises RuntimeError when the font files cannot be read.
    """
    family = ""
    for name in _INTER_FILES:
        number = QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}")))
        if number < 0:
            raise RuntimeError(f"font cannot be read: {name}")
        family = QFontDatabase.applicationFontFamilies(number)[0]
    return family


@lru_cache
def _font(style: TextStyle, scale: float, family: str) -> QFont:
    name, weight, tabular = style.value
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if family:
        made.setFamilies([family])
    made.setPixelSize(round(tokens().text[name].px * scale))
    made.setWeight(QFont.Weight(weight))
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


@lru_cache
def _metrics(style: TextStyle, scale: float, family: str) -> QFontMetrics:
    return QFontMetrics(_font(style, scale, family))


@lru_cache(_REMEMBERED)
def _width(string: str, style: TextStyle, scale: float, family: str) -> int:
    return ceil(QFontMetricsF(_font(style, scale, family)).horizontalAdvance(string))


@lru_cache(_REMEMBERED)
def _elided(string: str, style: TextStyle, width: int, scale: float, family: str) -> str:
    if _width(string, style, scale, family) <= width:
        return string
    measured = _metrics(style, scale, family)
    return measured.elidedText(string, Qt.TextElideMode.ElideRight, width)


@lru_cache(_REMEMBERED)
def _laid_out(string: str, style: TextStyle, width: int, scale: float, family: str) -> QStaticText:
    one_line = " ".join(string.split())
    layout = QStaticText(_elided(one_line, style, width, scale, family))
    layout.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.prepare(font=_font(style, scale, family))
    return layout
