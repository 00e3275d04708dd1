"""The contract of an import format, and the registry that picks one for a source."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from typing import Protocol, runtime_checkable

from desktop_app.domain.articles import ArticleDraft
from desktop_app.errors import UnreadableSource
from desktop_app.importing.detect import refusal
from desktop_app.importing.files import too_large
from desktop_app.importing.source import Source, largest, shown

__all__ = ["Importer", "Importers", "Source"]

log = logging.getLogger(__name__)

GROUP = "guardbook.importers"
BUILT_IN = (
    "desktop_app.importing.seed_text:SeedTextImporter",
    "desktop_app.importing.markdown:MarkdownImporter",
    "desktop_app.importing.html:HtmlImporter",
    "desktop_app.importing.pdf.importer:PdfImporter",
    "desktop_app.importing.image.importer:ImageImporter",
)
"""What pyproject.toml advertises, for a checkout that was never installed."""


@runtime_checkable
class Importer(Protocol):
    """Reads one format. Stateless, safe in any thread, no input but the bytes it is given.

    ``kind`` is the format's short name, ``mime`` its media type, ``suffixes`` the ends of file
    names with the dot, in lower case.
    """

    name: str
    version: int
    kind: str
    mime: str
    suffixes: frozenset[str]

    def score(self, source: Source) -> int:
        """Return 0 (not mine) to 100 (certain), looking at no more than the first 4 KiB."""
        ...

    def read(self, source: Source) -> Iterator[ArticleDraft]:
        """Yield the articles in order; raise ``UnreadableSource`` if there are none."""
        ...


class Importers:
    """The importers at hand. Of those equally sure about a source the first one reads it."""

    def __init__(self, importers: Iterable[Importer]) -> None:
        self._importers = tuple(importers)

    def __iter__(self) -> Iterator[Importer]:
        """Return the importers in order."""
        return iter(self._importers)

    @classmethod
    def installed(cls) -> Importers:
        """Load our importers and those of other packages; one that fails is left out."""
        advertised = list(entry_points(group=GROUP))
        known = {point.value for point in advertised}
        ours = [EntryPoint(path, path, GROUP) for path in BUILT_IN if path not in known]
        loaded = (_load(point) for point in [*ours, *advertised])
        return cls(importer for importer in loaded if importer is not None)

    def read(self, source: Source) -> Iterator[ArticleDraft]:
        """Read a source with the importer that is surest about it.

        Raises:
            UnreadableSource: here, if the source is empty, too large or in no known format;
                while iterating, if its importer finds no article or fails.
        """
        require_readable(source)
        best, score = None, 0
        for importer in self._importers:
            mine = _score(importer, source)
            if mine > score:
                best, score = importer, mine
        if best is None:
            raise refusal(source)
        return _drafts(best, source)


def require_readable(source: Source) -> None:
    """Refuse what needs no importer to be refused.

    Raises:
        UnreadableSource: the source is empty or too large.
    """
    if not source.data.strip(b" \t\r\n\x0b\x0c"):
        raise UnreadableSource(
            f"“{shown(source.name)}” is empty.", "Save it again where it came from."
        )
    if len(source.data) > largest(source.name):
        raise too_large(source.name, len(source.data))


def _load(point: EntryPoint) -> Importer | None:
    place = point.value
    module, _, name = place.partition(":")
    try:
        importer = getattr(import_module(module), name.strip())()
    except Exception as error:  # noqa: BLE001 - other people's code must not stop the program
        log.warning("importer %s could not be loaded: %s", place, type(error).__name__)
        return None
    if not isinstance(importer, Importer):
        log.warning("importer %s does not keep to the contract", place)
        return None
    return importer


def _score(importer: Importer, source: Source) -> int:
    try:
        return int(importer.score(source))
    except Exception as error:  # noqa: BLE001 - other people's code must not stop the import
        log.warning("importer %s failed to score: %s", importer.kind, type(error).__name__)
        return 0


def _checked(draft: object) -> ArticleDraft:
    if not isinstance(draft, ArticleDraft):
        raise TypeError(type(draft).__name__)
    return draft


def _drafts(importer: Importer, source: Source) -> Iterator[ArticleDraft]:
    """Yield the drafts of one importer; whatever it raises becomes ``UnreadableSource``."""
    found = False
    try:
        for draft in importer.read(source):
            found = True
            yield _checked(draft)
    except (UnreadableSource, MemoryError):
        raise
    except Exception as error:
        # Parsers of other people's formats fail in ways that nobody lists.
        log.warning("importer %s failed to read: %s", importer.kind, type(error).__name__)
        raise UnreadableSource(
            f"“{shown(source.name)}” could not be read as {importer.name}; it may be damaged.",
            "Open it in the program it came from and save it again.",
        ) from error
    if not found:
        raise UnreadableSource(
            f"“{shown(source.name)}” holds no article text.", "Save the article itself."
        )
