"""A social post on its card: where it stands, who can read it, the way to it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from app.domain.capture import Capture, Post
from app.domain.ticket import Channel
from app.services import capture
from app.ui.inbox.cards import FOLDED, Cards, Press
from app.ui.inbox.event_words import Team
from app.ui.inbox.moments import Moments
from app.ui.inbox.thread_items import MessageItem, explain, thread_items
from tests.ui.inbox.bakery import Bakery


def item_of(bakery: Bakery, post: Post, parent: QObject) -> MessageItem:
    desk = bakery.desk
    captured = Capture(Channel.SOCIAL, bakery.contacts["Noor"], text="Lovely!", post=post)
    agreed = desk.settings()
    ticket_id = desk.do(
        capture.capture, captured, region="GB", answer_within=agreed.answer_within
    ).result
    view = desk.ticket_view(ticket_id)
    team = Team({one.id: one.name for one in desk.people()}, desk.person_id)
    (item,) = thread_items(view.messages, (), team, Moments(bakery.clock, parent))
    assert isinstance(item, MessageItem)
    return item


@pytest.mark.parametrize(
    ("post", "said"),
    [
        (Post("Instagram", "@noor.bakes", "https://a.example/p/1"), "Social · Instagram · public"),
        (Post("Facebook", public=False), "Social · Facebook · private"),
        (Post(), "Social · public"),
    ],
)
def test_its_card_says_where_and_for_whom(
    bakery: Bakery, qapp: QObject, post: Post, said: str
) -> None:
    item = item_of(bakery, post, qapp)
    assert item.channel == said
    assert explain(item) == post.handle


def test_it_can_be_opened_where_its_address_is_known(bakery: Bakery, qapp: QObject) -> None:
    known = item_of(bakery, Post(permalink="https://a.example/p/1"), qapp)
    parts = Cards().layout(known, FOLDED, 500).parts
    assert [part.words for part in parts if part.press is Press.POST] == ["Open the post"]
    unknown = item_of(bakery, Post(), qapp)
    assert not Cards().layout(unknown, FOLDED, 500).parts
