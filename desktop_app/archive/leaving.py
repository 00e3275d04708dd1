"""Notes in the log what left the archive."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from desktop_app.domain.dates import utc_now
from desktop_app.errors import GuardbookError
from desktop_app.exporting.exporter import ExportReport
from desktop_app.storage.audit import Audit

if TYPE_CHECKING:
    from desktop_app.archive.opening import Opened

Left: TypeAlias = Iterable[tuple[str, Mapping[str, Any]]]
"""Subject and detail of each row of the log."""


def note(opened: Opened, action: str, left: Left) -> None:
    """Write the rows; an archive that is open for reading only has no log to write to."""
    if opened.lock is None:
        return
    with opened.database.write_plainly() as connection:
        audit = Audit(connection, opened.subkeys.audit)
        for subject, detail in left:
            audit.append(action, subject, detail, utc_now())


def note_export(opened: Opened, left: Left, report: ExportReport) -> ExportReport:
    """Write the rows of an export, and return its report, which says if that failed."""
    try:
        note(opened, "export", left)
    except GuardbookError as problem:
        # What was exported is there; that must be said, whatever became of the log.
        notice = f"The export is not in the archive's log: {problem}"
        return replace(report, notices=(*report.notices, notice))
    return report
