"""Keeps a test run off the network. Local sockets stay possible: they bring a second window's call to the first."""

from __future__ import annotations

import ipaddress
import socket
import sys
from typing import Any


class NetworkUsed(AssertionError):
    """Something tried to reach beyond this computer."""


_LOOKUPS = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
_CALLS = {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"}


def enforce() -> None:
    """From now on until the process ends, a Python socket that leaves this computer raises NetworkUsed."""
    sys.addaudithook(_watch)


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _LOOKUPS:
        if not _is_local(arguments[0]):
            raise NetworkUsed(f"{event}{arguments!r}")
    elif event in _CALLS:
        where, address = arguments[0], arguments[1]
        if where.family in (socket.AF_INET, socket.AF_INET6) and address and not _is_local(address[0]):
            raise NetworkUsed(f"{event}{address!r}")


def _is_local(host: Any) -> bool:
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host in (None, "", "localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
