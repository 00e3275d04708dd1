"""Actions that bring articles in, hand them out, open archives: the menu File."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.gui.action_set import ActionSpec, Menu
from desktop_app.gui.entries.needs import ARTICLE, OPEN, WRITABLE

translate = QCoreApplication.translate


# A table is read in rows.
# fmt: off
def specs() -> tuple[ActionSpec, ...]:
    """Return the entries of this menu, in its order."""
    return (
        ActionSpec("import.files", Menu.FILE, translate("actions", "Import files…"),
            translate("actions", "Add articles from files to the archive."), "file-plus",
            ("Ctrl+I",), WRITABLE),
        ActionSpec("import.folder", Menu.FILE, translate("actions", "Import folder…"),
            translate("actions", "Add every article in a folder and the folders below it."),
            "folder-plus", ("Ctrl+Shift+I",), WRITABLE),
        ActionSpec("import.text", Menu.FILE, translate("actions", "Paste text as article"),
            translate("actions", "Make an article of the text on the clipboard."),
            "clipboard-paste", ("Ctrl+Shift+V",), WRITABLE),
        ActionSpec("import.annotations", Menu.FILE, translate("actions", "Import annotations…"),
            translate("actions", "Attach highlights and notes from a Web Annotations file."),
            "highlighter", (), WRITABLE),
        ActionSpec("import.report", Menu.FILE, translate("actions", "Import report…"),
            translate("actions", "Show what became of each file of the latest import."),
            "list-checks", (), OPEN, ends_section=True),
        ActionSpec("archive.open", Menu.FILE, translate("actions", "Open archive…"),
            translate("actions", "Open an archive in another folder."), "folder-open", ("Ctrl+O",)),
        ActionSpec("archive.new", Menu.FILE, translate("actions", "New archive…"),
            translate("actions", "Create an empty archive in a folder of your choice."),
            "archive", ("Ctrl+N",)),
        ActionSpec("archive.home", Menu.FILE, translate("actions", "Open my archive"),
            translate("actions", "Go back to the archive in your own folder."), "library"),
        ActionSpec("archive.sample", Menu.FILE, translate("actions", "Open sample archive"),
            translate("actions", "Open an archive of sample articles to try things out."),
            "book-open"),
        ActionSpec("archive.passphrase", Menu.FILE, translate("actions", "Passphrase…"),
            translate("actions", "Set, change or remove the passphrase of the archive."),
            "key-round", (), WRITABLE),
        ActionSpec("archive.recovery", Menu.FILE, translate("actions", "Recovery key…"),
            translate("actions", "Make, replace or remove the key for when all else is lost."),
            "life-buoy", (), WRITABLE),
        ActionSpec("archive.lock", Menu.FILE, translate("actions", "Lock now"),
            translate("actions", "Close the archive until its passphrase is typed again."),
            "lock", ("Ctrl+Shift+L",), OPEN, ends_section=True, over_sheets=True),
        ActionSpec("archive.backup", Menu.FILE, translate("actions", "Back up…"),
            translate("actions", "Copy the archive, encrypted, into a folder on another disk."),
            "hard-drive-download", (), OPEN),
        ActionSpec("archive.restore", Menu.FILE,
            translate("actions", "Restore from a backup…"),
            translate("actions", "Make an archive of a backup again, in a new folder."),
            "hard-drive-upload", (), ends_section=True),
        ActionSpec("export.pdf", Menu.FILE, translate("actions", "Export annotated PDF…"),
            translate("actions", "Write the chosen articles with their highlights to a PDF."),
            "file-down", ("Ctrl+E",), ARTICLE),
        ActionSpec("export.dossier", Menu.FILE, translate("actions", "Export dossier…"),
            translate("actions", "Write a case, or the chosen articles, to one sealed PDF."),
            "shield-check", (), ARTICLE),
        ActionSpec("export.other", Menu.FILE, translate("actions", "Export…"),
            translate("actions", "Write the chosen articles in the format that you used last."),
            "file-output", ("Ctrl+Shift+E",), ARTICLE),
        ActionSpec("export.archive", Menu.FILE, translate("actions", "Export whole archive…"),
            translate("actions", "Write everything as plain files that any browser opens."),
            "upload", (), OPEN),
        ActionSpec("dossier.check", Menu.FILE, translate("actions", "Check a dossier…"),
            translate("actions", "See whether a dossier that you were given is what was sealed."),
            "file-check"),
        ActionSpec("print", Menu.FILE, translate("actions", "Print…"),
            translate("actions", "Print the chosen articles with their highlights and notes."),
            "printer", ("Ctrl+P",), ARTICLE),
        ActionSpec("original.save", Menu.FILE, translate("actions", "Save original as…"),
            translate("actions", "Save the file that was imported, byte for byte."), "save",
            ("Ctrl+Shift+S",), ARTICLE),
        ActionSpec("original.open", Menu.FILE,
            translate("actions", "Open original in another program…"),
            translate("actions", "Open a copy of the file that was imported."), "file-text",
            ("Ctrl+Shift+O",), ARTICLE, ends_section=True),
        ActionSpec("quit", Menu.FILE, translate("actions", "Quit"),
            translate("actions", "Close the archive and the window."), "x", ("Ctrl+Q",)),
    )
# fmt: on
