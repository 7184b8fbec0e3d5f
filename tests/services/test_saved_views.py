"""Keeping the list's filters under a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import NotFound, Refused
from app.domain.inbox import InboxQuery, Sort
from app.domain.person import Role
from app.domain.ticket import Channel, Status
from app.services import people, saved_views
from app.services.desk import Desk
from app.store.saved_views import query_of, query_text

MINE = InboxQuery(Status.WAITING, Sort.NEWEST, assignee_id=b"", channel=Channel.PHONE, unread=True)


def names(desk: Desk) -> list[str]:
    return [view.name for view in saved_views.all_views(desk)]


def test_a_view_keeps_the_whole_question(desk: Desk) -> None:
    view_id = desk.do(saved_views.save, "  Calls   for nobody ", MINE).result
    (view,) = saved_views.all_views(desk)
    assert (view.id, view.name, view.query) == (view_id, "Calls for nobody", MINE)


def test_the_same_name_takes_the_place_of_the_old_view(desk: Desk) -> None:
    first = desk.do(saved_views.save, "Calls", MINE).result
    second = desk.do(saved_views.save, "CALLS", InboxQuery()).result
    assert second == first
    assert [(view.name, view.query) for view in saved_views.all_views(desk)] == [
        ("CALLS", InboxQuery())
    ]
    desk.undo()
    assert [view.query for view in saved_views.all_views(desk)] == [MINE]


def test_a_view_for_me_is_for_whoever_asks(desk: Desk) -> None:
    tilda, margo = desk.person_id, desk.do(people.add, "Margo", Role.LEADER).result
    desk.do(saved_views.save, "Mine", InboxQuery(assignee_id=tilda))
    desk.do(saved_views.save, "Margo's", InboxQuery(assignee_id=margo))
    assert [one.query.assignee_id for one in saved_views.all_views(desk)] == [tilda, margo]
    desk.person_id = margo
    assert [one.query.assignee_id for one in saved_views.all_views(desk)] == [margo, margo]


def test_views_are_renamed_removed_and_put_in_order(desk: Desk) -> None:
    one, two, three = (desk.do(saved_views.save, name, MINE).result for name in ("A", "B", "C"))
    desk.do(saved_views.reorder, [three, one])
    assert names(desk) == ["C", "A", "B"]
    desk.do(saved_views.rename, two, "Bread")
    desk.do(saved_views.remove, one)
    assert names(desk) == ["C", "Bread"]
    for expected in (["C", "A", "Bread"], ["C", "A", "B"], ["A", "B", "C"]):
        desk.undo()
        assert names(desk) == expected


def test_what_is_refused(desk: Desk) -> None:
    one = desk.do(saved_views.save, "A", MINE).result
    desk.do(saved_views.save, "B", MINE)
    with pytest.raises(Refused, match="name-needed"):
        desk.do(saved_views.save, " ", MINE)
    with pytest.raises(Refused, match="name-taken"):
        desk.do(saved_views.rename, one, "b")
    with pytest.raises(NotFound):
        desk.do(saved_views.reorder, [bytes(16)])
    with pytest.raises(NotFound):
        desk.do(saved_views.remove, bytes(16))


@given(
    st.builds(
        InboxQuery,
        status=st.sampled_from(Status),
        sort=st.sampled_from(Sort),
        assignee_id=st.none() | st.just(b"") | st.binary(min_size=16, max_size=16),
        channel=st.none() | st.sampled_from(Channel),
        unread=st.booleans(),
        tag_id=st.none() | st.binary(min_size=16, max_size=16),
    )
)
def test_every_question_survives_being_kept(query: InboxQuery) -> None:
    assert query_of(query_text(query)) == query


@given(st.text() | st.sampled_from(['{"sort": "loudest"}', '{"tag": 7}', "[]", '{"tag": "zz"}']))
def test_what_is_not_understood_narrows_nothing(text: str) -> None:
    assert query_of(text) == InboxQuery()
