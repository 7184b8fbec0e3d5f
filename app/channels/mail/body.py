"""What a mail says and carries: its text, its page and its files, from the tree of its parts."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from app.channels.mail.charsets import LINE_BREAKS, decode_text
from app.channels.mail.flowed import unflow
from app.channels.mail.headers import decode_words, read_headers
from app.channels.mail.html import TooComplex, sanitise, stripped_text, text_to_html
from app.channels.mail.html_text import HtmlText, text_of_clean
from app.channels.mail.mime import Part, Structure, decode_body, decode_uu_line
from app.channels.mail.names import declared_name, name_for, safe_name
from app.domain.mail import ParsedAttachment

_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)
_UU_BLOCK_START = re.compile(rb"^begin [0-7]{3,4} ([^\r\n]{1,255})\r?\n(?=[ -`])", re.MULTILINE)
_UU_BLOCK_END = re.compile(rb"^end[ \t]*\r?$\n?", re.MULTILINE)
_TNEF_TYPES = {"application/ms-tnef", "application/vnd.ms-tnef"}
_SMIME_TYPES = {"application/pkcs7-mime", "application/x-pkcs7-mime"}
_SUBJECT_IN_NAME = 80
MAX_TEXT = 8 * 1024 * 1024
"""Bytes of one text part that are read as text; a longer one is kept whole as a file too."""


@dataclass(frozen=True, slots=True)
class Body:
    """`text` is the whole mail as plain text, `html` the same as a harmless page or "".

    `marked_reply` is the text without what an HTML mail marks as quote and signature, if it does.
    """

    text: str
    html: str
    marked_reply: str | None
    attachments: tuple[ParsedAttachment, ...]


@dataclass(frozen=True, slots=True)
class _Segment:
    """A stretch of the mail in one or both of its forms."""

    plain: str | None = None
    html: str | None = None


def is_file(part: Part) -> bool:
    """Whether a leaf is shown as a file rather than read as the mail's words."""
    if part.content_type not in {"text/plain", "text/html"} and not part.content_type.startswith(
        "multipart/"
    ):
        return True
    if part.disposition.token == "attachment":
        return True
    # The first part of a mail, or one of two forms of it: a name there is decoration.
    decorated = part.position == 0 or part.parent_type in {"", "multipart/alternative"}
    return not decorated and declared_name(part) != ""


def read_body(structure: Structure) -> Body:
    """Text, page and files of a parsed mail; reports into `structure.problems`."""
    reader = _BodyReader(structure.problems)
    segments = reader.segments(structure.root)
    pages = [segment.html for segment in segments if segment.html is not None]
    html = "".join(_as_html(segment) for segment in segments) if pages else ""
    texts = [reader.as_text(segment) for segment in segments]
    text = "\n".join(texts).rstrip()
    only_html = len(segments) == 1 and segments[0].plain is None
    reply = reader.from_html.reply if only_html and reader.from_html else None
    return Body(text, html, reply, tuple(_mark_inline(reader.attachments, html)))


def _as_html(segment: _Segment) -> str:
    return segment.html if segment.html is not None else text_to_html(segment.plain or "")


def _mark_inline(attachments: list[ParsedAttachment], html: str) -> list[ParsedAttachment]:
    """Pictures that the page shows count as inline whatever their disposition says."""
    if "cid:" not in html:
        return attachments
    return [
        replace(one, inline=True)
        if one.content_id and not one.inline and f'"cid:{one.content_id}"' in html
        else one
        for one in attachments
    ]


class _BodyReader:
    """Collects files and segments in order of appearance."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        self.attachments: list[ParsedAttachment] = []
        self.from_html: HtmlText | None = None
        self.unnamed: Counter[str] = Counter()

    def segments(self, part: Part) -> list[_Segment]:
        if not part.children:
            return self.leaf(part)
        if part.content_type == "multipart/encrypted":
            self.problems.append("encrypted-pgp")
        found = [self.segments(child) for child in part.children]
        if part.content_type == "multipart/alternative":
            return _alternative([segments for segments in found if segments])
        return [segment for segments in found for segment in segments]

    def leaf(self, part: Part) -> list[_Segment]:
        if is_file(part):
            self.attach(part)
            return []
        data = decode_body(part, self.problems)
        if len(data) > MAX_TEXT:
            self.problems.append("text-too-long")
            self.attach_content(part, data)
            data = data[:MAX_TEXT]
        if part.content_type == "text/html":
            return self.page(data, part)
        text = self.plain(data, part)
        return [_Segment(plain=text)] if text.strip() else []

    def page(self, data: bytes, part: Part) -> list[_Segment]:
        label = part.charset
        if not label and not data.isascii() and (meta := _META_CHARSET.search(data[:4096])):
            label = meta[1].decode()
        markup = decode_text(data, label, self.problems.append)
        try:
            return [_Segment(html=sanitise(markup))]
        except TooComplex:
            self.problems.append("html-too-complex")
            return [_Segment(plain=stripped_text(markup))]

    def plain(self, data: bytes, part: Part) -> str:
        if b"\nbegin " in data or data.startswith(b"begin "):
            data = self.take_uuencoded(data)
        if b"\n=yend " in data:
            self.problems.append("yenc")
        if b"-----BEGIN PGP MESSAGE-----" in data:
            self.problems.append("encrypted-pgp")
        text = decode_text(data, part.charset, self.problems.append)
        if "\r" in text:
            text = LINE_BREAKS.sub("\n", text)
        if part.declared.parameters.get("format", "").lower() == "flowed":
            text = unflow(text, part.declared.parameters.get("delsp", "").lower() == "yes")
        return text.rstrip("\n")

    def take_uuencoded(self, data: bytes) -> bytes:
        """Move files written into the text (before MIME) to the attachments."""
        kept = []
        position = 0
        while begin := _UU_BLOCK_START.search(data, position):
            end = _UU_BLOCK_END.search(data, begin.end())
            if end is None:
                break
            lines = data[begin.end() : end.start()].splitlines()
            content = b"".join(decode_uu_line(line, self.problems) for line in lines)
            kept.append(data[position : begin.start()])
            self.problems.append("uuencode")
            self.add(begin[1].decode("utf-8", "replace"), "application/octet-stream", content)
            position = end.end()
        return b"".join([*kept, data[position:]])

    def add(self, name: str, content_type: str, content: bytes) -> None:
        self.attachments.append(
            ParsedAttachment(safe_name(name) or "attachment", content_type, content)
        )

    def attach(self, part: Part) -> None:
        self.attach_content(part, decode_body(part, self.problems))

    def attach_content(self, part: Part, content: bytes) -> None:
        content_id = part.headers.first("content-id").strip(" \t<>")
        inline = part.disposition.token == "inline" or (
            part.parent_type == "multipart/related"
            and content_id != ""
            and part.disposition.token != "attachment"
        )
        name = safe_name(declared_name(part)) or self.name_unnamed(part, content)
        self.attachments.append(
            ParsedAttachment(name, part.content_type, content, decode_words(content_id), inline)
        )
        self.note(part, name)

    def name_unnamed(self, part: Part, content: bytes) -> str:
        if part.content_type == "message/rfc822":
            headers, _ = read_headers(content, 0, len(content))
            subject = safe_name(decode_words(headers.first("subject"))[:_SUBJECT_IN_NAME])
            if subject:
                return safe_name(f"{subject}.eml")
        self.unnamed[part.content_type] += 1
        return name_for(part, self.unnamed[part.content_type])

    def note(self, part: Part, name: str) -> None:
        if part.content_type in _TNEF_TYPES or name.lower() == "winmail.dat":
            self.problems.append("tnef")
        elif part.content_type in _SMIME_TYPES:
            kind = part.declared.parameters.get("smime-type", "").lower()
            self.problems.append("signed-smime" if kind == "signed-data" else "encrypted-smime")
        elif part.content_type == "message/external-body":
            self.problems.append("external-body")

    def as_text(self, segment: _Segment) -> str:
        if segment.plain is not None:
            return segment.plain
        self.from_html = text_of_clean(segment.html or "")
        return self.from_html.text


def _alternative(choices: list[list[_Segment]]) -> list[_Segment]:
    """One segment with both forms, where a mail offers several; the last page is the best one."""
    pages = [one for one in choices if any(segment.html is not None for segment in one)]
    plains = [one for one in choices if all(segment.html is None for segment in one)]
    if not pages:
        return plains[0] if plains else []
    if not plains:
        return pages[-1]
    plain = "\n".join(segment.plain or "" for segment in plains[0])
    return [_Segment(plain, "".join(_as_html(segment) for segment in pages[-1]))]
