"""The one or two people who work at the desk."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import RowId


class Role(StrEnum):
    """What a person is here to do."""

    REPRESENTATIVE = "representative"
    LEADER = "leader"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who answers customers."""

    id: RowId
    name: str
    role: Role
    active: bool
