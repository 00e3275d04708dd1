"""Threads that write at once lose nothing; threads that read meanwhile see whole states."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from desktop_app.storage.database import Database
from desktop_app.storage.meta import Meta

pytestmark = pytest.mark.usefixtures("unmeasured")

THREADS, WRITES = 4, 100


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path, b"k" * 32, create=True)
    with opened.write() as session:
        Meta(session).set("here", "0")
        Meta(session).set("there", "0")
    yield opened
    opened.close()


def count_up(database: Database, writes: int) -> None:
    """Read a number and write the next one, in both places."""
    for _ in range(writes):
        with database.write() as session:
            number = int(Meta(session).get("here") or 0) + 1
            Meta(session).set("here", str(number))
            Meta(session).set("there", str(number))


def all_at_once(*jobs: Callable[[], None]) -> None:
    with ThreadPoolExecutor(len(jobs)) as threads:
        for job in [threads.submit(job) for job in jobs]:
            job.result()


def reached(database: Database) -> int:
    with database.read() as session:
        return int(Meta(session).get("here") or 0)


def test_threads_that_write_lose_nothing(database: Database) -> None:
    all_at_once(*[lambda: count_up(database, WRITES)] * THREADS)
    assert reached(database) == THREADS * WRITES


def test_two_openings_of_one_archive_lose_nothing(database: Database, tmp_path: Path) -> None:
    other = Database(tmp_path, b"k" * 32)
    all_at_once(lambda: count_up(database, WRITES), lambda: count_up(other, WRITES))
    other.close()
    assert reached(database) == 2 * WRITES


def test_readers_never_see_half_a_change(database: Database) -> None:
    done = threading.Event()
    torn: list[object] = []

    def write() -> None:
        count_up(database, 2 * WRITES)
        done.set()

    def read_plainly() -> None:
        while not done.is_set():
            with database.connect() as connection:
                values = [
                    connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
                    for name in ("here", "there")
                ]
                if values[0] != values[1]:
                    torn.append(values)

    def read() -> None:
        while not done.is_set():
            with database.read() as session:
                values = [Meta(session).get(name) for name in ("here", "there")]
                if values[0] != values[1]:
                    torn.append(values)

    all_at_once(write, read_plainly, read)
    assert torn == []


def test_the_generation_moves_for_readers_of_every_thread(database: Database) -> None:
    seen = {database.generation}
    for _ in range(20):
        all_at_once(lambda: count_up(database, 1))
        seen.add(database.generation)
    assert len(seen) == 21
