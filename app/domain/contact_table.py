"""How a table of contacts is laid out, for a person to see and correct before it is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Field(StrEnum):
    """The targets a column can be sent to; the value is stable and shown through a translation.

    A `*_LABEL` column says what kind of value stands in the column of the same group ("Phone 1 -
    Label" beside "Phone 1 - Value"). The parts from `STREET` to `COUNTRY` of one group make one
    address.
    """

    IGNORE = "ignore"
    NAME = "name"
    NAME_PREFIX = "name-prefix"
    GIVEN_NAME = "given-name"
    MIDDLE_NAME = "middle-name"
    FAMILY_NAME = "family-name"
    NAME_SUFFIX = "name-suffix"
    NICKNAME = "nickname"
    ORGANISATION = "organisation"
    TITLE = "title"
    EMAIL = "email"
    EMAIL_LABEL = "email-label"
    PHONE = "phone"
    PHONE_LABEL = "phone-label"
    HANDLE = "handle"
    HANDLE_LABEL = "handle-label"
    ADDRESS = "address"
    ADDRESS_LABEL = "address-label"
    STREET = "street"
    EXTENDED_ADDRESS = "extended-address"
    PO_BOX = "po-box"
    CITY = "city"
    REGION = "region"
    POSTAL_CODE = "postal-code"
    COUNTRY = "country"
    NOTE = "note"
    CUSTOM = "custom"
    CUSTOM_LABEL = "custom-label"
    LANGUAGE = "language"
    TAGS = "tags"
    SOURCE_UID = "source-uid"


ADDRESS_FIELDS: Final = frozenset(
    {
        Field.ADDRESS,
        Field.ADDRESS_LABEL,
        Field.STREET,
        Field.EXTENDED_ADDRESS,
        Field.PO_BOX,
        Field.CITY,
        Field.REGION,
        Field.POSTAL_CODE,
        Field.COUNTRY,
    }
)


@dataclass(frozen=True, slots=True)
class Column:
    """Where the cells of one column go.

    `label` is what the header itself says of the values ("work" of "Business Phone"). `group` ties
    columns of one repeated thing together; it means nothing outside the same layout.
    """

    field: Field
    label: str = ""
    group: str = ""


IGNORED: Final = Column(Field.IGNORE)


@dataclass(frozen=True, slots=True)
class CsvLayout:
    """How to read one table of contacts. `header` is empty text for each column of a bare list.

    `encoding` is how most of the file is written, `fallback` the code page of its other lines.
    `profile` names the program that wrote it: hearthdesk, google, google-old, outlook, outlook.com,
    hubspot, thunderbird, generic, or unknown. A column missing in `mapping` is ignored.
    """

    encoding: str
    fallback: str
    delimiter: str
    has_header: bool
    header: tuple[str, ...]
    profile: str
    mapping: Mapping[int, Column]
    sample_rows: tuple[tuple[str, ...], ...]

    def with_column(self, index: int, field: Field, label: str = "") -> CsvLayout:
        """The same layout with another meaning for one column.

        Parts of an address join the other parts of that label.
        """
        group = label or "only" if field in ADDRESS_FIELDS else ""
        changed = {**self.mapping, index: Column(field, label, group)}
        return replace(self, mapping=MappingProxyType(changed))

    @property
    def is_understood(self) -> bool:
        """Whether any column says who somebody is or how to reach them."""
        telling = (Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.ORGANISATION)
        reaching = (Field.EMAIL, Field.PHONE, Field.HANDLE)
        return any(column.field in (*telling, *reaching) for column in self.mapping.values())
