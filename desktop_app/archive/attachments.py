"""What goes along within an exported PDF, if it was asked for: originals and annotations."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Sequence
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from desktop_app.errors import BadValue
from desktop_app.exporting.delivery import Entry
from desktop_app.exporting.names import file_names
from desktop_app.exporting.pdf.attaching import Attached
from desktop_app.exporting.w3c import W3cExporter

if TYPE_CHECKING:
    from desktop_app.archive.opening import Opened
    from desktop_app.domain.articles import Original
    from desktop_app.exporting.exporter import ExportOptions

_NAME = "annotations.jsonld"
_ENDING = 12
"""Characters of a file name's ending at most; longer ones are none."""


def check_attachments(name: str, options: ExportOptions) -> None:
    """Refuse files in a PDF that would tell what is to be left out.

    Raises:
        BadValue: they would, or the format is no PDF.
    """
    if not (options.attach_original or options.attach_annotations):
        return
    if name != "pdf":
        raise BadValue("Files can be attached to a PDF only.", "Export as pdf.")
    if options.redaction is not None:
        raise BadValue(
            "Where words are blacked out, nothing can be attached: it would still have them.",
            "Export without attachments.",
        )
    if options.attach_original and options.anonymous:
        raise BadValue(
            "An original cannot be attached to an anonymous export: it may name its authors, "
            "folders, programs and whoever kept it.",
            "Attach the annotations only, or export with names.",
        )


def attaching(
    opened: Opened, options: ExportOptions
) -> Callable[[Sequence[Entry]], list[Attached]] | None:
    """Return what gives the files that go into the PDF of some articles; None if none do."""
    if not (options.attach_original or options.attach_annotations):
        return None

    def files(entries: Sequence[Entry]) -> list[Attached]:
        found: list[Attached] = []
        if options.attach_original:
            names = file_names([entry.article for entry in entries], "")
            for entry, name in zip(entries, names, strict=True):
                original = entry.article.original
                data = opened.originals.get(original.sha256)
                mime = original.mime or "application/octet-stream"
                about = f"The original, as it was imported; SHA-256 {original.sha256}"
                ending = _ending(original)
                found.append(Attached(f"{name}{ending}", data, mime, about, source=True))
        if options.attach_annotations:
            pieces = W3cExporter().pieces(iter(entries), len(entries), options)
            data = "".join(pieces).encode("utf-8")
            about = "Highlights and notes as W3C Web Annotations"
            found.append(Attached(_NAME, data, "application/ld+json", about))
        return found

    return files


def _ending(original: Original) -> str:
    """Return the ending of an original; what it was called besides stays here."""
    suffix = PurePosixPath(original.name).suffix.lower() if not original.part else ""
    plain = suffix.isascii() and suffix[1:].isalnum() and len(suffix) <= _ENDING
    return suffix if plain else mimetypes.MimeTypes().guess_extension(original.mime) or ""
