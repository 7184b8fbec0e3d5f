"""The invented business: the same every time, whole, believable, and gone without a trace."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import Refused
from app.domain.inbox import InboxQuery
from app.domain.message import Author, Delivery, MessageKind
from app.domain.ticket import Channel, Direction, Status, TicketState
from app.services import contact_merging, contacts, sample_data, tickets
from app.services import settings as desk_settings
from app.services.desk import Desk, TicketView
from app.services.sample.opening_hours import OpeningHours
from app.services.sample.sources import Trade, business
from app.system.clock import to_micros
from tests.desks import LONDON, add_contact, add_ticket, make_desk
from tests.fakes.clock import FakeClock


def views(desk: Desk) -> list[TicketView]:
    """Every ticket that is in some tab, by its number."""
    rows = [
        row
        for status in Status
        for row in desk.inbox_rows(desk.inbox_numbers(InboxQuery(status=status)))
    ]
    return [desk.ticket_view(row.id) for row in sorted(rows, key=lambda row: row.number)]


def told(desk: Desk) -> list[tuple[object, ...]]:
    """What a person can see of every ticket."""
    return [
        (
            view.ticket.number,
            view.ticket.subject,
            view.ticket.contact_name,
            view.ticket.state,
            view.ticket.promise_at,
            view.ticket.tags,
            [(one.occurred_at, one.author_name, one.text) for one in view.messages],
        )
        for view in views(desk)
    ]


def test_the_first_week_is_the_one_of_the_stories(desk: Desk) -> None:
    planted = sample_data.fill(desk)
    assert planted.tickets == 40
    assert desk.settings().sample_data
    counts = desk.inbox_facets(InboxQuery())
    assert [counts[status] for status in Status] == [8, 12, 3, 16]  # and one spam
    camille = next(one for one in views(desk) if "lemon drizzle" in one.ticket.subject)
    assert camille.ticket.assignee_id == desk.person_id
    assert camille.contact is not None
    assert camille.contact.warning == "Tree-nut allergy in the household."
    assert [one.channel for one in camille.messages[:2]] == [Channel.PHONE, Channel.EMAIL]
    assert camille.messages[-1].kind is MessageKind.NOTE
    assert camille.messages[-1].author_name == "Margo Lindqvist"
    assert camille.drafts[0].text.startswith("Hi Camille,")
    assert len(camille.earlier) == 3


def test_every_state_and_channel_appears(desk: Desk) -> None:
    sample_data.fill(desk)
    found = views(desk)
    assert {one.ticket.state for one in found} == set(TicketState)
    assert {said.channel for one in found for said in one.messages} == set(Channel)
    assert {said.author for one in found for said in one.messages} == set(Author)
    assert {one.ticket.direction for one in found} == set(Direction)


def test_attachments_open(desk: Desk) -> None:
    sample_data.fill(desk)
    files = [file for one in views(desk) for said in one.messages for file in said.attachments]
    assert {file.content_type for file in files} == {"application/pdf", "image/png"}
    for file in files:
        _, content = desk.attachment(file.id)
        assert len(content) == file.size
        assert content.startswith((b"%PDF-", b"\x89PNG"))


@pytest.mark.parametrize("trade", list(Trade))
def test_the_same_seed_and_clock_give_the_same(tmp_path: Path, trade: Trade) -> None:
    one, other = (make_desk(tmp_path / name, FakeClock()) for name in ("one", "other"))
    for desk in (one, other):
        sample_data.fill(desk, seed=7, tickets=90, trade=trade)
    assert told(one) == told(other)
    assert one.check().sound
    one.close()
    other.close()


def test_another_seed_gives_another(tmp_path: Path) -> None:
    one, other = (make_desk(tmp_path / name, FakeClock()) for name in ("one", "other"))
    sample_data.fill(one, seed=1, tickets=60)
    sample_data.fill(other, seed=2, tickets=60)
    assert told(one) != told(other)
    one.close()
    other.close()


def test_nothing_happens_in_the_future_or_before_its_time(desk: Desk, clock: FakeClock) -> None:
    sample_data.fill(desk, tickets=200)
    for view in views(desk):
        instants = [one.occurred_at for one in view.messages]
        assert instants == sorted(instants)
        assert view.ticket.created_at == instants[0]
        assert instants[-1] <= clock.now()
        assert view.ticket.contact_id is not None
        card = desk.contact_view(view.ticket.contact_id).contact
        assert card.created_at <= view.ticket.created_at


def test_nothing_of_it_can_be_sent(desk: Desk) -> None:
    sample_data.fill(desk, tickets=120)
    messages = [one for view in views(desk) for one in view.messages]
    assert {one.delivery for one in messages} <= {Delivery.NONE, Delivery.CANCELLED}
    addresses = {one.author_address for one in messages}.union(
        *(one.recipients for one in messages)
    )
    assert all(one.endswith(".example") for one in addresses if one)


def test_a_large_set_has_the_shape_of_years(desk: Desk, clock: FakeClock) -> None:
    heard: list[tuple[int, int]] = []
    planted = sample_data.fill(desk, tickets=500, progress=lambda *one: heard.append(one))
    assert heard[-1] == (500, 500)
    assert planted.tickets == 500
    assert 7 < planted.messages / planted.tickets < 12
    lengths = [len(view.messages) for view in views(desk)]
    assert min(lengths) == 1
    assert max(lengths) > 25
    assert clock.now() - views(desk)[0].ticket.created_at > timedelta(days=40)
    words = [len(one.text.split()) for view in views(desk) for one in view.messages]
    assert 45 < sum(words) / len(words) < 75


def test_removal_leaves_the_desk_as_it_was(desk: Desk) -> None:
    contact = add_contact(desk, "Ada Real", "ada@real.example")
    mine = add_ticket(desk, contact, subject="A real question")
    desk.do(tickets.add_tag, [mine], "Invoice")
    sample_data.fill(desk, tickets=60)
    sample_data.remove(desk)
    assert not desk.settings().sample_data
    assert [view.ticket.id for view in views(desk)] == [mine]
    assert [row.id for row in desk.contact_rows(desk.contact_numbers())] == [contact]
    assert not desk.organisation_numbers()
    assert [tag.name for tag in desk.tags()] == ["Invoice"]
    assert [one.name for one in desk.people() if one.active] == ["Tilda Okafor"]
    assert desk.search("drizzle").hits == ()


def test_letters_have_an_invented_sender_until_the_sample_goes(desk: Desk) -> None:
    sample_data.fill(desk)
    assert desk.settings().address == ("4 Mill Lane", "Holt NR25 6AA")
    assert desk.settings().phone == "01632 960140"
    sample_data.remove(desk)
    assert (desk.settings().address, desk.settings().phone) == ((), "")


def test_the_desks_own_sender_stays(desk: Desk) -> None:
    desk.do(desk_settings.change, phone="020 7946 0000")
    sample_data.fill(desk, trade=Trade.REPAIRS)
    desk.do(desk_settings.change, address=("1 New Street",))
    sample_data.remove(desk)
    assert (desk.settings().address, desk.settings().phone) == (("1 New Street",), "020 7946 0000")


def test_removal_takes_along_what_was_said_on_sample_tickets(desk: Desk) -> None:
    sample_data.fill(desk)
    camille = next(one for one in views(desk) if "lemon drizzle" in one.ticket.subject)
    reply = desk.do(tickets.reply, camille.ticket.id, "I shall try this out").result
    sample_data.remove(desk)
    assert reply not in [one.id for one in desk.ticket_view(camille.ticket.id).messages]
    assert desk.search("shall try").hits == ()


def test_a_customer_somebody_worked_with_stays(desk: Desk) -> None:
    sample_data.fill(desk)
    camille = next(one for one in views(desk) if "lemon drizzle" in one.ticket.subject)
    assert camille.contact is not None
    mine = add_ticket(desk, camille.contact.id, subject="A question of my own")
    sample_data.remove(desk)
    assert [view.ticket.id for view in views(desk)] == [mine]
    assert not desk.contact_view(camille.contact.id).contact.deleted


def test_it_can_be_filled_again_but_not_twice_at_once(desk: Desk) -> None:
    sample_data.fill(desk)
    with pytest.raises(Refused) as refused:
        sample_data.fill(desk)
    assert refused.value.reason == "sample-data-present"
    sample_data.remove(desk)
    sample_data.fill(desk)
    assert len(views(desk)) == 39


def test_removal_goes_on_where_it_stopped(desk: Desk) -> None:
    sample_data.fill(desk, tickets=900)

    def stop(done: int, of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        sample_data.remove(desk, progress=stop)
    assert desk.settings().sample_data
    sample_data.remove(desk)
    assert views(desk) == []


def test_a_colleague_who_works_here_already_is_not_doubled(desk: Desk) -> None:
    sample_data.fill(desk)
    assert sorted(one.name for one in desk.people()) == ["Margo Lindqvist", "Tilda Okafor"]


def test_contacts_can_be_edited_like_others(desk: Desk) -> None:
    sample_data.fill(desk)
    row = desk.contact_rows(desk.contact_numbers())[0]
    desk.do(contacts.edit, row.id, {}, name="Somebody Else")
    assert desk.contact_view(row.id).contact.name == "Somebody Else"


@settings(max_examples=60)
@given(st.integers(0, 730 * 24 * 60), st.sampled_from(list(Trade)))
def test_stories_are_in_order_at_any_moment(minutes: int, trade: Trade) -> None:
    source = business(trade)
    moment = datetime(2025, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    hours = OpeningHours(moment, LONDON, source["opening_days"], source["opening_hours"], 200)
    for story in source["tickets"]:
        instants = [hours.at(line[0]) for line in story["messages"]]
        assert instants == sorted(instants), story["subject"]
        assert instants[-1] <= to_micros(moment)


@pytest.mark.parametrize("words", ["", "-", "soon", "35m", "-3x 10:00", "+"])
def test_an_instant_that_says_nothing_is_refused(words: str) -> None:
    hours = OpeningHours(datetime(2026, 3, 12, tzinfo=UTC), LONDON, [1, 2], [7, 15], 30)
    with pytest.raises(ValueError, match="^" + words.replace("+", r"\+")):
        hours.at(words)


def test_tags_a_ticket_was_made_with_are_no_changes_of_it(desk: Desk) -> None:
    sample_data.fill(desk)
    numbers = desk.inbox_numbers(InboxQuery())
    tagged = [row for row in desk.inbox_rows(numbers) if row.tags]
    assert tagged
    for row in tagged:
        assert all(event.field != "tag" for event in desk.ticket_view(row.id).events)
    desk.do(tickets.add_tag, [tagged[0].id], "Later")
    (last, *_) = reversed(desk.ticket_view(tagged[0].id).events)
    assert (last.field, last.new) == ("tag", "Later")


def test_a_sample_contact_that_stands_for_a_real_one_stays(desk: Desk) -> None:
    sample_data.fill(desk, tickets=3)
    invented = desk.contact_rows(desk.contact_numbers())[0].id
    real = add_contact(desk, "Somebody Real", "real@mail.example")
    desk.do(contact_merging.merge, invented, real)
    sample_data.remove(desk)
    assert desk.contact_view(real).contact.id == invented
    assert not desk.contact_view(invented).contact.deleted
    desk.do(contact_merging.unmerge, real)
    assert desk.contact_view(real).contact.name == "Somebody Real"
