"""The words that say what kind of address or number something is."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

# Google, Apple and vCard words for the same thing, as the desk calls it.
_KNOWN: Final = {
    "work": "work",
    "business": "work",
    "home": "home",
    "mobile": "mobile",
    "cell": "mobile",
    "iphone": "mobile",
    "fax": "fax",
    "work fax": "work fax",
    "workfax": "work fax",
    "home fax": "home fax",
    "homefax": "home fax",
    "other fax": "other fax",
    "otherfax": "other fax",
    "pager": "pager",
    "main": "main",
    "other": "other",
    "car": "car",
    "homepage": "website",
    "home page": "website",
}

# Google's own groups: everybody is in them, so they say nothing about anybody.
_SYSTEM_GROUPS: Final = frozenset({"mycontacts", "my contacts", "other contacts", "starred", ""})


# A file has a handful of labels and repeats them in every row.
@lru_cache(maxsize=1024)
def canonical_label(text: str) -> str:
    """The desk's word for a known label in any program's spelling; others as written.

    Google marks the first of several with "* ", Apple wraps its own words in "_$!<Work>!$_".
    """
    bare = text.strip()
    if bare.startswith("*"):
        bare = bare[1:].strip()
    bare = bare.removeprefix("_$!<").removesuffix(">!$_")
    return _KNOWN.get(bare.casefold(), bare)


def telling_tags(groups: Iterable[str]) -> list[str]:
    """Names of groups as tags, without the groups a program puts everybody into.

    Google marks its own groups with "* ".
    """
    tags = (one.strip().removeprefix("*").strip() for one in groups)
    return [tag for tag in tags if tag.casefold() not in _SYSTEM_GROUPS]
