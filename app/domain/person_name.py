"""What can be told from a name alone: initials for an avatar, a key to sort by, its two halves."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from app.domain.plain_text import tidy_line


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_HONORIFICS: Final = _words(
    "dr prof mag dipl ing dott dra sra sr srta sig herr frau mr mrs ms miss mx sir m mme mlle "
    "dhr mevr mw pan pani hr fr fru herrn monsieur madame mademoiselle señor señora senhor senhora "
    "signor signora"
)
_SUFFIXES: Final = _words("jr sr junior senior ii iii iv phd msc bsc")
_PARTICLES: Final = _words(
    "van von der den de del della di da do dos das du des la le les ten ter te zu zum zur af av "
    "y e und el al bin ibn"
)
_CONNECTORS: Final = _words("& + and und et y e en og och i")
_LEGAL_FORMS: Final = _words(
    "gmbh mbh ohg gbr ug llc llp ltd plc corp inc limited sarl eurl sasu snc srl spa slu bvba vof "
    "aps oyj ltda eireli zoo spzoo pty"
)
# Also family names, words or initials ("Daniel Ek"), so only in capitals or with dots or a stroke.
_SHORT_LEGAL_FORMS: Final = _words(
    "ag kg ek ev se co sas sa sci sl slp sc bv nv cv ab hb as is ans oy lda spj sp"
)
_WORD: Final = re.compile(r"\S+")
_UNDECOMPOSED: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"}
)


def initials(name: str) -> str:
    """One or two characters for an avatar, "" when there is nothing to show.

    First and last name of a person ("Ludwig van Beethoven" → "LB"), first two words of a company
    without its legal form, one character of a Chinese, Japanese or Korean name, the emoji of a name
    that is nothing else.
    """
    line = _without_domain(tidy_line(name))
    words = _telling_words(_given_first(line))
    if not words:
        return _first_symbol(line)
    first = _first_letter(words[0])
    if _is_cjk(first):
        return first
    if len(words) == 1:
        return first
    return first + _first_letter(words[1 if _has_legal_form(line) else -1])


# One command asks several times for the same names: to look them up, to keep and to index them.
@lru_cache(maxsize=1 << 14)
def sort_name(name: str, *, organisation: bool = False) -> str:
    """A key that sorts people by family name under plain binary order.

    Lower case without accents, family name first, particles in lower case behind ("beethoven ludwig
    van"). An organisation, and a name with a legal form in it, keeps its order. Chinese, Japanese
    and Korean names already stand family first.
    """
    line = tidy_line(name)
    if organisation or _has_legal_form(line):
        return _plain(line)
    given, family = split_name(_without_honorific(line))
    words = family.split(" ")
    leading = 0
    while leading < len(words) - 1 and words[leading] in _PARTICLES:
        leading += 1
    key = _plain(" ".join((*words[leading:], given, *words[:leading])))
    return key or line.casefold()


def honorific(name: str) -> str:
    """The titles a name begins with, as written ("Frau Dr."), "" for none or nothing else."""
    words = tidy_line(name).split(" ")
    count = 0
    while count < len(words) - 1 and _bare(words[count]) in _HONORIFICS:
        count += 1
    return " ".join(words[:count])


def split_name(name: str) -> tuple[str, str]:
    """Given names and family name with its particles; titles go with the given names.

    A single word is a family name only of a company or in Chinese, Japanese and Korean script; else
    it is a given name. "Dubreuil, Camille" is understood.
    """
    line = tidy_line(name)
    if _has_legal_form(line):
        return "", line
    if line and _is_cjk(line[0]):
        family, _, given = line.partition(" ")
        return given, family
    if line.count(",") == 1 and not _is_suffix(line.rpartition(",")[2]):
        family, _, given = line.partition(",")
        return given.strip(), family.strip()
    words = line.split(" ")
    at = len(words) - 1
    while at > 1 and _is_suffix(words[at]):
        at -= 1
    while at > 1 and words[at - 1] in _PARTICLES:
        at -= 1
    if at == 1 and words[0] in _PARTICLES:
        at = 0
    return (" ".join(words[:at]), " ".join(words[at:])) if len(words) > 1 else (line, "")


def name_words(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Given names and family names as plain words: lower case, no accents, titles or legal forms.

    For comparing: particles and suffixes ("von", "jr") are left out where anything else is left. A
    mail address that stands for a name counts by the words before its "@".
    """
    line = _without_domain(tidy_line(name))
    # "M." may be Monsieur, but also Margarete.
    line = line if len(_bare(line.partition(" ")[0])) == 1 else _without_honorific(line)
    given, family = split_name(line)
    return _comparable(given), _comparable(family)


def _comparable(part: str) -> tuple[str, ...]:
    words = [word for word in part.split(" ") if not (_is_legal_form(word) or _is_suffix(word))]
    telling = [word for word in words if word not in _PARTICLES] or words
    return tuple(_plain(" ".join(telling)).split())


def _given_first(line: str) -> str:
    if line.count(",") == 1 and not _has_legal_form(line):
        given, family = split_name(line)
        return f"{given} {family}"
    return line


def _without_honorific(line: str) -> str:
    first, _, rest = line.partition(" ")
    return _without_honorific(rest) if rest and _bare(first) in _HONORIFICS else line


def _without_domain(line: str) -> str:
    """A mail address that stands for a name: "anna.schmidt@…" is Anna Schmidt."""
    local, at, domain = line.partition("@")
    if not at or not local or " " in line or "." not in domain:
        return line
    return re.sub(r"[._+-]+", " ", local).strip()


def _telling_words(line: str) -> list[str]:
    words = [word for word in _WORD.findall(line) if _first_letter(word)]
    while len(words) > 1 and _bare(words[0]) in _HONORIFICS:
        del words[0]
    while len(words) > 1 and (_is_suffix(words[-1]) or _is_legal_form(words[-1])):
        del words[-1]
    return words[:1] + [word for word in words[1:] if not _is_filler(word)]


def _is_filler(word: str) -> bool:
    return word in _PARTICLES or _bare(word) in _CONNECTORS or _is_legal_form(word)


def _has_legal_form(line: str) -> bool:
    return any(map(_is_legal_form, line.split(" ")[1:]))


def _is_legal_form(word: str) -> bool:
    bare = _bare(word)
    if bare in _LEGAL_FORMS:
        return True
    marked = word.isupper() or re.search(r"\w[./]", word) is not None
    return marked and bare in _SHORT_LEGAL_FORMS


def _is_suffix(word: str) -> bool:
    return _bare(word) in _SUFFIXES


def _bare(word: str) -> str:
    return re.sub(r"[.,/()-]", "", word).casefold()


def _first_letter(word: str) -> str:
    """The first letter or digit with its accents, in capitals where that is one character."""
    for one in unicodedata.normalize("NFC", word):
        if one.isalnum():
            capital = one.upper()
            return capital if len(capital) == 1 else one
    return ""


def _first_symbol(line: str) -> str:
    """The first character as the reader sees it: an emoji with its joiners, tones and flags."""
    taken = 0
    for at, one in enumerate(line):
        if at and not _continues(line, at):
            break
        taken = at + 1 if one != " " else taken
    return line[:taken]


def _continues(line: str, at: int) -> bool:
    one, before = line[at], line[at - 1]
    if before == "\u200d" or one in "\u200d\ufe0f\u20e3":
        return True
    if "\U0001f3fb" <= one <= "\U0001f3ff" or unicodedata.category(one) == "Mn":
        return True
    return at == 1 and _is_flag_half(one) and _is_flag_half(before)


def _is_flag_half(one: str) -> bool:
    return "\U0001f1e6" <= one <= "\U0001f1ff"


def _is_cjk(one: str) -> bool:
    return (
        "\u3040" <= one <= "\u30ff"
        or "\u3400" <= one <= "\u9fff"
        or "\uac00" <= one <= "\ud7a3"
        or "\uf900" <= one <= "\ufaff"
        or "\U00020000" <= one <= "\U0003ffff"
    )


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_UNDECOMPOSED))
    kept = "".join(one for one in decomposed if not unicodedata.combining(one))
    return " ".join(re.sub(r"[^\w]+", " ", kept).split())
