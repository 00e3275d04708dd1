"""What stands in the window while no archive is open: why, or the field for its passphrase."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from desktop_app import paths
from desktop_app.domain.text import visible_bidi
from desktop_app.errors import GuardbookError, PassphraseNeeded
from desktop_app.gui.archives import archive_title
from desktop_app.gui.sentences import localized

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.gui.archives import RecentArchives
    from desktop_app.gui.passphrase.locked import LockedPage
    from desktop_app.gui.theme import Theme
    from desktop_app.gui.window import MainWindow


class TypedWays(Protocol):
    """What opens an archive when it is typed; a ``Ways`` and a ``PassphraseNeeded`` say so."""

    @property
    def passphrase(self) -> bool:
        """Whether a passphrase does."""

    @property
    def recovery(self) -> bool:
        """Whether a recovery key does."""


class Open(Protocol):
    """Opens the archive in a folder; see ``GuardbookApp.open``."""

    def __call__(
        self,
        folder: Path,
        *,
        writable: bool = True,
        known: bool = False,
        because: GuardbookError | None = None,
    ) -> None:
        """Open it."""


class Entrance(QObject):
    """Says why an archive could not be opened, and what can be done.

    Args:
        open_archive: opens an archive.
        choose: asks for another one.

    Signals:
        failed: a ``GuardbookError`` that is told by now.
    """

    failed = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        archives: RecentArchives,
        open_archive: Open,
        choose: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._theme, self._archives = window, theme, archives
        self._open, self._choose = open_archive, choose
        self._asking: tuple[Path, LockedPage] | None = None
        self._page: QWidget | None = None

    def leave(self) -> None:
        """Make room for list and reader."""
        panes = self._window.panes
        if self._page is not None and panes is not None:
            self._page.deleteLater()
            panes.toolbar.show()
        self._page = self._asking = None

    def refuse(
        self,
        problem: GuardbookError,
        folder: Path,
        again: Callable[[str], object],
        *,
        known: bool,
    ) -> None:
        """Say why the archive in a folder could not be opened.

        Args:
            problem: why.
            folder: where it is.
            again: tries once more, with a passphrase.
            known: whether there must be an archive.
        """
        if isinstance(problem, PassphraseNeeded):
            self.ask(folder, again, problem, problem if problem.wrong or problem.silent else None)
        else:
            self._say(problem, folder, known=known)
        self.failed.emit(problem)

    def ask(
        self,
        folder: Path,
        again: Callable[[str], object],
        ways: TypedWays,
        problem: GuardbookError | None = None,
    ) -> None:
        """Ask for what opens an archive; ``problem`` says why what was typed does not."""
        from desktop_app.gui.passphrase import locked

        if self._asking is None or self._asking[0] != folder:
            title = archive_title(folder)
            page = locked.LockedPage(
                self._theme,
                title,
                home=folder == paths.default_archive(),
                passphrase=ways.passphrase,
                recovery=ways.recovery,
            )
            page.tried.connect(again)
            page.chosen.connect(
                lambda name: self._choose() if name == locked.OTHER else self._go_home()
            )
            self._show(page)
            self._asking = folder, page
            self._window.setWindowTitle(f"{title} — Guardbook")
            panes = self._window.panes
            assert panes is not None
            panes.sidebar.set_title(title)
        page = self._asking[1]
        if problem is not None:
            page.refuse(localized(str(problem)))

    def _say(self, problem: GuardbookError, folder: Path, *, known: bool) -> None:
        from desktop_app.gui.welcome import trouble

        ways = trouble.ways_out(
            problem,
            remembered=folder in self._archives.folders,
            home=folder == paths.default_archive(),
        )
        page = trouble.TroublePage(self._theme, problem, ways, visible_bidi(str(folder)))
        taken: dict[str, Callable[[], object]] = {
            trouble.AGAIN: lambda: self._open(folder, known=known),
            trouble.READ: lambda: self._open(folder, writable=False, known=known, because=problem),
            trouble.OTHER: self._choose,
            trouble.HOME: self._go_home,
            trouble.FORGET: lambda: self._forget(folder),
            trouble.RESTORE: self._restore,
        }
        page.chosen.connect(lambda name: taken[name]())
        self._show(page)

    def _show(self, page: QWidget) -> None:
        self.leave()
        self._page = page
        assert self._window.panes is not None
        self._window.panes.show_trouble(page)

    def _go_home(self) -> None:
        self._open(paths.default_archive())

    def _restore(self) -> None:
        panes = self._window.panes
        if panes is not None:
            panes.sidebar.led.emit("archive.restore")

    def _forget(self, folder: Path) -> None:
        self._archives.forget(folder)
        self._go_home()
