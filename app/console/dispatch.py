"""From the words of a command line to the command that does it; from errors to exit statuses."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from app.console.arguments import parse
from app.console.call import Call
from app.console.machine import Machine
from app.console.output import Output
from app.console.problems import ConsoleProblem, Exit, problem_of
from app.system.errors import SystemProblem
from app.system.logs import LogFile, logger
from app.system.paths import Profile, default_profile

_FAULT = (
    "Hearthdesk has met a fault of its own ({kind}). What was finished before is safe. Please "
    "report it; the folder “logs” of the desk says more, without customer data."
)

OpenWindow = Callable[[Profile, str | None], int]
"""Opens the window on a profile, with the passphrase of the environment; the exit status."""

DrawScreens = Callable[[Path], Iterable[Path]]
"""Draws every screen into a folder; the pictures."""


def run(
    given: Sequence[str],
    open_window: OpenWindow,
    draw_screens: DrawScreens,
    machine: Machine | None = None,
) -> int:
    """Do what was asked; the exit status. What needs a window is lent by the caller."""
    computer = machine or Machine()
    if machine is None:
        _prefer_utf8(as_json="--json" in given)
    output = Output(computer, as_json="--json" in given)
    try:
        return int(_run(given, computer, output, open_window, draw_screens))
    except BrokenPipeError:
        return _stop_writing()
    except KeyboardInterrupt:
        output.problem("cancelled", "Stopped. What was finished before is safe.")
        return Exit.CANCELLED
    except Exception as error:
        return _explain(error, output)


def _run(
    given: Sequence[str],
    computer: Machine,
    output: Output,
    open_window: OpenWindow,
    draw_screens: DrawScreens,
) -> int:
    options = parse(given)
    profile = default_profile() if options.profile is None else Profile(options.profile)
    call = Call(computer, output, profile, options)
    try:
        if options.command is None:
            return open_window(profile, computer.passphrase)
        if options.command == "screens":
            return _screens(call, draw_screens)
        status = _command(options.command)(call)
        computer.out.flush()
    except Exception as error:
        if problem_of(error) is None and not isinstance(error, BrokenPipeError):
            _log_fault(profile, error)
        raise
    return status


def _command(target: str) -> Callable[[Call], int]:
    """The function of "module:function", loaded only now: most commands need little."""
    module, _, name = target.partition(":")
    command: Callable[[Call], int] = getattr(importlib.import_module(module), name)
    return command


def _screens(call: Call, draw_screens: DrawScreens) -> int:
    folder: Path = call.options.folder
    pictures: list[str] = []
    try:
        for path in draw_screens(folder):
            pictures.append(str(path))
            call.output.progress(f"{len(pictures)} pictures, the last is {path.name}")
    except OSError as error:
        raise ConsoleProblem(
            "file-unwritable",
            f"{folder} cannot be written: {error.strerror}. {len(pictures)} pictures were drawn.",
            Exit.PROBLEM,
        ) from error
    call.output.end_progress()
    call.output.result({"pictures": pictures}, [f"{len(pictures)} pictures are in {folder}."])
    return Exit.OK


def _explain(error: Exception, output: Output) -> int:
    problem = problem_of(error)
    if problem is None:
        output.problem("fault", _FAULT.format(kind=type(error).__name__))
        return Exit.FAULT
    output.problem(problem.code, problem.message)
    return problem.status


def _log_fault(profile: Profile, error: Exception) -> None:
    """Into the desk's log where there is one; the log keeps customers out of it."""
    with suppress(SystemProblem):
        if profile.logs.is_dir():
            with LogFile(profile.logs):
                logger("crash").error("fault in a command", exc_info=error)


def _prefer_utf8(*, as_json: bool) -> None:
    """JSON is UTF-8 on every system; words that a terminal cannot show must not stop a command."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure: Callable[..., None] | None = getattr(stream, "reconfigure", None)
        if reconfigure is not None and as_json and stream is sys.stdout:
            reconfigure(encoding="utf-8")
        elif reconfigure is not None:
            reconfigure(errors="replace")


def _stop_writing() -> int:
    """Whoever read our output has gone; keep Python from complaining when it flushes at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return Exit.PIPE_CLOSED
