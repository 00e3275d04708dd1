"""Deleting for good, a few at a time: others come in between, and it can be stopped."""

from __future__ import annotations

import pytest

from desktop_app.archive import purging
from desktop_app.domain.articles import ArticleId
from desktop_app.domain.edits import Flag
from desktop_app.errors import EditConflict, NotInArchive, StorageFull
from desktop_app.jobs import JobContext, Progress

ALL = [ArticleId(1), ArticleId(2), ArticleId(3)]


@pytest.fixture
def trashed(archive, monkeypatch):
    monkeypatch.setattr(purging, "BATCH", 1)
    archive.set_flag(ALL, Flag.TRASHED, on=True)
    return archive


def test_it_says_how_far_it_is(trashed):
    seen: list[Progress] = []
    assert trashed.purge(ALL, JobContext(seen.append)).articles == frozenset(ALL)
    assert [(one.done, one.total) for one in seen] == [(1, 3), (2, 3), (3, 3)]


def test_what_is_stopped_leaves_the_rest_in_the_trash(trashed):
    context = JobContext(lambda _: context.cancel())
    assert trashed.purge(ALL, context).articles == {ArticleId(1)}
    assert trashed.trashed() == {ArticleId(2), ArticleId(3)}
    assert trashed.verify(JobContext()).good


def test_an_edit_comes_in_between_and_may_save_an_article(trashed):
    def meanwhile(progress: Progress) -> None:
        if progress.done == 1:
            trashed.set_flag([ArticleId(2)], Flag.TRASHED, on=False)

    gone = trashed.purge(ALL, JobContext(meanwhile)).articles
    assert gone == {ArticleId(1), ArticleId(3)}
    assert trashed.article(ArticleId(2)).trashed_at is None
    assert not trashed.trashed()


def test_nothing_goes_where_one_is_not_in_the_trash_or_not_there(trashed):
    trashed.set_flag([ArticleId(3)], Flag.TRASHED, on=False)
    with pytest.raises(EditConflict):
        trashed.purge(ALL)
    with pytest.raises(NotInArchive):
        trashed.purge([ArticleId(1), ArticleId(99)])
    assert trashed.trashed() == {ArticleId(1), ArticleId(2)}


def test_the_index_stays_where_nothing_goes(trashed):
    trashed.update_index(JobContext())
    with pytest.raises(NotInArchive):
        trashed.purge([ArticleId(99)])
    assert not trashed.purge([]).articles
    assert not trashed.index_state().rebuilding
    trashed.purge(ALL[:1])
    assert trashed.index_state().rebuilding


def test_what_went_before_a_trouble_is_gone_wholly(trashed, monkeypatch):
    def refuse(progress: Progress) -> None:
        raise StorageFull("The disk is full.")

    with pytest.raises(StorageFull):
        trashed.purge(ALL, JobContext(refuse))
    assert trashed.trashed() == {ArticleId(2), ArticleId(3)}
    assert trashed.verify(JobContext()).good
