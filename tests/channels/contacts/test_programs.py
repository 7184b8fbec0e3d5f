"""Files as the programs people come from write them."""

from __future__ import annotations

import pytest

from app.channels.contacts.csv_file import sniff
from app.domain.imported_contact import (
    ImportedContact,
    ImportedPoint,
    RejectedRecord,
    RejectionReason,
)
from tests.channels.contacts.files import DATA, contacts, records


@pytest.mark.parametrize(
    ("name", "profile", "encoding"),
    [
        ("google_new.csv", "google", "utf-8"),
        ("google_old.csv", "google-old", "utf-16-le"),
        ("outlook_de.csv", "outlook", "cp1252"),
        ("outlook_com.csv", "outlook.com", "utf-8"),
        ("thunderbird.csv", "thunderbird", "utf-8"),
        ("hubspot.csv", "hubspot", "utf-8"),
    ],
)
def test_a_program_is_recognised(name: str, profile: str, encoding: str) -> None:
    layout = sniff(DATA / name)
    assert (layout.profile, layout.encoding, layout.delimiter) == (profile, encoding, ",")
    assert layout.is_understood


def test_google_of_today() -> None:
    hanna, address_only, company, nobody = records(DATA / "google_new.csv")
    assert hanna == ImportedContact(
        position=1,
        name="Dr. Hanna Lindqvist",
        organisation="Ateljé Lindqvist",
        title="Florist",
        emails=(
            ImportedPoint("hanna@atelje.example", "work"),
            ImportedPoint("hanna.l@atelje.example", "work"),
            ImportedPoint("hanna@home.example", "home"),
        ),
        phones=(
            ImportedPoint("+46 70 123 45 67", "mobile"),
            ImportedPoint("+46 70 765 43 21", "mobile"),
            ImportedPoint("08-123 456", "work fax"),
        ),
        handles=(ImportedPoint("https://atelje.example", "website"),),
        address="Storgatan 5\n114 51 Stockholm\nSverige",
        address_label="work",
        note="Prefers mornings.\nAsk about the roses.\nCustomer number: K-1042",
        tags=("Wholesale", "Newsletter"),
    )
    assert isinstance(address_only, ImportedContact)
    assert (address_only.name, address_only.tags) == ("", ())
    assert address_only.emails == (ImportedPoint("orders@shop.example"),)
    assert isinstance(company, ImportedContact)
    assert (company.name, company.organisation) == ("", "Rosenhof KG")
    assert company.address == "Lindenallee 9\n10115 Berlin\nGermany"
    assert isinstance(nobody, RejectedRecord)
    assert (nobody.position, nobody.reason) == (4, RejectionReason.NOBODY)
    assert "nobody at all" in nobody.original


def test_google_of_before() -> None:
    (tom,) = contacts(DATA / "google_old.csv")
    assert (tom.name, tom.organisation, tom.title) == ("Mr. Tom Ashby Jr.", "Ashby & Sons", "Owner")
    assert tom.emails == (ImportedPoint("tom@ashby.example", "work"),)
    assert tom.phones == (ImportedPoint("020 7946 0958", "main"),)
    assert tom.handles == (ImportedPoint("tom.ashby", "Skype"),)
    assert (tom.address, tom.address_label) == ("1 Mill Lane\nYork YO1 7HH", "home")
    assert (tom.language, tom.tags) == ("en", ("Trade",))


def test_german_outlook() -> None:
    (groß,) = contacts(DATA / "outlook_de.csv")
    assert (groß.name, groß.organisation, groß.title) == (
        "Jürgen Groß",
        "Bäckerei Groß",
        "Inhaber",
    )
    assert groß.emails == (ImportedPoint("juergen@gross.example"),)
    assert set(groß.phones) == {
        ImportedPoint("(0221) 123456", "work"),
        ImportedPoint("0171/1234567", "mobile"),
        ImportedPoint("(0221) 123457", "work fax"),
        ImportedPoint("0221 9999", "main"),
    }
    assert (groß.address, groß.address_label) == ("Mühlweg 3\n50667 Köln\nDeutschland", "work")
    assert groß.other_addresses == (ImportedPoint("Am Bach 1\n50668 Köln", "home"),)
    assert groß.note == "Liefert dienstags."
    assert groß.tags == ("Kunde", "Großhandel")
    assert groß.handles == (ImportedPoint("http://gross.example", "website"),)


def test_outlook_on_the_web() -> None:
    (maya,) = contacts(DATA / "outlook_com.csv")
    assert (maya.name, maya.organisation, maya.title) == ("Maya Okafor", "Okafor Tiles", "Buyer")
    assert [one.value for one in maya.emails] == ["maya@okafor.example", "m.okafor@home.example"]
    assert maya.address == "12 Pier St\nNew York, NY 10004\nUnited States"
    assert maya.handles == (ImportedPoint("maya.o", "im"),)


def test_thunderbird() -> None:
    (elin,) = contacts(DATA / "thunderbird.csv")
    assert (elin.name, elin.organisation, elin.title) == ("Elin Berg", "Berg AS", "Daglig leder")
    assert elin.address == "Storgata 1\n2. etg\n0155 Oslo\nNorge"
    assert elin.phones == (
        ImportedPoint("+47 22 12 34 56", "work"),
        ImportedPoint("+47 412 34 567", "mobile"),
    )


def test_hubspot() -> None:
    (ines,) = contacts(DATA / "hubspot.csv")
    assert (ines.name, ines.organisation, ines.source_uid) == (
        "Inès Moreau",
        "Fromagerie Moreau",
        "90155",
    )
    assert ines.phones[1] == ImportedPoint("+33 6 12 34 56 78", "mobile")
    assert ines.address == "3 rue du Lac\n74000 Annecy\nFrance"


def test_an_android_phone() -> None:
    jürgen, address_only = contacts(DATA / "android.vcf")
    assert jürgen.name == "Jürgen Müller"
    assert jürgen.phones == (
        ImportedPoint("0171 1234567", "mobile"),
        ImportedPoint("030 1234568", "work fax"),
        ImportedPoint("030 1234567", "work"),
    )
    assert jürgen.note == "Two lines\nand a semicolon; with a space after the break"
    assert jürgen.address == "Straße 1\n50667 Köln\nDeutschland"
    assert (address_only.name, address_only.tags) == ("", ())


def test_apple_contacts() -> None:
    camille, company, group = records(DATA / "apple.vcf")
    assert isinstance(camille, ImportedContact)
    assert (camille.name, camille.organisation) == (
        "Camille Anne Marie Dubreuil",
        "Boulangerie Dubreuil",
    )
    assert camille.emails == (
        ImportedPoint("camille@dubreuil.example", "work"),
        ImportedPoint("camille@home.example", "home"),
        ImportedPoint("atelier@dubreuil.example", "Atelier"),
    )
    assert camille.phones == (
        ImportedPoint("06 12 34 56 78", "mobile"),
        ImportedPoint("01 42 68 53 00", "main"),
    )
    assert camille.address == "12 rue des Lilas\nFond de cour\n75011 Paris\nFrance"
    assert camille.other_addresses == (
        ImportedPoint("3 quai Voltaire\n75007 Paris\nFrance", "home"),
    )
    assert camille.note == "Pain au levain, sans sel; le mardi.\nAppeler avant 9 h."
    assert camille.handles == (
        ImportedPoint("http://instagram.com/cam.pain", "instagram"),
        ImportedPoint("camille.d", "skype"),
        ImportedPoint("https://dubreuil.example", "website"),
    )
    assert (camille.tags, camille.source_uid) == (("Clients",), "4F1E2A9C-0001")
    assert isinstance(company, ImportedContact)
    assert (company.name, company.organisation) == ("", "Rosenhof KG")
    assert isinstance(group, RejectedRecord)
    assert group.reason == RejectionReason.GROUP


def test_version_four() -> None:
    (taro,) = contacts(DATA / "version4.vcf")
    assert (taro.name, taro.language) == ("Taro Yamada", "ja")
    assert taro.phones == (
        ImportedPoint("+81-90-1234-5678", "mobile"),
        ImportedPoint("+81-3-1234-5678;ext=102", "work"),
    )
    assert taro.address == "1-2-3 Ginza\n104-0061 Chuo-ku, Tokyo\nJapan"
    assert taro.other_addresses == (ImportedPoint("Somewhere\nelse", "home"),)
    assert taro.note == "Folded in the middle of a word"
    assert taro.handles == (ImportedPoint("https://social.example/@taro", "mastodon"),)
    assert taro.source_uid == "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"
