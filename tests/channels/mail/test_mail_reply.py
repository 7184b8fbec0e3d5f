"""The visible reply: what programs put under an answer, one by one, in ten languages."""

from __future__ import annotations

import sys
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.channels.mail.parse import parse_mail
from app.channels.mail.reply import visible_reply

ANSWER = "Yes, tomorrow at ten is fine.\n\nBest regards\nCarla"
OLD = ["Dear Carla,", "", "when can I fetch the cake?", "", "Anna"]
QUOTED = "\n".join(f"> {line}" for line in OLD)
WHO = "Anna Berg <anna@mail.example>"

INTRODUCTIONS = {
    "gmail-en": f"On Mon, Jan 5, 2026 at 9:00 AM {WHO} wrote:",
    "gmail-de": f"Am Mo., 5. Jan. 2026 um 09:00 Uhr schrieb {WHO}:",
    "gmail-fr": f"Le lun. 5 janv. 2026 à 09:00, {WHO} a écrit :",
    "gmail-es": "El lun, 5 ene 2026 a las 9:00, Anna Berg (<anna@mail.example>) escribió:",
    "gmail-nl": f"Op ma 5 jan 2026 om 09:00 schreef {WHO}:",
    "gmail-pl": f"pon., 5 sty 2026 o 09:00 {WHO} napisał(a):",
    "gmail-pt-br": f"Em seg., 5 de jan. de 2026 às 09:00, {WHO} escreveu:",
    "gmail-pt": f"{WHO} escreveu (segunda, 5/01/2026 à(s) 09:00):",
    "gmail-it": f"Il giorno lun 5 gen 2026 alle ore 09:00 {WHO} ha scritto:",
    "gmail-sv": f"Den mån 5 jan. 2026 kl 09:00 skrev {WHO}:",
    "gmail-da": f"man. 5. jan. 2026 kl. 09.00 skrev {WHO}:",
    "gmail-short": f"2026-01-05 9:00 GMT+01:00 {WHO}:",
    "gmail-old": f"2026/1/5 {WHO}",
    "apple-en": f"On 5 Jan 2026, at 09:00, {WHO} wrote:",
    "apple-en-us": f"On Jan 5, 2026, at 9:00\u202fAM, {WHO} wrote:",
    "apple-de": f"Am 05.01.2026 um 09:00 schrieb {WHO}:",
    "apple-fr": f"Le 5 janv. 2026 à 09:00, {WHO} a écrit :",
    "apple-es": f"El 5 ene 2026, a las 9:00, {WHO} escribió:",
    "apple-nl": f"Op 5 jan 2026, om 09:00 heeft {WHO} het volgende geschreven:",
    "apple-pl": f"Wiadomość napisana przez {WHO} w dniu 5 sty 2026, o godz. 09:00:",
    "iphone-pl": f"Dnia 5 sty 2026 o godz. 09:00 {WHO} napisał(a):",
    "apple-pt": f"No dia 5 de jan. de 2026, às 09:00, {WHO} escreveu:",
    "apple-it": f"Il giorno 5 gen 2026, alle ore 09:00, {WHO} ha scritto:",
    "apple-sv": f"5 jan. 2026 kl. 09:00 skrev {WHO}:",
    "apple-da": f"Den 5. jan. 2026 kl. 09.00 skrev {WHO}:",
    "thunderbird-en": "On 05/01/2026 09:00, Anna Berg wrote:",
    "thunderbird-de": "Am 05.01.26 um 09:00 schrieb Anna Berg:",
    "thunderbird-fr": "Le 05/01/2026 à 09:00, Anna Berg a écrit\u00a0:",
    "thunderbird-es": "El 5/1/26 a las 9:00, Anna Berg escribió:",
    "thunderbird-nl": "Op 05-01-2026 om 09:00 schreef Anna Berg:",
    "thunderbird-pl": "W dniu 05.01.2026 o 09:00, Anna Berg pisze:",
    "thunderbird-pt": "Em 05/01/2026 09:00, Anna Berg escreveu:",
    "thunderbird-it": "Il 05/01/2026 09:00, Anna Berg ha scritto:",
    "thunderbird-sv": "Den 2026-01-05 kl. 09:00, skrev Anna Berg:",
    "thunderbird-da": "Den 05.01.2026 kl. 09.00 skrev Anna Berg:",
    "yahoo-en": f"On Monday, January 5, 2026 at 09:00:00 AM GMT+1, {WHO} wrote:",
    "yahoo-de": f"Am Montag, 5. Januar 2026 um 09:00:00 MEZ hat {WHO} Folgendes geschrieben:",
    "yahoo-fr": f"Le lundi 5 janvier 2026 à 09:00:00 UTC+1, {WHO} a écrit :",
    "yahoo-es": f"El lunes, 5 de enero de 2026, 09:00:00 CET, {WHO} escribió:",
    "yahoo-it": f"Il lunedì 5 gennaio 2026 alle ore 09:00:00 CET, {WHO} ha scritto:",
    "proton-en": f"On Monday, January 5th, 2026 at 9:00 AM, {WHO} wrote:",
    "proton-de": f"Am Montag, 5. Januar 2026 um 09:00 schrieb {WHO}:",
    "gmx-app-de": f"Am 05.01.26, 09:00 schrieb {WHO}:",
}
WITHOUT_MARKS = {name for name in INTRODUCTIONS if name.startswith(("yahoo", "proton", "apple-en"))}

HEADERS = {
    "en": ("From", "Sent", "To", "Subject"),
    "de": ("Von", "Gesendet", "An", "Betreff"),
    "fr": ("De ", "Envoyé ", "À ", "Objet "),
    "es": ("De", "Enviado el", "Para", "Asunto"),
    "nl": ("Van", "Verzonden", "Aan", "Onderwerp"),
    "pl": ("Od", "Wysłano", "Do", "Temat"),
    "pt": ("De", "Enviada em", "Para", "Assunto"),
    "it": ("Da", "Inviato", "A", "Oggetto"),
    "sv": ("Från", "Skickat", "Till", "Ämne"),
    "da": ("Fra", "Sendt", "Til", "Emne"),
}
SAMSUNG = {
    "en": "Original message",
    "de": "Ursprüngliche Nachricht",
    "fr": "Message d'origine",
    "es": "Mensaje original",
    "nl": "Oorspronkelijk bericht",
    "pl": "Oryginalna wiadomość",
    "pt": "Mensagem original",
    "it": "Messaggio originale",
    "sv": "Originalmeddelande",
    "da": "Oprindelig besked",
}
FOOTERS = [
    "Sent from my iPhone",
    "Sent from my Galaxy",
    "Get Outlook for iOS<https://aka.ms/o0ukef>",
    "Sent from Outlook for Android",
    "Sent from Yahoo Mail on Android",
    "Sent with Proton Mail secure email.",
    "Von meinem iPhone gesendet",
    "Von meinem Samsung Galaxy Smartphone gesendet.",
    "Gesendet mit der GMX Mail App",
    "Gesendet mit der WEB.DE iPhone App",
    "Gesendet von Mail für Windows",
    "Diese Nachricht wurde von meinem Android-Gerät mit WEB.DE Mail gesendet.",
    "Holen Sie sich Outlook für Android<https://aka.ms/AAb9ysg>",
    "Envoyé de mon iPhone",
    "Envoyé depuis mon smartphone Samsung Galaxy.",
    "Télécharger Outlook pour iOS<https://aka.ms/o0ukef>",
    "Enviado desde mi iPhone",
    "Obtener Outlook para Android<https://aka.ms/AAb9ysg>",
    "Verstuurd vanaf mijn iPhone",
    "Outlook voor Android<https://aka.ms/AAb9ysg> downloaden",
    "Wysłane z iPhone'a",
    "Pobierz aplikację Outlook dla systemu iOS<https://aka.ms/o0ukef>",
    "Enviado do meu iPhone",
    "Obter o Outlook para Android<https://aka.ms/AAb9ysg>",
    "Inviato da iPhone",
    "Scarica Outlook per iOS<https://aka.ms/o0ukef>",
    "Skickat från min iPhone",
    "Hämta Outlook för Android<https://aka.ms/AAb9ysg>",
    "Sendt fra min iPhone",
    "Hent Outlook til Android<https://aka.ms/AAb9ysg>",
]


def _header_block(language: str) -> str:
    values = (WHO, "Monday, January 5, 2026 9:00 AM", "desk@rye.example", "Re: Cake")
    return "\n".join(
        f"{label}: {value}" for label, value in zip(HEADERS[language], values, strict=True)
    )


def _wrapped(line: str) -> str:
    """As programs break it: behind the opening angle bracket, or at the last space."""
    at = line.find("<") + 1 or line.rfind(" ")
    return line[:at] + "\n" + line[at:].lstrip()


@pytest.mark.parametrize("name", INTRODUCTIONS)
@pytest.mark.parametrize("blank", ["\n", "\n\n"])
def test_marked_quote_under_an_answer(name: str, blank: str) -> None:
    assert visible_reply(f"{ANSWER}\n\n{INTRODUCTIONS[name]}{blank}{QUOTED}\n") == ANSWER


@pytest.mark.parametrize("name", INTRODUCTIONS)
def test_introduction_broken_over_two_lines(name: str) -> None:
    assert visible_reply(f"{ANSWER}\n\n{_wrapped(INTRODUCTIONS[name])}\n\n{QUOTED}") == ANSWER


@pytest.mark.parametrize("name", sorted(WITHOUT_MARKS))
def test_quote_without_marks(name: str) -> None:
    old = "\n".join(OLD)
    assert visible_reply(f"{ANSWER}\n\n{INTRODUCTIONS[name]}\n\n{old}\n") == ANSWER


@pytest.mark.parametrize("language", HEADERS)
@pytest.mark.parametrize(
    "above",
    [
        "",
        "________________________________\n",
        "-----Original Message-----\n",
        "\n" + "-" * 40 + "\n",
    ],
    ids=["bare", "outlook-web", "outlook-plain", "rule"],
)
def test_header_block_of_outlook(language: str, above: str) -> None:
    old = "\n".join(OLD)
    text = f"{ANSWER}\n\n{above}{_header_block(language)}\n\n{old}\n"
    assert visible_reply(text) == ANSWER


@pytest.mark.parametrize("language", HEADERS)
def test_header_block_in_bold_type(language: str) -> None:
    block = "\n".join(
        "*" + line.replace(": ", ":* ", 1) for line in _header_block(language).splitlines()
    )
    assert visible_reply(f"{ANSWER}\n\n{block}\n\nold words") == ANSWER


@pytest.mark.parametrize("language", HEADERS)
def test_date_first_as_gmx_writes_it(language: str) -> None:
    sender, *others = _header_block(language).splitlines()
    block = "\n".join([others[0], sender, *others[1:]])
    assert visible_reply(f"{ANSWER}\n\n{block}\n\nold words") == ANSWER


@pytest.mark.parametrize("language", SAMSUNG)
def test_divider_of_samsung(language: str) -> None:
    divider = f"-------- {SAMSUNG[language]} --------"
    assert visible_reply(f"{ANSWER}\n\n{divider}\n{_header_block(language)}\n\nold") == ANSWER


@pytest.mark.parametrize("footer", FOOTERS)
def test_advertisement_of_a_program(footer: str) -> None:
    assert visible_reply(f"{ANSWER}\n\n{footer}\n") == ANSWER
    assert visible_reply(f"{ANSWER}\n\n{footer}\n\n{_header_block('en')}\n\nold") == ANSWER


@pytest.mark.parametrize("dashes", ["-- ", "--"])
def test_signature_behind_two_dashes(dashes: str) -> None:
    signed = f"{ANSWER}\n{dashes}\nCarla Rye\nRye & Rowan\n+49 30 1234567"
    assert visible_reply(signed) == ANSWER
    introduction = INTRODUCTIONS["gmail-en"]
    assert visible_reply(f"{signed}\n\n{introduction}\n{QUOTED}") == ANSWER
    assert visible_reply(f"{ANSWER}\n\n{introduction}\n{QUOTED}\n{dashes}\nCarla Rye") == ANSWER


def test_answers_between_the_quotes_keep_everything() -> None:
    text = (
        "On 5 Jan 2026, at 09:00, Anna Berg <anna@mail.example> wrote:\n"
        "> When can I fetch the cake?\n\nTomorrow.\n\n> And the bread?\n\nOn Friday."
    )
    assert visible_reply(text) == text


def test_quoted_lines_without_introduction_between_answers_stay() -> None:
    text = "You wrote\n> fetch the cake\nwhich is fine."
    assert visible_reply(text) == text


def test_answer_below_the_quote() -> None:
    text = f"{INTRODUCTIONS['thunderbird-en']}\n{QUOTED}\n\n{ANSWER}\n\n-- \nCarla Rye"
    assert visible_reply(text) == ANSWER


def test_end_of_a_quoted_line_broken_in_transit_is_no_answer() -> None:
    quote = "> " + "long words " * 6 + "that go on\nand on\n> and end here."
    assert visible_reply(f"{ANSWER}\n\n{INTRODUCTIONS['gmail-en']}\n{quote}") == ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "On Monday I wrote: nothing came.\nPlease look again.",
        "He wrote:\nplease come",
        "From: the bakery\nis what the label says.",
        "I ordered two things:\n- bread\n- cake",
        "Sent from my kitchen, with love, this cake travelled far.\nThanks!",
        "Price list\n----------\nBread 3\nCake 20",
        "a > b and c < d",
        "Am 5. Mai habe ich geschrieben:\nkeine Antwort bisher.",
    ],
)
def test_ordinary_text_stays_whole(text: str) -> None:
    assert visible_reply(text) == text


def test_forwarded_mail_stays_readable() -> None:
    forwarded = f"---------- Forwarded message ---------\n{_header_block('en')}\n\nThe invoice."
    assert visible_reply(f"Please pay.\n\n{forwarded}") == f"Please pay.\n\n{forwarded}"
    assert visible_reply(forwarded) == forwarded
    assert visible_reply(f"{_header_block('de')}\n\nDie Rechnung.") != ""


def test_nothing_new_is_empty() -> None:
    assert visible_reply(f"{INTRODUCTIONS['gmail-de']}\n\n{QUOTED}\n") == ""
    assert visible_reply("> only\n> a quote") == ""
    assert visible_reply("") == ""


def test_windows_line_ends() -> None:
    text = f"{ANSWER}\n\n{INTRODUCTIONS['gmail-fr']}\n\n{QUOTED}".replace("\n", "\r\n")
    mail = parse_mail(b"From: a@b.example\r\n\r\n" + text.encode())
    assert mail.visible_reply == ANSWER


@given(st.lists(st.sampled_from([*FOOTERS, *INTRODUCTIONS.values(), "> q", "text", "", "-- "])))
def test_never_empty_while_there_are_own_words(lines: list[str]) -> None:
    reply = visible_reply("\n".join([*lines, "my own words", *lines]))
    assert reply.strip()


@given(st.text(alphabet="> \n:-_aOnwrote12@<>From") | st.text())
def test_every_line_shown_was_there(text: str) -> None:
    assert set(visible_reply(text).split("\n")) <= {*text.split("\n"), ""}


def _lines_run(call: str) -> int:
    """Lines of Python the visible reply of `call` takes: work counted, not timed."""
    count = 0

    def tracer(frame: FrameType, event: str, argument: object) -> object:
        nonlocal count
        count += event == "line"
        return tracer

    before = sys.gettrace()
    sys.settrace(tracer)
    try:
        visible_reply(call)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize(
    "unit",
    [
        "> a quoted line\n",
        "From: x\n",
        "wrote 12:00:\n",
        "On 1 Jan 2026\n",
        "a@b 12:00 wrote:\n",
        "-- \n",
        "\n",
        "> a\nb\n",
        "Sent from my iPhone\n",
        "_____\n",
        "> a\n\n\n",
    ],
)
def test_work_grows_no_faster_than_the_text(unit: str) -> None:
    small, large = (_lines_run(f"Hello\n\n{unit * count}") for count in (300, 1200))
    assert large < 4.5 * small + 500
