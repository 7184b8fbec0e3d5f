"""Settings as other programs, later ones and broken files may have left them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.errors import Refused
from app.services import settings
from app.services.desk import Desk
from app.services.settings import DeskSettings


@pytest.mark.parametrize(
    "rows",
    [
        {"zone": '"Mars/Olympus"'},
        {"answer_within": "1e999"},
        {"answer_within": '"soon"'},
        {"own_addresses": "7"},
        {"business": "{"},
        {"later": "true"},
    ],
    ids=str,
)
def test_what_cannot_be_read_has_its_default(rows: dict[str, str]) -> None:
    assert settings.from_rows(rows) == DeskSettings()


def test_what_was_set_is_read(desk: Desk) -> None:
    desk.do(settings.change, own_addresses=("a@b.example",), answer_within=timedelta(hours=4))
    found = desk.settings()
    assert (found.own_addresses, found.answer_within) == (("a@b.example",), timedelta(hours=4))
    with pytest.raises(Refused, match="unknown-setting"):
        desk.do(settings.change, colour="green")
