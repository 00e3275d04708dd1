"""What is printed around the articles of a dossier: sentences, lines, numbers."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from desktop_app.domain.dossiers import Bates, Where
from desktop_app.domain.provenance import Field, FieldValue
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.names import cut_name, safe_name
from desktop_app.exporting.pdf.dossier.back import NOTES, PARTS, SOURCES
from desktop_app.exporting.pdf.dossier.book import Entry as Bookmark
from desktop_app.exporting.pdf.dossier.book import Stretch
from desktop_app.exporting.pdf.dossier.fragments import Fragment
from desktop_app.exporting.pdf.dossier.front import CONTENTS, COVER
from desktop_app.exporting.pdf.dossier.values import (
    Back,
    Entry,
    Front,
    Noted,
    NotesOf,
    Paper,
    PartLine,
    SourceOf,
)
from desktop_app.exporting.references.citing import Style, citation
from desktop_app.exporting.sheet import KINDS, Mark, Sheet
from desktop_app.exporting.wording import clean, day, moment

if TYPE_CHECKING:
    from desktop_app.domain.articles import Article

_UNTITLED = "Untitled"
_BOOKMARK = 80
_ABOVE = 24.0
"""What the view keeps above a passage that a link leads to."""
_EXTENSION = re.compile(r"\.[A-Za-z0-9]{1,8}")
_KEPT = frozenset({"Address", "Published", "Imported", "Original", "SHA-256", "Text"})
_SECTIONS = {
    COVER: Where.COVER, CONTENTS: Where.CONTENTS, NOTES: Where.NOTES, SOURCES: Where.SOURCES,
    PARTS: Where.PARTS,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Listed:
    """An article as the contents name it."""

    title: str
    detail: str
    published: dt.date | None
    marks: int

    @classmethod
    def of(cls, article: Article, sheet: Sheet) -> Listed:
        """Return what is listed of an article."""
        marks = len(sheet.marks) + len(sheet.notes) + len(sheet.orphans)
        counted = _counted(marks, "note", "notes") if marks else ""
        parts = (sheet.source, sheet.published, sheet.byline, counted)
        detail = " · ".join(part for part in parts if part) or "No date, no source"
        return cls(title_of(sheet), detail, article.published, marks)


@dataclass(frozen=True, slots=True)
class Placed:
    """An annotation of an article, with its page of the file from 0, -1 for none."""

    mark: Mark
    page: int
    top: float


@dataclass(frozen=True, slots=True)
class Part:
    """An article in the file: where it stands and what is said of it in the lists."""

    number: int
    title: str
    at: int
    labels: tuple[str, ...]
    marks: tuple[Placed, ...]
    facts: tuple[tuple[str, str, str], ...]
    tops: tuple[float, ...]
    bookmarks: Bookmark
    whole: Stretch
    as_it_is: bool
    original: str
    text: str

    @classmethod
    def of(
        cls,
        number: int,
        article: Article,
        sheet: Sheet,
        fragment: Fragment,
        at: int,
        whole: Stretch,
        *,
        as_it_is: bool,
    ) -> Part:
        """Return what is to be kept of an article once its pages are written."""
        places = {name: (page, top) for name, page, top in fragment.places}
        marks = tuple(
            Placed(mark, at + page if page >= 0 else -1, top)
            for mark, page, top in (
                (mark, *places.get(mark.key, (-1, 0.0)))
                for mark in (*sheet.notes, *sheet.marks, *sheet.orphans)
            )
        )
        title = title_of(sheet)
        # Its address has a line of its own, and is not shown if it is none of the web.
        fields: dict[Field, FieldValue] = dict(article.fields)
        fields.pop(Field.URL, None)
        cited = clean(citation(replace(article, fields=fields), None, Style.CHICAGO))
        facts = (
            ("Citation", cited, ""),
            *((f.label, f.value, f.address) for f in sheet.facts if f.label in _KEPT),
        )
        return cls(
            number, title, at, fragment.labels, marks, facts, fragment.tops,
            _branch(f"{number}. {title}", fragment, at, nested=as_it_is), whole, as_it_is,
            article.original.sha256, article.text.sha256,
        )  # fmt: skip

    @property
    def pages(self) -> int:
        """How many pages it has."""
        return len(self.labels)

    @property
    def place(self) -> str:
        """The name of its first page as a destination."""
        return f"a{self.number:05}"

    def places(self) -> Iterator[tuple[str, int, float]]:
        """Yield its destinations: name, page from 0, height from the page's lower edge."""
        yield self.place, self.at, self.tops[0]
        for index, placed in enumerate(self.marks):
            if placed.page >= 0:
                top = min(placed.top + _ABOVE, self.tops[placed.page - self.at])
                yield _mark_place(self, index), placed.page, top


@dataclass(slots=True)
class Told:
    """What is said of the whole."""

    title: str
    export: ExportOptions
    attach: bool
    listed: list[Listed] = field(default_factory=list)

    def add(self, listed: Listed) -> None:
        """Add the next article."""
        self.listed.append(listed)

    def front(self, paper: Paper, parts: Sequence[Part] | None) -> Front:
        """Return cover and contents.

        ``parts`` are the articles, none of them as long as they are not made: all takes as much
        room as with them. None leaves the places of numbers empty.
        """
        bates = paper.bates
        entries = []
        for number, one in enumerate(self.listed, 1):
            page, label, place = ("0", bates.label(0), "") if parts is not None else ("", "", "")
            if parts:
                part = parts[number - 1]
                page, label, place = f"{part.at + 1}", bates.label(part.at), part.place
            entries.append(Entry(number, one.title, one.detail, page, label, place))
        lines, foot = tuple(self._lines()), tuple(self._foot())
        return Front(paper, self.title, lines, foot, tuple(entries))

    def _lines(self) -> Iterator[str]:
        articles = _counted(len(self.listed), "article", "articles")
        marks = sum(one.marks for one in self.listed)
        noted = _counted(marks, "note or highlight", "notes and highlights")
        yield f"{articles}, {noted}" if marks else articles
        days = sorted(one.published for one in self.listed if one.published)
        if days:
            first, last = day(days[0]), day(days[-1])
            yield first if first == last else f"{first} – {last}"

    def _foot(self) -> Iterator[str]:
        yield f"Exported {moment(self.export.exported_at)}, with Guardbook"
        yield "Every byte of this file is sealed: “guardbook verify” names what was changed"

    def back(
        self, paper: Paper, parts: Sequence[Part], bates: Bates, attached: Sequence[Stretch]
    ) -> Back:
        """Return the lists; ``paper`` begins where they do, ``bates`` with the first page."""
        notes = tuple(
            NotesOf(part.number, part.title, part.place, tuple(_noted(part, bates)))
            for part in parts
            if part.marks
        )
        sources = tuple(SourceOf(part.number, part.title, part.place, part.facts) for part in parts)
        lines = [
            PartLine(f"{p.number}. {p.title}", _where(p, bates), p.whole.sha256) for p in parts
        ]
        lines += [
            PartLine(f"Original of article {one.part}", "Attached", one.sha256) for one in attached
        ]
        return Back(paper, notes, sources, tuple(lines), tuple(self._told()))

    def _told(self) -> Iterator[str]:
        yield (
            "The SHA-256 of each part: of an article, its bytes in this file; of an attached "
            "original, the imported file. The attached manifest.json has one for each page."
        )
        signer = (
            "with a key that was made for this file alone, and shows nothing of who made it"
            if self.export.anonymous
            else "with the key of the archive that it is from"
        )
        yield (
            f"The manifest is signed {signer}. “guardbook verify” with the name of this file "
            "checks all of it offline: it names the part and the page of every byte that was "
            "changed, and shows the key. Ask whoever gave you the file whether it is theirs."
        )


def title_of(sheet: Sheet) -> str:
    """Return the title of an article in one line."""
    return " ".join(sheet.title.split()) or _UNTITLED


def sections(fragment: Fragment) -> list[tuple[Where, int]]:
    """Return what each of the pages before or after the articles belongs to."""
    begun = {mark.page: _SECTIONS[mark.title] for mark in fragment.bookmarks}
    found, where = [], Where.COVER
    for page in range(len(fragment.pages)):
        where = begun.get(page, where)
        found.append((where, 0))
    return found


def labels(front: Fragment, parts: Sequence[Part], last: Fragment) -> list[str]:
    """Return what viewers call each page: as articles count them, with the article's number."""
    found = [roman(number) for number in range(1, len(front.pages) + 1)]
    for part in parts:
        found += [f"{part.number}-{label}" for label in part.labels]
    after = len(front.pages)
    return found + [roman(after + number) for number in range(1, len(last.pages) + 1)]


def bookmarks(front: Fragment, parts: Sequence[Part], last: Fragment, at: int) -> list[Bookmark]:
    """Return all bookmarks of the file."""
    return [
        *(Bookmark(mark.title, mark.page, mark.top) for mark in front.bookmarks),
        *(part.bookmarks for part in parts),
        *(Bookmark(mark.title, at + mark.page, mark.top) for mark in last.bookmarks),
    ]


def attachment_name(article: Article, position: int, options: ExportOptions) -> str:
    """Return what an attached original is called; nothing of its own name is in it if anonymous."""
    name = article.original.name
    ending = f".{name.rpartition('.')[2]}" if "." in name else ""
    ending = ending.lower() if _EXTENSION.fullmatch(ending) else ""
    stem = safe_name(clean(name.removesuffix(ending))) if not options.anonymous else ""
    return f"{cut_name(f'{position} {stem}' if stem else f'{position} original')}{ending}"


def roman(number: int) -> str:
    """Return a number from 1 in small Roman figures."""
    figures = (
        *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc")),
        *((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
    )
    words = ""
    for value, figure in figures:
        count, number = divmod(number, value)
        words += figure * count
    return words


def _noted(part: Part, bates: Bates) -> Iterator[Noted]:
    for index, placed in enumerate(part.marks):
        mark = placed.mark
        where = "not found in the text" if mark.quote and not mark.number else "on the article"
        if placed.page >= 0:
            where = f"p. {placed.page + 1} · {bates.label(placed.page)}"
        locator = mark.paragraph if mark.number else mark.locator
        kind = "" if mark.kind.value in ("highlight", "note") else KINDS[mark.kind]
        tags = " ".join(f"#{tag}" for tag in mark.tags)
        parts = (locator, kind, mark.meaning, mark.author, day(mark.modified.date()), tags)
        yield Noted(
            mark.number, mark.colour, mark.quote, mark.note, where,
            " · ".join(one for one in parts if one),
            _mark_place(part, index) if placed.page >= 0 else "",
        )  # fmt: skip


def _mark_place(part: Part, index: int) -> str:
    return f"{part.place}-{index:05}"


def _where(part: Part, bates: Bates) -> str:
    first, last = bates.label(part.at), bates.label(part.at + part.pages - 1)
    numbers = first if part.pages == 1 else f"{first} – {last}"
    return f"{numbers} · bytes {part.whole.start:,} – {part.whole.end - 1:,}"


def _branch(title: str, fragment: Fragment, at: int, *, nested: bool) -> Bookmark:
    """Return an article's branch of the outline.

    Our own pages have one bookmark for the article already, with all others below it.
    """
    marks = fragment.bookmarks
    top = Bookmark(_cut(title), at, fragment.tops[0])
    branch: list[Bookmark] = [top]
    for mark in marks:
        level = mark.level + 1 if nested else mark.level
        if level == 0:
            continue
        entry = Bookmark(_cut(mark.title), at + mark.page, mark.top)
        del branch[max(1, level) :]
        branch[-1].children.append(entry)
        branch.append(entry)
    return top


def _cut(words: str) -> str:
    return words if len(words) <= _BOOKMARK else f"{words[: _BOOKMARK - 1].rstrip()}…"


def _counted(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}"
