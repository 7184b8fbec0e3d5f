"""What stands behind the window while a desk is open: it turns commands into acts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from shiboken6 import isValid

from app.background.ringing import Ringing
from app.domain.changes import Changes
from app.domain.errors import KnownError
from app.domain.ids import RowId
from app.system.clock import Clock, SystemClock
from app.system.settings import LAST_AREA
from app.ui.common.area import Area
from app.ui.common.theme import Scheme
from app.ui.inbox.area import InboxArea
from app.ui.shell import editing
from app.ui.shell.area_host import AreaHost, MakeArea
from app.ui.shell.calling import Calling
from app.ui.shell.catalogue import Catalogue
from app.ui.shell.chosen_keys import ChosenKeys
from app.ui.shell.command_words import act_words
from app.ui.shell.desk_frame import DeskFrame
from app.ui.shell.desk_state import DeskState
from app.ui.shell.desk_view import CONTACTS, INBOX, SETTINGS
from app.ui.shell.history import Place
from app.ui.shell.import_news import ImportNews
from app.ui.shell.main_window import MainWindow
from app.ui.shell.on_demand import OnDemand
from app.ui.shell.people_menu import PeopleMenu
from app.ui.shell.reply_taking import ReplyTaking
from app.ui.shell.seating import Seating
from app.ui.shell.toasts import Toasts
from app.ui.shell.undo_names import UndoNames

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.domain.markup import Words
    from app.services.readers import Readers
    from app.ui.inbox.original_page import Originals
    from app.ui.settings.area import SettingsArea
    from app.ui.settings.tools import KeyGroup, SettingsTools

_SCHEMES = {
    Scheme.SYSTEM: "scheme_system",
    Scheme.LIGHT: "scheme_light",
    Scheme.DARK: "scheme_dark",
}
_EVERYTHING = ("ticket", "message", "contact", "organisation", "person", "tag", "desk_setting")


class DeskController(QObject):
    """Puts the parts of the window together and connects them; each does its own work.

    `originals` tells how the bytes of a mail are had; `readers`, called in a worker, how files of
    other programs are understood.

    Signals:
        lock_wanted: the desk is to be put away behind the lock page.
    """

    lock_wanted = Signal()

    def __init__(
        self,
        window: MainWindow,
        session: DeskSession,
        tools: SettingsTools,
        frame: DeskFrame,
        originals: Originals,
        readers: Callable[[], Readers],
        clock: Clock | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._tools = tools
        self._originals = originals
        self._clock = clock or SystemClock()
        self._frame = frame
        self.commands, self.menus = frame.commands, frame.menus
        self.view, self.row = frame.view, frame.row
        self.state = DeskState(session, self)
        self.seating = Seating(window, session, tools, self.state, self.keep_unsaved)
        self.frame_state = frame.state
        makers: Mapping[str, MakeArea] = {
            INBOX: self._make_inbox,
            CONTACTS: self._make_contacts,
            SETTINGS: self._make_settings,
        }
        self.areas = AreaHost(self.view, makers, window.settings, window.columns())
        self.keys = ChosenKeys(window.settings)
        self.toasts = Toasts(session, window, window.settings)
        self.reply_taking = ReplyTaking(self.areas, self)
        self.reply_taking.noticed.connect(self.toasts.show_notice)
        self.people = PeopleMenu(self.view.rail, self.commands.action("lock"))
        self.catalogue = Catalogue(self.commands, self.menus, self.areas)
        self.demand = OnDemand(session, window, self.view, self.catalogue, readers, self._clock)
        self.import_news = ImportNews(session, self.view, self.demand)
        self.calling = Calling(session, self.view, self.areas, self.row, self._clock)
        self.undo_names = UndoNames(
            session, self.commands.action("undo"), self.commands.action("redo"), self
        )
        self._connect_parts()
        for name, slot in self._slots().items():
            self.commands.action(name).triggered.connect(slot)

    def open(self, place: Place | None = None) -> None:
        """Show the desk in the window: at `place`, or at the start the area that was open last."""
        self._frame.lift_glance()
        self._frame.open()
        self._window.tell_columns()
        if place is None:
            self.seating.seat_last()
            last = self._window.settings.get(LAST_AREA)
            self.areas.show_area(last if last in (INBOX, CONTACTS) else INBOX)
        else:
            self.areas.show_place(place)
        self._mark_looks()
        self._know_the_way()
        self.state.refresh()
        self.import_news.look_for_unfinished()
        self.calling.begin(self._window.findChild(Ringing))

    def show_keys(self) -> None:
        """F1: the keys of all areas, also of those not looked at yet."""
        from app.ui.shell.help_dialogs import KeysDialog

        KeysDialog(self._key_groups(), self._window).open()

    def show_settings(self) -> None:
        """Ctrl+,"""
        self.areas.show_area(SETTINGS)

    def undo(self) -> None:
        """Take back the last command and say which."""
        self._session.undo(self._say_undone)

    def redo(self) -> None:
        """Do again what was taken back, and say so."""
        self._session.redo(self._say_redone)

    def _slots(self) -> Mapping[str, Callable[[], object]]:
        """What each command does that needs an open desk."""
        looks = self._tools.appearance
        return {
            "new_ticket": self.demand.begin_ticket,
            "log_call": self.calling.log_call,
            "call_customer": self.calling.call_customer,
            "call_back_later": self.calling.call_back_later,
            "new_contact": self._new_contact,
            "import_mail": self.demand.import_mail,
            "import_contacts": self.demand.import_contacts,
            "export_contacts": self.demand.export_contacts,
            "find_duplicates": self._find_duplicates,
            "quarantine": self.demand.show_quarantine,
            "settings": self.show_settings,
            "lock": self.lock_wanted.emit,
            "undo": self.undo,
            "redo": self.redo,
            "cut": editing.cut,
            "copy": editing.copy,
            "paste": editing.paste,
            "select_all": editing.select_all,
            "filter": self._filter,
            "palette": self.demand.open_palette,
            "context": self._toggle_context,
            "next_pane": self._next_pane,
            "previous_pane": self._previous_pane,
            "scheme_system": lambda: looks.set_scheme(Scheme.SYSTEM),
            "scheme_light": lambda: looks.set_scheme(Scheme.LIGHT),
            "scheme_dark": lambda: looks.set_scheme(Scheme.DARK),
            "larger": looks.larger,
            "smaller": looks.smaller,
            "usual_size": looks.usual_size,
            "go_inbox": self._go_inbox,
            "go_contacts": self._go_contacts,
            "back": self.areas.go_back,
            "forward": self.areas.go_forward,
            "keys": self.show_keys,
            "show_log": self._show_log,
            "about": self._show_about,
        }

    def _connect_parts(self) -> None:
        self._window.columns_changed.connect(self.areas.set_columns)
        self._window.closing.connect(self.keep_everything)
        self.view.area_wanted.connect(self.areas.show_area)
        self.view.person_pressed.connect(self._open_people)
        self.people.seat_wanted.connect(self.seating.seat)
        self.people.settings_wanted.connect(self._show_people)
        self.state.known.connect(self.frame_state.show_facts)
        self.frame_state.sample_removal_wanted.connect(self._remove_sample)
        self.areas.built.connect(self._take_in)
        self.areas.shown.connect(self.menus.set_area)
        self.areas.titled.connect(self.frame_state.set_title)
        self.areas.noticed.connect(self.toasts.show_notice)
        self.areas.command_wanted.connect(self._run)
        self.areas.moved.connect(self._know_the_way)
        self.demand.ticket_wanted.connect(self.areas.show_ticket)
        self.demand.contact_wanted.connect(self.areas.show_contact)
        self.demand.new_contact_wanted.connect(self._new_contact_named)
        self.demand.call_wanted.connect(self.calling.log_call_with)
        self.demand.reply_wanted.connect(self.reply_taking.take)
        self.demand.noticed.connect(self.toasts.show_notice)
        self.calling.noticed.connect(self.toasts.show_notice)
        self.demand.local_change.connect(self.toasts.say)
        self._session.refused.connect(self._after_refusal)
        self._tools.appearance.changed.connect(self._mark_looks)

    def _make_inbox(self) -> Area:
        opened = self._tools.profile.opened
        made = InboxArea(self._session, opened=opened, clock=self._clock, originals=self._originals)
        made.loader.answered.connect(self._frame.end_glance)
        self.toasts.host.keep_clear_of(made.pane.composer)
        made.conversation.saved_reply_wanted.connect(self._begin_saved_reply)
        return made

    def _make_contacts(self) -> Area:
        # Not needed for the first look at the inbox, so not loaded before it.
        from app.ui.contacts.area import ContactsArea

        area = ContactsArea(self._session, clock=self._clock)
        area.new_ticket_wanted.connect(self.demand.begin_ticket_for)
        area.export_wanted.connect(self.demand.save_card)
        return area

    def _new_contact(self) -> None:
        self._new_contact_named("")

    def _new_contact_named(self, name: str) -> None:
        from app.ui.contacts.area import ContactsArea

        area = self.areas.area(CONTACTS)
        self.areas.show_area(CONTACTS)
        if isinstance(area, ContactsArea):
            area.new_contact(name)

    def _find_duplicates(self) -> None:
        from app.ui.contacts.area import ContactsArea

        area = self.areas.area(CONTACTS)
        self.areas.show_area(CONTACTS)
        if isinstance(area, ContactsArea):
            area.show_duplicates()

    def _make_settings(self) -> Area:
        from app.ui.settings.area import SettingsArea

        area = SettingsArea(self._session, self._tools, self._key_groups)
        area.local_change.connect(self.toasts.say)
        area.remembered.connect(self._window.setting_changed)
        area.remembered.connect(self.toasts.remember_stay)
        area.remembered.connect(self._take_letters)
        area.keys_wanted.connect(self.keys.choose)
        area.seat_wanted.connect(self.seating.seat)
        return area

    def _key_groups(self) -> Sequence[KeyGroup]:
        """The commands of all areas, also of those not looked at yet."""
        self.areas.area(CONTACTS)
        return self.catalogue.key_groups()

    def _take_in(self, key: str) -> None:
        """A new area: its commands go into the menu, its keys are as chosen."""
        area = self.areas.area(key)
        self.keys.take_in(key, area)
        if key in (INBOX, CONTACTS):
            self.menus.set_area_commands(key, area.commands())
            if (menu := area.view_menu()) is not None:
                self.menus.add_view_menu(menu)

    def _run(self, name: str) -> None:
        self.commands.action(name).trigger()

    def _take_letters(self) -> None:
        self.keys.take_letters(self.areas.all())

    def follow_ticket(self, number: int) -> None:
        """Show the ticket printed as this number, or say that there is none."""
        self._session.ask(lambda desk: desk.find_ticket(number), self.areas.show_ticket, owner=self)

    def _go_inbox(self) -> None:
        self.areas.show_area(INBOX)

    def _go_contacts(self) -> None:
        self.areas.show_area(CONTACTS)

    def _know_the_way(self) -> None:
        self.commands.enable(["back"], self.areas.history.can_go_back)
        self.commands.enable(["forward"], self.areas.history.can_go_forward)

    def _filter(self) -> None:
        if (area := self.areas.current) is not None:
            area.focus_filter()

    def _toggle_context(self) -> None:
        if (area := self.areas.current) is not None:
            area.toggle_context()

    def _next_pane(self) -> None:
        if (area := self.areas.current) is not None:
            area.next_pane(True)

    def _previous_pane(self) -> None:
        if (area := self.areas.current) is not None:
            area.next_pane(False)

    def _mark_looks(self) -> None:
        self.commands.action(_SCHEMES[self._tools.appearance.scheme]).setChecked(True)
        self._window.tell_columns()

    def _open_people(self) -> None:
        if self.state.facts is not None:
            self.people.open(self.state.facts)

    def _show_people(self) -> None:
        settings = self._shown_settings()
        settings.show_settings_page(settings.people)

    def _begin_saved_reply(self, words: Words) -> None:
        settings = self._shown_settings()
        settings.show_settings_page(settings.replies)
        settings.replies.begin_with(words)

    def _shown_settings(self) -> SettingsArea:
        self.areas.show_area(SETTINGS)
        return cast("SettingsArea", self.areas.area(SETTINGS))

    def _say_undone(self, changes: Changes) -> None:
        self._say_step(self.tr("Undone"), self.tr("Undone: %1"), changes)

    def _say_redone(self, changes: Changes) -> None:
        self._say_step(self.tr("Done again"), self.tr("Done again: %1"), changes)

    def _say_step(self, bare: str, named: str, changes: Changes) -> None:
        words = act_words(changes.command)
        self.toasts.say(named.replace("%1", words) if words else bare)

    def _after_refusal(self) -> None:
        """A refused undo drops its step, so another may be next."""
        self.undo_names.refresh()

    def _remove_sample(self) -> None:
        from app.services import sample_data

        desk = self._session.desk
        self.frame_state.allow_sample_removal(False)
        self._session.workers.write(
            lambda: sample_data.remove(desk),
            self._sample_gone,
            owner=self,
            failed=self._sample_stays,
        )

    def _sample_stays(self, error: BaseException) -> None:
        """Pressed again it goes on where it stopped."""
        self.frame_state.allow_sample_removal(True)
        if isinstance(error, KnownError):
            self._session.refused.emit(error)
        else:
            self._session.workers.failed.emit(error)

    def _sample_gone(self, nothing: None) -> None:
        rows = {kind: frozenset[RowId]() for kind in _EVERYTHING}
        self._session.announce(Changes(b"", "sample_data.remove", rows, many=True))
        self.toasts.say(self.tr("The sample data is gone"))

    def _show_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._tools.profile.logs)))

    def _show_about(self) -> None:
        from app.ui.shell.help_dialogs import AboutDialog

        AboutDialog(self._window).open()

    def say_import_stopped(self) -> None:
        """An import could not go on while the desk was locked."""
        words = self.tr("An import stopped when the desk was locked. Start it again to go on.")
        self.toasts.say(words)

    def keep_unsaved(self) -> None:
        """Hand everything typed and not kept yet to the write worker."""
        if isValid(self.view):  # otherwise another page has taken the desk's place
            for area in self.areas.all():
                area.keep_unsaved()

    def keep_everything(self) -> None:
        """Every widget is about to go: nothing typed and no place is lost."""
        self.demand.stop()
        self.keep_unsaved()
        self._session.ending.emit()
        if isValid(self.view):
            self._window.settings.set(LAST_AREA, self.view.current())
