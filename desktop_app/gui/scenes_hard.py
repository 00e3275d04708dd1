"""An archive of everything that is hard to show, and the states of the window over it.

Titles of 1,000 characters, names that run from right to left or mean to mislead, 500 tags, 200
cases six levels deep, an article without title and date, and one of a single word.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.annotations import AnnotationKind, Colour, Mark
from desktop_app.domain.articles import ArticleId
from desktop_app.domain.provenance import Field
from desktop_app.gui.photographer import Photographer
from desktop_app.gui.scenes import close_sheets
from desktop_app.jobs import JobContext

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive

TAGS, CASES, DEPTH, LENGTH = 500, 200, 6, 1000
_BODY = (
    "The harbour board counted the ships twice and wrote the number down once.\n\n"
    "A second paragraph says what the first one left out, and a third one is not needed.\n"
)
_WORDS = "The board of the harbour said once more that nothing had been said before. "
_SIGN = "محكمة الميناء تفتح قضية القوائم المفقودة بعد عام من التأخير"
_ARABIC = (
    f"{_SIGN}\n\nقال القاضي إن السفن لم تُفحص منذ شهر مارس، وطلب أسماءها من الطرفين. {_SIGN}.\n"
)
_MISLEADING = "Invoice \u202egpj.exe\u202c from the \u2067harbour\u2069 board"
_OPENED = ("long", "unbroken", "rtl", "bidi", "bare", "word", "many")


def fill(archive: Archive, scratch: Path) -> None:
    """Fill an archive; ``scratch`` is an empty folder for the files that are imported."""
    sources = {
        "long": f"---\ntitle: {_WORDS}\n---\n\n{_BODY}",
        "unbroken": f"---\ntitle: {'Harbourmasterfilesunread' * 42}\n---\n\n{_BODY}\n{'x' * 900}\n",
        "rtl": f'---\ntitle: "{_SIGN}"\nlanguage: ar\n---\n\n{_ARABIC}',
        "bidi": f"---\nsource: Desk \u202e of mirrors\n---\n\n{_MISLEADING}\n\n{_BODY}",
        "bare": f"unnamed\n\n{_BODY}",
        "word": "Word\n",
        "many": f"---\ntitle: Sixty tags\nsource: {_WORDS * 2}\nauthor: {_WORDS * 2}\n"
        f"date: 2022-03-04\n---\n\n{_BODY}",
    }
    scratch.mkdir(parents=True, exist_ok=True)
    for name, text in sources.items():
        (scratch / f"{name}.md").write_text(text, encoding="utf-8")
    archive.import_paths([scratch / f"{name}.md" for name in _OPENED], JobContext())
    rows = archive.rows(list(map(ArticleId, archive.ids()))).values()
    many = next(row.id for row in rows if row.title == "Sixty tags")
    bare = next(row.id for row in rows if row.title.startswith("unnamed"))
    bidi = next(row.id for row in rows if row.title.startswith("Invoice"))
    archive.edit_fields(bare, {Field.TITLE: "", Field.PUBLISHED: ""})
    long = next(row.id for row in rows if row.title.startswith(_WORDS[:40]))
    archive.edit_fields(long, {Field.TITLE: (_WORDS * 20)[:LENGTH].strip()})  # no file may say it
    archive.edit_fields(bidi, {Field.TITLE: _MISLEADING})
    names = [
        f"Topic {at // 10:02}/{'A subject of its own' if at % 3 else 'Short'} {at}"
        for at in range(TAGS)
    ]
    archive.tag([many], add=names[:60])
    for name in names[60:]:
        archive.create_tag(name)
    archive.tag([bidi], add=["evil \u202egat\u202c", f"{_SIGN}"])
    for at in range(CASES // DEPTH + 1):
        path = ""
        for level in range(1, DEPTH + 1):
            path = f"{path}/Level {level}" if path else f"Case {at:03}, which has levels"
            archive.create_case_at(path)
    mark = Mark(AnnotationKind.HIGHLIGHT, Colour.BLUE, _WORDS * 12)
    archive.annotate_quote(many, "wrote the number down once", mark)


def hard(photographer: Photographer) -> Iterator[str]:
    """Open one article after another and what lies over it; yield the name of each state.

    Args:
        photographer: has the hard archive open.
    """
    panes = photographer.panes
    model = panes.list.list_model
    for row in range(model.rowCount()):
        panes.list.go_to(row)
        photographer.rest()
        yield f"hard_{row + 1}"
    photographer.do("tag")
    yield "hard_tag"
    close_sheets(photographer)
    photographer.do("file")
    yield "hard_file"
    close_sheets(photographer)
    photographer.do("view.details")
    yield "hard_details"
    photographer.do("view.details")
    photographer.do("search.filter")
    yield "hard_filter"
    close_sheets(photographer)
    panes.sidebar.tree.expandAll()
    photographer.rest()
    yield "hard_cases"
    panes.sidebar.tree.scrollToBottom()
    panes.sidebar.tree.select("annotated")
    photographer.rest()
    yield "hard_highlights"
