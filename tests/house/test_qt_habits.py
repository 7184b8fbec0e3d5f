"""Habits that Qt punishes late and far away."""

from __future__ import annotations

import ast
import enum
import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tests.house.sources import Finding, broken, found, program


def lambda_connected_to_self(tree: ast.Module) -> Iterator[Finding]:
    """A lambda holding `self` keeps it alive and may run in the emitter's thread."""
    for call in _calls(tree, "connect"):
        for argument in call.args:
            if isinstance(argument, ast.Lambda) and any(
                isinstance(name, ast.Name) and name.id == "self" for name in ast.walk(argument)
            ):
                yield call.lineno, "connect a bound method, not a lambda that holds self"


def text_made_inside_tr(tree: ast.Module) -> Iterator[Finding]:
    """Only a literal can be found by the translators' tools."""
    for call in [*_calls(tree, "tr"), *_calls(tree, "translate")]:
        if isinstance(call.func, ast.Attribute) and call.func.attr == "translate":
            texts = call.args[1:2]  # its first argument is the context
        else:
            texts = call.args[:1]
        if any(not isinstance(one, ast.Constant) for one in texts):
            yield call.lineno, "give tr() a literal and fill its %1 after"


def short_enum_name(tree: ast.Module) -> Iterator[Finding]:
    """`Qt.DisplayRole` works by a courtesy of PySide6 that costs time and may end."""
    classes = _qt_classes(tree)
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)):
            continue
        owner = classes.get(node.value.id)
        if owner is None or issubclass(owner, enum.Enum):
            continue
        if isinstance(getattr(owner, node.attr, None), enum.Enum):
            yield node.lineno, f"write the enumeration's name before {node.attr}"


def shadowed_qt_names(kind: type[QObject], body: ast.ClassDef) -> Iterator[Finding]:
    """An attribute named like a method of Qt hides it from everybody else."""
    qt_names = {
        name
        for base in kind.__mro__
        if base.__module__.startswith(("PySide6", "Shiboken"))
        for name in dir(base)  # fills it: PySide6 loads a class when it is first asked
    }
    for name, line in _attributes(body):
        if name in qt_names:
            yield line, f"{kind.__name__}.{name} hides a name of Qt"


@pytest.mark.parametrize("rule", [lambda_connected_to_self, text_made_inside_tr, short_enum_name])
def test_the_program_keeps_the_habit(rule: object) -> None:
    assert broken(rule) == []


def test_no_attribute_hides_a_name_of_qt() -> None:
    complaints = [
        f"{module.__name__}:{line}: {what}"
        for module in _modules_with_qt()
        for kind, body in _qt_kinds_of(module)
        for line, what in shadowed_qt_names(kind, body)
    ]
    assert complaints == []


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (lambda_connected_to_self, "self.a.clicked.connect(lambda: self.go())"),
        (lambda_connected_to_self, "b.connect(lambda on: other(self, on))"),
        (text_made_inside_tr, "self.tr(f'Ticket {number} closed')"),
        (text_made_inside_tr, "self.tr('Ticket %s' % number)"),
        (text_made_inside_tr, "tr('a' + b)"),
        (text_made_inside_tr, "QCoreApplication.translate('Inbox', f'{x}')"),
        (short_enum_name, "from PySide6.QtCore import Qt\nQt.DisplayRole"),
        (short_enum_name, "from PySide6.QtWidgets import QSizePolicy as P\nP.Expanding"),
    ],
)
def test_a_bad_habit_is_noticed(rule: object, code: str) -> None:
    assert found(rule, code) == 1


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (lambda_connected_to_self, "self.a.clicked.connect(self.go)"),
        (lambda_connected_to_self, "a.connect(lambda: b.c())"),
        (text_made_inside_tr, "self.tr('Ticket %1 closed').replace('%1', number)"),
        (text_made_inside_tr, "QCoreApplication.translate('Inbox', 'Closed')"),
        (short_enum_name, "from PySide6.QtCore import Qt\nQt.ItemDataRole.DisplayRole"),
        (short_enum_name, "from app.x import Qt\nQt.DisplayRole"),
    ],
)
def test_a_good_habit_is_left_alone(rule: object, code: str) -> None:
    assert found(rule, code) == 0


def test_a_hidden_name_is_noticed() -> None:
    class Page(QWidget):
        pass

    code = (
        "class Page:\n actions = 1\n fine: int = 2\n def f(self):\n  self.update, self.page = 1, 2"
    )
    (body,) = ast.parse(code).body
    assert isinstance(body, ast.ClassDef)
    assert [line for line, _ in shadowed_qt_names(Page, body)] == [2, 5]


def _calls(tree: ast.Module, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name in (
            getattr(node.func, "attr", None),
            getattr(node.func, "id", None),
        ):
            yield node


def _qt_classes(tree: ast.Module) -> dict[str, type]:
    found_classes = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
            module = importlib.import_module(node.module or "")
            for alias in node.names:
                value = getattr(module, alias.name, None)
                if isinstance(value, type):
                    found_classes[alias.asname or alias.name] = value
    return found_classes


def _modules_with_qt() -> Iterator[ModuleType]:
    for package in ("app.ui", "app.background"):
        root = importlib.import_module(package)
        for one in pkgutil.walk_packages(root.__path__, f"{package}."):
            yield importlib.import_module(one.name)


def _qt_kinds_of(module: ModuleType) -> Iterator[tuple[type[QObject], ast.ClassDef]]:
    tree = next(tree for path, tree in program().items() if str(path) == module.__file__)
    bodies = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    for kind in vars(module).values():
        own = isinstance(kind, type) and kind.__module__ == module.__name__
        if own and issubclass(kind, QObject) and kind.__name__ in bodies:
            yield kind, bodies[kind.__name__]


def _attributes(body: ast.ClassDef) -> Iterator[tuple[str, int]]:
    """Names assigned in the class and on `self`, methods left out: those may override."""
    for statement in body.body:
        yield from ((name.id, name.lineno) for name in _targets(statement, ast.Name))
    for node in ast.walk(body):
        for target in _targets(node, ast.Attribute):
            if isinstance(target.value, ast.Name) and target.value.id == "self":
                yield target.attr, target.lineno


def _targets(node: ast.AST, kind: type) -> Iterator[ast.Name | ast.Attribute]:
    targets = getattr(node, "targets", None) or [getattr(node, "target", None)]
    if isinstance(node, ast.Assign | ast.AnnAssign):
        for target in targets:
            parts = target.elts if isinstance(target, ast.Tuple | ast.List) else [target]
            yield from (part for part in parts if isinstance(part, kind))
