"""Articles of our own, and ways to export and to read what came out."""

from __future__ import annotations

import dataclasses
import datetime as dt
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.anchors import find_quote, make_anchor
from desktop_app.domain.annotations import (
    Annotation,
    AnnotationId,
    AnnotationKind,
    ArticleId,
    Colour,
)
from desktop_app.domain.articles import Article, Original
from desktop_app.domain.blocks import ArticleText, BlockKind, Part, build
from desktop_app.domain.cases import Case, CaseId
from desktop_app.domain.provenance import Field, FieldValue, How, Provenance
from desktop_app.domain.tags import Tag
from desktop_app.exporting.exporter import ExportOptions

GOLDEN = Path(__file__).parents[2] / "golden" / "exporting"
NOW = dt.datetime(2026, 11, 23, 8, 0, tzinfo=dt.UTC)
SECRET_NAME = "leak-from-the-harbour-office.txt"
AUTHOR = "Night Desk"

# In the form of the seed document: no title line, short subheadings, a hashtag, a glued word.
LAMPS: tuple[Part, ...] = (
    Part(
        "Some four hundred people lined the old quay of Marrowby on Friday evening, each with a "
        "lamp in hand, after the harbour officeannounced that the night ferry would stop running."
    ),
    Part(
        "Nobody shouted. For twenty minutes the lamps were held up towards the empty berth; then "
        "the crowd walked home along the water, and the offices behind the fish market stayed lit "
        "until morning."
    ),
    Part(
        'The organisers spoke of "a quiet answer" to months in which letters and petitions had '
        "gone unread."
    ),
    Part("A crossing older than the town hall", BlockKind.HEADING, 3),
    Part(
        "The ferry has linked both banks since 1897. Its last accounts show a loss of 1.2 million "
        "a year, a figure that the operator calls final and that two councillors call invented."
    ),
    Part(
        "Skipper after skipper repeated the same sentence: the last flight of steps floods at "
        "spring tide, and no bus reaches the flats on the far side."
    ),
    Part("#KeepTheNightFerry", BlockKind.HEADING, 3),
    Part(
        "The hashtag travelled faster than the boat ever did. By midnight it stood third in the "
        "county, with pictures of lamps, of dogs in raincoats and of a bride who had missed her "
        "own party."
    ),
    Part("The operator answers", BlockKind.HEADING, 3),
    Part(
        "In a statement of nine lines the operator regretted the inconvenience. It named neither "
        "the date of the last crossing nor the number of jobs."
    ),
    Part("On Saturday the lamps were back, this time on the other bank."),
)

Marking = Mapping[str, Any]
Builder = Callable[..., Article]


def _annotation(text: ArticleText, number: int, marking: Marking) -> Annotation:
    quote, place = marking.get("quote", ""), marking.get("place")
    kind = AnnotationKind(marking.get("kind", "highlight"))
    anchor = None
    if kind is not AnnotationKind.NOTE:
        start, end = place or find_quote(text.text, quote, marking.get("occurrence", 0))
        anchor = make_anchor(text.text, text.sha256, start, end)
    return Annotation(
        AnnotationId(f"5f0c2a10-0000-4000-8000-{number:012}"),
        ArticleId(1),
        kind,
        anchor,
        Colour(marking.get("colour", "yellow")),
        marking.get("note", ""),
        marking.get("author", ""),
        dt.datetime(2026, 11, 20, 9, 0, tzinfo=dt.UTC) + dt.timedelta(minutes=number),
        dt.datetime(2026, 11, 21, 17, 30, tzinfo=dt.UTC) + dt.timedelta(minutes=number),
        tuple(marking.get("tags", ())),
    )


@pytest.fixture(autouse=True)
def _plain_children(unmeasured_children: None) -> None:
    """Let exports begin quickly; what they run is measured in tests/unit/archive."""


@pytest.fixture(scope="session")
def article() -> Builder:
    """Make an article: ``article(parts, [{"quote": …, "note": …}], title=…)``."""

    def make(
        parts: Sequence[Part] | str,
        markings: Sequence[Marking] = (),
        *,
        number: int = 1,
        title: str = "Lamps on the quay",
        language: str = "en",
        url: str = "https://courier.example/2021/02/lamps",
        source: str = "The Marrowby Courier",
        byline: str = "From our harbour desk",
        published: str = "2021-02-12",
        tags: Sequence[str] = ("ferry", "harbour/protest"),
        cases: Sequence[str] = ("Harbour budget",),
    ) -> Article:
        if isinstance(parts, str):
            parts = [Part(part) for part in parts.split("\n\n")]
        text = build(parts)
        by = Provenance(How.PARSED, "seed text 1")
        values = {
            Field.TITLE: FieldValue(title, Provenance(How.GUESSED, "seed text 1")),
            Field.SOURCE: FieldValue(source, by),
            Field.BYLINE: FieldValue(byline, by),
            Field.URL: FieldValue(url, by),
            Field.PUBLISHED: FieldValue(published, by),
            Field.LANGUAGE: FieldValue(language, Provenance(How.TYPED)),
        }
        return Article(
            ArticleId(number),
            {name: value for name, value in values.items() if value.value},
            text,
            "text",
            "seed text 1",
            Original("0123456789abcdef" * 4, 1904, SECRET_NAME, "text/plain"),
            dt.datetime(2026, 11, 19, 18, 30, tzinfo=dt.UTC),
            tags=tuple(Tag(tag, Colour.BLUE) for tag in tags),
            cases=tuple(Case(CaseId(f"case-{name}"), name) for name in cases),
            annotations=tuple(_annotation(text, n, m) for n, m in enumerate(markings, 1)),
        )

    return make


FIVE: tuple[Marking, ...] = (
    {
        "quote": "old quay of Marrowby on Friday evening, each with a lamp",
        "note": "Count again from the photographs: the police say two hundred.",
        "author": AUTHOR,
        "tags": ["to-verify"],
    },
    {"quote": "each with a lamp in hand, after the harbour", "colour": "blue"},
    {
        "quote": "the fish market stayed lit until morning.\n\nThe organisers spoke of",
        "colour": "pink",
        "note": "Проверить: кто оставил свет включённым?",
        "author": AUTHOR,
    },
    {
        "quote": "a loss of 1.2 million a year",
        "kind": "underline",
        "colour": "green",
        "note": "Ask for the accounts of all five years.",
    },
    {
        "quote": "the last flight of steps floods at spring tide, and no bus reaches the flats",
        "kind": "strikeout",
        "colour": "violet",
        "note": "Contradicted by the timetable.",
    },
)


@pytest.fixture(scope="session")
def lamps(article: Builder) -> Article:
    """The article of most tests, with five annotations, a note on the whole and an orphan."""
    whole = {"kind": "note", "colour": "pink", "note": "Compare with the wire copy first."}
    made = article(LAMPS, [*FIVE, whole])
    other = build([Part("An earlier text in which other words stood.")])
    lost = dataclasses.replace(
        _annotation(other, 7, {"quote": "other words", "note": "Stood in the first version."}),
        author=AUTHOR,
    )
    return dataclasses.replace(made, annotations=(*made.annotations, lost))


@pytest.fixture(scope="session")
def five() -> tuple[Marking, ...]:
    """What the five annotations of ``lamps`` were made from."""
    return FIVE


@pytest.fixture(scope="session")
def options() -> Callable[..., ExportOptions]:
    """Make options: ``options(anonymous=True)``."""

    def make(**values: Any) -> ExportOptions:
        return ExportOptions(exported_at=NOW, **values)

    return make


@pytest.fixture(scope="session")
def golden() -> Callable[[str, str], None]:
    """Compare text with a file; GUARDBOOK_UPDATE_GOLDEN=1 writes the file instead."""

    def compare(name: str, text: str) -> None:
        path = GOLDEN / name
        if os.environ.get("GUARDBOOK_UPDATE_GOLDEN") == "1":
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8")

    return compare
