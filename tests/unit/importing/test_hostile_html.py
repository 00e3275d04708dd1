"""Saved pages: the article, its structure, what the page states about it."""

from __future__ import annotations

import pytest

from desktop_app.domain.blocks import Part
from desktop_app.domain.provenance import Field
from desktop_app.errors import UnreadableSource
from desktop_app.importing import (
    html_article,
    html_restoring,
    html_tree,
)

SENTENCE = "The committee met on Tuesday to hear what the harbour company had paid for the yard. "


def page(body: str, head: str = "") -> str:
    """Build a page around an article."""
    return f"<!DOCTYPE html><html><head>{head}</head><body><article>{body}</article></body></html>"


def test_a_page_without_article_text_is_refused_in_one_sentence(read):
    with pytest.raises(UnreadableSource, match="holds no article text") as caught:
        read(
            "a.html", "<html><head><title>T</title></head><body><script>x()</script></body></html>"
        )
    assert caught.value.hint


def test_text_that_no_extractor_takes_is_read_plainly(read, monkeypatch):
    monkeypatch.setattr(html_article, "_extracted", lambda *_, **__: None)
    body = f"<nav>Home</nav><main><p>{SENTENCE * 3}</p><ul><li>point</li></ul></main>"
    draft = read("a.html", f"<html><body>{body}</body></html>")
    assert draft.extractor == "html 1, plain reading"
    assert draft.text.text == f"{(SENTENCE * 3).strip()}\n\npoint"


def test_scripts_are_neither_run_nor_read(read):
    body = (
        f"<p onclick='x()'>{SENTENCE * 5}</p><script>evil()</script><a href='javascript:x()'>l</a>"
    )
    draft = read("a.html", page(body))
    assert "evil" not in draft.text.text
    assert not any(name == "link" for block in draft.text.blocks for name, _ in block.attributes)


HOSTILE = {
    "3,000 nested tables": "<table><tr><td>" * 3000 + SENTENCE + "</td></tr></table>" * 3000,
    "200,000 nested divs": "<div>" * 200_000 + SENTENCE,
    "nested lists": "<ul><li>" * 3000 + SENTENCE,
    "unclosed formatting": "<b><p>" * 20_000 + SENTENCE,
    "an attribute of 11 MB": f"<p a='{'x' * 11_000_000}'>{SENTENCE}</p>",
    "very many tags": SENTENCE + "<p>x</p>" * 160_000,
    "many spans in one block": f"<p>{'<span>word word</span> ' * 19_000}{SENTENCE}</p>",
    "many paragraphs": f"<p>{SENTENCE}</p>" * 25_000,
    "comments without end": f"<p>{SENTENCE}</p>" + "<!--" * 100_000,
    "scripts without end": f"<p>{SENTENCE}</p>" + "<style>" * 20_000,
    "one text of 11 MB": f"<p>{SENTENCE * 130_000}</p>",
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.timeout(40)
def test_hostile_pages_are_read_in_time(read, name):
    assert (
        "The committee met on Tuesday" in read("a.html", f"<html><body>{HOSTILE[name]}").text.text
    )


@pytest.mark.usefixtures("unmeasured_here")
def test_pages_that_would_take_an_extractor_too_long_are_read_plainly(read):
    body = f"<p>{'<span>word word</span> ' * 4500}{SENTENCE}</p>"
    assert read("a.html", page(body)).extractor == "html 1, plain reading"
    body = f"<p>{SENTENCE}</p>" * 20_500
    assert read("a.html", page(body)).extractor == "html 1, plain reading"


@pytest.mark.timeout(20)
def test_many_comments_before_the_page_do_not_delay_its_recognition(read):
    assert read("a.htm", "<!---->" * 580 + f"<p>{SENTENCE}</p>").text.text == SENTENCE.strip()


def test_the_canonical_address_is_preferred_to_the_one_it_was_saved_from(read):
    comment = "<!-- saved from url=(0034)https://paper.example/a/b?from=mail -->"
    head = '<link rel="canonical" href="/a/b">'
    draft = read("a.html", comment + page(f"<p>{SENTENCE * 5}</p>", head))
    assert draft.fields[Field.URL].value == "https://paper.example/a/b"


def test_a_link_whose_words_stand_in_two_places_is_left_out():
    parts = [Part("He said no. Twice."), Part("He said no. Again.")]
    source = Part("He said no.", attributes=(("link", "8 10 https://a.example"),))
    assert html_restoring.with_links(parts, [source]) == parts


def test_a_page_that_was_cut_says_so(read):
    draft = read("a.html", "<html><body>" + "<div>" * 5000 + SENTENCE)
    assert "line by line" in draft.notices[0]


@pytest.mark.timeout(20)
def test_entities_are_not_expanded_and_no_file_is_read(read, tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("the secret word")
    outside = f'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    assert "secret word" not in read("a.xml", f"{outside}<r>[&x;] words</r>").text.text
    levels = "".join(
        f'<!ENTITY a{level} "{f"&a{level - 1};" * 10 if level else "lol"}">' for level in range(10)
    )
    bomb = f'<?xml version="1.0"?><!DOCTYPE r [{levels}]><r><p>&a9;</p></r>'
    with pytest.raises(UnreadableSource):
        read("bomb.xml", bomb)


def test_pictures_written_into_the_page_do_not_weigh(read):
    picture = f'<img src="data:image/png;base64,{"A" * 12_000_000}">'
    draft = read("a.html", page(f"<p>{SENTENCE * 3}</p>{picture}<p>{SENTENCE * 3}</p>"))
    assert draft.extractor.startswith("html 1, trafilatura")
    assert (
        html_tree.light('a="data:image/png;base64,' + "A" * 500 + '"')
        == 'a="data:image/png;base64,"'
    )
