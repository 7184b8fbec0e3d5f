"""Our own formatted words: paragraphs, bold, italic, lists and links, and nothing else.

The stored form is a small restricted HTML (`p br b i ul ol li` and `a href`). Reading it trusts
nothing: whatever is not exactly one of these tags, in a place where it may stand, is text. What is
written can be read again without a difference.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

LINK_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
"""Where a link of ours may lead."""

_LONGEST_LINK = 2000
_LINK = re.compile(
    r"(?:https?://[^/?#]|mailto:|tel:)[^\s<>\"'`\\^{}|\x00-\x20\x7f-\x9f]+", re.IGNORECASE
)
# U+FFFC stands for a picture; a lone half of a character cannot be stored.
_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffc\ud800-\udfff]")
_BREAKS = re.compile("\r\n|[\r\x85\u2028\u2029]")


class BlockKind(StrEnum):
    """What a line of writing is; lists are lines of their kind that follow each other."""

    PARAGRAPH = "p"
    BULLET = "ul"
    NUMBER = "ol"


class Run(NamedTuple):
    """Characters that look alike. `link` is an address of `LINK_SCHEMES`, "" for none."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


class Block(NamedTuple):
    """One line of a paragraph, or an item; only an item has line breaks (newlines in its runs)."""

    kind: BlockKind = BlockKind.PARAGRAPH
    runs: tuple[Run, ...] = ()

    @property
    def text(self) -> str:
        """Its characters without their looks."""
        return "".join(run.text for run in self.runs)


Rich = tuple[Block, ...]
"""A whole piece of writing."""


def safe_link(address: str) -> str:
    """The address if a link may lead there, else ""."""
    tidy = address.strip()
    fits = len(tidy) <= _LONGEST_LINK and _LINK.fullmatch(tidy) is not None
    return tidy if fits else ""


def tidy(blocks: Iterable[Block]) -> Rich:
    """The one form of this writing: a paragraph for each line, equal neighbours joined, control
    characters and links to elsewhere out.

    Everything that makes `Rich` from elsewhere goes through here, so that equal writing is equal.
    """
    return tuple(line for block in blocks for line in _tidy_lines(block))


def from_text(text: str) -> Rich:
    """Unformatted words, a paragraph for each line."""
    lines = _BREAKS.sub("\n", text).split("\n") if text else []
    return tidy(Block(runs=(Run(line),)) for line in lines)


def plain(rich: Rich) -> str:
    """The same in plain text: items with a bullet or their number, links with their address."""
    return "\n".join(_plain_lines(rich))


def is_formatted(rich: Rich) -> bool:
    """Whether plain text would lose something."""
    return any(
        block.kind is not BlockKind.PARAGRAPH
        or any(run.bold or run.italic or run.link for run in block.runs)
        for block in rich
    )


# --- the stored form ----------------------------------------------------------------------------

_TAG = re.compile(r'<(?:(/?)(p|b|i|ul|ol|li)|(br)|a href="([^"<>]*)"|(/)a)>')
_ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"'}
_ENTITY = re.compile("|".join(_ENTITIES))
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def serialise(rich: Rich) -> str:
    """The stored form of writing."""
    parts: list[str] = []
    open_list = ""
    for block in tidy(rich):
        wanted = "" if block.kind is BlockKind.PARAGRAPH else block.kind.value
        if wanted != open_list:
            parts.append(f"</{open_list}>" if open_list else "")
            parts.append(f"<{wanted}>" if wanted else "")
            open_list = wanted
        tag = "li" if wanted else "p"
        inside = "".join(map(_serialise_run, block.runs))
        parts.append(f"<{tag}>{inside}</{tag}>")
    parts.append(f"</{open_list}>" if open_list else "")
    return "".join(parts)


def parse(markup: str) -> Rich:
    """Writing from its stored form, or from anything: what is none of our tags is text."""
    reader = _Reader()
    at = 0
    for tag in _TAG.finditer(markup):
        reader.say(_unescape(markup[at : tag.start()]))
        if not reader.obey(tag):
            reader.say(_unescape(tag[0]))
        at = tag.end()
    reader.say(_unescape(markup[at:]))
    return reader.finish()


class _Reader:
    """Where in the stored form one is; `obey` says whether a tag may stand there."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._list: BlockKind | None = None
        self._open = ""
        self._runs: list[Run] = []
        self._look = Run("")
        self._inline: list[str] = []

    def say(self, text: str) -> None:
        """Characters in the present look; outside everything they begin a paragraph."""
        if text:
            if not self._open:
                self._open = "bare"
            self._runs.append(self._look._replace(text=text))

    def obey(self, tag: re.Match[str]) -> bool:
        """Do what the tag says, if it may stand here."""
        closing, name, line_break, address, end_link = tag.groups()
        if line_break:
            self.say("\n")
            return True
        if address is not None:
            return self._begin_link(_unescape(address))
        if end_link:
            return self._end_inline("a")
        if name in ("b", "i"):
            return self._end_inline(name) if closing else self._begin_inline(name)
        if name in ("ul", "ol"):
            return self._end_list(name) if closing else self._begin_list(name)
        return self._end_block(name) if closing else self._begin_block(name)

    def finish(self) -> Rich:
        """Everything that was read."""
        self._close()
        return tidy(self._blocks)

    def _close(self) -> None:
        if self._open:
            self._blocks.append(Block(self._list or BlockKind.PARAGRAPH, tuple(self._runs)))
        self._open, self._runs, self._inline, self._look = "", [], [], Run("")

    def _begin_block(self, name: str) -> bool:
        if self._open not in ("", "bare") or (name == "li") != (self._list is not None):
            return False
        self._close()
        self._open = name
        return True

    def _end_block(self, name: str) -> bool:
        if self._open != name:
            return False
        self._close()
        return True

    def _begin_list(self, name: str) -> bool:
        if self._open not in ("", "bare") or self._list is not None:
            return False
        self._close()
        self._list = BlockKind(name)
        return True

    def _end_list(self, name: str) -> bool:
        if self._list is None or self._list.value != name or self._open not in ("", "bare"):
            return False
        self._close()
        self._list = None
        return True

    def _begin_inline(self, name: str) -> bool:
        if name in self._inline:
            return False
        self._inline.append(name)
        self._look = _with_look(self._look, name, on=True)
        return True

    def _begin_link(self, address: str) -> bool:
        if "a" in self._inline or not safe_link(address):
            return False
        self._inline.append("a")
        self._look = self._look._replace(link=safe_link(address))
        return True

    def _end_inline(self, name: str) -> bool:
        if name not in self._inline:
            return False
        self._inline.remove(name)
        self._look = _with_look(self._look, name, on=False)
        return True


def _with_look(look: Run, name: str, *, on: bool) -> Run:
    if name == "a":
        return look._replace(link="")
    return look._replace(bold=on) if name == "b" else look._replace(italic=on)


def _serialise_run(run: Run) -> str:
    inside = run.text.translate(_ESCAPES).replace("\n", "<br>")
    inside = f"<i>{inside}</i>" if run.italic else inside
    inside = f"<b>{inside}</b>" if run.bold else inside
    if run.link:
        return f'<a href="{run.link.translate(_ESCAPES)}">{inside}</a>'
    return inside


def _unescape(text: str) -> str:
    return _ENTITY.sub(_entity, text)


def _entity(found: re.Match[str]) -> str:
    return _ENTITIES[found[0]]


def _tidy_lines(block: Block) -> Iterator[Block]:
    runs = _tidy_runs(block.runs)
    if block.kind is not BlockKind.PARAGRAPH:
        yield Block(block.kind, runs)
        return
    line: list[Run] = []
    for run in runs:
        first, *later = run.text.split("\n")
        line.append(run._replace(text=first))
        for words in later:
            yield Block(block.kind, _filled(line))
            line = [run._replace(text=words)]
    yield Block(block.kind, _filled(line))


def _filled(runs: Iterable[Run]) -> tuple[Run, ...]:
    return tuple(run for run in runs if run.text)


def _tidy_runs(runs: Iterable[Run]) -> tuple[Run, ...]:
    joined: list[Run] = []
    for run in runs:
        text = _UNWANTED.sub("", _BREAKS.sub("\n", run.text))
        if not text:
            continue
        clean = Run(text, run.bold, run.italic, safe_link(run.link))
        if joined and joined[-1][1:] == clean[1:]:
            clean = clean._replace(text=joined.pop().text + text)
        joined.append(clean)
    return tuple(joined)


# --- plain text ---------------------------------------------------------------------------------


def _plain_lines(rich: Rich) -> Iterator[str]:
    number = 0
    for block in rich:
        number = number + 1 if block.kind is BlockKind.NUMBER else 0
        words = "".join(map(_plain_run, block.runs))
        if block.kind is BlockKind.BULLET:
            yield f"• {words}"
        else:
            yield f"{number}. {words}" if number else words


def _plain_run(run: Run) -> str:
    if not run.link or _bare(run.link) == _bare(run.text):
        return run.text
    return f"{run.text} ({run.link.removeprefix('mailto:').removeprefix('tel:')})"


def _bare(address: str) -> str:
    return re.sub(r"^(?:https?://|mailto:|tel:)|/$", "", address.strip(), flags=re.IGNORECASE)


# --- words as they are kept ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Words:
    """Writing as messages, drafts and saved replies keep it.

    `text` is the plain form; `markup` the stored form of formatted writing, None where the text
    says everything.
    """

    text: str = ""
    markup: str | None = None

    @classmethod
    def of(cls, rich: Rich) -> Words:
        """Keep this writing."""
        return cls(plain(rich), serialise(rich) if is_formatted(rich) else None)

    @classmethod
    def checked(cls, text: str, markup: str | None) -> Words:
        """Words from outside: with markup, the plain form is made from it, so that both agree."""
        return cls(text) if markup is None else cls.of(parse(markup))

    @property
    def rich(self) -> Rich:
        """The writing itself."""
        return from_text(self.text) if self.markup is None else parse(self.markup)

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to read."""
        return not self.text.strip()

    def stripped(self) -> Words:
        """Without blank lines and blanks around it."""
        if self.markup is None:
            return replace(self, text=self.text.strip())
        blocks = list(self.rich)
        while blocks and not blocks[0].text.strip():
            del blocks[0]
        while blocks and not blocks[-1].text.strip():
            del blocks[-1]
        return Words.of(tuple(blocks))


NOTHING = Words()
_GAP = Block()


def put_before(words: Words, draft: Words) -> Words:
    """A draft after an answer was taken back: nothing of either is lost."""
    if draft.is_blank or draft == words:
        return words
    return Words.of((*words.rich, _GAP, *draft.rich))


def without(words: Words, draft: Words) -> Words:
    """The draft when that answer stands again: `put_before` taken back, as far as it still is."""
    taken, left = words.rich, draft.rich
    if left == taken:
        return NOTHING
    begun: Sequence[Block] = (*taken, _GAP)
    if left[: len(begun)] == begun:
        return Words.of(left[len(begun) :])
    return draft
