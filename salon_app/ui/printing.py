"""Paper: sending the pages of a PDF to a printer through the system's own dialog. The pages are those of the preview."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from salon_app.ui.widgets.print_preview import render_page

MOST_DOTS = 300
"""Dots per inch that are enough for text; a page of 600 would take four times the memory."""


class Printed(Enum):
    """How an attempt to print ended."""

    DONE = "done"
    NO_PRINTER = "no_printer"
    CANCELLED = "cancelled"
    FAILED = "failed"


def print_pdf(parent: QWidget, pdf: bytes, title: str) -> Printed:
    """Ask for printer and copies in the system's dialog, then print every page at its own size."""
    if not QPrinterInfo.availablePrinterNames():
        return Printed.NO_PRINTER
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return Printed.CANCELLED
    return paint_pdf(printer, pdf)


def paint_pdf(printer: QPrinter, pdf: bytes) -> Printed:
    """Draw the pages onto a printer that has been chosen."""
    from pypdfium2 import PdfDocument

    document = PdfDocument(pdf)
    painter = QPainter()
    for index in range(len(document)):
        width, height = document.get_page_size(index)
        size = QPageSize(QSize(round(width), round(height)), "", QPageSize.SizeMatchPolicy.FuzzyOrientationMatch)
        printer.setPageSize(size)
        landscape = width > height
        printer.setPageOrientation(
            QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait)
        printer.setFullPage(True)
        if index == 0:
            if not painter.begin(printer):
                return Printed.FAILED
        elif not printer.newPage():
            painter.end()
            return Printed.FAILED
        sheet = QRect(0, 0, printer.width(), printer.height())
        dots = min(MOST_DOTS, printer.resolution())
        painter.drawImage(sheet, render_page(document, index, round(width / 72 * dots)))
    painter.end()
    return Printed.DONE
