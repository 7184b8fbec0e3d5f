"""The phrases by which mail programs introduce quotes and sign, in ten languages and some more.

Collected from what the programs write: Gmail, Outlook (desktop, mobile, web), Apple Mail, iPhone,
Thunderbird, Yahoo, GMX and WEB.DE, Samsung, Proton Mail.
"""

from __future__ import annotations

import re

# Header labels above a quoted mail, by what they name. Outlook, GMX, Yahoo, Samsung.
_LABELS = {
    "from": ("From", "Von", "De", "Van", "Od", "Da", "Från", "Fra", "Lähettäjä"),
    "date": (
        "Sent",
        "Date",
        "Gesendet",
        "Gesendet am",
        "Datum",
        "Envoyé",
        "Envoyé le",
        "Date d'envoi",
        "Enviado",
        "Enviado el",
        "Enviado em",
        "Enviada em",
        "Enviada",
        "Fecha",
        "Data",
        "Verzonden",
        "Wysłano",
        "Wysłane",
        "Inviato",
        "Skickat",
        "Skickad",
        "Sendt",
        "Dato",
    ),
    "to": ("To", "An", "À", "A", "Para", "Aan", "Do", "Til", "Till"),
    "copy": ("Cc", "CC", "Kopie", "Copie", "Copia", "Kopia", "Kopi", "DW", "Bcc", "Reply-To"),
    "subject": (
        "Subject",
        "Betreff",
        "Objet",
        "Asunto",
        "Onderwerp",
        "Temat",
        "Assunto",
        "Oggetto",
        "Ämne",
        "Emne",
        "Aihe",
    ),
}
KIND_OF_LABEL = {label: kind for kind, labels in _LABELS.items() for label in labels}
LABELLED = re.compile(
    r"[ \t>*_|]{0,12}("
    + "|".join(sorted(map(re.escape, KIND_OF_LABEL), key=len, reverse=True))
    + r")[ \u00a0]?:[*_]{0,3}(?:[ \t\u00a0]|$)"
)
"""Matches a line `From: ...` in any of the languages, also `*From:* ...` and `Objet : ...`."""

_ORIGINAL = (
    "original message|original email|originalnachricht|ursprüngliche nachricht|original-nachricht"
    "|ursprungliche nachricht|message d'origine|message original|message d\u2019origine"
    "|mensaje original|mensagem original|oorspronkelijk bericht|origineel bericht"
    "|oryginalna wiadomość|wiadomość oryginalna|wiadomość źródłowa|messaggio originale"
    "|messaggio originario|ursprungligt meddelande|originalmeddelande|ursprungligt brev"
    "|oprindelig meddelelse|original meddelelse|oprindelig besked|opprinnelig melding|reply message"
)
_FORWARDED = (
    "forwarded message|forwarded by|begin forwarded message|weitergeleitete nachricht"
    "|anfang der weitergeleiteten nachricht|message transféré|message transmis"
    "|début du message transféré|début du message réexpédié|mensaje reenviado"
    "|inicio del mensaje reenviado|doorgestuurd bericht|begin doorgestuurd bericht"
    "|treść przekazanej wiadomości|przekazana wiadomość|wiadomość przekazana"
    "|początek przekazywanej wiadomości|mensagem encaminhada|mensagem reencaminhada"
    "|início da mensagem encaminhada|início da mensagem reencaminhada|messaggio inoltrato"
    "|inizio messaggio inoltrato|vidarebefordrat meddelande|vidarebefordrat brev"
    "|påbörja vidarebefordrat|vidarebefordrat mejl|videresendt meddelelse|videresendt besked"
    "|start på videresendt besked"
)
DIVIDER = re.compile(
    rf"[ \t>*]{{0,12}}[-_=]{{2,60}}[ \t]{{0,4}}(?:{_ORIGINAL})\b[^\n]{{0,80}}$"
    r"|[ \t>*]{0,12}-{2,10} ?.{2,200} wrote ?-{2,10}$",
    re.IGNORECASE,
)
"""Matches the line that parts an answer from the mail below it."""

FORWARDED = re.compile(
    rf"[ \t*]{{0,12}}[-_=]{{2,60}}[ \t]{{0,4}}(?:{_FORWARDED})\b[^\n]{{0,80}}$"
    rf"|[ \t*]{{0,12}}(?:{_FORWARDED})\b[^\n]{{0,20}}:[ \t*]{{0,4}}$",
    re.IGNORECASE,
)
"""Matches the line above a mail that is passed on."""

_VERBS = (
    "wrote|writes|sent|said"
    "|schrieb|schreibt|hat geschrieben|geschrieben"
    "|a écrit|a ecrit|écrivait|écrit"
    "|escribió|escribio|ha escrito|escribía"
    "|schreef|geschreven|schrijft"
    r"|napisał|napisała|napisał\(a\)|napisała\(a\)|napisali|pisze|napisano"
    "|escreveu|escreveram"
    "|ha scritto|scrisse|scritto"
    "|skrev|har skrivit|har skrevet|följande"
)
ATTRIBUTION_VERB = re.compile(rf"(?:^|[\s>,\"'”])(?:{_VERBS})(?=$|[\s:,<(\"'*])", re.IGNORECASE)
"""Matches `... wrote` inside a line that introduces a quote."""

_WEEKDAY = (
    r"(?:mon|tues?|wed|thu|thur|thurs|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim"
    r"|mié|jue|vie|sáb|sab|dom|ma|wo|vr|za|zo|pon|wt|śr|czw|pt|sob|niedz|seg|ter|qua|qui|sex|gio"
    r"|mån|tis|ons|tors?|fre|lör|sön|man|tir|lør|søn)\.?,?[ \u00a0]{1,2}\d"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:mon|diens|donners|frei|sams|sonn)tag\b"
    r"|mittwoch\b|(?:lun|mar|mercre|jeu|vendre|same)di\b|dimanche\b|(?:lun|mart|juev|viern)es\b"
    r"|miércoles\b|sábado\b|domingo\b|(?:maan|dins|woens|donder|vrij|zater|zon)dag\b"
    r"|(?:poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela)\b"
    r"|(?:segunda|terça|quarta|quinta|sexta)-feira\b|(?:lune|marte|mercole|giove|vener)dì\b"
    r"|sabato\b|domenica\b|(?:mån|tis|ons|tors|fre|lör|sön|man|tirs|lør|søn)dag\b"
)
DATE_WORD = re.compile(
    r"[ \t>*\"“„]{0,12}(?:(?:On|Am|Den|Le|El|Op|W dniu|Dnia|Em|No dia|Na|Il|Il giorno|På|D\."
    rf"|Dne)[ \u00a0]|{_WEEKDAY})",
    re.IGNORECASE,
)
"""Matches how such a line begins where it begins with a date in words."""

DATE_NUMBER = re.compile(r"[ \t>*]{0,12}\d{1,4}(?:[-./ \u00a0]|e\b)")
"""Matches how it begins where it begins with the number of a day or year."""

COMPLETE_ATTRIBUTION = re.compile(
    r"[ \t]{0,12}(?:On|Am|Le|El|Op|Em|Il|Den)[ \u00a0].{4,200}\d.{0,200}[ \u00a0]"
    rf"(?:{_VERBS})[ \u00a0]?:$"
)
"""Matches a whole introduction that can be nothing else, even before unquoted text."""

WHEN_OR_WHO = re.compile(r"\d{1,2}[:.h]\d{2}|\b\d{4}\b|@")
"""A time, a year or an address: what tells an attribution from prose."""

EXACT_WHEN_OR_WHO = re.compile(r"\d{1,2}[:.h]\d{2}|@")
"""A time or an address."""

DATED_SENDER = re.compile(
    r"[ \t>]{0,12}\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[ T]\d{1,2}:\d{2}[^<>]{0,120}<[^<>]{3,200}>:$"
)
"""Gmail's short form without a verb: `2014-10-17 11:28 GMT+03:00 Anna <anna@b.example>:`."""

BARE_SENDER = re.compile(
    r"[ \t]{0,12}\d{4}[-/.]\d{1,2}[-/.]\d{1,2} [^<>]{0,120}<[^<>@]{1,90}@[^<>]{1,90}>$"
)
"""Its older form: `2011/4/7 Anna <anna@b.example>`, only above a marked quote."""

_DEVICE = (
    r"(?:i ?phone|i ?pad|i ?pod|apple watch|mac\b|samsung|galaxy|android|huawei|xiaomi|redmi|htc"
    r"|nokia"
    r"|blackberry|windows[- ]?phone|lumia|pixel|oneplus|handy|smartphone|mobil|mobile|mobiltelefon"
    r"|móvil|movil|celular|telefon|telefoon|téléphone|telefone|cellulare|phone|tablet|outlook"
    r"|yahoo|mail\b|gmx|web\.de|proton|t-online|bluemail|aqua|spark|mailbox|windows)"
)
MOBILE_FOOTER = re.compile(
    r"[ \t*_>]{0,6}(?:"
    rf"(?:sent|written) (?:from|with|via|by|using)\b.{{0,60}}{_DEVICE}.{{0,60}}"
    r"|sent from my \w{1,30}(?: \w{1,30}){0,4}"
    r"|get (?:outlook|boxer|bluemail|typeapp)\b.{0,90}"
    rf"|(?:von|mit|über)\b.{{0,60}}{_DEVICE}.{{0,60}}(?:gesendet|versendet|geschickt)\b.{{0,40}}"
    rf"|(?:gesendet|versendet|verschickt|geschrieben) (?:von|mit|über|per|mittels)"
    rf"\b.{{0,60}}{_DEVICE}.{{0,60}}"
    rf"|diese nachricht wurde (?:von|mit)\b.{{0,60}}{_DEVICE}.{{0,80}}gesendet.{{0,10}}"
    r"|holen sie sich outlook\b.{0,90}|outlook für (?:ios|android)\b.{0,80}"
    rf"|(?:envoyé|provenance|envoyée) (?:de|depuis|à partir|avec|du)\b.{{0,60}}{_DEVICE}.{{0,60}}"
    r"|(?:télécharger|obtenir|téléchargez) outlook\b.{0,90}"
    rf"|(?:enviado|enviada) (?:desde|do|da|de|a partir|com|con|através|pelo)"
    rf"\b.{{0,60}}{_DEVICE}.{{0,60}}"
    r"|(?:obtener|obtenga|obter|obtenha|descargar|baixar) o? ?outlook\b.{0,90}"
    rf"|(?:verstuurd|verzonden) (?:vanaf|vanuit|met|via|door)\b.{{0,60}}{_DEVICE}.{{0,60}}"
    r"|(?:download|haal) outlook\b.{0,90}|outlook voor (?:ios|android)\b.{0,60}"
    rf"|(?:wysłan[eoay]|wysłano) (?:z|ze|za pomocą|przy użyciu|przez)\b.{{0,60}}{_DEVICE}.{{0,60}}"
    r"|(?:pobierz|uzyskaj)\b.{0,30}outlook\b.{0,90}"
    rf"|inviato (?:da|dal|dalla|con|tramite)\b.{{0,60}}{_DEVICE}.{{0,60}}"
    r"|(?:scarica|ottieni) outlook\b.{0,90}"
    rf"|(?:skickat|skickades|skickad) (?:från|med|via)\b.{{0,60}}{_DEVICE}.{{0,60}}"
    r"|(?:hämta|skaffa) outlook\b.{0,90}"
    rf"|(?:sendt|skrevet) (?:fra|med|via)\b.{{0,60}}{_DEVICE}.{{0,60}}"
    r"|(?:hent|få) outlook\b.{0,90}"
    r")[ \t]*$",
    re.IGNORECASE,
)
"""Matches the one-line advertisement a telephone or mail program puts under an answer."""
