"""Mails that were not understood: why, their bytes, and the ways on from there."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QHBoxLayout, QStackedWidget, QWidget

from app.domain.changes import Changes
from app.domain.ids import RowId
from app.system.clock import Clock
from app.ui.common.area import Done, Notice
from app.ui.common.button import Button, ButtonKind
from app.ui.common.dialog import Dialog
from app.ui.common.empty_state import EmptyState
from app.ui.common.icons import Icon
from app.ui.common.label import Label
from app.ui.common.list_view import RecordListView
from app.ui.common.look import px
from app.ui.common.record_model import RecordListModel
from app.ui.common.text import TextStyle
from app.ui.imports import quarantine_list
from app.ui.imports.quarantine_list import KeptMail, KeptMailRows
from app.ui.imports.raw_view import RawView

if TYPE_CHECKING:
    from app.background.session import DeskSession

_Role = QDialogButtonBox.ButtonRole
_HEIGHT = 380


class QuarantineDialog(Dialog):
    """Signals:
    noticed: a `Notice`, also with the way back for what was removed.
    """

    noticed = Signal(object)

    def __init__(self, session: DeskSession, clock: Clock, parent: QWidget) -> None:
        title = QCoreApplication.translate("QuarantineDialog", "Mails that were not understood")
        super().__init__(title, parent, width=680)
        self._session = session
        self._clock = clock
        self._model: RecordListModel[KeptMail] = RecordListModel(
            identify=quarantine_list.number_of, describe=quarantine_list.describe, parent=self
        )
        self.list = RecordListView(
            self._model,
            KeptMailRows(),
            name=self.tr("Mails that were not understood"),
            letter_keys=False,
            ground="surface",
        )
        self._nothing = EmptyState(
            self.tr("Every mail was understood"),
            self.tr("What an import cannot read is kept here byte for byte."),
            icon=Icon.CHECK_CHECK,
        )
        self.raw = RawView()
        self._stack = QStackedWidget()
        self.view = Button(self.tr("View raw"), icon=Icon.EYE)
        self.save = Button(self.tr("Save as .eml…"), icon=Icon.SAVE)
        self.remove = Button(self.tr("Remove"), icon=Icon.TRASH)
        self._build()
        self._session.changed.connect(self._hear)
        self._read()

    def selected(self) -> tuple[KeptMail, ...]:
        """The mails that are marked."""
        rows = (self._model.row_of(number) for number in self.list.selected_ids())
        records = (self._model.record(row) for row in rows if row is not None)
        return tuple(record for record in records if record is not None)

    def save_to(self, mail_id: RowId, path: Path) -> None:
        """Write a mail's bytes to a file."""
        self._session.ask(
            lambda desk: path.write_bytes(quarantine_list.bytes_of(desk, mail_id)),
            partial(self._saved, path),
            owner=self,
            failed=partial(self._not_saved, path),
        )

    def _build(self) -> None:
        explanation = self.tr(
            "They are kept exactly as they came and are part of nothing. Mend the archive and "
            "import it again, or read them here."
        )
        self.body.addWidget(Label(explanation, TextStyle.UI, "text2", wrap=True))
        for page in (self.list, self._nothing, self.raw):
            self._stack.addWidget(page)
        self._stack.setMinimumHeight(px(_HEIGHT))
        self.body.addWidget(self._stack)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for button in (self.view, self.save, self.remove):
            row.addWidget(button)
        row.addStretch()
        self.body.addLayout(row)
        done = Button(self.tr("Done"), kind=ButtonKind.FILLED)
        self.add_button(done, _Role.AcceptRole)
        self.view.clicked.connect(self._view_or_back)
        self.save.clicked.connect(self._ask_where)
        self.remove.clicked.connect(self._remove)
        self.list.opened.connect(self._view_or_back)
        self.list.doubleClicked.connect(self._view_or_back)
        self.list.selection_count_changed.connect(self._judge)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Del"), self.list, self._remove, context=here)
        self._judge()

    # --- what is shown ------------------------------------------------------------------------

    def _read(self) -> None:
        now = self._clock.now()
        self._session.ask(
            lambda desk: quarantine_list.kept_mails(desk, now), self._show, owner=self
        )

    def _show(self, mails: tuple[KeptMail, ...]) -> None:
        self._model.set_records(mails)
        if self._stack.currentWidget() is not self.raw:
            self._stack.setCurrentWidget(self.list if mails else self._nothing)
        if mails and not self.list.selected_ids():
            self.list.move_current(1)
        self._judge()

    def _hear(self, changes: Changes) -> None:
        if changes.touches("quarantined_mail"):
            self._read()

    def _judge(self) -> None:
        raw = self._stack.currentWidget() is self.raw
        count = len(self.list.selected_ids())
        self.view.setText(self.tr("Back to the list") if raw else self.tr("View raw"))
        self.view.set_icon(Icon.ARROW_LEFT if raw else Icon.EYE)
        self.view.setEnabled(raw or count == 1)
        self.save.setEnabled(count == 1)
        self.remove.setEnabled(count > 0 and not raw)

    # --- what is done -------------------------------------------------------------------------

    def _view_or_back(self) -> None:
        if self._stack.currentWidget() is self.raw:
            self.raw.forget()
            self._stack.setCurrentWidget(self.list)
            self._judge()
            self.list.setFocus()
            return
        marked = self.selected()
        if len(marked) == 1:
            self._session.ask(
                partial(quarantine_list.bytes_of, mail_id=marked[0].id),
                self._show_raw,
                owner=self,
            )

    def _show_raw(self, raw: bytes) -> None:
        self.raw.show_bytes(raw)
        self._stack.setCurrentWidget(self.raw)
        self.raw.setFocus()
        self._judge()

    def _ask_where(self) -> None:
        marked = self.selected()
        if len(marked) != 1:
            return
        dialog = QFileDialog(self, self.tr("Save the mail"), "mail.eml", self.tr("Mail (*.eml)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("eml")
        dialog.fileSelected.connect(partial(self._save_named, marked[0].id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_named(self, mail_id: RowId, name: str) -> None:
        if name:
            self.save_to(mail_id, Path(name))

    def _saved(self, path: Path, size: int) -> None:
        self.noticed.emit(Notice(self.tr("Saved as %1").replace("%1", path.name)))

    def _not_saved(self, path: Path, error: BaseException) -> None:
        if not isinstance(error, OSError):
            self._session.refused.emit(error)
            return
        words = self.tr("%1 could not be written. Choose another place, or free some space.")
        self.noticed.emit(Notice(words.replace("%1", path.name), error=True))

    def _remove(self) -> None:
        from app.services.quarantine import remove_from_quarantine

        ids = [mail.id for mail in self.selected()]
        if ids and self._stack.currentWidget() is self.list:
            self._session.do(
                lambda desk: desk.do(remove_from_quarantine, ids),
                partial(self._removed, len(ids)),
                owner=self,
            )

    def _removed(self, count: int, done: Done[None]) -> None:
        words = self.tr("Removed") if count == 1 else self.tr("%1 removed")
        self.noticed.emit(Notice(words.replace("%1", str(count)), done.changes.command_id))
