"""A search that finds nothing says which tag, case or source in it does not exist."""

from __future__ import annotations

import pytest

from desktop_app.domain.annotations import ArticleId
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
    ],
)
def test_names_that_stand_for_nothing_are_said(named, query, said, meant) -> None:
    found = named.find(SearchRequest(query), JobContext())
    assert len(found.ids) == 0
    assert (found.problem, found.did_you_mean) == (said, meant)


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
    assert asked == [query, *sources[:8]]
    assert found.problem.count("There is no source") == 8
