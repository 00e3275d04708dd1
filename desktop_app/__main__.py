"""``guardbook`` opens the window; with a command as its first word it is the command line."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from desktop_app.cli.commands import COMMANDS, VALUE_OPTIONS
from desktop_app.processes import bounds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.cli.window import WindowOptions


def wants_command_line(words: Sequence[str]) -> bool:
    """Whether these arguments name a command, or ask for help or the version."""
    skip = False
    for word in words:
        if skip:
            skip = False
        elif word in VALUE_OPTIONS:
            skip = True
        elif word in ("--help", "-h", "--version"):
            return True
        elif not word.startswith("-"):
            return word in COMMANDS
    return False


def main(words: Sequence[str] | None = None) -> int:
    """Choose between window and command line, importing only what is needed."""
    bounds.forbid_dumps()
    words = sys.argv[1:] if words is None else words
    if wants_command_line(words):
        from desktop_app.cli.main import main as command_line

        return command_line(words, open_window=_open_window)
    from desktop_app.cli.window import window_options

    options = window_options(words)
    if isinstance(options, int):
        return options
    return _open_window(options)


def _open_window(options: WindowOptions) -> int:
    from desktop_app.cli.secrets import named_passphrase
    from desktop_app.errors import BadValue

    try:
        passphrase = named_passphrase(options.passphrase_file)
    except BadValue as problem:
        from desktop_app.cli.output import tell_error

        tell_error(problem)
        return problem.exit_code
    # Imports make much and leave no garbage; the window looks for it itself, see gui/garbage.py.
    gc.disable()
    from desktop_app.gui.plainly import import_plainly

    import_plainly()
    from desktop_app.gui.app import run

    return run(options.archive, options.paths, passphrase=passphrase)


if __name__ == "__main__":
    sys.exit(main())
