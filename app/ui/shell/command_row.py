"""The row above everything: menus or the way back, the search field, and New."""

from __future__ import annotations

import sys
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QSizePolicy, QWidget

from app.ui.common.button import Button, ButtonKind
from app.ui.common.ground import Panel
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon
from app.ui.common.key_cap import native_keys
from app.ui.common.keymap import follow_keys
from app.ui.common.look import px
from app.ui.common.search_field import SearchLauncher
from app.ui.common.tokens import tokens
from app.ui.shell.commands import WindowCommands

_SEARCH = 480
HAS_GLOBAL_MENUS = sys.platform == "darwin"


class CommandRow(Panel):
    """Its buttons trigger the window's commands; on macOS the menus are not in it."""

    def __init__(
        self, commands: WindowCommands, menus: QMenuBar, parent: QWidget | None = None
    ) -> None:
        super().__init__("rail", parent)
        palette = commands.action("palette")
        self.search = SearchLauncher(
            self.tr("Search customers and tickets, or type a command"),
            short=self.tr("Search"),
            keys=palette.shortcut(),
        )
        follow_keys(self.search, "palette", self.search.set_keys)
        self.search.setMaximumWidth(px(_SEARCH))
        self.search.clicked.connect(palette.trigger)
        new = commands.action("new_ticket")
        self.new = Button(self.tr("New"), kind=ButtonKind.FILLED, icon=Icon.PLUS)
        follow_keys(self.new, "new_ticket", partial(_say_keys, self.new, self.tr("New ticket")))
        self.new.setAccessibleName(self.tr("New ticket"))
        self.new.clicked.connect(new.trigger)
        self._calls = commands.action("log_call")
        self.call = Button(icon=Icon.PHONE, checkable=True)
        self.call.clicked.connect(self._calls.trigger)
        follow_keys(self.call, "log_call", self._say_call_keys)
        self.show_call("")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(8), px(8), px(12), px(8))
        row.setSpacing(px(8))
        if HAS_GLOBAL_MENUS:
            for name, icon in (("back", Icon.CHEVRON_LEFT), ("forward", Icon.CHEVRON_RIGHT)):
                row.addWidget(_button_of(commands.action(name), icon))
        else:
            row.addWidget(menus)
            menus.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        row.addStretch(1)
        row.addWidget(self.search, 12)
        row.addStretch(3)
        row.addWidget(self.call)
        row.addWidget(self.new)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_call(self, clock: str) -> None:
        """The clock of the call that goes on, "" for none: then one can be logged."""
        self.call.setChecked(bool(clock))
        if clock and clock == self.call.text():
            return
        self.call.setText(clock or self.tr("Log a call"))
        self.call.set_icon(Icon.PHONE_CALL if clock else Icon.PHONE)
        name = self.tr("The call that goes on") if clock else self.tr("Log a call")
        self.call.setAccessibleName(name)
        self._say_call_keys(self._calls.shortcut())

    def _say_call_keys(self, keys: QKeySequence) -> None:
        _say_keys(self.call, self.call.accessibleName(), keys)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), px(tokens().size.command_row))


def _button_of(action: QAction, icon: Icon) -> IconButton:
    button = IconButton(icon, action.text(), keys=action.shortcut())
    follow_keys(button, action.objectName(), button.set_keys)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(action.trigger)
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    return button


def _say_keys(button: Button, name: str, keys: QKeySequence) -> None:
    button.setToolTip(f"{name}  {native_keys(keys)}".strip())
