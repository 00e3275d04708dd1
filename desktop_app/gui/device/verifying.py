"""Verifying goes on behind the window: it has a row in the tray, and tells what it found."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.text import visible_bidi
from desktop_app.gui import formats
from desktop_app.gui.device.view_model import DeviceViewModel, verdict
from desktop_app.gui.sentences import localized

if TYPE_CHECKING:
    from desktop_app.archive.reports import VerifyReport
    from desktop_app.gui.desk import Desk

translate = formats.translate


def model_of(desk: Desk, config: Path) -> DeviceViewModel:
    """Return what verifies the archive now, or found what nobody has seen; else a new model."""
    for known in desk.findChildren(DeviceViewModel):
        if known.running or known.unseen:
            known.attended = True
            return known
    model = DeviceViewModel(desk.archive, desk.jobs, config, desk)
    tray = desk.tools.panes.tray
    model.moved.connect(lambda state: tray.show_state(model, state))
    model.verified.connect(lambda report: _tell(desk, model, report))
    return model


def said_of(report: VerifyReport) -> tuple[str, str]:
    """Return how many things are not as they were, and the first of them."""
    return verdict(report), visible_bidi(localized(report.problems[0]))


def _tell(desk: Desk, model: DeviceViewModel, report: VerifyReport | None) -> None:
    """Tell what was found where no page says it."""
    if model.attended:
        return
    tools = desk.tools
    if report is not None and not report.good:
        tools.window.messages.note(
            *said_of(report),
            translate("device", "Show…"),
            lambda: tools.actions["help.device"].trigger(),
        )
        return  # kept until the page shows it
    if report is not None:
        tools.window.messages.toast(verdict(report))
    model.deleteLater()
