"""Black bars over what is blacked out.

Under each bar stand the same words, so every bar is equally long whatever it stands for: a bar as
long as a name would tell which names fit. Who copies the text gets those words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop_app.domain.phrases import REDACTED
from desktop_app.exporting.pdf.layout.page import Box, Page, TextRun

_BLACK = (0.0, 0.0, 0.0)
_ABOVE, _BELOW = 0.86, 0.26
"""How far a bar reaches above and below the baseline, in sizes of the text."""


def black_out(pages: Iterable[Page]) -> None:
    """Put bars over the words that stand for what is blacked out."""
    for page in pages:
        for run in (*page.under, *page.body, *page.notes, *page.furniture):
            if isinstance(run, TextRun):
                page.over.extend(_bars(run))


def _bars(run: TextRun) -> Iterator[Box]:
    text = "".join(word.text for word in run.words)
    at = text.find(REDACTED)
    while at >= 0:
        end = at + len(REDACTED)
        edges = [
            edge
            for first, last, left, right in _clusters(run)
            if first < end and last > at
            for edge in (left, right)
        ]
        if edges:
            left, right = min(edges), max(edges)
            height = (_ABOVE + _BELOW) * run.size
            yield Box(left, run.y - _ABOVE * run.size, right - left, height, _BLACK)
        at = text.find(REDACTED, end)


def _clusters(run: TextRun) -> Iterator[tuple[int, int, float, float]]:
    """Yield where each cluster of a run begins and ends, in its text and on the page."""
    scale = run.size / 1000
    start, x = 0, run.x
    for word in run.words:
        for cluster in word.clusters:
            yield (
                start + cluster.start,
                start + cluster.end,
                x + cluster.left * scale,
                x + cluster.right * scale,
            )
        start += len(word.text)
        x += word.width * scale
