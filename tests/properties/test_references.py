"""References are read back as they were written, by the readers of other programs."""

from __future__ import annotations

import datetime as dt
import json
import warnings

import bibtexparser
import rispy
from bibtexparser.middlewares import LatexDecodingMiddleware
from citeproc import (
    Citation,
    CitationItem,
    CitationStylesBibliography,
    CitationStylesStyle,
    formatter,
)
from citeproc.source.json import CiteProcJSON
from hypothesis import given, settings
from hypothesis import strategies as st
from pylatexenc.latex2text import (
    LatexNodes2Text,
    MacroTextSpec,
    get_default_latex_context_db,
)

from desktop_app.domain.annotations import ArticleId, Colour
from desktop_app.domain.articles import Article, Original
from desktop_app.domain.blocks import Part, build
from desktop_app.domain.provenance import Field, FieldValue
from desktop_app.domain.tags import Tag
from desktop_app.domain.text import one_line, visible_bidi
from desktop_app.exporting.delivery import Batch
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.references.bibtex import BibtexExporter
from desktop_app.exporting.references.csl import CslExporter
from desktop_app.exporting.references.ris import RisExporter

_SIGNS = get_default_latex_context_db()
# LaTeX's own names for these signs, which the reader's table does not have.
_SIGNS.add_context_category(
    "signs",
    [
        MacroTextSpec("textbraceleft", "{"),
        MacroTextSpec("textbraceright", "}"),
        MacroTextSpec("textasciicircum", "^"),
    ],
    prepend=True,
)
NOW = dt.datetime(2026, 11, 23, 8, 0, tzinfo=dt.UTC)
STYLE = """<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>Plain</title><id>plain</id><updated>2026-11-23T00:00:00Z</updated></info>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout suffix="."><group delimiter=", ">
<names variable="author"><name and="symbol" initialize-with=". " name-as-sort-order="all"/></names>
<date variable="issued" form="text"/><text variable="title"/><text variable="container-title"/>
</group></layout></bibliography></style>"""
AWKWARD = st.text(
    st.sampled_from(list("ab Zé {}\\%$&#_^~\"'@=,;:<>-–\n\tшعربي山🦊👩‍🚀\u202eॐ0")), max_size=30
)
TITLES = AWKWARD.map(one_line)
BYLINES = st.one_of(
    AWKWARD.map(one_line),
    st.sampled_from(
        ["Ann Lee and Bo Chen", "Karl von der Heide Jr.", "محمد علي", "Brown & Sons", "A and B"]
    ),
)
TAGS = st.lists(
    st.text(st.sampled_from(list("ab é/&%,ع🦊-")), min_size=1, max_size=8)
    .map(lambda text: one_line(text).strip("/ ,"))
    .filter(bool),
    max_size=3,
    unique_by=lambda tag: tag.casefold(),
)


@st.composite
def articles(draw) -> Article:
    values = {
        Field.TITLE: draw(TITLES),
        Field.BYLINE: draw(BYLINES),
        Field.SOURCE: draw(TITLES),
        Field.URL: draw(st.sampled_from(["", "https://x.example/a_b~c?d=%20&e={f}#g"])),
        Field.PUBLISHED: draw(st.sampled_from(["", "2021-02-14", "0999-01-02"])),
        Field.LANGUAGE: draw(st.sampled_from(["", "en", "ar", "es"])),
    }
    return Article(
        ArticleId(1),
        {name: FieldValue(value) for name, value in values.items() if value},
        build([Part("One two.")]),
        "text",
        "seed text 1",
        Original("0" * 64, 1, "a.txt", "text/plain"),
        NOW,
        tags=tuple(Tag(tag, Colour.BLUE) for tag in draw(TAGS)),
    )


def written(exporter, some) -> str:
    options = ExportOptions(exported_at=NOW)
    entries = iter(Batch(some, options, 0, len(some)))
    return "".join(exporter.pieces(entries, len(some), options))


def shown(article: Article, field: Field) -> str:
    return visible_bidi(one_line(article.value(field)))


@settings(deadline=None, max_examples=60)
@given(st.lists(articles(), min_size=1, max_size=3))
def test_rispy_reads_what_we_wrote(some):
    found = rispy.loads(written(RisExporter(), some), skip_unknown_tags=True)
    assert len(found) == len(some)
    for one, article in zip(found, some, strict=True):
        assert one["type_of_reference"] == "NEWS"
        assert one.get("title", "") == shown(article, Field.TITLE)
        assert one.get("secondary_title", "") == shown(article, Field.SOURCE)
        assert one.get("year", "") == article.value(Field.PUBLISHED)[:4]
        assert one.get("keywords", []) == [visible_bidi(tag.path) for tag in article.tags]


@settings(deadline=None, max_examples=60)
@given(st.lists(articles(), min_size=1, max_size=3))
def test_bibtexparser_reads_what_we_wrote(some):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        library = bibtexparser.parse_string(
            written(BibtexExporter(), some),
            append_middleware=[LatexDecodingMiddleware(decoder=LatexNodes2Text(_SIGNS))],
        )
    assert library.failed_blocks == []
    assert len(library.entries) == len(some)
    assert len({entry.key for entry in library.entries}) == len(some)
    for entry, article in zip(library.entries, some, strict=True):
        fields = {name: field.value for name, field in entry.fields_dict.items()}
        assert fields.get("title", "") == shown(article, Field.TITLE)
        assert fields.get("journal", "") == shown(article, Field.SOURCE)
        assert fields.get("date", "") == article.value(Field.PUBLISHED)


@settings(deadline=None, max_examples=40)
@given(st.lists(articles(), min_size=1, max_size=3))
def test_citeproc_reads_what_we_wrote(some):
    items = json.loads(written(CslExporter(), some))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        source = CiteProcJSON(items)
    assert list(source) == [item["id"] for item in items]
    for key, article in zip(source, some, strict=True):
        reference = source[key]
        assert str(reference.get("title", "")) == shown(article, Field.TITLE)
        assert str(reference.get("container_title", "")) == shown(article, Field.SOURCE)


def test_citeproc_sets_a_bibliography_of_what_we_wrote(tmp_path):
    article = Article(
        ArticleId(1),
        {
            Field.TITLE: FieldValue("Lamps {on} the quay & more 🦊"),
            Field.BYLINE: FieldValue("Ann Lee and Karl von der Heide"),
            Field.SOURCE: FieldValue("الأهرام"),
            Field.PUBLISHED: FieldValue("2021-02-14"),
        },
        build([Part("One two.")]),
        "text",
        "seed text 1",
        Original("0" * 64, 1, "a.txt", "text/plain"),
        NOW,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        source = CiteProcJSON(json.loads(written(CslExporter(), [article])))
        (tmp_path / "plain.csl").write_text(STYLE, encoding="utf-8")
        style = CitationStylesStyle(str(tmp_path / "plain.csl"), validate=False)
        bibliography = CitationStylesBibliography(style, source, formatter.plain)
        bibliography.register(Citation([CitationItem("lee2021lamps")]))
        [line] = bibliography.bibliography()
    words = str(line)
    assert words.startswith("Lee, A. & Heide, K. von der, February 14, 2021,")
    assert "Lamps {on} the quay & more 🦊" in words
    assert "الأهرام" in words
