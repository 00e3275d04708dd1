"""Reading: what the window shows first, and what that costs."""

import subprocess
import sys

import pytest

from desktop_app.domain.annotations import ArticleId, Mark
from desktop_app.domain.filters import KindIs, State, StateIs, TagIs
from desktop_app.domain.flags import Flag
from desktop_app.errors import NotInArchive
from desktop_app.jobs import JobContext

ONE, TWO, THREE = (ArticleId(number) for number in (1, 2, 3))

FIRST_SIGHT = """
import sys
before = set(sys.modules)
from pathlib import Path
from desktop_app.archive.archive import Archive
from desktop_app.vault.keyring import device_keys
home = Path(sys.argv[1])
archive = Archive.open(
    home / "archive", devices=device_keys(home / "config"), cache=home / "cache", writable=True
)
ids = archive.ids()
archive.rows(ids), archive.counts(), archive.count(), archive.tags(), archive.cases()
article = archive.article(ids[0])
archive.articles(ids), archive.annotation(article.annotations[0].id)
archive.meanings()
names = {"sqlmodel", "sqlalchemy", "pydantic", "whoosh", "numpy", "keyring", "argparse"}
names |= {"uuid", "calendar", "hashlib", "desktop_app.domain.edits"}
print(sorted(names & (set(sys.modules) - before)))
archive.original(ids[0])
import datetime as dt
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.jobs import JobContext
options = ExportOptions(exported_at=dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
archive.export("markdown", ids, options, home / "one.md", JobContext())
others = "desktop_app.exporting.html" in sys.modules
print("sqlmodel" in sys.modules, others, archive.history(ids[0])[0].row.action)
archive.close()
"""


def test_what_the_window_shows_first_is_read_without_slow_imports(opening, clippings, tmp_path):
    with opening() as archive:
        archive.import_paths([clippings / "one.txt"], JobContext())
        archive.tag([ONE], add=["court"])
        archive.annotate_quote(ONE, "quiet", Mark(tags=("court",)))
    done = subprocess.run(
        [sys.executable, "-c", FIRST_SIGHT, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("[]\nFalse False export\n", "")


def test_counting_and_listing_agree(archive):
    archive.tag([ONE, TWO], add=["court/harbour"])
    archive.tag([TWO, THREE], add=["court"])
    archive.set_flag([TWO], Flag.TRASHED, on=True)
    scopes = [
        (),
        (TagIs("court"),),
        (TagIs("court/harbour"),),
        (StateIs(State.TRASHED),),
        (TagIs("court"), StateIs(State.TRASHED)),
        (KindIs("text"), TagIs("court")),
        (TagIs("unknown"),),
    ]
    assert [archive.count(scope) for scope in scopes] == [2, 2, 1, 1, 1, 2, 0]
    assert [archive.count(scope) for scope in scopes] == [len(archive.ids(one)) for one in scopes]
    assert archive.count() == 2


def test_articles_are_read_one_by_one_or_together(archive):
    assert archive.articles([THREE, ONE]) == (archive.article(THREE), archive.article(ONE))
    assert archive.article(ONE).text.text.startswith("One quay")
    with pytest.raises(NotInArchive, match="no article 404"):
        archive.article(ArticleId(404))


def test_an_annotation_and_an_original_are_read(archive, clippings):
    done = archive.annotate_quote(ONE, "quiet", Mark(note="why"))
    (annotation,) = archive.article(ONE).annotations
    assert archive.annotation(annotation.id[:8]) == annotation == done.edit.annotation
    assert archive.original(ONE) == (clippings / "one.txt").read_bytes()
