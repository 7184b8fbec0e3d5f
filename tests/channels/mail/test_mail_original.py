"""Originals kept byte for byte, attachments only once."""

from __future__ import annotations

import base64
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.channels.mail.errors import OriginalDamaged
from app.channels.mail.original import pack_original, unpack_original
from app.channels.mail.parse import parse_mail

DATA = Path(__file__).parents[2] / "data" / "mail"
CONTENT = random.Random(3).randbytes(20_000)


def _with_file(body: bytes, newline: bytes = b"\n", encoding: bytes = b"base64") -> bytes:
    head = (
        b"From: a@b.example",
        b"Content-Type: multipart/mixed; boundary=b",
        b"",
        b"--b",
        b"",
        b"hello",
        b"--b",
        b"Content-Type: application/pdf; name=a.pdf",
        b"Content-Transfer-Encoding: " + encoding,
        b"",
        b"",
    )
    return newline.join(head) + body + newline + b"--b--" + newline


def _lines(content: bytes, width: int, newline: bytes) -> bytes:
    letters = base64.b64encode(content)
    return newline.join(letters[at : at + width] for at in range(0, len(letters), width))


@pytest.mark.parametrize("newline", [b"\n", b"\r\n"])
@pytest.mark.parametrize("width", [76, 72, 64, 75, 10**6])
@pytest.mark.parametrize("after", [b"", b"\n", b"\r\n\r\n", b"  \n"])
@pytest.mark.parametrize("before", [b"", b"\r\n"])
def test_files_are_cut_out_and_put_back(
    newline: bytes, width: int, after: bytes, before: bytes
) -> None:
    raw = _with_file(before + _lines(CONTENT, width, newline) + after, newline)
    packed = pack_original(raw)
    assert packed.payloads == (CONTENT,)
    assert packed.payloads == tuple(one.content for one in parse_mail(raw).attachments)
    assert len(packed.skeleton) < 500
    assert unpack_original(packed.skeleton, packed.payloads) == raw


@pytest.mark.parametrize(
    "body",
    [
        _lines(CONTENT, 76, b"\n").replace(b"\n", b"\r\n", 1),
        _lines(CONTENT, 76, b"\n").replace(b"\n", b" \n", 3),
        _lines(CONTENT, 76, b"\n")[:-1],
        _lines(CONTENT, 76, b"\n") + b"\nnot base64 at all",
        _lines(CONTENT[:4000], 76, b"\n") + b"\n" + _lines(CONTENT[4000:], 60, b"\n"),
        b"*" + _lines(CONTENT, 76, b"\n"),
        CONTENT,
    ],
)
def test_what_cannot_be_restored_exactly_stays(body: bytes) -> None:
    raw = _with_file(body)
    packed = pack_original(raw)
    assert packed.payloads == ()
    assert unpack_original(packed.skeleton, ()) == raw


def test_small_files_and_texts_stay() -> None:
    small = _with_file(_lines(CONTENT[:4096], 76, b"\n"))
    assert pack_original(small).payloads == ()
    assert pack_original(small, min_size=100).payloads == (CONTENT[:4096],)
    text = b"Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(b"words " * 2000)
    assert pack_original(text).payloads == ()
    assert pack_original(_with_file(CONTENT, encoding=b"binary")).payloads == ()


def test_several_files_keep_their_order() -> None:
    one, two = (_lines(CONTENT[at : at + 9000], 76, b"\n") for at in (0, 9000))
    part = b"\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n"
    raw = _with_file(one + part + two + part + one)
    packed = pack_original(raw)
    assert packed.payloads == (CONTENT[:9000], CONTENT[9000:18000], CONTENT[:9000])
    assert unpack_original(packed.skeleton, packed.payloads) == raw


@pytest.mark.parametrize("path", sorted(DATA.glob("*.eml")), ids=lambda path: path.stem)
def test_samples(path: Path) -> None:
    raw = path.read_bytes()
    packed = pack_original(raw, min_size=10)
    assert unpack_original(packed.skeleton, packed.payloads) == raw


@given(st.binary(max_size=300))
def test_any_bytes(raw: bytes) -> None:
    packed = pack_original(raw, min_size=0)
    assert unpack_original(packed.skeleton, packed.payloads) == raw


@given(
    st.binary(max_size=120),
    st.integers(1, 90),
    st.sampled_from([b"\n", b"\r\n"]),
    st.binary(max_size=8),
    st.integers(0, 400),
    st.binary(max_size=2),
)
def test_any_file_anywhere(
    content: bytes, width: int, newline: bytes, after: bytes, at: int, wedge: bytes
) -> None:
    whole = _with_file(_lines(content, width, newline) + after, newline)
    raw = whole[:at] + wedge + whole[at:]
    packed = pack_original(raw, min_size=1)
    assert unpack_original(packed.skeleton, packed.payloads) == raw
    assert set(packed.payloads) <= {one.content for one in parse_mail(raw).attachments}


def test_wrong_pieces_are_refused() -> None:
    packed = pack_original(_with_file(_lines(CONTENT, 76, b"\n")))
    wrong: list[tuple[bytes, tuple[bytes, ...]]] = [
        (packed.skeleton, ()),
        (packed.skeleton, (CONTENT, CONTENT)),
        (packed.skeleton, (CONTENT[::-1],)),
        (packed.skeleton[:-1], packed.payloads),
        (packed.skeleton[:15], packed.payloads),
        (b"XXXX" + packed.skeleton[4:], packed.payloads),
        (b"", ()),
    ]
    for skeleton, payloads in wrong:
        with pytest.raises(OriginalDamaged):
            unpack_original(skeleton, payloads)


@given(st.binary(max_size=60), st.lists(st.binary(max_size=4), max_size=3))
def test_no_skeleton_makes_another_error(skeleton: bytes, payloads: list[bytes]) -> None:
    with pytest.raises(OriginalDamaged):
        unpack_original(b"HDO1" + skeleton, payloads)
