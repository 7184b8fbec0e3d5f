"""F1's list of keys, and what the program says about itself."""

from __future__ import annotations

import platform
from collections.abc import Sequence

from PySide6.QtCore import QSize, qVersion
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.system.version import VERSION
from app.ui.common.button import Button, ButtonKind
from app.ui.common.dialog import Dialog
from app.ui.common.ground import Panel
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle
from app.ui.settings.key_table import KeyTable
from app.ui.settings.tools import KeyGroup
from app.ui.shell.panel_keys import panel_groups

_KEYS_SIZE = QSize(520, 420)


class KeysDialog(Dialog):
    """The key list over the window: of menus as given, and of panels."""

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget) -> None:
        super().__init__(self.tr("Keyboard shortcuts"), parent, width=_KEYS_SIZE.width())
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        area.setWidget(_on_surface(KeyTable((*groups, *panel_groups()))))
        area.setMinimumHeight(px(_KEYS_SIZE.height()))
        self.body.addWidget(area)
        area.setFocus()


def _on_surface(table: KeyTable) -> Panel:
    panel = Panel("surface")
    inside = QVBoxLayout(panel)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(table)
    return panel


class AboutDialog(Dialog):
    """Version, licence, and what the program is built on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("About Hearthdesk"), parent, width=_KEYS_SIZE.width())
        words = self.tr(
            "Version %1, on Qt %2 and Python %3. Licensed under Apache 2.0. "
            "Everything is stored encrypted on this computer."
        )
        words = words.replace("%1", VERSION).replace("%2", qVersion())
        words = words.replace("%3", platform.python_version())
        self.body.addWidget(Label(words, TextStyle.UI, "text2", wrap=True, selectable=True))
        icons = self.tr("Icons: Lucide, ISC licence. Font in reports: Inter, OFL 1.1.")
        self.body.addWidget(Label(icons, TextStyle.META, "text3", wrap=True))
        close = Button(self.tr("Close"), kind=ButtonKind.FILLED)
        self.add_button(close, QDialogButtonBox.ButtonRole.AcceptRole)
