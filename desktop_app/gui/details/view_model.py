"""What the details of the open article say, and what can be done there; without a window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.cases import case_paths
from desktop_app.domain.tags import tag_key

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.archive.reports import Done, OriginalState
    from desktop_app.domain.annotations import Annotation, AnnotationId
    from desktop_app.domain.articles import Article, ArticleId, Suggestion
    from desktop_app.domain.cases import CaseId, CaseRow
    from desktop_app.domain.provenance import Field
    from desktop_app.domain.results import Matches
    from desktop_app.domain.tags import TagRow
    from desktop_app.domain.versions import HistoryRow, TextVersion
    from desktop_app.gui.job_runner import JobRunner
    from desktop_app.gui.reading import ReadingViewModel
    from desktop_app.gui.undo import Undo
    from desktop_app.jobs import JobContext


@dataclass(frozen=True, slots=True)
class Lookup:
    """What is read beside the article itself."""

    history: tuple[HistoryRow, ...] = ()
    versions: tuple[TextVersion, ...] = ()
    tags: tuple[TagRow, ...] = ()
    cases: tuple[CaseRow, ...] = ()


def orphans(article: Article) -> tuple[Annotation, ...]:
    """Return the annotations whose passage is not in the present text."""
    here = article.text.sha256
    return tuple(
        one for one in article.annotations if one.anchor is not None and not one.placed_in(here)
    )


def suggested(article: Article) -> tuple[Suggestion, ...]:
    """Return the suggestions that the article does not carry as tags yet."""
    carried = {tag_key(tag.path) for tag in article.tags}
    return tuple(one for one in article.suggestions if tag_key(one.tag.lstrip("#")) not in carried)


def field_problem(field: Field, text: str) -> str:
    """Return why a field cannot hold this, "" if it can."""
    from desktop_app.domain.fields import field_text
    from desktop_app.errors import BadValue
    from desktop_app.gui.sentences import localized

    try:
        field_text(field, text)
    except BadValue as problem:
        return f"{localized(str(problem))} {localized(problem.hint)}".strip()
    return ""


class DetailsViewModel(QObject):
    """Follows the article that is open while the details are shown.

    Signals:
        changed: another article, or the same after a change: ``Article`` | None.
        looked_up: a ``Lookup`` for the article of the last ``changed``.
        checked: the ``OriginalState`` of the article's original, None while it is not known.
        said: a sentence about what was done.
    """

    changed = Signal(object)
    looked_up = Signal(object)
    checked = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        archive: Archive,
        jobs: JobRunner,
        undo: Undo,
        reading: ReadingViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive, self._jobs, self._undo = archive, jobs, undo
        self._active = False
        self.article: Article | None = reading.article
        self.lookup = Lookup()
        self.writable = archive.writable
        reading.opened.connect(self._on_opened)

    @property
    def active(self) -> bool:
        """Whether the details are shown."""
        return self._active

    def set_active(self, active: bool) -> None:
        """Begin or cease to follow the article."""
        if active != self._active:
            self._active = active
            if active:
                self._show(None)

    def _on_opened(self, article: Article | None, _: Matches) -> None:
        was, self.article = self.article, article
        if self._active:
            self._show(was)

    def _show(self, was: Article | None) -> None:
        article = self.article
        if was is None or article is None or was.id != article.id:
            self._jobs.forget("original")
            self.checked.emit(None)
        self.changed.emit(article)
        if article is None:
            self._jobs.forget("details")
            return
        number, archive = article.id, self._archive

        def job(_: JobContext) -> Lookup:
            return Lookup(
                archive.history(number), archive.versions(number), archive.tags(), archive.cases()
            )

        self._jobs.read(job, self._on_looked_up, replaces="details")

    def _on_looked_up(self, lookup: Lookup) -> None:
        self.lookup = lookup
        self.looked_up.emit(lookup)

    # -- edits ---------------------------------------------------------------------------
    def set_field(
        self,
        article: ArticleId,
        field: Field,
        text: str,
        failed: Callable[[], None] | None = None,
    ) -> str:
        """Give a field what was typed; return why it cannot be, "" if it can."""
        problem = field_problem(field, text)
        if not problem:
            self._undo.do(lambda: self._archive.edit_fields(article, {field: text}), None, failed)
        return problem

    def confirm_field(self, article: ArticleId, field: Field) -> None:
        """Say that the guessed value of a field is right."""
        self._undo.do(lambda: self._archive.confirm_field(article, field))

    def add_tag(self, tag: str) -> None:
        """Put a tag on the article."""
        self._on_article(lambda number: self._archive.tag([number], add=[tag]))

    def remove_tag(self, tag: str) -> None:
        """Take a tag off the article."""
        self._on_article(lambda number: self._archive.tag([number], remove=[tag]))

    def add_case(self, case: str) -> None:
        """Put the article into the case of that name or path."""
        self._on_article(lambda number: self._archive.file_into(case, add=[number]))

    def remove_case(self, case: CaseId) -> None:
        """Take the article out of a case."""
        path = next((path for path, row in self.case_paths().items() if row.case.id == case), "")
        if path:
            self._on_article(lambda number: self._archive.file_into(path, remove=[number]))

    def case_paths(self) -> dict[str, CaseRow]:
        """Return the cases that were looked up, by the path under which the archive finds them."""
        return dict(case_paths(self.lookup.cases))

    def correct(
        self,
        text: str,
        done: Callable[[], None] | None = None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Replace the text by what was typed."""

        def finish(_: Done) -> None:
            if done is not None:
                done()

        self._on_article(lambda number: self._archive.correct_text(number, text), finish, failed)

    def read_again(self) -> None:
        """Read the original again."""

        def finish(done: Done) -> None:
            self.said.emit(
                self.tr("The text was read again")
                if done.edit is not None
                else self.tr("The original gives the same text as before")
            )

        self._on_article(self._archive.reread_text, finish)

    def present(self, version: int) -> None:
        """Make another version of the text the one that is read."""
        self._on_article(lambda number: self._archive.present_version(number, version))

    def reattach(self, annotation: AnnotationId, passage: tuple[int, int]) -> None:
        """Put an annotation without a place on a passage of the text."""
        start, end = passage

        def finish(done: Done) -> None:
            if done.edit is not None:
                self.said.emit(self.tr("The note is on the selected words now"))

        self._undo.do(lambda: self._archive.reattach(annotation, start, end), finish)

    def delete(self, annotation: AnnotationId) -> None:
        """Delete an annotation without a place."""
        self._undo.do(lambda: self._archive.remove_annotation(annotation))

    def _on_article(
        self,
        action: Callable[[ArticleId], Done],
        done: Callable[[Done], None] | None = None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        if self.article is not None:
            number = self.article.id
            self._undo.do(lambda: action(number), done, failed)

    # -- the original --------------------------------------------------------------------
    def check_original(self) -> None:
        """Read the original to its end and tell whether it is what was imported."""
        if self.article is None:
            return
        number = self.article.id

        def job(_: JobContext) -> OriginalState:
            return self._archive.original_state(number)

        self._jobs.read(job, self.checked.emit, replaces="original")
