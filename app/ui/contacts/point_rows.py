"""The rows of a form in which ways to reach somebody are written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.address import is_email
from app.domain.contact import PointKind
from app.domain.phone import parse_phone
from app.ui.common.button import Button, ButtonKind
from app.ui.common.composer_frame import ComposerFrame
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle
from app.ui.contacts.arrived_mark import ArrivedMark
from app.ui.contacts.form_state import FormState, PointField
from app.ui.contacts.reach import label_words

translate = QCoreApplication.translate
_LABEL_CHARACTERS = 9


def labels_for(kind: PointKind) -> tuple[str, ...]:
    """The labels offered; any other may be typed."""
    work, home = translate("PointLabel", "Work"), translate("PointLabel", "Home")
    return {
        PointKind.EMAIL: (work, home, translate("PointLabel", "Invoices")),
        PointKind.PHONE: (translate("PointLabel", "Mobile"), work, home),
        PointKind.HANDLE: ("Instagram", "WhatsApp", "Facebook", "Telegram"),
        PointKind.POSTAL: (work, home, translate("PointLabel", "Deliveries")),
    }[kind]


def complaint_about(kind: PointKind, written: str) -> str:
    """Why this cannot be such an address, "" when it can or is empty."""
    if kind is PointKind.EMAIL and written.strip() and not is_email(written):
        return translate(
            "PointRow", "Mail cannot reach this: an address looks like anna@example.com."
        )
    return ""


def advice_about(kind: PointKind, written: str, region: str) -> str:
    """What to know about a value that is kept all the same."""
    if kind is PointKind.PHONE and written.strip() and parse_phone(written, region).e164 is None:
        return translate(
            "PointRow", "Not understood as a number, so a caller will not be recognised by it."
        )
    return ""


class PointRow(QWidget):
    """One way to reach. It writes into the state as the person types.

    Signals:
        edited: something was typed.
        dropped: the key of the row that is to go.
        theirs_wanted: the key of the row that is to be as somebody else made it.
    """

    edited = Signal()
    dropped = Signal(int)
    theirs_wanted = Signal(int)

    def __init__(self, point: PointField, state: FormState, region: str) -> None:
        super().__init__()
        self.key = point.key
        self._state = state
        self._kind = point.now.kind
        self._region = region
        self._name = label_words(self._kind, "")
        self.text = self._make_text()
        self.label = QComboBox()
        self._below = Label("", TextStyle.META, "text3", wrap=True)
        self.mark = ArrivedMark()
        self._lay_out()
        self.show_point(point)
        self._connect()

    def show_point(self, point: PointField) -> None:
        """Show what the state holds, leaving the cursor alone where nothing differs."""
        if point.now.written != self.written():
            self._write(point.now.written)
        if point.now.label != self.label.currentText():
            self.label.setCurrentText(point.now.label)
        self.mark.say(self._news(point))
        self.judge()

    def written(self) -> str:
        """What stands in the field."""
        if isinstance(self.text, QLineEdit):
            return self.text.text()
        return self.text.editor.toPlainText()

    def judge(self) -> str:
        """Say what is wrong with the address, and return it; "" when nothing is."""
        complaint = complaint_about(self._kind, self.written())
        words = complaint or advice_about(self._kind, self.written(), self._region)
        self._below.set_ink("danger" if complaint else "text3")
        self._below.setText(words)
        self._below.setVisible(bool(words))
        self.text.setAccessibleDescription(words)
        return complaint

    def _make_text(self) -> QLineEdit | ComposerFrame:
        if self._kind is PointKind.POSTAL:
            return ComposerFrame(name=self._name)
        field = QLineEdit()
        field.setAccessibleName(self._name)
        return field

    def _write(self, text: str) -> None:
        if isinstance(self.text, QLineEdit):
            self.text.setText(text)
        else:
            self.text.editor.setPlainText(text)

    def _lay_out(self) -> None:
        self.label.setEditable(True)
        self.label.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.label.addItems(list(labels_for(self._kind)))
        self.label.setMinimumContentsLength(_LABEL_CHARACTERS)
        self.label.setAccessibleName(self.tr("Label"))
        if (edit := self.label.lineEdit()) is not None:
            edit.setPlaceholderText(self.tr("Label"))
        away = IconButton(Icon.X, self.tr("Remove %1").replace("%1", self._name), size=32)
        away.clicked.connect(self._drop)
        top = Qt.AlignmentFlag.AlignTop
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(self.text, 1)
        line.addWidget(self.label, 0, top)
        line.addWidget(away, 0, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addLayout(line)
        column.addWidget(self._below)
        column.addWidget(self.mark)

    def _connect(self) -> None:
        if isinstance(self.text, QLineEdit):
            self.text.textChanged.connect(self._typed)
            self.text.editingFinished.connect(self.judge)
        else:
            self.text.editor.textChanged.connect(self._typed)
        self.label.currentTextChanged.connect(self._typed)
        self.mark.theirs_wanted.connect(self._want_theirs)

    def _typed(self) -> None:
        self._state.write_point(self.key, self.written(), self.label.currentText())
        if self._below.text() and not complaint_about(self._kind, self.written()):
            self.judge()
        self.edited.emit()

    def _drop(self) -> None:
        self.dropped.emit(self.key)

    def _want_theirs(self) -> None:
        self.theirs_wanted.emit(self.key)

    def _news(self, point: PointField) -> str:
        if point.gone:
            return self.tr("Removed meanwhile. Saving adds it again.")
        if point.arrived is not None:
            words = self.tr("Changed meanwhile to “%1”.")
            return words.replace("%1", point.arrived.written)
        return ""


class PointRows(QWidget):
    """All rows of one kind, and the word that adds one.

    Signals:
        edited: something was typed, added or removed.
    """

    edited = Signal()

    def __init__(
        self,
        kind: PointKind,
        title: str,
        more: str,
        state: FormState,
        region: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._state = state
        self._region = region
        self._rows: dict[int, PointRow] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(8))
        add = Button(more, kind=ButtonKind.LINK, icon=Icon.PLUS)
        add.clicked.connect(self.add_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(Label(title, TextStyle.META_MEDIUM, "text2"))
        column.addLayout(self._lines)
        column.addWidget(add)
        self.refresh()

    def rows(self) -> list[PointRow]:
        """The rows in order."""
        return list(self._rows.values())

    def refresh(self) -> None:
        """Show what the state holds by now."""
        wanted = {point.key: point for point in self._state.points if point.now.kind is self._kind}
        for key in self._rows.keys() - wanted.keys():
            row = self._rows.pop(key)
            row.hide()
            row.deleteLater()
        for key, point in wanted.items():
            if key in self._rows:
                self._rows[key].show_point(point)
            else:
                self._show_new(point)

    def add_row(self) -> PointRow:
        """A new, empty row with the keyboard in it."""
        point = self._state.add_point(self._kind)
        row = self._show_new(point)
        row.text.setFocus()
        self.edited.emit()
        return row

    def first_complaint(self) -> PointRow | None:
        """The first row the person wrote that cannot be such an address."""
        for key, row in self._rows.items():
            if self._state.point(key).is_touched and row.judge():
                return row
        return None

    def _show_new(self, point: PointField) -> PointRow:
        row = PointRow(point, self._state, self._region)
        row.edited.connect(self.edited)
        row.dropped.connect(self._drop)
        row.theirs_wanted.connect(self._take_theirs)
        self._rows[point.key] = row
        self._lines.addWidget(row)
        row.show()  # at once, so that it can take the keyboard
        return row

    def _drop(self, key: int) -> None:
        self._state.remove_point(key)
        self.refresh()
        self.edited.emit()
        if self._rows:
            next(reversed(self._rows.values())).text.setFocus()

    def _take_theirs(self, key: int) -> None:
        self._state.take_their_point(key)
        self.refresh()
        self.edited.emit()


def all_rows(state: FormState, region: str) -> dict[PointKind, PointRows]:
    """One group of rows for each kind."""
    words = {
        PointKind.EMAIL: (
            translate("PointRows", "Mail addresses"),
            translate("PointRows", "Add a mail address"),
        ),
        PointKind.PHONE: (
            translate("PointRows", "Phone numbers"),
            translate("PointRows", "Add a phone number"),
        ),
        PointKind.HANDLE: (
            translate("PointRows", "Handles"),
            translate("PointRows", "Add a handle"),
        ),
        PointKind.POSTAL: (
            translate("PointRows", "Postal addresses"),
            translate("PointRows", "Add a postal address"),
        ),
    }
    return {kind: PointRows(kind, *said, state, region) for kind, said in words.items()}
