"""Where the window reaches pages from: opening originals, passwords, and the commands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain.articles import Article, ArticleId
from desktop_app.errors import GuardbookError, PasswordNeeded
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.reader.switch import PAGED
from desktop_app.gui.second.commands import Second
from desktop_app.gui.tools import Tools

if TYPE_CHECKING:
    from desktop_app.gui.pages.opened import OpenFile
    from desktop_app.gui.reader.pictures import PictureFiles
    from desktop_app.gui.scans.commands import Scans

_COMMANDS = {
    "pages.width": "fit_width",
    "pages.whole": "fit_page",
    "pages.turn": "turn",
    "pages.go": "ask_page",
    "pages.area": "area",
    "pages.point": "point",
    "pages.side": "show_side",
}
"""The actions, and the methods of ``PagesPlace`` that carry them out."""


class PageReading(QObject):
    """The source of pages for the readers of one window; passwords stay in memory."""

    def __init__(self, tools: Tools, second: Second, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools, self._second = tools, second
        self._passwords: dict[ArticleId, str] = {}
        self._read: set[ArticleId] = set()
        self.scans: Scans | None = None
        """What reads pages, once that was asked for."""
        second.source = tools.panes.reader.source = self

    @property
    def paged(self) -> bool:
        """Whether the article that is worked on has pages."""
        article = self._second.reader.article
        return article is not None and article.original.mime in PAGED

    @property
    def jobs(self) -> JobRunner:
        """Runs what takes long."""
        return self._tools.jobs

    def opener(self, article: ArticleId) -> OpenFile:
        """Return what opens the original of an article."""
        return partial(self._tools.archive.pages, article)

    def pictures(self) -> PictureFiles:
        """Open the pictures of the archive."""
        return self._tools.archive.pictures()

    def password(self, article: ArticleId) -> str:
        """Return the password of an article's original, "" if none is known."""
        return self._passwords.get(article, "")

    def ask_password(
        self, article: Article, problem: GuardbookError, then: Callable[[], None]
    ) -> None:
        """Ask for the password of an article's original, and call when it is known."""
        if not isinstance(problem, PasswordNeeded):
            return
        from desktop_app.gui.pages.password import PasswordSheet

        def given(password: str) -> None:
            self._passwords[article.id] = password
            then()

        tools, again = self._tools, article.id in self._passwords
        tools.open_sheet(PasswordSheet(tools.theme, tools.window, given, again=again))

    def opened(self, article: Article) -> None:
        """Read the words of an original that was locked when it was imported, now that it opens.

        They can be searched for and marked from then on; taking it back is a step of its own.
        """
        password = self._passwords.get(article.id, "")
        archive = self._tools.archive
        if not password or article.text.text or article.id in self._read or not archive.writable:
            return
        self._read.add(article.id)
        self._tools.undo.do(partial(archive.reread_text, article.id, password))

    def read_pages(self, article: Article) -> None:
        """Ask how the pictures of an article's pages are to be read, and read them."""
        if self.scans is None:
            from desktop_app.gui.scans.commands import Scans

            self.scans = Scans(self._tools, self, self)
        self.scans.ask(article)

    def _read_shown(self) -> None:
        article = self._second.reader.article
        if article is not None:
            self.read_pages(article)

    def close(self) -> None:
        """End the open files; call when no job runs any more."""
        self._passwords.clear()
        self._tools.panes.reader.end()
        self._second.end()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what these commands do, by action."""
        return {
            "pages.switch": lambda: self._second.reader.switch(),
            "pages.read": self._read_shown,
            **{action: partial(self._take, method) for action, method in _COMMANDS.items()},
        }

    def _take(self, method: str) -> None:
        place = self._second.reader.place_of_pages
        if place is not None:
            getattr(place, method)()
