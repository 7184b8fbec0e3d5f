"""Plain text of sanitised HTML: paragraphs, lists, tables, links and quotes stay readable.

Reads what `app.channels.mail.html.sanitise` returns, which is well formed, in one pass.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from app.channels.mail.html import TooComplex, sanitise, stripped_text, unescaped

_TOKEN = re.compile(r"<(/?)([a-z][a-z0-9]*)([^<>]*)>|([^<]+)")
_ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')
# Invisible characters that pad the preview line of newsletters.
_PADDING = re.compile(
    "(?:[\u200b\u200c\u200d\u034f\u00ad\u2007\ufeff][ \u00a0]*){3,}|[\u200b\ufeff]"
)
_BLANK_ENDS = re.compile(r"[ \t\u00a0]+(?=\n|\Z)")

_NAMES = {
    "void": "br hr img col wbr",
    "paragraph": "p h1 h2 h3 h4 h5 h6 dl pre figure",
    "block": "div address article aside center dd dt figcaption footer header main nav section"
    " caption blockquote",
    "row": "tr table thead tbody tfoot",
    "cell": "td th",
    "list": "ol ul",
    "item": "li",
    "link": "a",
}
# What an element does to the text; those that are not here do nothing.
_KINDS = {name: kind for kind, names in _NAMES.items() for name in names.split()}
_MAX_INDENT = 8
_MAX_LINK = 120
_LONGEST_MARK = 1000
_RULE = "_" * 32

# Elements by which mail programs wrap what is quoted ...
_QUOTE = re.compile(
    r'"(?:[^"]* )?(?:gmail_quote|gmail_attr|yahoo_quoted|yahoo-quoted|moz-cite-prefix'
    r"|moz-forward-container|protonmail_quote|tutanota_quote|zmail_extra|OLK_SRC_BODY_SECTION"
    r"|ms-outlook-mobile-reference-message|mail-editor-reference-message-container"
    r'|isForwardContent)|name="(?:quote|messageReplySection)"|type="cite"'
)
# ... and those after which everything is.
_REST_IS_QUOTE = re.compile(
    r'id="(?:x_)*(?:appendonsend|divRplyFwdMsg|reply-intro|zwchr|stopSpelling)"'
)
_SIGNATURE = re.compile(
    r'"(?:[^"]* )?(?:x_)*(?:gmail_signature|moz-signature|ms-outlook-mobile-signature'
    r'|protonmail_signature_block|Signature|AppleMailSignature)[" -]'
)
_BORDERLESS = re.compile(
    r"border(?:-style|-left)?:\s*(?:medium\s+|0(?:px)?\s+)?none", re.IGNORECASE
)
_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class HtmlText:
    """`text` is everything; `reply` is without what the sender's program marked as quote and
    signature, or None where nothing is marked or the answer stands among the quotes."""

    text: str
    reply: str | None


@dataclass(slots=True)
class _Writer:
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    breaks: int = 0
    row_break: bool = False
    fresh: bool = False
    cell_gap: bool = False
    after_space: bool = True
    quotes: int = 0
    last_quotes: int = 0
    lists: list[int | None] = field(default_factory=list)
    marker: str = ""
    pre: int = 0

    def write(self, text: str) -> None:
        if not text:
            return
        if self.breaks or not self.pieces:
            self._new_line()
        elif self.cell_gap:
            self._put(" | ")
            text = text.lstrip(" ")
        elif self.after_space:
            text = text.lstrip(" ")
        if text:
            self._put(text)
            self.after_space = text[-1] == " "
            self.fresh = self.cell_gap = False

    def _new_line(self) -> None:
        level = min(self.quotes, _MAX_INDENT)
        if self.pieces:
            between = ">" * min(level, self.last_quotes)
            self._put(f"\n{between}" * (min(self.breaks, 3) - 1) + "\n")
        indent = "  " * min(len(self.lists) - bool(self.marker), _MAX_INDENT)
        self._put((">" * level + " " if level else "") + indent + self.marker)
        self.last_quotes = level
        self.breaks, self.row_break, self.marker, self.cell_gap = 0, False, "", False

    def _put(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)

    def text(self, text: str) -> None:
        """Character data, still with entities."""
        text = unescaped(text)
        if not text.isascii():
            text = _PADDING.sub("", text)
        if self.pre:
            self._preformatted(text)
            return
        if self.breaks or not self.pieces:
            text = text.lstrip()
        if text:
            self.write(_collapsed(text))

    def _preformatted(self, text: str) -> None:
        for number, line in enumerate(text.replace("\r\n", "\n").split("\n")):
            if number:
                self.breaks += 1
            if line:
                self.after_space = False
                self.write(line)

    def block(self, lines: int) -> None:
        """At least so many line breaks before what follows, except right at the start of a cell."""
        if not self.fresh:
            self.breaks = max(self.breaks, lines)
            self.after_space = True

    def row(self) -> None:
        self.breaks = max(self.breaks, 1)
        self.row_break = self.after_space = True
        self.cell_gap = self.fresh = False

    def line_break(self) -> None:
        self.breaks += 1
        self.after_space = True

    def cell(self, closing: bool) -> None:
        if closing and not self.row_break:
            self.cell_gap = self.cell_gap or bool(self.pieces and not self.fresh)
            self.breaks = 0
        self.fresh = not self.row_break or not closing

    def rule(self) -> None:
        self.block(1)
        self.write(_RULE)
        self.block(1)

    def open_list(self, start: str) -> None:
        """A list numbered from `start`, or with bullets if that is empty."""
        self.block(1)
        number = int(start[:6]) if start[:6].isdecimal() else 1
        self.lists.append(number if start else None)

    def close_list(self) -> None:
        self.lists[-1:] = []
        self.block(1 if self.lists else 2)

    def item(self) -> None:
        self.fresh = False
        self.block(1)
        number = self.lists[-1] if self.lists else None
        if number is not None:
            self.lists[-1] = number + 1
        self.marker = "- " if number is None else f"{number}. "
        self.fresh = True


@lru_cache(maxsize=1024)
def _meaning(attributes: str) -> str:
    """`q` for what encloses a quote, `r` for what begins one to the end, `s` for a signature."""
    if len(attributes) > _LONGEST_MARK:
        return ""
    if _QUOTE.search(attributes):
        return "q"
    if _SIGNATURE.search(attributes):
        return "s"
    return "r" if _REST_IS_QUOTE.search(attributes) else ""


def _collapsed(text: str) -> str:
    """White space as a page shows it: one space for any run, none lost at the ends."""
    words = " ".join(text.split())
    if not words:
        return " "
    return f"{' ' * text[0].isspace()}{words}{' ' * text[-1].isspace()}"


class _Converter:
    """Walks the tags; knows what is inside a quote or a signature."""

    def __init__(self) -> None:
        self.out = _Writer()
        self.open_elements: list[str] = []
        self.link: tuple[str, int] | None = None
        self.quote_from: int | None = None
        self.in_quote = 0
        self.rest_is_quote = False
        self.answered_inside = False
        self.signatures: list[tuple[int, int]] = []
        self.in_signature = 0

    def feed(self, clean: str) -> None:
        for closing, name, attributes, text in _TOKEN.findall(clean):
            if text:
                self.text(text)
            elif closing:
                if name in _KINDS:
                    self.close(_KINDS[name], name)
                self.leave(self.open_elements.pop() if self.open_elements else "")
            else:
                self.open(name, attributes)

    def text(self, text: str) -> None:
        self.out.text(text)
        outside = not (self.in_quote or self.rest_is_quote or self.in_signature)
        if self.quote_from is not None and outside and not self.answered_inside:
            self.answered_inside = bool(_WORD.search(text))

    def open(self, name: str, attributes: str) -> None:
        kind = _KINDS.get(name, "")
        meaning = self.note(attributes) if attributes else ""
        if kind == "void":
            self.void(name, attributes)
            return
        if name == "blockquote" and not _BORDERLESS.search(attributes):
            meaning += "b"
        self.open_elements.append(meaning)
        if meaning:
            self.enter(meaning)
        if kind:
            self.open_block(kind, name, attributes)

    def void(self, name: str, attributes: str) -> None:
        if name == "br":
            self.out.line_break()
        elif name == "hr":
            self.out.rule()
        elif name == "img" and (alt := _attribute(attributes, "alt")):
            self.text(f"[{alt}]")

    def note(self, attributes: str) -> str:
        """What an element means for the answer: `q`uote, `s`ignature, or neither."""
        kind = _meaning(attributes)
        if kind != "r":
            return kind
        if not self.in_quote:
            self.rest_is_quote = True
            self.start_quote()
        return ""

    def start_quote(self) -> None:
        if self.quote_from is None:
            self.quote_from = self.out.length

    def enter(self, kind: str) -> None:
        if "q" in kind:
            self.start_quote()
            self.in_quote += 1
        elif "s" in kind:
            if not self.in_signature:
                self.signatures.append((self.out.length, -1))
            self.in_signature += 1
        if "b" in kind:
            self.out.block(2)
            self.out.quotes += 1

    def open_block(self, kind: str, name: str, attributes: str) -> None:
        out = self.out
        if kind == "link":
            self.link = (_attribute(attributes, "href"), len(out.pieces))
        elif kind == "paragraph":
            out.block(2)
            out.pre += name == "pre"
        elif kind == "cell":
            out.cell(closing=False)
        elif kind == "row":
            out.row()
        elif kind == "item":
            out.item()
        elif kind == "list":
            out.open_list(_attribute(attributes, "start") or "1" if name == "ol" else "")
        else:
            out.block(1)

    def close(self, kind: str, name: str) -> None:
        out = self.out
        if kind == "link":
            self.close_link()
        elif kind == "paragraph":
            out.block(2)
            out.pre -= name == "pre"
        elif kind == "cell":
            out.cell(closing=True)
        elif kind == "row":
            out.row()
        elif kind == "list":
            out.close_list()
        else:
            out.block(1)

    def leave(self, kind: str) -> None:
        if not kind:
            return
        if "b" in kind:
            self.out.quotes -= 1
            self.out.block(2)
        if "q" in kind:
            self.in_quote -= 1
        elif "s" in kind:
            self.in_signature -= 1
            if not self.in_signature:
                self.signatures[-1] = (self.signatures[-1][0], self.out.length)

    def close_link(self) -> None:
        """Name the target of a link unless its label already does or it is a tracking monster."""
        if self.link is None:
            return
        (target, start), self.link = self.link, None
        label = "".join(self.out.pieces[start:]).strip()
        target = target.removeprefix("mailto:").partition("?subject=")[0]
        known = not label or target.rstrip("/") in label or label in target
        if not known and len(target) <= _MAX_LINK:
            self.out.write(f" <{target}>")

    def result(self) -> HtmlText:
        text = "".join(self.out.pieces)
        if self.answered_inside:
            return HtmlText(_tidy(text), None)
        return HtmlText(_tidy(text), _tidy(self.answer(text)) or None)

    def answer(self, text: str) -> str:
        position = 0
        kept = []
        end = len(text) if self.quote_from is None else self.quote_from
        for start, stop in self.signatures:
            if position <= start < end:
                kept.append(text[position:start])
                position = len(text) if stop == -1 else stop
        kept.append(text[position:end])
        return "".join(kept)


def _attribute(attributes: str, name: str) -> str:
    for found, value in _ATTRIBUTE.findall(attributes):
        if found == name:
            return unescaped(value).strip()
    return ""


def _tidy(text: str) -> str:
    return _BLANK_ENDS.sub("", text).strip("\n")


def text_of_clean(clean: str) -> HtmlText:
    """Plain text of sanitised HTML, in linear time."""
    converter = _Converter()
    converter.feed(clean)
    return converter.result()


def html_to_text(markup: str) -> str:
    """Plain text of any HTML; what is hidden or not part of the page is left out. Never raises."""
    try:
        return text_of_clean(sanitise(markup)).text
    except TooComplex:
        return stripped_text(markup)
