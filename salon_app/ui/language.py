"""Japanese or English, switched while the program runs. Japanese is the source: without a catalogue it stays."""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from salon_app.model.texts import install_translator
from salon_app.system.paths import resources

LANGUAGES = ("ja", "en")
_log = logging.getLogger(__name__)


def language() -> str:
    """The language in use, `ja` or `en`."""
    app = QCoreApplication.instance()
    spoken = app.property("salon_language") if app is not None else None
    return spoken if isinstance(spoken, str) else "ja"


def speak(app: QApplication, wanted: str) -> None:
    """Use `wanted` for everything built from now on; the window rebuilds its pages afterwards."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    qt_words = QTranslator(app)
    if wanted == "ja" and qt_words.load("qtbase_ja", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt_words)
    install_translator(None)
    if wanted != "ja":
        ours = QTranslator(app)
        path = resources() / "i18n" / f"salon_{wanted}.qm"
        if ours.load(str(path)):
            app.installTranslator(ours)
            install_translator(lambda context, source: QCoreApplication.translate(context, source))
        else:
            _log.warning("no catalogue for %s", wanted)
    QLocale.setDefault(QLocale(wanted))
    app.setProperty("salon_language", wanted)
