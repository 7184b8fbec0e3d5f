"""What can be done with a contact, as actions for the menus, the list and the palette."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.common.icons import Icon, give_icon


class ContactCommands(QObject):
    """Enabled while a contact is shown. The shortcuts work in the list of people."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.edit = self._action("contact_edit", self.tr("Edit contact"), Icon.PENCIL, "E")
        self.new_ticket = self._action(
            "contact_new_ticket", self.tr("New ticket for this contact"), Icon.PLUS, "T"
        )
        self.copy_address = self._action(
            "contact_copy_address", self.tr("Copy mail address"), Icon.COPY, ""
        )
        self.export = self._action("contact_export", self.tr("Save as vCard…"), Icon.UPLOAD, "")
        self.merge = self._action("contact_merge", self.tr("Merge contacts…"), Icon.GIT_MERGE, "M")
        self.put_in_bin = self._action(
            "contact_bin", self.tr("Put contact in the bin"), Icon.TRASH, "Del"
        )
        self._line = QAction(self)
        self._line.setSeparator(True)
        self.set_usable(contact=False, address=False)

    def all(self) -> Sequence[QAction]:
        """For the area's menu, in order."""
        return (
            self.edit,
            self.new_ticket,
            self.copy_address,
            self.export,
            self.merge,
            self._line,
            self.put_in_bin,
        )

    def menu(self, parent: QWidget) -> QMenu:
        """What stands behind the dots: everything that has no button of its own."""
        menu = QMenu(parent)
        menu.addActions([self.copy_address, self.export, self.merge, self._line, self.put_in_bin])
        return menu

    def set_usable(self, *, contact: bool, address: bool) -> None:
        """Whether a contact is shown, and whether it has a mail address."""
        for action in (self.edit, self.new_ticket, self.export, self.merge, self.put_in_bin):
            action.setEnabled(contact)
        self.copy_address.setEnabled(address)

    def _action(self, name: str, words: str, icon: Icon, keys: str) -> QAction:
        action = QAction(words, self)
        give_icon(action, icon)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action
