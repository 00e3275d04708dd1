"""Archives for measuring are real ones, the same each time, and made once."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.archive.archive import Archive
from desktop_app.domain.filters import Has, Having, State, StateIs
from desktop_app.domain.results import SearchRequest
from desktop_app.jobs import JobContext
from desktop_app.vault.keyring import FileDeviceKeys
from tests.bench import archives
from tests.bench.archives import PLANTED, SOURCES, TAGS, Made, prepare

pytestmark = pytest.mark.usefixtures("unmeasured")

COUNT = 120


def silence(_: str) -> None:
    """Say nothing."""


def opened(made: Made) -> Archive:
    return Archive.open(made.folder, devices=FileDeviceKeys(made.config), cache=made.cache)


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Made:
    return prepare(tmp_path_factory.mktemp("made"), COUNT, silence, commit_every=50)


def test_it_has_everything_that_a_list_shows(made) -> None:
    with opened(made) as archive:
        ids = [*archive.ids(), *archive.ids((StateIs(State.TRASHED),))]
        assert len(ids) == COUNT
        rows = archive.rows(ids).values()
        assert all(120 <= row.words <= 400 for row in rows)
        assert {row.source for row in rows} <= set(SOURCES)
        assert len({row.published for row in rows}) > COUNT // 2
        assert {row.read for row in rows} == {True, False}
        assert {tag.path for row in rows for tag in row.tags} <= set(TAGS)
        assert any(row.tags for row in rows)
        assert any(row.highlights for row in rows)
        assert sum(row.articles for row in archive.cases()) > 0


def test_its_highlights_stand_on_their_words(made) -> None:
    with opened(made) as archive:
        marked = archive.articles(archive.ids((Has(Having.HIGHLIGHT),)))
        assert marked
        for article in marked:
            for annotation in article.annotations:
                anchor = annotation.anchor
                assert anchor is not None
                assert annotation.placed_in(article.text.sha256)
                assert article.text.text[anchor.start : anchor.end] == anchor.quote


def test_it_is_the_same_each_time(made, tmp_path) -> None:
    again = prepare(tmp_path / "again", COUNT, silence, commit_every=50)
    with opened(made) as one, opened(again) as other:
        ids = one.ids()
        assert ids == other.ids()
        assert one.articles(ids) == other.articles(ids)


def test_a_small_one_is_indexed(made) -> None:
    with opened(made) as archive:
        assert archive.index_state().pending == 0
        assert archive.snippets("the", archive.ids()[:1])


def test_a_large_one_has_nothing_to_index(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(archives, "INDEXED_UP_TO", COUNT - 1)
    made = prepare(tmp_path, COUNT, silence)
    with opened(made) as archive:
        assert archive.index_state().pending == 0
        assert not archive.index_state().rebuilding


def test_a_searchable_one_holds_its_words_where_it_says(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(archives, "INDEXED_UP_TO", COUNT - 1)
    made = prepare(tmp_path, COUNT, silence, searchable=True)
    with opened(made) as archive:
        listed = set(archive.ids())
        for word, share in PLANTED.items():
            found = archive.find(SearchRequest(word), JobContext()).ids
            assert set(found) == made.holding(word) & listed
            assert len(made.holding(word)) == max(1, round(share * COUNT))


def test_one_that_is_not_searchable_holds_none_of_the_words(made) -> None:
    with opened(made) as archive:
        for word in PLANTED:
            assert made.holding(word) == frozenset()
            assert not archive.find(SearchRequest(word), JobContext()).ids


def test_it_is_made_once(made) -> None:
    told: list[str] = []
    assert prepare(made.home.parent, COUNT, told.append) == made
    assert told == []


def test_one_that_was_left_half_made_is_made_anew(tmp_path) -> None:
    def stop_half_way(words: str) -> None:
        if not words.endswith(": 0"):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        prepare(tmp_path, COUNT, stop_half_way, commit_every=50)
    made = prepare(tmp_path, COUNT, silence)
    with opened(made) as archive:
        assert archive.counts().all + archive.counts().trash == COUNT


def test_a_run_has_the_keys_and_leaves_nothing(made) -> None:
    with made.visited() as home:
        folder = Path(home["GUARDBOOK_HOME"])
        devices = FileDeviceKeys(folder / "config")
        with Archive.open(made.folder, devices=devices, cache=folder / "cache") as archive:
            assert archive.index_state().pending == 0
    assert not folder.exists()
    assert made.cache.is_dir()
