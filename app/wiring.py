"""Hands what the channels can do to the services that need it; neither knows the other."""

from __future__ import annotations

from app.channels.mail.original import pack_original, unpack_original
from app.channels.mail.parse import parse_mail
from app.channels.mail.threading import normalised_subject, reply_ids
from app.services.mail_import import MailTools


def mail_tools() -> MailTools:
    """How the mail channel understands, packs and threads a mail."""
    return MailTools(
        parse=parse_mail,
        pack=pack_original,
        unpack=unpack_original,
        reply_ids=reply_ids,
        thread_subject=normalised_subject,
    )
