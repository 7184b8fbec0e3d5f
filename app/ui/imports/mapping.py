"""A table's first rows, and above each column what it becomes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.contact_table import IGNORED, CsvLayout, Field
from app.domain.imported_contact import ImportedContact, RejectedRecord
from app.ui.common.focus_ring import RINGED
from app.ui.common.form import FieldRow
from app.ui.common.label import Label
from app.ui.common.look import look, px
from app.ui.common.text import TextStyle, font
from app.ui.imports.field_words import LABELLED, column_words, field_words

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_COLUMN_WIDTH = 150
_ROWS_SHOWN = 7
_NAMES_SHOWN = 3
_Role = Qt.ItemDataRole


class SampleModel(QAbstractTableModel):
    """Row 0 says what each column becomes, the rows below it are the file's own."""

    def __init__(self, layout: CsvLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = layout

    def set_layout(self, layout: CsvLayout) -> None:
        """Another meaning for some columns; the cells stay."""
        self._layout = layout
        last = self.index(0, max(0, self.columnCount() - 1))
        self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 1 + len(self._layout.sample_rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._layout.header)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return self._text(index.row(), index.column())
        if role == _Role.AccessibleTextRole:
            words = self.tr("%1: %2").replace("%1", self._heading(index.column()))
            return words.replace("%2", self._text(index.row(), index.column()))
        if index.row() == 0:
            return self._look_of_target(index.column(), role)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._heading(section)
        return None

    def _text(self, row: int, column: int) -> str:
        if row == 0:
            return column_words(self._layout.mapping.get(column, IGNORED))
        cells = self._layout.sample_rows[row - 1]
        return " ".join(cells[column].split()) if column < len(cells) else ""

    def _heading(self, column: int) -> str:
        words = self._layout.header[column]
        return words or self.tr("Column %1").replace("%1", str(column + 1))

    def _look_of_target(self, column: int, role: int) -> object:
        used = self._layout.mapping.get(column, IGNORED).field is not Field.IGNORE
        if role == _Role.FontRole:
            return QFont(font(TextStyle.META_STRONG))
        if role == _Role.ForegroundRole:
            return look().colours.accent_text if used else look().colours.text3
        if role == _Role.BackgroundRole:
            return look().colours.accent_tint if used else look().colours.sunken
        return None


class _SampleTable(QTableView):
    """Enter opens what the column can be, and is not the dialog's as well."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class MappingEditor(QWidget):
    """Signals:
    changed: the `CsvLayout` as it is now.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout: CsvLayout | None = None
        self._model: SampleModel | None = None
        self.table = _SampleTable()
        self.table.setTabKeyNavigation(False)
        self.table.setProperty(RINGED, True)
        self.target = QComboBox()
        for field in Field:
            self.target.addItem(field_words(field), field.value)
        self.target.setMaxVisibleItems(16)
        self.label = QLineEdit()
        self._target_row = FieldRow(self.tr("This column is"), self.target)
        self._label_row = FieldRow(self.tr("of the kind"), self.label)
        self.result = Label("", TextStyle.META, "text2", wrap=True)
        self._lay_out()
        self.target.activated.connect(self._target_chosen)
        self.label.editingFinished.connect(self._target_chosen)
        self.table.activated.connect(self._open_targets)
        self.table.doubleClicked.connect(self._open_targets)

    def show_layout(self, layout: CsvLayout) -> None:
        """Another file."""
        self._layout = layout
        self._model = SampleModel(layout, self)
        self.table.setModel(self._model)
        self.table.selectionModel().currentColumnChanged.connect(self._column_changed)
        first = min(layout.mapping, default=0)
        self.table.setCurrentIndex(self._model.index(0, first))
        self._show_column()

    def layout_now(self) -> CsvLayout | None:
        """The layout with what the person changed."""
        return self._layout

    def set_target(self, column: int, field: Field, label: str = "") -> None:
        """Say what a column becomes."""
        if self._layout is None or self._model is None:
            return
        self._layout = self._layout.with_column(column, field, label)
        self._model.set_layout(self._layout)
        self.changed.emit(self._layout)

    def show_result(self, records: Sequence[ImportedContact | RejectedRecord]) -> None:
        """What the first rows become, for checking at a glance."""
        people = [one for one in records if isinstance(one, ImportedContact)]
        said = "; ".join(_person_words(one) for one in people[:_NAMES_SHOWN])
        lost = len(records) - len(people)
        words = self.tr("The first become: %1").replace("%1", said) if said else ""
        if lost:
            dropped = self.tr("%1 of the first %2 rows say nobody's name or address.")
            dropped = dropped.replace("%1", str(lost)).replace("%2", str(len(records)))
            words = f"{words}\n{dropped}".strip()
        self.result.setText(words)
        self.result.set_ink("warn" if lost else "text2")

    def _lay_out(self) -> None:
        self.table.setAccessibleName(self.tr("First rows of the file"))
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(px(28))
        header = self.table.horizontalHeader()
        header.setDefaultSectionSize(px(_COLUMN_WIDTH))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.table.setMinimumHeight(px(28 * _ROWS_SHOWN + 36))
        line = QHBoxLayout()
        line.setSpacing(px(16))
        line.addWidget(self._target_row, 2)
        line.addWidget(self._label_row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(line)
        column.addWidget(self.table, 1)
        column.addWidget(self.result)

    def _column_changed(self) -> None:
        self._show_column()

    def _show_column(self) -> None:
        if self._layout is None:
            return
        column = self._layout.mapping.get(self._current(), IGNORED)
        self.target.setCurrentIndex(self.target.findData(column.field.value))
        self.label.setText(column.label)
        self._label_row.setVisible(column.field in LABELLED)

    def _target_chosen(self) -> None:
        field = Field(self.target.currentData())
        label = self.label.text().strip() if field in LABELLED else ""
        self._label_row.setVisible(field in LABELLED)
        if self._layout is not None:
            now = self._layout.mapping.get(self._current(), IGNORED)
            if (now.field, now.label) != (field, label):
                self.set_target(self._current(), field, label)

    def _open_targets(self) -> None:
        self.target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.target.showPopup()

    def _current(self) -> int:
        return max(0, self.table.currentIndex().column())


def _person_words(one: ImportedContact) -> str:
    reach = [point.value for point in (*one.emails, *one.phones)][:1]
    name = one.name or one.organisation
    return " · ".join(filter(None, (name, *reach)))
