"""Paper: sending the pages of a PDF to a printer through the system's own dialog. The pages are those of the preview."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from salon_app.ui.widgets.print_preview import render_page

if TYPE_CHECKING:
    from salon_app.ui.page import Page

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


def print_or_keep(page: Page, pdf: bytes, title: str) -> Printed:
    """Print from a page and say so in its foot; what can't be printed now goes to 印刷待ち, which is opened."""
    outcome = print_pdf(page, pdf, title)
    if outcome is Printed.DONE:
        page.ctx.toast(QCoreApplication.translate("Printing", "印刷に出しました。"))
    elif outcome is not Printed.CANCELLED:
        page.ctx.salon.print_queue.add(title, pdf, by=page.ctx.by())
        words = (QCoreApplication.translate("Printing", "プリンターが見つからないので、印刷待ちに残しました。")
                 if outcome is Printed.NO_PRINTER else
                 QCoreApplication.translate("Printing", "印刷できなかったので、印刷待ちに残しました。"))
        page.ctx.toast(words, warning=True)
        page.ctx.go("print_queue")
    return outcome


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
