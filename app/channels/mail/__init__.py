"""Mail as it arrives: from bytes and archives to `app.domain.mail.ParsedMail`.

- `parse.parse_mail`: what one mail says; `to_json.mail_as_json`: the same as plain values
- `archive.open_archive`: mbox, Maildir, folders of `.eml`, mail by mail
- `original.pack_original`, `unpack_original`: the exact bytes without keeping attachments twice
- `threading.reply_ids`, `normalised_subject`: keys by which conversations are found
"""
