"""What a script can do about contacts kept twice: find, merge and separate them."""

from __future__ import annotations

from app.console import lookups, records
from app.console.acting import acting
from app.console.arguments import CONTACT_FIELDS
from app.console.call import Call
from app.console.problems import Exit, usage
from app.domain.ids import id_text
from app.domain.merge_choice import FIELDS, Choice
from app.services import contact_duplicates, contact_merging


def duplicates(call: Call) -> int:
    """Pairs of contacts that may be one, the likeliest first."""
    with call.reading() as desk:
        every = contact_duplicates.find(desk)
    shown = every[: call.options.limit]
    answer: records.Json = {
        "pairs": [records.suspicion(pair) for pair in shown],
        "total": len(every),
    }
    rows = [
        (pair.grade.name.lower(), pair.first.name, pair.second.name, ", ".join(pair.reasons))
        for pair in shown
    ]
    lines = call.output.table(("Likely", "First", "Second", "Why"), rows)
    if len(every) > len(shown):
        lines.append(f"{len(every) - len(shown):,} more: --limit {len(every)}")
    call.output.result(answer, lines if every else ["Nobody seems to be kept twice."])
    return Exit.OK


def merge(call: Call) -> int:
    """Make one contact of two."""
    options = call.options
    choices = _choices(options.take, options.join)
    with acting(call) as desk:
        kept = lookups.contact(desk, options.contact)
        other = lookups.contact(desk, options.other)
        name = desk.contact_view(other).contact.name
        done = desk.do(contact_merging.merge, kept, other, choices).result
        card = desk.contact_view(done.contact_id).contact
    answer: records.Json = {
        "contact": records.contact(card),
        "merged": id_text(other),
        "tickets_moved": done.tickets,
        "points_moved": done.points,
    }
    call.output.result(
        answer,
        [
            f"{name} and {card.name} are one contact now: {card.name}.",
            f"To separate them again: hearthdesk contact separate {id_text(other)}",
        ],
    )
    return Exit.OK


def separate(call: Call) -> int:
    """Take a contact out of the one it was merged into."""
    with acting(call) as desk:
        other = lookups.merged_contact(desk, call.options.contact)
        kept = desk.do(contact_merging.unmerge, other).result
        card, stays = desk.contact_view(other).contact, desk.contact_view(kept).contact
    answer: records.Json = {"contact": records.contact(card), "from": id_text(kept)}
    call.output.result(answer, [f"{card.name} is a contact again, beside {stays.name}."])
    return Exit.OK


def _choices(take: list[str], join: list[str]) -> dict[str, Choice]:
    both = set(take) & set(join)
    if both:
        raise usage(f"“{min(both)}” cannot be taken and joined. Nothing was changed.")
    chosen = dict.fromkeys(take, Choice.OTHER) | dict.fromkeys(join, Choice.BOTH)
    return {FIELDS[CONTACT_FIELDS.index(name)]: choice for name, choice in chosen.items()}
