"""Articles made for measuring PDFs: the same ones for us and, as web pages, for other programs."""

from __future__ import annotations

import datetime as dt
import functools
import html
import random
from uuid import UUID

from desktop_app.domain.anchors import make_anchor
from desktop_app.domain.annotations import (
    Annotation,
    AnnotationId,
    AnnotationKind,
    ArticleId,
    Colour,
)
from desktop_app.domain.articles import Article, Original
from desktop_app.domain.blocks import Part, build
from desktop_app.domain.provenance import Field, FieldValue, How, Provenance
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.pdf.exporter import job_of
from desktop_app.exporting.pdf.values import Job
from desktop_app.exporting.sheet import make_sheet
from tests.bench import words

NOW = dt.datetime(2024, 5, 1, 9, 0, tzinfo=dt.UTC)
ONE, LONG = 900, 68_000
"""Words of an article of a few pages, and of one of 154."""
_BY = Provenance(How.PARSED, "benchmark 1")
_STYLE = (
    "@page { size: A4; margin: 22mm } body { font: 11pt/1.36 serif; max-width: 120mm } "
    "h1 { font-size: 21pt }"
)


@functools.cache
def _vocabulary() -> words.Vocabulary:
    return words.latin(random.Random(17))


def article(size: int, marks: int, number: int = 1) -> Article:
    """Return an article of ``size`` words with ``marks`` highlights that have notes."""
    vocabulary = _vocabulary()
    rng = random.Random(number)
    text = build(map(Part, words.paragraphs(rng, vocabulary, size)))
    values = {
        Field.TITLE: words.title(rng, vocabulary),
        Field.SOURCE: "Harbour Courier",
        Field.PUBLISHED: "2024-03-01",
        Field.LANGUAGE: "en",
    }
    step = len(text.text) // max(1, marks)
    annotations = []
    for n in range(marks):
        start = n * step + rng.randrange(max(1, step // 2))
        end = min(len(text.text), start + rng.randint(20, 120))
        annotations.append(
            Annotation(
                AnnotationId(str(UUID(int=rng.getrandbits(128)))),
                ArticleId(number),
                AnnotationKind.HIGHLIGHT,
                make_anchor(text.text, text.sha256, start, end),
                rng.choice(list(Colour)),
                " ".join(vocabulary.draw(rng, rng.randint(4, 16))).capitalize() + ".",
                "Bench",
                NOW,
                NOW,
            )
        )
    return Article(
        ArticleId(number),
        {name: FieldValue(value, _BY) for name, value in values.items()},
        text,
        "text",
        "benchmark 1",
        Original("0123456789abcdef" * 4, len(text.text), "made.txt", "text/plain"),
        NOW,
        annotations=tuple(annotations),
    )


def job(made: Article) -> Job:
    """Return what the exporting process is told."""
    options = ExportOptions(exported_at=NOW)
    return job_of([make_sheet(made, options)], options)


def page(made: Article) -> str:
    """Return the article's text as a web page, without its annotations."""
    title = html.escape(made.value(Field.TITLE))
    body = "\n".join(f"<p>{html.escape(made.text.of(block))}</p>" for block in made.text.blocks)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{title}</h1>{body}</body></html>"
    )
