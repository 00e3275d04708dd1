"""Commands around imports: the report, taking an import back, and taking one up again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain.flags import Flag
from desktop_app.domain.text import visible_bidi
from desktop_app.gui import formats
from desktop_app.gui.imports.view_model import (
    UNFINISHED,
    ImportViewModel,
    failed_items,
    imported,
    summary,
)
from desktop_app.gui.sentences import localized
from desktop_app.gui.tools import Tools
from desktop_app.jobs import JobContext

if TYPE_CHECKING:
    from desktop_app.archive.reports import Done, ImportItem, ImportReport


def without_kept(report: ImportReport, gone: ImportItem) -> ImportReport:
    """Return a report in which the original of an item is not kept any more."""
    items = (replace(one, kept=one.kept and one.item != gone.item) for one in report.items)
    return replace(report, items=tuple(items))


class ImportCommands(QObject):
    """Shows what imports did, and undoes or repeats what is wanted of it."""

    def __init__(
        self, tools: Tools, imports: ImportViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tools, self._imports = tools, imports
        imports.finished.connect(self._on_finished)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what these commands do, by action."""
        return {"import.report": self.show_last}

    # -- the report ----------------------------------------------------------------------
    def _on_finished(self, report: ImportReport) -> None:
        several = len(report.items) > 1 or failed_items(report) or report.signer is not None
        self._tools.window.messages.toast(
            summary(report),
            self.tr("Show") if several else "",
            (lambda: self.show(report)) if several else None,
        )

    def show_last(self) -> None:
        """Show what the latest import did, also one of another day."""

        def read(report: ImportReport | None) -> None:
            if report is None:
                self._tools.window.messages.toast(self.tr("Nothing was imported yet"))
            else:
                self.show(report)

        self._tools.jobs.read(
            lambda _: self._tools.archive.last_import(), read, replaces="import report"
        )

    def show(self, report: ImportReport) -> None:
        """Show what became of each file."""
        from desktop_app.gui.imports.report import ReportSheet

        tools = self._tools
        sheet = ReportSheet(tools.theme, report, tools.window, writable=tools.archive.writable)
        sheet.retry.connect(self._imports.start)
        sheet.undo.connect(lambda: self.take_back(report))
        sheet.save.connect(self.save)
        sheet.save_kept.connect(self.save_kept)
        sheet.forget_kept.connect(lambda item: self.forget_kept(item, report))
        tools.open_sheet(sheet)

    def take_back(self, report: ImportReport) -> None:
        """Move every article that an import brought to the Trash, in one step of undo."""
        ids, tools = imported(report), self._tools

        def done(result: Done) -> None:
            moved = len(result.changes.articles)
            tools.window.messages.toast(
                formats.plural(
                    "imports",
                    "%Ln article moved to the Trash",
                    "%Ln articles moved to the Trash",
                    moved,
                )
                if moved
                else self.tr("Nothing of this import is left outside of the Trash"),
                self.tr("Undo") if moved else "",
                tools.undo.undo if moved else None,
            )

        tools.undo.do(lambda: tools.archive.set_flag(ids, Flag.TRASHED, on=True), done)

    def save(self, text: str) -> None:
        """Write a report to a text file that the user names."""
        tools = self._tools
        target = tools.dialogs.target(f"{self.tr('Import report')}.txt", ".txt")
        if target is None:
            return

        def write(_: JobContext) -> Path:
            from desktop_app.exporting.targets import whole_file

            with whole_file(target) as file:
                file.write(f"{text}\n".encode())
            return target

        tools.jobs.long(write, lambda path: self._say_saved(path, ""))

    def _say_saved(self, path: Path, notice: str) -> None:
        tools = self._tools
        tools.window.messages.toast(
            self.tr("Saved {0}").format(visible_bidi(path.name)),
            self.tr("Show"),
            lambda: tools.dialogs.show_in_folder(path),
        )
        if notice:
            tools.window.bar.show_message(localized(notice))

    # -- files that could not be read, and are kept ---------------------------------------
    def save_kept(self, item: ImportItem) -> None:
        """Save the exact bytes of a file that could not be imported where the user says."""
        tools, name = self._tools, Path(item.path).name
        target = tools.dialogs.save_as(self.tr("Save original"), name)
        if target is not None:
            tools.jobs.long(
                lambda _: tools.archive.save_kept_original(item.item, target),
                lambda notice: self._say_saved(target, notice),
            )

    def forget_kept(self, item: ImportItem, report: ImportReport) -> None:
        """Ask, then delete the kept original of a file that could not be imported."""
        from desktop_app.gui.confirming import ConfirmSheet

        tools, name = self._tools, visible_bidi(Path(item.path).name)

        def done(_: None) -> None:
            tools.window.messages.toast(
                self.tr("{0} is deleted for good").format(name),
                self.tr("Report"),
                lambda: self.show(without_kept(report, item)),
            )

        def delete() -> None:
            tools.jobs.write(lambda _: tools.archive.forget_original(item.item), done)

        sheet = ConfirmSheet(
            tools.theme,
            self.tr("Delete the kept file for good?"),
            self.tr(
                "The archive keeps {0} although it could not read it. Nothing brings it back, "
                "not even Undo; the file on your disk is not touched."
            ).format(name),
            self.tr("Delete for good"),
            delete,
            tools.window,
            danger=True,
        )
        tools.open_sheet(sheet)

    # -- the end of the program ----------------------------------------------------------
    def may_leave(self) -> bool:
        """Whether nothing is being imported; otherwise a sheet asks, once."""
        from desktop_app.gui.imports.leaving import LeavingSheet

        imports, tools = self._imports, self._tools
        if not imports.running or imports.leaving:
            return True
        if not any(isinstance(one, LeavingSheet) for one in tools.sheets()):
            sheet = LeavingSheet(tools.theme, tools.window)
            sheet.show_state(imports.state)
            imports.progressed.connect(sheet.show_state)
            sheet.leave.connect(imports.break_off)
            sheet.leave.connect(tools.window.close)
            tools.open_sheet(sheet)
        return False

    # -- taking up again -----------------------------------------------------------------
    def offer_to_resume(self) -> None:
        """Offer to go on with an import that the end of the program broke off."""
        tools = self._tools
        if not tools.archive.writable:
            return

        def found(names: object) -> None:
            paths = [Path(name) for name in names] if isinstance(names, list) else []
            if paths and not self._imports.running:
                self._offer(paths)

        tools.jobs.read(lambda _: tools.archive.choice(UNFINISHED), found)

    def _offer(self, paths: list[Path]) -> None:
        self._tools.window.messages.note(
            self.tr("An import was not finished when the program ended."),
            self.tr("What was imported is safe. Files that are in the archive are passed over."),
            self.tr("Go on importing"),
            lambda: self._imports.start(paths),
            closed=self._imports.forget_unfinished,
        )
