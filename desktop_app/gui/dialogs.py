"""Questions that the system's own dialogs ask; tests answer them in its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

translate = QCoreApplication.translate


class Dialogs:
    """File dialogs over a window; each returns nothing if the user cancels."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent
        self._open = 0
        self._waiting: list[Callable[[], object]] = []

    def when_free(self, do: Callable[[], object]) -> None:
        """Do something once no dialog is open: whoever opened one goes on first."""
        if self._open:
            self._waiting.append(do)
        else:
            do()

    def files(self) -> list[Path]:
        """Ask for files to import."""
        from PySide6.QtWidgets import QFileDialog

        self._go_away()
        found, _ = QFileDialog.getOpenFileNames(
            self._parent,
            translate("dialogs", "Import files"),
            "",
            ";;".join(
                (
                    translate(
                        "dialogs",
                        "Articles (*.txt *.md *.markdown *.html *.htm *.pdf *.png *.jpg *.jpeg "
                        "*.gif *.webp *.tif *.tiff)",
                    ),
                    translate("dialogs", "All files (*)"),
                )
            ),
        )
        self._come_back()
        return [Path(name) for name in found]

    def folder(self, title: str) -> Path | None:
        """Ask for a folder."""
        from PySide6.QtWidgets import QFileDialog

        self._go_away()
        found = QFileDialog.getExistingDirectory(self._parent, title)
        self._come_back()
        return Path(found) if found else None

    def target(self, name: str, suffix: str) -> Path | None:
        """Ask where a file is to be written."""
        from PySide6.QtWidgets import QFileDialog

        self._go_away()
        found, _ = QFileDialog.getSaveFileName(
            self._parent,
            translate("dialogs", "Export"),
            str(_documents() / name),
            f"*{suffix}",
        )
        self._come_back()
        return Path(found) if found else None

    def save_as(self, title: str, name: str) -> Path | None:
        """Ask where a file of that name is to be kept; the dialog asks before it replaces one."""
        from PySide6.QtWidgets import QFileDialog

        self._go_away()
        found, _ = QFileDialog.getSaveFileName(self._parent, title, str(_documents() / name))
        self._come_back()
        return Path(found) if found else None

    def open_file(self, path: Path) -> bool:
        """Open a file in the program that the system has for it; return whether there is one."""
        return _open(path)

    def annotation_file(self) -> Path | None:
        """Ask for a file of annotations."""
        return self._file(
            translate("dialogs", "Import annotations"),
            translate("dialogs", "Web Annotations (*.jsonld *.json)"),
        )

    def dossier_file(self) -> Path | None:
        """Ask for a dossier that is to be checked."""
        return self._file(
            translate("dialogs", "Check a dossier"), translate("dialogs", "Dossiers (*.pdf)")
        )

    def _file(self, title: str, kind: str) -> Path | None:
        """Ask for one file, of a kind or any."""
        from PySide6.QtWidgets import QFileDialog

        self._go_away()
        kinds = ";;".join((kind, translate("dialogs", "All files (*)")))
        found, _ = QFileDialog.getOpenFileName(self._parent, title, "", kinds)
        self._come_back()
        return Path(found) if found else None

    def printer(self, pages: int, page_size: str) -> QPrinter | None:
        """Ask which printer takes so many pages; printing to a file is always among them."""
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

        from desktop_app.gui.exports.printing import prepare

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, page_size)
        dialog = QPrintDialog(printer, self._parent)
        dialog.setWindowTitle(translate("dialogs", "Print"))
        dialog.setMinMax(1, pages)
        dialog.setFromTo(1, pages)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        self._go_away()
        chosen = dialog.exec() == QPrintDialog.DialogCode.Accepted
        # The dialog speaks with its printer to its very end.
        dialog.destroyed.connect(lambda *_, kept=printer: kept)
        dialog.deleteLater()
        # Another printer chosen in the dialog comes with margins of its own.
        printer.setFullPage(True)
        self._come_back()
        return printer if chosen else None

    def show_in_folder(self, path: Path) -> None:
        """Open the folder of a file in the system's file manager."""
        _open(path.parent)

    def _go_away(self) -> None:
        self._open += 1

    def _come_back(self) -> None:
        """Take the keyboard back: where no window manager runs, nobody else gives it."""
        self._parent.activateWindow()
        self._open -= 1
        waiting, self._waiting = self._waiting, []
        for do in waiting:
            QTimer.singleShot(0, self._parent, do)


def _documents() -> Path:
    from PySide6.QtCore import QStandardPaths

    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _open(path: Path) -> bool:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
