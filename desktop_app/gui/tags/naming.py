"""Pickers for the trees of tags and cases: a name for a new one, a place to move to."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop_app.domain.cases import CaseId, CaseRow, case_paths
from desktop_app.domain.tags import default_colour
from desktop_app.gui import formats
from desktop_app.gui.tags.view_model import MOST, Option, ranked

translate = formats.translate


class NamePicker:
    """The name of something new.

    Args:
        title: what is made, as a name for assistive tools.
        placeholder: what the empty field says.
        create: makes it.
        icon: of the line that makes it; "" draws the dot that a new tag has.
    """

    closes = True

    def __init__(
        self, title: str, placeholder: str, create: Callable[[str], None], icon: str = ""
    ) -> None:
        self.title, self.placeholder = title, placeholder
        self._create, self._icon = create, icon

    def chosen(self) -> list[Option]:
        """Return nothing: there is nothing to take away."""
        return []

    def options(self, typed: str) -> list[Option]:
        """Return the line that makes what was typed."""
        name = " ".join(typed.split())
        colour = None if self._icon else default_colour(name)
        return [Option(name, colour=colour, icon=self._icon, fresh=True)] if name else []

    def pick(self, value: str) -> None:
        """Make it."""
        self._create(value)

    def drop(self, value: str) -> None:
        """Do nothing: nothing is chosen."""


class PlacePicker:
    """The case below which another one is moved.

    Args:
        cases: every case of the archive.
        moving: the one that is moved; itself and what is below it cannot be picked.
        move: carries out the move; None is the top.
    """

    closes = True

    def __init__(
        self, cases: Sequence[CaseRow], moving: CaseId, move: Callable[[CaseId | None], None]
    ) -> None:
        paths = case_paths(cases)
        parents = {row.case.id: row.case.parent for row in cases}
        self._top = translate("tags", "No case above it")
        self._move = move
        self._places: dict[str, CaseId | None] = {}
        if parents.get(moving) is not None:
            self._places[self._top] = None
        for path, row in sorted(paths, key=lambda pair: pair[0].casefold()):
            if not _inside(row.case.id, moving, parents) and row.case.id != parents.get(moving):
                self._places[path] = row.case.id
        self._counts = {path: row.articles for path, row in paths}

    @property
    def title(self) -> str:
        """See ``Picker``."""
        return translate("tags", "Move case")

    @property
    def placeholder(self) -> str:
        """See ``Picker``."""
        return translate("tags", "Move below which case?")

    def chosen(self) -> list[Option]:
        """Return nothing: there is nothing to take away."""
        return []

    def options(self, typed: str) -> list[Option]:
        """Return the places that fit what was typed."""
        found = ranked(list(self._places), typed)[:MOST]
        return [
            Option(
                path,
                formats.articles(self._counts[path]) if self._places[path] else "",
                icon="folder" if self._places[path] else "chevron-up",
            )
            for path in found
        ]

    def pick(self, value: str) -> None:
        """Move the case."""
        self._move(self._places[value])

    def drop(self, value: str) -> None:
        """Do nothing: nothing is chosen."""


def _inside(case: CaseId, upper: CaseId, parents: dict[CaseId, CaseId | None]) -> bool:
    at: CaseId | None = case
    while at is not None and at != upper:
        at = parents.get(at)
    return at is not None
