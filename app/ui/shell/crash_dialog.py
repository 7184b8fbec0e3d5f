"""Says that the program made a mistake; nothing is sent anywhere."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from app.system.crash import CrashReport
from app.ui.common.button import Button, ButtonKind
from app.ui.common.dialog import Dialog
from app.ui.common.label import Label
from app.ui.common.text import TextStyle


class CrashDialog(Dialog):
    """The three sentences, and the details for whoever mends it."""

    def __init__(self, report: CrashReport, parent: QWidget) -> None:
        super().__init__(self.tr("Something went wrong in the program itself"), parent)
        self._report = report
        safe = self.tr("What was saved before is safe, and you can go on working.")
        to_do = self.tr(
            "If it happens again, copy the details and report them. They hold places in the "
            "program and no customer data; nothing is sent by itself."
        )
        for words in (safe, to_do):
            self.body.addWidget(Label(words, TextStyle.UI, "text2", wrap=True))
        self.copy = Button(self.tr("Copy details"))
        self.copy.clicked.connect(self._copy)
        self.add_button(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        go_on = Button(self.tr("Go on"), kind=ButtonKind.FILLED)
        self.add_button(go_on, QDialogButtonBox.ButtonRole.AcceptRole)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.text)
