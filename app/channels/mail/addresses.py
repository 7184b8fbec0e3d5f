"""Mailboxes of an address header (RFC 5322 3.4), as people and programs really write them.

Structure is read before encoded words are decoded, and only in display names are they decoded:
no encoded word can ever become an address, a separator or a bracket.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from app.channels.mail.headers import decode_words, plain
from app.domain.mail import Mailbox

_TOKEN = re.compile(
    r'"(?:[^"\\]|\\.)*(?P<closed>"?)'
    r"|=\?[^?\s]{1,60}\?[bBqQ]\?[^?\s]*\?="
    r"|\[[^\[\]\s<>]*\]"
    r"|[^\s\",;:<>()\[]+"
    r"|\s+"
    r"|.",
    re.DOTALL,
)
_SIMPLE = re.compile(
    r"""(?:"([^"\\]*)"\s*|([^",;:<>()@\[\]\\]*))"""
    r"""<([^\s",;:<>()@\[\]\\=?]+@[^\s",;:<>()@\\=?]+)>"""
)
_BARE = re.compile(r"""[^\s"',;:<>()@\[\]\\=?]+@[^\s"',;:<>()@\[\]\\=?]+""")
_TOKEN_UNQUOTED = re.compile(r"\[[^\[\]\s<>]*\]|[^\s\",;:<>()\[]+|\s+|.", re.DOTALL)
_QUOTED_PAIR = re.compile(r"\\(.)", re.DOTALL)
_LOOSE_SIGNS = {"@", "."}
_LOOSE_DOT = re.compile(r" +\. ?")
_LOOSE_AT = re.compile(r" @ ?(?=[^ @]+\.[^ @.])|@ (?=[^ @]+\.[^ @.])")
_ROUTE = re.compile(r"@[^:@]*(?:,@[^:@]*)*:")
_CACHED = 400
_LONGEST_ADDRESS = 998


def parse_addresses(text: str) -> tuple[Mailbox, ...]:
    """All mailboxes of a header value, groups opened up, in order.

    A name without an address gives a `Mailbox` with an empty address. Never raises; takes linear
    time.
    """
    return _parse_cached(text) if len(text) <= _CACHED else _parse(text)


@lru_cache(maxsize=2048)
def _parse_cached(text: str) -> tuple[Mailbox, ...]:
    return _parse(text)


def _parse(text: str) -> tuple[Mailbox, ...]:
    text = text.strip()
    if simple := _SIMPLE.fullmatch(text):
        return (Mailbox(simple[3], plain(decode_words(simple[1] or simple[2] or ""))),)
    if _BARE.fullmatch(text):
        return (Mailbox(text),)
    return tuple(_Reader(text).mailboxes())


class _Reader:
    """One pass over the tokens of a header value."""

    def __init__(self, text: str) -> None:
        self.last_group_end = text.rfind(";")
        self.last_comment_end = text.rfind(")")
        self.tokens = _tokens(text)
        self.phrase: list[str] = []
        self.phrase_has_at = False
        self.angle: str | None = None
        self.name_end = 0
        self.comment = ""
        self.waiting = ""
        self.in_group = False

    def mailboxes(self) -> Iterator[Mailbox]:
        for offset, token in self.tokens:
            if token == "<":
                if self.angle is not None:
                    self.phrase, following = (
                        self.phrase[: self.name_end],
                        self.phrase[self.name_end :],
                    )
                    yield from self.finish()
                    self.phrase = following
                self.name_end = len(self.phrase)
                self.angle = self.read_angle()
            elif token == "(" and offset < self.last_comment_end:
                self.comment = self.read_comment()
            elif token == ":" and self.opens_group(offset):
                self.phrase.clear()
                self.phrase_has_at = False
                self.in_group = True
            elif token in {",", ";"}:
                yield from self.finish(comma=token == ",")
                self.in_group = self.in_group and token == ","
            elif token not in {">", ")"}:
                self.phrase.append(token)
                self.phrase_has_at = self.phrase_has_at or "@" in token
        yield from self.finish()
        if self.waiting:
            yield Mailbox("", self.waiting)

    def opens_group(self, offset: int) -> bool:
        return (
            not self.in_group
            and self.angle is None
            and offset < self.last_group_end
            and not self.phrase_has_at
        )

    def read_angle(self) -> str:
        """Everything up to `>`; without one, up to the next separator."""
        parts: list[str] = []
        for _, token in self.tokens:
            if token == ">":
                break
            if token == ";" or (token == "," and not (parts and parts[0].startswith("@"))):
                break
            if token == "(":
                self.read_comment()
            elif token != "<" and not token.isspace():
                parts.append(token)
        return "".join(parts)

    def read_comment(self) -> str:
        """Text up to the parenthesis that closes this one; comments nest."""
        parts: list[str] = []
        depth = 1
        for offset, token in self.tokens:
            depth += (token == "(") - (token == ")")
            if depth == 0 or offset == self.last_comment_end:
                break
            parts.append(token)
        return "".join(parts).strip()

    def finish(self, comma: bool = False) -> Iterator[Mailbox]:
        """The mailbox (or, without separators, mailboxes) read since the last separator."""
        phrase, angle, comment = self.phrase, self.angle, self.comment
        self.phrase, self.angle, self.comment = [], None, ""
        self.phrase_has_at = False
        waiting, self.waiting = self.waiting, ""
        if angle is not None:
            name = _name(phrase[: self.name_end]) or _name(phrase) or _name([comment])
            # `Doe, John <j@d.example>`: a program that forgot the quotes.
            if waiting and name:
                name = f"{waiting}, {name}"
            elif waiting:
                yield Mailbox("", waiting)
            yield from _mailbox(_address(angle), name or _name_of_non_address(angle))
            return
        if waiting:
            yield Mailbox("", waiting)
        yield from self.finish_bare(phrase, comment, comma)

    def finish_bare(self, phrase: list[str], comment: str, comma: bool) -> Iterator[Mailbox]:
        words = _words(phrase)
        addresses = [word for word in words if _is_address(word)]
        if not addresses:
            name = _name(phrase) or _name([comment])
            quoted = any(part.startswith('"') for part in phrase)
            if name and comma and not quoted and not self.in_group:
                self.waiting = name
            else:
                yield from _mailbox("", name)
            return
        others = [part for word in words if not _is_address(word) for part in (word, " ")]
        name = _name(others) or _name([comment])
        for address in addresses:
            yield from _mailbox(_address(address), name)


def _tokens(text: str) -> Iterator[tuple[int, str]]:
    """Tokens with their offsets; a quote that is never closed is read as if it were not there."""
    for match in _TOKEN.finditer(text):
        if match.group()[0] == '"' and not match["closed"]:
            break
        yield match.start(), match.group()
    else:
        return
    for plain_match in _TOKEN_UNQUOTED.finditer(text, match.start()):
        if plain_match.group() != '"':
            yield plain_match.start(), plain_match.group()


def _words(phrase: list[str]) -> list[str]:
    """Phrase tokens joined where no white space parts them; `a @ b.example` counts as joined."""
    words = [""]
    for token in phrase:
        if token.isspace():
            words.append("")
        else:
            words[-1] += token
    loose = any(word[:1] in _LOOSE_SIGNS or word[-1:] == "@" for word in words[1:])
    if (loose or words[0][-1:] == "@") and '"' not in "".join(words):
        words = _LOOSE_AT.sub("@", _LOOSE_DOT.sub(".", " ".join(words))).split()
    return [word for word in words if word]


def _is_address(word: str) -> bool:
    local, at, domain = word.rpartition("@")
    return bool(local and at and domain) and '"' not in domain and not _has_encoded_word(word)


def _has_encoded_word(text: str) -> bool:
    return "=?" in text or "?=" in text


def _mailbox(address: str, name: str) -> Iterator[Mailbox]:
    if address or name:
        yield Mailbox(address, name)


def _address(text: str) -> str:
    """An address as written, without route, `mailto:` and stray quotes; "" if it is none."""
    address = plain(text).replace(" ", "") if '"' not in text else plain(text)
    if _has_encoded_word(address) or len(address) > _LONGEST_ADDRESS:
        return ""
    address = _ROUTE.sub("", address, count=1) if address.startswith("@") else address
    if address[:7].lower() == "mailto:":
        address = address[7:]
    if address[:1] == address[-1:] and address[:1] in {"'", '"'}:
        address = address[1:-1]
    address = address.strip(" .<>")
    return "" if ":" in address.rpartition("@")[0] and '"' not in address else address


def _name_of_non_address(angle: str) -> str:
    return "" if _address(angle) else _name([angle])


def _name(phrase: list[str]) -> str:
    """The display name: quotes taken off first, encoded words decoded last.

    Words in quotes are not joined with those outside, though neighbours otherwise are.
    """
    pieces: list[str] = []
    run: list[str] = []
    for token in phrase:
        if token[:1] == '"':
            pieces += [decode_words("".join(run)), decode_words(_unquoted(token))]
            run = []
        else:
            run.append(token)
    return plain("".join([*pieces, decode_words("".join(run))]))


def _unquoted(token: str) -> str:
    return _QUOTED_PAIR.sub(r"\1", token[1:-1])
