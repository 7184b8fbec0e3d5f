"""What is done for a customer by name."""

from __future__ import annotations

import pytest

from app.ui.search.operators import mistake
from app.ui.search.verbs import Saying, Verb, saying_of

CALL, NEW = Verb.LOG_CALL, Verb.NEW_TICKET


@pytest.mark.parametrize(
    ("line", "saying"),
    [
        ("call jo", Saying(CALL, "call", "jo")),
        ("Call back Joss", Saying(CALL, "Call back", "Joss")),
        ("log a call with wren ab", Saying(CALL, "log a call with", "wren ab")),
        ("rin camille", Saying(CALL, "rin", "camille")),
        ("new ticket for camille", Saying(NEW, "new ticket for", "camille")),
        ("camille", None),
        ("call", None),
        ("call back", None),
        ("callum price", None),
        ("", None),
    ],
)
def test_a_verb_and_a_name(line: str, saying: Saying | None) -> None:
    assert saying_of(line) == saying


@pytest.mark.parametrize(
    ("line", "typed", "meant", "instead"),
    [
        ("form:camille", "form:", "from:", "from:camille"),
        ("lemon tags:cake", "tags:", "tag:", "tag:cake"),
        ("form:camille lemon", "form:", "from:", None),
        ("zz:1", "zz:", "", None),
    ],
)
def test_a_mistyped_operator_is_noticed(
    line: str, typed: str, meant: str, instead: str | None
) -> None:
    wrong = mistake(line)
    assert wrong is not None
    assert (wrong.typed, wrong.meant) == (typed, meant)
    assert (wrong.instead.insert if wrong.instead else None) == instead


@pytest.mark.parametrize("line", ["from:x", "-is:open", "http://x", ">form:", "10:30", "lemon"])
def test_what_is_no_mistake(line: str) -> None:
    assert mistake(line) is None
