"""Exports are carried out and remembered; their files have names that say what is in them."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from desktop_app.domain.articles import ArticleId
from desktop_app.errors import ArchiveInUse, ExportFailed
from desktop_app.gui.exports.choice import CSV, END, PDF, ExportChoice
from desktop_app.gui.exports.view_model import ExportViewModel, Subject, file_name, with_suffix
from desktop_app.gui.job_runner import JobRunner
from desktop_app.jobs import JobContext

ONE = (ArticleId(1),)


def test_the_name_of_the_file_says_what_is_in_it() -> None:
    title = Subject("x", ONE, "2021-02-14 Candles: in/the courtyards?")
    assert file_name(title, ".pdf") == "2021-02-14 Candles in the courtyards.pdf"
    assert file_name(Subject("x", ONE * 2), ".md") == "2 articles.md"
    assert file_name(Subject("x", ONE, ".."), ".pdf") == "Article.pdf"
    long = file_name(Subject("x", ONE, "word " * 40), ".pdf")
    assert len(long) <= 64
    assert not long.removesuffix(".pdf").endswith(" ")


def test_the_ending_is_added_where_it_is_missing() -> None:
    assert with_suffix(Path("/x/a"), ".pdf") == Path("/x/a.pdf")
    assert with_suffix(Path("/x/a.PDF"), ".pdf") == Path("/x/a.PDF")
    assert with_suffix(Path("/x/a.b"), ".md") == Path("/x/a.b.md")


@pytest.fixture
def model(archive, jobs: JobRunner) -> ExportViewModel:
    return ExportViewModel(archive, jobs)


def test_an_export_is_written_as_chosen_and_remembered(qtbot, model, archive, tmp_path) -> None:
    choice = ExportChoice(PDF, END, anonymous=True, only_highlights=True)
    running = []
    model.running.connect(running.append)
    with qtbot.waitSignal(model.finished) as told:
        model.export(ONE, choice, tmp_path / "x")
    assert told.args[0].paths == (tmp_path / "x.pdf",)
    name, ids, options, target = archive.exported[0]
    assert (name, ids, target) == ("pdf", [1], tmp_path / "x.pdf")
    assert (options.anonymous, options.only_highlights, options.notes) == (True, True, "end")
    assert running == [True, False]
    found = []
    model.last_choice(lambda *values: found.append(values))
    qtbot.waitUntil(lambda: bool(found))
    assert found[0][0] == choice
    assert set(found[0][1]) == set(archive.tag_values)


def test_an_archive_for_reading_only_remembers_nothing(qtbot, model, archive, tmp_path) -> None:
    archive.writable = False
    with qtbot.waitSignal(model.finished) as told:
        model.export(ONE, ExportChoice(CSV), tmp_path / "x")
    assert told.args[0].notices == ()
    assert archive.choices == {}


def test_the_file_counts_even_where_the_choice_cannot_be_kept(
    qtbot, model, archive, tmp_path, monkeypatch
) -> None:
    def refuse(name: str, value: object) -> None:
        raise ArchiveInUse("Somebody else writes.")

    monkeypatch.setattr(archive, "choose", refuse)
    with qtbot.waitSignal(model.finished) as told:
        model.export(ONE, ExportChoice(), tmp_path / "x")
    assert told.args[0].notices == ("Somebody else writes.",)


@pytest.mark.parametrize("problem", [ExportFailed("No."), RuntimeError("boom")])
def test_a_failed_export_is_told(qtbot, model, archive, jobs, tmp_path, problem) -> None:
    archive.fail["export"] = problem
    running = []
    model.running.connect(running.append)
    told = jobs.failed if isinstance(problem, ExportFailed) else jobs.crashed
    with qtbot.waitSignal(told):
        model.export(ONE, ExportChoice(), tmp_path / "x")
    qtbot.waitUntil(lambda: running == [True, False])


def test_an_export_that_has_nothing_to_report_is_shown_and_can_be_stopped(
    qtbot, model, archive, tmp_path, monkeypatch
) -> None:
    def export(name, ids, options, target, context: JobContext, password: str) -> None:
        while True:
            context.pause(0.005)

    monkeypatch.setattr(archive, "export", export)
    told = []
    model.progressed.connect(lambda run, state: told.append((run, state)))
    for name in ("one", "two", "three"):  # the last one waits for its turn
        model.export(ONE, ExportChoice(), tmp_path / name)
    qtbot.waitUntil(lambda: len(told) == 3)
    assert [state.headline for _, state in told] == ["Exporting…"] * 3
    assert told[2][1].stopping == "Stop the export to three.pdf"
    for run, _ in told:
        run.cancel()
    qtbot.waitUntil(lambda: not model.busy)
    assert [state for _, state in told[3:]] == [None] * 3


def test_a_long_export_tells_how_far_it_is_and_can_be_stopped(
    qtbot, model, archive, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr("desktop_app.gui.exports.view_model.SLOW_MS", 0)
    begun = threading.Event()

    def export(name, ids, options, target, context: JobContext, password: str) -> None:
        for done in range(1, 1_000_000):
            context.checkpoint(done, 1_000_000)
            begun.set()

    monkeypatch.setattr(archive, "export", export)
    states, running = [], []
    model.progressed.connect(lambda _, state: states.append(state))
    model.running.connect(running.append)
    model.cancel()  # nothing runs yet
    model.export(ONE, ExportChoice(), tmp_path / "x")
    qtbot.waitUntil(lambda: any(state.total for state in states))
    assert states[-1].headline.endswith("of 1,000,000")
    assert states[0].stopping == "Stop the export to x.pdf"
    model.cancel()
    qtbot.waitUntil(lambda: running == [True, False])
    assert states[-1] is None
    assert archive.choices == {}
