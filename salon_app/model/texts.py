"""Texts for people that arise outside the window. Japanese is the source; the window may install a translator."""

from __future__ import annotations

from collections.abc import Callable

Translator = Callable[[str, str], str]
_translator: list[Translator] = []


def translate(context: str, source: str) -> str:
    """The text in the language in use. `source` must be a plain Japanese string, so that lupdate can read it."""
    return _translator[0](context, source) if _translator else source


def install_translator(translator: Translator | None) -> None:
    """Use `translator(context, source)` from now on; None returns to Japanese."""
    _translator[:] = [translator] if translator else []
