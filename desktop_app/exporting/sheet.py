"""An article as it leaves the archive: only what is to be shown, and nothing else.

Filters and anonymity are applied here, once, for every format: what is not in a sheet cannot
reach a file.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter

from desktop_app.domain.annotations import Annotation, AnnotationKind, Colour
from desktop_app.domain.articles import Article
from desktop_app.domain.blocks import ArticleText
from desktop_app.domain.pages import Region
from desktop_app.domain.provenance import Field
from desktop_app.domain.regions import place_words
from desktop_app.domain.tags import tag_key
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.facts import Fact, facts_of
from desktop_app.exporting.wording import clean, day, language_tag, web_address
from desktop_app.values import dataclass

KINDS = {
    AnnotationKind.HIGHLIGHT: "Highlight",
    AnnotationKind.UNDERLINE: "Underline",
    AnnotationKind.STRIKEOUT: "Strike-out",
    AnnotationKind.NOTE: "Note",
    AnnotationKind.AREA: "Area",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """An annotation as it is shown.

    ``number`` counts passages from 1 in the order of the text; it is 0 for notes on the article
    and for orphans, which have no place in the text: ``start`` and ``end`` are -1 for them.
    """

    number: int
    key: str
    """Stable name of the annotation within the file."""
    kind: AnnotationKind
    colour: Colour
    meaning: str
    start: int
    end: int
    quote: str
    note: str
    author: str
    created: dt.datetime
    modified: dt.datetime
    tags: tuple[str, ...]
    locator: str
    region: Region | None = None

    @property
    def paragraph(self) -> str:
        """The first part of the locator ("¶ 3", of texts with pages "p. 3")."""
        return self.locator.split(",", 1)[0]


@dataclass(frozen=True, slots=True)
class Count:
    """How many passages are marked in a colour."""

    colour: Colour
    meaning: str
    passages: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One article as it is shown; texts are free of reordering controls except the body."""

    title: str
    source: str
    byline: str
    published: str
    """The day in words, "" if it is not known."""
    url: str
    language: str
    text: ArticleText
    blocks: tuple[int, ...]
    """Which blocks of the text are shown, in order."""
    marks: tuple[Mark, ...]
    notes: tuple[Mark, ...]
    """Notes on the article as a whole, then areas and notes that stand on pages."""
    orphans: tuple[Mark, ...]
    legend: tuple[Count, ...]
    tags: tuple[tuple[str, Colour], ...]
    cases: tuple[str, ...]
    facts: tuple[Fact, ...]


def make_sheet(article: Article, options: ExportOptions, position: int = 1) -> Sheet:
    """Return what is to be shown of an article.

    Args:
        article: everything about it.
        options: what to leave out.
        position: its place among the exported articles, from 1.
    """
    placed, lost, whole = _groups(article, options)
    marks, orphans, notes = (
        tuple(
            _mark(a, article.text, options, number, f"gb-{position}-{group}{number}")
            for number, a in enumerate(members, 1)
        )
        for group, members in (("", placed), ("o", lost), ("n", whole))
    )
    published = article.published
    return Sheet(
        title=clean(article.title),
        source=clean(article.value(Field.SOURCE)),
        byline=clean(article.value(Field.BYLINE)),
        published=day(published) if published else "",
        url=web_address(article.value(Field.URL)),
        language=language_tag(article.value(Field.LANGUAGE)),
        text=article.text,
        blocks=_shown(article.text, marks, options),
        marks=marks,
        notes=notes,
        orphans=orphans,
        legend=_legend(marks, options),
        tags=tuple((clean(tag.path), tag.colour) for tag in article.tags),
        cases=tuple(clean(case.name) for case in article.cases) if options.cases else (),
        facts=facts_of(article, options, (len(marks), *_whole_and_paged(notes), len(orphans))),
    )


def keyed_annotations(
    article: Article, sheet: Sheet, options: ExportOptions
) -> tuple[tuple[str, Annotation], ...]:
    """Return the annotations of a sheet as they are kept, each with its key in the file.

    Notes on the article come first, then passages in the order of the text, then orphans. Only
    for formats that carry exact values; the author is to be left out by who asks.
    """
    placed, lost, whole = _groups(article, options)
    pairs = ((sheet.notes, whole), (sheet.marks, placed), (sheet.orphans, lost))
    return tuple(
        (mark.key, annotation)
        for marks, members in pairs
        for mark, annotation in zip(marks, members, strict=True)
    )


def _whole_and_paged(notes: tuple[Mark, ...]) -> tuple[int, int]:
    paged = sum(note.region is not None for note in notes)
    return len(notes) - paged, paged


def _groups(
    article: Article, options: ExportOptions
) -> tuple[list[Annotation], list[Annotation], list[Annotation]]:
    """Return the annotations that are placed, orphans, and notes on the whole, in order."""
    chosen = sorted((one for one in article.annotations if is_chosen(one, options)), key=_order)
    here = article.text.sha256
    return (
        [one for one in chosen if one.placed_in(here)],
        [one for one in chosen if one.anchor is not None and not one.placed_in(here)],
        [one for one in chosen if one.anchor is None],
    )


def _order(annotation: Annotation) -> tuple[int, int, int, dt.datetime, str]:
    anchor, region = annotation.anchor, annotation.region
    start, end = (anchor.start, anchor.end) if anchor else (-1, -1)
    return start, end, region.page if region else -1, annotation.created, annotation.id


def is_chosen(annotation: Annotation, options: ExportOptions) -> bool:
    """Whether an annotation is among those that the options ask for."""
    if options.colours and annotation.colour not in options.colours:
        return False
    if options.authors and annotation.author not in options.authors:
        return False
    if not options.tags:
        return True
    wanted = [tag_key(tag) for tag in options.tags]
    return any(
        key == want or key.startswith(f"{want}/")
        for key in map(tag_key, annotation.tags)
        for want in wanted
    )


def _mark(
    annotation: Annotation, text: ArticleText, options: ExportOptions, number: int, key: str
) -> Mark:
    anchor = annotation.anchor
    placed = anchor is not None and annotation.placed_in(text.sha256)
    start, end = (anchor.start, anchor.end) if anchor is not None and placed else (-1, -1)
    return Mark(
        number=number if placed else 0,
        # The archive's own id would tell two exports of one archive from those of another.
        key=key if options.anonymous else annotation.id,
        kind=annotation.kind,
        colour=annotation.colour,
        meaning=_meaning(annotation.colour, options),
        start=start,
        end=end,
        quote=anchor.quote if anchor is not None else "",
        note=clean(annotation.note),
        author="" if options.anonymous else clean(annotation.author),
        created=annotation.created.astimezone(dt.UTC),
        modified=annotation.modified.astimezone(dt.UTC),
        tags=tuple(clean(tag) for tag in annotation.tags),
        locator=place_words(annotation, text),
        region=annotation.region,
    )


def _meaning(colour: Colour, options: ExportOptions) -> str:
    return clean(options.meanings.get(colour, "") or colour.value.capitalize())


def _legend(marks: tuple[Mark, ...], options: ExportOptions) -> tuple[Count, ...]:
    counts = Counter(mark.colour for mark in marks)
    return tuple(Count(c, _meaning(c, options), counts[c]) for c in Colour if counts[c])


def _shown(text: ArticleText, marks: tuple[Mark, ...], options: ExportOptions) -> tuple[int, ...]:
    if not options.only_highlights:
        return tuple(range(len(text.blocks)))
    return tuple(
        index
        for index, block in enumerate(text.blocks)
        if any(mark.start < block.end and mark.end > block.start for mark in marks)
    )
