"""Every importer, exporter and command that pyproject.toml names is there and can be loaded."""

from __future__ import annotations

import importlib
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
PLUGINS: dict[str, dict[str, str]] = PROJECT["entry-points"]
ALL = [
    *PROJECT["scripts"].values(),
    *(target for group in PLUGINS.values() for target in group.values()),
]


@pytest.mark.parametrize("target", ALL)
def test_the_entry_point_loads(target: str) -> None:
    module, _, name = target.partition(":")
    assert callable(getattr(importlib.import_module(module), name))


def test_there_are_importers_and_exporters() -> None:
    assert {"seed-text", "markdown", "html"} <= PLUGINS["guardbook.importers"].keys()
    assert {"pdf", "markdown"} <= PLUGINS["guardbook.exporters"].keys()
