"""Mail that came back: delivery status reports (RFC 3464) and the free texts of older servers."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.channels.mail.charsets import LINE_BREAKS, decode_text
from app.channels.mail.headers import HeaderBlock, read_headers
from app.channels.mail.mime import Part, decode_body
from app.channels.mail.notices import has_null_sender
from app.domain.mail import Bounce, Mailbox

_STATUS_TYPES = {"message/delivery-status", "message/global-delivery-status"}
_LARGEST_REPORT = 1 << 20
_FIELD = re.compile(r"^([A-Za-z][A-Za-z0-9-]*)[ \t]*:[ \t]*(.*(?:\n[ \t]+.*)*)", re.MULTILINE)
_GROUPS = re.compile(r"\n[ \t]*\n+")
_ADDRESS = re.compile(
    r"[^\s<>\"'(),:;\[\]@]{1,128}@[A-Za-z0-9\[\u0080-\U0010ffff][\w.\-\]\u0080-\U0010ffff]{0,255}"
)
_IN_ANGLES = re.compile(rf"<({_ADDRESS.pattern})>")
_ENHANCED = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_REPLY_CODE = re.compile(r"(?<![\d.@-])([45])[0-7]\d(?=[\s-])")
_ARRIVED = {"delivered", "relayed", "expanded", "delayed-delivered", "success"}
_EXPIRED = re.compile(
    r"retry time|retry timeout|timed? ?out|expired|in queue too long|too many hops"
    r"|for (?:more than )?"
    r"\d+(?:\.\d+)? (?:hour|day|second)s|unreachable",
    re.IGNORECASE,
)

_DAEMON = re.compile(
    r"(?:mailer-?daemon|postmaster|mail-?daemon|mailadmin|mailsystem|mail-delivery|mdaemon|bounces?"
    r"|microsoftexchange[0-9a-f]*|exchange|antispam|system)\b|mail delivery|mail deliver[iy]"
    r"|delivery (?:sub)?system|system administrator|systemadministrator",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"undeliver|returned (?:mail|to sender)|mail delivery fail"
    r"|delivery (?:status|failure|has failed"
    r"|report|problem|notification)|failure notice|failed delivery|delivery failed|message delayed"
    r"|mail system error|could not (?:be deliver|send)|not deliver|non[- ]?delivery|mail failure"
    r"|delayed mail|message status|unzustellbar|nicht zugestellt|unable to deliver|rejected mail"
    r"|mail failed|returning to sender|failure delivery|nondeliverable"
    r"|warning: (?:message|could not)|mailerror|error sending|mail could not"
    r"|non remis|échec|no se (?:ha )?(?:puede|podido) entregar|onbestelbaar|niet (?:af)?geleverd"
    r"|niedostarczon|não (?:foi )?entreg|mancata consegna|kunde inte levereras|kunne ikke leveres",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"could not be (?:delivered|sent)|did not reach|unable to deliver|delivery (?:has )?failed"
    r"|following (?:recipient|address)|permanent (?:fatal )?error|not delivered|undeliverable"
    r"|konnte nicht zugestellt|nicht erreicht",
    re.IGNORECASE,
)
_SUCCESS = re.compile(r"success|relayed|was delivered|has been delivered", re.IGNORECASE)
_DELAY = re.compile(
    r"delayed|will (?:be retried|keep trying|continue to (?:try|attempt)|retry|try again)"
    r"|still trying"
    r"|not yet been delivered|has not yet|warning message only|do not need to resend"
    r"|verzögert|weiterhin versucht",
    re.IGNORECASE,
)
# From here on the text of the mail that came back is repeated.
_ORIGINAL = re.compile(
    r"^[ \t>]*(?:-{2,}.{0,40}(?:copy of (?:the|your) message|below this line|original message"
    r"|returned message|unsent message|message (?:header|text) follows|the (?:body|header)s? of)"
    r"|below this line is a copy|received: (?:from|by|\(qmail)|return-path: |original message "
    r"(?:header|follows)|message headers? follow|the original message"
    r"|content-type: |message contents"
    r"|included is a copy)",
    re.IGNORECASE | re.MULTILINE,
)
_LISTED = re.compile(
    r"^[ \t]*(?:<|\"|to:? ?<?|recipients?:? ?<?|address:? ?<?|user:? ?<?|[-*>]{1,4} ?<?)?"
    rf"({_ADDRESS.pattern})(?![\w.-])[>\"]?(?:[ \t]*[:;,.-].*|[ \t]*[(<].*|[ \t]*)$",
    re.IGNORECASE | re.MULTILINE,
)
_MOST_TEXT = 64 * 1024


@dataclass(frozen=True, slots=True)
class _Recipient:
    address: str
    action: str
    status: str


def read_bounce(root: Part, text: str, sender: Mailbox, subject: str) -> Bounce | None:
    """What came back and whether for good, or None for any other mail.

    Reports of delivery, relaying and expansion are no bounces. `permanent` is false for delays and
    for status class 4, where trying again later can help.
    """
    reports = [part for part in root.leaves() if part.content_type in _STATUS_TYPES]
    recipients = [one for part in reports for one in _report_recipients(part)]
    if any(one.action or one.status for one in recipients):
        return _from_report(recipients, text)
    if reports or _looks_returned(root.headers, sender, subject, text):
        return _from_text(root, text[:_MOST_TEXT], subject)
    return None


def _report_recipients(part: Part) -> list[_Recipient]:
    data = decode_body(part, [])[:_LARGEST_REPORT]
    report = decode_text(data, part.charset, lambda problem: None)
    groups = _GROUPS.split(LINE_BREAKS.sub("\n", report))
    found = [_recipient(_fields(group)) for group in groups]
    return [one for one in found if one is not None]


def _fields(group: str) -> dict[str, str]:
    """The fields of one group of a report, names in lower case, the first of each."""
    fields: dict[str, str] = {}
    for name, value in _FIELD.findall(group):
        fields.setdefault(name.lower(), " ".join(value.split()))
    return fields


def _recipient(fields: dict[str, str]) -> _Recipient | None:
    names = ("final-recipient", "original-recipient", "x-actual-recipient")
    addresses = [_address_of(fields.get(name, "")) for name in names]
    address = next((one for one in addresses if "@" in one), next(filter(None, addresses), ""))
    action = fields.get("action", "").split(" ")[0].strip("()<>;,.").lower()
    if not address and not action:
        return None
    diagnosis = fields.get("diagnostic-code", "")
    given = _ENHANCED.search(fields.get("status", ""))
    status = given[1] if given else _status_in(diagnosis)
    if status.endswith(".0.0") and (precise := _ENHANCED.search(diagnosis)):
        status = precise[1] if precise[1][0] == status[0] else status
    return _Recipient(address, action, status)


def _address_of(value: str) -> str:
    value = value.partition(";")[2] or value
    found = _ADDRESS.search(value)
    return found[0].strip(".") if found else value.strip(" <>\"'")


def _status_in(text: str) -> str:
    if found := _ENHANCED.search(text):
        return found[1]
    found = _REPLY_CODE.search(text)
    return f"{found[1]}.0.0" if found else ""


def _from_report(recipients: list[_Recipient], text: str) -> Bounce | None:
    bounced = [one for one in recipients if _came_back(one)]
    failed = [one for one in bounced if one.action != "delayed"]
    chosen = failed or bounced
    if not chosen:
        return None
    status = next((one.status for one in chosen if one.status[:1] in {"4", "5"}), "")
    if not status:
        status = _status_in(text[:_MOST_TEXT])
        status = status if status[:1] in {"4", "5"} else ("5.0.0" if failed else "4.0.0")
    addresses = tuple(dict.fromkeys(one.address for one in chosen if one.address))
    return Bounce(addresses, status, permanent=bool(failed) and status.startswith("5"))


def _came_back(recipient: _Recipient) -> bool:
    if recipient.action in _ARRIVED:
        return False
    if recipient.action in {"failed", "delayed"}:
        return True
    return recipient.status[:1] in {"4", "5"} or bool(recipient.action and not recipient.status)


def _looks_returned(headers: HeaderBlock, sender: Mailbox, subject: str, text: str) -> bool:
    if headers.has("x-failed-recipients"):
        return True
    daemon = _DAEMON.search(f"{sender.address.partition('@')[0]} {sender.name}") is not None
    if _SUBJECT.search(subject) and not subject.lower().startswith(("re:", "fwd:")):
        return daemon or has_null_sender(headers)
    return daemon and _NOTICE.search(text, 0, 2000) is not None


def _from_text(root: Part, text: str, subject: str) -> Bounce | None:
    if _SUCCESS.search(subject):
        return None
    original = _ORIGINAL.search(text)
    notice = text[: original.start()] if original else text
    status = _status_in(notice) or _status_in(subject)
    delayed = _DELAY.search(f"{subject}\n{notice}") is not None
    if status[:1] not in {"4", "5"} or (delayed and not status.startswith("4")):
        expired = not status and _EXPIRED.search(notice) is not None
        status = "4.0.0" if delayed else "4.4.7" if expired else "5.0.0"
    return Bounce(_recipients_in(root, notice), status, permanent=status.startswith("5"))


def _recipients_in(root: Part, notice: str) -> tuple[str, ...]:
    """Addresses a notice complains about; the one that receives it only if there is no other."""
    own = set(_ADDRESS.findall(" ".join(root.headers.all("to")).lower()))
    listed = _LISTED.findall(notice)
    for found in (
        _ADDRESS.findall(root.headers.first("x-failed-recipients")),
        listed,
        _IN_ANGLES.findall(notice),
        _ADDRESS.findall(notice)[:1],
        _addressees_of_original(root),
    ):
        known = [one.strip(".") for one in found if one.lower().strip(".") not in own]
        if known:
            return tuple(dict.fromkeys(known))
    return tuple(dict.fromkeys(one.strip(".") for one in listed))


def _addressees_of_original(root: Part) -> list[str]:
    for part in root.leaves():
        if part.content_type in {"message/rfc822", "text/rfc822-headers"}:
            headers, _ = read_headers(part.source, part.body, part.end)
            return _ADDRESS.findall(headers.first("to"))
    return []
