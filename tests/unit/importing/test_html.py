"""Saved pages: the article, its structure, what the page states about it."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.domain.blocks import BlockKind, Part
from desktop_app.domain.provenance import Field, How
from desktop_app.importing import (
    html_article,
    html_blocks,
    html_plain,
    html_restoring,
    html_tree,
)

SENTENCE = "The committee met on Tuesday to hear what the harbour company had paid for the yard. "


def page(body: str, head: str = "") -> str:
    """Build a page around an article."""
    return f"<!DOCTYPE html><html><head>{head}</head><body><article>{body}</article></body></html>"


def test_the_structure_of_the_article_is_kept(read, blocks_of):
    blocks = blocks_of(read("page.html"))
    assert [(kind, level) for kind, level, _ in blocks] == [
        ("paragraph", 0), ("paragraph", 0), ("caption", 0), ("heading", 2), ("paragraph", 0),
        ("quote", 1), ("paragraph", 0), ("list item", 1), ("list item", 1), ("table", 0),
        ("paragraph", 0),
    ]  # fmt: skip
    assert ("caption", 0, "The yard seen from the ferry in February.") in blocks
    assert ("table", 0, "Year\tLoss\n2019\t0.9 million\n2020\t1.2 million") in blocks


def test_what_the_page_states_becomes_fields(read):
    fields = read("page.html").fields
    assert {field: value.value for field, value in fields.items()} == {
        Field.URL: "https://courier.example/2022/03/shipyard.html",
        Field.SOURCE: "The Skerry Courier",
        Field.TITLE: "Shipyard loan was never registered",
        Field.BYLINE: "Iris Vale",
        Field.PUBLISHED: "2022-03-09",
        Field.LANGUAGE: "en",
    }
    assert {value.provenance.how for value in fields.values()} == {How.PARSED}
    assert fields[Field.TITLE].provenance.by == "html 1"


def test_title_byline_and_calls_are_not_in_the_text(read):
    text = read("page.html").text.text
    assert text.startswith("The loan that kept")
    assert "Iris Vale" not in text
    assert "Read more" not in text
    assert "rights reserved" not in text
    assert "Home" not in text


def test_links_stand_on_their_words_with_whole_addresses(read, links_of):
    assert links_of(read("page.html")) == [
        ("were published on Monday", "https://courier.example/accounts")
    ]


def test_the_keywords_of_the_page_are_suggested_without_the_name_of_the_paper(read):
    found = [(each.tag, each.reason) for each in read("page.html").suggestions]
    assert found[:2] == [
        ("shipyard", "the page's own keywords"),
        ("public money", "the page's own keywords"),
    ]
    assert "The Skerry Courier" not in [tag for tag, _ in found]


def test_list_items_carry_their_numbers(read):
    markers = [block.attribute("marker") for block in read("page.html").text.blocks]
    assert [each for each in markers if each] == ["1.", "2."]


def test_nested_lists_and_quotes_have_their_depth(read, blocks_of):
    body = (
        f"<p>{SENTENCE * 3}</p><ul><li>one with some words<ul><li>two with some words</li></ul>"
        f"</li></ul><blockquote><p>{SENTENCE}</p></blockquote><p>{SENTENCE * 3}</p>"
    )
    found = blocks_of(read("a.html", page(body)))
    assert ("list item", 1, "one with some words") in found
    assert ("list item", 2, "two with some words") in found
    assert ("quote", 1, SENTENCE.strip()) in found


def test_two_line_breaks_part_paragraphs_and_one_does_not(read, blocks_of):
    body = f"<p>{SENTENCE * 2}<br>{SENTENCE * 2}<br><br>{SENTENCE * 2}</p>"
    texts = [text for _, _, text in blocks_of(read("a.html", page(body)))]
    assert texts == [f"{(SENTENCE * 2).strip()}\n{(SENTENCE * 2).strip()}", (SENTENCE * 2).strip()]


def test_code_keeps_its_lines(read, blocks_of):
    body = f"<p>{SENTENCE * 4}</p><pre><code>first\n  second</code></pre><p>{SENTENCE * 4}</p>"
    assert ("code", 0, "first\n  second") in blocks_of(read("a.html", page(body)))


def test_a_title_without_h1_loses_the_name_of_the_site(read):
    head = "<title>Ferry line closes in April | The Skerry Courier</title>"
    draft = read("a.html", page(f"<p>{SENTENCE * 5}</p>", head))
    assert draft.fields[Field.TITLE].value == "Ferry line closes in April"


def test_an_h1_that_the_title_does_not_contain_is_not_the_title(read):
    head = '<meta property="og:title" content="Ferry line closes in April">'
    draft = read("a.html", page(f"<h1>Courier Plus</h1><p>{SENTENCE * 5}</p>", head))
    assert draft.fields[Field.TITLE].value == "Ferry line closes in April"


def test_a_page_without_any_title_gets_a_guessed_one(read):
    title = read("a.html", page(f"<p>{SENTENCE * 5}</p>")).fields[Field.TITLE]
    assert title.provenance.how is How.GUESSED
    assert SENTENCE.startswith(title.value.rstrip("…"))


@pytest.mark.parametrize(
    ("head", "day"),
    [
        (
            '<meta property="article:published_time" content="2021-02-14T23:30:00-05:00">',
            "2021-02-14",
        ),
        ('<meta name="citation_publication_date" content="2021/2/14">', "2021-02-14"),
        ('<meta name="DC.date.issued" content="14 February 2021">', "2021-02-14"),
        ('<meta name="date" content="Sun, 14 Feb 2021 10:00:00 GMT">', "2021-02-14"),
        ('<meta name="pubdate" content="20210214">', "2021-02-14"),
        ('<meta name="date" content="2/3/2021">', ""),
        ('<meta name="date" content="0001-01-01T00:00:00">', ""),
    ],
)
def test_the_day_of_publication_is_found_in_many_forms(read, head, day):
    fields = read("a.html", page(f"<p>{SENTENCE * 5}</p>", head)).fields
    assert (fields[Field.PUBLISHED].value if day else fields.get(Field.PUBLISHED, "")) == day


def test_a_day_that_only_the_text_or_the_address_names_is_guessed(read):
    body = f"<time datetime='2021-02-14'>Sunday</time><p>{SENTENCE * 5}</p>"
    assert read("a.html", page(body)).fields[Field.PUBLISHED].provenance.how is How.GUESSED
    head = '<link rel="canonical" href="https://paper.example/2021/02/14/yard">'
    found = read("a.html", page(f"<p>{SENTENCE * 5}</p>", head)).fields[Field.PUBLISHED]
    assert (found.value, found.provenance.how) == ("2021-02-14", How.GUESSED)


def test_a_marked_day_of_publication_is_parsed(read):
    body = f"<span itemprop='datePublished'>14. Februar 2021</span><p>{SENTENCE * 5}</p>"
    found = read("a.html", page(body)).fields[Field.PUBLISHED]
    assert (found.value, found.provenance.how) == ("2021-02-14", How.PARSED)


def test_a_byline_in_the_text_is_guessed_and_one_in_a_comment_form_is_not_taken(read):
    body = f"<span class='byline'>By Iris Vale</span><p>{SENTENCE * 5}</p>"
    found = read("a.html", page(body)).fields[Field.BYLINE]
    assert (found.value, found.provenance.how) == ("Iris Vale", How.GUESSED)
    form = f"<p>{SENTENCE * 5}</p><p class='comment-form author'>Name (required)</p>"
    assert Field.BYLINE not in read("a.html", page(form)).fields


def test_the_address_comes_from_a_page_saved_in_one_file(read):
    comment = "<!--\n Page saved with SingleFile \n url: https://paper.example/a/b \n-->"
    draft = read("a.html", comment + page(f"<p>{SENTENCE * 5}</p>"))
    assert draft.fields[Field.URL].value == "https://paper.example/a/b"
    assert draft.fields[Field.SOURCE].value == "paper.example"
    assert draft.fields[Field.SOURCE].provenance.how is How.GUESSED


def test_a_front_page_named_as_canonical_does_not_hide_where_the_page_was_saved(read):
    comment = "<!-- saved from url=(0027)https://paper.example/a/b -->"
    head = '<link rel="canonical" href="https://paper.example/">'
    draft = read("a.html", comment + page(f"<p>{SENTENCE * 5}</p>", head))
    assert draft.fields[Field.URL].value == "https://paper.example/a/b"


@pytest.mark.parametrize(
    "script",
    [
        "not json",
        "[" * 50_000,
        "null",
        '{"@type": ["NewsArticle"], "author": 7}',
        '{"@graph": [[1]]}',
    ],
)
@pytest.mark.timeout(20)
def test_json_that_is_wrong_does_no_harm(read, script):
    head = f'<title>A title</title><script type="application/ld+json">{script}</script>'
    draft = read("a.html", page(f"<p>{SENTENCE * 5}</p>", head))
    assert draft.fields[Field.TITLE].value == "A title"


def test_authors_may_be_several_and_of_any_form(read):
    script = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "A",'
        '"author": [{"name": "Iris Vale"}, "By Tom Arden", "https://x.example/tom"],'
        '"inLanguage": "de-CH", "mainEntityOfPage": {"@id": "https://x.example/a"}}</script>'
    )
    fields = read("a.html", page(f"<p>{SENTENCE * 5}</p>", script)).fields
    assert fields[Field.BYLINE].value == "Iris Vale, Tom Arden"
    assert fields[Field.LANGUAGE].value == "de"
    assert fields[Field.URL].value == "https://x.example/a"


def test_a_feed_is_read_as_text_with_its_titles(read, blocks_of):
    feed = (
        '<?xml version="1.0"?><rss><channel><title>Courier</title><link>https://c.example</link>'
        "<language>de</language><item><title>Ferry closes</title><pubDate>today</pubDate>"
        "<description>&lt;p&gt;The boat &lt;b&gt;leaves&lt;/b&gt;.&lt;/p&gt;</description></item>"
        "</channel></rss>"
    )
    draft = read("a.xml", feed)
    assert draft.mime == "application/xml"
    assert draft.fields[Field.TITLE].value == "Courier"
    assert draft.fields[Field.LANGUAGE].value == "de"
    assert blocks_of(draft) == [
        ("heading", 2, "Ferry closes"),
        ("paragraph", 0, "The boat leaves."),
    ]


def test_broken_xml_is_read_as_far_as_it_goes(read):
    assert "Some words" in read("a.xml", "<?xml version='1.0'?><r><p>Some words</p><q>").text.text


def test_a_page_is_known_by_its_beginning_whatever_its_name(read):
    assert read("page.txt", page(f"<p>{SENTENCE * 5}</p>")).kind == "html"
    assert read("page", page(f"<p>{SENTENCE * 5}</p>").encode("utf-16")).kind == "html"
    assert (
        read("a.xhtml", f'<?xml version="1.0"?>{page(f"<p>{SENTENCE * 5}</p>")}').mime
        == "text/html"
    )
    assert (
        read("words.html", "Only words, no tags at all.").text.text == "Only words, no tags at all."
    )


def test_links_go_back_to_where_the_same_words_stand_once():
    parts = [Part("The yard was sold in May."), Part("He said no."), Part("He said no.")]
    linked = [
        Part(
            "Photo: The yard was sold in May. Share",
            attributes=(("link", "22 26 https://a.example"),),
        ),
        Part("And he: He said no.", attributes=(("link", "8 15 https://b.example"),)),
    ]
    found = html_restoring.with_links(parts, linked)
    assert [part.attributes for part in found] == [(), (), ()]
    same = Part("The yard was sold in May.", attributes=(("link", "13 17 https://a.example"),))
    assert html_restoring.with_links(parts, [same])[0].attributes == same.attributes


def test_a_link_is_found_in_a_block_that_the_page_has_in_another_cut():
    parts = [Part("The yard was sold in May, the council says."), Part("Nobody else knew.")]
    whole = Part(
        "The yard was sold in May, the council says. Advertisement",
        attributes=(("link", "13 17 https://a.example"), ("link", "13 17 https://twice.example")),
    )
    assert html_restoring.with_links(parts, [whole])[0].attributes == (
        ("link", "13 17 https://a.example"),
    )


def test_blocks_of_a_page_are_read_without_an_extractor(blocks_of):
    from lxml import html

    root = html.document_fromstring(
        "<body>Loose words<!-- c --> go on.<h3>Head</h3><dl><dt>term</dt><dd>meaning</dd></dl>"
        "<table><tr><td><p>layout</p></td></tr></table>"
        "<table><tr><td>only one cell</td></tr></table>"
        "<table><tr><td>a<br>b<div>e</div>f<script>x</script></td><td>c<!-- c --> d</td></tr>"
        "<tr><td></td></tr>"
        "</table><p>see <code>inline</code> code</p><hr>"
        "<figure><figcaption>cap</figcaption></figure>"
    )
    parts = html_blocks.parts_of(root, lambda url: url)
    assert [(part.kind.value, part.level, part.text) for part in parts] == [
        ("paragraph", 0, "Loose words go on."), ("heading", 3, "Head"),
        ("list item", 1, "term"), ("list item", 1, "meaning"), ("paragraph", 0, "layout"),
        ("paragraph", 0, "only one cell"), ("table", 0, "a b e f\tc d"),
        ("paragraph", 0, "see inline code"), ("rule", 0, ""), ("caption", 0, "cap"),
    ]  # fmt: skip


def test_text_without_tags_keeps_its_offsets_beside_letters_that_grow():
    assert html_plain.without_silent("İİİ<STYLE>x</STYLE>yes") == "İİİyes"


def test_nothing_is_no_page():
    assert html_tree.parse("\x00 ") is None
    assert html_tree.parse("<?xml version='1.0'?>") is None
    assert html_tree.parse("<!-- only a comment -->") is None
    assert html_tree.comments("<!-- a --><!-- never closed") == [" a "]


def test_a_mark_that_the_page_itself_uses_is_left_alone(read):
    body = f"<p>{SENTENCE * 3}⹍<br><br>{SENTENCE}</p>"
    assert "⹍" not in read("a.html", page(body.replace("⹍", ""))).text.text


def test_a_caption_outside_of_the_article_stays_out():
    parts = [Part("One."), Part("Two.")]
    caption = Part("A caption.", BlockKind.CAPTION)
    assert html_restoring.with_captions(parts, [caption, *parts]) == parts
    assert html_restoring.with_captions(parts, [parts[0], caption, caption, parts[1]]) == [
        parts[0], caption, parts[1],
    ]  # fmt: skip


def test_importing_and_using_trafilatura_touches_no_network_and_logs_nothing():
    """In a process of its own, since the import happens once."""
    program = (
        "import sys, logging\n"
        "seen = []\n"
        "sys.addaudithook(lambda e, a: seen.append(e) if e.startswith('socket.') else None)\n"
        "logging.basicConfig(level=logging.DEBUG, stream=sys.stdout)\n"
        "from desktop_app.importing.importer import Importers, Source\n"
        f"data = {page(f'<p>{SENTENCE * 5}</p>').encode()!r}\n"
        "assert len(list(Importers.installed().read(Source('a.html', data)))) == 1\n"
        "list(Importers.installed().read(Source('b.html', data.replace(b'<p>', b'<p hidden>'))))\n"
        "import socket\n"
        "print('sockets:', seen, 'harbour' in str(seen))\n"
    )
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=root, check=False,
        env={**os.environ, "PYTHONPATH": str(root)}, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "sockets: [] False"


def test_loading_the_engine_leaves_the_socket_module_as_it_was():
    import socket

    had = socket.has_ipv6
    html_article._trafilatura()
    assert socket.has_ipv6 is had
    assert logging.getLogger("trafilatura.core").getEffectiveLevel() > logging.CRITICAL


@pytest.mark.parametrize("by", ["trafilatura", "plain reading"])
def test_what_stands_in_a_table_is_never_glued_together(read, monkeypatch, by):
    if by == "plain reading":
        monkeypatch.setattr(html_article, "FAST_TAGS", 0)
    data = "<table><caption>Ships</caption><tr><td>One</td><td>Two</td></tr></table>"
    layout = "<table><caption>Lamps</caption><tr><td>Lit</td></tr><tr><td>Dark</td></tr></table>"
    draft = read("x.html", page(f"<p>{SENTENCE * 4}</p>{data}{layout}<p>{SENTENCE * 4}</p>"))
    assert by in draft.extractor
    found = draft.text.text.split("\n\n")[1:-1]
    assert found == ["Ships\nOne\tTwo", "Lamps", "Lit", "Dark"]
