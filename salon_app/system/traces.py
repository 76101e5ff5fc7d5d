"""Errors as text without personal data: types, places in the program and numbers, never what people typed.

A message may quote a name, a statement may carry its parameters, so messages are left out unless their kind of error
only ever speaks of the program itself.
"""

from __future__ import annotations

import os
import re
import traceback
from pathlib import Path
from types import TracebackType

_SPEAKS_OF_PROGRAM = (AttributeError, ImportError, NameError, RecursionError, NotImplementedError, TypeError)
_DRIVERS = ("sqlcipher3", "sqlite3")
_FOREIGN_TEXT = re.compile(r"[^\x20-\x7e\n]+")
_PHONE = re.compile(r"(?<![\w.])0\d{1,4}-?\d{1,4}-?\d{3,4}(?![\w.])")
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]+(?:@[\w.+-]+)+")  # from its beginning on: each long word is read once
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")
_MAX_LINKS = 10


def scrubbed(text: str) -> str:
    """`text` without anything that could be a name, a telephone number, an address or somebody's folder."""
    home = os.path.expanduser("~")
    if len(home) > 1:
        text = text.replace(home, "~")
    text = _MAIL.sub("[mail]", _PHONE.sub("[number]", text))
    return _FOREIGN_TEXT.sub("[text]", text)


def safe_trace(error: BaseException) -> str:
    """Type and call places of `error` and of the errors that led to it, innermost cause first. No variable values."""
    links: list[str] = []
    current: BaseException | None = error
    seen: set[int] = set()
    while current is not None and id(current) not in seen and len(links) < _MAX_LINKS:
        seen.add(id(current))
        links.append(f"{_places(current.__traceback__)}{_name(current)}{_message(current)}")
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return "\n\nwhich led to:\n".join(reversed(links)) + "\n"


def _places(trace: TracebackType | None) -> str:
    lines = [f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}\n" for frame in traceback.extract_tb(trace)]
    return "".join(lines)


def _short(filename: str) -> str:
    """The path from the package on; outside of it the last two parts, so that no user name is told."""
    parts = Path(filename).parts
    if "salon_app" in parts:
        return "/".join(parts[parts.index("salon_app") :])
    return scrubbed("/".join(parts[-2:]))


def _name(error: BaseException) -> str:
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def _message(error: BaseException) -> str:
    if isinstance(error, OSError):
        return f": errno {error.errno}, winerror {getattr(error, 'winerror', None)}"
    if isinstance(error, _SPEAKS_OF_PROGRAM):
        return f": {scrubbed(str(error))}"
    if type(error).__module__.split(".")[0] in _DRIVERS:
        return f": {scrubbed(_QUOTED.sub('[value]', str(error)))}"
    return ""
