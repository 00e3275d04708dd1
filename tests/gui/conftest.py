"""A window over an archive in memory, and a reader that only notes what it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.articles import ArticleId
from desktop_app.gui.action_set import Actions
from desktop_app.gui.actions import all_specs
from desktop_app.gui.app import GuardbookApp, make_application
from desktop_app.gui.events import Events
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.theme import Look, Theme
from desktop_app.gui.window import SIZE, MainWindow
from desktop_app.settings import Settings
from tests.support.application_left import dressed, nothing_of
from tests.support.fake_archive import FakeArchive, fill
from tests.support.fake_reader import FakeDialogs
from tests.support.fake_reader import FakeReader as PlainReader
from tests.support.pace import untraced

PATIENCE_MS = 30_000
"""How long a window may take until it is at rest; a machine that is busy is no fault."""


class FakeReader(PlainReader):
    """Also hands on notes whose article was left, and takes them back."""

    draft_left = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.drafts: list[Annotation] = []

    def keep_draft(self, draft: Annotation, *, new: bool = True) -> None:
        self.drafts.append(draft)


@pytest.fixture(autouse=True)
def _plain_children(unmeasured_children: None) -> None:
    """Let exports begin quickly; what they run is measured in tests/unit/archive."""


@pytest.fixture(autouse=True)
def _application_stays(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves the application otherwise than it was."""
    with nothing_of(qapp) as found:
        yield
    if found:
        pytest.fail(f"The test did not give back: {', '.join(found)}.")


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    """Let dates and numbers be English on every computer."""
    was = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(was)


@pytest.fixture
def theme(qapp: object) -> Theme:
    return Theme(Look.LIGHT)


@pytest.fixture
def actions(theme: Theme) -> Actions:
    return Actions(theme, all_specs())


@pytest.fixture(scope="session")
def qapp() -> Iterator[QApplication]:
    """The application as the program makes it; pytest-qt, which asks for it, would make another.

    The fonts stay known from here on: each time they were made known again, for each window, Qt
    would look through all fonts of the system anew.
    """
    application = make_application()
    application.setStyle("Fusion")  # it was there already when other tests made it
    with pytest.MonkeyPatch.context() as here:
        here.setattr("desktop_app.gui.application.load_fonts", lambda: None)
        yield dressed(application)


@pytest.fixture
def events(qapp: object) -> Events:
    return Events()


@pytest.fixture
def jobs(qapp: object) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.close()


@pytest.fixture
def empty_archive(tmp_path: Path) -> FakeArchive:
    return FakeArchive(tmp_path / "Moscow desk")


@pytest.fixture
def archive(empty_archive: FakeArchive) -> FakeArchive:
    fill(empty_archive)
    empty_archive.calls.clear()
    return empty_archive


@dataclass
class Opened:
    """A window with an open archive."""

    app: GuardbookApp
    archive: FakeArchive
    dialogs: FakeDialogs
    qtbot: QtBot

    @property
    def desk(self):
        assert self.app.desk is not None
        return self.app.desk

    @property
    def panes(self):
        assert self.app.window.panes is not None
        return self.app.window.panes

    @property
    def reader(self) -> FakeReader:
        return self.panes.reader

    def settle(self) -> None:
        """Wait until no job runs and nothing is waited for."""
        desk, field = self.desk, self.panes.search.field
        self.qtbot.waitUntil(
            lambda: not (field.pending or desk.jobs.busy or desk.search.waiting),
            timeout=PATIENCE_MS,
        )

    def take(self, action_id: str) -> None:
        """Take an action and wait for its end."""
        action = self.app.actions[action_id]
        assert action.isEnabled(), f"{action_id} cannot be taken now"
        action.trigger()
        self.settle()

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a widget, as the screen tells of it: on the window."""
        place = widget.mapTo(self.app.window, widget.rect().center())
        handle = self.app.window.windowHandle()
        self.qtbot.mouseClick(handle, Qt.MouseButton.LeftButton, pos=place)

    def go(self, article: ArticleId) -> None:
        """Move to an article of the list and wait until it is shown."""
        self.panes.list.go_to_article(article)
        self.qtbot.waitUntil(lambda: self.reader.article.id == article)
        self.settle()

    def field(self) -> QTextEdit:
        """Return the field of the note that is edited in the real reader."""
        notes = self.reader.notes
        return notes.card(notes.editing).editor.field

    def titles(self) -> list[str]:
        model = self.panes.list.list_model
        return [model.row_at(at).title for at in range(model.rowCount())]


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """Keep what is to be closed until it was.

    Otherwise a widget that nothing names any more is garbage as the test ends, and whether it is
    closed or taken apart while it is shown depends on when Python looks for that.
    """
    kept: list[QWidget] = []
    add = qtbot.addWidget

    def keep(widget: QWidget, **how: Callable[[QWidget], None]) -> None:
        kept.append(widget)
        add(widget, **how)

    monkeypatch.setattr(qtbot, "addWidget", keep)
    return qtbot


def _let_close(window: MainWindow) -> None:
    """Let a window go with a note that was refused: it would stay, with its threads."""
    window.may_close = lambda: True


@pytest.fixture
def open_window(
    qtbot: QtBot, qapp: object, opened_before: set[object]
) -> Iterator[Callable[..., Opened]]:
    """Open the window on an archive in memory; how each kind opens is measured once in a process.

    On a real archive it always is: the threads that begin then read what is to be measured.
    """
    opened: list[GuardbookApp] = []

    def build(
        archive: FakeArchive,
        settings: Settings | None = None,
        reader: Callable[..., QWidget] = FakeReader,
    ) -> Opened:
        in_memory = isinstance(archive, FakeArchive)
        kind = (settings, reader, archive.writable, in_memory and not archive.articles)
        known = in_memory and kind in opened_before
        opened_before.add(kind)
        with untraced(alone=False) if known else nullcontext():
            return put_up(archive, settings, reader)

    def put_up(
        archive: FakeArchive, settings: Settings | None, reader: Callable[..., QWidget]
    ) -> Opened:
        application = make_application()
        app = GuardbookApp(
            application,
            lambda folder, writable: archive,
            settings or Settings(look="light"),
            reader,
        )
        opened.append(app)
        app.dialogs = dialogs = FakeDialogs()
        qtbot.addWidget(app.window, before_close_func=_let_close)
        if settings is None or not settings.geometry:
            app.window.resize(SIZE)  # the screen of the tests is smaller
        with qtbot.waitActive(app.window, timeout=PATIENCE_MS):
            app.window.show()
            app.window.activateWindow()
        with qtbot.waitSignal(app.opened, timeout=PATIENCE_MS):
            app.open(archive.folder)
        window = Opened(app, archive, dialogs, qtbot)
        qtbot.waitUntil(lambda: app.desk.warm, timeout=PATIENCE_MS)
        window.settle()
        return window

    build.reader, build.dialogs = FakeReader, FakeDialogs  # type: ignore[attr-defined] # a function with a note on it
    yield build
    for app in opened:
        app.window.close()
        app.deleteLater()


@pytest.fixture
def window(open_window: Callable[..., Opened], archive: FakeArchive) -> Opened:
    """A window on an archive with four articles."""
    return open_window(archive)


@pytest.fixture(scope="session")
def opened_before() -> set[object]:
    """Return what was opened in this process before."""
    return set()
