"""Every screen is named for screen readers, big enough to press and strong enough to read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.common.look import px
from app.ui.common.theme import Scheme
from app.ui.screens import SIZES
from tests.ui.accessibility.painted import weak_words
from tests.ui.accessibility.tree import silent_rows, small_targets, unnamed, without_role
from tests.ui.stages import all_stages, layers

# Dialogs and popups, of which the offscreen platform knows little.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_LEAST_TARGET = 24


def targets(root: QWidget) -> Iterator[str]:
    return small_targets(root, px(_LEAST_TARGET))


RULES: tuple[Callable[[QWidget], Iterator[str]], ...] = (
    *(unnamed, without_role, silent_rows, targets),
)


@pytest.mark.parametrize("size", SIZES)
def test_everything_on_it_can_be_heard_and_hit(
    qapp: QApplication, tmp_path: Path, size: tuple[int, int]
) -> None:
    found: dict[str, list[str]] = {}
    with all_stages(qapp, tmp_path, size) as stages:
        for name, window in stages:
            for layer in layers(window):
                for rule in RULES:
                    for one in rule(layer):
                        found.setdefault(one, []).append(name)
    assert told(found) == []


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_its_words_can_be_told_from_their_ground(
    qapp: QApplication, tmp_path: Path, scheme: Scheme
) -> None:
    found: dict[str, list[str]] = {}
    with all_stages(qapp, tmp_path, SIZES[0], scheme=scheme) as stages:
        for name, window in stages:
            for layer in layers(window):
                for one in weak_words(layer):
                    found.setdefault(one, []).append(name)
    assert told(found) == []


def told(found: dict[str, list[str]]) -> list[str]:
    """Each complaint once, with the screens it is about."""
    return [f"{one}\n    on {', '.join(dict.fromkeys(names))}" for one, names in found.items()]
