"""The one registry of actions: menus, toolbar, tooltips, shortcuts and help are built from it.

One entry of ``entries`` is one action. Single letters act outside text fields only (a field takes
the key for itself), and can be switched off as a whole.
"""

from __future__ import annotations

from desktop_app.gui.action_set import ActionSpec
from desktop_app.gui.entries import article, edit, file, go, help, view


def all_specs() -> tuple[ActionSpec, ...]:
    """Return every action, menu by menu, in the language of the window."""
    return (
        *file.specs(),
        *edit.specs(),
        *view.specs(),
        *article.specs(),
        *go.specs(),
        *help.specs(),
    )
