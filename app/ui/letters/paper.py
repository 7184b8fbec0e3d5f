"""A letter's pages as a PDF, and on the printer."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from app.ui.letters.pages import UNITS_PER_MM, LetterPages

_MM_PER_INCH = 25.4
_RESOLUTION = 1200


def pdf_of(pages: LetterPages) -> bytes:
    """The PDF, with the font in it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setCreator("Hearthdesk")
    writer.setTitle(pages.letter.subject)
    _lay_paper(writer, pages)
    _paint_all(writer, pages, _RESOLUTION)
    return bytes(buffer.data().data())


def set_up(printer: QPrinter, pages: LetterPages) -> None:
    """Tell the printer the sheet before its dialog opens."""
    printer.setFullPage(True)
    printer.setDocName(pages.letter.subject or pages.letter.business)
    printer.setCreator("Hearthdesk")
    _lay_paper(printer, pages)


def print_on(printer: QPrinter, pages: LetterPages) -> bool:
    """Print all pages; whether the printer took them."""
    return _paint_all(printer, pages, printer.resolution())


def _lay_paper(device: QPagedPaintDevice, pages: LetterPages) -> None:
    device.setPageSize(pages.page_size)
    device.setPageMargins(QMarginsF(0, 0, 0, 0))


def _paint_all(device: QPagedPaintDevice, pages: LetterPages, resolution: int) -> bool:
    painter = QPainter()
    if not painter.begin(device):
        return False
    scale = resolution / _MM_PER_INCH / UNITS_PER_MM
    for page in range(pages.count):
        if page:
            device.newPage()
        painter.save()
        painter.scale(scale, scale)
        pages.paint(painter, page)
        painter.restore()
    return painter.end()
