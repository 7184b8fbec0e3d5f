"""Every error of the readers and every code has words."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from app.channels.contacts import errors as contact_errors
from app.channels.contacts.errors import ContactsFileProblem
from app.channels.mail import errors as mail_errors
from app.channels.mail.errors import ArchiveProblem
from app.domain.contact_table import Column, Field
from app.domain.errors import KnownError, NotFound, StoreProblem
from app.domain.imported_contact import RejectionReason
from app.ui.imports.field_words import column_words, field_words
from app.ui.imports.problem_words import quarantine_words, rejection_words, trouble_of

PATH = Path("years.mbox")


def errors() -> list[KnownError]:
    """One of each class a reader may raise."""
    found: list[KnownError] = []
    for module, base in ((mail_errors, ArchiveProblem), (contact_errors, ContactsFileProblem)):
        for kind in vars(module).values():
            if inspect.isclass(kind) and issubclass(kind, base) and kind is not base:
                extra = list(inspect.signature(kind).parameters)[1:]
                given = {"cause": OSError("no"), "kind": "pdf", "header": (), "detail": ""}
                found.append(kind(PATH, *(given[name] for name in extra)))
    return found


@pytest.mark.parametrize("error", errors(), ids=lambda error: type(error).__name__)
def test_an_error_says_what_happened_what_is_safe_what_to_do(error: KnownError) -> None:
    trouble = trouble_of(error)
    assert trouble is not None
    assert all((trouble.failed, trouble.safe, trouble.to_do))


def test_a_full_disk_is_told_and_other_errors_are_left_to_others() -> None:
    assert trouble_of(StoreProblem("disk-full")) is not None
    assert trouble_of(StoreProblem("damaged")) is None
    assert trouble_of(NotFound("ticket", "1")) is None
    assert trouble_of(ValueError("a bug")) is None


@pytest.mark.parametrize("reason", list(RejectionReason))
def test_every_rejection_has_words(reason: RejectionReason) -> None:
    assert rejection_words(reason.value) != reason.value


@pytest.mark.parametrize(
    "reason", ["too-large", "unreadable", "not-a-mail", "no-headers", "empty", "bug-ValueError"]
)
def test_every_reason_of_quarantine_has_words(reason: str) -> None:
    assert quarantine_words(reason) != reason


@pytest.mark.parametrize("field", list(Field))
def test_every_target_has_words(field: Field) -> None:
    assert field_words(field)


def test_a_label_is_said_with_its_target() -> None:
    assert column_words(Column(Field.PHONE, "work")) == "Phone number (work)"
