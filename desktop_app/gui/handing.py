"""Commands that hand articles out, on paper too, and take annotations back in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain.articles import ArticleId
from desktop_app.domain.dates import utc_now
from desktop_app.domain.media import PICTURES
from desktop_app.domain.text import visible_bidi
from desktop_app.gui import formats
from desktop_app.gui.exports.choice import DOSSIER, PDF, ExportChoice
from desktop_app.gui.exports.view_model import ExportViewModel, Subject, file_name
from desktop_app.gui.reader.switch import PAGED, Passwords
from desktop_app.gui.sentences import localized
from desktop_app.gui.tools import Tools
from desktop_app.jobs import JobContext
from desktop_app.values import dataclass, replace

if TYPE_CHECKING:
    from desktop_app.archive.reports import AttachReport, Done
    from desktop_app.domain.annotations import Colour
    from desktop_app.domain.articles import ArticleRow
    from desktop_app.domain.cases import Case, CaseId
    from desktop_app.errors import GuardbookError
    from desktop_app.exporting.exporter import ExportReport
    from desktop_app.gui.exports.preview_model import PreviewViewModel
    from desktop_app.gui.exports.printing import PrintViewModel

_CASES = 3
"""Cases of an article that are offered."""


@dataclass(frozen=True, slots=True)
class Listed:
    """What the list shows: the ids, the words searched for, the place's name, and its case."""

    ids: Sequence[int]
    query: str
    place: str
    case: CaseId | None = None


class Handing(QObject):
    """Exports, prints, and imports annotations.

    Args:
        rows: gives the list rows of the articles that are chosen.
        listed: gives everything that the list shows.
        passwords: knows the passwords of originals, and asks for them.
    """

    def __init__(
        self,
        tools: Tools,
        rows: Callable[[], Sequence[ArticleRow]],
        listed: Callable[[], Listed],
        passwords: Passwords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools, self._rows, self._listed = tools, rows, listed
        self._passwords = passwords
        self.exports = ExportViewModel(tools.archive, tools.jobs, self)
        self.exports.password = passwords.password
        self.exports.finished.connect(self._on_exported)
        self.exports.locked.connect(self._on_locked)
        self.exports.progressed.connect(tools.panes.tray.show_state)
        self._preview: PreviewViewModel | None = None
        self._printing: PrintViewModel | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what these commands do, by action."""
        return {
            "export.pdf": lambda: self.export(PDF),
            "export.dossier": lambda: self.export(DOSSIER),
            "export.other": lambda: self.export(""),
            "export.archive": self.export_archive,
            "print": self.print,
            "import.annotations": self.import_annotations,
        }

    def finish(self) -> None:
        """End what makes previews, before the archive is closed."""
        if self._preview is not None:
            self._preview.finish()
        if self._printing is not None:
            self._printing.finish()

    # -- what is handed out --------------------------------------------------------------
    def subjects(
        self,
        rows: Sequence[ArticleRow],
        of_case: Mapping[Case, Sequence[int]],
        *,
        mime: str = "",
    ) -> list[Subject]:
        """Return what can be exported: what is chosen, its cases, and all that is listed.

        ``mime`` is the type of the original if one article is chosen.
        """
        ids = tuple(row.id for row in rows)
        title, stem = _title(rows), _stem(rows)
        found = [Subject(title, ids, stem, mime in PAGED, mime in PICTURES)]
        for case, members in of_case.items():
            words = self.tr("{0} in the case “{1}”").format(
                formats.articles(len(members)), case.name
            )
            found.append(Subject(words, _ids(members), case.name, case=case.id))
        listed = self._listed()
        if len(listed.ids) > 1:
            if listed.query:
                words = formats.results(len(listed.ids), listed.query)
                found.append(Subject(words, _ids(listed.ids)))
            else:
                words = self.tr("{0} in “{1}”").format(
                    formats.articles(len(listed.ids)), listed.place
                )
                found.append(Subject(words, _ids(listed.ids), listed.place, case=listed.case))
        different: dict[frozenset[ArticleId], Subject] = {}
        for subject in found:
            different.setdefault(frozenset(subject.ids), subject)
        return list(different.values())

    # -- export --------------------------------------------------------------------------
    def export(self, kind: str) -> None:
        """Ask how the chosen articles are to be exported; ``kind`` "" is the format of before."""
        rows = self._rows()
        if rows:
            self._with_cases(rows, lambda subjects: self._ask(_fitting(subjects, kind), kind))

    def export_case(self, case: CaseId, name: str) -> None:
        """Ask how the dossier of a case is to be."""
        archive = self._tools.archive

        def job(_: JobContext) -> Sequence[int]:
            from desktop_app.domain.filters import InCase

            import_module(f"{__package__}.exports.view")
            return archive.ids((InCase(case, below=True),))

        def then(found: Sequence[int]) -> None:
            if not found:
                words = self.tr("There is no article in the case “{0}” yet").format(name)
                self._tools.window.messages.toast(words)
                return
            words = self.tr("{0} in the case “{1}”").format(formats.articles(len(found)), name)
            self._ask([Subject(words, _ids(found), name, case=case)], DOSSIER)

        self._tools.jobs.read(job, then, replaces="export subjects")

    def _with_cases(
        self, rows: Sequence[ArticleRow], then: Callable[[list[Subject]], None]
    ) -> None:
        archive = self._tools.archive

        def job(_: JobContext) -> tuple[dict[Case, Sequence[int]], str]:
            from desktop_app.domain.filters import InCase

            # What the sheet is made of is read from the disk here, not while the window waits.
            import_module(f"{__package__}.exports.view")
            if len(rows) > 1:
                return {}, ""
            article = archive.article(rows[0].id)
            found = {case: archive.ids((InCase(case.id),)) for case in article.cases[:_CASES]}
            shared: dict[Case, Sequence[int]] = {
                case: ids for case, ids in found.items() if len(ids) > 1
            }
            return shared, article.original.mime

        self._tools.jobs.read(
            job,
            lambda found: then(self.subjects(rows, found[0], mime=found[1])),
            replaces="export subjects",
        )

    def _ask(self, subjects: list[Subject], kind: str) -> None:
        def then(last: ExportChoice, tags: tuple[str, ...], meanings: dict[Colour, str]) -> None:
            from desktop_app.gui.exports.preview_model import PreviewViewModel
            from desktop_app.gui.exports.view import ExportSheet

            tools = self._tools
            if tools.sheets():
                return
            choice = replace(last, format=kind) if kind else last
            preview = self._preview = PreviewViewModel(tools.archive, tools.jobs)
            preview.password = self._passwords.password
            sheet = ExportSheet(
                tools.theme, choice, subjects, tags, meanings, preview, tools.window,
                self.exports.dossiers,
            )  # fmt: skip
            sheet.confirmed.connect(self._on_confirmed)
            sheet.printing.connect(self._print)
            sheet.closed.connect(self._on_closed)
            tools.open_sheet(sheet)

        self.exports.last_choice(then)

    def export_archive(self) -> None:
        """Ask how the whole archive is to leave."""
        from desktop_app.gui.exports.whole import WholeSheet

        tools = self._tools
        if tools.sheets():
            return
        sheet = WholeSheet(tools.theme, tools.window)
        sheet.confirmed.connect(self._on_whole)
        tools.open_sheet(sheet)

    def _on_whole(self, name: str) -> None:
        words = self.tr("Archive of {0}").format(formats.long_date(utc_now().date()))
        target = self._tools.dialogs.target(file_name(Subject(words, (), words), ""), "")
        if target is not None:
            self.exports.export_everything(name, target)

    def _on_closed(self) -> None:
        self._preview = None

    def _on_confirmed(self, choice: ExportChoice, subject: Subject) -> None:
        name = choice.without_words(file_name(subject, choice.suffix))
        target = self._tools.dialogs.target(name, choice.suffix)
        if target is not None:
            self.exports.export(subject.ids, choice, target, subject.name, subject.case)

    def _on_locked(
        self, problem: GuardbookError, article: ArticleId, again: Callable[[], None]
    ) -> None:
        """Ask for the password of an original, then export it."""
        archive = self._tools.archive
        self._tools.jobs.read(
            lambda _: archive.article(article),
            lambda found: self._passwords.ask_password(found, problem, again),
        )

    def _on_exported(self, report: ExportReport) -> None:
        path = Path(report.paths[0])
        messages, show = self._tools.window.messages, self._tools.dialogs.show_in_folder
        messages.toast(self.tr("Saved {0}").format(path.name), self.tr("Show"), lambda: show(path))
        if report.notices:
            messages.note(
                self.tr("The export has something to say."),
                " ".join(localized(notice) for notice in report.notices),
                self.tr("Show file"),
                lambda: show(path),
            )

    # -- print ---------------------------------------------------------------------------
    def print(self) -> None:
        """Print the chosen articles as they were exported last."""
        rows = self._rows()
        if not rows:
            return
        subject = Subject(_title(rows), tuple(row.id for row in rows), _stem(rows))
        self.exports.last_choice(
            lambda last, _tags, _meanings: self._print(replace(last, format=PDF), subject)
        )

    def _print(self, choice: ExportChoice, subject: Subject) -> None:
        if self._printing is None:
            from desktop_app.gui.exports.printing import PrintViewModel

            tools = self._tools
            self._printing = PrintViewModel(tools.archive, tools.jobs, tools.dialogs.printer, self)
            self._printing.password = self._passwords.password
            self._printing.locked.connect(self._on_locked)
            self._printing.finished.connect(self._on_printed)
        self._printing.start(subject, choice)

    def _on_printed(self, pages: int) -> None:
        self._tools.window.messages.toast(
            formats.plural("exports", "%Ln page sent to print", "%Ln pages sent to print", pages)
        )

    # -- annotations back in -------------------------------------------------------------
    def import_annotations(self) -> None:
        """Attach the annotations of a file that the user chooses, in one step of undo."""
        path = self._tools.dialogs.annotation_file()
        if path is None:
            return
        archive = self._tools.archive
        reports: list[AttachReport] = []

        def action() -> Done:
            reports.append(archive.import_annotations(path, JobContext()))
            return reports[-1].done

        self._tools.undo.do(
            action, lambda _: self._tools.window.messages.toast(attach_words(reports[-1]))
        )


def attach_words(report: AttachReport) -> str:
    """Return what became of imported annotations in one sentence."""
    counted = formats.plural
    parts = [
        counted("exports", "%Ln annotation attached", "%Ln annotations attached", report.attached)
        if report.attached or not (report.orphans or report.known or report.left_out)
        else "",
        counted("exports", "%Ln waits as an orphan of its article",
                "%Ln wait as orphans of their articles", report.orphans),
        counted("exports", "%Ln was there already", "%Ln were there already", report.known),
        counted("exports", "%Ln stays in the file: its article is not here",
                "%Ln stay in the file: their articles are not here", report.unattached),
        counted("exports", "%Ln could not be read", "%Ln could not be read", report.unusable),
    ]  # fmt: skip
    counts = (1, report.orphans, report.known, report.unattached, report.unusable)
    return " · ".join(part for part, count in zip(parts, counts, strict=True) if part and count)


def _fitting(subjects: list[Subject], kind: str) -> list[Subject]:
    """Return the subjects so that the one comes first that a format is for."""
    if kind != DOSSIER or len(subjects[0].ids) > 1:
        return subjects
    return [*subjects[1:], subjects[0]]


def _ids(found: Sequence[int]) -> tuple[ArticleId, ...]:
    return tuple(ArticleId(number) for number in found)


def _title(rows: Sequence[ArticleRow]) -> str:
    if len(rows) != 1:
        return formats.articles(len(rows))
    title = visible_bidi(rows[0].title) or formats.translate("articles", "Untitled")
    return formats.quoted(title)


def _stem(rows: Sequence[ArticleRow]) -> str:
    """Return what the file of one article is called, "" for several."""
    if len(rows) != 1:
        return ""
    row = rows[0]
    day = row.published.isoformat() if row.published else ""
    title = visible_bidi(row.title) or formats.translate("exports", "Article")
    return f"{day} {title}".strip()
