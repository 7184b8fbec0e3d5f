from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.channels.contacts.headers import header_key, recognise
from app.channels.contacts.outlook_headers import OUTLOOK
from app.channels.contacts.program_headers import THUNDERBIRD
from app.domain.contact_table import Column, Field


def columns(header: str) -> dict[str, Column]:
    names = header.split("|")
    found = recognise(names).columns
    return {
        name: column
        for name, column in zip(names, found, strict=True)
        if column.field is not Field.IGNORE
    }


def fields(header: str) -> list[str]:
    return [column.field.value for column in recognise(header.split("|")).columns]


@pytest.mark.parametrize("program", [OUTLOOK, THUNDERBIRD], ids=["outlook", "thunderbird"])
def test_every_language_of_a_program_is_recognised_by_its_own_names(
    program: dict[str, str],
) -> None:
    for language, text in program.items():
        lines = [line.partition(": ") for line in text.strip().splitlines()]
        named = [(target, name) for target, _, names in lines for name in names.split(" | ")]
        reading = recognise([name for _, name in named])
        for (target, name), column in zip(named, reading.columns, strict=True):
            field, _, label = target.partition(" ")
            expected = (field, label)
            if field not in ("title", "name-prefix"):
                assert (column.field.value, column.label) == expected, (language, name)


@pytest.mark.parametrize(
    ("header", "meant"),
    [
        ("Name|Email|Phone|Company|Notes", "name email phone organisation note"),
        ("first_name|lastName|E-MAIL_Address", "given-name family-name email"),
        ("Nom|Prénom|Courriel|Tél. fixe|Portable", "family-name given-name email phone phone"),
        ("Nome|Cognome|Cellulare|Azienda", "given-name family-name phone organisation"),
        ("Nombre|Apellidos|Móvil|Empresa", "given-name family-name phone organisation"),
        ("Naam|Bedrijf|Mobiel|E-mailadres", "name organisation phone email"),
        ("Imię i nazwisko|Firma|Tel. komórkowy", "name organisation phone"),
        ("Nome|Sobrenome|Telemóvel|E-mail", "given-name family-name phone email"),
        ("Namn|Företag|E-post|Mobil", "name organisation email phone"),
        ("Navn|Firma|Tlf.|E-mail", "name organisation phone email"),
        ("Kundenname|Straße|PLZ|Ort|Land", "name street postal-code city country"),
        ("Name|Title|Email", "name title email"),
        ("Name|Title|Job Title", "name name-prefix title"),
        ("Adresse|CP|Ville", "street postal-code city"),
        ("Name|Address", "name address"),
        ("Name|Address 1|Address 2|City", "name street street city"),
        ("Shoe size|Colour", "ignore ignore"),
        ("||", "ignore ignore ignore"),
    ],
)
def test_hand_made_lists(header: str, meant: str) -> None:
    assert fields(header) == meant.split()


@pytest.mark.parametrize(
    ("name", "field", "label"),
    [
        ("Telefon (dienstlich)", "phone", "work"),
        ("Telefon privat 2", "phone", "home"),
        ("Business E-mail", "email", "work"),
        ("Téléphone bureau", "phone", "work"),
        ("Teléfono trabajo", "phone", "work"),
        ("Telefono ufficio", "phone", "work"),
        ("Telefoon thuis", "phone", "home"),
        ("Work Fax", "phone", "work fax"),
        ("Handy", "phone", "mobile"),
        ("WhatsApp", "handle", "whatsapp"),
        ("Billing City", "city", "billing"),
        ("Email 2", "email", ""),
    ],
)
def test_a_kind_and_a_place_in_one_header(name: str, field: str, label: str) -> None:
    found = columns(f"Name|{name}")[name]
    assert (found.field.value, found.label) == (field, label)


def test_the_first_of_two_titles_is_the_salutation() -> None:
    assert fields("Titre|Prénom|Nom|Titre") == ["name-prefix", "given-name", "family-name", "title"]


def test_parts_of_one_address_share_a_group_and_two_addresses_do_not() -> None:
    found = columns("Name|Business City|Business Street|Home City")
    assert found["Business City"].group == found["Business Street"].group
    assert found["Business City"].group != found["Home City"].group


def test_a_label_column_belongs_to_its_value_column() -> None:
    found = columns("Phone 1 - Label|Phone 1 - Value|Phone 2 - Label|Phone 2 - Value")
    assert found["Phone 1 - Label"].group == found["Phone 1 - Value"].group
    assert found["Phone 1 - Label"].group != found["Phone 2 - Label"].group


def test_a_key_forgets_what_does_not_matter() -> None:
    assert header_key("E-Mail 2: Adresse") == header_key("email_2_adresse".replace("ema", "e_ma"))
    assert header_key("FirstName") == header_key(" first-name* ")
    assert header_key("Imię") == "imie"


@given(st.lists(st.text(), max_size=30))
def test_any_header_can_be_read(header: list[str]) -> None:
    assert len(recognise(header).columns) == len(header)
