"""One card into one contact, by what its properties mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Final
from urllib.parse import unquote

from app.channels.contacts.labels import canonical_label, telling_tags
from app.channels.contacts.postal import PostalParts, format_address
from app.channels.contacts.values import joined_name, telling_emails, telling_phones, unique
from app.channels.contacts.vcard_syntax import Property
from app.domain.imported_contact import ImportedContact, ImportedPoint
from app.domain.plain_text import tidy

PRODUCT: Final = "-//Hearthdesk//Contacts//EN"

_UNPREFERRED: Final = 101
_HANDLE_NAMES: Final = {
    "X-SKYPE": "skype",
    "X-SKYPE-USERNAME": "skype",
    "X-JABBER": "jabber",
    "X-GTALK": "gtalk",
    "X-GOOGLE-TALK": "gtalk",
    "X-AIM": "aim",
    "X-ICQ": "icq",
    "X-MSN": "msn",
    "X-YAHOO": "yahoo",
    "X-QQ": "qq",
    "X-TWITTER": "twitter",
    "X-TELEGRAM": "telegram",
    "X-WHATSAPP": "whatsapp",
    "X-SIGNAL": "signal",
    "X-FACEBOOK": "facebook",
    "X-INSTAGRAM": "instagram",
    "X-LINKEDIN": "linkedin",
    "X-MS-IMADDRESS": "im",
}
_PLACES: Final = ("work", "home")
_TECHNICAL_TYPES: Final = frozenset(
    {
        *("pref", "internet", "x400", "aol", "applelink", "attmail", "cis", "eworld", "prodigy"),
        *("voice", "text", "textphone", "video", "msg", "bbs", "modem", "isdn", "pcs", "tlx"),
    }
)


class _Card:
    """The properties of one card by name, alternatives of one value (ALTID) left out."""

    def __init__(self, properties: Sequence[Property]) -> None:
        self._named: dict[str, list[Property]] = {}
        self._labels: dict[str, str] = {}
        alternatives: set[tuple[str, str]] = set()
        for one in properties:
            alternative = (one.name, one.parameter("ALTID"))
            if alternative[1] and alternative in alternatives:
                continue
            alternatives.add(alternative)
            self._named.setdefault(one.name, []).append(one)
            if one.name == "X-ABLABEL" and one.group:
                self._labels[one.group] = one.text

    @property
    def names(self) -> Set[str]:
        """The names of all properties."""
        return self._named.keys()

    def all(self, *names: str) -> list[Property]:
        """Properties of these names, the preferred ones first, else as they stand."""
        found = [one for name in names for one in self._named.get(name, ())]
        return sorted(found, key=_preference) if len(found) > 1 else found

    def text(self, *names: str) -> str:
        """The first text there is among these names, in the order of the names."""
        texts = (one.text for name in names for one in self.all(name))
        return next((text for text in texts if text), "")

    def label(self, one: Property) -> str:
        """The word a program put beside a property in its group, Apple's own ones as ours."""
        word = self._labels.get(one.group, "") if one.group else ""
        return canonical_label(word) if word.startswith("_$!<") else word


def is_group(properties: Iterable[Property]) -> bool:
    """Whether the card is a list of other cards."""
    kinds = ("KIND", "X-ADDRESSBOOKSERVER-KIND")
    return any(one.name in kinds and one.text.lower() == "group" for one in properties)


def contact_of_card(properties: Sequence[Property], position: int) -> ImportedContact | None:
    """The contact a card describes, None when it describes nobody."""
    card = _Card(properties)
    emails, strays = telling_emails(_emails(card))
    phones, words = telling_phones(_phones(card))
    handles = unique(_handles(card))
    addresses = _addresses(card)
    name, organisation = _names(card, (*emails, *phones, *handles))
    if not (name or organisation or emails or phones or handles):
        return None
    notes = [text for one in card.all("NOTE") if (text := one.text)]
    return ImportedContact(
        position=position,
        name=name,
        organisation=organisation,
        title=card.text("TITLE", "ROLE"),
        emails=emails,
        phones=phones,
        handles=handles,
        address=addresses[0].value if addresses else "",
        note="\n".join((*notes, *strays, *words)),
        language=card.text("LANG", "X-LANG"),
        tags=tuple(dict.fromkeys(_tags(card))),
        source_uid=card.text("UID"),
        address_label=addresses[0].label if addresses else "",
        other_addresses=tuple(addresses[1:]),
    )


def _tags(card: _Card) -> list[str]:
    tags = [tag for one in card.all("CATEGORIES") for tag in one.items()]
    return tags if card.text("PRODID") == PRODUCT else telling_tags(tags)


def _names(card: _Card, points: Iterable[ImportedPoint]) -> tuple[str, str]:
    """Name and organisation; an organisation that is the contact itself has no other name."""
    halves = _halves(card)
    organisation = next((text for one in card.all("ORG") if (text := one.parts()[0])), "")
    name = card.text("FN") or joined_name(**halves) or card.text("NICKNAME")
    if any(name == point.value for point in points):
        # Phones write the address or number where the name is missing.
        return "", organisation
    is_company = (
        card.text("KIND").lower() == "org"
        or card.text("X-ABSHOWAS").upper() == "COMPANY"
        or not (halves["given"] or halves["family"])
    )
    if is_company and organisation in ("", name) and (organisation or card.text("KIND")):
        return "", organisation or name
    return name, organisation


def _halves(card: _Card) -> Mapping[str, str]:
    """The components of N; several values of one are several words (RFC 6350 6.2.2)."""
    parts = next((one.parts() for one in card.all("N")), [])
    family, given, middle, prefix, suffix = (*parts[:5], *[""] * (5 - len(parts[:5])))
    return {
        "prefix": prefix,
        "given": given,
        "middle": middle,
        "family": family,
        "suffix": suffix,
    }


def _emails(card: _Card) -> Iterable[ImportedPoint]:
    for one in card.all("EMAIL"):
        address = one.text
        if address[:7].lower() == "mailto:":
            address = unquote(address[7:])
        yield ImportedPoint(address, card.label(one) or _place(one) or _own_type(one))


def _phones(card: _Card) -> Iterable[ImportedPoint]:
    for one in card.all("TEL", "X-MS-TEL"):
        number = one.text
        if number[:4].lower() == "tel:":
            number = unquote(number[4:])
        yield ImportedPoint(number, card.label(one) or _phone_label(one))


def _phone_label(one: Property) -> str:
    types = one.types
    place = _place(one)
    if "fax" in types:
        return f"{place} fax".strip()
    for word, label in (("cell", "mobile"), ("iphone", "mobile"), ("pager", "pager")):
        if word in types:
            return label
    return place or _own_type(one)


def _own_type(one: Property) -> str:
    """A type that is none of the standard's technical ones: "school", "main"."""
    return next(iter(sorted(one.types - _TECHNICAL_TYPES)), "")


def _place(one: Property) -> str:
    return next((place for place in _PLACES if place in one.types), "")


def _handles(card: _Card) -> Iterable[ImportedPoint]:
    for one in card.all("X-SOCIALPROFILE", "SOCIALPROFILE"):
        yield ImportedPoint(_profile(one), card.label(one) or _service(one))
    for one in card.all("IMPP"):
        scheme, colon, user = one.text.partition(":")
        service = one.parameter("X-SERVICE-TYPE") or one.parameter("SERVICE-TYPE") or scheme
        value = unquote(user) if colon else one.text
        yield ImportedPoint(value, card.label(one) or (service.lower() if colon else ""))
    for name in sorted(card.names & _HANDLE_NAMES.keys()):
        for one in card.all(name):
            yield ImportedPoint(one.text, _HANDLE_NAMES[name])
    for one in card.all("URL"):
        yield ImportedPoint(one.text, "website")


def _profile(one: Property) -> str:
    user = one.parameter("X-USER")
    # Apple writes "x-apple:name" where there is no page to link to.
    return user if user and one.text.startswith("x-apple:") else one.text


def _service(one: Property) -> str:
    named = one.parameter("SERVICE-TYPE")
    types = sorted(one.types - {"pref", *_PLACES})
    return named.lower() or next(iter(types), "")


def _addresses(card: _Card) -> list[ImportedPoint]:
    found = []
    for one in card.all("ADR"):
        text = format_address(_postal(one.parts())) or tidy(one.parameter("LABEL"))
        if text:
            found.append(ImportedPoint(text, card.label(one) or _place(one)))
    if not found:
        labels = ((one, one.text) for one in card.all("LABEL"))
        found = [
            ImportedPoint(text, card.label(one) or _place(one)) for one, text in labels if text
        ]
    return list(unique(found))


def _postal(parts: list[str]) -> PostalParts:
    padded = parts[:7] + [""] * (7 - len(parts[:7]))
    po_box, extended, street, city, region, postal_code, country = padded
    return PostalParts(street, extended, po_box, city, region, postal_code, country)


def _preference(one: Property) -> int:
    rank = one.parameter("PREF")
    if rank.isascii() and rank.isdigit():
        return min(int(rank[:3]), _UNPREFERRED)
    return 1 if "pref" in one.types else _UNPREFERRED
