"""The program's entrance: the window, or one command without it."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress

from app.console.arguments import parse
from app.console.call import Call
from app.console.machine import Machine
from app.console.output import Output
from app.console.problems import Exit, problem_of
from app.system.errors import SystemProblem
from app.system.logs import LogFile, logger
from app.system.paths import Profile, default_profile

_FAULT = (
    "Hearthdesk has met a fault of its own ({kind}). What was finished before is safe. Please "
    "report it; the folder “logs” of the desk says more, without customer data."
)


def main(arguments: Sequence[str] | None = None, *, machine: Machine | None = None) -> int:
    """Run the program with these arguments (the process's own otherwise); the exit status."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    computer = machine or Machine()
    if given and machine is None:
        _prefer_utf8(as_json="--json" in given)
    output = Output(computer, as_json="--json" in given)
    try:
        return int(_run(given, computer, output))
    except BrokenPipeError:
        return _stop_writing()
    except KeyboardInterrupt:
        output.problem("cancelled", "Stopped. What was finished before is safe.")
        return Exit.CANCELLED
    except Exception as error:
        return _explain(error, output)


def _run(given: Sequence[str], computer: Machine, output: Output) -> int:
    options = parse(given)
    profile = default_profile() if options.profile is None else Profile(options.profile)
    if options.version:
        options.command = "app.console.setting_up:version"
    if options.command is None:
        from app.startup import run_gui  # the window's libraries are for the window alone

        return run_gui(profile, passphrase=computer.passphrase)
    module, _, name = options.command.partition(":")
    command: Callable[[Call], int] = getattr(importlib.import_module(module), name)
    try:
        status = command(Call(computer, output, profile, options))
        computer.out.flush()
    except Exception as error:
        if problem_of(error) is None and not isinstance(error, BrokenPipeError):
            _log_fault(profile, error)
        raise
    return status


def screens(call: Call) -> int:
    """Draw every screen into a folder."""
    from app.startup import render_screens

    pictures = [*render_screens(call.options.folder)]
    names = [str(path) for path in pictures]
    call.output.result(
        {"pictures": names}, [f"{len(pictures)} pictures are in {call.options.folder}."]
    )
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
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None and as_json and stream is sys.stdout:
            reconfigure(encoding="utf-8")
        elif reconfigure is not None:
            reconfigure(errors="replace")


def _stop_writing() -> int:
    """Whoever read our output has gone; keep Python from complaining when it flushes at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return Exit.PIPE_CLOSED
