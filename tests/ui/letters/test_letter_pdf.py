"""The letter as a PDF, read back: every line of the address lies in the envelope's window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import pypdfium2 as pdfium
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.domain.errors import Refused
from app.domain.letter import FORMS, Area, FormName, Letter, LetterForm, address_lines
from app.domain.markup import Block, BlockKind, Run, Words
from app.ui.letters.pages import LetterPages
from app.ui.letters.paper import pdf_of

FORM = pytest.mark.parametrize("form", FORMS.values(), ids=list(FORMS))
MM = 25.4 / 72
COLUMN = 8.0
"""Millimetres between what stands in two columns; no space is so wide."""

Box = tuple[float, float, float, float]
LETTER = Letter(
    business="Rye & Rowan",
    sender=("4 Mill Lane", "Holt NR25 6AA"),
    phone="01263 555 0140",
    address=("Mrs Edith Farrow", "Flat 2", "17 Holt Lane", "Sheringham", "NR26 8AA"),
    facts=("12 March 2026", "Ticket 1042"),
    subject="The seeded loaf",
    words=Words("Dear Mrs Farrow,\n\nplease accept our apologies.\n\nTilda Okafor"),
)


@dataclass(frozen=True)
class Letters:
    """A line of text as it stands on a page, in millimetres from the top left."""

    text: str
    area: Area


def read_back(pdf: bytes) -> list[list[Letters]]:
    """The lines of each page with the boxes of their letters."""
    document = pdfium.PdfDocument(pdf)
    try:
        return [list(_lines(document[number])) for number in range(len(document))]
    finally:
        document.close()


def _lines(page: pdfium.PdfPage) -> Iterator[Letters]:
    """Letters that follow each other on a line; a gap as wide as a column ends one, too."""
    text = page.get_textpage()
    height = page.get_height()
    words: list[str] = []
    boxes: list[Box] = []
    for number in range(text.count_chars()):
        letter = text.get_text_range(number, 1)
        box = text.get_charbox(number) if letter.strip() else None
        if letter in ("\r", "\n") or (box and boxes and _apart(boxes[-1], box)):
            if boxes:
                yield Letters("".join(words), _around(boxes, height))
            words, boxes = [], []
        if letter not in ("\r", "\n"):
            words.append(letter)
        if box:
            boxes.append(box)
    if boxes:
        yield Letters("".join(words), _around(boxes, height))
    text.close()


def _apart(before: Box, box: Box) -> bool:
    beside = box[0] - before[2] > COLUMN / MM
    return beside or box[3] < before[1] or before[3] < box[1]


def _around(boxes: list[Box], height: float) -> Area:
    left, right = min(box[0] for box in boxes), max(box[2] for box in boxes)
    bottom, top = min(box[1] for box in boxes), max(box[3] for box in boxes)
    return Area(left * MM, (height - top) * MM, (right - left) * MM, (top - bottom) * MM)


def pdf(letter: Letter, form: LetterForm) -> bytes:
    return pdf_of(LetterPages(letter, form, "Page %1 of %2"))


def made_or_refused(letter: Letter, form: LetterForm) -> bytes | None:
    """The PDF; None where the address is said not to fit. Anything else fails."""
    try:
        return pdf(letter, form)
    except Refused as refusal:
        if refusal.reason != "address-too-long":
            raise
        return None


def in_window(lines: list[Letters], form: LetterForm) -> list[Letters]:
    seen = form.behind_window()
    return [one for one in lines if _meets(one.area, seen)]


def _meets(one: Area, other: Area) -> bool:
    beside = one.right <= other.left or other.right <= one.left
    return not beside and one.top < other.bottom and other.top < one.bottom


@FORM
def test_every_line_of_the_address_lies_in_the_window_wherever_the_sheet_slips(
    qapp: object, form: LetterForm
) -> None:
    (page,) = read_back(pdf(LETTER, form))
    found = {one.text.strip(): one.area for one in page}
    for line in LETTER.address:
        assert form.always_seen().holds(found[line]), line
        assert form.address.holds(found[line]), line


@FORM
def test_the_window_shows_the_address_and_the_return_line_only(
    qapp: object, form: LetterForm
) -> None:
    (page,) = read_back(pdf(LETTER, form))
    shown = [one.text.strip() for one in in_window(page, form)]
    expected = [*([LETTER.return_line] if form.return_line else []), *LETTER.address]
    assert shown == expected


@FORM
def test_the_sheet_has_its_size(qapp: object, form: LetterForm) -> None:
    document = pdfium.PdfDocument(pdf(LETTER, form))
    width, height = document[0].get_size()
    document.close()
    assert (width * MM, height * MM) == pytest.approx((form.page_width, form.page_height), abs=0.2)


names = st.text(
    alphabet=st.characters(whitelist_categories=["Lu", "Ll", "Nd"], max_codepoint=0x24F),
    min_size=1,
    max_size=28,
)
lines = st.lists(names, min_size=1, max_size=7).map(" ".join)


@FORM
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(lines, min_size=1, max_size=8))
@example(["Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"])
@example(["The Worshipful Society of the Friends of the Old Watermill at Lower Slaughter", "X"])
@example([f"Line {number}" for number in range(9)])
def test_long_and_odd_addresses_fit_wholly_or_are_refused(
    qapp: object, form: LetterForm, written: list[str]
) -> None:
    address = address_lines("\n".join(written))
    made = made_or_refused(replace(LETTER, address=address), form)
    if made is None:
        return
    (page,) = read_back(made)
    meant = [one for one in in_window(page, form) if one.text.strip() != LETTER.return_line]
    # Where letters stand close the reader sees spaces, or none.
    assert _letters(one.text for one in meant) == _letters(address)
    for one in meant:
        assert form.always_seen().holds(one.area), one


def _letters(lines: Iterable[str]) -> str:
    return "".join("".join(lines).split())


@FORM
def test_fold_marks_stand_where_the_form_says(qapp: object, form: LetterForm) -> None:
    document = pdfium.PdfDocument(pdf(LETTER, form))
    page = document[0]
    height = page.get_height()
    heights = sorted(
        (height - one.get_bounds()[1]) * MM
        for one in page.get_objects()
        if one.type == pdfium.raw.FPDF_PAGEOBJ_PATH and one.get_bounds()[2] * MM < 15
    )
    document.close()
    marks = sorted((*form.folds, *([form.hole] if form.hole else [])))
    assert heights == pytest.approx(marks, abs=0.3)


def test_a_long_letter_has_numbers_from_the_second_page_and_loses_no_line(qapp: object) -> None:
    form = FORMS[FormName.DIN_5008_B]
    text = "\n".join(f"Line number {number} of many." for number in range(150))
    pages = read_back(pdf(replace(LETTER, words=Words(text)), form))
    assert len(pages) > 2
    said = [one.text.strip() for page in pages for one in page]
    assert [one for one in said if one.startswith("Line")] == text.splitlines()
    assert "Page 1" not in " ".join(one.text for one in pages[0])
    for number, page in enumerate(pages[1:], 2):
        assert f"Page {number} of {len(pages)}" in [one.text.strip() for one in page]
    paper = Area(form.left - 1, 10, form.page_width - form.left - form.right + 2, 282)
    assert all(paper.holds(one.area) for page in pages for one in page)


def test_formatted_words_keep_their_looks(qapp: object) -> None:
    rich = (
        Block(runs=(Run("Plain "), Run("bold", bold=True), Run(" and "), Run("it", italic=True))),
        Block(BlockKind.BULLET, (Run("bread"),)),
        Block(BlockKind.NUMBER, (Run("first"),)),
        Block(BlockKind.NUMBER, (Run("second"),)),
        Block(runs=(Run("our page", link="https://rye.example/"),)),
    )
    words = Words.of(rich)
    (page,) = read_back(pdf(replace(LETTER, words=words), FORMS[FormName.UK_DL]))
    said = " ".join(one.text for one in page)
    for part in ("Plain bold and it", "bread", "1. first", "2. second", "our page"):
        assert part in " ".join(said.split()), part


def test_a_word_without_end_stays_on_the_paper(qapp: object) -> None:
    form = FORMS[FormName.US_10]
    pages = read_back(pdf(replace(LETTER, words=Words("x" * 3000)), form))
    paper = Area(20, 10, form.page_width - 40, form.page_height - 20)
    assert all(paper.holds(one.area) for page in pages for one in page)


def test_inter_is_in_the_file(qapp: object) -> None:
    assert b"Inter" in pdf(LETTER, FORMS[FormName.DIN_5008_B])
