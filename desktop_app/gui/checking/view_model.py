"""Checks a dossier behind the window, and puts what was found into words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.text import visible_bidi, visible_line
from desktop_app.errors import GuardbookError
from desktop_app.gui import formats
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.sentences import localized
from desktop_app.jobs import JobContext, Progress
from desktop_app.values import dataclass

if TYPE_CHECKING:
    from desktop_app.importing.dossier_check import Checked

translate = formats.translate


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of a check, in sentences.

    ``problems`` name what is not as it was; ``notes`` say what the file is and what its key says;
    ``key`` is that key in hex if somebody may know it, else "".
    """

    good: bool
    headline: str
    problems: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    key: str = ""

    @property
    def text(self) -> str:
        """All of it, a line for each sentence."""
        lines = (self.headline, *self.problems, *self.notes, self.key)
        return "\n".join(line for line in lines if line)


def found(checked: Checked) -> Finding:
    """Put what was found in a dossier into words."""
    notes: list[str] = []
    key = ""
    if checked.title:
        words = translate("checking", "The dossier is called “{0}”. Pages: {1}.")
        notes.append(words.format(visible_line(checked.title), formats.number(checked.pages)))
    if checked.signed and checked.alone:
        notes.append(
            translate(
                "checking",
                "Its key was made for this file alone: it shows that nothing was changed, and not "
                "by whom it was made.",
            )
        )
    elif checked.signed:
        key = checked.key
        notes.append(
            translate(
                "checking",
                "It is signed with this key. Ask whoever gave it to you, through another channel, "
                "if the key is theirs.",
            )
        )
    problems = tuple(visible_bidi(localized(one)) for one in checked.problems)
    if not problems:
        headline = translate("checking", "Every byte is as it was sealed.")
        return Finding(True, headline, (), tuple(notes), key)
    headline = translate("checking", "The file is not as it was sealed.")
    return Finding(False, headline, problems, tuple(notes), key)


def failed(problem: GuardbookError) -> Finding:
    """Put into words why a file could not be checked."""
    said = visible_bidi(localized(str(problem)))
    hint = localized(problem.hint)
    return Finding(False, said, (), (hint,) if hint else ())


def broken_off() -> Finding:
    """Say that a check did not come to its end, as by a fault of the program."""
    return Finding(False, translate("checking", "The file could not be checked to its end."))


class CheckViewModel(QObject):
    """Checks one file after the other.

    Signals:
        begun: the ``Path`` that is checked from now on.
        progressed: a ``Progress``.
        ended: a ``Finding``.
    """

    begun = Signal(object)
    progressed = Signal(object)
    ended = Signal(object)

    def __init__(self, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._running: JobContext | None = None

    def check(self, path: Path) -> None:
        """Check every byte of a file; what is being checked stops."""
        self.leave()

        def read(context: JobContext) -> Checked:
            from desktop_app.importing.dossier_check import check_dossier

            return check_dossier(path, context)

        def moved(progress: Progress) -> None:
            if self._running is context:
                self.progressed.emit(progress)

        def ended(finding: Finding) -> None:
            if self._running is context:
                self._running = None
                self.ended.emit(finding)

        self.begun.emit(path)
        context = self._running = self._jobs.long(
            read,
            lambda checked: ended(found(checked)),
            progress=moved,
            failed=lambda problem: ended(failed(problem)),
            stopped=lambda: ended(broken_off()),
        )

    def leave(self) -> None:
        """Check no further, and tell nobody of it."""
        if self._running is not None:
            self._running.cancel()
            self._running = None
