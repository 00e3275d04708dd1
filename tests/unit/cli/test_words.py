"""Words on the command line: queries with a minus, numbers, names; and what show prints."""

from __future__ import annotations

import json

import pytest

from desktop_app.cli.search import arranged


@pytest.fixture
def archived(say, tmp_path):
    (tmp_path / "quay.txt").write_text(
        " date 2022-05-09 The quay was lit with lanterns.\n\nA crane stood there.", encoding="utf-8"
    )
    (tmp_path / "court.txt").write_text("The court heard of a quay.", encoding="utf-8")
    assert say("import", "quay.txt", "court.txt").code == 0
    return say


@pytest.mark.parametrize(
    ("words", "sorted_words"),
    [
        (["quay"], ["--", "quay"]),
        (["-quay", "--json"], ["--json", "--", "-quay"]),
        (["quay", "-crane"], ["--", "quay", "-crane"]),
        (["--limit", "3", "-quay"], ["--limit", "3", "--", "-quay"]),
        (["-quay", "--lim", "3"], ["--lim", "3", "--", "-quay"]),
        (["--limit=3", "--", "--quay", "--json"], ["--limit=3", "--", "--quay", "--json"]),
        (["--archive", "-x", "a"], ["--archive", "-x", "--", "a"]),
        (["-h"], ["-h"]),
        ([], []),
        (["-5"], ["--", "-5"]),
    ],
)
def test_what_is_searched_for_comes_last(words, sorted_words):
    assert arranged(words) == sorted_words


@pytest.mark.parametrize("words", [("-crane", "--json"), ("--json", "--", "-crane")])
def test_a_word_with_a_minus_must_not_be_there(archived, words):
    said = archived("search", *words)
    assert said.code == 0, said.err
    answer = json.loads(said.out)
    assert answer["query"] == "-crane"
    assert [hit["title"] for hit in answer["hits"]] == ["The court heard of a quay"]


def test_several_words_are_one_query(archived):
    said = archived("--archive", "none", "search", "quay")
    assert said.code == 10
    answer = json.loads(archived("search", "quay", "-crane", "--json").out)
    assert (answer["query"], answer["total"]) == ("quay -crane", 1)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("tag", "x", "--add", "a"), "“x” is not a number"),
        (("tag", "1", "--add", "a", "--remove", "A"), "cannot be put on and taken off at once"),
        (("case", "C", "--add", "1", "--remove", "1"), "cannot be put in and taken out at once"),
        (("case", "C", "--add", "one"), "“one” is not a number"),
        (("show", "-1"), "-1"),
        (("note", "1", "x", "--author", "a" * 201), "at most 200 characters"),
        (("annotate", "1", "--quote", "crane", "--author", "a" * 201), "at most 200 characters"),
    ],
)
def test_misuse_is_one_sentence_and_changes_nothing(archived, words, sentence):
    said = archived(*words)
    assert said.code == 2
    [line] = said.err.splitlines()
    assert sentence in line
    assert json.loads(archived("tag", "--json").out)["total"] == 0
    assert json.loads(archived("case", "--json").out)["total"] == 0
    assert json.loads(archived("show", "1", "--json").out)["annotations"] == []


def test_show_says_where_fields_come_from_and_who_wrote_what(archived):
    archived(
        "annotate", "1", "--quote", "crane", "--note", "Which?", "--author", "Ines", "--tag", "x"
    )
    archived("note", "1", "Call them.")
    archived("edit", "1", "--byline", "A Reporter")
    shown = archived("show", "1").out
    assert "title: The quay was lit with lanterns (guessed by" in shown
    assert "published: 2022-05-09 (parsed by" in shown
    assert "byline: A Reporter (typed)" in shown
    assert "quay.txt, 70 bytes, SHA-256 " in shown
    assert "highlight, yellow, ¶ 2" in shown
    assert "by Ines" in shown
    assert "#x" in shown
    note = next(line for line in shown.splitlines() if "] note" in line)
    assert " by " not in note


def test_names_cannot_disguise_a_line(archived, tmp_path):
    archived("edit", "1", "--title", "evil‮txt\x1b[2J")
    for words in (("show", "1"), ("list",), ("search", "lanterns")):
        out = archived(*words).out
        assert "\x1b" not in out
        assert "‮" not in out
