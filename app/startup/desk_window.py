"""The window of an open desk, put together from everything it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.system.paths import Profile
from app.system.settings import Settings
from app.ui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.domain.ids import RowId
    from app.domain.mail import ParsedMail
    from app.services.desk import Desk
    from app.services.readers import Readers
    from app.system.clock import Clock
    from app.ui.common.theme import Theme
    from app.ui.inbox.original_page import Originals
    from app.ui.settings.tools import KeyKeeping
    from app.ui.shell.desk_frame import DeskFrame


def build_window(
    session: DeskSession,
    theme: Theme,
    *,
    profile: Profile | None = None,
    keeping: KeyKeeping | None = None,
    window: MainWindow | None = None,
    frame: DeskFrame | None = None,
    clock: Clock | None = None,
) -> MainWindow:
    """The window with an open desk in it; a new one, not yet shown, unless `window` is given.

    `frame` is what already surrounds the first look at the inbox in it. `clock` is the computer's
    own unless another is given.
    """
    from app.ui.settings.appearance import Appearance
    from app.ui.settings.tools import KeyKeeping, SettingsTools
    from app.ui.shell.desk_controller import DeskController
    from app.ui.shell.desk_frame import DeskFrame

    place = profile or Profile(session.desk.store.database.path.parent)
    shown = window or MainWindow(Settings(place.settings_file))
    looks = Appearance(theme, shown.settings, shown)
    tools = SettingsTools(place, keeping or KeyKeeping(), looks, shown.settings)
    around = frame or DeskFrame(shown)
    controller = DeskController(
        shown, session, tools, around, mail_originals(), import_readers, clock
    )
    controller.open()
    return shown


def import_readers() -> Readers:
    """How files of other programs are understood; loads the channels, so it runs in a worker."""
    from app.channels.contacts import csv_file, is_cards, open_contacts
    from app.channels.mail.archive import open_archive
    from app.services.readers import Readers
    from app.wiring import mail_tools

    return Readers(
        open_archive=open_archive,
        mail_tools=mail_tools(),
        is_cards=is_cards,
        sniff_table=csv_file.sniff,
        preview_table=csv_file.preview,
        read_contacts=open_contacts,
    )


def mail_originals() -> Originals:
    """How the bytes of a mail are had and understood; the mail channel is loaded when asked."""
    from app.ui.inbox.original_page import Originals

    def content(desk: Desk, message_id: RowId) -> bytes | None:
        from app.services.mail_import import original_bytes
        from app.wiring import mail_tools

        return original_bytes(desk, message_id, mail_tools())

    def parse(raw: bytes) -> ParsedMail:
        from app.channels.mail.parse import parse_mail

        return parse_mail(raw)

    return Originals(content, parse)
