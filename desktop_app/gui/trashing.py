"""Commands that delete for good: chosen articles of the Trash, or all that is in it."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.changes import Changes
from desktop_app.domain.text import visible_bidi
from desktop_app.errors import GuardbookError
from desktop_app.gui import formats
from desktop_app.gui.tools import Tools
from desktop_app.jobs import JobContext
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True)
class PurgeState:
    """How far the articles are deleted, for the tray."""

    done: int
    total: int
    line: str = ""

    @property
    def headline(self) -> str:
        """What is going on ("Deleting 400 of 1,200 for good")."""
        words = formats.translate("trash", "Deleting {0} of {1} for good")
        return words.format(formats.number(self.done), formats.number(self.total))

    @property
    def stopping(self) -> str:
        """What the cross does."""
        return formats.translate("trash", "Stop deleting; the rest stays in the Trash")


class Trashing(QObject):
    """Asks once, in a clear sentence, because nothing brings the articles back.

    Args:
        targets: gives the articles that are meant.
    """

    def __init__(
        self,
        tools: Tools,
        targets: Callable[[], list[ArticleId]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools, self._targets = tools, targets
        self._running: JobContext | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what these commands do, by action."""
        return {"purge": self.purge, "trash.empty": self.empty}

    def purge(self) -> None:
        """Ask whether the chosen articles shall be deleted for good."""
        trashed = self._tools.archive.trashed()
        self._ask([article for article in self._targets() if article in trashed])

    def empty(self) -> None:
        """Ask whether everything in the Trash shall be deleted for good."""
        found = self._tools.archive.trashed()
        if found:
            self._ask(found)
        else:
            self._tools.window.messages.toast(self.tr("The Trash is empty"))

    def _ask(self, articles: Collection[ArticleId]) -> None:
        if not articles or self._refused():
            return
        from desktop_app.gui.confirming import ConfirmSheet

        count = len(articles)
        title = formats.plural(
            "trash", "Delete %Ln article for good?", "Delete %Ln articles for good?", count
        )
        sentence = formats.plural(
            "trash",
            "Its text, highlights, notes and the original file in the archive are destroyed. "
            "Nothing brings them back, not even Undo.",
            "Their texts, highlights, notes and the original files in the archive are destroyed. "
            "Nothing brings them back, not even Undo.",
            count,
        )
        copies = self._tools.archive.older_copies()
        if copies:
            older = self.tr(
                "Older copies of the archive keep them, until you delete the folder {0}."
            )
            sentence = f"{sentence}\n\n{older.format(copies[0].parent)}"
        backup = self._tools.archive.backup_folder()
        if backup is not None:
            kept = self.tr(
                "The backup in {0} keeps them until the next one is made there; other backups and "
                "copies may still hold them."
            )
            sentence = f"{sentence}\n\n{kept.format(visible_bidi(str(backup)))}"
        sheet = ConfirmSheet(
            self._tools.theme,
            title,
            sentence,
            self.tr("Delete for good"),
            lambda: self._delete(articles),
            self._tools.window,
            danger=True,
        )
        self._tools.open_sheet(sheet)

    def _refused(self) -> bool:
        """Whether articles are being deleted, so that no others can be; says so."""
        if self.running:
            self._tools.window.messages.toast(self.tr("Articles are being deleted already"))
        return self.running

    def _delete(self, articles: Collection[ArticleId]) -> None:
        if self._refused():
            return
        tools, tray = self._tools, self._tools.panes.tray

        def done(changes: Changes) -> None:
            over()
            tools.undo.forget(changes.articles)
            tools.events.changed.emit(changes)
            tools.window.messages.toast(
                formats.plural(
                    "trash",
                    "%Ln article deleted for good",
                    "%Ln articles deleted for good",
                    len(changes.articles),
                )
            )

        def failed(problem: GuardbookError) -> None:
            over()
            # What went before that is gone.
            tools.events.changed.emit(Changes(members=True, tags=True, cases=True, texts=True))
            tools.jobs.failed.emit(problem)

        def over() -> None:
            self._running = None
            tray.show_state(self, None)

        tray.show_state(self, PurgeState(0, len(articles)))
        self._running = tools.jobs.long(
            lambda context: tools.archive.purge(articles, context),
            done,
            progress=lambda now: tray.show_state(self, PurgeState(now.done, now.total)),
            failed=failed,
            stopped=over,
        )

    @property
    def running(self) -> bool:
        """Whether articles are being deleted."""
        return self._running is not None

    def cancel(self) -> None:
        """Delete no more; what is gone is gone."""
        if self._running is not None:
            self._running.cancel()
