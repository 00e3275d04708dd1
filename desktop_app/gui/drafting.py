"""Nothing that is typed is lost: a note is kept in the archive while it is being written."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop_app.domain.annotations import Annotation, AnnotationId, ArticleId
from desktop_app.domain.articles import Article
from desktop_app.domain.drafts import Draft
from desktop_app.errors import GuardbookError
from desktop_app.gui.tools import Tools

if TYPE_CHECKING:
    from desktop_app.gui.reader.switch import ReaderSwitch

PAUSE_MS = 400
"""What is typed is kept at most so often, and after so long at the latest."""
RETRY_MS = 2000
"""How long to wait before words that could not be kept are tried again."""


class Drafting(QObject):
    """Keeps what is typed in one reader, and brings back what an earlier run has left.

    A note that is saved takes its draft along (``taken``); one that is closed without anything
    to save has its draft dropped.
    """

    def __init__(self, tools: Tools, reader: ReaderSwitch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools, self._reader = tools, reader
        self._newest: Draft | None = None
        self._rows: set[str] = set()
        self._ended = ""
        self._stuck = self._hint = ""
        self._refused: dict[AnnotationId, ArticleId] = {}
        self._let_go = False
        self._said = ""
        self._open: Callable[[ArticleId], object] = lambda _: None
        self._waiting: dict[ArticleId, list[Draft]] = {}
        self._pause = self._timer(PAUSE_MS, self._keep)
        self._retry = self._timer(RETRY_MS, self._keep)
        reader.note_typed.connect(self._on_typed)
        reader.note_ended.connect(self._on_ended)
        reader.note_discarded.connect(self._on_discarded)
        reader.note_kept.connect(self._on_saved_by_escape)

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(then)
        return timer

    # -- while typing --------------------------------------------------------------------
    def _on_typed(self, draft: Draft) -> None:
        self._newest = draft
        if not self._pause.isActive():
            self._pause.start()

    def _keep(self) -> None:
        """Hand the newest words to the archive."""
        draft = self._newest
        if draft is None:
            return
        self._rows.add(draft.annotation.id)

        def failed(problem: GuardbookError) -> None:
            self._on_failed(draft, problem)

        self._tools.jobs.write(
            lambda _: self._tools.archive.keep_draft(draft),
            lambda _: self._on_kept(draft.annotation),
            failed=failed,
        )

    def _on_kept(self, draft: Annotation) -> None:
        relieved, bar = self.relieved(draft), self._tools.window.bar
        if self._stuck:
            self._forget_trouble()
            bar.hide()
            self._tools.window.messages.toast(self.tr("What you typed is kept again"))
        elif relieved and bar.text == self._said:
            bar.hide()  # why the note itself was not saved stays to be read

    def _forget_trouble(self) -> None:
        self._stuck, self._let_go = "", False
        self._retry.stop()

    def _on_failed(self, draft: Draft, problem: GuardbookError) -> None:
        if self._newest is None or self._newest.annotation.id != draft.annotation.id:
            return  # it was saved or thrown away meanwhile
        first, self._stuck, self._hint = not self._stuck, str(problem), problem.hint
        self._retry.start()
        if first:
            self._let_go = False  # whoever went without other words was not asked about these
            self._say_stuck()

    def _say_stuck(self) -> None:
        hint = self.tr("Your words stay in the note and are kept as soon as that is possible. {0}")
        bar = self._tools.window.bar
        bar.show_message(
            self.tr("What you type cannot be kept just now: {0}").format(self._stuck),
            hint.format(self._hint).strip(),
        )
        self._said = bar.text

    # -- the end of a note ---------------------------------------------------------------
    def _on_ended(self, name: AnnotationId) -> None:
        self._pause.stop()
        self._forget_trouble()
        self._newest = None
        self._refused.pop(name, None)
        bar = self._tools.window.bar
        if not self._refused and bar.text == self._said:
            bar.hide()
        if name in self._rows:
            self._rows.discard(name)
            self._ended = name
            # Whoever saves the note takes it before the event loop goes on.
            QTimer.singleShot(0, self, self._drop)

    def taken(self) -> str:
        """Return the name of the draft whose note is being saved, "" if there is none.

        The caller forgets it together with the saving.
        """
        name, self._ended = self._ended, ""
        return name

    def _drop(self) -> None:
        name = self.taken()
        if name:
            archive = self._tools.archive
            self._tools.jobs.write(
                lambda _: archive.drop_draft(name), lambda _: None, failed=lambda _: None
            )

    def _on_discarded(self, draft: Annotation) -> None:
        self._tools.window.messages.toast(
            self.tr("Note discarded"), self.tr("Undo"), lambda: self._reader.keep_draft(draft)
        )

    def _on_saved_by_escape(self) -> None:
        self._tools.window.messages.toast(
            self.tr("Note saved"), self.tr("Undo"), self._tools.undo.undo
        )

    def refused(self, note: Annotation) -> None:
        """Remember that the archive has not taken a note, whose words are only on the screen."""
        self._refused[note.id], self._let_go = note.article, False

    def relieved(self, note: Annotation) -> bool:
        """Forget that the archive has not taken a note; whether it had not."""
        return self._refused.pop(note.id, None) is not None

    def may_leave(self, leave: Callable[[], object]) -> bool:
        """Whether the archive may be closed; not while words are only on the screen.

        Args:
            leave: called when the user goes without them.
        """
        if self._let_go or not (self._stuck or self._refused):
            return True

        def go() -> None:
            self._let_go = True
            leave()

        shown, articles = self._reader.article, list(self._refused.values())
        if not self._stuck and (shown is None or shown.id not in articles):
            self._open(articles[0])  # its words come with it
        bar = self._tools.window.bar
        bar.show_message(
            self.tr("A note is not saved: {0}").format(self._stuck)
            if self._stuck
            else self.tr("A note is not saved."),
            self.tr("Copy its words, or wait until there is room for them."),
            action_text=self.tr("Close without it"),
            action=go,
        )
        self._said = bar.text
        return False

    def refuses(self) -> bool:
        """Whether words are only on the screen, so that it has to stay; says so."""
        if self._stuck:
            self._say_stuck()
        return bool(self._stuck)

    def hand_over(self, reader: ReaderSwitch) -> None:
        """Let words that the archive refuses from now on come back in another reader."""
        self._reader = reader

    # -- at the next start ---------------------------------------------------------------
    def start(self, open_article: Callable[[ArticleId], object]) -> None:
        """Look for what an earlier run has left, and offer it."""
        archive, self._open = self._tools.archive, open_article
        if not archive.writable:
            return

        def found(drafts: tuple[Draft, ...]) -> None:
            for draft in drafts:
                self._waiting.setdefault(draft.annotation.article, []).append(draft)
            self.offer(self._reader.article)
            elsewhere = next(iter(self._waiting), None)
            if elsewhere is not None:
                self._tools.window.messages.note(
                    self.tr("A note was not finished when the program was last open."),
                    self.tr("Its words are kept, and wait in the note beside its article."),
                    self.tr("Show it"),
                    lambda: open_article(elsewhere),
                )

        self._tools.jobs.read(lambda _: archive.drafts(), found)

    def offer(self, article: Article | None) -> None:
        """Put what was left of an article's notes into their cards."""
        for draft in self._waiting.pop(article.id, ()) if article is not None else ():
            self._rows.add(draft.annotation.id)
            self._reader.keep_draft(draft.annotation, new=draft.new)
