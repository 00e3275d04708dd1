"""Verifying goes on beside other work: what is deleted for good meanwhile is no damage."""

from __future__ import annotations

import pytest
from made_pictures import picture
from pictured_pages import data_uri, page, words

from desktop_app.domain.articles import ArticleId
from desktop_app.domain.edits import Flag
from desktop_app.jobs import Cancelled, JobContext
from desktop_app.storage import audit, copying
from desktop_app.storage.articles import Articles
from desktop_app.storage.originals import Originals

ALL = [ArticleId(1), ArticleId(2), ArticleId(3)]


@pytest.fixture
def texts():
    shown = f"{words(1)}<img src='{data_uri(picture())}' alt='A lamp'>{words(9)}"
    return {"one.html": page(shown, "Lamps"), "two.txt": "Two.\n", "three.txt": "Three.\n"}


@pytest.fixture
def pictured(opening, clippings, texts):
    with opening() as archive:
        archive.import_paths([clippings / name for name in texts], JobContext())
        yield archive


@pytest.fixture
def before(monkeypatch):
    """Do something before an original is looked at for the nth time, and then no more."""

    def patch(name: str, nth: int, act) -> None:
        asked = getattr(Originals, name)
        calls: list[str] = []

        def look(self, sha256):
            calls.append(sha256)
            if len(calls) == nth:
                act()
            return asked(self, sha256)

        monkeypatch.setattr(Originals, name, look)

    return patch


@pytest.mark.parametrize("look", ["has", "check"])
@pytest.mark.parametrize("nth", [1, 2, 3])
def test_what_is_deleted_for_good_while_it_is_read_is_no_damage(pictured, before, look, nth):
    pictured.set_flag(ALL, Flag.TRASHED, on=True)
    before(look, nth, lambda: pictured.purge(ALL, JobContext()))
    assert pictured.verify(JobContext()).problems == ()
    assert pictured.counts().all == 0


def test_only_what_is_gone_is_excused(pictured, before):
    for path in (pictured.folder / "blobs").rglob("*"):
        if path.is_file():
            path.unlink()
    pictured.set_flag(ALL[:1], Flag.TRASHED, on=True)
    before("has", 1, lambda: pictured.purge(ALL[:1], JobContext()))
    assert pictured.verify(JobContext()).problems == (
        "Article 2: the original is missing.",
        "Article 3: the original is missing.",
    )


def test_a_kept_original_that_is_deleted_meanwhile_is_no_damage(archive, before, tmp_path):
    (tmp_path / "tool.txt").write_bytes(bytes(range(256)) * 8)
    [item] = archive.import_paths([tmp_path / "tool.txt"], JobContext()).items
    assert item.kept
    before("has", 1, lambda: archive.forget_original(item.item))
    assert archive.verify(JobContext()).problems == ()


@pytest.mark.parametrize("steps", [1, 10**9])
def test_it_can_be_stopped_before_the_articles_are_counted(archive, monkeypatch, steps):
    monkeypatch.setattr(copying, "_STEPS", steps)
    monkeypatch.setattr(audit, "_ROWS", 1)
    monkeypatch.setattr(Originals, "stray", None)
    if steps == 1:
        monkeypatch.setattr(Articles, "all_ids", None)
    context = JobContext()
    context.cancel()
    with pytest.raises(Cancelled):
        archive.verify(context)


def test_it_stops_between_two_pictures(pictured, before):
    context = JobContext()
    before("check", 1, context.cancel)
    before("check", 2, lambda: pytest.fail("The picture was read all the same."))
    with pytest.raises(Cancelled):
        pictured.verify(context)
