"""Commands that delete for good: chosen articles of the Trash, or all that is in it."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.changes import Changes
from desktop_app.gui import formats
from desktop_app.gui.tools import Tools


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
        if not articles:
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

    def _delete(self, articles: Collection[ArticleId]) -> None:
        tools, count = self._tools, len(articles)

        def done(changes: Changes) -> None:
            tools.undo.forget(articles)
            tools.events.changed.emit(changes)
            tools.window.messages.toast(
                formats.plural(
                    "trash",
                    "%Ln article deleted for good",
                    "%Ln articles deleted for good",
                    count,
                )
            )

        tools.jobs.write(lambda _: tools.archive.purge(articles), done)
