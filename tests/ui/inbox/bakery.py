"""A morning at the bakery: a desk with every kind of ticket the inbox shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.contact import PointKind
from app.domain.ids import RowId
from app.domain.message import Author, Delivery, MessageKind
from app.domain.person import Role
from app.domain.ticket import Channel, Direction
from app.services import contacts, people, tickets
from app.services.contacts import PointDraft
from app.services.desk import Desk
from app.services.tickets import NewAttachment
from app.store.registry import CONTACT, MESSAGE, TICKET
from app.store.unit_of_work import UnitOfWork
from app.system.clock import to_micros
from tests.desks import make_desk
from tests.fakes.clock import FakeClock

NOW = datetime(2026, 3, 12, 10, 42, tzinfo=UTC)
YESTERDAY = datetime(2026, 3, 11, 15, 20, tzinfo=UTC)


@dataclass
class Bakery:
    """The desk, and its tickets and people by first name."""

    desk: Desk
    clock: FakeClock
    tickets: Mapping[str, RowId]
    contacts: Mapping[str, RowId]
    margo: RowId


def at(hour: int, minute: int = 0, *, days: int = 0) -> datetime:
    """A time of the bakery's Thursday."""
    return NOW.replace(hour=hour, minute=minute) + timedelta(days=days)


def make_bakery(folder: Path) -> Bakery:
    """Eight open tickets as on the picture of the inbox, two that wait, one that is closed."""
    clock = FakeClock(YESTERDAY)
    desk = make_desk(folder, clock)
    margo = desk.do_quietly(people.add, "Margo Lindqvist", Role.LEADER).result
    bakery = Bakery(desk, clock, {}, {}, margo)
    bakery.contacts = _contacts(desk)
    bakery.tickets = {**_earlier(bakery), **_camille(bakery), **_others(bakery)}
    clock.set(NOW)
    return bakery


def receive(
    uow: UnitOfWork,
    ticket_id: RowId,
    text: str,
    *,
    channel: Channel = Channel.EMAIL,
    visible: str | None = None,
    at: datetime | None = None,
) -> RowId:
    """File what a customer said, as an import does."""
    contact_id = uow.get(TICKET, ticket_id)["contact_id"]
    assert isinstance(contact_id, bytes)
    message_id = uow.new_id()
    moment = uow.now_us if at is None else to_micros(at)
    uow.insert(
        MESSAGE,
        message_id,
        ticket_id=ticket_id,
        occurred_at=moment,
        logged_at=uow.now_us,
        kind=MessageKind.MESSAGE.value,
        channel=channel.value,
        direction=Direction.INBOUND.value,
        author=Author.CUSTOMER.value,
        contact_id=contact_id,
        author_name=str(uow.get(CONTACT, contact_id)["name"]),
        author_address="camille.dubreuil@mail.example",
        delivery=Delivery.NONE.value,
        text=text,
        visible_text=visible,
    )
    return message_id


def _contacts(desk: Desk) -> dict[str, RowId]:
    def add(name: str, *points: tuple[PointKind, str], **texts: str) -> RowId:
        drafts = [PointDraft(kind, written) for kind, written in points]
        return desk.do(contacts.create, name=name, points=drafts, region="GB", **texts).result

    mail, phone, handle = PointKind.EMAIL, PointKind.PHONE, PointKind.HANDLE
    found = {
        "Camille": add(
            "Camille Dubreuil",
            (mail, "camille.dubreuil@mail.example"),
            (phone, "07700 900143"),
            remember="Picks up herself, on Saturdays.",
        ),
        "Joss": add("Joss Whitlock", (phone, "07700 900167")),
        "Bettina": add("Bettina Kowalczyk", (mail, "bettina@school.example")),
        "Kaito": add("Kaito Mori", (mail, "kaito@mail.example")),
        "Edith": add("Edith Farrow"),
        "Noor": add("Noor Haddad", (handle, "@noor.bakes")),
        "Chidi": add(
            "Marlow House Café", (mail, "chidi@marlow.example"), organisation="Marlow House"
        ),
        "Halima": add("Halima Yusuf", (phone, "07700 900181")),
    }
    seen = desk.contact_view(found["Camille"]).seen
    desk.do(
        contacts.edit,
        found["Camille"],
        seen,
        warning="Tree-nut allergy in the household.",
        prefers="Email, after 9 am",
    )
    return found


def _open(
    bakery: Bakery,
    who: str,
    subject: str,
    text: str,
    channel: Channel,
    *,
    due: datetime | None = None,
    read: bool = False,
) -> RowId:
    desk, now = bakery.desk, bakery.clock.now()
    ticket_id = desk.do(
        tickets.open_ticket,
        contact_id=bakery.contacts[who],
        subject=subject,
        channel=channel,
        text=text,
        answer_within=None if due is None else due - now,
    ).result
    if read:
        bakery.clock.advance(seconds=1)
        desk.do_quietly(tickets.mark_read, [ticket_id])
    return ticket_id


def _earlier(bakery: Bakery) -> dict[str, RowId]:
    found = {}
    for name, subject, channel, age in (
        ("galette", "Galette des rois, second one", Channel.EMAIL, 67),
        ("parking", "Parking for collection", Channel.TEXT, 40),
        ("lovely", "Feedback: “Lovely, as always”", Channel.EMAIL, 37),
    ):
        bakery.clock.set(YESTERDAY - timedelta(days=age))
        found[name] = _open(bakery, "Camille", subject, f"{subject}. Thank you.", channel)
        bakery.desk.do(tickets.close, [found[name]])
    bakery.clock.set(YESTERDAY)
    return found


def _camille(bakery: Bakery) -> dict[str, RowId]:
    desk, clock = bakery.desk, bakery.clock
    ticket_id = _open(
        bakery,
        "Camille",
        "Is the lemon drizzle safe for a nut allergy?",
        "Ordered a large lemon drizzle for Mother’s Day by phone. Collecting Saturday 10 am, no "  # noqa: RUF001
        "flowers on top. Paid £34 by card.",
        Channel.PHONE,
        due=at(11, 7),
    )
    desk.do(tickets.assign, [ticket_id], desk.person_id)
    desk.do(tickets.set_reference, ticket_id, "Order 1187")
    clock.set(at(10, 7))
    words = (
        "Good morning, I should have said when I rang – my mum is allergic to tree nuts, almonds "  # noqa: RUF001
        "especially. Is the lemon drizzle safe for her? If it isn’t, could I swap it for one that "  # noqa: RUF001
        "is? Same size is fine. Thank you!\nCamille"
    )
    quote = "\n\nOn 11 March, Rye & Rowan wrote:\n> See you on Saturday.\n> Tilda"
    desk.do(receive, ticket_id, words + quote, visible=words)
    clock.set(at(10, 12))
    desk.do(tickets.add_tag, [ticket_id], "Allergens")
    clock.set(at(10, 31))
    tilda, desk.person_id = desk.person_id, bakery.margo
    sheet = NewAttachment(
        "Allergen-sheet-March.pdf", "application/pdf", b"%PDF-1.7 " + b"x" * 48000
    )
    desk.do(
        tickets.note,
        ticket_id,
        "The drizzle has ground almonds. Carrot & orange is baked on the nut-free day (Thursday) "
        "and costs the same. Please send the allergen sheet with it.",
        attachments=[sheet],
    )
    desk.person_id = tilda
    return {"camille": ticket_id}


def _others(bakery: Bakery) -> dict[str, RowId]:
    desk, clock = bakery.desk, bakery.clock
    clock.set(at(9, 0))
    found = {
        "bettina": _open(
            bakery,
            "Bettina",
            "Quote for 40 cupcakes, school fair",
            "Friday 27 March, half chocolate, half vanilla, could you also do two gluten-free?",
            Channel.WEB_FORM,
            due=at(12, 52),
        ),
        "kaito": _open(
            bakery,
            "Kaito",
            "Gluten-free options for Sunday?",
            "Chat ended 10:21 – asked us to answer by text instead.",  # noqa: RUF001
            Channel.CHAT,
            due=at(13, 17),
        ),
        "edith": _open(
            bakery,
            "Edith",
            "Letter: seeded loaf underbaked twice",
            "“I have bought my bread from you since the beginning.”",
            Channel.LETTER,
            due=at(16, 0),
            read=True,
        ),
        "noor": _open(
            bakery,
            "Noor",
            "Do you deliver to Holt Lane?",
            "And is there a minimum order?",
            Channel.SOCIAL,
            due=at(17, 0),
        ),
        "chidi": _open(
            bakery,
            "Chidi",
            "February invoice – two lines to check",  # noqa: RUF001
            "Chidi Nwosu: we were billed for 14 trays, I count 13",
            Channel.EMAIL,
            due=at(9, 0, days=1),
            read=True,
        ),
        "halima": _open(
            bakery,
            "Halima",
            "Candle holders for the number 7 cake",
            "Gold if you have them, otherwise white is fine",
            Channel.TEXT,
            due=at(12, 0, days=1),
            read=True,
        ),
        "joss": _open(
            bakery,
            "Joss",
            "Move Saturday pick-up to 8 am",
            "You promised a call back once the oven rota is settled",
            Channel.PHONE,
            read=True,
        ),
    }
    desk.do(tickets.add_tag, [found["edith"]], "Complaint")
    desk.do(tickets.promise_call_back, [found["joss"]], at(11, 30))
    return found
