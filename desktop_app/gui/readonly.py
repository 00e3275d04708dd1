"""Says, as long as it is so, that the open archive cannot be changed."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.errors import ArchiveInUse, GuardbookError
from desktop_app.gui import formats
from desktop_app.gui.messages import Messages
from desktop_app.gui.sentences import localized

translate = formats.translate


def tell_state(
    messages: Messages,
    because: GuardbookError | None,
    again: Callable[[], object],
    *,
    writable: bool,
    dropped: bool,
) -> None:
    """Show the banner of an archive that is open for reading, or take it away.

    Args:
        messages: where the window speaks.
        because: what kept it from being opened for writing.
        again: tries once more.
        writable: whether it can be changed after all.
        dropped: whether files were to be imported into it.
    """
    if writable:
        messages.end_state()
        return
    hint = translate("readonly", "You can read, search and export; nothing can be changed.")
    if isinstance(because, ArchiveInUse):
        hint = translate(
            "readonly",
            "Another window or program works with it. You can read, search and export; "
            "nothing can be changed here until it is closed there.",
        )
    elif because is not None:
        hint = f"{localized(str(because))} {localized(because.hint)}".strip()
    messages.note_state(
        translate("readonly", "This archive is open for reading only."),
        hint,
        translate("readonly", "Try again"),
        again,
    )
    if dropped:
        messages.toast(
            translate("readonly", "Nothing was imported: the archive cannot be changed now")
        )
