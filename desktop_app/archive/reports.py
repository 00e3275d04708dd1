"""What the archive answers: values that cost nothing to import."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from desktop_app.domain.changes import Changes

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from desktop_app.domain.articles import ArticleId
    from desktop_app.domain.edits import Edit
    from desktop_app.errors import GuardbookError


@dataclass(frozen=True, slots=True)
class Done:
    """What a change really did; ``edit`` can be inverted, and is None if nothing had to be done."""

    edit: Edit | None = None
    changes: Changes = field(default_factory=Changes)


class ItemState(StrEnum):
    """The named states in which an imported path can end."""

    DONE = "done"
    DUPLICATE = "duplicate"
    WITHOUT_TEXT = "kept without text"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ImportItem:
    """What became of one article of one path.

    ``message`` says why it failed, or what is uncertain about it; "" when all is well. ``item``
    is its number in the archive; ``kept`` says that it failed and its original is kept under that
    number.
    """

    path: str
    part: str
    state: ItemState
    article: ArticleId | None = None
    message: str = ""
    item: int = 0
    kept: bool = False


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did; what is listed is safe.

    ``cancelled`` says that it was stopped, ``problem`` what kept it from coming to its end.
    ``signer`` is of a package only: the key in hex whose signature fits, "" if nobody signed.
    """

    batch: int
    items: tuple[ImportItem, ...]
    changes: Changes = field(default_factory=Changes)
    cancelled: bool = False
    problem: GuardbookError | None = None
    signer: str | None = None

    @property
    def counts(self) -> dict[str, int]:
        """How many items ended in each state; states that did not occur are 0."""
        ended = [item.state for item in self.items]
        return {state.value: ended.count(state) for state in ItemState}


@dataclass(frozen=True, slots=True)
class AttachReport:
    """What became of the annotations of a file.

    ``attached`` stand at their passage or on their article, ``orphans`` wait with their article
    because its text does not have their passage, ``known`` were there already; ``unattached``
    speak of articles that are not in the archive, ``unusable`` could not be read.
    """

    attached: int = 0
    orphans: int = 0
    known: int = 0
    unattached: int = 0
    unusable: int = 0
    done: Done = field(default_factory=Done)

    @property
    def left_out(self) -> int:
        """How many are only in the file."""
        return self.unattached + self.unusable


OnItems: TypeAlias = Callable[[Sequence[ImportItem]], None]


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """``problems`` are sentences; ``counts`` says how many of each kind were checked."""

    problems: tuple[str, ...]
    counts: dict[str, int]

    @property
    def good(self) -> bool:
        """Whether nothing was found."""
        return not self.problems


class OriginalState(StrEnum):
    """What an original is, compared with what was imported."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class IndexState:
    """``pending`` of ``total`` articles are not in the index as they are now."""

    pending: int
    total: int
    rebuilding: bool = False


@dataclass(frozen=True, slots=True)
class BackupReport:
    """What a backup holds, and what had to be copied for it.

    Attributes:
        at: the moment whose state it holds.
        articles: how many, those in the Trash included.
        originals: how many originals and pictures.
        size: bytes of all files together.
        copied: how many originals were not there before, and ``copied_size`` their bytes.
        missing: how many originals the archive itself has lost, or cannot read any more.
    """

    at: dt.datetime
    articles: int
    originals: int
    size: int
    copied: int
    copied_size: int
    missing: int = 0


@dataclass(frozen=True, slots=True)
class LastBackup:
    """The last backup of an archive; ``there`` says that it can be seen in its folder now."""

    folder: Path
    at: dt.datetime
    there: bool


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """What a backup holds: ``name`` is that of the archive's folder."""

    name: str
    at: dt.datetime
    articles: int
    originals: int
    size: int


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What was restored.

    Attributes:
        facts: what the backup said of itself.
        left_out: how many originals are not there, because the archive had lost them before.
        own_key: whether this computer opens it without asking.
        problems: sentences about what was wrong in the archive when it was backed up.
    """

    facts: BackupFacts
    left_out: int
    own_key: bool
    problems: tuple[str, ...] = ()
