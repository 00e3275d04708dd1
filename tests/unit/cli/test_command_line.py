import io

import pytest

from desktop_app import __main__ as entry
from desktop_app.cli import main as cli
from desktop_app.cli import output
from desktop_app.cli.commands import COMMANDS
from desktop_app.errors import ArchiveMissing
from desktop_app.jobs import Cancelled


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ([], False),
        (["search", "x"], True),
        (["--archive", "search", "list"], True),
        (["--archive", "search"], False),
        (["--archive=x", "list"], True),
        (["paper.txt"], False),
        (["paper.txt", "search"], False),
        (["--help"], True),
        (["--version"], True),
    ],
)
def test_a_command_is_told_from_a_path(words, wanted):
    assert entry.wants_command_line(words) is wanted


def run(words, windows=None):
    return cli.main(words, (windows if windows is not None else []).append)


def test_every_command_has_a_module_with_help(capsys):
    for name in COMMANDS:
        assert run([name, "--help"]) == 0
        assert name in capsys.readouterr().out


def test_wrong_usage_is_one_sentence(capsys):
    assert run(["search"]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "--help" in error


def test_the_main_program_opens_the_window_or_says_why_not(monkeypatch, capsys):
    opened = []
    monkeypatch.setattr(entry, "_open_window", lambda options: opened.append(options) or 0)
    assert entry.main([]) == 0
    assert len(opened) == 1
    assert entry.main(["no-such-file"]) == 2
    assert entry.main(["list", "--archive", "no-such-folder"]) == 10
    assert "no-such-folder" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (ArchiveMissing("There is none.", "Make one."), 10, "There is none. Make one."),
        (PermissionError(13, "Permission denied", "/x/y"), 1, "refused “/x/y”: Permission denied"),
        (OSError(28, "No space left"), 1, "refused: No space left"),
        (KeyboardInterrupt(), 130, "Stopped"),
        (Cancelled(), 130, "Stopped"),
        (ZeroDivisionError("secret words"), 70, "ZeroDivisionError"),
    ],
)
def test_every_end_is_told_in_words_and_a_code(monkeypatch, capsys, error, code, words):
    def fail(options):
        raise error

    monkeypatch.setattr("desktop_app.cli.list_.run", fail)
    assert run(["list"]) == code
    told = capsys.readouterr().err
    assert words in told
    assert "secret" not in told


def test_a_progress_bar_is_drawn_on_a_terminal_only():
    terminal, pipe = Terminal(), io.StringIO()
    for stream in (terminal, pipe):
        context = output.progress_context(stream)
        context.report(0, 0, "Looking")
        context.report(1, 4, "Importing", "secret.txt")
        context.report(4, 4, "Importing")
    assert pipe.getvalue() == ""
    drawn = terminal.getvalue()
    assert "1 of 4" in drawn
    assert "█" in drawn
    assert drawn.endswith("\n")
    assert "secret" not in drawn


def test_the_passphrase_file_is_read_or_refused(tmp_path, monkeypatch):
    from argparse import Namespace

    from desktop_app.cli.doors import passphrase
    from desktop_app.errors import BadValue

    file = tmp_path / "words"
    file.write_text("correct horse\r\nsecond line\n", encoding="utf-8")
    assert passphrase(Namespace(passphrase_file=file)) == "correct horse"
    assert passphrase(Namespace()) is None
    monkeypatch.setenv("GUARDBOOK_PASSPHRASE_FILE", str(tmp_path / "gone"))
    with pytest.raises(BadValue):
        passphrase(Namespace())
