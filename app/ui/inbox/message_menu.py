"""What can be done with one message: fold, copy, its files, the mail it came as."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from app.domain.errors import NotFound
from app.domain.message import Message
from app.ui.common.icons import Icon, themed_icon
from app.ui.inbox.card_list import CardList
from app.ui.inbox.cards import Part, Press, Unfolded
from app.ui.inbox.files import Files
from app.ui.inbox.moments import Moments
from app.ui.inbox.original_page import Originals, PageWords, page
from app.ui.inbox.thread_items import MessageItem

if TYPE_CHECKING:
    from app.services.desk import Desk


class MessageMenu(QObject):
    """Answers what is pressed on the cards of `cards`, and opens a card's menu."""

    def __init__(
        self, cards: CardList, files: Files, moments: Moments, originals: Originals | None
    ) -> None:
        super().__init__(cards)
        self._cards = cards
        self._files = files
        self._moments = moments
        self._originals = originals
        cards.part_pressed.connect(self._press)
        cards.menu_wanted.connect(self.open)
        cards.link_pressed.connect(self._follow)

    def has_original(self) -> bool:
        """Whether the current message came as a mail that is kept."""
        item = self._cards.current_message()
        kept = item is not None and item.message.original_blob_id is not None
        return kept and self._originals is not None

    def open(self, item: MessageItem, place: QPoint) -> None:
        """Show the menu of a message at a place of the screen."""
        menu = self.menu_of(item)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def menu_of(self, item: MessageItem) -> QMenu:
        """The menu of a message."""
        menu = QMenu(self._cards)
        self._add(menu, self.tr("Copy text"), Icon.COPY, self._copy)
        unfolded = self._cards.unfolded(item)
        if item.has_quote:
            words = self.tr("Show quoted text")
            if unfolded.quote:
                words = self.tr("Hide quoted text")
            self._add(menu, words, None, partial(self._fold_quote, item))
        if item.message.permalink:
            follow = partial(self._follow, item.message.permalink)
            self._add(menu, self.tr("Open the post"), Icon.EXTERNAL_LINK, follow)
        if item.files:
            menu.addSeparator()
        for file in item.files:
            name = file.name.replace("&", "&&")
            words = self.tr("Open %1").replace("%1", name)
            self._add(menu, words, Icon.PAPERCLIP, partial(self._files.open_file, file))
            words = self.tr("Save %1 as").replace("%1", name)
            self._add(menu, words, Icon.DOWNLOAD, partial(self._files.save_file, file))
        if len(item.files) > 1:
            save = partial(self._files.save_files, item.files)
            self._add(menu, self.tr("Save all attachments"), Icon.DOWNLOAD, save)
        if item.message.original_blob_id is not None and self._originals is not None:
            menu.addSeparator()
            self._add(menu, self.tr("Show original"), Icon.EXTERNAL_LINK, self.show_original)
            self._add(menu, self.tr("Save original mail"), Icon.DOWNLOAD, self.save_original)
        return menu

    def show_original(self) -> None:
        """The current message as its sender made it, in the browser."""
        item, originals = self._cards.current_message(), self._originals
        if item is None or originals is None:
            return
        words = PageWords(
            sender=self.tr("From"),
            to=self.tr("To"),
            date=self.tr("Date"),
            when=self._moments.full(item.message.occurred_at),
            no_text=self.tr("This message has no text."),
        )
        message = item.message

        def make(desk: Desk) -> str:
            return page(originals.parse(_bytes_of(desk, originals, message)), words)

        self._files.show_page(make, message.subject or self.tr("Message"))

    def save_original(self) -> None:
        """The current message byte for byte as it arrived, as a mail file."""
        item, originals = self._cards.current_message(), self._originals
        if item is None or originals is None:
            return
        message = item.message
        name = message.subject or self.tr("Message")
        self._files.save_bytes(
            lambda desk: _bytes_of(desk, originals, message),
            f"{name}.eml",
            self.tr("Save original mail"),
        )

    def _press(self, item: MessageItem, part: Part) -> None:
        if part.press is Press.QUOTE:
            self._fold_quote(item)
        elif part.press is Press.WHOLE:
            unfolded = self._cards.unfolded(item)
            self._cards.unfold(item, Unfolded(quote=unfolded.quote, whole=True))
        elif part.press is Press.SEPARATE:
            return  # the line of a merge; whoever owns the cards knows what it was
        elif part.press is Press.POST:
            self._follow(item.message.permalink)
        elif part.press is Press.ALL_FILES:
            self._files.save_files(item.files)
        elif part.file is not None:
            self._files.open_file(part.file)

    def _fold_quote(self, item: MessageItem) -> None:
        unfolded = self._cards.unfolded(item)
        self._cards.unfold(item, Unfolded(quote=not unfolded.quote, whole=unfolded.whole))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._cards.copied_text())

    def _follow(self, address: str) -> None:
        QDesktopServices.openUrl(QUrl(address))

    def _add(self, menu: QMenu, words: str, icon: Icon | None, do: Callable[[], object]) -> None:
        action = menu.addAction(words)
        if icon is not None:
            action.setIcon(themed_icon(icon))
        action.triggered.connect(_plainly(do))


def _plainly(do: Callable[[], object]) -> Callable[[], None]:
    """Without the `checked` an action tells."""

    def act() -> None:
        do()

    return act


def _bytes_of(desk: Desk, originals: Originals, message: Message) -> bytes:
    content = originals.content(desk, message.id)
    if content is None:
        raise NotFound("original", message.id.hex())
    return content
