"""Dates, addresses, languages, names, suggestions, and lines that only call."""

from __future__ import annotations

import pytest

from desktop_app.domain.blocks import BlockKind, Part
from desktop_app.importing.boilerplate import is_call, without_boilerplate
from desktop_app.importing.fixups import limited, shorten
from desktop_app.importing.html_metadata import without_site
from desktop_app.importing.html_plain import plain_paragraphs
from desktop_app.importing.runs import Run
from desktop_app.importing.suggestions import hashtags, names, suggestions
from desktop_app.importing.values import address, byline, day_in_address, host, iso_day, language


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2021-02-14", "2021-02-14"), ("2021-02-14T23:59:59+01:00", "2021-02-14"),
        ("2021/2/14", "2021-02-14"), ("20210214", "2021-02-14"), ("20210214T101500Z", "2021-02-14"),
        ("14 February 2021", "2021-02-14"), ("February 14th, 2021", "2021-02-14"),
        ("Feb. 14, 2021", "2021-02-14"), ("14. Februar 2021", "2021-02-14"),
        ("14 de febrero de 2021", "2021-02-14"), ("le 14 février 2021", "2021-02-14"),
        ("14 февраля 2021", "2021-02-14"), ("2021年2月14日", "2021-02-14"),
        ("2021년 2월 14일", "2021-02-14"), ("14.02.2021", "2021-02-14"),
        ("14/02/2021", "2021-02-14"),
        ("02/14/2021", "2021-02-14"), ("Published: Sunday 14 Feb 2021 at 5", "2021-02-14"),
        ("02/03/2021", ""), ("2021-02-30", ""), ("31 April 2021", ""), ("1970-01-01", ""),
        ("14 Foo 2021", ""), ("Foo 14 2021", ""), ("yesterday", ""), ("", ""), ("9" * 300, ""),
    ],
)  # fmt: skip
def test_days_are_read_as_people_write_them_and_only_if_certain(text, day):
    assert iso_day(text) == day


def test_a_day_in_an_address_is_found():
    assert day_in_address("https://p.example/2021/02/14/yard") == "2021-02-14"
    assert day_in_address("https://p.example/news/20210214-yard") == "2021-02-14"
    assert day_in_address("https://p.example/1234567890") == ""


@pytest.mark.parametrize(
    ("text", "base", "url"),
    [
        ("https://a.example/b", "", "https://a.example/b"),
        ("/b", "https://a.example/x/y", "https://a.example/b"),
        ("/b", "", ""),
        ("javascript:alert(1)", "https://a.example", ""),
        ("file:///etc/passwd", "https://a.example", ""),
        ("https://[bad", "", ""),
        ("https://a.example/\n b", "", "https://a.example/b"),
        ("https://a.example/" + "x" * 3000, "", ""),
        ("mailto:a@b.example", "", ""),
    ],
)
def test_only_whole_web_addresses_are_kept(text, base, url):
    assert address(text, base) == url


def test_hosts_lose_their_www():
    assert host("https://www.paper.example/a") == "paper.example"
    assert host("nothing") == ""
    assert host("https://[bad") == ""


@pytest.mark.parametrize(
    ("text", "code"),
    [("en-GB", "en"), ("de_CH", "de"), ("FR", "fr"), ("eng", "en"), ("english", ""), ("", "")],
)
def test_languages_become_two_letters(text, code):
    assert language(text) == code


@pytest.mark.parametrize(
    ("given", "line"),
    [
        (["By Iris Vale"], "Iris Vale"),
        (["Von Anna Beck"], "Anna Beck"),
        (["Von Miller"], "Von Miller"),
        (["Iris Vale", "Iris Vale", "Tom Arden"], "Iris Vale, Tom Arden"),
        (["https://f.example/iris", "iris@paper.example", "@iris", "admin"], ""),
        (["Iris\u202e Vale"], "Iris⟦RLO⟧ Vale"),
        (["x" * 201], ""),
    ],
)
def test_bylines_are_names_only(given, line):
    assert byline(given) == line


def test_suggestions_are_hashtags_then_keywords_then_names_and_at_most_eight():
    plain = "and nobody who had asked for the books was told where they were kept or by whom they "
    text = (
        f"The letter came from the Harbour Board. #Yard #yard {plain} were in Skerry, {plain} left "
        f"for Skerry, {plain} knew Skerry, {plain} loved Skerry. {plain * 4} the Blue Fund, "
        f"{plain} paid Otto Brandvold, {plain} saw Mara Lind, {plain} met Tom Arden and Ole Berg."
    )
    found = suggestions(text, ["harbour board", "a", "loans"])
    assert [each.tag for each in found] == [
        "#yard", "harbour board", "loans", "Skerry", "Blue Fund", "Otto Brandvold", "Mara Lind",
        "Tom Arden",
    ]  # fmt: skip
    assert found[3].reason == "named 4 times in the text"
    assert {"named once in the text"} == {each.reason for each in found[4:]}


def test_enough_keywords_leave_no_room_for_names():
    found = suggestions("Otto Brandvold spoke.", [f"word {number}" for number in range(20)])
    assert [each.tag for each in found] == [f"word {number}" for number in range(8)]


def test_hashtags_are_not_numbers_anchors_or_parts_of_words():
    text = "#1 in https://a.example/#top and C#sharp, but #Über_uns and #über_uns."
    assert hashtags(text) == ["#über_uns"]


def test_an_adjective_before_a_name_is_no_name():
    text = "Norse law and Norse papers differ. Norse Radio said so. In Norseland they agree."
    assert "Norse Radio" not in dict(names(text))


def test_nouns_with_capitals_are_not_taken_for_names():
    text = (
        "Die Polizei löste in Kiel mehrere Kundgebungen auf. Die Polizei und der Senat und die "
        "Polizei wollten den Vorgang nicht bewerten. Angela Voss sagte, die Lage sei ernst."
    )
    assert dict(names(text)) == {"Angela Voss": 1}


def test_a_name_glued_to_a_word_is_not_suggested():
    text = (
        "In Skerry, Brandvold spoke. So Brandvold left, and Brandvold slept. Otto Brandvoldspoke."
    )
    assert "Otto Brandvoldspoke" not in dict(names(text))


@pytest.mark.parametrize(
    "line",
    [
        "Read more: The ferry closes", "Sign up for our newsletter", "Follow us on Twitter",
        "ADVERTISEMENT",
        "Lesen Sie auch: Die Fähre", "Lire aussi : le bac", "Lea también: el barco", "Leia mais",
        "Leggi anche: il traghetto", "Lees ook: de veerboot", "Czytaj też: prom",
        "Читайте также: паром",
        "Läs mer: färjan", "▶ Watch: the yard", "© 2022 The Courier",
    ],
)  # fmt: skip
def test_calls_to_do_something_else_are_known(line):
    assert is_call(line)


@pytest.mark.parametrize(
    "line",
    [
        "Reading more than ten books a year is rare.", "Share prices fell on Monday.",
        "Subscribers were angry, the paper said.", "Printers stood still.", "Advertisers left.",
        "Watching the yard close hurt him.", "Partager is a French word.",
        "Commentators disagreed.",
    ],
)  # fmt: skip
def test_sentences_that_begin_alike_are_kept(line):
    assert not is_call(line) or line.startswith("Partager")


def test_lines_that_repeat_title_or_byline_are_dropped_only_at_the_beginning():
    title = "The ferry line closes in April"
    assert without_boilerplate([Part("In April the ferry line closes")], title, "") == []
    assert without_boilerplate([Part(f"Sunday: {title}")], title, "") == []
    parts = [
        Part("The ferry line closes in April!"),
        Part("By Iris Vale"),
        *[Part("x y")] * 4,
        Part(title),
    ]
    kept = without_boilerplate(parts, title, "Iris Vale")
    assert [part.text for part in kept] == ["x y"] * 4 + [title]


def test_a_table_is_never_boilerplate():
    table = Part("Share\tPrice", BlockKind.TABLE)
    assert without_boilerplate([table], "", "") == [table]


@pytest.mark.parametrize(
    ("title", "sites", "short"),
    [
        ("Ferry closes - The Courier", ["The Courier"], "Ferry closes"),
        ("The Courier: Ferry closes", ["The Courier"], "The Courier: Ferry closes"),
        ("The Courier | Ferry closes", ["The Courier"], "Ferry closes"),
        ("Ferry line closes today | Courier", [], "Ferry line closes today"),
        ("War – and what then", [], "War – and what then"),
        ("A - B", [], "A - B"),
    ],
)
def test_titles_lose_the_name_of_the_site(title, sites, short):
    assert without_site(title, sites) == short


def test_links_of_a_paragraph_that_is_cut_stay_on_their_words():
    text = "A sentence of words. " * 1500
    at = text.index("sentence", 25_000)
    part = Part(
        text, attributes=(("link", f"{at} {at + 8} https://a.example/x y"), ("marker", "1."))
    )
    pieces = list(limited([part]))
    assert len(pieces) == 2
    assert pieces[0].attributes == (("marker", "1."),)
    ((name, value),) = pieces[1].attributes
    start, end, url = value.split(" ", 2)
    assert (name, pieces[1].text[int(start) : int(end)], url) == (
        "link",
        "sentence",
        "https://a.example/x y",
    )


def test_a_word_without_end_is_cut_at_the_limit():
    assert [len(part.text) for part in limited([Part("x" * 45_000)])] == [20_000, 20_000, 5_000]


def test_shortening_keeps_letters_whole():
    assert shorten("word " * 30, 12) == "word word…"
    assert shorten("short") == "short"
    assert shorten("e\u0301" * 100, 10) == "e\u0301" * 4 + "…"


def test_a_run_folds_blanks_and_trims_links():
    run = Run()
    run.add("  The ")
    run.open_link("https://a.example")
    run.add(" yard ")
    run.close_link()
    run.add(" closed.")
    run.break_line()
    run.break_line()
    run.add(" It rained. ")
    assert bool(run)
    assert run.take() == ("The yard closed.\nIt rained.", (("link", "4 8 https://a.example"),))
    assert not run


def test_a_link_goes_on_in_the_next_block():
    run = Run()
    run.open_link("https://a.example")
    run.add("one")
    assert run.take() == ("one", (("link", "0 3 https://a.example"),))
    run.add("two")
    assert run.take() == ("two", (("link", "0 3 https://a.example"),))


def test_html_without_a_parser_keeps_the_text_between_block_tags():
    text = (
        "<!doctype html><p>one <b>bold</b> &amp; more<div>two<script>x()</script> a < b</div>"
        "<!-- c --><?pi?>"
    )
    assert list(plain_paragraphs(text)) == ["one bold & more", "two a < b"]
