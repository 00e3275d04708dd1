"""The application object, and what comes before any window."""

from __future__ import annotations

import linecache
import sys
from importlib import import_module
from pathlib import Path

import pytest

from desktop_app.gui.application import make_application


def test_the_source_of_what_is_imported_later_is_not_read(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = "late"
    make_application()
    (tmp_path / "imported_late.py").write_text("WORD = 'late'\n", "utf-8")
    (tmp_path / "importing_late.py").write_text("import imported_late\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    module = import_module(f"importing_{late}")
    assert module.imported_late.WORD == "late"
    assert not [name for name in linecache.cache if name.endswith("imported_late.py")]
    for name in ("importing_late", "imported_late"):
        del sys.modules[name]
