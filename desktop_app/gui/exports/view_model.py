"""Runs exports, and gives their files a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.articles import ArticleId
from desktop_app.domain.dates import utc_now
from desktop_app.domain.text import visible_bidi
from desktop_app.errors import GuardbookError, PasswordNeeded
from desktop_app.gui import formats
from desktop_app.gui.exports import dossiers
from desktop_app.gui.exports.choice import DOSSIER, REMEMBERED, ExportChoice, from_json, to_json
from desktop_app.gui.job_runner import JobRunner
from desktop_app.jobs import JobContext, Progress
from desktop_app.values import dataclass, replace

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.domain.annotations import Colour
    from desktop_app.domain.cases import CaseId
    from desktop_app.exporting.exporter import ExportReport

translate = formats.translate
_LONGEST_NAME = 60
SLOW_MS = 200
"""What is over sooner is not worth a sight of its progress."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Articles that can be exported together.

    ``words`` name them for people ("3 articles in “Budget”"); ``name`` is for their file.
    ``original`` says that it is one article, and that its original has pages; ``picture`` that it
    is a picture. ``case`` is the case that they are, which remembers how its dossier was made.
    """

    words: str
    ids: tuple[ArticleId, ...]
    name: str = ""
    original: bool = False
    picture: bool = False
    case: CaseId | None = None


@dataclass(frozen=True, slots=True)
class ExportState:
    """How far an export is, for the tray; ``line`` is the name of its file.

    ``total`` is 0 until it is known.
    """

    done: int
    total: int
    line: str = ""

    @property
    def headline(self) -> str:
        """What is going on ("Exporting 412 of 1,200")."""
        if not self.total:
            return translate("exports", "Exporting…")
        words = translate("exports", "Exporting {0} of {1}")
        return words.format(formats.number(self.done), formats.number(self.total))

    @property
    def stopping(self) -> str:
        """What the cross does."""
        if not self.line:
            return translate("exports", "Stop the export")
        return translate("exports", "Stop the export to {0}").format(self.line)


def file_name(subject: Subject, suffix: str) -> str:
    """Return a file name that says what is in it, safe on every system."""
    stem = subject.name or formats.articles(len(subject.ids))
    clean = "".join(
        " " if char in '/\\:*?"<>|' or not char.isprintable() else char for char in stem
    )
    clean = " ".join(clean.split()).strip(". ")
    if len(clean) > _LONGEST_NAME:
        clean = clean[:_LONGEST_NAME].rsplit(" ", 1)[0].rstrip(". ")
    return f"{clean or translate('exports', 'Article')}{suffix}"


def with_suffix(target: Path, suffix: str) -> Path:
    """Return the target with the ending of its format."""
    return (
        target if target.name.lower().endswith(suffix) else target.with_name(target.name + suffix)
    )


class ExportRun:
    """One export that runs, to a file of that name."""

    def __init__(self, name: str) -> None:
        self.told = False
        self.state = ExportState(0, 0, visible_bidi(name))
        self.context: JobContext | None = None

    def cancel(self) -> None:
        """Stop it; nothing of it stays behind."""
        if self.context is not None:
            self.context.cancel()


class ExportViewModel(QObject):
    """Runs exports, several side by side.

    Signals:
        running: True when one begins, False when none runs any more.
        progressed: an ``ExportRun`` that takes long, and its ``ExportState``, None once it is over.
        finished: an ``ExportReport``.
        locked: a ``PasswordNeeded``, the article, and what starts the export once more.
    """

    running = Signal(bool)
    progressed = Signal(object, object)
    finished = Signal(object)
    locked = Signal(object, object, object)

    def __init__(self, archive: Archive, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive, self._jobs = archive, jobs
        self._runs: list[ExportRun] = []
        self.password: Callable[[ArticleId], str] = lambda _: ""
        """Gives the password of an article's original, "" if none is known."""
        self.dossiers: dict[CaseId, dossiers.DossierChoice] = {}
        """What was chosen for the dossier of each case, as ``last_choice`` found it."""

    @property
    def runs(self) -> tuple[ExportRun, ...]:
        """What runs, in the order in which it began."""
        return tuple(self._runs)

    @property
    def busy(self) -> bool:
        """Whether an export runs."""
        return bool(self._runs)

    def last_choice(
        self, then: Callable[[ExportChoice, tuple[str, ...], dict[Colour, str]], None]
    ) -> None:
        """Hand on what was chosen last, the tags that there are, and what colours mean."""
        archive = self._archive

        def job(_: JobContext) -> tuple[ExportChoice, tuple[str, ...], dict[Colour, str]]:
            tags = tuple(row.tag.path for row in archive.tags())
            self.dossiers = dossiers.from_json(archive.choice(dossiers.REMEMBERED))
            return from_json(archive.choice(REMEMBERED)), tags, dict(archive.meanings())

        self._jobs.read(job, lambda found: then(*found), replaces="export choice")

    def export(
        self,
        ids: Sequence[ArticleId],
        choice: ExportChoice,
        target: Path,
        name: str = "",
        case: CaseId | None = None,
    ) -> None:
        """Write articles to one file, and remember how.

        ``name`` is what a dossier is called that has no title of its own, ``case`` the case that
        is handed out.
        """
        articles, target = list(ids), with_suffix(target, choice.suffix)
        archive, password = self._archive, self.password(articles[0]) if articles else ""

        def job(context: JobContext) -> ExportReport:
            options = choice.options(utc_now(), archive.meanings())
            if choice.format == DOSSIER:
                asked = choice.dossier.asked(name, attaches=choice.dossier_attaches)
                report = archive.export_dossier(articles, asked, options, target, context, password)
            else:
                report = archive.export(choice.format, articles, options, target, context, password)
            problem = self._remember(choice, case)
            return replace(report, notices=(*report.notices, problem)) if problem else report

        def failed(problem: GuardbookError) -> None:
            if isinstance(problem, PasswordNeeded):
                again = partial(self.export, articles, choice, target, name, case)
                self.locked.emit(problem, articles[0], again)
            else:
                self._jobs.failed.emit(problem)

        self._start(job, target, failed)

    def export_everything(self, name: str, target: Path) -> None:
        """Write the whole archive as a folder or a bag."""
        archive = self._archive

        def job(context: JobContext) -> ExportReport:
            options = ExportChoice(name).options(utc_now(), archive.meanings())
            return archive.export_everything(name, options, target, context)

        self._start(job, target, self._jobs.failed.emit)

    def _start(
        self,
        job: Callable[[JobContext], ExportReport],
        target: Path,
        failed: Callable[[GuardbookError], None],
    ) -> None:
        run = ExportRun(target.name)

        def ended(problem: GuardbookError) -> None:
            self._end(run)
            failed(problem)

        def done(report: ExportReport) -> None:
            self._end(run)
            self.finished.emit(report)

        self.running.emit(True)
        self._runs.append(run)
        run.context = self._jobs.long(
            job,
            done,
            progress=lambda now: self._on_progress(run, now),
            failed=ended,
            stopped=lambda: self._end(run),
        )
        # Also of one that waits for its turn, or has nothing to report for long.
        QTimer.singleShot(SLOW_MS, self, lambda: self._tell(run))

    def cancel(self) -> None:
        """Stop every export that runs; nothing of them stays behind."""
        for run in self._runs:
            run.cancel()

    def _remember(self, choice: ExportChoice, case: CaseId | None) -> str:
        """Keep the choice for the next time; the file is there, whatever becomes of that."""
        if not self._archive.writable:
            return ""
        try:
            self._archive.choose(REMEMBERED, to_json(choice))
            if choice.format == DOSSIER and case is not None:
                there = {row.case.id for row in self._archive.cases()}
                known = dossiers.from_json(self._archive.choice(dossiers.REMEMBERED))
                kept = {each: one for each, one in known.items() if each in there - {case}}
                kept[case] = choice.dossier
                self._archive.choose(dossiers.REMEMBERED, dossiers.to_json(kept))
        except GuardbookError as problem:
            return str(problem)
        return ""

    def _on_progress(self, run: ExportRun, now: Progress) -> None:
        run.state = replace(run.state, done=now.done, total=now.total)
        if run.told:
            self._tell(run)

    def _tell(self, run: ExportRun) -> None:
        if run in self._runs:
            run.told = True
            self.progressed.emit(run, run.state)

    def _end(self, run: ExportRun) -> None:
        self._runs.remove(run)
        if run.told:
            self.progressed.emit(run, None)
        if not self._runs:
            self.running.emit(False)
