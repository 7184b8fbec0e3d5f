"""Measuring one way of doing a thing against a named floor, in turns, in one process and run."""

from __future__ import annotations

import gc
import json
import os
import statistics
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

RESULTS = Path(os.environ.get("HEARTHDESK_BENCH_RESULTS", "build/benchmarks.json"))


@dataclass(frozen=True)
class Figure:
    """Medians in milliseconds of elapsed time, and their ratio beside the one to reach."""

    name: str
    floor_ms: float
    ours_ms: float
    reach: float

    @property
    def ratio(self) -> float:
        return self.ours_ms / self.floor_ms

    def line(self) -> str:
        verdict = "reached" if self.ratio <= self.reach else "MISSED"
        return (
            f"{self.name:<58} floor {self.floor_ms:9.3f} ms  ours {self.ours_ms:9.3f} ms  "
            f"x{self.ratio:5.2f}  (reach x{self.reach:g}: {verdict})"
        )


def compare(
    name: str,
    floor: Callable[[], object],
    ours: Callable[[], object],
    *,
    reach: float,
    turns: int = 41,
    each: int = 1,
) -> Figure:
    """Run both `turns` times alternately, `each` calls at a time; print, record and return."""
    floors, own = [], []
    floor(), ours()
    gc.collect()
    gc.disable()
    try:
        for _ in range(turns):
            floors.append(_time(floor, each))
            own.append(_time(ours, each))
    finally:
        gc.enable()
    figure = Figure(name, statistics.median(floors), statistics.median(own), reach)
    record(figure)
    return figure


def record(figure: Figure) -> None:
    """Print a figure and keep it for the record."""
    print("\n" + figure.line(), flush=True)
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    known = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    known[figure.name] = {**asdict(figure), "ratio": round(figure.ratio, 3)}
    RESULTS.write_text(json.dumps(known, indent=1))


def _time(call: Callable[[], object], each: int) -> float:
    began = time.perf_counter()
    for _ in range(each):
        call()
    return (time.perf_counter() - began) * 1000 / each
