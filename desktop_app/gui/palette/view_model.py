"""What the palette offers, and in which order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.annotations import Colour
from desktop_app.domain.text import visible_bidi
from desktop_app.gui import formats
from desktop_app.gui.action_set import Actions, Need
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.menus import menu_names
from desktop_app.gui.palette.matching import fit
from desktop_app.gui.sidebar.view_model import Entry

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.domain.articles import ArticleId

translate = formats.translate

ACTION = "action:"
ENTRY = "entry:"
ARTICLE = "article:"
ARCHIVE = "archive:"

MOST = 60
MOST_ARTICLES = 20
PAUSE_MS = 60
_ITSELF = "palette"
_RECENT = 15.0
"""What having been chosen before is worth beside how well the text fits."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that can be chosen.

    Attributes:
        key: kind and name ("action:star", "entry:case:ID", "article:7").
        text: its words.
        detail: what it is, or what it lacks.
        icon: name of a drawing, "" for a dot in ``colour``.
        keys: its shortcut for a badge.
        enabled: whether it can be chosen now.
        marks: the letters of ``text`` that were typed, as ranges of code points.
    """

    key: str
    text: str
    detail: str = ""
    icon: str = ""
    keys: str = ""
    enabled: bool = True
    colour: Colour | None = None
    marks: tuple[tuple[int, int], ...] = ()


def what_is_missing(needs: Iterable[Need]) -> str:
    """Return in words what an action waits for, "" if nobody has words for it."""
    words = {
        Need.ARCHIVE: translate("palette", "Needs an open archive"),
        Need.WRITABLE: translate("palette", "The archive is open for reading only"),
        Need.ARTICLE: translate("palette", "Needs a chosen article"),
        Need.KEPT: translate("palette", "Needs an article outside of the Trash"),
        Need.TRASHED: translate("palette", "Needs an article in the Trash"),
        Need.PASSAGE: translate("palette", "Needs selected words"),
        Need.QUERY: translate("palette", "Needs a search"),
        Need.SEARCH: translate("palette", "Needs words or filters"),
        Need.SCOPE: translate("palette", "Needs a list that is not the whole archive"),
        Need.UNDO: translate("palette", "Nothing to undo"),
        Need.REDO: translate("palette", "Nothing to redo"),
        Need.BACK: translate("palette", "Nothing was open before"),
        Need.FORWARD: translate("palette", "Nothing was open after this"),
        Need.SECOND: translate("palette", "Needs a second article"),
        Need.PAGES: translate("palette", "Needs an article with pages"),
    }
    missing = set(needs)
    return next((text for need, text in words.items() if need in missing), "")


def action_items(actions: Actions) -> list[Item]:
    """Return every action, those that can be taken now first."""
    menus = {menu: name.replace("&", "") for menu, name in menu_names().items()}
    items = []
    for spec in actions.specs:
        if spec.id == _ITSELF:
            continue
        missing = actions.missing(spec.id)
        text = actions[spec.id].text().partition("\t")[0].replace("&", "")
        detail = what_is_missing(missing) if missing else menus[spec.menu]
        keys = actions.badge(spec.id)
        items.append(Item(ACTION + spec.id, text, detail, spec.icon, keys, not missing))
    return sorted(items, key=lambda item: not item.enabled)


def entry_items(entries: Sequence[Entry], above: str = "") -> list[Item]:
    """Return what the sidebar shows: library, cases, saved searches, tags."""
    items = []
    for entry in entries:
        label = visible_bidi(entry.label)
        if entry.scope is not None:
            counted = formats.articles(entry.count)
            detail = translate("palette", "{0} · {1}").format(above, counted) if above else counted
            items.append(Item(ENTRY + entry.key, label, detail, entry.icon, colour=entry.colour))
        items += entry_items(entry.children, label)
    return items


def ordered(query: str, items: Sequence[Item], recent: Sequence[str]) -> list[Item]:
    """Return what fits, with its marks: the best first, what cannot be chosen last.

    Without words everything fits, and what was used last comes first.
    """
    ranks = {key: rank for rank, key in enumerate(recent)}
    found: list[tuple[bool, float, int, Item]] = []
    for number, item in enumerate(items):
        how = fit(query, item.text)
        if how is None:
            continue
        again = _RECENT * (1 - ranks[item.key] / len(ranks)) if item.key in ranks else 0.0
        found.append((not item.enabled, -how.score - again, number, replace(item, marks=how.marks)))
    found.sort(key=lambda one: one[:3])
    return [one[3] for one in found[:MOST]]


class PaletteViewModel(QObject):
    """Offers actions and entries at once, and articles as soon as they are found.

    Args:
        items: what can be chosen besides articles.
        recent: keys of what was chosen last, newest first.
        archive: where articles are looked for; None looks for none.

    Signals:
        changed: a list of ``Item``.
    """

    changed = Signal(object)

    def __init__(
        self,
        items: Sequence[Item],
        recent: Sequence[str],
        archive: Archive | None,
        jobs: JobRunner | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._items, self._recent = list(items), tuple(recent)
        self._archive, self._jobs = archive, jobs
        self._query = ""
        self._articles: tuple[tuple[ArticleId, str], ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look)

    def set_query(self, text: str) -> None:
        """Take other words; articles follow after a short pause, the newest words win."""
        self._query = text.strip()
        if self._query:
            self._pause.start()
        else:
            self._pause.stop()
            self._articles = ()
        self._tell()

    def stop(self) -> None:
        """Look for nothing more."""
        self._pause.stop()
        if self._jobs is not None:
            self._jobs.forget("palette")

    def _look(self) -> None:
        archive, jobs, words = self._archive, self._jobs, self._query.split()
        if archive is None or jobs is None:
            return

        def found(titles: tuple[tuple[ArticleId, str], ...]) -> None:
            self._articles = titles
            self._tell()

        jobs.read(lambda _: archive.titles(words, MOST_ARTICLES), found, replaces="palette")

    def _tell(self) -> None:
        articles = [
            Item(
                f"{ARTICLE}{number}",
                visible_bidi(title) or translate("palette", "Untitled"),
                translate("palette", "Article"),
                "file-text",
            )
            for number, title in self._articles
        ]
        self.changed.emit(ordered(self._query, [*self._items, *articles], self._recent))
