"""The ways to reach somebody: a press copies, the arrow beside it opens the right program."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from app.domain.address import display_email, is_email
from app.domain.contact import ContactPoint, PointKind
from app.domain.phone import display_phone
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle, text_width
from app.ui.common.text_link import TextLink

_LABEL_WIDTH = 76
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ReachLine:
    """A way to reach somebody in words; `url` is "" where no program could use it."""

    label: str
    shown: str
    url: str
    is_words: bool = False
    """Written in a language, as a postal address is, and not in digits and signs."""


def reach_line(point: ContactPoint, region: str) -> ReachLine:
    """How a point is shown in `region`: numbers as people at home write them."""
    label = label_words(point.kind, point.label)
    if point.kind is PointKind.PHONE:
        shown = display_phone(point.value, region)
        dialled = point.value.partition(";ext=")[0]
        url = f"tel:{dialled}" if dialled.startswith("+") else ""
        return ReachLine(label, shown or point.written, url)
    if point.kind is PointKind.EMAIL:
        usable = is_email(point.written)
        shown = display_email(point.written)
        return ReachLine(label, shown, f"mailto:{quote(point.value, safe='@')}" if usable else "")
    return ReachLine(label, point.written, "", is_words=point.kind is PointKind.POSTAL)


def label_words(kind: PointKind, label: str) -> str:
    """The label of a point; a plain word for its kind where it has none."""
    if label.strip():
        return label[:1].upper() + label[1:]
    return {
        PointKind.EMAIL: translate("Reach", "Email"),
        PointKind.PHONE: translate("Reach", "Phone"),
        PointKind.HANDLE: translate("Reach", "Handle"),
        PointKind.POSTAL: translate("Reach", "Address"),
    }[kind]


def label_room(labels: Iterable[str]) -> int:
    """Pixels for a column of labels, which break between words but never within one."""
    words = (text_width(word, TextStyle.META) for label in labels for word in label.split())
    return max(px(_LABEL_WIDTH), *words, 0)


class ReachList(QWidget):
    """Signals:
    copied: the text that went to the clipboard.
    """

    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(2))
        self._grid.setColumnStretch(1, 1)
        self._lines: tuple[ReachLine, ...] = ()

    def show_lines(self, lines: Sequence[ReachLine]) -> None:
        """Show these instead."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        room = label_room([line.label for line in lines])
        for row, line in enumerate(lines):
            self._add(row, line, room)

    def links(self) -> list[TextLink]:
        """What can be pressed, in order."""
        return self.findChildren(TextLink)

    def _add(self, row: int, line: ReachLine, room: int) -> None:
        label = Label(line.label, TextStyle.META, "text3", wrap=True)
        label.setFixedWidth(room)
        label.setContentsMargins(0, px(4), 0, 0)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._value(line), row, 1)

    def _value(self, line: ReachLine) -> QWidget:
        holder = QWidget()
        holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(px(4))
        link = TextLink(line.shown, as_written=line.is_words)
        link.setToolTip(translate("Reach", "Copy"))
        link.setAccessibleName(
            translate("Reach", "%1: %2, copy")
            .replace("%1", line.label)
            .replace("%2", line.shown.replace("\n", ", "))
        )
        link.clicked.connect(partial(self._copy, line.shown))
        across.addWidget(link, 1)
        if line.url:
            dials = line.url.startswith("tel:")
            words = translate("Reach", "Call %1") if dials else translate("Reach", "Open %1")
            icon = Icon.PHONE if dials else Icon.EXTERNAL_LINK
            opener = IconButton(icon, words.replace("%1", line.shown), size=24)
            opener.clicked.connect(partial(_open, line.url))
            across.addWidget(opener, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(text)


def _open(url: str) -> None:
    QDesktopServices.openUrl(QUrl(url))
