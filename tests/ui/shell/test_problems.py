"""Everything that can go wrong has its three parts."""

from __future__ import annotations

import errno
import re
from pathlib import Path

import pytest

from app.domain import errors
from app.domain.errors import ChangedMeanwhile, KeyProblem, NotFound, Refused, StoreProblem
from app.system.errors import LockUnavailable, ProfileInUse, ProfileUnusable, SettingsNotSaved
from app.ui.shell.problems import Remedy, problem_of, remedy_words
from tests.house.sources import ROOT

PLACE = Path("desk")


def codes(kind: type[errors.KnownError]) -> list[str]:
    """The reasons an error's own docstring lists."""
    listed = (kind.__doc__ or "").split("Reasons:")[1].split("\n\n")[0]
    return re.findall(r"[a-z]+(?:-[a-z]+)*(?=[,.])", listed.replace("\n", " "))


def refusals() -> set[str]:
    """Every reason a command gives for refusing."""
    sources = [*(ROOT / "app/services").rglob("*.py"), *(ROOT / "app/store").rglob("*.py")]
    texts = "".join(path.read_text("utf-8") for path in sources)
    return set(re.findall(r'Refused\(\s*"([a-z-]+)"', texts))


@pytest.mark.parametrize("reason", codes(StoreProblem))
def test_every_store_problem_is_told(reason: str) -> None:
    problem = problem_of(StoreProblem(reason, "page 4"))
    assert problem.failed
    assert problem.safe
    assert problem.to_do
    assert "page 4" in problem.details


def test_the_store_problems_differ() -> None:
    found = {problem_of(StoreProblem(reason)).failed for reason in codes(StoreProblem)}
    assert len(found) == len(codes(StoreProblem))


@pytest.mark.parametrize("reason", codes(KeyProblem))
def test_every_key_problem_is_told(reason: str) -> None:
    problem = problem_of(KeyProblem(reason))
    assert problem.failed
    assert problem.safe
    assert problem.to_do


# Faults of a caller, not of a person: they never reach a screen in a working program.
@pytest.mark.parametrize("reason", sorted(refusals() - {"unknown-setting"}))
def test_every_refusal_is_explained(reason: str) -> None:
    problem = problem_of(Refused(reason))
    assert problem.failed != problem_of(Refused("no-such-reason")).failed


def test_a_refusal_nobody_foresaw_still_says_that_nothing_changed() -> None:
    problem = problem_of(Refused("no-such-reason"))
    assert "Nothing was changed" in problem.safe
    assert "no-such-reason" in problem.details


def test_facts_are_filled_in() -> None:
    assert "8 characters" in problem_of(Refused("passphrase-too-short", least=8)).to_do
    pin = problem_of(Refused("pin-not-digits", least=4, most=8))
    assert pin.failed == "A PIN has 4 to 8 digits and nothing else."


@pytest.mark.parametrize(
    "error",
    [
        ChangedMeanwhile(("ticket.state",)),
        NotFound("ticket", "ab"),
        NotFound("contact", "ab"),
        NotFound("organisation", "ab"),
        ProfileInUse(PLACE, 7, "laptop"),
        ProfileInUse(PLACE, None, None),
        ProfileUnusable(PLACE, errno.EACCES),
        ProfileUnusable(PLACE, errno.ENOSPC),
        LockUnavailable(PLACE, errno.ENOLCK),
        SettingsNotSaved(PLACE, errno.EROFS),
        ZeroDivisionError(),
    ],
)
def test_every_other_error_is_told(error: Exception) -> None:
    problem = problem_of(error)
    assert problem.failed.endswith(".")
    assert problem.to_do
    assert "Error" not in problem.sentence()
    assert "Problem" not in problem.sentence()


def test_a_full_disk_is_told_as_such_wherever_it_shows() -> None:
    full = problem_of(StoreProblem("disk-full")).failed
    assert problem_of(ProfileUnusable(PLACE, errno.ENOSPC)).failed == full


def test_who_has_the_desk_is_named() -> None:
    assert "laptop" in problem_of(ProfileInUse(PLACE, 7, "laptop")).failed


@pytest.mark.parametrize("remedy", list(Remedy))
def test_every_remedy_has_a_button(remedy: Remedy) -> None:
    assert remedy_words(remedy)
