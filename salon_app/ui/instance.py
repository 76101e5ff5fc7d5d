"""Brings the window that is already open to the front. The lock itself is system/single_instance's business."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 1_000


def _name(folder: Path) -> str:
    digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()
    return f"salon-app-{digest[:24]}"


def call_first(folder: Path) -> bool:
    """Ask the window open on `folder` to come to the front; False when nobody answers."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(ANSWER_MS):
        return False
    socket.write(b"front")
    sent = bool(socket.waitForBytesWritten(ANSWER_MS))
    socket.disconnectFromServer()
    return sent


class FrontDoor(QObject):
    """Listens for `call_first` of a second start and calls `come_forward`."""

    def __init__(self, folder: Path, come_forward: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._come_forward = come_forward
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)
        name = _name(folder)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left behind by a window that died; the lock says that we are the first
            self._server.listen(name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _called(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self._come_forward()
