"""Reads the command line and runs one command; every expected error becomes one sentence."""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import NoReturn, Protocol, cast

from desktop_app import __version__
from desktop_app.cli.commands import COMMANDS, VALUE_OPTIONS
from desktop_app.cli.output import speak_utf8, tell, tell_error, visible
from desktop_app.cli.window import WindowOptions, archive_folder, is_there
from desktop_app.errors import GuardbookError
from desktop_app.jobs import Cancelled

USAGE = 2
BUG = 70
INTERRUPTED = 130


class Command(Protocol):
    """A module of this package that is a command."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Describe the command's arguments."""

    def run(self, options: argparse.Namespace) -> int:
        """Carry the command out and return the exit code."""


OpenWindow = Callable[[WindowOptions], int]


class _Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one sentence instead of a page."""

    def error(self, message: str) -> NoReturn:
        tell(f"{self.prog}: {message}. See “{self.prog} --help”.")
        sys.exit(USAGE)


def main(words: Sequence[str], open_window: OpenWindow) -> int:
    """Run a command and return its exit code."""
    speak_utf8()
    try:
        at = _command_at(words)
        options = parser(words[at] if at is not None else "").parse_args(_arranged(words, at))
        options.open_window = open_window
        options.archive = archive_folder(getattr(options, "archive", None))
        return cast("int", options.run(options))
    except SystemExit as end:  # argparse: help, version, wrong usage
        return end.code if isinstance(end.code, int) else USAGE
    except GuardbookError as error:
        tell_error(error)
        return error.exit_code
    except (KeyboardInterrupt, Cancelled):
        tell("guardbook: Stopped. What was finished before is kept.")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output has gone; nothing is left to say.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1
    except OSError as error:
        why = error.strerror or type(error).__name__
        if isinstance(error.filename, str | bytes):
            tell(visible(f"guardbook: The system refused “{os.fsdecode(error.filename)}”: {why}."))
        else:
            tell(f"guardbook: The system refused: {why}.")
        return 1
    except Exception as error:  # noqa: BLE001 - the last resort: a bug, told without its words
        return _tell_bug(error)


def _command_at(words: Sequence[str]) -> int | None:
    """Return where the command stands; None if there is none, or the program's help is wanted."""
    skip = False
    for at, word in enumerate(words):
        if skip or word in VALUE_OPTIONS:
            skip = not skip
        elif not word.startswith("-"):
            return at if word in COMMANDS else None
        elif word.partition("=")[0] not in VALUE_OPTIONS:
            return None
    return None


def _arranged(words: Sequence[str], at: int | None) -> Sequence[str]:
    """Let a query begin with a minus; everything else stays as it is."""
    if at is None or words[at] != "search":
        return words
    from desktop_app.cli.search import arranged

    return [*words[: at + 1], *arranged(words[at + 1 :])]


def parsed_window_options(words: Sequence[str]) -> WindowOptions | int:
    """Read any arguments of the window and say what is wrong with them; an int is an exit code."""
    speak_utf8()
    reader = _Parser(prog="guardbook", add_help=False)
    _add_everywhere(reader)
    reader.add_argument("paths", nargs="*", type=Path)
    try:
        options = reader.parse_args(words)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else USAGE
    missing = [path for path in options.paths if not is_there(path)]
    if missing:
        tell(
            f"guardbook: There is no file and no command “{missing[0]}”. "
            "See “guardbook --help” for the commands."
        )
        return USAGE
    return WindowOptions(
        archive_folder(getattr(options, "archive", None)),
        tuple(options.paths),
        getattr(options, "passphrase_file", None),
    )


def parser(only: str = "") -> argparse.ArgumentParser:
    """Build the parser of all commands, or of one: the others take time to be loaded."""
    top = _Parser(
        prog="guardbook",
        description="A desktop archive for journalists. Without a command it opens the window; "
        "paths are imported into it.",
        epilog="Exit codes: 0 good · 1 a named problem · 2 wrong usage · 3 some inputs failed · "
        "10 no archive · 11 in use · 12 wrong passphrase · 70 a bug in Guardbook.",
    )
    top.add_argument("--version", action="version", version=f"guardbook {__version__}")
    _add_everywhere(top)
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, module_name in COMMANDS.items():
        if only not in ("", name):
            continue
        module = import_module(f"desktop_app.cli.{module_name}")
        command = cast("Command", module)
        summary = (module.__doc__ or "").split("\n", 1)[0]
        child = commands.add_parser(name, help=summary, description=summary)
        _add_everywhere(child)
        command.add_arguments(child)
        child.set_defaults(run=command.run)
    return top


def _add_everywhere(parser: argparse.ArgumentParser) -> None:
    """Add the options that may stand before or after the command."""
    parser.add_argument(
        "--archive",
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="folder of the archive (default: GUARDBOOK_ARCHIVE, or the user's own)",
    )
    parser.add_argument(
        "--passphrase-file",
        metavar="F",
        type=Path,
        default=argparse.SUPPRESS,
        help="file whose first line is the passphrase (default: GUARDBOOK_PASSPHRASE_FILE)",
    )


def _tell_bug(error: Exception) -> int:
    """Say that this is a bug, naming its type and place only: the words may be secret."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = ""
    if place is not None:
        where = f" in {Path(place.tb_frame.f_code.co_filename).name}, line {place.tb_lineno}"
    tell(
        f"guardbook: A bug in Guardbook stopped this ({type(error).__name__}{where}). "
        "Nothing that was finished before is lost."
    )
    if os.environ.get("GUARDBOOK_DEBUG"):
        traceback.print_exception(error)
    return BUG
