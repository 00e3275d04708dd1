"""What can be picked for articles."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from desktop_app.domain.annotations import Colour
from desktop_app.domain.articles import ArticleId, ArticleRow, Suggestion
from desktop_app.domain.cases import Case, CaseId, CaseRow, case_paths
from desktop_app.domain.tags import Tag, TagRow
from desktop_app.gui.tags.view_model import MOST, CasePicker, TagPicker, ranked

NOW = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)
COURT, RUSSIA, TRIAL = (
    Tag("court", Colour.BLUE),
    Tag("russia/protest", Colour.PINK),
    Tag("trial", Colour.GREEN),
)
KNOWN = (TagRow(COURT, 3), TagRow(RUSSIA, 9), TagRow(TRIAL, 5))


def row(tags: Sequence[Tag] = (), cases: Sequence[str] = ()) -> ArticleRow:
    return ArticleRow(ArticleId(1), "t", "", "", None, NOW, "en", "", 1, tuple(tags), tuple(cases))


class Wishes:
    def __init__(self) -> None:
        self.added: list[str] = []
        self.removed: list[str] = []


def tags(
    rows: Sequence[ArticleRow], suggestions: Sequence[Suggestion] = ()
) -> tuple[TagPicker, Wishes]:
    wishes = Wishes()
    picker = TagPicker(KNOWN, rows, suggestions, wishes.added.append, wishes.removed.append)
    return picker, wishes


def test_what_begins_with_the_letters_comes_first() -> None:
    values = ["recourt", "the court", "court", "Courtyard", "bank"]
    assert ranked(values, "COURT") == ["court", "Courtyard", "the court", "recourt"]
    assert ranked(values, "#bank") == ["bank"]
    assert ranked(values, " ") == values


def test_only_tags_that_all_articles_carry_are_shown_as_theirs() -> None:
    picker, _ = tags([row([COURT, TRIAL]), row([COURT])])
    assert [one.value for one in picker.chosen()] == ["court"]
    assert picker.title == "Tags of 2 articles"
    assert picker.placeholder


def test_options_are_ordered_by_use_and_leave_out_what_is_there() -> None:
    picker, _ = tags([row([COURT])])
    assert [one.value for one in picker.options("")] == ["russia/protest", "trial"]
    assert picker.options("")[0].detail == "9 articles"
    assert picker.options("prot")[0].value == "russia/protest"


def test_suggestions_come_first_with_their_reason() -> None:
    hints = [Suggestion("vigil", "hashtag in the text"), Suggestion("trial", "named twice")]
    picker, _ = tags([row()], hints)
    found = [(one.value, one.detail) for one in picker.options("")]
    assert found[:2] == [("vigil", "hashtag in the text"), ("trial", "named twice")]
    assert [value for value, _ in found].count("trial") == 1
    assert "vigil" not in [one.value for one in picker.options("cou")]


def test_a_new_name_is_offered_to_be_created() -> None:
    picker, wishes = tags([row()])
    fresh = picker.options("#Harbour  bank")[-1]
    assert fresh.fresh
    assert fresh.words == "Create “Harbour bank”"
    assert not any(one.fresh for one in picker.options("COURT"))
    picker.pick(fresh.value)
    assert wishes.added == ["Harbour bank"]
    assert [one.value for one in picker.chosen()] == ["Harbour bank"]
    picker.drop("Harbour bank")
    assert wishes.removed == ["Harbour bank"]
    assert picker.chosen() == []


def test_what_is_dropped_can_be_picked_again() -> None:
    picker, _ = tags([row([COURT])])
    picker.drop("court")
    assert picker.chosen() == []
    assert "court" in [one.value for one in picker.options("")]
    picker.pick("court")
    assert [one.value for one in picker.chosen()] == ["court"]


def test_never_more_options_than_fit() -> None:
    many = tuple(TagRow(Tag(f"tag {n}", Colour.BLUE), n) for n in range(50))
    picker = TagPicker(many, [row()], (), print, print)
    assert len(picker.options("")) == MOST
    found = picker.options("tag")
    assert len(found) == MOST
    assert found[-1].fresh


def case(number: str, name: str, parent: str | None = None) -> CaseRow:
    return CaseRow(Case(CaseId(number), name, CaseId(parent) if parent else None), 2)


CASES = (case("a", "Trial"), case("b", "Court filings", "a"), case("c", "Energy"))


def test_cases_are_named_by_their_path() -> None:
    assert [path for path, _ in case_paths(CASES)] == ["Trial", "Trial/Court filings", "Energy"]
    loop = (case("a", "One", "b"), case("b", "Two", "a"))
    assert len(case_paths(loop)) == 2
    assert case_paths([case("x", "Orphan", "gone")])[0][0] == "Orphan"


def test_filing_offers_the_cases_that_the_articles_are_not_in() -> None:
    wishes = Wishes()
    picker = CasePicker(
        CASES,
        [row(cases=["Energy"]), row(cases=["Energy", "Trial"])],
        wishes.added.append,
        wishes.removed.append,
    )
    assert picker.closes
    assert picker.title == "Case of 2 articles"
    assert picker.placeholder
    assert [one.value for one in picker.chosen()] == ["Energy"]
    assert [one.value for one in picker.options("")] == ["Trial", "Trial/Court filings"]
    assert picker.options("filings")[0].value == "Trial/Court filings"
    assert picker.options("Offshore")[-1].fresh
    assert not any(one.fresh for one in picker.options("court filings"))
    picker.pick("Trial")
    picker.drop("Energy")
    assert (wishes.added, wishes.removed) == (["Trial"], ["Energy"])
    assert picker.chosen() == []
    assert CasePicker(CASES, [], print, print).chosen() == []
