"""What a column of a table of contacts can mean."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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


@dataclass(frozen=True, slots=True)
class Column:
    """Where the cells of one column go.

    `label` is what the header itself says of the values ("work" of "Business Phone"). `group` ties
    columns of one repeated thing together; it means nothing outside the same layout.
    """

    field: Field
    label: str = ""
    group: str = ""


IGNORED = Column(Field.IGNORE)
