"""An article with words blacked out has no trace of them in any format, nor a way to try names."""

from __future__ import annotations

import dataclasses
import datetime as dt
import html
import json
import re
from time import thread_time
from urllib.parse import unquote

import pytest

from desktop_app.domain.annotations import AnnotationKind, Colour
from desktop_app.domain.articles import Suggestion
from desktop_app.domain.blocks import ArticleText, BlockKind, Part
from desktop_app.domain.pages import Box, Region
from desktop_app.domain.phrases import REDACTED
from desktop_app.domain.provenance import Field
from desktop_app.domain.redaction import Redaction
from desktop_app.domain.text import text_sha256
from desktop_app.errors import ExportFailed
from desktop_app.exporting.blackening import blackened, without_choice
from desktop_app.exporting.delivery import Batch
from desktop_app.exporting.exporter import Exporters
from tests.support.pace import in_time, untraced

NAME = "Korvath"
PARTS = (
    Part("What Mira Korvath saw", BlockKind.HEADING, 2),
    Part(
        "Mira Korvath, a clerk, spoke first. Kor-\nvath's papers were copied, she said; nobody "
        "else in the harbour office knew.",
        attributes=(
            ("link", "0 12 https://paper.example/clerk"),
            ("link", "14 21 https://paper.example/mira-korvath"),
            ("link", "23 28 https://paper.example/office"),
        ),
    ),
    Part("the clerk KORVATH", BlockKind.LIST_ITEM, 1, (("marker", "1."),)),
    Part("Picture: Korvath at her desk", BlockKind.IMAGE, attributes=(("blob", "ab" * 32),)),
    Part("Her brother sails the night ferry to the other bank every Tuesday."),
)
TEXTS = ("html", "markdown", "json", "csv", "w3c", "ris", "bibtex", "csl")


@pytest.fixture
def telling(article):
    """An article that tells the name everywhere."""
    made = article(
        PARTS,
        [
            {"quote": "spoke first. Kor-\nvath's papers", "note": "Korvath again", "author": NAME},
            {"quote": "nobody else", "note": "Ask in the office", "tags": ["source/korvath"]},
            {"quote": "the night ferry", "tags": ["redact"], "note": "her way home"},
            {"kind": "note", "note": "Call K\u00f3rvath on Monday."},
        ],
        title="Korvath and the ferry",
        byline="As told by Mira Korvath",
        source="Korvath Weekly",
        url="https://paper.example/2021/K%C3%B3rvath",
        tags=("redact", "people/korvath", "ferry"),
        cases=("The Korvath papers",),
    )
    original = dataclasses.replace(made.original, name="korvath.txt")
    return dataclasses.replace(
        made, original=original, suggestions=(Suggestion("Korvath", "often"),)
    )


def exported(name: str, safe, options, redaction) -> str:
    exporter = Exporters.installed().get(name)
    chosen = dataclasses.replace(without_choice(options, redaction), redaction=redaction)
    return "".join(exporter.pieces(iter(Batch([safe], chosen, 0, 1)), 1, chosen))


def plain(text: str) -> str:
    """Return a text as somebody reads it who looks for the name."""
    text = unquote(html.unescape(text.encode().decode("unicode_escape", "replace") + text))
    return re.sub(r"[\s\\-]+", "", text).casefold()


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("only", [False, True])
def test_no_format_has_a_trace_of_the_name(name, only, telling, options) -> None:
    redaction = Redaction([NAME])
    chosen = options(cases=True, only_highlights=only, meanings={Colour.YELLOW: "Korvath says"})
    before = exported(name, telling, options(cases=True), Redaction(["nobody at all"]))
    assert "korvath" in plain(before)
    safe, tally = blackened(telling, chosen, redaction)
    text = exported(name, safe, chosen, redaction)
    for trace in ("korvath", "rvath", "nightferry", "herwayhome"):
        assert trace not in plain(text)
    assert tally.places >= 10
    assert tally.pictures == 1


@pytest.mark.parametrize("name", TEXTS)
def test_nothing_lets_anybody_try_which_name_fits(name, telling, options) -> None:
    redaction = Redaction([NAME])
    safe, _ = blackened(telling, options(), redaction)
    text = exported(name, safe, options(), redaction)
    for proof in (telling.original.sha256, telling.text.sha256, str(telling.original.size)):
        assert proof not in text
    assert "ab" * 32 not in text
    assert text_sha256(telling.text.text) not in text


def test_offsets_are_those_of_the_text_that_leaves(telling, options) -> None:
    safe, _ = blackened(telling, options(), Redaction([NAME]))
    text = safe.text
    assert text.text.count(REDACTED) == 6
    for one in safe.annotations:
        if one.anchor is not None:
            assert one.anchor.text_sha256 == text.sha256 == text_sha256(text.text)
            assert text.text[one.anchor.start : one.anchor.end] == one.anchor.quote
    assert [text.of(block) for block in text.blocks] == text.text.split("\n\n")
    # Links go with their words, and those whose addresses tell the name.
    [link] = [value for name, value in text.blocks[1].attributes if name == "link"]
    start, end, address = link.split(" ", 2)
    assert text.text[int(start) : int(end)] == "spoke"
    assert address == "https://paper.example/office"


def test_the_text_says_what_became_of_it(telling, options) -> None:
    redaction = Redaction([NAME])
    safe, _ = blackened(telling, options(), redaction)
    text = exported("markdown", safe, options(), redaction)
    assert "words of it are blacked out" in text
    assert "unchanged" not in text
    assert "SHA-256" not in text
    assert json.loads(exported("json", safe, options(), redaction))["extractor"] == "blacked out"


def test_marks_chosen_by_a_tag_that_is_blacked_out_are_still_chosen(telling, options) -> None:
    redaction = Redaction([NAME])
    chosen = options(tags=("source/korvath",))
    safe, _ = blackened(telling, chosen, redaction)
    [kept] = safe.annotations
    assert kept.note == "Ask in the office"
    assert kept.tags == (f"source/{REDACTED}",)
    assert without_choice(chosen, redaction).tags == ()


def test_a_date_that_is_a_phrase_goes(telling, options) -> None:
    for phrase in ("12 February 2021", "2021-02-12"):
        safe, tally = blackened(telling, options(), Redaction([phrase]))
        assert safe.published is None
        assert tally.found[0] == 1
        assert tally.places == 2  # with the passage that bears the tag
    safe, _ = blackened(telling, options(), Redaction([NAME]))
    assert safe.published == dt.date(2021, 2, 12)
    assert safe.value(Field.URL) == ""


def test_many_words_in_many_paragraphs_take_no_longer_each(article, options) -> None:
    long = article([Part(f"Number {at}: Mira Korvath.") for at in range(8000)])
    with untraced():
        started = thread_time()
        safe, tally = blackened(long, options(), Redaction([NAME]))
        took = thread_time() - started
    assert in_time(took, 1.5)
    assert tally.places == 8000
    last = safe.text.blocks[-1]
    assert safe.text.text[last.start : last.end] == f"Number 7999: Mira {REDACTED}."


def test_what_was_not_found_and_what_may_tell_as_much_is_counted(telling, options) -> None:
    safe, tally = blackened(telling, options(), Redaction([NAME, "Korvaht", "harb*"]))
    assert tally.found[0] > 5
    assert tally.found[1] == 0
    assert tally.in_text[2] == 1
    _, tally = blackened(telling, options(), Redaction(["Mira Korvath"]))
    assert tally.near["KORVATH"] == 1
    assert safe.suggestions == ()


def test_a_passage_that_lost_its_place_stops_the_export(telling, options) -> None:
    other = ArticleText(telling.text.text + "!", telling.text.blocks)
    changed = dataclasses.replace(telling, text=other)
    with pytest.raises(ExportFailed, match="not in its text any more"):
        blackened(changed, options(), Redaction([NAME]))
    _, tally = blackened(changed, options(), Redaction([NAME], "unheard of"))
    assert tally.orphans == 3


def test_areas_cover_passages_and_are_not_marks_themselves(telling, options) -> None:
    area = dataclasses.replace(
        telling.annotations[0],
        kind=AnnotationKind.AREA,
        anchor=None,
        region=Region(0, (Box(0, 0, 9, 9),)),
        tags=("redact",),
        note="desk",
    )
    kept = dataclasses.replace(area, tags=(), note="lamp")
    paged = dataclasses.replace(telling, annotations=(area, kept))
    at = paged.text.text.index("brother")
    safe, _ = blackened(paged, options(), Redaction([NAME]), [(at + 2, at + 3)])
    assert f"Her {REDACTED} sails" in safe.text.text
    [one] = safe.annotations
    assert one.note == "lamp"
    assert one.region == kept.region


def test_bars_of_a_web_page_are_equally_long_whatever_is_under_them(telling, options) -> None:
    redaction = Redaction([NAME, "clerk"])
    safe, _ = blackened(telling, options(), redaction)
    page = exported("html", safe, options(), redaction)
    bars = re.findall(r'<span class="bar">(.*?)</span>', page)
    assert len(bars) > 5
    assert set(bars) == {REDACTED}
    assert ".bar{" in page
    body = re.sub(r"<title>.*?</title>", "", page).replace(f'<span class="bar">{REDACTED}', "")
    assert REDACTED not in body
