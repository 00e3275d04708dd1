"""The end of a dossier: names, bookmarks, attachments, what it says of itself, and the seal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from desktop_app.domain.dates import to_iso
from desktop_app.exporting.pdf.dossier.book import Book, Entry, Stretch, text
from desktop_app.exporting.pdf.dossier.sealing import Sign, seal
from desktop_app.exporting.pdf.emit.annotations import pdf_date
from desktop_app.exporting.pdf.emit.metadata import PRODUCER, xmp
from desktop_app.exporting.pdf.layout.page import Laid, Node

if TYPE_CHECKING:
    from desktop_app.exporting.pdf.dossier.making import Asked
    from desktop_app.exporting.pdf.dossier.telling import Part, Told

MANIFEST = "manifest.json"


def close(
    book: Book,
    asked: Asked,
    told: Told,
    parts: Sequence[Part],
    bookmarks: Sequence[Entry],
    attached: Sequence[tuple[Stretch, str, int]],
    sign: Sign,
) -> str:
    """Write what holds the file together, and seal it; return the manifest's SHA-256."""
    outline = book.bookmarks(bookmarks)
    number = book.reserve()
    specs = [_spec(book, name, stream, b"/Source") for _, name, stream in attached]
    manifest = _spec(book, MANIFEST, number, b"/Data")
    names = sorted([(MANIFEST, manifest), *zip((n for _, n, _ in attached), specs, strict=True)])
    files = b" ".join(b"%b %d 0 R" % (text(name), spec) for name, spec in names)
    places = sorted(place for part in parts for place in part.places())
    dests = b"\n".join(
        b"%b %b" % (text(name), book.destination(page, top)) for name, page, top in places
    )
    destinations = book.new(b"<</Names[%b]>>" % dests)
    date = asked.export.exported_at
    packet = xmp(Laid(0, 0, asked.title, "", "", "", Node("Document")), to_iso(date))
    data = packet.encode("utf-8")
    metadata = book.new(
        b"<</Type/Metadata/Subtype/XML/Length %d>>\nstream\n%b\nendstream" % (len(data), data)
    )
    written = text(str(pdf_date(date)))
    info = book.new(
        b"<</Title %b/Producer %b/CreationDate %b/ModDate %b>>"
        % (text(asked.title), text(PRODUCER), written, written)
    )
    trailer = book.finish(
        [
            b"/Outlines %d 0 R/PageMode/UseOutlines" % outline,
            b"/Names<</Dests %d 0 R/EmbeddedFiles<</Names[%b]>>>>" % (destinations, files),
            b"/AF[%b]" % b" ".join(b"%d 0 R" % spec for _, spec in names),
            b"/Metadata %d 0 R/ViewerPreferences<</DisplayDocTitle true>>" % metadata,
            b"/Lang(en)",
        ],
        b"%d 0 R" % info,
    )
    sha256, _ = seal(book, number, dict(_manifest(book, asked, told, parts)), trailer, sign)
    return sha256


def _spec(book: Book, name: str, stream: int, kind: bytes) -> int:
    words = text(name)
    return book.new(
        b"<</Type/Filespec/F %b/UF %b/EF<</F %d 0 R>>/AFRelationship%b>>"
        % (words, words, stream, kind)
    )


def _manifest(
    book: Book, asked: Asked, told: Told, parts: Sequence[Part]
) -> Iterator[tuple[str, Any]]:
    """Yield what the manifest says besides the bytes."""
    yield "title", asked.title
    yield "exported_at", to_iso(asked.export.exported_at)
    yield "signer", "file" if told.export.anonymous else "archive"
    yield "pages", len(book.pages)
    yield "bates", [asked.bates.label(0), asked.bates.label(len(book.pages) - 1)]
    yield (
        "articles",
        [
            {
                "number": part.number,
                "title": part.title,
                "pages": [part.at + 1, part.at + part.pages],
                "bates": [asked.bates.label(part.at), asked.bates.label(part.at + part.pages - 1)],
                "as_imported": part.as_it_is and told.export.redaction is None,
                "original_sha256": part.original,
                "text_sha256": part.text,
                "bytes": [part.whole.start, part.whole.end],
                "sha256": part.whole.sha256,
            }
            for part in parts
        ],
    )
