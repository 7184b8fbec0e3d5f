"""Names of attachments: from the headers to something safe to show and to propose for saving."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote_to_bytes

from app.channels.mail.charsets import codec_of, storable
from app.channels.mail.headers import decode_words
from app.channels.mail.mime import Part

MAX_NAME_BYTES = 200
"""UTF-8 bytes; file systems allow 255, and a temporary copy wants a prefix."""

_PATH_LIKE = re.compile(r"^(?:[A-Za-z]:)?[\\/]|(?:^|[\\/])\.{1,2}[\\/]|^[A-Za-z]:")
_FORBIDDEN = re.compile(r'[<>:"|?*\\/]')
# Marks that change the reading direction can make `fdp.exe` look like `exe.pdf`.
_INVISIBLE = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")
_RESERVED = re.compile(
    r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)", re.I
)
_ESCAPED = re.compile(r"^([A-Za-z0-9_-]{3,20})'[A-Za-z-]*'(.*%[0-9A-Fa-f]{2}.*)$", re.DOTALL)
_LONGEST_EXTENSION = 16
_EXTENSIONS = {
    "message/rfc822": ("message", ".eml"),
    "message/global": ("message", ".eml"),
    "message/delivery-status": ("delivery-status", ".txt"),
    "message/global-delivery-status": ("delivery-status", ".txt"),
    "message/disposition-notification": ("read-receipt", ".txt"),
    "message/feedback-report": ("feedback-report", ".txt"),
    "text/rfc822-headers": ("headers", ".txt"),
    "text/calendar": ("invite", ".ics"),
    "text/vcard": ("contact", ".vcf"),
    "text/x-vcard": ("contact", ".vcf"),
    "text/directory": ("contact", ".vcf"),
    "text/plain": ("text", ".txt"),
    "text/html": ("page", ".html"),
    "text/csv": ("table", ".csv"),
    "text/enriched": ("text", ".txt"),
    "application/pdf": ("document", ".pdf"),
    "application/zip": ("archive", ".zip"),
    "application/pgp-signature": ("signature", ".asc"),
    "application/pgp-encrypted": ("version", ".asc"),
    "application/pgp-keys": ("key", ".asc"),
    "application/pkcs7-signature": ("smime", ".p7s"),
    "application/x-pkcs7-signature": ("smime", ".p7s"),
    "application/pkcs7-mime": ("smime", ".p7m"),
    "application/x-pkcs7-mime": ("smime", ".p7m"),
    "application/ms-tnef": ("winmail", ".dat"),
    "application/vnd.ms-tnef": ("winmail", ".dat"),
    "image/jpeg": ("image", ".jpg"),
    "image/pjpeg": ("image", ".jpg"),
    "image/jpg": ("image", ".jpg"),
    "image/png": ("image", ".png"),
    "image/gif": ("image", ".gif"),
    "image/webp": ("image", ".webp"),
    "image/svg+xml": ("image", ".svg"),
    "image/tiff": ("image", ".tiff"),
    "image/bmp": ("image", ".bmp"),
    "audio/mpeg": ("audio", ".mp3"),
    "audio/wav": ("audio", ".wav"),
    "audio/ogg": ("audio", ".ogg"),
    "video/mp4": ("video", ".mp4"),
}


def declared_name(part: Part) -> str:
    """The file name a part carries, decoded but not yet safe; "" if it has none.

    `Content-Disposition` wins over `Content-Type`; encoded words are understood although RFC 2231
    forbids them there, for most programs write them.
    """
    text = part.disposition.parameters.get("filename") or part.declared.parameters.get("name") or ""
    if escaped := _ESCAPED.match(text):
        text = unquote_to_bytes(escaped[2]).decode(codec_of(escaped[1]) or "utf-8", "replace")
    return storable(decode_words(text)).strip()


def safe_name(name: str) -> str:
    """`name` without path, control and direction marks, not reserved by Windows, of bounded length.

    Returns "" when nothing usable is left.
    """
    name = _INVISIBLE.sub(" ", unicodedata.normalize("NFC", name[:4096]))
    if _PATH_LIKE.search(name):
        name = re.split(r"[\\/]", name.rstrip("\\/ "))[-1]
    name = " ".join(_FORBIDDEN.sub("_", name).split()).rstrip(". ")
    if not name.strip("._ "):
        return ""
    name = f"_{name}" if _RESERVED.match(name) else name
    return _shortened(name)


def name_for(part: Part, number: int) -> str:
    """A name for a part that carries none, from its type; `number` tells equal ones apart."""
    stem, extension = _EXTENSIONS.get(part.content_type, ("attachment", ""))
    return f"{stem}-{number}{extension}" if number > 1 else f"{stem}{extension}"


def _shortened(name: str) -> str:
    if len(name.encode()) <= MAX_NAME_BYTES:
        return name
    stem, dot, extension = name.rpartition(".")
    if not dot or len(extension) > _LONGEST_EXTENSION:
        stem, extension = name, ""
    ending = f".{extension}" if extension else ""
    room = MAX_NAME_BYTES - len(ending.encode())
    return stem.encode()[:room].decode("utf-8", "ignore").rstrip(". ") + ending
