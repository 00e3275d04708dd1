"""Articles as HTML: read back by a parser, the text is what it was, and nothing is fetched."""

from __future__ import annotations

import re

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.blocks import BlockKind, Part
from desktop_app.exporting.html import HtmlExporter
from desktop_app.exporting.html_page import Page as HtmlPage
from desktop_app.exporting.html_page import direction
from desktop_app.exporting.sheet import make_sheet
from desktop_app.jobs import JobContext


def written(articles, options, tmp_path) -> str:
    target = tmp_path / "a.html"
    HtmlExporter().write(articles, options, target, JobContext())
    return target.read_text(encoding="utf-8")


@pytest.fixture
def page(options, tmp_path):
    """Export articles and parse the page."""

    def parse(*articles, **values):
        return lxml.html.document_fromstring(written(articles, options(**values), tmp_path))

    return parse


def body_text(page) -> list[str]:
    """Return the text of the blocks without references and notes beside it."""
    for extra in page.xpath('//*[@class="text beside"]//aside | //a[starts-with(@class, "ref")]'):
        extra.drop_tree()
    blocks = page.xpath('//div[starts-with(@class, "text")]//*[self::p or self::pre or self::li'
                        " or self::blockquote or self::h2 or self::h3 or self::h4]")  # fmt: skip
    return ["".join(block.itertext()) for block in blocks]


def test_the_whole_page_is_as_it_was(lamps, options, golden, tmp_path):
    golden("lamps.html", written([lamps], options(), tmp_path))


def test_the_text_is_the_text(lamps, page):
    text = lamps.text
    assert body_text(page(lamps)) == [text.of(block) for block in text.blocks]


def test_marks_show_colour_and_letter_and_lead_to_their_note_and_back(lamps, page):
    made = page(lamps)
    quotes = {}
    for number in range(1, 6):
        [mark] = made.xpath(f'//*[@id="a1-m{number}"]')
        quotes[number] = (mark.tag, mark.get("class"))
        [entry] = made.xpath(f'//*[@id="a1-n{number}"]')
        assert entry.xpath(f'.//a[@href="#a1-m{number}"]')
        assert made.xpath(f'//a[@class="ref {mark.get("class")}"][@href="#a1-n{number}"]')
    assert quotes == {
        1: ("mark", "c-yellow"),
        2: ("mark", "c-blue"),
        3: ("mark", "c-pink"),
        4: ("u", "c-green"),
        5: ("s", "c-violet"),
    }
    letters = [ref.text for ref in made.xpath('//p//a[starts-with(@class, "ref")]')]
    assert letters == ["1T", "2Q", "3F", "4B", "5C"]
    ids = made.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in made.xpath("//a/@href") if link.startswith("#")} <= set(ids)


def test_notes_stand_beside_the_text_or_only_at_the_end(lamps, page):
    beside = page(lamps)
    assert len(beside.xpath("//aside")) == 4
    end = page(lamps, notes="end")
    assert end.xpath("//aside") == []
    assert "Contradicted by the timetable." in end.text_content()


def test_nothing_is_fetched_and_nothing_runs(lamps, options, tmp_path):
    text = written([lamps], options(), tmp_path)
    assert "default-src 'none'" in text
    assert not re.search(r"<script|<link|<img|<iframe|<object|@import|url\(|\ssrc=|\son\w+=", text)
    assert set(re.findall(r'href="(https?:[^"]*)"', text)) == {
        "https://courier.example/2021/02/lamps"
    }


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", "</article>&amp;", "\"'><b>x"])
def test_everything_is_escaped(article, page, words):
    values = {"title": words, "source": words, "byline": words, "tags": (words,)}
    made = article(
        f"Before {words} after.",
        [{"quote": words, "note": words, "author": words, "tags": [words]}],
        **values,
    )
    found = page(made)
    assert found.xpath("//script | //b[text()='x']") == []
    assert body_text(found) == [f"Before {words} after."]
    assert [h1.text_content() for h1 in found.xpath("//h1")] == [words]


def test_each_kind_of_block_is_what_it_is(article, page):
    made = article(
        [
            Part("Chapter", BlockKind.HEADING, 2),
            Part("Section", BlockKind.HEADING, 5),
            Part("Line one\nline two"),
            Part("first", BlockKind.LIST_ITEM, 1, (("marker", "1."),)),
            Part("inner", BlockKind.LIST_ITEM, 2),
            Part("said", BlockKind.QUOTE, 1),
            Part("if x:\n    y", BlockKind.CODE),
            Part("seen", BlockKind.CAPTION),
            Part("", BlockKind.IMAGE),
            Part("", BlockKind.RULE),
            Part("last", BlockKind.LIST_ITEM, 1),
        ]
    )
    text = page(made).xpath('//div[starts-with(@class, "text")]')[0]
    assert [child.tag for child in text] == [
        "h2", "h3", "p", "ul", "blockquote", "pre", "p", "p", "hr", "ul",
    ]  # fmt: skip
    assert [item.text_content() for item in text.xpath(".//li")] == [
        "1. first", "• inner", "• last",
    ]  # fmt: skip


def test_overlapping_marks_nest_and_a_link_is_never_in_a_link(article, page):
    part = Part("See the report now", attributes=(("link", "4 14 https://a.example/x"),))
    made = page(article([part], [{"quote": "See the"}, {"quote": "the report"}]))
    assert made.xpath("//a//a") == []
    assert made.xpath("//mark//mark/text()") == ["the"]
    assert made.xpath('//a[@href="https://a.example/x"]')[0].text_content() == "the report"


def test_only_highlights_says_where_something_is_left_out(article, page):
    made = page(article("a\n\nb\n\nc", [{"quote": "b"}]), only_highlights=True)
    assert body_text(made) == ["[…]", "b", "[…]"]


def test_language_and_direction_are_told(article, page, lamps):
    arabic = page(article("مرحبا بالعالم", language="ar"))
    assert (arabic.get("lang"), arabic.get("dir")) == ("ar", "rtl")
    unknown = page(article("مرحبا", language=""))
    assert unknown.xpath("//article")[0].get("dir") == "auto"
    assert unknown.xpath('//div[@class="text beside"]/p/@dir') == ["auto"]
    both = page(lamps, article("Hallo.", language="de", number=2))
    assert [one.get("lang") for one in both.xpath("//article")] == ["en", "de"]
    assert both.xpath("//title")[0].text == "Lamps on the quay and 1 more"
    assert (direction("fa-IR"), direction("de")) == ("rtl", "ltr")


def test_light_dark_and_paper_have_their_colours(lamps, options, tmp_path):
    text = written([lamps], options(), tmp_path)
    assert "prefers-color-scheme:dark" in text
    assert "@media print" in text
    assert "color-scheme:light dark" in text


WORDS = st.text(alphabet="ab <>&\"'/;!-=`\u202eא🏗", min_size=1, max_size=30).map(
    lambda text: " ".join(text.split())
)


@given(st.lists(WORDS.filter(bool), min_size=1, max_size=3), st.data())
def test_any_text_with_any_marks_reads_back_as_it_was(article, options, words, data):
    text = "\n\n".join(words)
    ends = st.integers(0, len(text))
    spans = data.draw(st.lists(st.tuples(ends, ends), max_size=4))
    markings = [
        {"place": (min(span), max(span)), "note": text, "kind": kind}
        for span, kind in zip(
            spans, ("highlight", "underline", "strikeout", "highlight"), strict=False
        )
        if text[min(span) : max(span)].strip()
    ]
    made = article([Part(word) for word in words], markings)
    sheet = make_sheet(made, options())
    page = lxml.html.document_fromstring("".join(HtmlPage(sheet, options(), 1).parts()))
    assert len(page.xpath("//aside")) == len(markings)
    assert body_text(page) == [made.text.of(block) for block in made.text.blocks]
