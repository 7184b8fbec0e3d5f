"""Who works at the desk."""

from __future__ import annotations

from app.domain.errors import Refused
from app.domain.ids import RowId
from app.domain.person import Role
from app.store.registry import PERSON
from app.store.unit_of_work import UnitOfWork


def add(uow: UnitOfWork, name: str, role: Role) -> RowId:
    """Add somebody. Raises Refused("name-needed")."""
    if not name.strip():
        raise Refused("name-needed")
    person_id = uow.new_id()
    uow.insert(PERSON, person_id, name=name.strip(), role=role.value, active=True)
    return person_id


def rename(uow: UnitOfWork, person_id: RowId, name: str) -> None:
    """Raises NotFound, Refused("name-needed")."""
    if not name.strip():
        raise Refused("name-needed")
    uow.set(PERSON, person_id, name=name.strip())


def set_role(uow: UnitOfWork, person_id: RowId, role: Role) -> None:
    """Let somebody do more or less. Raises NotFound; the gate keeps the last leader one."""
    uow.set(PERSON, person_id, role=role.value)


def let_go(uow: UnitOfWork, person_id: RowId) -> None:
    """Somebody works here no more; what was done stays theirs. Raises NotFound."""
    uow.set(PERSON, person_id, active=False)


def take_back(uow: UnitOfWork, person_id: RowId) -> None:
    """Somebody works here again. Raises NotFound."""
    uow.set(PERSON, person_id, active=True)
