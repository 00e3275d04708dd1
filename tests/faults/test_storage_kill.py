"""A process that is killed while it writes loses nothing that it had reported as stored."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.storage.articles import Articles
from desktop_app.storage.audit import Audit
from desktop_app.storage.database import Database
from desktop_app.storage.originals import Originals
from desktop_app.storage.outbox import Outbox
from desktop_app.storage.sets import plain

ROOT = Path(__file__).resolve().parents[2]
KEY = b"k" * 32
KILLS = 5

# Stores articles one by one, and says the number of each only when it is stored.
WRITER = """
import datetime as dt, hashlib, sys
from pathlib import Path
from desktop_app.domain.articles import ArticleDraft, Original
from desktop_app.domain.blocks import paragraphs
from desktop_app.storage.articles import Articles
from desktop_app.storage.audit import Audit
from desktop_app.storage.sets import plain
from desktop_app.storage.database import Database
from desktop_app.storage.originals import Originals
from desktop_app.storage.outbox import Outbox

folder, key = Path(sys.argv[1]), b"k" * 32
database = Database(folder, key, create=True)
originals = Originals(folder, key, key)
now = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
print("ready", flush=True)
with database.read() as session:
    start = len(Articles(session).all_ids())
for number in range(start, start + 100_000):
    text = f"Article number {number}. " * 40
    sha256 = originals.put(text.encode())
    with database.write() as session:
        draft = ArticleDraft(paragraphs(text), "text", "text/plain", "x 1")
        original = Original(sha256, len(text), "x.txt", "text/plain")
        article = Articles(session).add(draft, original, now, None)
        Audit(plain(session), key).append("import", f"article {article}", {"original": sha256}, now)
        Outbox(session).touch([article])
    print(article, flush=True)
"""


def write_until_killed(folder: Path, after: int) -> list[int]:
    """Let a process store articles, kill it after so many, and return those it reported."""
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert writer.stdout is not None
    assert writer.stdout.readline() == "ready\n"
    reported = [int(writer.stdout.readline()) for _ in range(after)]
    writer.send_signal(signal.SIGKILL)
    # What it wrote into the pipe before it died was reported as well.
    reported += [int(line) for line in writer.stdout if line.endswith("\n")]
    writer.stdout.close()
    writer.wait()
    return reported


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_nothing_that_was_reported_is_lost(tmp_path: Path) -> None:
    chance = random.Random(4)
    reported: list[int] = []
    for kill in range(KILLS):
        reported += write_until_killed(tmp_path, chance.randrange(1, 60))
        database = Database(tmp_path, KEY)
        with database.read() as session:
            there = Articles(session).all_ids()
            assert set(reported) <= set(there), f"kill {kill}"
            assert len(there) <= len(reported) + kill + 1
            assert Audit(plain(session), KEY).verify() == []
            assert Audit(plain(session), KEY).head()[0] == len(there)
            assert Outbox(session).size() == len(there)
            originals = Originals(tmp_path, KEY, KEY)
            for article in there:
                found = Articles(session).get(article)
                assert originals.get(found.original.sha256).decode().startswith(found.text.text)
            used = Articles(session).blobs_in_use()
        assert database.problems() == []
        assert len(originals.stray(used)) <= kill + 1
        originals.sweep(used)
        assert originals.stray(used) == []
        database.close()
    assert len(reported) >= KILLS


# Opens the archive with a last step that is killed in the middle of its work.
MIGRATOR = """
import os, signal, sys
from pathlib import Path
from desktop_app.storage.database import Database
from desktop_app.storage.migrations import STEPS

def killed(connection):
    connection.execute("DROP TABLE text_version")
    connection.execute("CREATE TABLE big AS WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                       " WHERE i < 3000) SELECT randomblob(4000) AS b FROM n")
    os.kill(os.getpid(), signal.SIGKILL)

Database(Path(sys.argv[1]), b"k" * 32, create=True, steps=(*STEPS, killed))
"""


def migrate_until_killed(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", MIGRATOR, str(folder)],
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == -signal.SIGKILL


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_database_is_made_as_a_whole_or_not_at_all(tmp_path: Path) -> None:
    migrate_until_killed(tmp_path)
    assert not (tmp_path / "archive.db").exists()
    database = Database(tmp_path, KEY, create=True)
    assert database.problems() == []
    database.close()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_killed_migration_leaves_the_archive_as_it_was(tmp_path: Path) -> None:
    write_until_killed(tmp_path, 3)
    migrate_until_killed(tmp_path)
    database = Database(tmp_path, KEY)
    with database.read() as session:
        assert len(Articles(session).texts(Articles(session).all_ids())) >= 3
    assert database.problems() == []
    database.close()
