"""Letters as shapes: what is drawn without being text."""

from __future__ import annotations

import math
from functools import lru_cache

from desktop_app.values import dataclass


@lru_cache(maxsize=16_384)  # edges of columns and lines, which are the same on all pages
def number(value: float, digits: int = 3) -> str:
    """Return a number as it is written, to a thousandth of a point."""
    written = f"{value:.3f}" if digits == 3 else f"{value:.{digits}f}"
    text = written.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


@dataclass(frozen=True, slots=True)
class Shape:
    """A filled path as a content stream, and the box around it."""

    data: bytes
    box: tuple[int, int, int, int]


class Pen:
    """Takes a glyph's outline (names by the protocol of fontTools pens)."""

    def __init__(self, scale: float) -> None:
        self._scale = scale
        self._at = (0.0, 0.0)
        self.parts: list[str] = []
        self._points: list[tuple[float, float]] = []

    def shape(self) -> Shape:
        """Return what was drawn."""
        xs, ys = zip(*self._points, strict=True)
        box = (math.floor(min(xs)), math.floor(min(ys)), math.ceil(max(xs)), math.ceil(max(ys)))
        return Shape("\n".join([*self.parts, "f"]).encode("ascii"), box)

    def _point(self, point: tuple[float, float]) -> str:
        x, y = point[0] * self._scale, point[1] * self._scale
        self._points.append((x, y))
        return f"{number(x, 1)} {number(y, 1)}"

    def moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802 - the protocol's name
        """Begin a contour."""
        self.parts.append(f"{self._point(point)} m")
        self._at = point

    def lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802 - as above
        """Draw a line."""
        self.parts.append(f"{self._point(point)} l")
        self._at = point

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802 - as above
        """Draw a cubic curve."""
        self.parts.append(f"{' '.join(map(self._point, points))} c")
        self._at = points[-1]

    def qCurveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802 - as above
        """Draw a quadratic curve, as the cubic one that is the same."""
        control, end = points
        first, second = (
            tuple(a + (b - a) * 2 / 3 for a, b in zip(start, control, strict=True))
            for start in (self._at, end)
        )
        self.curveTo((first[0], first[1]), (second[0], second[1]), end)

    def closePath(self) -> None:  # noqa: N802 - as above
        """End a contour."""
        self.parts.append("h")
