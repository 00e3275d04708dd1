"""What is chosen is in the settings' file a moment later, not only after a quiet end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app import settings
from desktop_app.errors import ArchiveProblem
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.keeping import Keeping
from desktop_app.settings import Settings


@pytest.fixture
def keeping(jobs: JobRunner) -> Keeping:
    return Keeping(Settings(), jobs)


def test_a_chosen_look_outlives_a_window_that_is_killed(window) -> None:
    window.app.actions["look.dark"].trigger()
    window.app.actions["view.details"].trigger()
    window.app.looks.settings = replace(window.app.looks.settings, tour_seen=True)
    window.qtbot.waitUntil(lambda: settings.load().tour_seen)
    found = settings.load()
    assert (found.look, found.details) == ("dark", True)
    assert found.splitter


def test_the_order_of_the_list_and_a_folded_heading_are_written_too(window) -> None:
    window.desk.search.set_sort(window.desk.search.question.sort.TITLE)
    window.qtbot.waitUntil(lambda: settings.load().sort == "title")
    tree = window.panes.sidebar.tree
    tree.collapse(tree.model().index(tree.model().rowCount() - 1, 0))
    window.qtbot.waitUntil(lambda: settings.load().folded == tree.folded_sections())


def test_choices_in_a_row_are_written_once(keeping, qtbot, monkeypatch) -> None:
    times, save = [], settings.save
    monkeypatch.setattr(settings, "save", lambda *a, **k: (times.append(1), save(*a, **k)))
    for size in (19, 20, 21):
        keeping.put(replace(keeping.settings, reading_size=size))
    keeping.put(keeping.settings)
    qtbot.waitUntil(lambda: settings.load().reading_size == 21)
    assert len(times) == 1


def test_two_windows_leave_each_others_choices(qtbot, jobs) -> None:
    one, two = Keeping(Settings(), jobs), Keeping(Settings(), jobs)
    one.put(Settings(look="dark"))
    qtbot.waitUntil(lambda: settings.load().look == "dark")
    two.put(Settings(notes=False))
    qtbot.waitUntil(lambda: not settings.load().notes)
    one.put(Settings(look="dark", compact=True))
    qtbot.waitUntil(lambda: settings.load().compact)
    two.put(Settings(look="system", notes=True))
    qtbot.waitUntil(lambda: settings.load().notes)
    assert settings.load() == Settings(look="dark", compact=True)


def test_what_cannot_be_written_is_tried_with_the_next_choice(
    keeping, qtbot, monkeypatch, caplog
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise ArchiveProblem("No room.")

    with monkeypatch.context() as full:
        full.setattr(settings, "save", refuse)
        keeping.put(Settings(look="dark"))
        qtbot.waitUntil(lambda: "ArchiveProblem" in caplog.text)
    keeping.put(Settings(look="dark", notes=False))
    qtbot.waitUntil(lambda: settings.load() == Settings(look="dark", notes=False))


def test_nothing_is_begun_after_the_end(keeping, jobs) -> None:
    keeping.put(Settings(look="dark"))
    keeping.finish()
    assert settings.load().look == "dark"
    keeping.touch()
    assert not keeping._pause.isActive()
    assert not jobs.busy
