"""The source files the house rules look at, parsed once."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

Finding = tuple[int, str]
Rule = Callable[[ast.Module], Iterator[Finding]]


@cache
def program() -> dict[Path, ast.Module]:
    """Every Python file of the program, by its path."""
    return {path: ast.parse(path.read_bytes()) for path in sorted((ROOT / "app").rglob("*.py"))}


def broken(rule: Rule) -> list[str]:
    """Where the program breaks `rule`, one `file:line: what` each."""
    return [
        f"{path.relative_to(ROOT)}:{line}: {what}"
        for path, tree in program().items()
        for line, what in rule(tree)
    ]


def found(rule: Rule, code: str) -> int:
    """How often `rule` is broken by a piece of code."""
    return len(list(rule(ast.parse(code))))
