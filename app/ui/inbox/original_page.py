"""A mail as it was sent, as a page the browser may show: nothing in it runs or is fetched."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from app.domain.ids import RowId
from app.domain.mail import Mailbox, ParsedMail

if TYPE_CHECKING:
    from app.services.desk import Desk

# Even if something slipped through the sanitiser: no script, no form, no request of any kind.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'"
_CID = re.compile(r'src="cid:([^"]{1,998})"')
_LARGEST_PICTURE = 5_000_000
_PICTURES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"})


@dataclass(frozen=True, slots=True)
class Originals:
    """How the bytes of a mail are had, and how they are understood.

    `content` gives None for a message that never was a mail; both run in a worker.
    """

    content: Callable[[Desk, RowId], bytes | None]
    parse: Callable[[bytes], ParsedMail]


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words around the mail, in the person's language; made where Qt lives."""

    sender: str
    to: str
    date: str
    when: str
    no_text: str


def page(mail: ParsedMail, words: PageWords) -> str:
    """The page; `mail.html` is sanitised already, its own pictures are put into it."""
    head = [(words.sender, _written(mail.sender)), (words.to, ", ".join(map(_written, mail.to)))]
    head.append((words.date, words.when))
    rows = "".join(
        f"<tr><th>{escape(label)}</th><td>{escape(value)}</td></tr>" for label, value in head
    )
    body = _with_pictures(mail) if mail.html else f"<pre>{escape(mail.text or words.no_text)}</pre>"
    return (
        '<!doctype html><html><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="referrer" content="no-referrer">'
        f"<title>{escape(mail.subject)}</title><style>{_STYLE}</style></head>"
        f"<body><h1>{escape(mail.subject)}</h1><table class=head>{rows}</table>"
        f"<div class=mail>{body}</div></body></html>"
    )


def _with_pictures(mail: ParsedMail) -> str:
    pictures = {
        one.content_id.strip("<>"): one
        for one in mail.attachments
        if one.content_id and one.content_type in _PICTURES and one.size <= _LARGEST_PICTURE
    }

    def embed(match: re.Match[str]) -> str:
        picture = pictures.get(match[1])
        if picture is None:
            return 'src=""'
        data = base64.b64encode(picture.content).decode("ascii")
        return f'src="data:{picture.content_type};base64,{data}"'

    return _CID.sub(embed, mail.html)


def _written(mailbox: Mailbox) -> str:
    return f"{mailbox.name} <{mailbox.address}>" if mailbox.name else mailbox.address


_STYLE = (
    "body{font:14px/1.5 system-ui,sans-serif;color:#221f1b;background:#fff;margin:24px auto;"
    "max-width:860px;padding:0 24px}h1{font-size:18px}.head{border-collapse:collapse;"
    "border-bottom:1px solid #e4e0d8;width:100%;margin-bottom:16px;padding-bottom:8px}"
    ".head th{text-align:start;font-weight:400;color:#6e675d;padding:2px 16px 2px 0;width:1%}"
    "pre{white-space:pre-wrap;font:inherit}img{max-width:100%}"
)
