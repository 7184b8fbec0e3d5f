"""Every command says which permission it needs; a new one must not slip past the roles."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.permissions import NEEDED
from tests.house.sources import ROOT, program

SERVICES = ROOT / "app" / "services"


def commands(tree: ast.Module, module: str) -> Iterator[str]:
    """Journal names of the public functions whose first parameter is the unit of work."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            first = [*node.args.posonlyargs, *node.args.args][:1]
            if first and first[0].arg == "uow":
                yield f"{module}.{node.name}"


def parts(tree: ast.Module) -> Iterator[str]:
    """Names of functions called with the unit of work: parts of other commands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and ast.unparse(node.args[0]).endswith("uow"):
            yield ast.unparse(node.func).rsplit(".", 1)[-1]


def performed(tree: ast.Module) -> Iterator[str]:
    """Names of functions handed to `Desk.do` and `do_quietly` as they are."""
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        if node.func.attr in ("do", "do_quietly") and node.args:
            given = ast.unparse(node.args[0])
            if given.replace(".", "").replace("_", "").isalnum():
                yield given.rsplit(".", 1)[-1]


def service_commands() -> dict[str, str]:
    """Every command of the services by its journal name, and its bare name."""
    return {
        name: name.rsplit(".", 1)[-1]
        for path, tree in program().items()
        if path.is_relative_to(SERVICES)
        for name in commands(tree, Path(path).stem)
    }


def test_every_command_needs_a_permission() -> None:
    within = {name for path, tree in program().items() for name in parts(tree)}
    done = {name for path, tree in program().items() for name in performed(tree)}
    unlisted = {
        name
        for name, bare in service_commands().items()
        if name not in NEEDED and (bare in done or bare not in within)
    }
    assert unlisted == set(), "say in app/services/permissions.py who may do this"


def test_no_line_speaks_of_a_command_that_is_gone() -> None:
    nested = {"local.begin_run", "mail_import._end", "mail_import.file_mails"}
    assert set(NEEDED) - set(service_commands()) - nested == set()


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("def close(uow, ids): pass", ["tickets.close"]),
        ("def _close(uow, ids): pass", []),
        ("def answer(desk, uow): pass", []),
    ],
)
def test_a_command_is_known_by_its_first_parameter(code: str, found: list[str]) -> None:
    assert list(commands(ast.parse(code), "tickets")) == found


def test_what_is_handed_over_counts_as_performed() -> None:
    code = "desk.do(tickets.close, 1); desk.do_quietly(wake); desk.do(lambda uow: 1)"
    assert list(performed(ast.parse(code))) == ["close", "wake"]
    assert list(parts(ast.parse("require(uow, 1); name_of(self._uow)"))) == ["require", "name_of"]
