"""What most actions need, under short names."""

from __future__ import annotations

from desktop_app.gui.action_set import Need

OPEN = frozenset({Need.ARCHIVE})
WRITABLE = frozenset({Need.ARCHIVE, Need.WRITABLE})
ARTICLE = frozenset({Need.ARCHIVE, Need.ARTICLE})
CHANGE = ARTICLE | WRITABLE
PASSAGE = CHANGE | {Need.PASSAGE}
KEPT = CHANGE | {Need.KEPT}
PAGES = ARTICLE | {Need.PAGES}
ON_PAGES = CHANGE | {Need.PAGES}
TRASHED = CHANGE | {Need.TRASHED}
