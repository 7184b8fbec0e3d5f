"""The collector runs on the GUI thread alone."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.background.garbage import GarbageTimer


class Knot:
    """Only the collector can free it."""

    def __init__(self) -> None:
        self.me = self
        self.freed_in: list[int] = []
        weakref.finalize(self, FREED_IN.append, threading.get_ident)


FREED_IN: list[object] = []


@pytest.fixture
def garbage(qapp: object) -> Iterator[GarbageTimer]:
    timer = GarbageTimer(every_ms=1)
    yield timer
    timer.stop()
    gc.disable()  # the suite's own fixture switches it on again


def test_automatic_collection_is_off_until_it_is_stopped(qapp: object) -> None:
    timer = GarbageTimer()
    assert not gc.isenabled()
    timer.stop()
    assert gc.isenabled()
    gc.disable()


def test_cycles_are_freed_by_the_timer(garbage: GarbageTimer, qtbot: QtBot) -> None:
    watch = weakref.ref(Knot())
    assert watch() is not None
    litter: list[object] = []

    def is_freed() -> bool:
        litter.extend([object() for _ in range(10)])
        litter.append([[] for _ in range(2000)])
        return watch() is None

    qtbot.waitUntil(is_freed)


def test_nothing_is_collected_before_a_threshold_is_reached(garbage: GarbageTimer) -> None:
    gc.collect()
    watch = weakref.ref(Knot())
    garbage.collect_due()
    assert watch() is not None


def test_what_existed_is_spared(garbage: GarbageTimer) -> None:
    before = gc.get_freeze_count()
    garbage.spare_what_exists()
    assert gc.get_freeze_count() > before
