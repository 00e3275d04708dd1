"""PDFs: beside chromium's print, WeasyPrint and calibre on the same texts, in the same run."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop_app.domain.articles import Article
from desktop_app.exporting.pdf.early import environment
from desktop_app.exporting.pdf.frames import Kind
from desktop_app.exporting.pdf.values import pack
from desktop_app.processes.child import Child
from tests.bench import pdf_articles as articles
from tests.bench import pdf_compare, pdf_reading
from tests.bench import pdf_peers as peers
from tests.bench.archives import SMALL, prepare
from tests.bench.figures import Figure
from tests.bench.pdf_peers import Times
from tests.bench.processes import memory
from tests.bench.telling import add_cache, conclude, tell

RUNS, MANY = 5, 1_000
_PATIENCE_S = 600.0


@dataclass(frozen=True, slots=True)
class Bench:
    """Where it works, and how often."""

    folder: Path
    cache: Path
    runs: int
    many: int

    def write(self, name: str, article: Article) -> Path:
        """Write an article as a web page."""
        place = self.folder / f"{name}.html"
        place.write_text(articles.page(article), encoding="utf-8")
        return place


class Maker:
    """The exporting process, from its start on; used in a ``with`` block."""

    def __enter__(self) -> Maker:
        self.child = Child("desktop_app.exporting.pdf.child", environment())
        return self

    def __exit__(self, *_: object) -> None:
        self.child.end()

    def make(self, told: bytes) -> bytes:
        """Return the PDF of a packed job."""
        self.child.send(Kind.JOB.value, told)
        while (message := self.child.receive(_PATIENCE_S)) is not None:
            if message[0] == Kind.FILE.value:
                return message[1]
            if message[0] == Kind.FAILED.value:
                break
        raise RuntimeError("the exporting process failed")


def _alone(told: bytes) -> Callable[[], None]:
    def work() -> None:
        with Maker() as maker:
            maker.make(told)

    return work


def _ratio(name: str, ours: Times, theirs: Times, most: float) -> Figure:
    detail = f"{ours.middle:.2f} s beside {theirs.middle:.2f} s, medians of {len(ours.clock)}"
    return Figure(name, ours.middle / theirs.middle, "x", most, detail)


def one(bench: Bench) -> list[Figure]:
    """One article with five notes."""
    made = articles.article(articles.ONE, 5)
    told, page = pack(articles.job(made)), bench.write("one", made)
    target = bench.folder / "one.pdf"
    archive = prepare(bench.cache, SMALL, tell)
    ours, command = Times(), Times()
    others = {
        "chromium's print": (peers.chromium(page, target, bench.folder / "chromium"), 0.4),
        "ebook-convert": (peers.calibre(page, target), 0.25),
    }
    times = {name: Times() for name, (their, _) in others.items() if their is not None}
    with archive.visited() as home:
        ask = [sys.executable, "-m", "desktop_app", "export", "--archive", archive.folder]
        for _ in range(bench.runs):
            ours.take(_alone(told))
            command.take(
                lambda: peers.run([*ask, "-o", bench.folder / "mine.pdf", "pdf", "1"], home)
            )
            for name, taken in times.items():
                their = others[name][0]
                if their is not None:
                    taken.take(partial(peers.run, their))
    figures = [
        _ratio(f"one article, the child beside {name}", ours, taken, others[name][1])
        for name, taken in times.items()
    ]
    if "chromium's print" in times:
        name = "one article, the whole command beside chromium's print"
        figures.append(_ratio(name, command, times["chromium's print"], 1.0))
    return [*figures, *_many(bench, times.get("ebook-convert"))]


def _many(bench: Bench, calibre: Times | None) -> list[Figure]:
    """Many articles in one go, a file each; memory at a tenth of them and at the end."""
    told = [
        pack(articles.job(articles.article(articles.ONE, 5, number)))
        for number in range(1, bench.many + 1)
    ]
    took = Times()
    resident: list[float] = []

    def work() -> None:
        with Maker() as maker:
            for number, each in enumerate(told, 1):
                maker.make(each)
                if number in {max(1, bench.many // 10), bench.many}:
                    resident.append(memory(maker.child.number)[0])

    took.take(work)
    each = took.middle / bench.many
    growth = (resident[-1] / resident[0] - 1) * 100
    figures = [
        Figure(
            f"{bench.many} articles: growth of memory in per cent",
            growth, "", 10, f"{resident[0]:.0f} MB, then {resident[-1]:.0f} MB",
        )
    ]  # fmt: skip
    if calibre is not None:
        name = f"{bench.many} articles in one go, each beside ebook-convert"
        detail = f"{each * 1e3:.0f} ms beside {calibre.middle * 1e3:.0f} ms"
        figures.insert(0, Figure(name, each / calibre.middle, "x", 1 / 40, detail))
    return figures


def long(bench: Bench) -> list[Figure]:
    """A long article, and one with many notes."""
    few, many = (articles.article(articles.LONG, marks) for marks in (5, 500))
    page = bench.write("long", few)
    ours, noted, theirs = Times(), Times(), Times()
    weasyprint = peers.weasyprint(page, bench.folder / "long.pdf", bench.cache)
    works = [(ours, _alone(pack(articles.job(few)))), (noted, _alone(pack(articles.job(many))))]
    for turn in range(bench.runs):
        for taken, work in works:
            taken.take(work)
        if weasyprint is not None and turn == 0:
            theirs.take(lambda: peers.run(weasyprint))
    figures = []
    if weasyprint is not None:
        figures.append(_ratio("154 pages beside WeasyPrint", ours, theirs, 0.4))
    return [*figures, _ratio("154 pages, 500 notes beside 5", noted, ours, 1.5)]


def reading(bench: Bench) -> Sequence[Figure]:
    """Read text and pictures of existing PDFs."""
    return [*pdf_reading.text_figures(bench.folder), *pdf_reading.picture_figures(bench.folder)]


MEASURES = {"one": one, "long": long, "reading": reading}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the benchmark's arguments."""
    parser.add_argument("--runs", type=int, default=RUNS, help="of which medians are told")
    parser.add_argument("--articles", type=int, default=MANY, help="exported in one go")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    parser.add_argument("--only", choices=MEASURES, action="append", help="measure only this")
    parser.add_argument(
        "--compare",
        action="store_true",
        help="count what can be found again in the PDFs of each program, in 18 writings, instead",
    )
    add_cache(parser, "archives and the environment of WeasyPrint")


def _compare(options: argparse.Namespace) -> int:
    """Print what each program's PDFs hold of the same articles."""
    lacking = pdf_compare.missing()
    if lacking:
        print(f"This comparison needs: {', '.join(lacking)}.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="guardbook-bench-") as name, Maker() as maker:
        print(pdf_compare.compare(Path(name), options.cache, maker.make))
    return 0


def run(options: argparse.Namespace) -> int:
    """Measure, print the table, name every miss."""
    if sys.platform != "linux":
        print("This benchmark needs Linux.", file=sys.stderr)
        return 1
    if options.compare:
        return _compare(options)
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="guardbook-bench-") as name:
        bench = Bench(Path(name), options.cache, options.runs, options.articles)
        for measure in options.only or MEASURES:
            tell(f"measuring: {measure}")
            figures += MEASURES[measure](bench)
    conclude(figures, options.json)
    return 0
