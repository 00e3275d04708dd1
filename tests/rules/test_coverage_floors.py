"""The coverage floors can fail, and read the report right."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest


@pytest.fixture(scope="module")
def floors(root: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "coverage_floors", root / "tests" / "rules" / "coverage_floors.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def write_report(folder: Path, **covered: int) -> Path:
    """Write a report of files with 100 branches each."""
    names = {"below": "desktop_app/domain/text.py", "gui": "desktop_app/gui/window.py"}
    files: dict[str, Any] = {
        names[name]: {
            "summary": {
                "num_branches": 100,
                "covered_branches": taken,
                "missing_branches": 100 - taken,
            }
        }
        for name, taken in covered.items()
    }
    path = folder / "coverage.json"
    path.write_text(json.dumps({"files": files}), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("below", "gui", "code"), [(95, 85, 0), (100, 100, 0), (94, 100, 1), (100, 84, 1)]
)
def test_a_share_under_its_floor_fails(
    below: int, gui: int, code: int, floors: ModuleType, tmp_path: Path
) -> None:
    assert floors.main([str(write_report(tmp_path, below=below, gui=gui))]) == code


def test_the_file_with_the_gap_is_named(
    floors: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    floors.main([str(write_report(tmp_path, below=100, gui=80))])
    out = capsys.readouterr().out
    assert "branches gui: 80.0 % of 100 (floor 85 %) - TOO LOW" in out
    assert "20 not taken in desktop_app/gui/window.py" in out


def test_a_part_that_was_not_measured_fails(floors: ModuleType, tmp_path: Path) -> None:
    assert floors.main([str(write_report(tmp_path, below=100))]) == 1


def test_without_a_report_it_says_how_to_make_one(
    floors: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert floors.main([str(tmp_path / "coverage.json")]) == 2
    assert "--cov-report" in capsys.readouterr().out
