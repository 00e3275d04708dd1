"""Notices every attempt to open an internet socket or to resolve a name, and refuses it.

An audit hook sees what replaced functions do not: C code that calls ``_socket``, modules that kept
their own reference, other threads. Hooks cannot be taken away, so one is installed per process and
told where to report.
"""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable

_RESOLVING = {
    "socket.getaddrinfo",
    "socket.gethostbyaddr",
    "socket.gethostbyname",
    "socket.getnameinfo",
}
_INTERNET = (socket.AF_INET, socket.AF_INET6)


class NetworkUsedError(AssertionError):
    """The program tried to use the network, which it promises never to do."""


def attempt(event: str, arguments: tuple[object, ...]) -> str:
    """Say what an audit event tried to do on the network; empty when it is none of ours."""
    if not event.startswith("socket."):
        return ""
    if event in _RESOLVING:
        return f"{event} {arguments!r}"
    if event == "socket.__new__" and arguments[1] in _INTERNET:
        return f"{event} family={arguments[1]}"
    return ""


def install(report: Callable[[str], None]) -> None:
    """Refuse network use in this process from now on, after telling ``report``."""

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        used = attempt(event, arguments)
        if used:
            report(used)
            raise NetworkUsedError(used)

    sys.addaudithook(hook)
