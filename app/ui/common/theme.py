"""Applies the design tokens to the application and follows the system's scheme and contrast."""

import sys
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessibilityHints,
    QColor,
    QFontDatabase,
    QFontInfo,
    QGuiApplication,
    QPalette,
    QStyleHints,
)
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app.ui.common import icons, text
from app.ui.common.focus_ring import FocusRing
from app.ui.common.look import Look, look, replace_look
from app.ui.common.style import HearthStyle
from app.ui.common.text import TextStyle
from app.ui.common.tokens import Colours, tokens

SMALLEST_SCALE = 0.9
LARGEST_SCALE = 1.5
# What each platform's interface font measures when nobody has changed it.
_USUAL_FONT_PX = {"win32": 12.0, "darwin": 13.0}
_USUAL_LINUX_FONT_PX = 14.0


class Scheme(Enum):
    """Which of the two themes a person asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The look of one application: make one, `apply` it once, then change it through its setters.

    `changed` comes after the new look is in place. Widgets need not listen: a new look reaches each
    of them as `QEvent.Type.StyleChange`.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        scheme: Scheme = Scheme.SYSTEM,
        scale: float = 1.0,
        family: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._scheme = scheme
        self._user_scale = _clamped(scale)
        self._family = family
        self._app: QApplication | None = None
        self._applied = False
        self._style: HearthStyle | None = None
        # PySide forgets what `accessibility()` gave when its parent's wrapper goes: keep both.
        self._hints: QStyleHints | None = None
        self._needs: QAccessibilityHints | None = None

    @property
    def scheme(self) -> Scheme:
        """What was asked for, not what shows."""
        return self._scheme

    @property
    def user_scale(self) -> float:
        """The person's own factor, 0.9 to 1.5, before the system's font size is counted in."""
        return self._user_scale

    def apply(self, app: QApplication) -> None:
        """Give `app` this look and keep it following the system's settings."""
        self._app = app
        self._style = HearthStyle()
        app.setStyle(self._style)
        self._hints = hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.refresh)
        hints.setShowShortcutsInContextMenus(True)
        self._needs = needs = hints.accessibility()
        needs.contrastPreferenceChanged.connect(self.refresh)
        needs.motionPreferenceChanged.connect(self.refresh)
        if app.findChild(FocusRing) is None:  # a second theme must not ring a second time
            FocusRing(app)
        self._hand_over_scheme()
        self.refresh()

    def set_scheme(self, scheme: Scheme) -> None:
        """Follow the system, or stay light or dark whatever it says."""
        self._scheme = scheme
        self._hand_over_scheme()
        self.refresh()

    def set_scale(self, factor: float) -> None:
        """Text and control size, 0.9 to 1.5; a figure outside is brought to the nearer end."""
        self._user_scale = _clamped(factor)
        self.refresh()

    def refresh(self) -> None:
        """Read the system's settings again and repaint when the outcome differs."""
        if self._app is None or self._needs is None:
            return
        new = self._look_now(self._app, self._needs)
        if self._applied and new == look():
            return
        self._applied = True
        replace_look(new)
        icons.forget_pixmaps()
        text.forget_layouts()
        self._app.setFont(text.font(TextStyle.UI))
        if not new.high_contrast:
            self._app.setPalette(palette_of(new.colours))
        # Qt tells a new palette late, and hidden widgets not at all.
        _tell_every_widget(QEvent.Type.StyleChange)
        self.changed.emit()

    def _look_now(self, app: QApplication, needs: QAccessibilityHints) -> Look:
        """What the system and the person ask for; in high contrast the palette is the system's."""
        dark = self._is_dark()
        colours = tokens().dark if dark else tokens().light
        contrast = needs.contrastPreference() == Qt.ContrastPreference.HighContrast
        if contrast:
            app.setPalette(QPalette())
            colours = colours_of(app.palette(), colours)
        return Look(
            colours=colours,
            dark=dark,
            high_contrast=contrast,
            reduced_motion=needs.motionPreference() == Qt.MotionPreference.ReducedMotion,
            scale=self._user_scale * _system_scale(),
            family=self._family,
        )

    def _is_dark(self) -> bool:
        if self._scheme is Scheme.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK

    def _hand_over_scheme(self) -> None:
        """Let the platform draw title bars and native dialogs in the scheme asked for."""
        hints = QGuiApplication.styleHints()
        if self._scheme is Scheme.SYSTEM:
            hints.unsetColorScheme()
        else:
            dark = self._scheme is Scheme.DARK
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)


def palette_of(colours: Colours) -> QPalette:
    """Every role of a palette from the tokens, so that nothing of the system's shows through."""
    role = QPalette.ColorRole
    palette = QPalette()
    for name, colour in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.sunken,
        role.Text: colours.text,
        role.PlaceholderText: colours.text3,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_accent,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.Link: colours.accent_text,
        role.LinkVisited: colours.accent_text,
        role.Accent: colours.accent,
        role.Highlight: mixed(colours.accent, colours.surface, 0.3),
        role.HighlightedText: colours.text,
        role.Light: colours.surface,
        role.Midlight: colours.line,
        role.Mid: colours.line2,
        role.Dark: colours.control,
        role.Shadow: colours.line2,
    }.items():
        palette.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, colours.text3)
    return palette


def colours_of(palette: QPalette, kept: Colours) -> Colours:
    """The system's high-contrast palette in the place of ours; chart colours stay."""
    base, ink = palette.base().color(), palette.windowText().color()
    window, link = palette.window().color(), palette.link().color()
    marked, on_marked = palette.highlight().color(), palette.highlightedText().color()
    frame = dict.fromkeys(("window", "rail", "pane", "sunken", "hover"), window)
    tints = dict.fromkeys(("surface", "danger_tint", "warn_tint", "ok_tint", "info_tint"), base)
    inks = dict.fromkeys(("line", "line2", "control", "text", "text2", "text3", "note_line"), ink)
    meant = dict.fromkeys(("danger", "warn", "ok", "info", "ember", "dot"), ink)
    return replace(
        kept,
        **frame,
        **tints,
        **inks,
        **meant,
        note=base,
        selected=base,
        accent_tint=base,
        accent=marked,
        accent_hover=marked,
        on_accent=on_marked,
        accent_text=link,
    )


def mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """`share` (0 to 1) of `colour` laid over the opaque `ground`."""
    rest = 1.0 - share
    return QColor.fromRgbF(
        colour.redF() * share + ground.redF() * rest,
        colour.greenF() * share + ground.greenF() * rest,
        colour.blueF() * share + ground.blueF() * rest,
    )


def _clamped(factor: float) -> float:
    return min(LARGEST_SCALE, max(SMALLEST_SCALE, factor))


def _system_scale() -> float:
    """How far the system's own font size was turned up or down; small differences count as none."""
    if QGuiApplication.platformName() in {"offscreen", "minimal"}:
        return 1.0
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    usual = _USUAL_FONT_PX.get(sys.platform, _USUAL_LINUX_FONT_PX)
    factor = QFontInfo(font).pixelSize() / usual
    return 1.0 if 0.9 < factor < 1.1 else min(2.0, max(0.85, factor))


def _tell_every_widget(event: QEvent.Type) -> None:
    for widget in QApplication.allWidgets():
        if isValid(widget):  # one that was told before may have destroyed it
            QCoreApplication.sendEvent(widget, QEvent(event))
