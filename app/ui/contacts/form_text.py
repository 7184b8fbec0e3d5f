"""A contact's form as text, to be kept until it is saved, and read again."""

from __future__ import annotations

import json
from typing import Any

from app.domain.contact import PointKind
from app.domain.ids import RowId
from app.ui.contacts.form_state import FormState, PointField, PointText


def as_text(state: FormState) -> str:
    """What was typed, with what the desk had when it was."""
    return json.dumps(
        {
            "texts": {name: [text.now, text.base] for name, text in state.texts.items()},
            "points": [_written(point) for point in state.points],
            "removed": sorted(point_id.hex() for point_id in state.removed),
            "seen": {name: sorted(dots) for name, dots in state.seen.items()},
        },
        ensure_ascii=False,
    )


def from_text(contact_id: RowId | None, text: str) -> FormState | None:
    """The form as it was kept; None where another release kept what this one cannot read."""
    try:
        kept = json.loads(text)
        state = FormState(contact_id=contact_id)
        for name in state.texts.keys() & kept["texts"].keys():
            now, base = kept["texts"][name]
            state.texts[name].now, state.texts[name].base = str(now), str(base)
        for point in kept["points"]:
            _put(state, point)
        state.removed.update(bytes.fromhex(one) for one in kept["removed"])
        state.seen.update(
            {name: frozenset((w, n) for w, n in dots) for name, dots in kept["seen"].items()}
        )
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    return state


def _written(point: PointField) -> dict[str, Any]:
    base = None if point.base is None else [point.base.written, point.base.label]
    return {
        "kind": point.now.kind.value,
        "now": [point.now.written, point.now.label],
        "id": None if point.id is None else point.id.hex(),
        "base": base,
        "base_kind": None if point.base is None else point.base.kind.value,
    }


def _put(state: FormState, kept: dict[str, Any]) -> None:
    point = state.add_point(PointKind(kept["kind"]))
    point.now = PointText(point.now.kind, *map(str, kept["now"]))
    if kept["id"] is not None and kept["base"] is not None:
        point.id = bytes.fromhex(kept["id"])
        point.base = PointText(PointKind(kept["base_kind"]), *map(str, kept["base"]))
