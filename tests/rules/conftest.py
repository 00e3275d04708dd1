"""Shared by the rules: where the checkout is, and how to plant a tree that breaks one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.pace import untraced


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the folder of the checkout."""
    return Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module", autouse=True)
def _alone() -> Iterator[None]:
    """Read the sources of the whole program without looking through what other tests left."""
    with untraced():
        yield


@pytest.fixture
def plant(tmp_path: Path) -> Callable[[dict[str, str]], Path]:
    """Write files into an empty tree and return its folder: ``plant({"a/b.py": "import x"})``."""

    def write(files: dict[str, str]) -> Path:
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return tmp_path

    return write
