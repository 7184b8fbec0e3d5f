"""What is asked of a social post: where, as whom, its address, and who can read it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.capture import Post, web_address
from app.domain.errors import Refused
from app.ui.common.check_box import CheckBox
from app.ui.common.form import FieldRow
from app.ui.common.look import px

_PLATFORMS = (
    *("Instagram", "Facebook", "WhatsApp", "TikTok", "X"),
    *("Bluesky", "Mastodon", "LinkedIn", "YouTube", "Google", "Trustpilot", "Tripadvisor"),
)


class PostFields(QWidget):
    """Signals:
    edited: something was changed.
    address_given: the address of a post was typed or pasted and is one.
    """

    edited = Signal()
    address_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.platform = QComboBox()
        self.platform.setEditable(True)
        self.platform.addItems(list(_PLATFORMS))
        self.platform.setCurrentText("")
        self.handle = QLineEdit()
        self.handle.setPlaceholderText("@")
        self.permalink = QLineEdit()
        self.permalink.setPlaceholderText("https://")
        self.public = CheckBox(self.tr("Everybody can read it there"))
        self._link_row = FieldRow(self.tr("Address of the post"), self.permalink)
        self._lay_out()
        self.platform.editTextChanged.connect(self.edited)
        self.handle.textEdited.connect(self.edited)
        self.permalink.textEdited.connect(self._link_typed)
        self.permalink.editingFinished.connect(self._link_left)
        self.public.toggled.connect(self.edited)

    def post(self) -> Post:
        """What is filled in."""
        return Post(
            self.platform.currentText().strip(),
            self.handle.text().strip(),
            self.permalink.text().strip(),
            self.public.isChecked(),
        )

    def show_post(self, post: Post) -> None:
        """Fill them."""
        self.platform.setCurrentText(post.platform)
        self.handle.setText(post.handle)
        self.permalink.setText(post.permalink)
        self.public.setChecked(post.public)
        self._link_row.set_error("")

    def judge(self) -> bool:
        """Whether the address is one or empty; says so beside it when not."""
        typed = self.permalink.text().strip()
        try:
            if typed:
                web_address(typed)
        except Refused:
            words = self.tr("This is no address of a web page; it begins with https://.")
            self._link_row.set_error(words)
            return False
        self._link_row.set_error("")
        return True

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(px(12))
        top = Qt.AlignmentFlag.AlignTop
        beside.addWidget(FieldRow(self.tr("Where"), self.platform), 1, top)
        beside.addWidget(FieldRow(self.tr("Handle"), self.handle), 1, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(beside)
        column.addWidget(self._link_row)
        column.addWidget(self.public)

    def _link_typed(self) -> None:
        self._link_row.set_error("")
        self.edited.emit()

    def _link_left(self) -> None:
        if self.permalink.text().strip() and self.judge():
            self.address_given.emit(self.permalink.text().strip())
