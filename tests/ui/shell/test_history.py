"""The way back and forward."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.ui.shell.history import History, Place

A, B, C = (Place("inbox", bytes([n]) * 16) for n in (1, 2, 3))


def walked(*places: Place) -> History:
    history = History()
    for place in places:
        history.visit(place)
    return history


def test_nowhere_there_is_no_way() -> None:
    history = History()
    assert history.here is None
    assert history.back() is None
    assert history.forward() is None


def test_back_and_forward() -> None:
    history = walked(A, B, C)
    assert history.back() == B
    assert history.back() == A
    assert not history.can_go_back
    assert history.forward() == B
    assert history.here == B


def test_going_on_from_before_forgets_what_lay_ahead() -> None:
    history = walked(A, B)
    history.back()
    history.visit(C)
    assert not history.can_go_forward
    assert history.back() == A


def test_the_same_place_again_is_no_visit() -> None:
    history = walked(A, A)
    assert not history.can_go_back


def test_an_areas_first_item_takes_the_place_of_the_bare_area() -> None:
    history = walked(Place("contacts"), Place("inbox"), A)
    assert history.back() == Place("contacts")


def test_being_shown_again_after_going_back_keeps_the_way_ahead() -> None:
    history = walked(A, B)
    history.visit(history.back() or C)
    assert history.can_go_forward


@given(st.lists(st.sampled_from(["back", "forward", A, B, C]), max_size=400))
def test_where_one_is_is_always_where_one_went(steps: list[object]) -> None:
    history = History()
    for step in steps:
        before = history.here
        if isinstance(step, Place):
            history.visit(step)
            assert history.here == step
        elif step == "back":
            found = history.back()
            assert found is None or history.here == found
            assert found is None or history.can_go_forward
        else:
            found = history.forward()
            assert found is not None or history.here == before
