"""Check the share of branches that the tests took: ``python tests/rules/coverage_floors.py``.

Reads the coverage.json that ``pytest --cov --cov-report=json:coverage.json`` leaves, prints the
share for the window and for everything else, and exits 1 where one is under its floor.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

FLOORS = {"below gui": 95.0, "gui": 85.0}


@dataclass
class Group:
    """Branches of one part of the program."""

    branches: int = 0
    covered: int = 0
    gaps: list[tuple[int, str]] = field(default_factory=list)
    """Branches not taken, and the file."""

    @property
    def percent(self) -> float:
        """Share of branches taken; a part in which none was measured counts as not tested."""
        return 100 * self.covered / self.branches if self.branches else 0.0


def group_of(path: str) -> str:
    """Name the part of the program that a file belongs to."""
    parts = Path(path.replace("\\", "/")).parts
    return "gui" if ("desktop_app", "gui") in pairwise(parts) else "below gui"


def measure(report: dict[str, Any]) -> dict[str, Group]:
    """Add up the branches of a coverage.py JSON report, part by part."""
    groups = {name: Group() for name in FLOORS}
    for path, entry in report["files"].items():
        group = groups[group_of(path)]
        summary = entry["summary"]
        group.branches += summary["num_branches"]
        group.covered += summary["covered_branches"]
        if summary["missing_branches"]:
            group.gaps.append((summary["missing_branches"], path))
    return groups


def main(arguments: list[str]) -> int:
    """Print the shares; return 1 if one is under its floor, 2 if there is nothing to read."""
    report = Path(arguments[0] if arguments else "coverage.json")
    if not report.is_file():
        print(f"{report} is not there: run pytest with --cov --cov-report=json:{report}")
        return 2
    low = False
    for name, group in measure(json.loads(report.read_text(encoding="utf-8"))).items():
        under = group.percent < FLOORS[name]
        low = low or under
        print(
            f"branches {name}: {group.percent:.1f} % of {group.branches}"
            f" (floor {FLOORS[name]:.0f} %){' - TOO LOW' if under else ''}"
        )
        if under:
            for count, path in sorted(group.gaps, reverse=True)[:10]:
                print(f"    {count:4} not taken in {path}")
    return int(low)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
