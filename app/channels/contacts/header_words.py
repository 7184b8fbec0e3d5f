"""What people call the columns of a contact list in ten languages.

Notation as in `outlook_headers`. `NAMES` are whole headers. `KINDS` are headers once the words of
`LABELS` ("business", "dienstlich", "perso") are taken out of them.
"""

from __future__ import annotations

from typing import Final

NAMES: Final = """
name: full name | fullname | display name | contact name | customer name | customer | contact
name: contact person | kunde | kundenname | ansprechpartner | anzeigename | vollständiger name
name: vor- und nachname | nom complet | nom et prénom | nom prénom | prénom nom | client
name: interlocuteur
name: nombre completo | nombre y apellidos | cliente | contacto | volledige naam | klant | klantnaam
name: contactpersoon | imię i nazwisko | klient | nazwa klienta | osoba kontaktowa | nome completo
name: nome e cognome | nominativo | contatto | contato | nome do cliente | nome cliente
name: fullständigt namn | för- och efternamn | kontaktperson | fulde navn | kundenavn | kundnamn
given-name: first name | first | given name | forename | vorname | rufname | prénom | nombre de pila
given-name: primer nombre | voornaam | roepnaam | imię | primeiro nome | nome próprio
given-name: förnamn | fornavn
family-name: last name | last | surname | family name | nachname | familienname | zuname
family-name: nom de famille | apellido | apellidos | achternaam | familienaam | nazwisko | apelido
family-name: sobrenome | cognome | efternamn | efternavn
middle-name: middle name | middle | additional name | weitere vornamen | zweiter vorname
middle-name: deuxième prénom | segundo nombre | tweede naam | drugie imię | nome do meio
middle-name: secondo nome | mellannamn | mellemnavn | tussenvoegsel
name-prefix: salutation | prefix | name prefix | anrede | civilité | tratamiento | aanhef
name-prefix: zwrot grzecznościowy | tratamento | appellativo | tilltal | tiltale | honorific
name-suffix: suffix | name suffix | namenszusatz | suffixe | sufijo | achtervoegsel | sufiks
name-suffix: sufixo
nickname: nickname | nick name | spitzname | surnom | apodo | bijnaam | pseudonim | alcunha
nickname: soprannome | smeknamn | kaldenavn
organisation: company | company name | organisation | organization | organisation name
organisation: organization name | business name | employer | account name | firma | firmenname
organisation: unternehmen | betrieb | société | entreprise | raison sociale | organisme | empresa
organisation: compañía | razón social | organización | nombre de la empresa | bedrijf | bedrijfsnaam
organisation: organisatie | nazwa firmy | przedsiębiorstwo | organizacja | nome da empresa
organisation: organização | azienda | ditta | ragione sociale | società | organizzazione
organisation: nome azienda | företag | företagsnamn | bolag | firmanavn | virksomhed
organisation: virksomhedsnavn
title: job title | jobtitle | position | role | job | beruf | funktion | stelle | poste | fonction
title: intitulé du poste | profession | puesto | cargo | functie | functietitel | stanowisko
title: função
title: posizione | ruolo | qualifica | mansione | befattning | roll | yrke | stilling | jobtitel
note: note | notes | comment | comments | remark | remarks | notiz | notizen | bemerkung
note: bemerkungen | anmerkung | anmerkungen | kommentar | remarque | remarques | commentaire
note: commentaires | nota | notas | observaciones | comentarios | opmerking | opmerkingen | notitie
note: notities | aantekeningen | uwagi | notatka | notatki | observações | anotações | osservazioni
note: commenti | anteckning | anteckningar | kommentarer | bemærkning | bemærkninger | noter
note: notater
language: language | preferred language | lang | locale | sprache | langue | idioma | lengua | taal
language: język | lingua | språk | sprog
tags: tag | tags | label | labels | category | categories | group | groups | group membership
tags: kategorie | kategorien | gruppe | gruppen | schlagwort | schlagworte | catégorie | catégories
tags: étiquettes | groupe | groupes | categoría | categorías | etiquetas | grupo | grupos
tags: categorie | categorieën | groep | groepen | kategoria | grupa | grupy | etykiety | categoria
tags: categorias | gruppo | gruppi | etichette | kategori | kategorier | grupp | grupper | etiketter
source-uid: id | uid | uuid | contact id | record id | customer id | kontakt id
handle website: website | web site | web page | webpage | homepage | url | webseite | internet
handle website: site web | site internet | página web | sitio web | strona www | strona internetowa
handle website: página da web | sito web | sito internet | webbplats | hemsida | webside
handle website: hjemmeside
handle whatsapp: whatsapp | whats app | whatsapp number
handle telegram: telegram
handle signal: signal
handle skype: skype | skype name | skype id
handle facebook: facebook | facebook url
handle instagram: instagram | instagram url
handle twitter: twitter | twitter url
handle linkedin: linkedin | linked in | linkedin url
handle xing: xing
handle im: im | im address | instant messenger | messenger | jabber | xmpp
"""

# Words that mean a name in one list and half a name in another; the columns beside them decide.
NAME_OR_HALF: Final = "name | nom | nome | nombre | naam | nazwa | namn | navn"
# Words that mean a job in one list and "Dr." in another.
TITLE_OR_PREFIX: Final = "title | titel | titre | título | titolo | tytuł"

KINDS: Final = """
email: email | e mail | mail | email address | e mail address | mail address | emailadresse
email: e mail adresse | mailadresse | adresse email | adresse e mail | adresse mail | courriel
email: courrier électronique | adresse électronique | adresse de messagerie | mél | correo
email: correo electrónico | dirección de correo | dirección de correo electrónico | direccion email
email: e mailadres | emailadres | mailadres | adres e mail | adres email | poczta elektroniczna
email: correio eletrónico | correio eletrônico | correio electrónico | endereço de email
email: endereço de e mail | indirizzo email | indirizzo e mail | posta elettronica
email: indirizzo di posta elettronica | indirizzo mail | e post | epost | e postadress | epostadress
email: mejl | mejladress | email primary | email secondary | alternate email
phone: phone | phone number | telephone | telephone number | tel | tel number | telefon
phone: telefonnummer | rufnummer | téléphone | numéro de téléphone | téléphone fixe | fixe
phone: tél fixe
phone: teléfono
phone: número de teléfono | telefoon | telefoonnummer | numer telefonu | telefone
phone: número de telefone | telefono | numero di telefono | recapito telefonico | tlf | tfn
phone: contact number
phone mobile: mobile | mobile phone | mobile number | mobile phone number | cell | cell phone
phone mobile: cellphone | cell number | cellular | handy | handynummer | mobil | mobiltelefon
phone mobile: mobilnummer | mobilfunk | mobil telefon | portable | téléphone portable | tél portable
phone mobile: téléphone mobile | tél mobile | gsm | móvil | teléfono móvil | celular
phone mobile: teléfono celular
phone mobile: mobiel | mobiele telefoon | mobiel nummer | gsm nummer | komórka | telefon komórkowy
phone mobile: numer komórkowy | tel komórkowy | telemóvel | telefone celular | telefone móvel
phone mobile: cellulare | telefono cellulare | numero di cellulare | mobilnr
phone work: diensttelefon | geschäftstelefon | bürotelefon | werktelefoon | arbetstelefon
phone work: arbejdstelefon | téléphone bureau
phone home: privattelefon | festnetz | hemtelefon | hjemmetelefon | huistelefoon
phone fax: fax | fax number | faxnummer | telefax | télécopie | télécopieur | faks | numer faksu
phone pager: pager
address: address | full address | postal address | mailing address | adresse | anschrift
address: postanschrift | adresse postale | dirección | dirección postal | domicilio | adres
address: endereço | morada | indirizzo | adress | postadress | adres korespondencyjny
street: street | street address | address line | address street | straße | strasse | str
street: straße und hausnummer | straße hausnummer | straße nr | rue | calle | straat
street: straat en huisnummer | ulica | ulica i numer | rua | via | gata | gatuadress | gade | vej
street: vejnavn
city: city | town | address city | ort | stadt | wohnort | ville | commune | ciudad | población
city: localidad | municipio | plaats | woonplaats | stad | miasto | miejscowość | cidade
city: localidade
city: città | comune | località | postort | by
region: state | province | region | county | address state | state province | bundesland | kanton
region: département | région | provincia | estado | provincie | województwo | distrito | regione
region: län
region: state region
postal-code: zip | zip code | zipcode | postal code | postcode | post code | address zip | plz
postal-code: postleitzahl | code postal | cp | código postal | kod pocztowy | cep | cap | postnummer
postal-code: postnr | zip postal code
country: country | country region | address country | land | staat | pays | país | państwo | kraj
country: paese | nazione
po-box: po box | postfach | boîte postale | apartado de correos | apartado | postbus
po-box: skrytka pocztowa | caixa postal | casella postale | postbox | postboks
"""

LABELS: Final = {
    "work": "work business office company geschäftlich dienstlich büro firma arbeit professionnel "
    "professionnelle bureau travail pro trabajo oficina werk zakelijk służbowy służbowa praca "
    "firmowy comercial trabalho profissional ufficio lavoro arbete jobb arbejde kontor",
    "home": "home private personal privat domicile personnel personnelle perso casa particular "
    "privé thuis domowy domowa dom prywatny prywatna residencial pessoal abitazione hem hjem",
    "other": "other sonstige weitere andere autre otro otra overig inny inna outro outra altro "
    "altra annan annat anden andet",
    "main": "main primary haupt zentrale principal hoofd główny principale principale primär "
    "huvud primær",
    "billing": "billing rechnung facturation facturación factuur",
    "shipping": "shipping delivery lieferung livraison envío",
    "mailing": "mailing",
}

# Words and signs that say nothing about which column it is.
FILLERS: Final = "nr no num number nummer numero número n of the de du di da the optional a do"
