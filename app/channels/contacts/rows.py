"""One row of a table into one contact, by what its columns mean."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from app.channels.contacts.formula import restored
from app.channels.contacts.labels import canonical_label, telling_tags
from app.channels.contacts.postal import PostalParts, format_address
from app.channels.contacts.values import (
    joined_name,
    split_values,
    telling_emails,
    telling_phones,
    unique,
)
from app.domain.contact_table import Column, Field
from app.domain.imported_contact import ImportedContact, ImportedPoint
from app.domain.plain_text import tidy

HANDLE_PREFIX: Final = "handle:"
TAG_LABEL: Final = "tag"
TAG_SEPARATOR: Final = " ::: "

# A value column, the label its header gives, the place of its label column or -1.
_Places = list[tuple[int, str, int]]
_Told = tuple[tuple[ImportedPoint, ...], list[str]]
_Tell = Callable[[Iterable[ImportedPoint]], _Told]

_NAME_PARTS: Final = (
    Field.NAME_PREFIX,
    Field.GIVEN_NAME,
    Field.MIDDLE_NAME,
    Field.FAMILY_NAME,
    Field.NAME_SUFFIX,
)
_PART_NAMES: Final = {
    Field.STREET: "street",
    Field.EXTENDED_ADDRESS: "extended",
    Field.PO_BOX: "po_box",
    Field.CITY: "city",
    Field.REGION: "region",
    Field.POSTAL_CODE: "postal_code",
    Field.COUNTRY: "country",
}


class RowReader:
    """Turns rows into contacts. Built once for a table, since what can be decided ahead is.

    `width` is the number of columns the header names; what a row has beyond them goes to the note.
    `own` is a table this program wrote: apostrophes before formulas are taken back and nothing is
    guessed at.
    """

    def __init__(self, mapping: Mapping[int, Column], width: int, *, own: bool) -> None:
        self._own = own
        self._width = max(width, max(mapping, default=-1) + 1)
        self._used = tuple(at for at, one in mapping.items() if one.field is not Field.IGNORE)
        self._places: dict[Field, list[int]] = {}
        for at, column in sorted(mapping.items()):
            self._places.setdefault(column.field, []).append(at)
        self._emails = _labelled(mapping, Field.EMAIL, Field.EMAIL_LABEL)
        self._phones = _labelled(mapping, Field.PHONE, Field.PHONE_LABEL)
        self._handles = _labelled(mapping, Field.HANDLE, Field.HANDLE_LABEL)
        self._customs = _labelled(mapping, Field.CUSTOM, Field.CUSTOM_LABEL)
        self._addresses = _address_groups(mapping)

    def contact(self, row: Sequence[str], position: int) -> ImportedContact | None:
        """The contact a row describes, None when it describes nobody."""
        cells = [*row, *[""] * (self._width - len(row))]
        for at in self._used if len(row) <= self._width else range(len(cells)):
            if cells[at]:
                cells[at] = restored(tidy(cells[at])) if self._own else tidy(cells[at])
        found = self._read(cells, position)
        told = found.name or found.organisation or found.emails or found.phones or found.handles
        return found if told else None

    def _read(self, cells: list[str], position: int) -> ImportedContact:
        emails, strays = self._told(self._emails, cells, telling_emails)
        phones, words = self._told(self._phones, cells, telling_phones)
        handles, tags, customs = self._custom(cells)
        addresses = self._postal(cells)
        beyond = [cell for cell in cells[self._width :] if cell]
        notes = (*self._all(cells, Field.NOTE), *customs, *strays, *words, *beyond)
        return ImportedContact(
            position=position,
            name=self._name(cells, emails),
            organisation=self._first(cells, Field.ORGANISATION),
            title=self._first(cells, Field.TITLE),
            emails=emails,
            phones=phones,
            handles=unique((*self._points(cells, self._handles), *handles)),
            address=addresses[0].value if addresses else "",
            note="\n".join(notes),
            language=self._first(cells, Field.LANGUAGE),
            tags=tuple(dict.fromkeys((*self._tags(cells), *tags))),
            source_uid=self._first(cells, Field.SOURCE_UID),
            address_label=addresses[0].label if addresses else "",
            other_addresses=tuple(addresses[1:]),
        )

    def _all(self, cells: list[str], field: Field) -> list[str]:
        return [cells[at] for at in self._places.get(field, ()) if cells[at]]

    def _first(self, cells: list[str], field: Field) -> str:
        for at in self._places.get(field, ()):
            if cells[at]:
                return cells[at]
        return ""

    def _name(self, cells: list[str], emails: tuple[ImportedPoint, ...]) -> str:
        whole = self._first(cells, Field.NAME)
        if self._own:
            return whole
        if not whole:
            whole = joined_name(*(self._first(cells, part) for part in _NAME_PARTS))
        name = whole or self._first(cells, Field.NICKNAME)
        # Android and Google write the address where the name is missing.
        return "" if any(name == email.value for email in emails) else name

    def _told(self, places: _Places, cells: list[str], tell: _Tell) -> _Told:
        points = self._points(cells, places)
        return (tuple(points), []) if self._own else tell(points)

    def _points(self, cells: list[str], places: _Places) -> Iterable[ImportedPoint]:
        for at, fixed, label_at in places:
            if cells[at]:
                label = self._label(cells, label_at) or fixed
                for value in (cells[at],) if self._own else split_values(cells[at]):
                    yield ImportedPoint(value, label)

    def _label(self, cells: list[str], at: int) -> str:
        text = cells[at] if at >= 0 else ""
        return text if self._own or not text else canonical_label(text)

    def _custom(self, cells: list[str]) -> tuple[list[ImportedPoint], list[str], list[str]]:
        handles: list[ImportedPoint] = []
        tags: list[str] = []
        notes: list[str] = []
        for at, _, label_at in self._customs:
            value, label = cells[at], cells[label_at] if label_at >= 0 else ""
            if not value:
                continue
            if label.startswith(HANDLE_PREFIX):
                handles.append(ImportedPoint(value, label.removeprefix(HANDLE_PREFIX)))
            elif self._own and label == TAG_LABEL:
                tags.append(value)
            else:
                notes.append(f"{label}: {value}" if label else value)
        return handles, tags, notes

    def _tags(self, cells: list[str]) -> list[str]:
        text = self._first(cells, Field.TAGS)
        if not text:
            return []
        if self._own:
            return text.split(TAG_SEPARATOR)
        separator = ":::" if ":::" in text else ";" if ";" in text else ","
        return telling_tags(text.split(separator))

    def _postal(self, cells: list[str]) -> list[ImportedPoint]:
        found = []
        for label, label_at, whole, parts in self._addresses:
            text = next((cells[at] for at in whole if cells[at]), "")
            if not text and any(cells[at] for at, _ in parts):
                text = format_address(_parts(cells, parts))
            if text:
                found.append(ImportedPoint(text, self._label(cells, label_at) or label))
        return found


def _labelled(mapping: Mapping[int, Column], value: Field, label: Field) -> _Places:
    """Value columns with the label of their header and the place of their label column or -1."""
    labels = {column.group: at for at, column in mapping.items() if column.field is label}
    return [
        (at, column.label, labels.get(column.group, -1) if column.group else -1)
        for at, column in sorted(mapping.items())
        if column.field is value
    ]


def _address_groups(
    mapping: Mapping[int, Column],
) -> list[tuple[str, int, list[int], list[tuple[int, str]]]]:
    """For each address: its label, the place of its label, of its whole text, and its parts."""
    groups: dict[str, tuple[str, int, list[int], list[tuple[int, str]]]] = {}
    for at, column in sorted(mapping.items()):
        field = column.field
        if field not in _PART_NAMES and field not in (Field.ADDRESS, Field.ADDRESS_LABEL):
            continue
        label, label_at, whole, parts = groups.get(column.group, (column.label, -1, [], []))
        if field is Field.ADDRESS_LABEL:
            label_at = at
        elif field is Field.ADDRESS:
            whole.append(at)
        else:
            parts.append((at, _PART_NAMES[field]))
        groups[column.group] = (label, label_at, whole, parts)
    return list(groups.values())


def _parts(cells: list[str], places: list[tuple[int, str]]) -> PostalParts:
    values: dict[str, str] = {}
    for at, name in places:
        if cells[at]:
            values[name] = f"{values[name]}\n{cells[at]}" if name in values else cells[at]
    return PostalParts(**values)
