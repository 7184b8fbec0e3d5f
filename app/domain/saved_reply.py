"""Replies written once and used often, with gaps that fill themselves.

A gap is `{{name}}` or `{{name|what stands there when nothing is known}}`. One whose value is not
known and that has no fallback stays as it is, so that it is seen, and no answer goes out with it.
Two braces that are meant as they are, are written `\\{{`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.domain.ids import RowId
from app.domain.markup import Block, Rich, Run, Words, tidy
from app.domain.person_name import honorific, split_name

VARIABLES = (
    "contact.first_name",
    "contact.name",
    "contact.salutation",
    "ticket.number",
    "ticket.subject",
    "ticket.reference",
    "me.name",
    "me.first_name",
    "business.name",
    "business.phone",
    "today",
)
"""Every gap that can fill itself."""

Values = Mapping[str, str]
"""What is known by the names of `VARIABLES`; an empty value is as good as none."""

_BRACES = "{{"
_MEANT = "\\{{"
_GAP = re.compile(r"\\\{\{|\{\{\s*([A-Za-z_][\w.]*)\s*(?:\|([^{}\n]*))?\}\}")


@dataclass(frozen=True, slots=True)
class SavedReply:
    """A reply to be used again. `uses` counts the messages it went out with."""

    id: RowId
    title: str
    folder: str
    words: Words
    uses: int


@dataclass(frozen=True, slots=True)
class Gap:
    """Something unfilled: its variable's name and where it stands in the text."""

    name: str
    start: int
    end: int


def gaps(text: str) -> Iterator[Gap]:
    """Everything in `text` that waits for a value, in order."""
    for found in _GAP.finditer(text):
        if found[1] is not None:
            yield Gap(found[1], found.start(), found.end())


def fill(rich: Rich, values: Values) -> Rich:
    """Fill what can be filled; a value takes the look of its gap's first brace."""
    return tidy(Block(block.kind, tuple(_filled_runs(block, values))) for block in rich)


def meant(text: str) -> str:
    """The text as it is read by others: `\\{{` is two braces."""
    return text.replace(_MEANT, _BRACES)


def as_meant(words: Words) -> Words:
    """`meant` for formatted words."""
    return _each_run(words, _MEANT, _BRACES)


def as_written(words: Words) -> Words:
    """The way back from `as_meant`: a sent answer as somebody would have to write it."""
    return _each_run(words, _BRACES, _MEANT)


def person_values(prefix: str, name: str) -> dict[str, str]:
    """A person's name and given name under `prefix`."""
    given = split_name(name)[0]
    title = honorific(name)
    return {
        f"{prefix}.name": name,
        f"{prefix}.first_name": given.removeprefix(title).strip().partition(" ")[0],
    }


def salutation(name: str) -> str:
    """How a letter addresses a person whose title is in the name ("Frau Dr. Weber"), else ""."""
    title = honorific(name)
    family = split_name(name)[1]
    return f"{title} {family}" if title and family else ""


def ranked(replies: Iterable[SavedReply], typed: str) -> list[SavedReply]:
    """Those that fit the typed letters, best first, and among equals the most used.

    Every typed word must be found: it begins a word of the title, or stands in it, or its letters
    stand there in order, or it begins a word of the folder or of the reply itself.
    """
    wanted = _folded(typed).split()
    scored = [(score, one) for one in replies if (score := _score(one, wanted)) is not None]
    return [one for _, one in sorted(scored, key=_order)]


def _filled_runs(block: Block, values: Values) -> Iterator[Run]:
    """The block's runs with values in place of gaps, which may reach over several runs."""
    text, at = block.text, 0
    for found in _GAP.finditer(text):
        value = _value(found, values)
        if value is None:
            continue
        yield from _cut(block.runs, at, found.start())
        # A name with braces in it is no gap.
        yield _look_at(block.runs, found.start())._replace(text=value.replace(_BRACES, _MEANT))
        at = found.end()
    yield from _cut(block.runs, at, len(text))


def _value(found: re.Match[str], values: Values) -> str | None:
    """What fills this gap: None where nothing does, and where two braces are meant."""
    name, fallback = found.groups()
    if name is None or name not in VARIABLES:
        return None
    known = values.get(name, "").strip()
    return known or (None if fallback is None else fallback.strip())


def _cut(runs: Sequence[Run], start: int, end: int) -> Iterator[Run]:
    at = 0
    for run in runs:
        piece = run.text[max(0, start - at) : max(0, end - at)]
        if piece:
            yield run._replace(text=piece)
        at += len(run.text)


def _look_at(runs: Sequence[Run], place: int) -> Run:
    at = 0
    for run in runs:
        at += len(run.text)
        if place < at:
            return run
    return Run("")


def _each_run(words: Words, old: str, new: str) -> Words:
    if words.markup is None:
        return Words(words.text.replace(old, new))
    return Words.of(
        tidy(
            Block(
                block.kind,
                tuple(run._replace(text=run.text.replace(old, new)) for run in block.runs),
            )
            for block in words.rich
        )
    )


# --- finding ------------------------------------------------------------------------------------

# Titles, folders and texts of as many replies as anybody keeps: they are compared with each letter.
_FOLDED_KEPT = 4096

_BEGINS_TITLE, _BEGINS_WORD, _INSIDE, _IN_FOLDER, _IN_ORDER, _IN_TEXT = range(6)


def _score(reply: SavedReply, wanted: Sequence[str]) -> int | None:
    title, folder = _folded(reply.title), _folded(reply.folder)
    text = ""
    total = 0
    for word in wanted:
        score = _title_score(title, word)
        if score is None or score > _IN_FOLDER:
            if _begins_a_word(folder, word):
                score = _IN_FOLDER
            elif score is None:
                text = text or _folded(reply.words.text)
                score = _IN_TEXT if _begins_a_word(text, word) else None
        if score is None:
            return None
        total += score
    return total


def _title_score(title: str, word: str) -> int | None:
    if title.startswith(word):
        return _BEGINS_TITLE
    if _begins_a_word(title, word):
        return _BEGINS_WORD
    if word in title:
        return _INSIDE
    letters = iter(title)
    return _IN_ORDER if title[:1] == word[:1] and all(one in letters for one in word) else None


def _begins_a_word(text: str, word: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}", text) is not None


def _order(scored: tuple[int, SavedReply]) -> tuple[int, int, str]:
    score, reply = scored
    return score, -reply.uses, reply.title.casefold()


@lru_cache(_FOLDED_KEPT)
def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in decomposed if not unicodedata.combining(one))
