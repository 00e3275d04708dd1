"""Articles as Markdown: read back by a Markdown parser, the text is what it was."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from desktop_app.domain.blocks import BlockKind, Part
from desktop_app.exporting.markdown import MarkdownExporter
from desktop_app.exporting.markdown_page import Page
from desktop_app.exporting.markdown_text import escaped, fenced
from desktop_app.exporting.sheet import make_sheet
from desktop_app.jobs import JobContext

PARSER = MarkdownIt("commonmark").enable(["strikethrough", "table"])


def plain(markdown: str) -> list[tuple[str, str]]:
    """Return (kind, text) of every block that holds text."""
    blocks, kind = [], ""
    for token in PARSER.parse(markdown):
        if token.type.endswith("_open"):
            kind = token.tag
        elif token.type == "inline":
            parts = []
            for child in token.children or []:
                breaks = {"softbreak": "\n", "hardbreak": "\n"}
                parts.append(breaks.get(child.type, child.content))
            blocks.append((kind, "".join(parts)))
        elif token.type == "fence":
            blocks.append(("code", token.content.removesuffix("\n")))
        elif token.type == "hr":
            blocks.append(("hr", ""))
    return blocks


def body(article, options, **values) -> str:
    """Return the part of the export that is the article's text."""
    text = Page(article, make_sheet(article, options(**values))).text(front_matter=False)
    text = text.split("\n\n", 2)[2]
    for end in ("## Highlights and notes", "## Not found", "## Provenance"):
        text = text.split(end)[0]
    return text.rstrip("\n") + "\n"


def test_the_whole_page_is_as_it_was(lamps, options, golden, tmp_path):
    MarkdownExporter().write([lamps], options(), tmp_path / "a.md", JobContext())
    golden("lamps.md", (tmp_path / "a.md").read_text(encoding="utf-8"))


def test_the_anonymous_page_names_nobody(lamps, options, tmp_path):
    target = tmp_path / "a.md"
    MarkdownExporter().write([lamps], options(anonymous=True), target, JobContext())
    text = target.read_text(encoding="utf-8")
    for secret in ("Night Desk", "5f0c2a10", "seed text", "leak-from-the-harbour", str(tmp_path)):
        assert secret not in text


def test_the_front_matter_is_yaml(article, options):
    made = article("x", title='A "quoted": title # with \\ all', cases=("Budget: 1",))
    text = Page(made, make_sheet(made, options(cases=True))).text()
    fields = yaml.safe_load(text.split("---")[1])
    assert fields == {
        "title": 'A "quoted": title # with \\ all',
        "source": "The Marrowby Courier",
        "byline": "From our harbour desk",
        "published": "2021-02-12",
        "url": "https://courier.example/2021/02/lamps",
        "language": "en",
        "tags": ["ferry", "harbour/protest"],
        "cases": ["Budget: 1"],
    }


def test_each_kind_of_block_is_written_as_what_it_is(article, options):
    made = article(
        [
            Part("Chapter", BlockKind.HEADING, 2),
            Part("Section", BlockKind.HEADING, 5),
            Part("Line one\nline two"),
            Part("first", BlockKind.LIST_ITEM, 1, (("marker", "1."),)),
            Part("inner", BlockKind.LIST_ITEM, 2, (("marker", "•"),)),
            Part("second", BlockKind.LIST_ITEM, 1, (("marker", "2."),)),
            Part("said\nshe", BlockKind.QUOTE, 2),
            Part("if x:\n    ```y```", BlockKind.CODE),
            Part("a\tb\n1\t2", BlockKind.TABLE),
            Part("What is seen", BlockKind.CAPTION),
            Part("", BlockKind.IMAGE),
            Part("", BlockKind.RULE),
            Part("last", BlockKind.LIST_ITEM, 1),
        ]
    )
    text = body(made, options)
    assert plain(text) == [
        ("h2", "Chapter"),
        ("h3", "Section"),
        ("p", "Line one\nline two"),
        ("p", "first"),
        ("p", "inner"),
        ("p", "second"),
        ("p", "said\nshe"),
        ("code", "if x:\n    ```y```"),
        ("code", "a\tb\n1\t2"),
        ("p", "What is seen"),
        ("p", "[Image]"),
        ("hr", ""),
        ("p", "last"),
    ]
    assert "\n    - inner\n" in text
    assert "> > said" in text


def test_markers_stand_at_the_end_of_their_passages(article, options):
    made = article(
        [Part("One two three four."), Part("x = 1", BlockKind.CODE)],
        [{"quote": "One two"}, {"quote": "two"}, {"quote": "four."}, {"quote": "x = 1"}],
    )
    assert body(made, options) == ("One two[^1][^2] three four.[^3]\n\n```\nx = 1\n```\n\n[^4]\n")


def test_a_marker_never_stands_within_a_link(article, options):
    part = Part("See the report now", attributes=(("link", "4 14 https://a.example/<x>"),))
    made = article([part], [{"quote": "See the"}])
    assert body(made, options) == "See [the report](<https://a.example/%3Cx%3E>)[^1] now\n"


def test_only_highlights_shows_where_something_is_left_out(article, options):
    items = [Part(word, BlockKind.LIST_ITEM, 1) for word in ("one", "two", "three")]
    made = article(items, [{"quote": "one"}, {"quote": "three"}])
    assert body(made, options, only_highlights=True) == "- one[^1]\n\n\\[…\\]\n\n- three[^2]\n"
    made = article("a\n\nb\n\nc", [{"quote": "a"}])
    assert body(made, options, only_highlights=True) == "a[^1]\n\n\\[…\\]\n"
    made = article("a\n\nb", [])
    assert body(made, options, only_highlights=True) == "\\[…\\]\n"


def test_footnotes_of_several_articles_do_not_meet(article, options, tmp_path):
    articles = [article("Some words.", [{"quote": "words"}], number=n) for n in (1, 2)]
    MarkdownExporter().write(articles, options(), tmp_path / "a.md", JobContext())
    text = (tmp_path / "a.md").read_text(encoding="utf-8")
    assert text.count("[^1-1]") == text.count("[^2-1]") == 2
    assert text.count("---\n") == 2


def test_what_belongs_to_a_footnote_is_indented(article, options):
    made = article("a b\n\nc d", [{"quote": "b\n\nc", "note": "First.\n\nSecond.\nThird."}])
    text = Page(made, make_sheet(made, options())).text()
    note = text.split("[^1]: ")[1].split("## Provenance")[0].rstrip().split("\n")
    assert note[0] == "“b  "
    assert all(line == "" or line.startswith("    ") for line in note[1:])


# A block's text has single blanks and no empty lines; see domain/blocks.build.
MARKUP = st.text(alphabet="ab1 \\`*_{}[]()<>#+-.!|~^&;:=/\"'\n", max_size=60).map(
    lambda text: "\n".join(line.strip() for line in text.split("\n") if line.strip())
)


@given(MARKUP)
def test_any_text_reads_back_as_it_was(text):
    text = "\n".join(" ".join(line.split()) for line in text.split("\n"))
    if text:
        assert plain("".join(escaped(text)) + "\n") == [("p", text)]


@pytest.mark.parametrize(
    "text",
    [
        "# not a heading",
        "1. not a list",
        "2021) not a list",
        "- no",
        "+ no",
        "* no",
        "> no",
        "words\n===",
        "words\n---",
        "***",
        "_a_ and snake_case and __b__",
        "&amp; &#65; &",
        "<b>bold</b> <!-- no --> 3 < 4",
        "[text](url) ![image](x) [^1]",
        "`code` ~~gone~~ C:\\path\\*",
        "```\nfence",
        "https://a.example/x_y_z",
        "#KeepTheNightFerry",
    ],
)
def test_what_looks_like_markup_stays_text(text):
    assert plain("".join(escaped(text)) + "\n") == [("p", text)]


def test_ordinary_text_is_not_touched():
    text = "He said: “it’s 3.5 % (or more) — at 10:30!” #tag snake_case a-b 1+1=2"
    assert "".join(escaped(text)) == text


def test_a_fence_is_longer_than_any_in_the_text():
    assert fenced("a ```` b").startswith("`````\n")
