"""Keeps people out of logs and crash reports: the second net behind "log ids only"."""

from __future__ import annotations

import re
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

_PROGRAM = Path(__file__).resolve().parents[2]
_ADDRESS = re.compile(
    r"""(?:"[^"@\s]{1,64}"|[^\s@<>()\[\]"',;:=]{1,64})"""
    r"""@(?:\[[^\]\s]{1,255}\]|[^\s@<>()\[\]"',;:=]{1,255})"""
)
# Seven to fifteen digits (E.164) with the usual separators, not part of an id or a longer word.
_PHONE = re.compile(r"(?<![\w-])(?<!\d\.)\+?\(?\d(?:[ ()./\-]{0,3}\d){6,14}(?!\w|-\w)")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?: \d{2})?")
# Their texts are made by the interpreter from names in the code, never from a person's data.
_TEXT_OF_CODE = (AttributeError, NameError, RecursionError, TypeError)


def mask(text: str) -> str:
    """`text` with mail addresses and phone numbers replaced; UUIDs and dates stay readable.

    Any other number of 7 to 15 digits is taken for a phone number.
    """
    return _PHONE.sub(_mask_phone, _ADDRESS.sub("<address>", text))


def traceback_without_values(error: BaseException) -> str:
    """The traceback of `error` and its causes: code only, no values, no folders of this computer.

    An exception's text is kept only where the interpreter writes it about code, or as an error
    number; any other text may quote a customer and is withheld.
    """
    return "\n".join(_chain(error, set()))


def _mask_phone(found: re.Match[str]) -> str:
    return found[0] if _DATE.fullmatch(found[0]) else "<number>"


def _chain(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from _chain(before, seen)
        yield "  which led to:"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f'  File "{_place(frame.filename)}", line {frame.lineno}, in {frame.name}'
        if frame.line:
            yield f"    {frame.line}"
    yield _headline(error)
    if isinstance(error, BaseExceptionGroup):
        for number, inner in enumerate(error.exceptions, 1):
            yield f"  part {number}:"
            yield from _chain(inner, seen)


def _headline(error: BaseException) -> str:
    kind = type(error)
    name = kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"
    if isinstance(error, OSError) and error.errno is not None:
        return f"{name}: [Errno {error.errno}] {error.strerror}"
    if isinstance(error, ImportError):
        return f"{name}: {error.name}"
    if isinstance(error, _TEXT_OF_CODE):
        return mask(f"{name}: {error}")
    return f"{name} (text withheld)"


def _place(filename: str) -> str:
    """`filename` below the program or below its packages; no folder names of this computer."""
    path = Path(filename)
    if not path.is_absolute():
        return path.as_posix()  # as the packaged program names its modules
    if path.is_relative_to(_PROGRAM / "app"):
        return path.relative_to(_PROGRAM).as_posix()
    for root in sorted(filter(None, sys.path), key=len, reverse=True):
        if path.is_relative_to(root):
            return path.relative_to(root).as_posix()
    return path.name
