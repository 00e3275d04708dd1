"""Where the archive and its key lie, and whether everything in it is as it was."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.gui import formats
from desktop_app.gui.job_runner import JobRunner, Lane
from desktop_app.jobs import JobContext

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.archive.reports import VerifyReport

translate = formats.translate


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known about an archive.

    ``keys`` are files with this computer's key, empty if the system's keyring has it;
    ``device`` says whether a computer's own key opens the archive, ``recovery`` whether a
    recovery key does.
    """

    folder: Path
    articles: int
    keys: tuple[Path, ...] = ()
    passphrase: bool = False
    device: bool = True
    writable: bool = True
    recovery: bool = False


def verdict(report: VerifyReport) -> str:
    """Return in a sentence what a verification found."""
    counts = report.counts
    if report.good:
        return translate(
            "device",
            "Unchanged since import: {0} articles, {1} originals, {2} highlights and notes, "
            "{3} entries of the log.",
        ).format(
            *(
                formats.number(counts.get(name, 0))
                for name in ("articles", "originals", "annotations", "log")
            )
        )
    return formats.plural(
        "device",
        "%Ln thing is not as it was.",
        "%Ln things are not as they were.",
        len(report.problems),
    )


@dataclass(frozen=True, slots=True)
class VerifyState:
    """How far the verification is."""

    done: int = 0
    total: int = 0
    line: str = ""

    @property
    def headline(self) -> str:
        """What is going on."""
        if not self.total:
            return translate("device", "Verifying the archive…")
        return translate("device", "Verifying {0} of {1}").format(
            formats.number(self.done), formats.number(self.total)
        )

    @property
    def stopping(self) -> str:
        """What the cross does."""
        return translate("device", "Stop verifying")


class DeviceViewModel(QObject):
    """Reads the facts, and verifies the archive when it is told to.

    Signals:
        known: a ``Facts``.
        moved: a ``VerifyState`` while it verifies, None when that is over.
        verified: a ``VerifyReport``; None if it was stopped or failed.

    Attributes:
        attended: whether a page shows it; what is found meanwhile needs no other place.
        state: how far the verification is, None while there is none.
        report: what was found last.
        unseen: whether that names what is not as it was, and no page has shown it.
    """

    known = Signal(object)
    moved = Signal(object)
    verified = Signal(object)

    def __init__(
        self, archive: Archive, jobs: JobRunner, config: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._archive, self._jobs, self._config = archive, jobs, config
        self._running: JobContext | None = None
        self.attended = True
        self.state: VerifyState | None = None
        self.report: VerifyReport | None = None
        self.unseen = False

    @property
    def running(self) -> bool:
        """Whether it verifies now."""
        return self._running is not None

    def load(self) -> None:
        """Read the facts."""

        def read(_: JobContext) -> Facts:
            from desktop_app.errors import GuardbookError
            from desktop_app.vault.places import key_places

            folder, articles = self._archive.folder, self._archive.counts().all
            try:
                places = key_places(folder, self._config)
            except GuardbookError:  # said elsewhere; here only the rest can be told
                return Facts(folder, articles)
            return Facts(
                folder,
                articles,
                places.files,
                places.passphrase,
                places.device,
                self._archive.writable,
                places.recovery,
            )

        self._jobs.read(read, self.known.emit, replaces="device")

    def verify(self) -> None:
        """Check everything against everything, behind the window."""
        self.report = None
        self._running = self._jobs.long(
            lambda context: self._archive.verify(context),
            self._end,
            progress=lambda now: self._move(VerifyState(now.done, now.total)),
            failed=self._fail,
            stopped=lambda: self._end(None),
            lane=Lane.CHECK,
        )
        self._move(VerifyState())

    def cancel(self) -> None:
        """Verify no further."""
        if self._running is not None:
            self._running.cancel()

    def leave(self) -> None:
        """Be shown by no page any more; verifying goes on."""
        self._jobs.forget("device")
        self.attended = self.unseen = False
        self.report = None  # that was read
        if self._running is None:
            self.deleteLater()

    def _move(self, state: VerifyState | None) -> None:
        if state is None or self._running is not None:
            self.state = state
            self.moved.emit(state)

    def _end(self, report: VerifyReport | None) -> None:
        self._running, self.report = None, report
        self.unseen = not self.attended and report is not None and not report.good
        self._move(None)
        self.verified.emit(report)

    def _fail(self, problem: Exception) -> None:
        self._end(None)
        self._jobs.failed.emit(problem)


__all__ = ["DeviceViewModel", "Facts", "VerifyState", "verdict"]
