"""A second start hands its paths to the window that is there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.gui import app as composition
from desktop_app.gui.doorbell import LARGEST, Answer, Doorbell, place_of, ring

NUMBER = "0123456789abcdef" * 2


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "run" / "one"


@pytest.fixture
def bell(qapp, place: Path):
    made = Doorbell()
    assert made.hang(place)
    yield made
    made.take_down()


def test_a_ring_is_answered_and_hands_over_its_paths(bell: Doorbell, place: Path) -> None:
    taken: list[list[Path]] = []
    bell.rung.connect(taken.append)
    wanted = [Path("/news/Ünïcode 🙂.txt"), Path(os.fsdecode(b"/news/\xff.txt"))]
    assert ring(place, wanted) is Answer.TAKEN
    assert ring(place, []) is Answer.TAKEN
    assert taken == [wanted, []]
    assert [path.name for path in place.iterdir()] == ["window"]  # nothing is left behind


def test_where_nobody_is_nothing_is_written(qapp, bell: Doorbell, place: Path) -> None:
    assert ring(place.with_name("other"), []) is Answer.NOBODY
    assert not place.with_name("other").exists()
    bell.take_down()
    assert ring(place, []) is Answer.NOBODY
    assert bell.hang(place)  # the ring did not keep the lock


def test_a_window_that_does_not_answer_is_not_waited_for_long(bell: Doorbell, place: Path) -> None:
    bell._watcher.removePath(str(place))
    assert ring(place, [Path("/x")], patience_ms=20) is Answer.SILENT
    assert [path.name for path in place.iterdir()] == ["window"]


def test_a_folder_with_the_name_of_a_request_keeps_no_window_from_opening(
    qtbot, place: Path
) -> None:
    (place / f"{NUMBER}.request").mkdir(parents=True)
    bell = Doorbell()
    assert bell.hang(place)
    taken: list[object] = []
    bell.rung.connect(taken.append)
    assert ring(place, [Path("/news/one.txt")]) is Answer.TAKEN
    assert taken == [[Path("/news/one.txt")]]
    bell.take_down()


def test_very_many_paths_are_handed_over_at_once(bell: Doorbell, place: Path) -> None:
    taken: list[list[Path]] = []
    bell.rung.connect(taken.append)
    wanted = [Path(f"/news/{'a' * 190}/{number}.txt") for number in range(10_000)]
    assert ring(place, wanted) is Answer.TAKEN
    assert taken == [wanted]


def test_only_one_window_answers(bell: Doorbell, place: Path) -> None:
    assert not Doorbell().hang(place)


def test_what_an_earlier_window_left_is_not_taken(qapp, place: Path) -> None:
    place.mkdir(parents=True)
    (place / f"{NUMBER}.request").write_text("[]", encoding="ascii")
    (place / ".0123456789abcdef.tmp").write_text('["/news/so', encoding="ascii")
    bell = Doorbell()
    assert bell.hang(place)
    assert [path.name for path in place.iterdir()] == ["window"]
    bell.take_down()


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[1]", b"not json", b"\xff", b"[" * 99_999, b"[" + b" " * LARGEST + b"]"],
)
def test_what_is_no_request_is_thrown_away(
    qtbot, bell: Doorbell, place: Path, content: bytes
) -> None:
    taken: list[object] = []
    bell.rung.connect(taken.append)
    request = place / f"{NUMBER}.request"
    request.touch(mode=0o600)
    request.write_bytes(content)
    qtbot.waitUntil(lambda: not request.exists())
    assert taken == []
    assert not (place / f"{NUMBER}.answer").exists()


def test_a_request_that_others_may_write_is_not_believed(
    qtbot, bell: Doorbell, place: Path, tmp_path: Path
) -> None:
    taken: list[object] = []
    bell.rung.connect(taken.append)
    text = tmp_path / "text"
    text.write_text(json.dumps(["/x"]), encoding="ascii")
    text.chmod(0o644)
    request = place / f"{NUMBER}.request"
    text.rename(request)
    qtbot.waitUntil(lambda: not request.exists())
    link = place / f"{NUMBER[::-1]}.request"
    link.symlink_to(place / "window")
    qtbot.waitUntil(lambda: not link.is_symlink())
    assert taken == []


def test_the_folder_is_the_users_own_and_lies_outside_of_the_archive(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, bell: Doorbell, place: Path
) -> None:
    assert place.stat().st_mode & 0o077 == 0
    archive = tmp_path / "archive"
    assert place_of(archive).parent == paths.cache() / "run"
    assert place_of(archive) == place_of(archive / ".." / "archive") != place_of(tmp_path / "b")
    monkeypatch.delenv("GUARDBOOK_HOME")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "rt"))
    assert paths.runtime() == tmp_path / "rt" / "guardbook"


def test_the_window_answers_as_long_as_its_archive_is_open(window, tmp_path: Path) -> None:
    file = tmp_path / "Fresh.txt"
    file.write_text("Something happened.", encoding="utf-8")
    place = place_of(window.archive.folder)
    window.app.window.showMinimized()
    assert ring(place, [file]) is Answer.TAKEN
    window.settle()
    assert "Fresh" in window.titles()
    assert not window.app.window.isMinimized()
    window.app._leave()
    assert ring(place, [file]) is Answer.NOBODY


def test_a_second_start_ends_at_once(
    qapp, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = iter((Answer.TAKEN, Answer.SILENT))
    monkeypatch.setattr(composition, "ring", lambda place, wanted: next(answers))
    assert composition.run(tmp_path / "archive") == 0
    assert capsys.readouterr().err == ""
    assert composition.run(tmp_path / "archive") == 11
    assert "does not answer" in capsys.readouterr().err
    assert not (tmp_path / "archive").exists()


def test_a_second_process_hands_over_and_ends(window, guardbook, tmp_path: Path) -> None:
    file = tmp_path / "From outside.txt"
    file.write_text("Something happened outside.", encoding="utf-8")
    command = [sys.executable, "-m", "desktop_app", "--archive", str(window.archive.folder)]
    environment = guardbook.environment({"QT_QPA_PLATFORM": "offscreen"})
    with subprocess.Popen([*command, file.name], env=environment, cwd=tmp_path) as second:
        window.qtbot.waitUntil(lambda: second.poll() is not None, timeout=60_000)
    assert second.returncode == 0
    window.settle()
    assert "From outside" in window.titles()
