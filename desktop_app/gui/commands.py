"""The groups of commands of one open archive; made once its first list has been seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain.filters import InCase
from desktop_app.gui.backups.commands import Backups
from desktop_app.gui.batch.summary import Summing
from desktop_app.gui.details.entrance import DetailsEntrance
from desktop_app.gui.editing import Editing
from desktop_app.gui.finding import Finding
from desktop_app.gui.following import Following
from desktop_app.gui.handing import Handing, Listed
from desktop_app.gui.highlights.commands import Highlights
from desktop_app.gui.indexing import IndexViewModel
from desktop_app.gui.organising import Organising
from desktop_app.gui.transfer import Transfer
from desktop_app.gui.trashing import Trashing

if TYPE_CHECKING:
    from desktop_app.gui.desk import Desk


class Commands(QObject):
    """What is done in the window, beyond showing lists and articles.

    Attributes:
        handlers: what each action does, by its id.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk, tools = desk, desk.tools
        self.index = IndexViewModel(tools.archive, tools.jobs, tools.events, self)
        self.following = Following(tools.panes, desk.search, desk.reading, self)
        self.finding = Finding(tools, desk.search, desk.sidebar, desk.list, self)
        self.editing = Editing(tools, desk.reading, desk.second, self)
        self.drafting = self.editing.annotating.drafting
        self.transfer = Transfer(tools, self)
        self.handing = Handing(tools, self.editing.every_row, self._listed, desk.page_reading, self)
        self.details = DetailsEntrance(tools, desk.reading, self)
        self.trashing = Trashing(tools, self.editing.targets, self)
        self.organising = Organising(tools, self)
        self.organising.dossier_wanted.connect(self.handing.export_case)
        self.summing = Summing(tools, self)
        self.highlights = Highlights(tools, desk.reading, self)
        self.backups = Backups(tools, self)
        self.handlers: dict[str, Callable[[], object]] = {
            **self.finding.handlers(),
            **desk.going.handlers(),
            **desk.second.handlers(),
            **desk.page_reading.handlers(),
            **self.editing.handlers(),
            **self.transfer.handlers(),
            **self.handing.handlers(),
            **self.details.handlers(),
            **self.organising.handlers(),
            **self.trashing.handlers(),
            **self.backups.handlers(),
            "go.running": self._show_running,
        }
        self.index.notice.connect(tools.panes.search.set_notice)
        self.index.moved.connect(lambda state: tools.panes.tray.show_state(self.index, state))
        self.index.caught_up.connect(self._on_caught_up)
        rename = self.handlers["sidebar.rename"]
        self.handlers["sidebar.rename"] = lambda: self.finding.rename_current() or rename()

    def _listed(self) -> Listed:
        """Return what the list shows."""
        answer = self._desk.search.answer
        question = answer.question
        cases = [each.case for each in question.place if isinstance(each, InCase)]
        case = cases[0] if len(cases) == len(question.place) == 1 else None
        return Listed(answer.ids, question.text.strip(), self._desk.list.label, case)

    def _show_running(self) -> None:
        """Move the keyboard to what stops things that take long."""
        tools = self._desk.tools
        if not tools.panes.tray.reach():
            tools.window.messages.toast(self.tr("Nothing is running"))

    def _on_caught_up(self) -> None:
        self.finding.counts.count()
        if self._desk.search.question.query:
            self._desk.search.refresh()

    def may_close(self) -> bool:
        """Whether nothing would be lost and nothing is imported; says why if not."""
        close = self._desk.tools.window.close
        return self.may_leave(close) and self.transfer.reports.may_leave()

    def may_leave(self, leave: Callable[[], object]) -> bool:
        """Whether no words would be lost; says so if not, and offers to go all the same."""
        return self._desk.second.may_leave(leave) and self.drafting.may_leave(leave)

    def close(self) -> None:
        """End what waits or floats, before jobs and archive are closed."""
        self.finding.close()
        self.summing.close()
        self.handing.finish()
