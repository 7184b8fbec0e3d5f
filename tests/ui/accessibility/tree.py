"""What a screen reader is told about a screen, and what is missing in it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)

from app.ui.common.tab_strip import TabStrip

CONTROLS = (
    *(QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit),
    *(QPlainTextEdit, QTextEdit, TabStrip),
)
_WITHOUT_MEANING = (QAccessible.Role.NoRole, QAccessible.Role.Client)
_ROWS_ASKED = 50


def shown(root: QWidget) -> Iterator[QWidget]:
    """The visible widgets of one window or layer, itself first."""
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisible() and widget.window() is root.window():
            yield widget


def what(widget: QWidget) -> str:
    """A widget in a complaint: its class, its name, and whose part it is."""
    parents = []
    parent = widget.parentWidget()
    while parent is not None and len(parents) < 3:
        parents.append(type(parent).__name__)
        parent = parent.parentWidget()
    said = f" “{widget.accessibleName()}”" if widget.accessibleName() else ""
    return f"{type(widget).__name__}{said} in {' in '.join(parents)}"


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def unnamed(root: QWidget) -> Iterator[str]:
    """Controls, and whatever else takes the focus, that a screen reader cannot call anything."""
    for widget in shown(root):
        controls = isinstance(widget, CONTROLS) and not _is_part(widget)
        if (controls or takes_focus(widget)) and not spoken_name(widget):
            yield f"has no name: {what(widget)}"


def without_role(root: QWidget) -> Iterator[str]:
    """What can be worked with but does not say what kind of thing it is."""
    for widget in shown(root):
        if isinstance(widget, QScrollArea):
            continue  # Qt knows no role for what only scrolls; its name is asked for above
        role = QAccessible.queryAccessibleInterface(widget).role()
        if takes_focus(widget) and role in _WITHOUT_MEANING:
            yield f"has no role: {what(widget)}"


def silent_rows(root: QWidget) -> Iterator[str]:
    """Rows of lists that read as nothing."""
    for widget in shown(root):
        if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
            model = widget.model()
            if model is not None:
                several = isinstance(widget, QTableView | QTreeView)
                columns = model.columnCount(QModelIndex()) if several else 1
                yield from (f"{row} of {what(widget)}" for row in _silent(model, columns))


def _silent(model: QAbstractItemModel, columns: int) -> Iterator[str]:
    top = QModelIndex()
    for row in range(min(model.rowCount(top), _ROWS_ASKED)):
        said = False
        for column in range(columns):
            index = model.index(row, column, top)
            words = index.data(Qt.ItemDataRole.AccessibleTextRole)
            words = words or index.data(Qt.ItemDataRole.DisplayRole)
            said = said or bool(str(words or "").strip())
        if not said:
            yield f"silent row {row}"


def small_targets(root: QWidget, least: int) -> Iterator[str]:
    """What is pressed with a pointer and smaller than `least` pixels in one direction."""
    for widget in shown(root):
        pressed = isinstance(widget, QAbstractButton | QComboBox)
        pressed = pressed and widget.isEnabled() and not _is_part(widget)
        if pressed and min(widget.width(), widget.height()) < least:
            yield f"only {widget.width()} x {widget.height()} px: {what(widget)}"


def takes_focus(widget: QWidget) -> bool:
    """Whether Tab comes to this widget."""
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and not _is_part(widget) and not widget.isWindow()


def _is_part(widget: QWidget) -> bool:
    """Whether Qt made it as a part of another widget, which speaks for it."""
    if widget.objectName().startswith("qt_") or isinstance(widget, QMenuBar):
        return True
    parent = widget.parentWidget()
    whole = isinstance(parent, QAbstractScrollArea | QComboBox | QAbstractSpinBox)
    return whole and not type(widget).__module__.startswith("app.")
