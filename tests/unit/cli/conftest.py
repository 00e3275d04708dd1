"""The command line in this very process, on an archive of the test's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from desktop_app.__main__ import main


@dataclass(frozen=True)
class Said:
    """What a command left."""

    code: int
    out: str
    err: str


@pytest.fixture
def say(tmp_path, monkeypatch, capsys) -> Callable[..., Said]:
    """Run a command in ``tmp_path`` and return what it said."""
    monkeypatch.chdir(tmp_path)

    def run(*words: str) -> Said:
        code = main([str(word) for word in words])
        out, err = capsys.readouterr()
        return Said(code, out, err)

    return run
