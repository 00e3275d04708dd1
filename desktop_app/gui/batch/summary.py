"""What several chosen articles have in common, in a few lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer

from desktop_app.domain.text import visible_bidi
from desktop_app.gui import formats
from desktop_app.gui.tools import Tools

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleId, ArticleRow

MOST = 500
"""Of more articles only their number is told."""
PAUSE_MS = 120
"""While the choice still grows nothing is read."""
_NAMES = 3

translate = formats.translate


def summary_lines(rows: Sequence[ArticleRow]) -> list[str]:
    """Return sources, days and common tags of articles; nothing stands for what is not known."""
    lines = [_sources(rows), _days(rows), _tags(rows)]
    return [line for line in lines if line]


def _sources(rows: Sequence[ArticleRow]) -> str:
    names = [name for name, _ in Counter(row.source for row in rows if row.source).most_common()]
    if not names:
        return ""
    shown = [visible_bidi(name) for name in names[:_NAMES]]
    more = len(names) - len(shown)
    if more:
        shown.append(formats.plural("batch", "%Ln more", "%Ln more", more))
    return translate("batch", "From {0}").format(QLocale().createSeparatedList(shown))


def _days(rows: Sequence[ArticleRow]) -> str:
    days = [row.published for row in rows if row.published is not None]
    undated = len(rows) - len(days)
    if not days:
        return translate("batch", "All undated")
    first, last = formats.long_date(min(days)), formats.long_date(max(days))
    words = translate("batch", "Published {0}").format(first)
    if first != last:
        words = translate("batch", "Published {0} to {1}").format(first, last)
    if undated:
        said = formats.plural("batch", "%Ln undated", "%Ln undated", undated)
        words = translate("batch", "{0}; {1}").format(words, said)
    return words


def _tags(rows: Sequence[ArticleRow]) -> str:
    common = set.intersection(*({tag.path for tag in row.tags} for row in rows))
    if not common:
        return ""
    names = [visible_bidi(path) for path in sorted(common)]
    return translate("batch", "All tagged {0}").format(QLocale().createSeparatedList(names))


class Summing(QObject):
    """Lets the panel for several articles say what they have in common, once the choice rests."""

    def __init__(self, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._chosen: list[ArticleId] = []
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._read)
        tools.panes.list.selection_moved.connect(self._on_selection)
        tools.events.changed.connect(self._on_selection)

    def close(self) -> None:
        """Read nothing any more: what is shown is about to go."""
        self._pause.stop()
        self._pause.blockSignals(True)

    def _on_selection(self) -> None:
        if self._tools.panes.list.selected_count() > 1:
            self._pause.start()
            return
        self._pause.stop()
        self._chosen = []
        panel = self._tools.panes.chosen.made
        if panel is not None:
            panel.show_summary(())

    def _read(self) -> None:
        listed, archive = self._tools.panes.list, self._tools.archive
        panel = self._tools.panes.chosen.made
        if panel is None:
            return
        few = listed.selected_count() <= MOST
        chosen = self._chosen = listed.selected_ids() if few else []
        if not chosen:
            panel.show_summary(())
            return

        def show(rows: Sequence[ArticleRow]) -> None:
            if self._chosen == chosen and rows:
                panel.show_summary(summary_lines(rows))

        self._tools.jobs.read(
            lambda _: list(archive.rows(chosen).values()), show, replaces="chosen articles"
        )
