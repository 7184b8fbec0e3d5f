"""A parsed mail as the stable JSON record of `mail parse --json`."""

from __future__ import annotations

from app.domain.mail import Bounce, ParsedAttachment, ParsedMail


def mail_as_json(mail: ParsedMail) -> dict[str, object]:
    """Plain values under fixed keys in fixed order; can always be encoded as UTF-8 JSON."""
    return {
        "from_addr": mail.sender.address,
        "from_name": mail.sender.name,
        "to_addrs": [one.address for one in mail.to if one.address],
        "cc_addrs": [one.address for one in mail.cc if one.address],
        "reply_to": mail.reply_to.address if mail.reply_to else None,
        "subject": mail.subject,
        "date": mail.date.isoformat() if mail.date else None,
        "message_id": mail.message_id,
        "in_reply_to": mail.in_reply_to,
        "references": list(mail.references),
        "text": mail.text,
        "html": mail.html,
        "visible_reply": mail.visible_reply,
        "attachments": [_attachment(one) for one in mail.attachments],
        "is_auto": mail.is_auto,
        "is_bounce": mail.is_bounce,
        "bounce": _bounce(mail.bounce) if mail.bounce else None,
        "problems": list(mail.problems),
    }


def _attachment(attachment: ParsedAttachment) -> dict[str, object]:
    return {
        "name": attachment.name,
        "content_type": attachment.content_type,
        "size": attachment.size,
        "content_id": attachment.content_id,
        "inline": attachment.inline,
    }


def _bounce(bounce: Bounce) -> dict[str, object]:
    return {
        "recipients": list(bounce.recipients),
        "status": bounce.status,
        "permanent": bounce.permanent,
    }
