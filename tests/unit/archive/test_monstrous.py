"""An article that takes more memory than there is: the others are found, and its beginning."""

from __future__ import annotations

from desktop_app.archive import indexing
from desktop_app.domain.results import SearchRequest
from desktop_app.jobs import JobContext
from desktop_app.search import apart


def found(archive, query: str) -> list[int]:
    return sorted(archive.find(SearchRequest(query), JobContext()).ids)


def test_a_text_that_breaks_the_process_off_is_found_by_its_beginning(
    archive, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(indexing, "LONG", 5_000)
    monkeypatch.setattr(apart, "MODULE", "no_such_module")
    monstrous = tmp_path / "monstrous.txt"
    monstrous.write_text(
        "Alpha begins here.\n\n" + "filler words " * 1_000 + "\n\nOmega ends it.\n"
    )
    small = tmp_path / "small.txt"
    small.write_text("A small neighbour of it.\n\nNothing else happened.\n")
    archive.import_paths([monstrous, small], JobContext())
    archive.update_index(JobContext())
    [large] = found(archive, "alpha")
    assert found(archive, "filler") == [large]
    assert len(found(archive, "neighbour")) == 1
    assert found(archive, "omega") == []
    assert archive.index_state().pending == 0


def test_a_long_text_is_indexed_whole_by_the_process(archive, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(indexing, "LONG", 5_000)
    long = tmp_path / "long.txt"
    long.write_text("Alpha begins here.\n\n" + "filler words " * 1_000 + "\n\nOmega ends it.\n")
    archive.import_paths([long], JobContext())
    archive.update_index(JobContext())
    assert found(archive, "alpha") == found(archive, "omega") != []
