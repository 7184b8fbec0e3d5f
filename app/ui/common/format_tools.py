"""The buttons and keys by which writing gets its looks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.address import is_email
from app.domain.markup import BlockKind, safe_link
from app.ui.common.ground import Divider
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon, themed_icon
from app.ui.common.key_cap import KeyHints
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.popup import Popup
from app.ui.common.rich_edit import RichEdit
from app.ui.common.text import TextStyle

_WIDTH = 380


class FormatTools(QWidget):
    """Bold, italic, lists and links of one edit, as a row of buttons and as commands.

    `name` begins the commands' object names, under which people may give them other keys.
    """

    def __init__(self, edit: RichEdit, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = edit
        self._popup = LinkPopup(self)
        self._popup.entered.connect(self._link)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        self._row = row
        self.bold = self._tool(name, "bold", self.tr("Bold"), Icon.BOLD, "Ctrl+B")
        self.italic = self._tool(name, "italic", self.tr("Italic"), Icon.ITALIC, "Ctrl+I")
        self.bullets = self._tool(
            name, "bullets", self.tr("Bulleted list"), Icon.LIST, "Ctrl+Shift+8"
        )
        self.numbers = self._tool(
            name, "numbers", self.tr("Numbered list"), Icon.LIST_ORDERED, "Ctrl+Shift+7"
        )
        self.link = self._tool(name, "link", self.tr("Link"), Icon.LINK, "Ctrl+Shift+K")
        self.bold.triggered.connect(edit.toggle_bold)
        self.italic.triggered.connect(edit.toggle_italic)
        self.bullets.triggered.connect(self._bullet)
        self.numbers.triggered.connect(self._number)
        self.link.triggered.connect(self._ask_link)
        edit.looks_changed.connect(self._show_looks)

    def actions_in_order(self) -> list[QAction]:
        """The commands, for menus and the list of keys."""
        return [self.bold, self.italic, self.bullets, self.numbers, self.link]

    def _tool(self, owner: str, what: str, words: str, icon: Icon, keys: str) -> QAction:
        action = QAction(themed_icon(icon), words, self)
        action.setObjectName(f"{owner}_{what}")
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setCheckable(True)
        self._edit.addAction(action)
        self._row.addWidget(_ToolButton(action, icon))
        return action

    def _show_looks(self) -> None:
        edit, kind = self._edit, self._edit.kind_here()
        self.bold.setChecked(edit.is_bold_here())
        self.italic.setChecked(edit.is_italic_here())
        self.bullets.setChecked(kind is BlockKind.BULLET)
        self.numbers.setChecked(kind is BlockKind.NUMBER)
        self.link.setChecked(bool(edit.link_here()))

    def _bullet(self) -> None:
        self._edit.toggle_list(BlockKind.BULLET)

    def _number(self) -> None:
        self._edit.toggle_list(BlockKind.NUMBER)

    def _ask_link(self) -> None:
        self._show_looks()
        self._popup.line.setText(self._edit.link_here())
        self._popup.show_below(self)

    def _link(self, address: str) -> None:
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._edit.set_link(address)
        self._show_looks()


class _ToolButton(IconButton):
    """Does what the action does, leaves the keyboard in the text, and shows whether it holds."""

    def __init__(self, action: QAction, icon: Icon) -> None:
        super().__init__(icon, action.text(), keys=action.shortcut(), checkable=True)
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)

    def nextCheckState(self) -> None:
        """The action says whether it holds."""

    def _follow(self) -> None:
        self.setChecked(self._action.isChecked())
        self.set_keys(self._action.shortcut())


class LinkPopup(Popup):
    """One line for where a link leads; it stays open while the address is none.

    Signals:
        entered: the address, "" to end the link.
    """

    entered = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        words = self.tr("Address of a page, a mail address or a phone number")
        self.line.setAccessibleName(words)
        self.line.setPlaceholderText(words)
        self.line.setFrame(False)
        self.line.setTextMargins(px(12), 0, px(12), 0)
        self.line.setFixedSize(px(_WIDTH), px(44))
        self.line.returnPressed.connect(self._enter)
        self.line.textEdited.connect(self._forgive)
        self.wrong = Label("", TextStyle.META, "danger", wrap=True)
        self.wrong.setContentsMargins(px(12), 0, px(12), px(8))
        self.wrong.hide()
        keys = [(["↵"], self.tr("link")), (["Esc"], self.tr("leave as it was"))]
        for widget in (self.line, self.wrong, Divider(), KeyHints(keys)):
            self.body.addWidget(widget)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._forgive()
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _forgive(self) -> None:
        self.wrong.hide()
        self.adjustSize()

    def _enter(self) -> None:
        address = complete_address(self.line.text())
        if address is None:
            self.wrong.setText(self.tr("Links lead to web pages, mail addresses and phones."))
            self.wrong.show()
            self.adjustSize()
            return
        self.close()
        self.entered.emit(address)


def complete_address(typed: str) -> str | None:
    """An address as links have it from what people type; "" for nothing, None for no address."""
    words = typed.strip()
    if not words or safe_link(words):
        return words
    if is_email(words):
        return f"mailto:{words}"
    digits = words.replace(" ", "")
    if digits.lstrip("+").isdigit():
        return f"tel:{digits}"
    host = words.partition("/")[0]
    return safe_link(f"https://{words}") or None if "." in host and ":" not in host else None
