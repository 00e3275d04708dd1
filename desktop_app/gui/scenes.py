"""The states of the window over the sample archive, set up one after another for their pictures."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.archive.reports import ImportItem, ImportReport, ItemState
from desktop_app.domain.articles import ArticleId
from desktop_app.errors import StorageFull
from desktop_app.gui.backups.view_model import BackupState, line
from desktop_app.gui.device.view_model import VerifyState
from desktop_app.gui.exports.choice import DOSSIER
from desktop_app.gui.exports.view import ExportSheet
from desktop_app.gui.exports.view_model import ExportState
from desktop_app.gui.imports.view_model import ImportState
from desktop_app.gui.indexing import IndexState
from desktop_app.gui.photographer import Photographer, select_words, wait_until
from desktop_app.gui.popup import Popup
from desktop_app.gui.tags.view import PickPopup
from desktop_app.jobs import JobContext, Progress

QUERY, WRONG, UNKNOWN = "courtyard", "navlany", "zzz"
BLACKENED, BLACKENED_IN_CASE = "courtyard*\nprison", "Муратов*\nдоллар*"
BEGUN_QUERY = "courtyard date:2021-"
UNREADABLE_QUERY = '"courtyard AND'


def scenes(photographer: Photographer) -> Iterator[str]:
    """Set up one state after another; yield the name of each.

    Args:
        photographer: has the sample archive open; its window is as before at the end.
    """
    yield from _reading(photographer)
    yield from _finding(photographer)
    yield from _arranged(photographer)
    yield from _trouble(photographer)
    yield from _trash(photographer)


def close_sheets(photographer: Photographer) -> None:
    """Take away the sheets and popups that lie over the window."""
    for sheet in photographer.desk.tools.sheets():
        sheet.close_sheet()
    window = photographer.window.window
    popups: list[Popup | PickPopup] = [
        *window.findChildren(Popup),
        *window.findChildren(PickPopup),
    ]
    for popup in popups:
        popup.close_popup()
    photographer.rest()


def _reading(photographer: Photographer) -> Iterator[str]:
    panes, desk = photographer.panes, photographer.desk
    photographer.open_marked()
    yield "main"
    select_words(photographer)
    yield "select"
    panes.reader.view.clear_selection()
    panes.reader.go_to_place(0)
    yield from _running(photographer)
    photographer.do("view.details")
    yield "details"
    photographer.do("view.details")
    desk.details.detailing.correct()
    yield "correct"
    close_sheets(photographer)
    desk.handing.export("pdf")
    sheet = await_preview(photographer)
    yield "export"
    _black_out(photographer, sheet, BLACKENED)
    yield "blackout"
    close_sheets(photographer)
    desk.handing.export(DOSSIER)
    sheet = await_preview(photographer)
    yield "dossier"
    _black_out(photographer, sheet, BLACKENED_IN_CASE)
    yield "dossier_blackout"
    close_sheets(photographer)


def _running(photographer: Photographer) -> Iterator[str]:
    """What takes long: one thing, three of them, and the list of these."""
    tray, desk = photographer.panes.tray, photographer.desk
    runs = [JobContext() for _ in range(5)]
    tray.show_state(runs[0], ImportState(412, 1200, "", 3, 1))
    yield "import"
    tray.show_state(runs[1], ExportState(36, 140, "2021-02-14 Candles.pdf"))
    tray.show_state(runs[2], BackupState(1044, 1200, line(Progress(1044, 1200))))
    tray.show_state(runs[3], VerifyState(310, 1200))
    tray.show_state(runs[4], IndexState(444, 1200))
    photographer.rest()
    yield "running"
    desk.handlers["go.running"]()
    photographer.rest()
    yield "running_list"
    close_sheets(photographer)
    for run in runs[:4]:
        tray.show_state(run, None)
    tray.reach()
    photographer.rest()
    yield "running_search"
    tray.show_state(runs[4], None)


def await_preview(photographer: Photographer) -> ExportSheet:
    """Wait until the export sheet shows what it would write; return it."""
    photographer.rest()
    found = photographer.window.window.findChildren(ExportSheet)
    [sheet] = [one for one in found if one.isVisible()]
    wait_until(lambda: not sheet.waiting)
    return sheet


def _black_out(photographer: Photographer, sheet: ExportSheet, words: str) -> None:
    sheet.options.black.on.click()
    sheet.options.black.words.setPlainText(words)
    await_preview(photographer)


def _finding(photographer: Photographer) -> Iterator[str]:
    panes, desk = photographer.panes, photographer.desk
    for query, name in (
        (QUERY, "search"),
        (WRONG, "did_you_mean"),
        (UNKNOWN, "no_results"),
        (UNREADABLE_QUERY, "problem"),
        (BEGUN_QUERY, "begun"),
    ):
        panes.search.field.setText(query)
        panes.search.field.setFocus()
        photographer.rest()
        yield name
    panes.search.field.clear()
    photographer.rest()
    photographer.do("search.filter")
    yield "filter"
    close_sheets(photographer)
    desk.index.notice.emit(desk.index.words(37))
    yield "indexing"
    desk.index.notice.emit("")
    panes.sidebar.tree.select("annotated")
    photographer.rest()
    yield "highlights"
    panes.sidebar.tree.select("all")
    photographer.rest()
    desk.search.loading.emit(True)
    yield "loading"
    desk.search.loading.emit(False)


def _arranged(photographer: Photographer) -> Iterator[str]:
    panes, actions = photographer.panes, photographer.window.actions
    panes.list.setFocus()
    panes.list.selectAll()
    yield "chosen"
    panes.list.select_only_current()
    for action, name in (
        ("layout.rows", "rows"),
        ("view.focus", "focus"),
    ):
        actions[action].trigger()
        yield name
    actions["view.focus"].trigger()
    actions["layout.columns"].trigger()
    actions["view.compact"].trigger()
    actions["page.sepia"].trigger()
    photographer.rest()
    yield "compact"
    actions["view.compact"].trigger()
    actions["page.system"].trigger()
    photographer.do("second.open")
    yield "beside"
    actions["second.close"].trigger()


def _trouble(photographer: Photographer) -> Iterator[str]:
    desk = photographer.desk
    desk.transfer.reports.show(_report())
    yield "unreadable"
    close_sheets(photographer)
    desk.jobs.failed.emit(
        StorageFull(
            "The disk is full.", "Free some space and try again; what was stored before is safe."
        )
    )
    yield "disk_full"
    photographer.window.window.messages.clear()


def _report() -> ImportReport:
    done = [
        ImportItem(f"/desk/court {at}.txt", "", ItemState.DONE, ArticleId(at)) for at in (1, 2, 3)
    ]
    failed = ImportItem("/desk/scan.xyz", "", ItemState.FAILED, None, "“scan.xyz” is empty.")
    return ImportReport(1, (failed, *done))


def _trash(photographer: Photographer) -> Iterator[str]:
    panes = photographer.panes
    photographer.do("trash")
    yield "toast"
    panes.sidebar.tree.select("trash")
    photographer.rest()
    panes.list.go_to(0)
    photographer.rest()
    yield "trash"
    photographer.do("trash.empty")
    yield "confirm"
    close_sheets(photographer)
    photographer.do("undo")
    yield "empty_list"
    panes.sidebar.tree.select("all")
    photographer.rest()
