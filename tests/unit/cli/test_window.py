"""The arguments of the window, and what reading them costs."""

import builtins
import os
import subprocess
import sys
from pathlib import Path

import pytest

import desktop_app
import desktop_app.__main__ as entry
from desktop_app.cli.main import parsed_window_options
from desktop_app.cli.window import WindowOptions, archive_folder, plain_options, window_options


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GUARDBOOK_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("GUARDBOOK_ARCHIVE", raising=False)
    for name in ("a.txt", "b c.txt"):
        (tmp_path / name).write_text("x")
    (tmp_path / "folder").mkdir()
    return tmp_path


def test_the_window_gets_its_archive_and_paths(here, monkeypatch, capsys):
    options = window_options(["--archive", str(here / "x"), str(here / "a.txt")])
    assert options == WindowOptions(here / "x", (here / "a.txt",))
    assert window_options([]).archive == here / "home" / "data" / "archive"
    monkeypatch.setenv("GUARDBOOK_ARCHIVE", str(here / "env"))
    assert window_options([]).archive == here / "env"
    assert window_options(["nothing-here"]) == 2
    assert "nothing-here" in capsys.readouterr().err
    assert window_options(["--bogus"]) == 2


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--archive", "x"],
        ["--archive=x"],
        ["--archive="],
        ["--archive", "~/x", "a.txt"],
        ["--archive", "x", "--archive=y", "a.txt", "b c.txt", "folder"],
        ["a.txt", "folder", "--archive", "x"],
        [""],
    ],
)
def test_plain_arguments_are_read_as_the_parser_reads_them(words):
    assert plain_options(words) == parsed_window_options(words)


@pytest.mark.parametrize(
    "words",
    [
        ["--archive"],
        ["--archive", "--bogus"],
        ["--archive", "-x", "a.txt"],
        ["--bogus"],
        ["-x"],
        ["gone.txt"],
        ["a.txt", "gone.txt"],
    ],
)
def test_what_is_wrong_is_left_to_the_parser(words, capsys):
    assert plain_options(words) is None
    assert window_options(words) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    "words", [["--passphrase-file", "a.txt"], ["--", "a.txt"], ["--arch", "x", "a.txt"]]
)
def test_what_is_right_but_not_plain_is_left_to_the_parser_too(words):
    assert plain_options(words) is None
    assert isinstance(window_options(words), WindowOptions)


def test_the_home_of_the_user_can_be_written_short(monkeypatch):
    monkeypatch.setenv("HOME", "/somewhere")
    monkeypatch.setenv("USERPROFILE", "/somewhere")
    assert archive_folder("~/x").as_posix() == "/somewhere/x"


def test_the_window_gets_the_passphrase_of_a_file(here, monkeypatch, capsys):
    opened = []

    def run(archive, imports, passphrase):
        opened.append(passphrase)
        return 0

    monkeypatch.setattr("desktop_app.gui.app.run", run)
    # It is the process of all other tests too.
    monkeypatch.setattr("gc.disable", lambda: None)
    monkeypatch.setattr("builtins.__import__", builtins.__import__)
    (here / "words").write_text("one two\n", "utf-8")
    assert entry.main(["--passphrase-file", str(here / "words")]) == 0
    monkeypatch.setenv("GUARDBOOK_PASSPHRASE_FILE", str(here / "words"))
    assert entry.main([]) == 0
    monkeypatch.setenv("GUARDBOOK_PASSPHRASE_FILE", str(here / "gone"))
    assert entry.main([]) == 2
    assert opened == ["one two", "one two"]
    assert capsys.readouterr().err.count("\n") == 1


def test_opening_the_window_loads_nothing_of_the_command_line(here):
    script = (
        "import sys, types\n"
        "before = set(sys.modules)\n"
        "import desktop_app.__main__ as entry\n"
        "entry._open_window = lambda options: len(options.paths)\n"
        "found = entry.main(['--archive', 'x', 'a.txt'])\n"
        "loaded = set(sys.modules) - before\n"
        "slow = {'argparse', 'gettext', 'json', 'shutil', 'traceback', 'desktop_app.cli.main'}\n"
        "print(found, sorted(slow & loaded))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | {"PYTHONPATH": str(Path(desktop_app.__file__).parents[1])},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "1 []\n"
