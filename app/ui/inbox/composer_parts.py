"""The composer's smaller pieces: its commands, the button that sends, and chips of files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from app.domain.ticket import Channel
from app.ui.common.channels import channel_name, usual_channel_name
from app.ui.common.chip import Chip
from app.ui.common.icons import Icon, give_icon
from app.ui.inbox.submission import AlongFile

translate = QCoreApplication.translate

SEND_KEYS = ("Ctrl+Return", "Ctrl+Enter")
CLOSE_KEYS = ("Ctrl+Shift+Return", "Ctrl+Shift+Enter")
ATTACH_KEYS = "Ctrl+Shift+A"
REPLIES_KEYS = "Ctrl+J"


class ComposerActions:
    """What the keyboard can do in the composer; `owner` connects them."""

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self.send = self._action("send", translate("Composer", "Send answer"), SEND_KEYS, Icon.SEND)
        self.send_and_close = self._action(
            "send_and_close",
            translate("Composer", "Send answer and close ticket"),
            CLOSE_KEYS,
            Icon.CHECK,
        )
        self.switch_kind = self._action(
            "switch_kind",
            translate("Composer", "Switch between answer and note"),
            ("Ctrl+Shift+M",),
            Icon.STICKY_NOTE,
        )
        self.attach = self._action(
            "attach",
            translate("Composer", "Attach files to the answer"),
            (ATTACH_KEYS,),
            Icon.PAPERCLIP,
        )
        self.insert_reply = self._action(
            "insert_reply", translate("Composer", "Insert a saved reply"), (REPLIES_KEYS,), Icon.ZAP
        )
        self.save_reply = self._action(
            "save_reply", translate("Composer", "Save the answer as a saved reply"), (), Icon.SAVE
        )

    def in_order(self) -> list[QAction]:
        """For menus and the list of keys."""
        return [
            *(self.send, self.send_and_close, self.switch_kind),
            *(self.attach, self.insert_reply, self.save_reply),
        ]

    def _action(self, name: str, words: str, keys: Sequence[str], icon: Icon) -> QAction:
        action = QAction(words, self._owner)
        give_icon(action, icon)
        action.setObjectName(f"composer_{name}")
        action.setShortcuts([QKeySequence(one) for one in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._owner.addAction(action)
        return action


class OneOfButtons(QStackedWidget):
    """One of several buttons, taking the room of that one alone."""

    def __init__(self, *buttons: QWidget) -> None:
        super().__init__()
        for button in buttons:
            self.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_button(self, button: QWidget) -> None:
        """Show this one."""
        self.setCurrentWidget(button)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.sizeHint() if shown is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else super().minimumSizeHint()


class FileChip(Chip):
    """A file that goes along.

    Signals:
        dropped: its place among the files; it is not to go along after all.
    """

    dropped = Signal(int)

    def __init__(self, file: AlongFile, place: int) -> None:
        super().__init__(file.name, icon=Icon.PAPERCLIP, removable=True)
        self._place = place
        self.removed.connect(self._drop)

    def _drop(self) -> None:
        self.dropped.emit(self._place)


def reply_words(channel: Channel) -> str:
    """What answering by this channel is called."""
    if channel is Channel.IN_PERSON:
        return translate("Composer", "Answer in person")
    words, name = translate("Composer", "Reply by %1"), channel_name(channel)
    # German nouns keep their capital inside a sentence, and so do names such as SMS or one's own.
    is_own = name != usual_channel_name(channel)
    keeps = is_own or name.isupper() or QLocale().name().startswith("de")
    inside = name if keeps else name.lower()
    return words.replace("%1", inside)


def hint_words(name: str, *, note: bool) -> str:
    """What stands in an empty composer; `name` is whom an answer is for."""
    if note:
        return translate("Composer", "Write something only the team sees")
    if not name:
        return translate("Composer", "Write an answer")
    return translate("Composer", "Write to %1").replace("%1", name)
