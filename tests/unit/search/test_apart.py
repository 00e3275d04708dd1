"""Many articles are built, and many segments merged, in a process that has the index key only."""

from __future__ import annotations

import contextlib
import errno
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.errors import ArchiveInUse, ArchiveProblem, StorageFull
from desktop_app.jobs import Cancelled, JobContext
from desktop_app.processes import frames
from desktop_app.processes.child import Child
from desktop_app.search import apart, parcels
from desktop_app.search.arrays import changing, child
from desktop_app.search.index import SearchIndex
from desktop_app.vault import files

WORDS = ["harbour", "strike", "crane", "barge", "winter", "ledger", "tide", "rope"]


def articles(article, count: int, start: int = 1):
    return [
        article(n, f"{WORDS[n % 8]} {WORDS[n * 7 % 5]} number{n}", title=f"{WORDS[n % 3]} report")
        for n in range(start, start + count)
    ]


def put(desk, documents, seq: int = 1) -> None:
    prepared = desk.index.prepare(documents, JobContext())
    assert prepared is not None
    desk.everything.update(document.id for document in documents)
    desk.index.apply(prepared, [document.id for document in documents], (seq, str(seq)))


def test_what_is_built_apart_is_found_like_what_is_built_here(desk, article) -> None:
    documents = articles(article, 250)
    put(desk, documents)
    apart_answers = {word: desk.ids(word) for word in [*WORDS, "number77", '"report"', "numb*"]}
    desk.index.clear()
    desk.index.apply(documents, [], (2, "two"))
    assert apart_answers == {word: desk.ids(word) for word in apart_answers}
    assert apart_answers["number77"] == {77}


def test_an_article_that_is_prepared_anew_replaces_the_old_one(desk, article) -> None:
    put(desk, articles(article, 5))
    put(desk, [article(3, "quite another text")], seq=2)
    assert desk.ids("number3") == set()
    assert desk.ids("another") == {3}
    assert desk.index.count() == 5
    assert desk.index.applied == (2, "2")


def test_a_killed_process_costs_nothing_and_is_followed_by_another(desk, article) -> None:
    documents = articles(article, 150)

    def dying():
        yield from documents[:120]
        os.kill(desk.index._apart.process, signal.SIGKILL)
        yield from documents[120:]

    assert desk.index.prepare(dying(), JobContext()) is None
    assert desk.index.count() == 0
    put(desk, documents)
    assert desk.index.count() == 150


def test_calling_it_off_breaks_the_work_off(desk, article) -> None:
    context = JobContext()

    def endless():
        number = 0
        while True:
            number += 1
            if number == 500:
                context.cancel()
            yield article(number, "words")

    with pytest.raises(Cancelled):
        desk.index.prepare(endless(), context)
    assert desk.index._apart.process is None


def test_what_was_prepared_for_an_older_state_is_not_taken(desk, article) -> None:
    prepared = desk.index.prepare(articles(article, 3), JobContext())
    desk.add(article(9, "meanwhile"), seq=4)
    with pytest.raises(ArchiveInUse):
        desk.index.apply(prepared, [1, 2, 3], (5, "five"), since=(0, ""))
    assert desk.index.ids() == {9}
    assert not (desk.folder / prepared.names[0]).exists()


def test_what_another_program_swept_away_is_asked_for_again(desk, article) -> None:
    prepared = desk.index.prepare(articles(article, 3), JobContext())
    (desk.folder / prepared.names[0]).unlink()
    with pytest.raises(ArchiveInUse):
        desk.index.apply(prepared, [1, 2, 3], (1, "one"))
    assert desk.index.count() == 0


def test_a_disk_that_refuses_is_told_with_a_sentence(desk, article) -> None:
    for path in desk.folder.iterdir():
        path.unlink()
    desk.folder.rmdir()
    with pytest.raises(ArchiveProblem) as caught:
        desk.index.prepare(articles(article, 3), JobContext())
    assert str(caught.value)


def test_large_merges_are_done_apart(desk, article, monkeypatch) -> None:
    monkeypatch.setattr(apart, "_MERGED_HERE", 10)
    monkeypatch.setattr(changing, "worth", lambda words: 0)
    for number in range(9):
        put(desk, articles(article, 20, start=1 + 20 * number), seq=number + 1)
    desk.index.apply([], [7, 27], (20, "twenty"))
    before = {word: desk.ids(word) for word in [*WORDS, "number7", "number8"]}
    many = len([*desk.folder.glob("[0-9a-f]*")])
    desk.index.maintain(JobContext())
    assert len([*desk.folder.glob("[0-9a-f]*")]) < many
    assert before == {word: desk.ids(word) for word in before}
    assert before["number8"] == {8}
    assert before["number7"] == set()


def test_what_another_program_sweeps_during_a_merge_costs_nothing(
    desk, article, monkeypatch
) -> None:
    monkeypatch.setattr(apart, "_MERGED_HERE", 10)
    monkeypatch.setattr(changing, "worth", lambda words: 0)
    for number in range(9):
        put(desk, articles(article, 20, start=1 + 20 * number), seq=number + 1)
    ask = apart.Apart._ask
    with contextlib.closing(SearchIndex(desk.folder, desk.key, desk.identity)) as other:

        def overtaken(*asked) -> list[str]:
            names = ask(*asked)
            other.apply([], [7], (20, "twenty"))
            return names

        monkeypatch.setattr(apart.Apart, "_ask", overtaken)
        desk.index.maintain(JobContext())
    assert desk.index.applied == (20, "twenty")
    assert desk.ids("number8") == {8}
    assert desk.ids("number7") == set()


def test_closing_ends_the_process(desk, article) -> None:
    put(desk, articles(article, 3))
    number = desk.index._apart.process
    desk.index.close()
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)


def test_a_process_that_is_asked_nothing_ends_by_itself() -> None:
    code = "from desktop_app.search.arrays import child; child.IDLE_S = 1; child.main()"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        from desktop_app.processes.frames import packed

        process.stdin.write(packed(b"O", b'{"folder": "/nowhere", "key": "00", "identity": ""}'))
        process.stdin.flush()
        assert process.wait(timeout=60) == -signal.SIGALRM


def built(desk, document) -> list[str]:
    """Have the process's own code build an article here; return what is heard of it."""
    texts = parcels.packed_documents([document])
    about = {"folder": str(desk.folder), "key": desk.key.hex(), "identity": desk.identity}
    opened = json.dumps(about).encode()
    asked = [(parcels.OPEN, opened), (parcels.TEXTS, texts), (parcels.BUILD, b"")]
    answers = io.BytesIO()
    child.serve(io.BytesIO(b"".join(frames.packed(*frame) for frame in asked)), answers)
    answers.seek(0)

    class Answering:
        def receive(self, timeout: float):
            return frames.receive(answers)

    return apart.Apart._answer(Answering(), lambda: None)


def test_what_another_program_sweeps_while_it_is_written_is_asked_for_again(
    desk, article, monkeypatch
) -> None:
    place = files._place_new

    def swept(temporary, path) -> None:
        temporary.unlink()
        place(temporary, path)

    monkeypatch.setattr(files, "_place_new", swept)
    with pytest.raises(ArchiveInUse):
        built(desk, article(1, "harbour"))


def test_a_disk_that_fills_up_is_told_as_such(desk, article, monkeypatch) -> None:
    def full(path, data) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(files, "_write_synced", full)
    with pytest.raises(StorageFull):
        built(desk, article(1, "harbour"))


@pytest.mark.skipif(sys.platform != "linux", reason="limits of others are seen there only")
def test_no_memory_of_the_process_goes_to_the_disk_when_it_breaks_down(desk, article) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (before[1], before[1]))
    try:
        put(desk, articles(article, 3))
        found = resource.prlimit(desk.index._apart.process, resource.RLIMIT_CORE)
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, (0, before[1]))
    assert found == (0, before[1])


def test_a_process_that_lacks_the_memory_is_given_up(desk, article, monkeypatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2] / "support"))
    monkeypatch.setattr(apart, "MODULE", "narrow_child")
    assert desk.index.prepare(articles(article, 3), JobContext()) is not None
    monstrous = article(1, " ".join(f"w{n}" for n in range(1_000_000)))
    assert desk.index.prepare([monstrous], JobContext()) is None


def test_a_process_that_ends_before_it_was_told_anything_is_put_away(
    desk, article, monkeypatch
) -> None:
    gone = []

    def too_late(self, kind: bytes, payload: bytes) -> None:
        self._process.wait()
        gone.append(self._process)
        send(self, kind, payload)

    send = Child.send
    monkeypatch.setattr(Child, "send", too_late)
    monkeypatch.setattr(apart, "MODULE", "no_such_module")
    assert desk.index.prepare(articles(article, 3), JobContext()) is None
    [process] = gone
    assert process.stdin.closed
    assert process.stdout.closed
    assert desk.index._apart.process is None


@pytest.mark.parametrize("at", ["start", "give_way"])
def test_closing_while_the_process_is_being_started_leaves_none(
    desk, article, monkeypatch, at: str
) -> None:
    started = []

    class Starting(Child):
        def __init__(self, *about) -> None:
            super().__init__(*about)
            started.append(self)
            if at == "start":
                desk.index.close()

    def given_way(process: int) -> None:
        asked.append(process)
        if at == "give_way":
            desk.index.close()

    asked: list[int] = []
    monkeypatch.setattr("desktop_app.processes.child.Child", Starting)
    monkeypatch.setattr("desktop_app.processes.bounds.give_way", given_way)
    assert desk.index._apart.build(articles(article, 3), lambda: None) is None
    [process] = started
    assert process.exit_code is not None
    assert desk.index._apart.process is None
    assert asked == ([process.number] if at == "give_way" else [])
