"""A search that finds nothing says which tag, case or source in it does not exist."""

from __future__ import annotations

import pytest

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.edits import Flag
from desktop_app.domain.provenance import Field
from desktop_app.domain.results import SearchRequest
from desktop_app.jobs import JobContext

ONE = ArticleId(1)


@pytest.fixture
def named(archive):
    """Return the archive with tags, a case and a source."""
    archive.tag([ONE], ["court", "place/merrin"], [])
    archive.create_case("Big Case")
    archive.file_into("Big Case", [ONE])
    archive.edit_fields(ONE, {Field.SOURCE: "Harbour Post"})
    archive.update_index(JobContext())
    return archive


@pytest.mark.parametrize(
    ("query", "said", "meant"),
    [
        ("tag:nosuch", "There is no tag “nosuch” in this archive.", ""),
        ("quay tag:cuort", "There is no tag “cuort” in this archive.", "quay tag:court"),
        ("tag:merrin", "There is no tag “merrin” in this archive.", "tag:place/merrin"),
        ("tag:x*", "There is no tag “x*” in this archive.", ""),
        ("case:nosuch", "There is no case “nosuch” in this archive.", ""),
        ("case:big", "There is no case “big” in this archive.", 'case:"Big Case"'),
        ("source:nosuch", "There is no source “nosuch” in this archive.", ""),
        ("merrin tag:court", "", ""),
        ("merrin tag:pl*", "", ""),
        ("merrin tag:place", "", ""),
        ('merrin case:"big case"', "", ""),
        ("merrin source:harbour", "", ""),
        ('source:"nosuch post"', "There is no source “nosuch post” in this archive.", ""),
        ("merrin SOURCE:U.S.", "There is no source “U.S.” in this archive.", ""),
        ("zzqq source:harbour~5", "“source:harbour~5” was read with ~2, the most there is.", ""),
        ("zzqq source:(harbour nosuch)", "", ""),
        ("zzqq source:-nosuch", "", ""),
        ("zzqq source:nosuch*", "", ""),
        ('zzqq source:"nosuch*"', "", ""),
    ],
)
def test_names_that_stand_for_nothing_are_said(named, query, said, meant) -> None:
    found = named.find(SearchRequest(query), JobContext())
    assert len(found.ids) == 0
    assert (found.problem, found.did_you_mean) == (said, meant)


def test_a_source_that_is_in_the_trash_is_there(named) -> None:
    named.set_flag([ONE], Flag.TRASHED, on=True)
    for query in ("zzqq source:harbour is:trash", "zzqq source:harbour"):
        assert named.find(SearchRequest(query), JobContext()).problem == ""


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("nowhere tag:cuortx tag:cuort", ""),
        ("nowhere tag:cuort case:big", 'nowhere tag:court case:"Big Case"'),
        ('"nowhere tag:cuort" tag:cuort', ""),
        ("nowhere tag:(a:cuort)", ""),
    ],
)
def test_a_name_is_exchanged_where_it_stands_and_nowhere_else(named, query, meant) -> None:
    assert named.find(SearchRequest(query), JobContext()).did_you_mean == meant


def test_a_name_that_cannot_be_quoted_is_not_offered(named) -> None:
    named.create_case('The "Tide" file')
    found = named.find(SearchRequest("case:file"), JobContext())
    assert found.problem == "There is no case “file” in this archive."
    assert found.did_you_mean == ""


def test_eight_names_are_looked_up_at_most_and_each_once(named, monkeypatch) -> None:
    finder, asked = named._find(), []
    real = finder._found

    def counted(request, index, context):
        asked.append(request.query)
        return real(request, index, context)

    monkeypatch.setattr(finder, "_found", counted)
    sources = [f"source:nosuch{letter}" for letter in "abcdefghijkl"]
    query = " ".join([*sources, *sources])
    found = named.find(SearchRequest(query), JobContext())
    assert asked == [query, *(source for source in sources[:8] for _ in range(2))]
    assert found.problem.count("There is no source") == 8
