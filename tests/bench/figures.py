"""Figures beside what is to be reached, as a table and as JSON."""

from __future__ import annotations

import json
import math
import platform
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value.

    ``most`` is the largest value that is good, None if nothing is asked of it; ``unit`` is "ms",
    "MB", "x" (a ratio within one run), "power" (an exponent) or "" for counts; ``detail`` says
    what it was made from.
    """

    name: str
    value: float
    unit: str
    most: float | None = None
    detail: str = ""

    @property
    def met(self) -> bool | None:
        """Whether it is good enough; None if nothing is asked of it."""
        return None if self.most is None else self.value <= self.most

    @property
    def verdict(self) -> str:
        """One word for the table."""
        return {True: "met", False: "MISSED", None: ""}[self.met]


def percentile(values: Iterable[float], share: float) -> float:
    """Return the smallest value that ``share`` (0 to 1) of all values do not exceed."""
    ordered = sorted(values)
    if not ordered:
        raise ValueError("nothing was measured")
    return ordered[max(0, math.ceil(len(ordered) * share) - 1)]


def number(value: float, unit: str) -> str:
    """Return a value as it stands in the table."""
    if unit == "x":
        return f"{value:.2f} x"
    if unit == "power":
        return f"{value:.2f}"
    digits = 0 if unit in {"", "MB"} or value >= 100 else 1 if value >= 10 else 2
    return f"{value:,.{digits}f} {unit}".strip()


def table(figures: Sequence[Figure]) -> str:
    """Return figures as lines of measure, value, target, verdict and detail."""
    heads = ("measure", "value", "target", "", "detail")
    rows = [
        (
            figure.name,
            number(figure.value, figure.unit),
            "" if figure.most is None else f"<= {number(figure.most, figure.unit)}",
            figure.verdict,
            figure.detail,
        )
        for figure in figures
    ]
    widths = [max(len(row[at]) for row in (heads, *rows)) for at in range(len(heads))]
    right = {1, 2}
    lines = [
        "  ".join(
            cell.rjust(width) if at in right else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in (heads, *rows)
    ]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(lines)


def missed(figures: Iterable[Figure]) -> list[str]:
    """Return the names of those that are not good enough."""
    return [figure.name for figure in figures if figure.met is False]


def write_json(figures: Iterable[Figure], target: Path) -> None:
    """Write figures, and what they were measured on, to a file."""
    entries = [
        {
            "measure": figure.name,
            "value": round(figure.value, 3),
            "unit": figure.unit,
            "target": figure.most,
            "met": figure.met,
            "detail": figure.detail,
        }
        for figure in figures
    ]
    told = {
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "figures": entries,
    }
    target.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
