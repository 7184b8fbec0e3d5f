"""Sizes, names and docstrings that keep the program readable."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache

import pytest
from PySide6 import QtCore, QtGui, QtWidgets

from tests.house.sources import ROOT, Finding, broken, found, program

LONGEST_FILE = 400
VAGUE = re.compile(r"(?:^|_)(?:utils?|helpers?|managers?|misc|common_stuff)(?:_|$)")


def public_without_docstring(tree: ast.Module) -> Iterator[Finding]:
    """What others call says what it means; overrides of Qt are explained by Qt."""
    for definition in _public_functions(tree):
        if ast.get_docstring(definition) is None:
            yield definition.lineno, f"{definition.name} has no docstring"


def vague_name(tree: ast.Module) -> Iterator[Finding]:
    """A name that would fit anything tells nothing."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and _is_vague(node.name):
            yield node.lineno, f"{node.name} says nothing"


def undeclared_setting(tree: ast.Module) -> Iterator[Finding]:
    """Settings are declared in one file and named by that declaration, never by a string."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Name) and node.func.id == "Setting":
            yield node.lineno, "declare settings in app/system/settings.py"
        if _asks_settings(node) and isinstance(node.args[0], ast.Constant | ast.JoinedStr):
            yield node.lineno, "name a setting by its declaration"


def test_everything_public_says_what_it_means() -> None:
    assert broken(public_without_docstring) == []


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path, tree in program().items()
        if tree.body and ast.get_docstring(tree) is None
    ]
    assert silent == []


def test_no_name_is_vague() -> None:
    files = [path for path in program() if _is_vague(path.stem) or _is_vague(path.parent.name)]
    assert files == []
    assert broken(vague_name) == []


def test_settings_are_declared_once() -> None:
    stray = [one for one in broken(undeclared_setting) if "system/settings.py" not in one]
    assert stray == []


def test_no_file_hides_a_second_subject() -> None:
    lines = {path: len(path.read_bytes().splitlines()) for path in program()}
    long = {str(path.relative_to(ROOT)): n for path, n in lines.items() if n > LONGEST_FILE}
    assert long == {}


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (public_without_docstring, "def close_ticket(): pass"),
        (public_without_docstring, "class Desk:\n def close(self): pass"),
        (public_without_docstring, "class Desk:\n def paintEvent(self, event): pass"),
        (public_without_docstring, "class Desk:\n async def close(self): return 1"),
        (public_without_docstring, "class Desk:\n @property\n def a(self):\n  b()\n  return c"),
        (vague_name, "class MailHelper: pass"),
        (vague_name, "class ManagerOfMail: pass"),
        (vague_name, "def misc_things(): pass"),
        (undeclared_setting, "settings.get('look.theme')"),
        (undeclared_setting, "self._settings.set(f'{x}', 1)"),
        (undeclared_setting, "Setting('a', 1, f, 'b')"),
    ],
)
def test_a_fault_is_noticed(rule: object, code: str) -> None:
    assert found(rule, code) == 1


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (public_without_docstring, "def close():\n 'Ends it.'"),
        (public_without_docstring, "def _close(): pass"),
        (public_without_docstring, "class _Desk:\n def close(self): pass"),
        (public_without_docstring, "class Desk(QWidget):\n def paintEvent(self, event): pass"),
        (public_without_docstring, "class Desk(QStyle):\n def polish(self, widget): pass"),
        (public_without_docstring, "class Desk:\n def __len__(self): pass"),
        (public_without_docstring, "class Desk:\n @property\n def key(self): return 1"),
        (public_without_docstring, "def f():\n 'Doc.'\n def g(): pass"),
        (vague_name, "class Mail: pass"),
        (undeclared_setting, "settings.get(THEME)"),
        (undeclared_setting, "values.get('look.theme')"),
    ],
)
def test_what_is_right_is_left_alone(rule: object, code: str) -> None:
    assert found(rule, code) == 0


Function = ast.FunctionDef | ast.AsyncFunctionDef


QT_NAMES = {
    name
    for module in (QtCore, QtGui, QtWidgets)
    for kind in (getattr(module, one) for one in dir(module))
    if isinstance(kind, type)
    for name in dir(kind)  # `vars` would miss some: PySide6 fills a class when first asked
}


def _public_functions(tree: ast.Module) -> Iterator[Function]:
    yield from _to_be_documented(tree.body, inherited=set())
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield from _to_be_documented(node.body, inherited=_explained_above(node))


def _explained_above(body: ast.ClassDef) -> set[str]:
    """Names that a class above, of Qt or of the program, already explains."""
    names, bases = set(), [_last_name(base) for base in body.bases]
    if bases:
        names |= QT_NAMES
    for base in bases:
        for other in _classes().get(base, ()):
            if base != body.name:  # a namesake from elsewhere would lead round in a circle
                names |= _explained_above(other)
            names |= {one.name for one in _functions(other.body) if ast.get_docstring(one)}
    return names


@cache
def _classes() -> dict[str, list[ast.ClassDef]]:
    found_classes: dict[str, list[ast.ClassDef]] = {}
    for tree in program().values():
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                found_classes.setdefault(node.name, []).append(node)
    return found_classes


def _last_name(base: ast.expr) -> str:
    if isinstance(base, ast.Subscript):  # Page[Ticket]
        base = base.value
    return str(getattr(base, "attr", getattr(base, "id", "")))


def _functions(body: list[ast.stmt]) -> Iterator[Function]:
    yield from (node for node in body if isinstance(node, Function))


def _to_be_documented(body: list[ast.stmt], *, inherited: set[str]) -> Iterator[Function]:
    for node in _functions(body):
        if node.name.startswith("_") or node.name in inherited:
            continue
        names = {getattr(one, "id", getattr(one, "attr", "")) for one in node.decorator_list}
        plain_property = "property" in names and len(node.body) == 1
        if not (plain_property or names & {"overload", "setter", "override"}):
            yield node


def _is_vague(name: str) -> bool:
    return bool(VAGUE.search(re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()))


def _asks_settings(call: ast.Call) -> bool:
    if not (isinstance(call.func, ast.Attribute) and call.func.attr in ("get", "set")):
        return False
    owner = call.func.value
    name = getattr(owner, "attr", getattr(owner, "id", ""))
    return bool(call.args) and name.strip("_") == "settings"
