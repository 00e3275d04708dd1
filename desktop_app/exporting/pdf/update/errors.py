"""Why a file cannot be annotated as it is."""

from __future__ import annotations


class Damaged(Exception):
    """The file is not as PDF wants it to be."""


class Pageless(Damaged):
    """The file has no pages."""


class Exposed(Exception):
    """Only a copy without the file's encryption could be made, so none is."""


class Locked(Exception):
    """The file opens only with its password, or with another one."""

    def __init__(self, *, wrong: bool) -> None:
        super().__init__()
        self.wrong = wrong
