"""The process that reads files: what it answers, and what it cannot do to the program."""

from __future__ import annotations

import os
import signal
import sys

import pytest
from own_process import stand_in
from planted import SUFFIX, plant

from desktop_app.domain.provenance import Field
from desktop_app.errors import ImportFailed, UnreadableSource
from desktop_app.importing import worker as module
from desktop_app.importing.importer import Importers, Source
from desktop_app.importing.parcels import ARTICLES, Request, unpack_drafts
from desktop_app.importing.worker import Worker
from desktop_app.jobs import Cancelled, JobContext
from desktop_app.processes import bounds
from desktop_app.processes.child import environment
from desktop_app.processes.limits import Limits

QUIET = Source("quiet.txt", b"The quay was quiet. Nobody came.\n\nThe crane stood still.\n")


@pytest.fixture(scope="module")
def worker():
    with Worker() as running:
        yield running


@pytest.fixture
def planted(tmp_path, monkeypatch):
    """Return a worker of its own that has the planted importer."""
    monkeypatch.setenv("PYTHONPATH", plant(tmp_path))
    with Worker(Limits(seconds=1)) as running:
        yield running


def evil(word):
    return Source(f"{word}{SUFFIX}", b"PLANTED " + word.encode())


def read(worker, source):
    return worker.read(source, JobContext())


def test_what_comes_back_is_what_the_importers_read(worker, fixture_data):
    for name in ("page.html", "note.md", "mail.txt", "courtyards.txt"):
        source = Source(name, fixture_data(name))
        [here], [there] = Importers.installed().read(source), read(worker, source)
        assert there.text == here.text
        assert there.text.sha256 == here.text.sha256
        assert {**here.fields, **there.fields} == there.fields
        assert (there.kind, there.mime, there.extractor, there.suggestions, there.notices) == (
            here.kind, here.mime, here.extractor, here.suggestions, here.notices
        )  # fmt: skip


def test_the_language_of_a_text_is_guessed_there(worker):
    [draft] = read(worker, QUIET)
    assert draft.fields[Field.LANGUAGE].value == "en"


@pytest.mark.skipif(os.name != "posix", reason="there is no niceness elsewhere")
def test_it_leaves_cores_to_the_window_from_its_start(worker):
    read(worker, QUIET)
    niceness = os.getpriority(os.PRIO_PROCESS, worker.process)
    assert niceness == min(19, os.nice(0) + bounds.NICENESS)


def test_answers_come_in_the_order_of_the_sources(worker):
    for number in range(20):
        worker.send(Request(ARTICLES, Source(f"{number}.txt", f"Text {number}.".encode())))
    taken = [worker.take(JobContext(), unpack_drafts) for _ in range(20)]
    assert [draft.text.text for [draft] in taken] == [f"Text {n}." for n in range(20)]
    assert worker.waiting == 0


def test_a_source_that_nothing_reads_fails_with_its_own_sentence(worker):
    with pytest.raises(UnreadableSource, match="is a ZIP file") as caught:
        read(worker, Source("a.zip", b"PK\x03\x04 and more"))
    assert caught.value.hint
    assert read(worker, QUIET)


def test_a_name_that_is_no_text_is_answered(worker):
    with pytest.raises(UnreadableSource, match="is a ZIP file"):
        read(worker, Source("a\udcff\u202e.zip", b"PK\x03\x04 and more"))


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        ("loop", "“loop.planted” takes too long to read"),
        ("bomb", "“bomb.planted” needs too much memory to be read"),
        ("crash", "“crash.planted” broke off the process that reads files"),
        ("leave", "“leave.planted” broke off the process that reads files"),
        ("junk", "What was read from “junk.planted” makes no sense"),
        ("flood", "“flood.planted” broke off the process that reads files"),
        ("mistake", r"because of a mistake in the program \(KeyError|it may be damaged"),
    ],
)
def test_a_source_that_harms_its_reader_fails_alone(planted, word, sentence):
    for source in (QUIET, evil(word), QUIET, QUIET):
        planted.send(Request(ARTICLES, source))
    assert planted.take(JobContext(), unpack_drafts)
    with pytest.raises(UnreadableSource, match=sentence) as caught:
        planted.take(JobContext(), unpack_drafts)
    assert caught.value.hint
    assert "secret" not in str(caught.value)
    for _ in range(2):
        [draft] = planted.take(JobContext(), unpack_drafts)
        assert draft.text.text.startswith("The quay")


def test_what_reads_a_file_can_do_nothing_else(planted):
    [draft] = read(planted, evil("break_out"))
    if sys.platform != "linux":
        pytest.skip("there is no such protection here")
    assert draft.text.text == "not refused:"


def test_a_process_that_was_killed_costs_nothing(worker):
    assert read(worker, QUIET)
    for victim in (QUIET, Source("b.txt", b"Another text.")):
        worker.send(Request(ARTICLES, victim))
    os.kill(worker.process, signal.SIGKILL)
    assert worker.take(JobContext(), unpack_drafts)
    assert worker.take(JobContext(), unpack_drafts)[0].text.text == "Another text."


def test_a_process_that_is_gone_before_it_is_asked_costs_nothing(worker):
    assert read(worker, QUIET)
    os.kill(worker.process, signal.SIGKILL)
    os.waitid(os.P_PID, worker.process, os.WEXITED | os.WNOWAIT)
    assert read(worker, Source("large.txt", b"word " * 200_000))


def test_cancelling_ends_what_does_not_end(planted):
    planted.send(Request(ARTICLES, QUIET))
    assert planted.take(JobContext(), unpack_drafts)
    planted.send(Request(ARTICLES, evil("sleep")))
    context = JobContext()
    context.cancel()
    with pytest.raises(Cancelled):
        planted.take(context, unpack_drafts)
    assert planted.process is None
    assert planted.waiting == 0


def test_a_process_is_renewed_after_a_while():
    with Worker(renewed_after=1) as running:
        assert read(running, QUIET)
        first = running.process
        assert read(running, QUIET)
        assert running.process != first


def test_a_process_that_cannot_be_started_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no-python"))
    with Worker() as running, pytest.raises(ImportFailed, match="could not be started") as caught:
        read(running, QUIET)
    assert caught.value.hint


@pytest.mark.skipif(os.name != "posix", reason="the stand-in is a shell script")
@pytest.mark.parametrize("lines", ["exit 1", "head -c 20; echo garbage, garbage, garbage"])
def test_a_process_that_never_begins_is_told(tmp_path, monkeypatch, lines):
    stand_in(tmp_path, monkeypatch, lines)
    with Worker() as running, pytest.raises(ImportFailed, match="could not be started"):
        read(running, QUIET)


def test_an_answer_without_end_is_cut_off(planted, monkeypatch):
    monkeypatch.setattr(module, "BACKLOG", 1000)
    with pytest.raises(UnreadableSource, match="broke off"):
        read(planted, Source("long.txt", b"word " * 2000))


def test_the_process_is_told_nothing_about_the_user(monkeypatch):
    monkeypatch.setenv("GUARDBOOK_PASSPHRASE_FILE", "/secret")
    monkeypatch.setenv("USER", "somebody")
    found = environment({})
    assert not any(name.startswith("GUARDBOOK") for name in found)
    assert "USER" not in found
