"""No file grows too long to be read in one go. (ruff watches over the length of functions.)"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from statistics import median

from source_tree import place, python_files

LONGEST = 400
MEDIAN = 120


def lengths(root: Path, *folders: str) -> dict[str, int]:
    return {
        place(root, path): len(path.read_text(encoding="utf-8").splitlines())
        for path in python_files(root, *folders)
    }


def too_long(root: Path) -> list[str]:
    every = lengths(root, "desktop_app", "tests")
    return [f"{name}: {lines} lines" for name, lines in every.items() if lines > LONGEST]


def test_no_file_is_over_400_lines(root: Path) -> None:
    assert too_long(root) == []


def test_half_of_the_programs_files_are_under_120_lines(root: Path) -> None:
    assert median(lengths(root, "desktop_app").values()) < MEDIAN


def test_a_file_of_401_lines_is_named(plant: Callable[[dict[str, str]], Path]) -> None:
    tree = plant({"desktop_app/long.py": "x = 1\n" * 401, "tests/right.py": "x = 1\n" * 400})
    assert too_long(tree) == ["desktop_app/long.py: 401 lines"]
