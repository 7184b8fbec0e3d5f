"""The files of translators: complete, up to date, and true to what they translate."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import dev

_PLACEHOLDER = re.compile(r"%n|%L?\d")
_MNEMONIC = re.compile(r"&(?=\w)")
_TRANSLATED = ("de", "fr")


@dataclass(frozen=True)
class Text:
    """A text of the program and what became of it; several forms where it counts something."""

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool

    def __str__(self) -> str:
        return f"{self.context}: {self.source!r} -> {self.forms}"


def texts(language: str, folder: Path = dev.TRANSLATIONS) -> Iterator[Text]:
    for context in ET.parse(folder / f"hearthdesk_{language}.ts").iter("context"):
        for message in context.iter("message"):
            made = message.find("translation")
            assert made is not None
            forms = [one.text or "" for one in made.iter("numerusform")] or [made.text or ""]
            yield Text(
                context.findtext("name", ""),
                message.findtext("source", ""),
                tuple(forms),
                made.get("type") is None and all(forms),
            )


@pytest.fixture(scope="module")
def renewed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files as `dev.py translate` would make them now."""
    folder = tmp_path_factory.mktemp("translations")
    for file in dev.TRANSLATIONS.glob("*.ts"):
        shutil.copy(file, folder)
    for _, command in dev.translation_steps(Path(sys.executable).parent, folder):
        subprocess.run(command, cwd=dev.ROOT, check=True, capture_output=True)
    return folder


@pytest.mark.parametrize("language", dev.LANGUAGES)
@pytest.mark.parametrize("kind", ["ts", "qm"])
def test_the_files_are_up_to_date(renewed: Path, language: str, kind: str) -> None:
    name = f"hearthdesk_{language}.{kind}"
    told = f"run `{dev.ME} translate` and commit {name}"
    assert (renewed / name).read_bytes() == (dev.TRANSLATIONS / name).read_bytes(), told


@pytest.mark.parametrize("language", dev.LANGUAGES)
def test_every_text_is_translated(renewed: Path, language: str) -> None:
    assert [str(one) for one in texts(language, renewed) if not one.finished] == []


@pytest.mark.parametrize("language", dev.LANGUAGES)
def test_what_is_filled_in_is_kept(language: str) -> None:
    def kept(text: Text, form: str) -> bool:
        return Counter(_PLACEHOLDER.findall(form)) == Counter(_PLACEHOLDER.findall(text.source))

    assert [
        str(one) for one in finished(language) if not all(kept(one, form) for form in one.forms)
    ] == []


@pytest.mark.parametrize("language", _TRANSLATED)
def test_spaces_at_the_ends_are_kept(language: str) -> None:
    def ends(text: str) -> tuple[str, str]:
        return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]

    assert [
        str(one)
        for one in finished(language)
        if any(ends(form) != ends(one.source) for form in one.forms)
    ] == []


@pytest.mark.parametrize("language", _TRANSLATED)
def test_a_menu_keeps_its_one_mnemonic(language: str) -> None:
    assert [
        str(one)
        for one in finished(language)
        if any(
            len(_MNEMONIC.findall(form)) != len(_MNEMONIC.findall(one.source)) for form in one.forms
        )
    ] == []


@pytest.mark.parametrize("language", _TRANSLATED)
def test_what_opens_a_dialog_says_so(language: str) -> None:
    assert [
        str(one)
        for one in finished(language)
        if any(form.endswith("…") != one.source.endswith("…") for form in one.forms)
    ] == []


def finished(language: str) -> list[Text]:
    return [one for one in texts(language) if one.finished]
