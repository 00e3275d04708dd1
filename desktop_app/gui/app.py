"""Builds the window from its parts and opens archives in it. The only place that knows them all."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app import paths
from desktop_app import settings as saved
from desktop_app.domain.filters import Grouping, Sort
from desktop_app.errors import ArchiveInUse, GuardbookError
from desktop_app.gui import zoom
from desktop_app.gui.action_set import Actions
from desktop_app.gui.actions import all_specs
from desktop_app.gui.application import OpenArchive as OpenArchive
from desktop_app.gui.application import make_application as make_application
from desktop_app.gui.application import opener as opener
from desktop_app.gui.archives import RecentArchives, remember, require_archive
from desktop_app.gui.around import Around
from desktop_app.gui.dialogs import Dialogs
from desktop_app.gui.doorbell import Answer, Doorbell, place_of, ring
from desktop_app.gui.entrance import Entrance
from desktop_app.gui.first_look import FirstLook, first_look
from desktop_app.gui.first_paint import FirstPaint
from desktop_app.gui.garbage import GarbageCollector
from desktop_app.gui.house import House
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.keeping import Keeping
from desktop_app.gui.locking import Locking
from desktop_app.gui.looks import Looks, dress_application
from desktop_app.gui.readonly import tell_state
from desktop_app.gui.settling import spare_once_settled
from desktop_app.gui.theme import Look, Theme
from desktop_app.gui.window import MainWindow, Panes
from desktop_app.jobs import JobContext

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop_app.archive.archive import Archive
    from desktop_app.gui.desk import Desk
    from desktop_app.gui.entrance import TypedWays
    from desktop_app.gui.reader.switch import ReaderSwitch
    from desktop_app.vault.keyring import DeviceKeys

MakeReader = Callable[[Theme], "ReaderSwitch"]


class GuardbookApp(QObject):
    """The window and the archive that is open in it.

    Signals:
        opened: a ``Desk``: an archive is open.
        failed: a ``GuardbookError``: it could not be opened.
    """

    opened = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        app: QApplication,
        open_archive: OpenArchive,
        settings: saved.Settings,
        make_reader: MakeReader | None = None,
    ) -> None:
        super().__init__()
        self._garbage = GarbageCollector(self)
        self._open_archive = open_archive
        self._make_reader = make_reader or _reader
        self._reader: ReaderSwitch | None = None
        look = Look(settings.look) if settings.look in set(Look) else Look.SYSTEM
        self.theme = Theme(look, settings.reading_size, self)
        app.setFont(self.theme.ui_font())
        self.actions = Actions(self.theme, all_specs(), self)
        self.window = MainWindow(self.theme, self.actions)
        self.dialogs = Dialogs(self.window)
        self.jobs = JobRunner(self)
        self.keeping = Keeping(settings, self.jobs, self)
        self.looks = Looks(app, self.theme, self.actions, self.window, self.keeping, self)
        self.keeping.gather = self._gathered
        self.desk: Desk | None = None
        self.bell = Doorbell(self)
        self.bell.rung.connect(self._on_rung)
        self.archives = RecentArchives(self.looks, self.open_known, self)
        self.archives.add_to(self.window.recent)
        self.house = House(
            self.window,
            self.theme,
            self.actions,
            self.looks,
            self.archives,
            lambda: self.desk,
            self.open_known,
            self._dispatch,
            lambda path: self.dialogs.show_in_folder(path),
            self.jobs,
            lambda: self.dialogs,
            lambda: self.locking.lockable,
        )
        self.around = Around(self.house, self)
        self.locking = Locking(self.house, self.lock, self)
        self.opened.connect(self.locking.attend)
        self.looks.chosen.connect(self.locking.heed_settings)
        self.entrance = Entrance(
            self.window, self.theme, self.archives, self.open, self._choose_archive, self
        )
        self.entrance.failed.connect(self.failed)
        self._handlers: dict[str, Callable[[], object]] = {
            **self.looks.handlers(),
            **self.around.handlers(),
            **self.locking.handlers(),
            "archive.open": self._choose_archive,
            "archive.new": self._choose_new,
            "archive.home": lambda: self.open(paths.default_archive()),
            "archive.sample": lambda: self.open(paths.sample_archive(), sample=True),
            "quit": self.window.close,
            "pane.sidebar": self._go_to_sidebar,
            "pane.next": lambda: self._cycle(1),
            "pane.previous": lambda: self._cycle(-1),
        }
        self.actions.triggered.connect(self._dispatch)
        self.window.may_close = self._may_close
        self.window.closing.connect(self._on_closing)
        self._put_panes()
        self.window.restore(settings.geometry, settings.splitter)
        # At last: a part would be dressed anew whenever it is put into a larger one.
        dress_application(app, self.theme)

    def handled(self) -> set[str]:
        """Return the actions that do something now."""
        return {*self._handlers, *(self.desk.handlers if self.desk is not None else ())}

    # -- archives ------------------------------------------------------------------------
    def open(
        self,
        folder: Path,
        imports: Sequence[Path] = (),
        *,
        sample: bool = False,
        writable: bool = True,
        known: bool = False,
        because: GuardbookError | None = None,
        passphrase: str | None = None,
    ) -> None:
        """Open the archive in a folder, in place of the present one.

        Args:
            folder: where it is; one is created where there is none.
            imports: files and folders to import then.
            sample: fill it with the sample articles if it is empty.
            writable: False opens it beside another window, for reading only.
            known: there must be an archive already.
            because: why it is opened for reading only.
            passphrase: opens it where this computer's own key does not; it is not kept.
        """
        desk = self.desk
        if desk is not None and desk.archive.folder == folder and desk.archive.writable >= writable:
            desk.transfer.imports.start(list(imports))
            return
        again = partial(self.open, folder, imports, sample=sample, known=known)
        again_so = partial(again, writable=writable, because=because)
        may_open = self.locking.leaving.may_open
        if desk is not None and not (desk.may_leave(again_so) and may_open(again_so)):
            return
        self._leave()
        self.window.messages.clear()

        sort = self._sort()

        def job(_: JobContext) -> tuple[Archive, tuple[str, ...], FirstLook | None]:
            if known:
                require_archive(folder)
            given = () if passphrase is None else (passphrase,)
            archive = self._open_archive(folder, writable, *given)
            return archive, remember(folder), first_look(archive, sort)

        def done(opened: tuple[Archive, tuple[str, ...], FirstLook | None]) -> None:
            archive, names, look = opened
            self.archives.opened(folder, names)
            self._enter(archive, look, imports, sample=sample)
            if archive.writable:
                self.bell.hang(place_of(folder))
            tell_state(
                self.window.messages,
                because,
                lambda: self.open(folder),
                writable=archive.writable,
                dropped=bool(imports),
            )

        def failed(problem: GuardbookError) -> None:
            if isinstance(problem, ArchiveInUse) and writable:
                again(writable=False, because=problem, passphrase=passphrase)
                return
            self.entrance.refuse(
                problem, folder, lambda typed: again_so(passphrase=typed), known=known
            )

        def dropped(opened: tuple[Archive, tuple[str, ...], FirstLook | None]) -> None:
            self.jobs.let_go(opened[0])  # another one is opened in its place

        self.jobs.read(job, done, replaces="open", failed=failed, dropped=dropped)

    def prepare(self) -> None:
        """Import and make what shows an archive, while a worker opens it."""
        importlib.import_module("desktop_app.gui.desk")
        if self.desk is None and self._reader is None:
            self._reader = self._make_reader(self.looks.page)

    def open_known(self, folder: Path) -> None:
        """Open an archive that must be there."""
        self.open(folder, known=True)

    def _sort(self) -> Sort:
        sort = self.looks.settings.sort
        return Sort(sort) if sort in set(Sort) - {Sort.RELEVANCE} else Sort.DATE

    def _enter(
        self, archive: Archive, look: FirstLook | None, imports: Sequence[Path], *, sample: bool
    ) -> None:
        from desktop_app.gui.desk import Desk

        self.entrance.leave()
        panes = self.window.panes
        assert panes is not None
        panes.set_reader(self._reader or self._make_reader(self.looks.page))
        self._reader = None
        self.looks.dress()
        self.desk = Desk(
            archive,
            self.window,
            panes,
            self.theme,
            self.actions,
            self.dialogs,
            look.sort if look is not None else self._sort(),
            self,
        )
        spare_once_settled(self.desk, self._garbage, self.window, self.theme)
        self.desk.search.asked.connect(self.keeping.touch)
        group, search = self.looks.settings.group, self.desk.search
        if group in set(Grouping):
            # After the first picture, which is read before the engines are there.
            self.desk.settled.connect(lambda: search.set_grouping(Grouping(group)))
        self.desk.start(imports if archive.writable else (), look)
        if sample and archive.writable:
            self._fill_if_empty(self.desk)
        self.opened.emit(self.desk)

    def _on_rung(self, wanted: Sequence[Path]) -> None:
        """Somebody started the program once more: come to the front and take its paths."""
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if self.desk is not None:
            self.desk.transfer.imports.start(list(wanted))

    def _fill_if_empty(self, desk: Desk) -> None:
        def filled(count: int) -> None:
            if not count and self.desk is desk:
                desk.transfer.fill_sample()

        desk.jobs.read(lambda _: desk.archive.counts().all, filled)

    def _leave(self) -> None:
        """Close the present archive and show empty panes."""
        if self.desk is None:
            return
        self.bell.take_down()
        self.desk.close()
        self.dialogs.when_free(self.desk.deleteLater)
        self.desk = None
        self._garbage.spare_nothing()
        self.actions.set_situation(())
        self.actions.set_detail("undo", "")
        self.actions.set_detail("redo", "")
        self._put_panes()

    def lock(self, folder: Path, ways: TypedWays) -> None:
        """Close the archive in a folder, keep nothing of it, and ask for what opens it."""
        writable = self.desk is None or self.desk.archive.writable
        self._leave()
        self.window.messages.clear()
        self.around.forget()
        again = partial(self.open, folder, writable=writable, known=True)
        self.entrance.ask(folder, lambda typed: again(passphrase=typed), ways)

    def _put_panes(self) -> None:
        self.entrance.leave()
        panes = Panes(self.theme, self.actions)
        self.archives.add_to(panes.archives_menu, panes.archives_menu.actions()[0])
        panes.set_sidebar_visible(self.looks.settings.sidebar)
        self.window.set_panes(panes)

    def _choose_archive(self) -> None:
        folder = self.dialogs.folder(self.tr("Open archive"))
        if folder is not None:
            self.open_known(folder)

    def _choose_new(self) -> None:
        folder = self.dialogs.folder(self.tr("Folder for the new archive"))
        if folder is not None:
            self.open(folder)

    # -- actions -------------------------------------------------------------------------
    def _dispatch(self, action_id: str) -> None:
        handler = self._handlers.get(action_id)
        if handler is None and self.desk is not None:
            handler = self.desk.handlers.get(action_id)
        if handler is not None:
            handler()

    def _go_to_sidebar(self) -> None:
        panes = self.window.panes
        if panes is not None:
            if not panes.sidebar.isVisible():
                self.actions["view.sidebar"].trigger()
            panes.sidebar.tree.setFocus()

    def _cycle(self, step: int) -> None:
        if self.window.panes is not None:
            self.window.panes.cycle(step)

    # -- the end -------------------------------------------------------------------------
    def _gathered(self) -> saved.Settings:
        """Return the settings, with what the window and the list stand at."""
        settings = self.looks.settings
        if self.desk is None:
            return self.looks.remember(settings.sort, settings.group)
        question = self.desk.search.question
        return self.looks.remember(question.browsing_sort.value, question.grouping.value)

    def _may_close(self) -> bool:
        may = self.desk is None or self.desk.may_close()
        return may and self.locking.leaving.may_close(self.window.close)

    def _on_closing(self) -> None:
        self.jobs.close()
        self.keeping.finish()
        self.bell.take_down()
        if self.desk is not None:
            self.desk.close()
            self.desk = None
        self._garbage.stop()


def _reader(theme: Theme) -> ReaderSwitch:
    from desktop_app.gui.reader.switch import ReaderSwitch

    return ReaderSwitch(theme)


def run(
    archive: Path,
    imports: Sequence[Path] = (),
    devices: DeviceKeys | None = None,
    cache: Path | None = None,
    passphrase: str | None = None,
) -> int:
    """Open the window on an archive and return the exit code when it is closed.

    Where a window has the archive open already, that one comes to the front and imports the paths.
    """
    settings = saved.load()
    app = make_application(settings.language, zoom.fitting(settings.size))
    answer = ring(place_of(archive), imports)
    if answer is Answer.TAKEN:
        return 0
    if answer is Answer.SILENT:
        sys.stderr.write(
            "guardbook: This archive is open in a window that does not answer. "
            "Close that window, then try again.\n"
        )
        return ArchiveInUse.exit_code
    window = GuardbookApp(app, opener(devices, cache), settings)
    window.opened.connect(window.around.offer_tour)
    # The window first: what opens the archive would take turns with what draws it.
    window.window.show()
    sample = archive == paths.sample_archive()
    window.open(archive, imports, sample=sample, passphrase=passphrase)
    FirstPaint(window.window).painted.connect(window.prepare)
    return app.exec()
