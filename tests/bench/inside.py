"""Measures in one process with the program's window. Arguments: an archive's folder, options.

Prints the figures as JSON. With ``--type`` it measures nothing: it prints where the search field is
on the screen and stays open, with a search at work if ``--search-in`` names another archive.
"""

from __future__ import annotations

import argparse
import datetime as dt
import itertools
import json
import os
import random
import sys
import time
from array import array
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from statistics import median

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop_app.archive.archive import Archive
from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.articles import Article, Original
from desktop_app.domain.blocks import Part, build
from desktop_app.domain.filters import Sort
from desktop_app.domain.provenance import Field, typed
from desktop_app.domain.results import Matches, SearchRequest
from desktop_app.gui.articles.view import ArticleListView
from desktop_app.gui.reader.view import ReaderPane
from desktop_app.jobs import JobContext
from tests.bench import words
from tests.bench.figures import Figure
from tests.bench.loop import breathe, opened, run_until
from tests.bench.stopwatch import Stopwatch

FRAME_P95_MS, FRAME_P99_MS, APPLIED_MS = 12, 16.7, 25
OPENED = ((600, 20, 40), (76_800, 300, 8))
"""Words of an article, milliseconds until it is painted, how often it is opened."""
FRAMES = 300
APPLIED = 20


def scrolling(rows: ArticleListView) -> Iterator[Figure]:
    """Scroll a list by wheel, by page and by jumps; each frame is painted to its end."""
    bar, port = rows.verticalScrollBar(), rows.viewport()
    rng = random.Random(3)

    def wheel() -> None:
        centre = QPointF(port.rect().center())
        event = QWheelEvent(
            centre,
            port.mapToGlobal(centre),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(port, event)

    gestures: dict[str, Callable[[], object]] = {
        "wheel": wheel,
        "page": lambda: bar.setValue(bar.value() + bar.pageStep()),
        "jump": lambda: bar.setValue(rng.randrange(bar.maximum())),
    }
    every: dict[str, Stopwatch] = {}
    for name, move in gestures.items():
        bar.setValue(0)
        breathe()
        watch = every[name] = Stopwatch()
        for _ in range(FRAMES):
            with watch:
                move()
                port.repaint()
            breathe()
    for share, most in ((0.95, FRAME_P95_MS), (0.99, FRAME_P99_MS)):
        values = {name: watch.p(share) for name, watch in every.items()}
        name = max(values, key=values.__getitem__)
        told = ", ".join(f"{name} {value:.1f}" for name, value in values.items())
        told = f"{told} ms; {name}: {every[name].told(share)}"
        yield Figure(f"scroll p{share * 100:.0f}", values[name], "ms", most, told)


def applying(rows: ArticleListView, archive: Archive) -> Figure:
    """Give the list all articles in one order after the other; its rows are read anew."""
    orders = [archive.ids((), sort) for sort in (Sort.DATE, Sort.TITLE, Sort.IMPORTED)]
    watch = Stopwatch()
    for ids in itertools.islice(itertools.cycle(orders), APPLIED):
        answer = array("q", ids)
        with watch:
            rows.show_ids(answer, refreshed=False)
            rows.viewport().repaint()
        breathe()
    name = f"{len(orders[0]):,} results applied and painted, p95"
    return Figure(name, watch.p(0.95), "ms", APPLIED_MS, watch.told(0.95))


def article_of(count: int, number: int) -> Article:
    """Return an article of ``count`` words that nobody has opened yet."""
    rng = random.Random(number)
    vocabulary = words.latin(rng, 5_000)
    text = build(map(Part, words.paragraphs(rng, vocabulary, count)))
    return Article(
        ArticleId(number),
        {Field.TITLE: typed(words.title(rng, vocabulary)), Field.PUBLISHED: typed("2024-05-01")},
        text,
        "text",
        "benchmark 1",
        Original(text.sha256, len(text.text), "text.txt", "text/plain"),
        dt.datetime(2024, 5, 1, tzinfo=dt.UTC),
        read=True,
    )


def opening(reader: ReaderPane) -> Iterator[Figure]:
    """Open articles of two lengths in the reader; the longer ones are then filled in to the end."""
    for count, most, times in OPENED:
        watch, whole, stalls = Stopwatch(), [], []
        for number in range(1, times + 1):
            article = article_of(count, number)
            began = time.perf_counter()
            with watch:
                reader.show_article(article, Matches())
                reader.view.viewport().repaint()
            stalls.append(_longest_stall(lambda: _complete(reader)))
            whole.append((time.perf_counter() - began) * 1e3)
        told = f"{watch.told(0.95)}; whole after {median(whole):.0f} ms, stalls up to then " + (
            f"{max(stalls):.0f} ms"
        )
        yield Figure(f"open {count:,} words, p95", watch.p(0.95), "ms", most, told)


def _complete(reader: ReaderPane) -> bool:
    shown = reader.view.article
    return shown is not None and shown.complete


def _longest_stall(ready: Callable[[], bool]) -> float:
    """Run the event loop until something is so; return its longest pause in ms."""
    beats = [time.perf_counter()]

    def beat() -> bool:
        beats.append(time.perf_counter())
        return ready()

    run_until(beat, step_ms=0)
    return max(after - before for before, after in itertools.pairwise(beats)) * 1e3


def _measure(folder: Path, *, scroll: bool) -> None:
    window, desk, panes = opened(folder)
    figures = [*scrolling(panes.list)]
    if not scroll:
        figures += [applying(panes.list, desk.archive), *opening(panes.reader)]
    json.dump([asdict(figure) for figure in figures], sys.stdout)
    sys.stdout.flush()
    window.window.close()


def _type(folder: Path, searched: Path | None, cache: Path | None) -> None:
    _, desk, panes = opened(folder)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setCursorFlashTime(0)  # a blinking caret would pass for an echo
    if searched is not None and cache is not None:
        from desktop_app import paths
        from desktop_app.vault.keyring import device_keys

        other = Archive.open(  # as a window opens it
            searched,
            devices=device_keys(paths.config()),
            cache=cache,
            writable=False,
            distant=True,
        )
        desk.jobs.read(lambda context: _search_for_ever(other, context), lambda _: None)
    panes.search.focus_field()
    field = panes.search.field
    corner = field.mapToGlobal(QPoint(0, 0))
    run_until(field.isVisible)
    print(json.dumps([corner.x(), corner.y(), field.width(), field.height()]), flush=True)
    app.exec()


def _search_for_ever(archive: Archive, context: JobContext) -> None:
    """Keep a reading lane busy as typing does: one search after the other, hard ones among them."""
    rng = random.Random(11)
    vocabulary = words.latin(rng, 3_000).words
    while not context.cancelled:
        first, second = rng.sample(vocabulary[:600], 2)
        for query in (first, f"{first} OR {second}", f'"{first} {second}"~5', f"{first[:2]}*"):
            archive.find(SearchRequest(query, as_you_type=True), context)


def main() -> None:
    """Measure, or be typed into."""
    parser = argparse.ArgumentParser()
    parser.add_argument("archive", type=Path)
    parser.add_argument("--scroll", action="store_true", help="measure nothing else")
    parser.add_argument("--type", action="store_true")
    parser.add_argument("--search-in", type=Path)
    parser.add_argument("--cache", type=Path)
    options = parser.parse_args()
    if options.type:
        _type(options.archive, options.search_in, options.cache)
    else:
        _measure(options.archive, scroll=options.scroll)
    # Threads that still search must not keep the process.
    os._exit(0)


if __name__ == "__main__":
    main()
