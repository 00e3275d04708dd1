"""Lets one thread at a time begin to be measured, so that none of them dies of it.

CPython 3.11 refuses ``sys.settrace`` while another thread is inside it ("Cannot install a trace
function while another trace function is being installed"), and an audit hook written in Python,
such as that of ``network_guard``, lets another thread in. The refused thread ends before it ran.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_ONE = threading.Lock()
_left_out = 0


def one_at_a_time() -> None:
    """Take over starting coverage in new threads; nothing where coverage is not measured."""
    trace = threading.gettrace()
    if trace is None:
        return
    threading.settrace(None)
    inner = threading.Thread._bootstrap_inner  # type: ignore[attr-defined] # private

    def bootstrap(thread: threading.Thread) -> None:
        if not _left_out:
            with _ONE:
                trace(sys._getframe(), "call", None)
        inner(thread)

    threading.Thread._bootstrap_inner = bootstrap  # type: ignore[attr-defined] # private


def left_out() -> bool:
    """Whether nothing that begins now is measured."""
    return _left_out > 0


@contextmanager
def unmeasured() -> Iterator[None]:
    """Let threads that begin meanwhile not be measured."""
    global _left_out
    _left_out += 1
    try:
        yield
    finally:
        _left_out -= 1
