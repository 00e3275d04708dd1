"""Makes and removes the recovery key, and hands it to the user's own disk or printer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop_app.errors import GuardbookError
from desktop_app.gui.archives import archive_title
from desktop_app.gui.job_runner import JobRunner

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desktop_app.archive.archive import Archive

_PER_LINE = 4


def in_lines(key: str) -> str:
    """Return a recovery key in two lines of four groups."""
    groups = key.split("-")
    return "\n".join("-".join(groups[at : at + _PER_LINE]) for at in (0, _PER_LINE))


class RecoveryViewModel(QObject):
    """What the sheet shows and does; the key itself is held by the sheet alone.

    Signals:
        known: a ``Ways``: what opens the archive.
        made: the new key, as it is written down; it is stored nowhere.
        removed: no recovery key opens the archive any more.
        saved: the key was written to a file.
        refused: a ``GuardbookError``: nothing was changed.
        stopped: it ended with neither; what is wrong is said elsewhere.
    """

    known = Signal(object)
    made = Signal(str)
    removed = Signal()
    saved = Signal()
    refused = Signal(object)
    stopped = Signal()

    def __init__(self, archive: Archive, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive, self._jobs = archive, jobs
        self.title = archive_title(archive.folder)

    @property
    def writable(self) -> bool:
        """Whether the archive may be changed."""
        return self._archive.writable

    def load(self) -> None:
        """Read what opens the archive."""
        archive = self._archive
        self._jobs.read(lambda _: archive.ways_in(), self.known.emit, failed=self._refuse)

    def make(self, current: str) -> None:
        """Make a new key; ``current`` is "" where this computer opens the archive."""
        archive = self._archive
        self._jobs.write(
            lambda _: archive.make_recovery_key(current or None),
            self.made.emit,
            failed=self._refuse,
            stopped=self.stopped.emit,
        )

    def remove(self, current: str) -> None:
        """Let no recovery key open the archive any more."""
        archive = self._archive
        self._jobs.write(
            lambda _: archive.remove_recovery_key(current or None),
            lambda _: self.removed.emit(),
            failed=self._refuse,
            stopped=self.stopped.emit,
        )

    def paper(self, key: str) -> str:
        """Return what is printed or saved: the key, and what it opens."""
        return "\n\n".join(
            (
                self.tr("Recovery key of the Guardbook archive “{0}”").format(self.title),
                in_lines(key),
                self.tr(
                    "It opens the archive and every copy of it, on any computer, wherever the "
                    "passphrase is asked for. Whoever has both can read everything."
                ),
            )
        )

    def save(self, key: str, path: Path) -> None:
        """Write the key to a file that only its user can read."""
        text = f"{self.paper(key)}\n"
        self._jobs.write(
            lambda _: _write(path, text), lambda _: self.saved.emit(), failed=self._refuse
        )

    def print_on(self, printer: QPrinter, key: str) -> None:
        """Print the key on one page."""
        from PySide6.QtGui import QTextDocument

        document = QTextDocument()
        font = document.defaultFont()
        font.setPointSize(14)
        document.setDefaultFont(font)
        document.setPlainText(self.paper(key))
        printer.setFullPage(False)
        printer.setDocName("Guardbook")
        document.print_(printer)

    def copy(self, key: str) -> None:
        """Put the key on the clipboard, marked as a secret for those that keep what was copied."""
        data = QMimeData()
        data.setText(key)
        data.setData("x-kde-passwordManagerHint", QByteArray(b"secret"))
        QGuiApplication.clipboard().setMimeData(data)

    def _refuse(self, problem: GuardbookError) -> None:
        self.refused.emit(problem)


def _write(path: Path, text: str) -> None:
    from desktop_app.vault.files import write_atomically

    write_atomically(path, text.encode("utf-8"))
