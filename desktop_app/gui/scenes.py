"""Further states of the window, set up for their pictures: what goes wrong, what lies over it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from desktop_app.archive.reports import ImportItem, ImportReport, ItemState
from desktop_app.domain.articles import ArticleId
from desktop_app.errors import StorageFull
from desktop_app.gui.popup import Popup

if TYPE_CHECKING:
    from desktop_app.gui.app import GuardbookApp

WRONG = "navlany"
UNKNOWN = "zzz"


def scenes(app: GuardbookApp, rest: Callable[[], None]) -> Iterator[str]:
    """Set up one state after another over the sample archive; yield the name of each.

    Args:
        app: the window, with the archive open and an article shown; it is as before at the end.
        rest: waits until nothing is under way.
    """
    yield from _finding(app, rest)
    yield from _arranged(app, rest)
    yield from _trouble(app)
    yield from _trash(app, rest)


def _finding(app: GuardbookApp, rest: Callable[[], None]) -> Iterator[str]:
    panes, desk = app.window.panes, app.desk
    assert panes is not None
    assert desk is not None
    for query, name in ((WRONG, "did_you_mean"), (UNKNOWN, "no_results")):
        panes.search.field.setText(query)
        rest()
        yield name
    panes.search.field.clear()
    rest()
    app.actions["search.filter"].trigger()
    yield "filter"
    for popup in app.window.findChildren(Popup):
        popup.close_popup()
    panes.sidebar.tree.select("annotated")
    rest()
    yield "highlights"
    panes.sidebar.tree.select("all")
    rest()
    desk.search.loading.emit(True)
    yield "loading"
    desk.search.loading.emit(False)


def _arranged(app: GuardbookApp, rest: Callable[[], None]) -> Iterator[str]:
    panes = app.window.panes
    assert panes is not None
    panes.list.selectAll()
    yield "chosen"
    panes.list.select_only_current()
    for action, name in (("layout.rows", "rows"), ("view.focus", "focus")):
        app.actions[action].trigger()
        yield name
    app.actions["view.focus"].trigger()
    app.actions["layout.columns"].trigger()
    app.actions["second.open"].trigger()
    rest()
    yield "beside"
    app.actions["second.close"].trigger()


def _trouble(app: GuardbookApp) -> Iterator[str]:
    desk = app.desk
    assert desk is not None
    desk.transfer.reports.show(_report())
    yield "unreadable"
    for sheet in desk.tools.sheets():
        sheet.close_sheet()
    desk.jobs.failed.emit(
        StorageFull("The disk is full.", "Everything saved before is safe. Make room, then retry.")
    )
    yield "disk_full"
    app.window.messages.clear()


def _report() -> ImportReport:
    done = [
        ImportItem(f"/desk/court {at}.txt", "", ItemState.DONE, ArticleId(at)) for at in (1, 2, 3)
    ]
    failed = ImportItem(
        "/desk/scan.xyz", "", ItemState.FAILED, None, "Nothing here reads files of this kind."
    )
    return ImportReport(1, (failed, *done))


def _trash(app: GuardbookApp, rest: Callable[[], None]) -> Iterator[str]:
    panes = app.window.panes
    assert panes is not None
    app.actions["trash"].trigger()
    rest()
    panes.sidebar.tree.select("trash")
    rest()
    panes.list.go_to(0)
    rest()
    yield "trash"
    app.actions["undo"].trigger()
    rest()
    yield "empty_list"
    panes.sidebar.tree.select("all")
    rest()
