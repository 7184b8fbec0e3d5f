"""The Lucide icons, drawn in the theme's colours at any size and pixel ratio."""

from enum import StrEnum
from functools import cache, lru_cache
from typing import Literal

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.system.resources import resource
from app.ui.common.look import look
from app.ui.common.tokens import tokens

IconColour = Literal[
    "text", "text2", "text3", "accent_text", "on_accent", "danger", "warn", "ok", "info", "ember"
]
_REMEMBERED = 2048
_GIVEN = "given_icon"


class Icon(StrEnum):
    """Every icon shipped in `resources/icons/lucide`; the value is the file's name."""

    ALARM_CLOCK = "alarm-clock"
    ARCHIVE = "archive"
    ARROW_DOWN = "arrow-down"
    ARROW_LEFT = "arrow-left"
    ARROW_RIGHT = "arrow-right"
    ARROW_UP = "arrow-up"
    ARROW_UP_DOWN = "arrow-up-down"
    AT_SIGN = "at-sign"
    BADGE_CHECK = "badge-check"
    BELL = "bell"
    BOLD = "bold"
    BOOK_OPEN = "book-open"
    BOOK_USER = "book-user"
    BUILDING = "building-2"
    CALENDAR = "calendar"
    CHART = "chart-no-axes-column"
    CHECK = "check"
    CHECK_CHECK = "check-check"
    CHEVRON_DOWN = "chevron-down"
    CHEVRON_LEFT = "chevron-left"
    CHEVRON_RIGHT = "chevron-right"
    CHEVRON_UP = "chevron-up"
    CIRCLE = "circle"
    CIRCLE_ALERT = "circle-alert"
    CIRCLE_CHECK = "circle-check"
    CIRCLE_DOT = "circle-dot"
    CIRCLE_X = "circle-x"
    CLOCK = "clock"
    COMMAND = "command"
    CONTACT_ROUND = "contact-round"
    COPY = "copy"
    ENTER = "corner-down-left"
    CROISSANT = "croissant"
    DATABASE = "database"
    DOWNLOAD = "download"
    EAR = "ear"
    ELLIPSIS = "ellipsis"
    EXTERNAL_LINK = "external-link"
    EYE = "eye"
    EYE_OFF = "eye-off"
    FILE = "file"
    FILE_INPUT = "file-input"
    FILE_TEXT = "file-text"
    FLAG = "flag"
    FOLDER = "folder"
    FOLDER_OPEN = "folder-open"
    FOLDER_SYNC = "folder-sync"
    GIT_MERGE = "git-merge"
    GLOBE = "globe"
    GRADUATION_CAP = "graduation-cap"
    HANDSHAKE = "handshake"
    HARD_DRIVE = "hard-drive"
    HASH = "hash"
    HEART = "heart"
    HISTORY = "history"
    IMAGE = "image"
    INBOX = "inbox"
    INFO = "info"
    ITALIC = "italic"
    KEY_ROUND = "key-round"
    LANGUAGES = "languages"
    LAPTOP = "laptop"
    LIFE_BUOY = "life-buoy"
    LINK = "link"
    LIST = "list"
    LIST_CHECKS = "list-checks"
    LIST_FILTER = "list-filter"
    LIST_ORDERED = "list-ordered"
    LOCK = "lock"
    LOG_OUT = "log-out"
    MAIL = "mail"
    MEGAPHONE = "megaphone"
    MESSAGE_CIRCLE = "message-circle"
    COMPLAINT = "message-square-warning"
    MINUS = "minus"
    MONITOR = "monitor"
    MOON = "moon"
    PACKAGE = "package"
    PANEL_RIGHT = "panel-right"
    PAPERCLIP = "paperclip"
    PAUSE = "pause"
    PENCIL = "pencil"
    PHONE = "phone"
    PHONE_CALL = "phone-call"
    PHONE_INCOMING = "phone-incoming"
    PHONE_MISSED = "phone-missed"
    PHONE_OUTGOING = "phone-outgoing"
    PLUS = "plus"
    PRINTER = "printer"
    REDO = "redo-2"
    REFRESH_CW = "refresh-cw"
    REPLY = "reply"
    SAVE = "save"
    SCISSORS = "scissors"
    SEARCH = "search"
    SEND = "send"
    SETTINGS = "settings"
    SHIELD_CHECK = "shield-check"
    SIREN = "siren"
    SMARTPHONE = "smartphone"
    SMILE = "smile"
    SQUARE_PEN = "square-pen"
    SQUARE_USER = "square-user"
    STAMP = "stamp"
    STAR = "star"
    STICKY_NOTE = "sticky-note"
    STORE = "store"
    SUN = "sun"
    TAG = "tag"
    TIMER = "timer"
    TRASH = "trash-2"
    TRIANGLE_ALERT = "triangle-alert"
    UNDO = "undo-2"
    UPLOAD = "upload"
    USER = "user"
    USER_PLUS = "user-plus"
    USERS = "users"
    WIFI_OFF = "wifi-off"
    WRENCH = "wrench"
    X = "x"
    ZAP = "zap"


def pixmap(icon: Icon, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon in one colour, `size` device-independent pixels square, for `ratio` screens."""
    return _pixmap(icon, colour.rgba(), size, ratio)


def draw_icon(
    painter: QPainter, icon: Icon, colour: QColor, left: int, top: int, size: int
) -> None:
    """Paint the icon with its top left corner at (`left`, `top`)."""
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(QPoint(left, top), _pixmap(icon, colour.rgba(), size, ratio))


@lru_cache(_REMEMBERED)
def themed_icon(icon: Icon, colour: IconColour = "text2") -> QIcon:
    """A QIcon for actions and native widgets that follows the theme by itself."""
    return QIcon(_ThemedEngine(icon, colour))


def give_icon(action: QAction, icon: Icon) -> None:
    """Give an action an icon that can be asked for again: a row cannot paint Qt's own."""
    action.setIcon(themed_icon(icon))
    action.setProperty(_GIVEN, icon.value)


def given_icon(action: QAction) -> Icon | None:
    """Which of our icons `give_icon` gave, None for none."""
    found = action.property(_GIVEN)
    return Icon(found) if found else None


def app_icon() -> QIcon:
    """The program's own mark, for windows, the task bar and the tray."""
    return QIcon(str(resource("icons/app/hearthdesk.svg")))


def forget_pixmaps() -> None:
    """Drop the drawn icons; for `Theme` when colours change or the application ends."""
    _pixmap.cache_clear()


class _ThemedEngine(QIconEngine):
    """Asks for the theme's colour each time it paints, so no icon outlives a theme change."""

    def __init__(self, icon: Icon, colour: IconColour) -> None:
        super().__init__()
        self._icon = icon
        self._colour: IconColour = colour

    def clone(self) -> QIconEngine:
        return _ThemedEngine(self._icon, self._colour)

    def isNull(self) -> bool:
        return False

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        ratio = painter.device().devicePixelRatio()
        left = rect.x() + (rect.width() - side) // 2
        top = rect.y() + (rect.height() - side) // 2
        painter.drawPixmap(QPoint(left, top), self._drawn(mode, side, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._drawn(mode, min(size.width(), size.height()), 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        return self._drawn(mode, min(size.width(), size.height()), scale)

    def _drawn(self, mode: QIcon.Mode, side: int, ratio: float) -> QPixmap:
        colours = look().colours
        colour: QColor = getattr(colours, self._colour)
        if mode == QIcon.Mode.Disabled:
            colour = colours.control
        return pixmap(self._icon, colour, side, ratio)


@lru_cache(_REMEMBERED)
def _pixmap(icon: Icon, rgba: int, size: int, ratio: float) -> QPixmap:
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer = QSvgRenderer(_coloured_svg(icon, QColor.fromRgba(rgba)))
    renderer.render(painter, QRectF(drawn.rect()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _coloured_svg(icon: Icon, colour: QColor) -> QByteArray:
    svg = _svg_source(icon).replace("currentColor", colour.name())
    return QByteArray(svg.encode())


@cache
def _svg_source(icon: Icon) -> str:
    """The file's text with our stroke in place of Lucide's 2."""
    svg = resource(f"icons/lucide/{icon.value}.svg").read_text(encoding="utf-8")
    return svg.replace('stroke-width="2"', f'stroke-width="{tokens().icon_stroke}"')
