"""Places on pages as they are typed."""

from __future__ import annotations

import argparse
import json

import pytest
from small_pdf import locked_pdf

from desktop_app.cli.annotate import add_arguments
from desktop_app.cli.places import box_of
from desktop_app.domain.pages import Box


@pytest.fixture
def parser():
    made = argparse.ArgumentParser(exit_on_error=False)
    add_arguments(made)
    return made


def test_a_box_is_told_by_its_corner_and_its_size(parser):
    told = parser.parse_args(["7", "--area", "10,20.5,30,40", "--page", "2"])
    assert box_of(told.area) == Box(10, 20.5, 40, 60.5)
    assert told.page == 2
    assert box_of((4.0, 5.0)) == Box(4, 5, 4, 5)


@pytest.mark.parametrize("typed", ["1,2,3", "1,2,0,4", "1,2,3,-4", "a,b,c,d", "nan,1,2,3", ""])
def test_what_is_no_box_is_refused(parser, typed):
    with pytest.raises(argparse.ArgumentError, match="no place on a page"):
        parser.parse_args(["7", "--area", typed])


def test_words_or_a_box_are_to_be_given_and_not_both(parser):
    for given in ([], ["--quote", "x", "--area", "1,2,3,4"]):
        with pytest.raises((argparse.ArgumentError, SystemExit)):
            parser.parse_args(["7", *given])


@pytest.fixture
def locked(tmp_path, say):
    """Import a PDF of two pages that opens with the password in the file ``key``."""
    (tmp_path / "key").write_text("tide\n", encoding="utf-8")
    (tmp_path / "locked.pdf").write_bytes(locked_pdf("tide", ["The quay was lit."], ["A crane."]))
    assert say("import", "locked.pdf", "--password-file", "key").code == 0


def test_places_on_a_locked_original_need_its_password(say, locked):
    area, note = ("annotate", "1", "--area", "10,20,30,40"), ("note", "1", "Who?", "--at", "50,60")
    for words in (area, note):
        assert say(*words).code == 12
        assert say(*words, "--page", "2", "--password-file", "key").code == 0
        assert say(*words, "--password-file", "key").code == 0
        assert "no page 0" in say(*words, "--page", "0", "--password-file", "key").err
    made = json.loads(say("show", "1", "--json").out)["annotations"]
    assert sorted((one["kind"], one["region"]["page"]) for one in made) == [
        *(("area", 1), ("area", 2), ("note", 1), ("note", 2)),
    ]


@pytest.mark.parametrize(
    "words", [("annotate", "1", "--quote", "crane"), ("note", "1", "Who?")], ids=lambda one: one[0]
)
def test_a_page_without_a_place_on_it_is_refused(say, tmp_path, words):
    (tmp_path / "quay.txt").write_text("A crane stood still.", encoding="utf-8")
    say("import", "quay.txt")
    said = say(*words, "--page", "1")
    assert said.code == 2
    assert "--page names a page, but no place on it. Give the place with --a" in said.err
    assert json.loads(say("show", "1", "--json").out)["annotations"] == []
