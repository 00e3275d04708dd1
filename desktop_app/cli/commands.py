"""The names of the commands, cheap to import, and the modules behind them."""

from __future__ import annotations

COMMANDS: dict[str, str] = {
    "demo": "demo",
    "import": "import_",
    "search": "search",
    "list": "list_",
    "show": "show",
    "original": "original",
    "edit": "edit",
    "annotate": "annotate",
    "annotation": "annotation",
    "note": "note",
    "ocr": "ocr",
    "import-annotations": "import_annotations",
    "tag": "tag",
    "case": "case",
    "review": "review",
    "trash": "trash",
    "cite": "cite",
    "export": "export",
    "verify": "verify",
    "backup": "backup",
    "restore": "restore",
    "passphrase": "passphrase",
    "recovery-key": "recovery_key",
    "key": "key",
    "reindex": "reindex",
    "install-desktop": "install_desktop",
}
"""Command -> module in ``desktop_app.cli``; in the order of the help."""

VALUE_OPTIONS = frozenset({"--archive", "--passphrase-file"})
"""Options that take the next word as their value, before any command."""
