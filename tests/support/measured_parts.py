"""Measures coverage while a test and what it stands on run, and not what pytest does in between.

Under ``sys.settrace`` everything in Python takes two or three times as long, and what pytest and
its plugins do around each of thousands of tests, and tell of it, is much.
"""

from __future__ import annotations

import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import traced_threads

Parts = Generator[None, object, object]


class MeasuredParts:
    """What pytest calls around the parts of a test, and around what pytest-qt does in them.

    Args:
        trace: measures; what ``sys.gettrace`` tells where coverage is on.
    """

    def __init__(self, trace: Any) -> None:
        self._trace = trace

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_fixture_setup(self) -> Parts:
        """Measure what is made for a test."""
        with self._measured():
            return (yield)

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_call(self) -> Parts:
        """Measure the test."""
        with self._measured():
            return (yield)

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_teardown(self) -> Parts:
        """Measure how all is put away that was made for it."""
        with self._measured():
            return (yield)

    @contextmanager
    def _measured(self) -> Iterator[None]:
        """Measure meanwhile, unless a test or its file wants not to be: ``pace.untraced``.

        Where it wants that from now on, as with a fixture that a test asks for, it stays so.
        """
        before, left_out = sys.gettrace(), traced_threads.left_out()
        if not left_out:
            sys.settrace(self._trace)
        try:
            yield
        finally:
            if left_out or not traced_threads.left_out():
                sys.settrace(before)


def nothing_else(plugins: pytest.PytestPluginManager) -> None:
    """Measure only parts of tests from now on; nothing where coverage is not measured."""
    trace = sys.gettrace()
    if trace is not None:
        plugins.register(MeasuredParts(trace))
        sys.settrace(None)
