"""Every state of the contacts area, for pictures of a desk with sample data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.ui.contacts.area import ContactsArea

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.domain.contact import ContactRow
    from app.system.clock import Clock

_ONCE = Qt.ConnectionType.SingleShotConnection


def screens(
    session: DeskSession, clock: Clock, columns: int
) -> Mapping[str, Callable[[], ContactsArea]]:
    """Name of each picture and what makes its area, which fills itself once it is shown.

    `columns` is as for `Area.set_columns`.
    """

    def area() -> ContactsArea:
        made = ContactsArea(session, clock=clock)
        made.set_columns(columns)
        return made

    def card() -> ContactsArea:
        made = area()
        busiest = _busiest(session)
        if busiest is not None:
            made.show_item(busiest.id)
        return made

    def form() -> ContactsArea:
        made = card()
        made.showing.arrived.connect(made.edit_contact, _ONCE)
        return made

    def drawer() -> ContactsArea:
        made = card()
        made.showing.arrived.connect(made.toggle_context, _ONCE)
        return made

    def nobody() -> ContactsArea:
        made = area()
        made.list_pane.filter.setText("kowalski")
        return made

    def organisations() -> ContactsArea:
        made = area()
        made.list_pane.places_loader.answered.connect(partial(_show_organisations, made), _ONCE)
        return made

    def duplicates() -> ContactsArea:
        made = area()
        made.list_pane.finder.answered.connect(partial(_show_duplicates, made), _ONCE)
        return made

    def comparison() -> ContactsArea:
        made = area()
        made.list_pane.finder.answered.connect(partial(_compare, made), _ONCE)
        return made

    drawn = {
        "contacts": card,
        "contacts-merge": comparison,
        "contacts-duplicates": duplicates,
        "contacts-list": area,
        "contacts-edit": form,
        "contacts-nobody": nobody,
        "contacts-organisations": organisations,
    }
    return drawn if columns == 4 else {**drawn, "contacts-context": drawer}


def _busiest(session: DeskSession) -> ContactRow | None:
    """Somebody with much to show."""
    desk = session.desk
    rows = desk.contact_rows(desk.contact_numbers()[:100])
    return max(rows, key=lambda row: len(desk.contact_timeline(row.id, None)), default=None)


def _show_duplicates(area: ContactsArea) -> None:
    area.show_duplicates()


def _compare(area: ContactsArea) -> None:
    """The likeliest double; where list and detail take turns, gone to."""
    area.show_duplicates()
    area.columns.show_detail(True)


def _show_organisations(area: ContactsArea) -> None:
    area.list_pane.show_tab("organisations")
    area.list_pane.choose_first()
