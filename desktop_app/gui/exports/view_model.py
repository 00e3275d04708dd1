"""What can be chosen for an export, and its way to a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.articles import ArticleId
from desktop_app.domain.dates import utc_now
from desktop_app.errors import GuardbookError
from desktop_app.gui import formats
from desktop_app.gui.job_runner import JobRunner
from desktop_app.jobs import JobContext

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.domain.articles import ArticleRow
    from desktop_app.exporting.exporter import ExportReport

translate = formats.translate

PDF = "pdf"
MARKDOWN = "markdown"
SUFFIXES = {PDF: ".pdf", MARKDOWN: ".md"}
MARGIN = "margin"
END = "end"
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What the sheet was left with."""

    format: str = PDF
    notes: str = MARGIN
    anonymous: bool = False
    only_highlights: bool = False

    @property
    def suffix(self) -> str:
        """The ending of the file."""
        return SUFFIXES[self.format]


def format_names() -> dict[str, str]:
    """Return the formats and their names."""
    return {
        PDF: translate("exports", "Annotated PDF"),
        MARKDOWN: translate("exports", "Markdown"),
    }


def suggested_name(rows: Sequence[ArticleRow], suffix: str) -> str:
    """Return a file name that says what is in it, safe on every system."""
    if len(rows) != 1:
        stem = formats.articles(len(rows))
    else:
        row = rows[0]
        day = row.published.isoformat() if row.published else ""
        stem = f"{day} {row.title or translate('exports', 'Article')}".strip()
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


class ExportViewModel(QObject):
    """Runs exports.

    Signals:
        running: True while one runs.
        finished: an ``ExportReport``.
    """

    running = Signal(bool)
    finished = Signal(object)

    def __init__(self, archive: Archive, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive, self._jobs = archive, jobs
        self.choice = ExportChoice()
        """What was chosen last, for the next time."""

    def export(self, ids: Sequence[ArticleId], choice: ExportChoice, target: Path) -> None:
        """Write articles to one file."""
        self.choice = choice
        articles, target = list(ids), with_suffix(target, choice.suffix)

        def job(context: JobContext) -> ExportReport:
            from desktop_app.exporting.exporter import ExportOptions

            options = ExportOptions(
                exported_at=utc_now(),
                anonymous=choice.anonymous,
                only_highlights=choice.only_highlights,
                notes=choice.notes,
                meanings=self._archive.meanings(),
            )
            return self._archive.export(choice.format, articles, options, target, context)

        self.running.emit(True)
        self._jobs.long(
            job,
            self._on_done,
            failed=self._on_failed,
            stopped=lambda: self.running.emit(False),
        )

    def _on_done(self, report: ExportReport) -> None:
        self.running.emit(False)
        self.finished.emit(report)

    def _on_failed(self, problem: GuardbookError) -> None:
        self.running.emit(False)
        self._jobs.failed.emit(problem)
