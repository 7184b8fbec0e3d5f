"""The column names Outlook writes, in the language of the Outlook that wrote them.

One line for each target: a `Field` value, its label, a colon, and the names, alternatives and
numbered columns alike, separated by " | ". Outlook for Spain and Brazil leaves some names in
English.
"""

from __future__ import annotations

from typing import Final

from app.channels.contacts.outlook_romance_headers import OUTLOOK_ROMANCE

OUTLOOK: Final = {
    "en": """
name-prefix: Title
given-name: First Name
middle-name: Middle Name
family-name: Last Name
name-suffix: Suffix
organisation: Company
title: Job Title
street work: Business Street | Business Street 2 | Business Street 3
city work: Business City
region work: Business State
postal-code work: Business Postal Code
country work: Business Country/Region | Business Country
po-box work: Business Address PO Box
street home: Home Street | Home Street 2 | Home Street 3
city home: Home City
region home: Home State
postal-code home: Home Postal Code
country home: Home Country/Region | Home Country
po-box home: Home Address PO Box
street other: Other Street | Other Street 2 | Other Street 3
city other: Other City
region other: Other State
postal-code other: Other Postal Code
country other: Other Country/Region | Other Country
po-box other: Other Address PO Box
phone work fax: Business Fax
phone work: Business Phone | Business Phone 2
phone callback: Callback
phone car: Car Phone
phone main: Company Main Phone | Primary Phone
phone home fax: Home Fax
phone home: Home Phone | Home Phone 2
phone isdn: ISDN
phone mobile: Mobile Phone
phone other fax: Other Fax
phone other: Other Phone
phone pager: Pager
phone radio: Radio Phone
email: E-mail Address | E-mail 2 Address | E-mail 3 Address
handle website: Web Page
note: Notes
tags: Categories
language: Language
""",
    "de": """
name-prefix: Anrede
given-name: Vorname
middle-name: Weitere Vornamen | Zweiter Vorname
family-name: Nachname
name-suffix: Suffix | Namenszusatz
organisation: Firma
title: Position
street work: Straße geschäftlich | Straße geschäftlich 2 | Straße geschäftlich 3
city work: Ort geschäftlich
region work: Region geschäftlich
postal-code work: Postleitzahl geschäftlich
country work: Land/Region geschäftlich | Land geschäftlich
po-box work: Postfach geschäftlich
street home: Straße privat | Straße privat 2 | Straße privat 3
city home: Ort privat
region home: Bundesland/Kanton privat
postal-code home: Postleitzahl privat
country home: Land/Region privat | Land privat
po-box home: Postfach privat
street other: Weitere Straße | Weitere Straße 2 | Weitere Straße 3
city other: Weiterer Ort
region other: Weiteres/r Bundesland/Kanton
postal-code other: Weitere Postleitzahl
country other: Weiteres/e Land/Region
po-box other: Weiteres Postfach
phone work fax: Fax geschäftlich
phone work: Telefon geschäftlich | Telefon geschäftlich 2
phone callback: Rückmeldung
phone car: Autotelefon
phone main: Telefon Firma | Haupttelefon
phone home fax: Fax privat
phone home: Telefon privat | Telefon privat 2 | Telefon (privat) | Telefon (privat 2)
phone isdn: ISDN
phone mobile: Mobiltelefon | Mobiltelefon 2
phone other fax: Weiteres Fax
phone other: Weiteres Telefon
phone pager: Pager
email: E-Mail-Adresse | E-Mail 2: Adresse | E-Mail 3: Adresse
handle website: Webseite
note: Notizen
tags: Kategorien
language: Sprache
""",
    "nl": """
name-prefix: Titel
given-name: Voornaam
middle-name: Middelste naam
family-name: Achternaam
name-suffix: Achtervoegsel
organisation: Bedrijf
title: Functie
street work: Werkadres, straat | Werkadres 2, straat | Werkadres 3, straat
city work: Werkadres, plaats
region work: Werkadres, provincie
postal-code work: Werkadres, postcode
country work: Land/regio (werk)
po-box work: Werkadres, postbusnummer
street home: Huisadres, straat | Huisadres, straat 2 | Huisadres, straat 3
city home: Huisadres, plaats
region home: Huisadres, provincie
postal-code home: Huisadres, postcode
country home: Land/regio (thuis)
po-box home: Huisadres, postbusnummer
street other: Ander adres, straat | Ander adres, straat 2 | Ander adres, straat 3
city other: Ander adres, plaats
region other: Ander adres, provincie
postal-code other: Ander adres, postcode
country other: Land/regio (anders)
po-box other: Ander adres, postbusnummer
phone work fax: Fax op werk
phone work: Telefoon op werk | Telefoon op werk 2
phone callback: Terugbellen
phone car: Autotelefoon
phone main: Hoofdtelefoon bedrijf | Hoofdtelefoon
phone home fax: Fax thuis
phone home: Telefoon thuis | Telefoon thuis 2
phone isdn: ISDN
phone mobile: Mobiele telefoon
phone other fax: Andere fax
phone other: Andere telefoon
phone pager: Pager
phone radio: Radiotelefoon
email: E-mailadres | E-mailadres 2 | E-mailadres 3
handle website: Webpagina
note: Notities
tags: Categorieën | Categorien
language: Taal
""",
    "pl": """
name-prefix: Tytuł
given-name: Imię
middle-name: Drugie imię
family-name: Nazwisko
name-suffix: Sufiks
organisation: Firma
title: Stanowisko
street work: Adres służbowy - ulica | Adres służbowy - ulica 2 | Adres służbowy - ulica 3
city work: Adres służbowy - miejscowość
region work: Adres służbowy - województwo
postal-code work: Adres służbowy - kod pocztowy
country work: Adres służbowy - kraj/region | Adres służbowy - kraj
po-box work: Służbowa skrzynka pocztowa
street home: Adres domowy - ulica | Adres domowy - ulica (2) | Adres domowy - ulica (3)
city home: Adres domowy - miejscowość
region home: Adres domowy - województwo
postal-code home: Adres domowy - kod pocztowy
country home: Adres domowy - kraj/region | Adres domowy - kraj
po-box home: Domowa skrzynka pocztowa
street other: Inny adres - ulica | Inny adres - ulica 2 | Inny adres - ulica 3
city other: Inny adres - miejscowość
region other: Inny adres - województwo
postal-code other: Inny adres - kod pocztowy
country other: Inny adres - kraj/region | Inny adres - kraj
po-box other: Inna skrzynka pocztowa
phone work fax: Faks służbowy
phone work: Telefon służbowy | Telefon służbowy 2
phone callback: Wywołanie zwrotne
phone car: Telefon w samochodzie
phone main: Główny telefon do firmy | Telefon podstawowy
phone home fax: Faks domowy
phone home: Telefon domowy | Telefon domowy 2
phone isdn: ISDN
phone mobile: Telefon komórkowy
phone other fax: Inny faks
phone other: Inny telefon
phone pager: Pager
phone radio: Radiotelefon
email: Adres e-mail | Adres e-mail 2 | Adres e-mail 3
handle website: Strona sieci Web
note: Notatki
tags: Kategorie
language: Język
""",
    "sv": """
name-prefix: Titel
given-name: Förnamn
middle-name: Mellannamn
family-name: Efternamn
name-suffix: Namnsuffix
organisation: Företag
title: Befattning
street work: Gatuadress, arbete | Gatuadress 2, arbete | Gatuadress 3, arbete
city work: Ort, arbete
region work: Region, arbete
postal-code work: Postadress, arbete | Postnr, arbete
country work: Land, arbete
po-box work: Arbetsadress, box
street home: Gatuadress, hem | Gatuadress 2, hem | Gatuadress 3, hem
city home: Hemort
region home: Region, hem
postal-code home: Postnr, hem
country home: Land, hem
po-box home: Hemadress, box
street other: Annan gata | Annan gata 2 | Annan gata 3
city other: Annan ort
region other: Annan region
postal-code other: Annat postnummer
country other: Annat land
po-box other: Annan adress, box
phone work fax: Fax arbete
phone work: Arbete | Telefon 2, arbete
phone callback: Motringning
phone car: Biltelefon
phone main: Företag, växel | Telefon 1
phone home fax: Fax, hem
phone home: Hem | Telefon 2, hem
phone isdn: ISDN
phone mobile: Mobiltelefon
phone other fax: Fax, annan
phone other: Telefon, annan
phone pager: Personsökare
phone radio: Telefon 2
email: E-postadress | E-postadress 2 | E-postadress 3
handle website: Webbsida
note: Anteckningar
tags: Kategorier
language: Språk
""",
    "da": """
name-prefix: Titel
given-name: Fornavn
middle-name: Mellemnavn
family-name: Efternavn
name-suffix: Suffiks
organisation: Firma
title: Stilling
street work: Gade (arbejde) | Gade 2 (firma) | Gade 3 (firma)
city work: By (arbejde)
region work: Område (arbejde)
postal-code work: Postnummer (arbejde)
country work: Land/område (arbejde)
po-box work: Adresse, postboks (arbejde)
street home: Gade (privat) | Gade 2 (privat) | Gade 3 (privat)
city home: By (privat)
region home: Område (privat)
postal-code home: Postnummer (privat)
country home: Land/område (privat) | Land/område (hjemme)
po-box home: Adresse, postboks (privat)
street other: Anden gade | Anden gade 2 | Anden gade 3
city other: Anden by
region other: Andet område
postal-code other: Andet postnummer
country other: Andet land/område
po-box other: Anden adresse, postboks
phone work fax: Fax (arbejde)
phone work: Telefon (arbejde) | Telefon 2 (arbejde)
phone callback: Tilbagekald
phone car: Biltelefon
phone main: Primær telefon (firma) | Primær telefon
phone home fax: Fax (privat)
phone home: Telefon (privat) | Telefon 2 (privat)
phone isdn: ISDN
phone mobile: Mobiltelefon
phone other fax: Anden fax
phone other: Anden telefon
phone pager: Personsøger
phone radio: Radiotelefon
email: E-mail-adresse | E-mail 2-adresse | E-mail 3-adresse
handle website: webside
note: Notater
tags: Kategorier
language: Sprog
""",
    **OUTLOOK_ROMANCE,
}
