from __future__ import annotations

import datetime as dt

import pytest

from desktop_app.archive.reports import OriginalState
from desktop_app.domain.provenance import Field, How, Provenance
from desktop_app.domain.versions import CORRECTED, TextName, TextVersion
from desktop_app.gui.details import wording

NOON = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)


def test_days_and_languages_read_as_words():
    assert wording.field_shown(Field.PUBLISHED, "2021-02-14") == "14 February 2021"
    assert wording.field_shown(Field.PUBLISHED, "") == ""
    assert wording.field_shown(Field.LANGUAGE, "ru") == "Русский (ru)"
    assert wording.field_shown(Field.LANGUAGE, "zh") == "中文 (zh)"
    assert wording.field_shown(Field.LANGUAGE, "xx") == "xx"
    assert wording.field_shown(Field.TITLE, "2021-02-14") == "2021-02-14"


def test_every_field_has_a_name_and_an_example():
    assert len({wording.field_name(field) for field in Field}) == len(Field)
    assert all(wording.example(field) for field in Field)


def test_how_a_value_is_known_is_one_word_and_one_sentence():
    assert [wording.how_word(how) for how in How] == ["parsed", "guessed", "typed"]
    assert wording.how_sentence(Provenance(How.TYPED)) == "Typed by you."
    assert "“seed text 1”" in wording.how_sentence(Provenance(How.PARSED, "seed text 1"))
    assert "check it" in wording.how_sentence(Provenance(How.GUESSED, "seed text 1"))


def test_an_original_is_described():
    assert wording.kind_name("html", "text/html") == "Web page (text/html)"
    assert wording.kind_name("odd", "") == "odd"
    assert wording.size_words(12_400) == "12.4 kB"
    assert wording.short_hash("a" * 64) == "a" * 12 + "…"
    assert "November 2026" in wording.moment_words(NOON)


@pytest.mark.parametrize("state", OriginalState)
def test_a_check_says_what_to_do_only_where_something_is_wrong(state):
    words = wording.state_words(state)
    assert ("backup" in words) is (state is not OriginalState.UNCHANGED)


def test_versions_say_who_made_them_and_which_is_shown():
    one = TextVersion(TextName(1, "a"), "seed text 1", NOON, 9, present=False)
    two = TextVersion(TextName(2, "b"), CORRECTED, NOON, 9, present=True)
    assert wording.version_words(one) == "Version 1"
    assert wording.version_words(two) == "Version 2, shown now"
    assert wording.extractor_words(two.extractor) == "Corrected by you"
    assert wording.extractor_words(one.extractor) == "Read by “seed text 1”"
    assert wording.counted(1, 2_000, 0) == ["1 word", "2,000 characters", "0 annotations"]
