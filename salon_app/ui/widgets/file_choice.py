"""Choosing photos and PDFs of papers in the system's own dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def chosen_papers(parent: QWidget, title: str, *, photos: bool = False) -> tuple[Path, ...]:
    """Photos or PDFs a person chose; empty where the dialog was closed. `photos`: it opens where photos are kept."""
    kept = QStandardPaths.StandardLocation.PicturesLocation if photos else QStandardPaths.StandardLocation.DocumentsLocation
    names, _filter = QFileDialog.getOpenFileNames(
        parent, title, QStandardPaths.writableLocation(kept), QCoreApplication.translate(
            "Files", "写真とPDF (*.jpg *.jpeg *.png *.heic *.heif *.pdf);;すべてのファイル (*)"))
    return tuple(Path(name) for name in names)
