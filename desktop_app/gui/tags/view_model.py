"""What can be picked for the chosen articles: tags, or the case that they belong to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop_app.domain.annotations import Colour
from desktop_app.domain.articles import ArticleRow, Suggestion
from desktop_app.domain.cases import CaseRow, case_paths
from desktop_app.domain.tags import TagRow, default_colour, tag_key
from desktop_app.domain.text import fold
from desktop_app.gui import formats
from desktop_app.gui.sentences import localized

translate = formats.translate

MOST = 8
"""Options shown at once."""


@dataclass(frozen=True, slots=True)
class Option:
    """Something to pick. ``detail`` says how often it is used, or why it is suggested."""

    value: str
    detail: str = ""
    colour: Colour | None = None
    icon: str = ""
    fresh: bool = False
    """Whether picking it creates it."""

    @property
    def words(self) -> str:
        """What the line says."""
        return translate("tags", "Create “{0}”").format(self.value) if self.fresh else self.value


class Picker(Protocol):
    """What the popup asks."""

    @property
    def title(self) -> str:
        """What is being chosen, as a name for assistive tools."""
        ...

    @property
    def placeholder(self) -> str:
        """What the empty field says."""
        ...

    @property
    def closes(self) -> bool:
        """Whether one pick is enough."""
        ...

    def chosen(self) -> list[Option]:
        """Return what all the articles have already."""
        ...

    def options(self, typed: str) -> list[Option]:
        """Return what can be picked for what was typed, best first."""
        ...

    def pick(self, value: str) -> None:
        """Give it to the articles."""
        ...

    def drop(self, value: str) -> None:
        """Take it off the articles."""
        ...


def ranked(values: Sequence[str], typed: str) -> list[str]:
    """Return the values that contain what was typed: those that begin with it first."""
    wanted = fold(typed.strip().lstrip("#"))
    if not wanted:
        return list(values)
    found = []
    for at, value in enumerate(values):
        folded = fold(value)
        if folded.startswith(wanted):
            found.append((0, at, value))
        elif any(part.startswith(wanted) for part in folded.replace("/", " ").split()):
            found.append((1, at, value))
        elif wanted in folded:
            found.append((2, at, value))
    return [value for _, _, value in sorted(found)]


class TagPicker:
    """Tags for articles.

    Args:
        tags: every tag of the archive.
        rows: the chosen articles, or the first of very many.
        suggestions: what the open article suggests, if it alone is chosen.
        add: puts a tag on the articles.
        remove: takes one off.
        count: how many articles are chosen, if they are more than the rows.
    """

    closes = False

    def __init__(
        self,
        tags: Sequence[TagRow],
        rows: Sequence[ArticleRow],
        suggestions: Sequence[Suggestion],
        add: Callable[[str], None],
        remove: Callable[[str], None],
        count: int = 0,
    ) -> None:
        self._tags = sorted(tags, key=lambda row: (-row.articles, row.tag.path))
        self._rows, self._add, self._remove = rows, add, remove
        self._count = max(count, len(rows))
        self._suggestions = suggestions
        self._added: dict[str, str] = {}
        self._removed: set[str] = set()

    @property
    def title(self) -> str:
        """See ``Picker``."""
        return translate("tags", "Tags of {0}").format(formats.articles(self._count))

    @property
    def placeholder(self) -> str:
        """See ``Picker``."""
        return translate("tags", "Add a tag")

    def chosen(self) -> list[Option]:
        """Return the tags that all the articles carry."""
        common: dict[str, str] = {}
        for at, row in enumerate(self._rows):
            carried = {tag_key(tag.path): tag.path for tag in row.tags}
            common = (
                carried
                if at == 0
                else {key: path for key, path in common.items() if key in carried}
            )
        common = {key: path for key, path in common.items() if key not in self._removed}
        common.update(self._added)
        return [Option(path, colour=self._colour(path)) for path in common.values()]

    def options(self, typed: str) -> list[Option]:
        """Return tags to add: suggestions first while nothing is typed, then by use."""
        have = {tag_key(option.value) for option in self.chosen()}
        known = {row.tag.path: row for row in self._tags}
        found = [
            Option(path, formats.articles(known[path].articles), known[path].tag.colour)
            for path in ranked(list(known), typed)
            if tag_key(path) not in have
        ]
        suggested = [
            Option(one.tag, localized(one.reason), self._colour(one.tag))
            for one in self._suggestions
            if tag_key(one.tag) not in have and fold(typed.strip()) in fold(one.tag)
        ]
        named = {tag_key(one.value) for one in suggested}
        found = suggested + [one for one in found if tag_key(one.value) not in named]
        name = " ".join(typed.split()).lstrip("#")
        if name and tag_key(name) not in {tag_key(one.value) for one in found} | have:
            found = [*found[: MOST - 1], Option(name, "", default_colour(name), fresh=True)]
        return found[:MOST]

    def pick(self, value: str) -> None:
        """Put a tag on the articles."""
        self._added[tag_key(value)] = value
        self._removed.discard(tag_key(value))
        self._add(value)

    def drop(self, value: str) -> None:
        """Take a tag off the articles."""
        self._added.pop(tag_key(value), None)
        self._removed.add(tag_key(value))
        self._remove(value)

    def _colour(self, path: str) -> Colour:
        key = tag_key(path)
        return next(
            (row.tag.colour for row in self._tags if tag_key(row.tag.path) == key),
            default_colour(path),
        )


class CasePicker:
    """The case into which articles are filed.

    Args:
        cases: every case of the archive.
        rows: the chosen articles, or the first of very many.
        add: files the articles into the case of that name, creating it if need be.
        remove: takes them out of it.
        count: how many articles are chosen, if they are more than the rows.
    """

    closes = True

    def __init__(
        self,
        cases: Sequence[CaseRow],
        rows: Sequence[ArticleRow],
        add: Callable[[str], None],
        remove: Callable[[str], None],
        count: int = 0,
    ) -> None:
        self._cases = dict(case_paths(cases))
        self._rows, self._add, self._remove = rows, add, remove
        self._count = max(count, len(rows))
        self._removed: set[str] = set()

    @property
    def title(self) -> str:
        """See ``Picker``."""
        return translate("tags", "Case of {0}").format(formats.articles(self._count))

    @property
    def placeholder(self) -> str:
        """See ``Picker``."""
        return translate("tags", "File in a case")

    def chosen(self) -> list[Option]:
        """Return the cases that all the articles are in."""
        common = (
            set.intersection(*({fold(name) for name in row.cases} for row in self._rows))
            if self._rows
            else set()
        )
        return [
            Option(path, icon="folder")
            for path, row in self._cases.items()
            if fold(row.case.name) in common and path not in self._removed
        ]

    def options(self, typed: str) -> list[Option]:
        """Return cases to file into, and the new one that was typed."""
        have = {option.value for option in self.chosen()}
        found = [
            Option(path, formats.articles(self._cases[path].articles), icon="folder")
            for path in ranked(list(self._cases), typed)
            if path not in have
        ]
        name = " ".join(typed.split())
        known = {fold(path) for path in self._cases}
        known |= {fold(row.case.name) for row in self._cases.values()}
        if name and fold(name) not in known:
            found = [*found[: MOST - 1], Option(name, icon="folder-plus", fresh=True)]
        return found[:MOST]

    def pick(self, value: str) -> None:
        """File the articles."""
        self._add(value)

    def drop(self, value: str) -> None:
        """Take the articles out of a case."""
        self._removed.add(value)
        self._remove(value)
