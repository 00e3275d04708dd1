"""What stands in the sidebar, and what each entry shows in the list."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop_app.domain.annotations import Colour
from desktop_app.domain.cases import CaseId, CaseRow
from desktop_app.domain.changes import Changes
from desktop_app.domain.filters import Has, Having, InCase, Scope, State, StateIs, TagIs
from desktop_app.domain.tags import TagRow, default_colour, tag_key
from desktop_app.gui.events import Events
from desktop_app.gui.job_runner import JobRunner
from desktop_app.values import dataclass, replace

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.domain.searches import SavedSearch, SearchId
    from desktop_app.storage.listing import LibraryCounts, Totals

translate = QCoreApplication.translate

ALL = "all"
INBOX = "inbox"
UNREAD = "unread"
STARRED = "starred"
ANNOTATED = "annotated"
TRASH = "trash"
CASES = "cases"
SEARCHES = "searches"
TAGS = "tags"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the sidebar.

    Attributes:
        key: stable name ("all", "case:ID", "saved:ID", "tag:PATH"); headings are "cases",
            "searches" and "tags".
        label: its words.
        icon: name of a drawing, "" for a heading or a dot.
        scope: what it shows; None for a heading.
        count: how many articles it shows.
        colour: of the dot of a tag.
        children: entries below it.
        saved: the saved search that it is.
    """

    key: str
    label: str
    icon: str = ""
    scope: Scope | None = None
    count: int = 0
    colour: Colour | None = None
    children: tuple[Entry, ...] = ()
    saved: SavedSearch | None = None

    @property
    def arrangeable(self) -> bool:
        """Whether it can be renamed and deleted: a tag or a case."""
        return case_of(self) is not None or bool(tag_of(self))


def case_of(entry: Entry) -> CaseId | None:
    """Return the case that a line stands for, None if it is something else."""
    match entry.scope:
        case (InCase(case=found),) if entry.key.startswith("case:"):
            return found
    return None


def tag_of(entry: Entry) -> str:
    """Return the tag that a line stands for, "" if it is something else."""
    match entry.scope:
        case (TagIs(path=found),) if entry.key.startswith("tag:"):
            return found
    return ""


def takes_articles(entry: Entry) -> bool:
    """Whether articles can be dropped on a line."""
    return entry.arrangeable or entry.key in (STARRED, TRASH)


def takes_cases(entry: Entry) -> bool:
    """Whether a case can be dropped on a line: on another case, or on the heading."""
    return entry.key == CASES or case_of(entry) is not None


def library(counts: LibraryCounts | None) -> tuple[Entry, ...]:
    """Return the views that every archive has; without counts while they are not known."""
    entries = (
        Entry(ALL, translate("sidebar", "All articles"), "library", ()),
        Entry(INBOX, translate("sidebar", "Inbox"), "inbox", (StateIs(State.INBOX),)),
        Entry(UNREAD, translate("sidebar", "Unread"), "circle-dot", (StateIs(State.UNREAD),)),
        Entry(STARRED, translate("sidebar", "Starred"), "star", (StateIs(State.STARRED),)),
        Entry(
            ANNOTATED,
            translate("sidebar", "Highlights & notes"),
            "highlighter",
            (Has(Having.ANNOTATION),),
        ),
        Entry(TRASH, translate("sidebar", "Trash"), "trash-2", (StateIs(State.TRASHED),)),
    )
    if counts is None:
        return entries
    numbers = (
        counts.all,
        counts.inbox,
        counts.unread,
        counts.starred,
        counts.annotations,
        counts.trash,
    )
    return tuple(
        replace(entry, count=number) for entry, number in zip(entries, numbers, strict=True)
    )


def case_entries(rows: Sequence[CaseRow], count_of: Callable[[Scope], int]) -> tuple[Entry, ...]:
    """Return the tree of cases; a case counts the articles of the cases below it, once each."""
    known = {row.case.id for row in rows}
    below: dict[CaseId | None, list[CaseRow]] = {}
    for row in rows:
        parent = row.case.parent if row.case.parent in known else None
        below.setdefault(parent, []).append(row)

    def build(parent: CaseId | None) -> tuple[Entry, ...]:
        entries = []
        for row in sorted(below.get(parent, ()), key=lambda row: row.case.name.casefold()):
            children = build(row.case.id)
            scope: Scope = (InCase(row.case.id),)
            count = count_of(scope) if children else row.articles
            entries.append(
                Entry(
                    f"case:{row.case.id}",
                    row.case.name,
                    "folder",
                    scope,
                    count,
                    children=children,
                )
            )
        return tuple(entries)

    return build(None)


def search_entries(searches: Sequence[SavedSearch]) -> tuple[Entry, ...]:
    """Return the saved searches in their order, not counted yet."""
    return tuple(
        Entry(f"saved:{one.id}", one.name, "search", one.scope, saved=one) for one in searches
    )


_Key: TypeAlias = tuple[str, ...]


def tag_entries(rows: Sequence[TagRow], count_of: Callable[[Scope], int]) -> tuple[Entry, ...]:
    """Return the tree of tags; a parent that is no tag itself still gets a line."""
    written: dict[_Key, str] = {}
    known: dict[_Key, TagRow] = {}
    below: dict[_Key, set[_Key]] = {}
    for row in rows:
        parts = row.tag.path.split("/")
        key = tuple(tag_key(part) for part in parts)
        known[key] = row
        written[key] = row.tag.path
        for depth in range(len(parts), 0, -1):
            written.setdefault(key[:depth], "/".join(parts[:depth]))
            below.setdefault(key[: depth - 1], set()).add(key[:depth])

    def build(above: _Key) -> tuple[Entry, ...]:
        entries = []
        for key in sorted(below.get(above, ())):
            row, path, children = known.get(key), written[key], build(key)
            scope: Scope = (TagIs(path),)
            entries.append(
                Entry(
                    f"tag:{'/'.join(key)}",
                    path.rsplit("/", 1)[-1],
                    "",
                    scope,
                    row.articles if row and not children else count_of(scope),
                    row.tag.colour if row else default_colour(path),
                    children,
                )
            )
        return tuple(entries)

    return build(())


def all_entries(
    counts: LibraryCounts,
    cases: Sequence[CaseRow],
    tags: Sequence[TagRow],
    count_of: Callable[[Scope], int],
    searches: tuple[Entry, ...] = (),
) -> tuple[Entry, ...]:
    """Return the whole sidebar; headings only where there is something below them."""
    entries = list(library(counts))
    if cases:
        below = case_entries(cases, count_of)
        entries.append(Entry(CASES, translate("sidebar", "Cases"), children=below))
    if searches:
        entries.append(Entry(SEARCHES, translate("sidebar", "Saved searches"), children=searches))
    if tags:
        below = tag_entries(tags, count_of)
        entries.append(Entry(TAGS, translate("sidebar", "Tags"), children=below))
    return tuple(entries)


def flat(entries: Sequence[Entry]) -> Mapping[str, Entry]:
    """Return every entry by its key."""
    found: dict[str, Entry] = {}
    for entry in entries:
        found[entry.key] = entry
        found.update(flat(entry.children))
    return found


def read_entries(archive: Archive, totals: Totals | None = None) -> tuple[Entry, ...]:
    """Read the whole sidebar, but for totals that are known; for any thread."""
    searches = search_entries(archive.saved_searches())
    totals = totals or archive.totals()
    within = totals.within

    def count_of(scope: Scope) -> int:
        match scope:
            case (TagIs(path=path),) if tag_key(path) in within:
                return within[tag_key(path)]
        return archive.count(scope)

    return all_entries(totals.counts, totals.cases, totals.tags, count_of, searches)


class SidebarViewModel(QObject):
    """Keeps the entries in step with the archive.

    Signals:
        entries_changed: a tuple of ``Entry``.
    """

    entries_changed = Signal(object)

    def __init__(
        self, archive: Archive, jobs: JobRunner, events: Events, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._archive, self._jobs = archive, jobs
        self.entries: tuple[Entry, ...] = library(None)
        self._found: Mapping[SearchId, int] = {}
        events.changed.connect(self._on_changed)

    def load(self) -> None:
        """Read everything again."""
        self._jobs.read(lambda _: read_entries(self._archive), self.show, replaces="sidebar")

    def set_found(self, counts: Mapping[SearchId, int]) -> None:
        """Show how many articles the saved searches find."""
        self._found = counts
        self.show(self.entries)

    @property
    def searches(self) -> tuple[SavedSearch, ...]:
        """The saved searches, in order."""
        found = (one.saved for entry in self.entries for one in entry.children)
        return tuple(one for one in found if one is not None)

    def saved(self, key: str) -> SavedSearch | None:
        """Return the saved search that an entry stands for; None for other entries."""
        return next((one for one in self.searches if f"saved:{one.id}" == key), None)

    def _counted(self, entry: Entry) -> Entry:
        """Return the heading of the saved searches with what each finds."""
        children = tuple(
            replace(one, count=self._found.get(one.saved.id, 0)) if one.saved else one
            for one in entry.children
        )
        return replace(entry, children=children)

    def show(self, entries: tuple[Entry, ...]) -> None:
        """Show entries that were read."""
        entries = tuple(
            self._counted(entry) if entry.key == SEARCHES else entry for entry in entries
        )
        if entries != self.entries:
            self.entries = entries
            self.entries_changed.emit(entries)

    def _on_changed(self, changes: Changes) -> None:
        if changes != Changes():
            self.load()
