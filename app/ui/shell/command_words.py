"""What the commands of the journal are called in the Edit menu."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def act_words(command: str) -> str:
    """What a command did, in a few words after Undo or Redo; "" for one without a name here."""
    return _words().get(command, "")


def _words() -> dict[str, str]:
    return {
        "tickets.open_ticket": translate("Acts", "new ticket"),
        "capture.capture": translate("Acts", "new ticket"),
        "letters.send": translate("Acts", "letter"),
        "tickets.reply": translate("Acts", "answer"),
        "tickets.note": translate("Acts", "note"),
        "tickets.assign": translate("Acts", "assigning"),
        "tickets.add_tag": translate("Acts", "tag"),
        "tickets.remove_tag": translate("Acts", "removing a tag"),
        "tickets.close": translate("Acts", "closing"),
        "tickets.reopen": translate("Acts", "reopening"),
        "tickets.wait": translate("Acts", "waiting"),
        "tickets.remind": translate("Acts", "reminder"),
        "tickets.promise_call_back": translate("Acts", "promised call"),
        "tickets.end_call_back": translate("Acts", "end of a promised call"),
        "tickets.rename": translate("Acts", "new subject"),
        "tickets.set_reference": translate("Acts", "reference"),
        "tickets.set_contact": translate("Acts", "change of customer"),
        "tickets.put_in_bin": translate("Acts", "move to bin"),
        "tickets.restore": translate("Acts", "restoring"),
        "tickets.mark_spam": translate("Acts", "spam mark"),
        "ticket_merging.merge": translate("Acts", "merging"),
        "ticket_merging.unmerge": translate("Acts", "separating"),
        "ticket_splitting.split": translate("Acts", "splitting"),
        "ticket_splitting.move": translate("Acts", "moving messages"),
        "ticket_links.link": translate("Acts", "link"),
        "ticket_links.unlink": translate("Acts", "removing a link"),
        "hand_overs.offer": translate("Acts", "hand-over"),
        "hand_overs.accept": translate("Acts", "accepting a hand-over"),
        "hand_overs.give_back": translate("Acts", "giving a ticket back"),
        "hand_overs.withdraw": translate("Acts", "withdrawing a hand-over"),
        "saved_views.save": translate("Acts", "saved view"),
        "saved_views.rename": translate("Acts", "new name of a view"),
        "saved_views.remove": translate("Acts", "removing a view"),
        "saved_views.reorder": translate("Acts", "order of views"),
        "calls.end": translate("Acts", "call"),
        "calls.miss": translate("Acts", "missed call"),
        "contacts.create": translate("Acts", "new contact"),
        "contacts.edit": translate("Acts", "change of a contact"),
        "contacts.set_points": translate("Acts", "change of addresses"),
        "contacts.put_in_bin": translate("Acts", "move to bin"),
        "contacts.restore": translate("Acts", "restoring"),
        "contact_merging.merge": translate("Acts", "merging of contacts"),
        "contact_merging.unmerge": translate("Acts", "separating of contacts"),
        "contact_duplicates.set_distinct": translate("Acts", "telling two contacts apart"),
        "saved_replies.add": translate("Acts", "new saved reply"),
        "saved_replies.edit": translate("Acts", "change of a saved reply"),
        "saved_replies.remove": translate("Acts", "removing a saved reply"),
        "saved_replies.bring_in": translate("Acts", "importing saved replies"),
        "people.add": translate("Acts", "new person"),
        "people.rename": translate("Acts", "new name"),
        "people.let_go": translate("Acts", "leaving of a person"),
        "people.take_back": translate("Acts", "return of a person"),
        "people.set_role": translate("Acts", "change of role"),
        "settings.change": translate("Acts", "change of settings"),
        "settings.use_channel": translate("Acts", "change of settings"),
    }
