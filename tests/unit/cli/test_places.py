"""Places on pages as they are typed."""

from __future__ import annotations

import argparse

import pytest

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
