"""Every state of the import dialogs, for pictures. They lie over `window`; `open` shows them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import StoreProblem
from app.ui.common.dialog import Dialog
from app.ui.imports.contact_dialog import ContactImportDialog
from app.ui.imports.mail_dialog import MailImportDialog
from app.ui.imports.problem_words import trouble_of
from app.ui.imports.quarantine_dialog import QuarantineDialog
from app.ui.imports.running import MailSlice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.background.session import DeskSession
    from app.services.mail_import import Account
    from app.services.readers import Readers
    from app.system.clock import Clock

_MAIL = """From - Mon Jan  5 08:00:00 2026
From: Camille Dubreuil <camille@mail.example>
To: hello@ryerowan.example
Subject: Lemon drizzle
Date: Mon, 5 Jan 2026 08:00:00 +0000
Message-ID: <1@mail.example>

Is it safe for a nut allergy?

"""
_KNOWN = (
    "First Name,Last Name,Organization Name,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n"
    "Camille,Dubreuil,,camille@mail.example,Mobile,07700 900143\n"
    "Chidi,Nwosu,Marlow House Café,chidi@marlowhouse.example,Work,01632 960442\n"
    "Ana Lucía,Duarte,Weddings by Duarte,ana@duarte.example,Mobile,07700 900611\n"
)
_UNKNOWN = "Kunde;Kontakt;Anmerkung\nDubreuil Camille;camille;nuts\nNwosu Chidi;chidi;\n"


def screens(
    session: DeskSession, readers: Readers, clock: Clock, window: QWidget, folder: Path
) -> Mapping[str, Callable[[], Dialog]]:
    """Name of each picture and what makes its dialog. Example files are written to `folder`."""

    def mail() -> MailImportDialog:
        return MailImportDialog(session, readers, window)

    def mail_options() -> Dialog:
        dialog = mail()
        dialog.look_into(_written(folder / "Takeout.mbox", _MAIL))
        return dialog

    def mail_trouble() -> Dialog:
        dialog = mail()
        dialog.look_into(folder / "gone.mbox")
        return dialog

    def mail_progress() -> Dialog:
        dialog = mail()
        dialog.progress.show_mail(MailSlice(_account(finished=False), 640, 1000))
        dialog.show_page(dialog.progress)
        return dialog

    def mail_account(problem: BaseException | None) -> Dialog:
        dialog = mail()
        account = _account(finished=problem is None)
        dialog.account.show_mail(account, trouble_of(problem) if problem else None)
        dialog.show_page(dialog.account)
        return dialog

    def contacts(name: str, text: str) -> Dialog:
        dialog = ContactImportDialog(session, readers, window)
        dialog.look_into(_written(folder / name, text))
        return dialog

    return {
        "import-mail-1-choose": mail,
        "import-mail-2-options": mail_options,
        "import-mail-3-progress": mail_progress,
        "import-mail-4-account": lambda: mail_account(None),
        "import-mail-trouble": mail_trouble,
        "import-mail-disk-full": lambda: mail_account(StoreProblem("disk-full")),
        "import-contacts-known": lambda: contacts("contacts.csv", _KNOWN),
        "import-contacts-unknown": lambda: contacts("kunden.csv", _UNKNOWN),
        "quarantine": lambda: QuarantineDialog(session, clock, window),
    }


def _written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def _account(*, finished: bool) -> Account:
    from app.services.mail_import import Account

    return Account(
        read=64_214,
        messages_added=61_930,
        tickets_added=18_402,
        contacts_added=4_118,
        threaded=43_528,
        duplicates=2_271,
        quarantined=13,
        reasons={"no-headers": 9, "empty": 3, "too-large": 1},
        seconds=207.0,
        finished=finished,
    )
