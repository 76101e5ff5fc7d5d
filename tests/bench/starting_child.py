"""The process that `starting` starts: shows the program's window or a bare one, says when it answers, and ends."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path


def _answered() -> None:
    """Called from the event loop once the window has been painted."""
    answered = time.time()
    import psutil  # type: ignore[import-untyped]

    print(answered, psutil.Process().memory_info().rss / 1e6, flush=True)
    os._exit(0)


def program(folder: str) -> None:
    """The real way in, told apart only by the hook that ends it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QWidget

    from salon_app.__main__ import main

    show = QWidget.showMaximized

    def show_and_end(self: QWidget) -> None:
        show(self)
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, _answered))

    QWidget.showMaximized = show_and_end  # type: ignore[method-assign]
    sys.exit(main(["--data", folder]))


def bare() -> None:
    """A window with nothing in it, and the program's own tables imported."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    import salon_app.store.tables  # noqa: F401

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.show()
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, _answered))
    app.exec()


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    if sys.argv[1] == "program":
        program(sys.argv[2])
    else:
        bare()
