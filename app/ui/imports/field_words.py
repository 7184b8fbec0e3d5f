"""What the columns of a table can become, in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.contact_table import Column, Field

translate = QCoreApplication.translate

LABELLED = frozenset({Field.EMAIL, Field.PHONE, Field.HANDLE, Field.ADDRESS})
"""Targets whose values may be of several kinds: work, home."""


def field_words(field: Field) -> str:
    """One target."""
    return _words()[field]


def column_words(column: Column) -> str:
    """What a column becomes, with its label when it has one."""
    words = field_words(column.field)
    return f"{words} ({column.label})" if column.label else words


def profile_words(profile: str) -> str:
    """The program that wrote a table; "" when it was not recognised."""
    return {
        "hearthdesk": "Hearthdesk",
        "google": "Google Contacts",
        "google-old": translate("Profile", "Google Contacts (old layout)"),
        "outlook": "Outlook",
        "outlook.com": "Outlook.com",
        "hubspot": "HubSpot",
        "thunderbird": "Thunderbird",
    }.get(profile, "")


def _words() -> Mapping[Field, str]:
    return {
        Field.IGNORE: translate("Field", "Left out"),
        Field.NAME: translate("Field", "Name"),
        Field.NAME_PREFIX: translate("Field", "Form of address"),
        Field.GIVEN_NAME: translate("Field", "Given name"),
        Field.MIDDLE_NAME: translate("Field", "Middle name"),
        Field.FAMILY_NAME: translate("Field", "Family name"),
        Field.NAME_SUFFIX: translate("Field", "Behind the name"),
        Field.NICKNAME: translate("Field", "Nickname"),
        Field.ORGANISATION: translate("Field", "Organisation"),
        Field.TITLE: translate("Field", "Role or title"),
        Field.EMAIL: translate("Field", "Mail address"),
        Field.EMAIL_LABEL: translate("Field", "Kind of mail address"),
        Field.PHONE: translate("Field", "Phone number"),
        Field.PHONE_LABEL: translate("Field", "Kind of phone number"),
        Field.HANDLE: translate("Field", "Handle"),
        Field.HANDLE_LABEL: translate("Field", "Kind of handle"),
        Field.ADDRESS: translate("Field", "Whole postal address"),
        Field.ADDRESS_LABEL: translate("Field", "Kind of postal address"),
        Field.STREET: translate("Field", "Street"),
        Field.EXTENDED_ADDRESS: translate("Field", "Floor, building"),
        Field.PO_BOX: translate("Field", "PO box"),
        Field.CITY: translate("Field", "City"),
        Field.REGION: translate("Field", "Region"),
        Field.POSTAL_CODE: translate("Field", "Postal code"),
        Field.COUNTRY: translate("Field", "Country"),
        Field.NOTE: translate("Field", "Note"),
        Field.CUSTOM: translate("Field", "Something else to remember"),
        Field.CUSTOM_LABEL: translate("Field", "What that is"),
        Field.LANGUAGE: translate("Field", "Language"),
        Field.TAGS: translate("Field", "Tags"),
        Field.SOURCE_UID: translate("Field", "Identifier in the other program"),
    }
