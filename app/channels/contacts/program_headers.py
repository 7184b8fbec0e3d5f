"""The column names Thunderbird, Outlook.com and HubSpot write. Notation as in `outlook_headers`."""

from __future__ import annotations

from typing import Final

THUNDERBIRD: Final = {
    "en": """
given-name: First Name
family-name: Last Name
name: Display Name
nickname: Nickname
email: Primary Email | Secondary Email
handle im: Screen Name
phone work: Work Phone
phone home: Home Phone
phone fax: Fax Number
phone pager: Pager Number
phone mobile: Mobile Number
street home: Home Address | Home Address 2
city home: Home City
region home: Home State
postal-code home: Home ZipCode
country home: Home Country
street work: Work Address | Work Address 2
city work: Work City
region work: Work State
postal-code work: Work ZipCode
country work: Work Country
title: Job Title
organisation: Organization
handle website: Web Page 1 | Web Page 2
note: Notes
""",
    "de": """
given-name: Vorname
family-name: Nachname
name: Anzeigename
nickname: Spitzname
email: Primäre E-Mail-Adresse | Sekundäre E-Mail-Adresse
handle im: Messenger-Name
phone work: Tel. dienstlich
phone home: Tel. privat
phone fax: Fax-Nummer
phone pager: Pager-Nummer
phone mobile: Mobil-Tel.-Nr.
street home: Privat: Adresse | Privat: Adresse 2
city home: Privat: Ort
region home: Privat: Bundesland
postal-code home: Privat: PLZ
country home: Privat: Land
street work: Dienstlich: Adresse | Dienstlich: Adresse 2
city work: Dienstlich: Ort
region work: Dienstlich: Bundesland
postal-code work: Dienstlich: PLZ
country work: Dienstlich: Land
title: Arbeitstitel
organisation: Organisation
handle website: Webseite 1 | Webseite 2
note: Notizen
""",
    "fr": """
given-name: Prénom
family-name: Nom de famille
name: Nom à afficher
nickname: Surnom
email: Adresse e-mail principale | Adresse e-mail secondaire
handle im: Nom de l'écran
phone work: Tél. professionnel
phone home: Tél. personnel
phone fax: Fax
phone pager: Pager
phone mobile: Portable
street home: Adresse privée | Adresse privée 2
country home: Pays/Région (domicile)
street work: Adresse professionnelle | Adresse professionnelle 2
country work: Pays/Région (bureau)
title: Profession
organisation: Société
handle website: Site web 1 | Site web 2
note: Notes
""",
    "es": """
given-name: Nombre | Primer nombre
family-name: Apellidos | Apellido
name: Nombre mostrado
nickname: Apodo
email: Dirección de correo electrónico principal | Dirección de correo electrónico secundaria
handle im: Nombre en pantalla
phone work: Teléfono (Trabajo)
phone home: Teléfono particular
phone fax: Fax
phone pager: Buscapersonas
phone mobile: Teléfono móvil
street home: Dirección personal | Dirección personal 2
city home: Ciudad donde vive
region home: Provincia
postal-code home: Código postal
country home: País de residencia
street work: Dirección de trabajo | Dirección de trabajo 2
city work: Ciudad (Trabajo)
region work: Provincia (Trabajo)
postal-code work: Código postal (Trabajo)
country work: País (Trabajo)
title: Puesto | Cargo
organisation: Organización | Compañía
handle website: Página web 1 | Página web 2
note: Notas
""",
    "nl": """
given-name: Voornaam
family-name: Achternaam
name: Weergavenaam
nickname: Bijnaam
email: Primair e-mailadres | Secundair e-mailadres
handle im: Schermnaam
phone work: Telefoon werk
phone home: Telefoon thuis
phone fax: Faxnummer
phone pager: Piepernummer
phone mobile: Mobiel nummer
street home: Adres | Adres 2
city home: Woonplaats
region home: Provincie
postal-code home: Postcode
country home: Land
street work: Werkadres | Werkadres 2
city work: Werklocatie
region work: Werkprovincie
postal-code work: Werkpostcode
country work: Werkland
title: Werkfunctie
organisation: Organisatie
handle website: Webpagina 1 | Webpagina 2
note: Aantekeningen
""",
    "pl": """
given-name: Imię
family-name: Nazwisko
name: Wyświetlana nazwa
nickname: Pseudonim
email: Podstawowy e-mail | Dodatkowy e-mail
phone work: Telefonu służbowy
phone home: Telefon domowy
phone fax: Numer faksu
phone pager: Pager
phone mobile: Numer telefonu komórkowego
street home: Adres domowy | Adres domowy 2
city home: Miasto (dom)
region home: Województwo (dom)
postal-code home: Kod pocztowy (dom)
country home: Państwo (dom)
street work: Adres służbowy | Adres służbowy 2
city work: Miasto (praca)
region work: Województwo (praca)
postal-code work: Kod pocztowy (praca)
country work: Państwo (praca)
title: Stanowisko
organisation: Firma/Organizacja
handle website: Strona WWW 1 | Strona WWW 2
note: Notatki
""",
    "pt": """
given-name: Nome | Primeiro nome
family-name: Apelido | Sobrenome
name: Nome exibido | Nome de exibição
email: Email primário | Email principal | E-mail secundário | Email secundário
phone work: Telefone profissional | Telefone comercial
phone home: Telefone de casa | Telefone residencial
phone fax: Número de fax | Número do fax
phone pager: Número de pager | Número do pager
phone mobile: Número de telemóvel | Número do celular
street home: Endereço pessoal | Endereço pessoal 2 | Endereço | Endereço 2
city home: Cidade
region home: Distrito | Estado
postal-code home: Código postal | CEP
country home: País
street work: Endereço profissional | Endereço profissional 2
street work: Endereço comercial | Endereço comercial 2
city work: Local de trabalho | Cidade de trabalho
region work: Distrito do local de trabalho | Estado de trabalho
postal-code work: Código postal do local de trabalho | CEP comercial
country work: País do local de trabalho | País de trabalho
title: Profissão | Cargo
organisation: Organização
handle website: Página web 1 | Página web 2
note: Notas
""",
    "it": """
given-name: Nome
family-name: Cognome
name: Nome visualizzato
nickname: Soprannome
email: Email primaria | Email secondaria
handle im: Nome Instant Messenger
phone work: Telefono lavoro
phone home: Telefono casa
phone fax: Numero fax
phone pager: Numero cercapersone
phone mobile: Numero cellulare
street home: Indirizzo di casa | Indirizzo di casa 2
city home: Città di residenza
region home: Provincia di residenza
postal-code home: CAP di residenza
country home: Nazione di residenza
street work: Indirizzo di lavoro | Indirizzo di lavoro 2
city work: Città di lavoro
region work: Provincia di lavoro
postal-code work: CAP di lavoro
country work: Nazione di lavoro
title: Qualifica
organisation: Organizzazione
handle website: Pagina web 1 | Pagina web 2
note: Note
""",
    "sv": """
given-name: Förnamn
family-name: Efternamn
name: Visa
nickname: Smeknamn
email: E-post | Ytterligare e-post
handle im: Skärmnamn
phone work: Telefon arbete
phone home: Telefon privat
phone fax: Faxnummer
phone pager: Personsökare
phone mobile: Mobiltelefon
street home: Adress privat (rad 1) | Adress privat (rad 2)
city home: Stad privat
region home: Landsdel (Stat) privat
postal-code home: Postnummer privat
country home: Land privat
street work: Adress arbete (rad 1) | Adress arbete (rad 2)
city work: Stad arbete
region work: Landsdel (Stat) arbete
postal-code work: Postnummer arbete
country work: Land arbete
title: Titel
organisation: Organisation
handle website: Webbplats privat | Webbplats arbete
note: Anteckningar
""",
    "da": """
given-name: Fornavn
family-name: Efternavn
name: Vis navn
nickname: Alias
email: Primær mail | Sekundær mail
handle im: Skærmnavn
phone work: Arbejdstelefon
phone home: Hjemmetelefon
phone fax: Faxnummer
phone pager: Personsøgernummer
phone mobile: Mobilnummer
street home: Hjemmeadresse | Hjemmeadresse 2
city home: Hjemmeby
region home: Hjemmestat
postal-code home: Hjemmepostnummer
country home: Hjemmeland
street work: Arbejdsadresse | Arbejdsadresse 2
city work: Arbejdsby
region work: Arbejdsstat
postal-code work: Arbejdspostnummer
country work: Arbejdsland
title: Job titel
organisation: Organisation
handle website: Webside 1 | Webside 2
note: Notater
""",
}

OUTLOOK_COM: Final = """
nickname: Nickname
handle im: IMAddress
handle website: Personal Web Page
"""

HUBSPOT: Final = """
source-uid: Record ID | Record ID - Contact | Contact ID
given-name: First Name
family-name: Last Name
name: Full Name
name-prefix: Salutation
organisation: Company Name | Company | Associated Company | Primary Associated Company
title: Job Title
email: Email | Email Address | Work email | Additional email addresses
phone: Phone Number
phone mobile: Mobile Phone Number
phone fax: Fax Number
handle whatsapp: WhatsApp Phone Number
handle website: Website URL
handle linkedin: LinkedIn URL
handle twitter: Twitter Username
handle instagram: Instagram Username
street: Street Address | Street Address 2
city: City
region: State/Region
postal-code: Postal Code
country: Country/Region | Country
language: Preferred language
note: Message | Notes
"""
