"""Texts for people that arise outside the window. Japanese is the source; the window may install a translator."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Translator = Callable[[str, str], str]
_translator: list[Translator] = []
_on_paper: ContextVar[bool] = ContextVar("_on_paper", default=False)


def translate(context: str, source: str) -> str:
    """The text in the language in use. `source` must be a plain Japanese string, so that lupdate can read it."""
    return source if speaks_japanese() else _translator[0](context, source)


def speaks_japanese() -> bool:
    """Whether texts are shown as they are in the source."""
    return not _translator or _on_paper.get()


@contextmanager
def in_japanese() -> Iterator[None]:
    """Texts as they are in the source, on this thread, whatever the window speaks: for what goes on paper."""
    token = _on_paper.set(True)
    try:
        yield
    finally:
        _on_paper.reset(token)


def install_translator(translator: Translator | None) -> None:
    """Use `translator(context, source)` from now on; None returns to Japanese."""
    _translator[:] = [translator] if translator else []
