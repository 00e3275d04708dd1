"""The language of an article can be put right; then only that article is read again."""

from __future__ import annotations

import pytest

from desktop_app.archive.archive import Archive
from desktop_app.domain.provenance import Field
from desktop_app.domain.results import SearchRequest
from desktop_app.jobs import JobContext
from desktop_app.search.index import SearchIndex


@pytest.fixture
def archive(opening, tmp_path):
    """Return an archive of three texts that are too short to tell their language."""
    for at, text in enumerate(("Häusern am See", "Häusern im Tal", "Quay"), 1):
        (tmp_path / f"{at}.txt").write_text(text, encoding="utf-8")
    with opening() as opened:
        opened.import_paths(sorted(tmp_path.glob("*.txt")), JobContext())
        opened.update_index(JobContext())
        yield opened


def ids(archive: Archive, query: str) -> list[int]:
    return sorted(archive.find(SearchRequest(query), JobContext()).ids)


def test_its_words_are_then_found_by_the_rules_of_that_language(archive, monkeypatch) -> None:
    applied: list[list[int]] = []
    whole = SearchIndex.apply

    def apply(self, documents, *others, **named) -> None:
        read = list(documents)
        applied.append([document.id for document in read])
        whole(self, read, *others, **named)

    monkeypatch.setattr(SearchIndex, "apply", apply)
    assert ids(archive, "Haus") == []
    assert ids(archive, "lang:de") == []
    archive.edit_fields(1, {Field.LANGUAGE: "de"})
    assert archive.index_state().pending == 1
    archive.update_index(JobContext())
    assert [one for one in applied if one] == [[1]]
    assert ids(archive, "Haus") == [1]
    assert ids(archive, "Häusern") == [1, 2]
    assert ids(archive, "lang:de") == [1]


def test_and_back_again(archive) -> None:
    edit = archive.edit_fields(1, {Field.LANGUAGE: "de"}).edit
    archive.update_index(JobContext())
    archive.apply(edit.inverse())
    archive.update_index(JobContext())
    assert ids(archive, "Haus") == []
