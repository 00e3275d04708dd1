"""Where an index lies: a folder in the cache, in whose place anything may have been put.

The cache is the program's own: a file or a link in an index's place is removed without a word, also
where an archive is only read. Nothing of an archive is lost with it, for the index is built anew;
what somebody put there is lost. Nothing is removed through a link, which would lead to somebody
else's files.
"""

from __future__ import annotations

from pathlib import Path

from desktop_app.vault.files import make_folder, storage_problem


def make_place(folder: Path) -> None:
    """Make the folder of an index; a file or a link that lies there is put out of the way.

    Raises:
        ArchiveProblem: the folder cannot be made.
    """
    if folder.is_symlink() or not folder.is_dir():
        _remove(folder)
        make_folder(folder)


def clear_way(folder: Path) -> None:
    """Remove what lies in the place of a folder and is none; a link to one may stay.

    Raises:
        ArchiveProblem: it cannot be removed.
    """
    if not folder.is_dir():
        _remove(folder)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except NotADirectoryError:
        return  # what is above it is no folder: whoever makes it says so
    except OSError as error:
        if path.is_dir() and not path.is_symlink():
            return  # another program has made the folder meanwhile
        raise storage_problem(error) from error
