from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.channels.contacts.encoding import decode_legacy, likely_encodings
from app.channels.contacts.lines import text_lines

WORDS = {
    "cp1252": [
        "Jürgen Groß, Käthe Öztürk",
        "François Lefèvre, Hôtel à Noël",
        "José Muñoz; Peña",
        "Søren Ærø Åse",
        "João Gonçalves",
        "Nicolò, Città",
        "Caf\u00e9 \u2013 5 \u20ac",
    ],
    "cp1250": ["Łukasz Wąsik", "Żółć Gdańsk", "służbowy"],
    "mac_roman": [
        "Jürgen Groß, Käthe Öztürk",
        "François Lefèvre, Hôtel à Noël",
        "José Muñoz; Peña",
        "Søren Ærø Åse",
        "João Gonçalves",
    ],
    "cp850": ["Jürgen Groß, Käthe Öztürk", "José Muñoz"],
}


@pytest.mark.parametrize(
    ("encoding", "text"), [(one, text) for one, texts in WORDS.items() for text in texts]
)
def test_a_code_page_is_told_by_the_words_it_makes(
    tmp_path: Path, encoding: str, text: str
) -> None:
    path = tmp_path / "words.txt"
    path.write_bytes(text.encode(encoding))
    assert likely_encodings(path)[0] == encoding


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_is_certain(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "words.txt"
    path.write_bytes("Name,Käthe\r\nЛидия,山田\n".encode(encoding))
    found = likely_encodings(path)
    assert found[0].startswith(encoding.removesuffix("-sig"))
    assert list(text_lines(path, found[0], "cp1252")) == ["Name,Käthe\r\n", "Лидия,山田\n"]


def test_half_a_character_at_the_end_of_utf_16_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "cut.txt"
    path.write_bytes("Name\nKäthe\n".encode("utf-16")[:-1])
    assert list(text_lines(path, "utf-16-le", "cp1252")) == ["Name\n", "Käthe\ufffd"]


@given(st.binary())
def test_no_byte_is_lost_to_a_code_page(data: bytes) -> None:
    for encoding in WORDS:
        assert len(decode_legacy(data, encoding)) == len(data)


@given(
    st.lists(
        st.tuples(
            st.sampled_from([b"a,b", b"gro\xdf", "groß".encode(), b"n\0ul"]),
            st.sampled_from([b"\n", b"\r\n", b"\r"]),
        )
    )
)
def test_every_line_is_decoded_on_its_own(lines: list[tuple[bytes, bytes]]) -> None:
    words = {b"a,b": "a,b", b"gro\xdf": "groß", "groß".encode(): "groß", b"n\0ul": "nul"}
    expected = [words[word] + end.decode() for word, end in lines]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x.txt"
        path.write_bytes(b"".join(word + end for word, end in lines))
        assert list(text_lines(path, "utf-8", "cp1252")) == expected
