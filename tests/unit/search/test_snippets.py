"""The stretches of an article that show why it was found."""

from __future__ import annotations

import pytest

from desktop_app.search.snippets import LONGEST

FILLER = "Nothing much happens in this sentence about the weather. " * 12


@pytest.fixture(scope="module")
def cut(module_desk, article):
    """Return a function that gives the snippet of one article."""

    def snippet(query: str, body: str, **values):
        how = {"as_you_type": True} if values.pop("typing", False) else {}
        found = module_desk.index.snippets(query, [article(1, body, **values)], **how)[1]
        assert len(found.text) <= LONGEST
        assert found.text == found.text.strip()
        assert "\n" not in found.text
        assert all(0 <= start < end <= len(found.text) for start, end in found.marks)
        assert list(found.marks) == sorted(found.marks)
        return found, [found.text[start:end] for start, end in found.marks]

    return snippet


def test_a_match_is_shown_with_whole_words_around_it(cut) -> None:
    body = f"{FILLER}The harbour master spoke. {FILLER}"
    found, marked = cut("harbour", body)
    assert marked == ["harbour"]
    assert found.text.startswith("…")
    assert found.text.endswith("…")
    inner = found.text.strip("…")
    assert inner in body
    assert f" {inner.split()[0]} " in f" {body} "
    assert f" {inner.split()[-1]} " in f" {body} "


def test_two_matches_far_apart_give_two_fragments(cut) -> None:
    body = f"The rally began. {FILLER}The agent came. {FILLER}"
    found, marked = cut("rallies agent", body)
    assert marked == ["rally", "agent"]
    assert " … " in found.text
    assert found.text.index("rally") < found.text.index("agent")


def test_fragments_keep_the_order_of_the_text(cut) -> None:
    body = f"{FILLER}agent. {FILLER} rally rally rally rally."
    _, marked = cut("rally agent", body)
    assert marked[0] == "agent"
    assert "rally" in marked


def test_the_stretch_with_more_of_the_query_wins(cut) -> None:
    body = f"rally. {FILLER}rally rally. {FILLER}The rally of the agent in the harbour. {FILLER}"
    _, marked = cut("rally agent harbour", body)
    assert {"rally", "agent", "harbour"} <= set(marked)


@pytest.mark.parametrize(
    "body",
    [
        f"rally rally. {FILLER}rally. {FILLER}agent.",
        f"rally rally. {FILLER}agent. {FILLER}rally.",
        f"rally rally. {FILLER}rally. {FILLER}rally. {FILLER}agent.",
    ],
)
def test_the_second_fragment_shows_what_the_first_does_not(cut, body: str) -> None:
    assert cut("rally agent", body)[1] == ["rally", "rally", "agent"]


def test_of_two_fragments_as_good_the_earlier_is_shown(cut) -> None:
    body = f"One rally. {FILLER}Two rallies. {FILLER}Three: rallied. {FILLER}rally, rallying."
    assert cut("rally", body)[1] == ["rally", "rally", "rallying"]


def test_matches_near_one_another_give_one_long_fragment(cut) -> None:
    body = f"{FILLER}The rally met the agent. {FILLER}"
    found, marked = cut("rally agent", body)
    assert marked == ["rally", "agent"]
    assert " … " not in found.text
    assert len(found.text) > 150


def test_a_short_text_is_shown_whole(cut) -> None:
    found, marked = cut("rally", "A rally\n\nin   Berlin.")
    assert found.text == "A rally in Berlin."
    assert marked == ["rally"]


def test_line_breaks_within_a_match_are_folded(cut) -> None:
    _, marked = cut('"nerve agent"', "The nerve\n\n   agent was here.")
    assert marked == ["nerve agent"]


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("  rally \t in\u2028Berlin ", "rally in Berlin"),
        ("\u00a0A\u00a0 rally\u00a0\u00a0", "A rally"),
        ("A\nrally\n\nrally", "A rally rally"),
        ("A\x1crally", "A rally"),
        ("A\u200brally rally", "A\u200brally rally"),
    ],
)
def test_blanks_of_all_kinds_are_one_in_the_line(cut, body: str, line: str) -> None:
    found, marked = cut("rally", body)
    assert found.text == line
    assert set(marked) == {"rally"}
    assert len(marked) == body.count("rally")


@pytest.mark.parametrize("blank", ["\n", "\u2028", "\t", "\u00a0"])
def test_a_text_is_cut_at_blanks_of_all_kinds(cut, blank: str) -> None:
    words = " ".join(f"word{number}" for number in range(100, 200))
    for length in range(1, 9):
        body = f"{words} {'x' * length} rally {words}"
        assert cut("rally", body.replace(" ", blank)) == cut("rally", body)


def test_a_blank_between_a_very_long_word_and_the_match_is_where_it_is_cut(cut) -> None:
    assert cut("rally", f"{'x' * 300} rally")[0].text == "…rally"
    assert cut("rally", f"{'x' * 300}-rally")[0].text.endswith("xx-rally")


@pytest.mark.parametrize("query", ["tag:x", "", "date:2021", "-rally", "absent", "!!!"])
def test_without_a_match_the_opening_is_shown(cut, query: str) -> None:
    found, marked = cut(query, f"It begins here. {FILLER}")
    assert found.text.startswith("It begins here.")
    assert marked == []


def test_an_article_without_a_text_has_an_empty_snippet(cut) -> None:
    found, _ = cut("rally", "", title="Rally")
    assert found.text == ""


def test_a_match_only_in_a_note_shows_the_note(cut) -> None:
    found, marked = cut("verify", f"It begins here. {FILLER}", notes="Must verify this.")
    assert found.text == "Must verify this."
    assert marked == ["verify"]


def test_while_typing_beginnings_are_marked(cut) -> None:
    assert cut("harb", "The harbour.", typing=True)[1] == ["harbour"]
    assert cut("harb", "The harbour.")[1] == []


def test_a_match_longer_than_the_snippet_is_cut(cut) -> None:
    words = " ".join(["long"] * 60)
    _, marked = cut(f'"{words}"', f"{FILLER}{words} {FILLER}")
    assert len(marked) == 1
    assert marked[0].startswith("long long")


def test_a_text_without_blanks_is_cut_between_letters(cut) -> None:
    found, marked = cut("北京", "中" * 500 + "北京" + "国" * 500)
    assert marked == ["北京"]
    assert len(found.text) > 100


def test_places_count_code_points(cut) -> None:
    _, marked = cut("müller", f"😀😀 {FILLER} 😀 Müller 😀 {FILLER}")
    assert marked == ["Müller"]


def test_many_articles_at_once(module_desk, article) -> None:
    found = module_desk.index.snippets("rally", [article(n, f"rally {n}") for n in range(1, 9)])
    assert {n: snippet.text for n, snippet in found.items()} == {
        n: f"rally {n}" for n in range(1, 9)
    }


def test_matches_in_the_title_are_marked_beside_the_snippet(cut) -> None:
    title = "The rally in the harbour"
    found, _ = cut("rallies", "Nobody came. The rally was short.", title=title)
    assert [title[start:end] for start, end in found.title_marks] == ["rally"]
    assert cut("crane", "A crane.", title=title)[0].title_marks == ()


def test_two_writings_of_a_word_push_no_other_out(cut) -> None:
    body = (
        f"A rally, an agent, a witness. {FILLER}COVID-19 or covid19. {FILLER}"
        f"COVID-19 in the harbour. {FILLER}"
    )
    _, marked = cut("COVID-19 rally agent witness harbour", body)
    assert marked == ["rally", "agent", "witness", "COVID-19", "harbour"]
