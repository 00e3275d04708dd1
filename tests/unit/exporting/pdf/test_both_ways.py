"""Texts in which lines run both ways, as three programs read them that are not ours."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import pytest

from desktop_app.domain.blocks import BlockKind, Part
from desktop_app.exporting.pdf.emit.signs import Signs
from tests.support.squeezing import squeezed

HEBREW = "המעבורת הראשונה יצאה בבוקר מן הנמל, והשנייה לא יצאה כלל. איש לא אמר לנוסעים מדוע."
MIXED = "הסכום 1,204,500 מופיע בקובץ accounts-2025.xlsx בעמוד 14, וליד השם Dana Quill כתוב “paid”."
TABLE = "הנמל\tנוסעים\tהערה\nחוף צפון\t1,204\tיצאה (כן)\nרציף דרום\t365\tלא יצאה"
LATIN = "The sign on the quay says “המעבורת לא תצא” in blue (and nobody knows why)."


@pytest.fixture
def written(article: Callable[..., Any], make: Callable[..., Any]) -> Callable[..., Path]:
    """Return a function that sets paragraphs: ``written(text, ..., language="he")``."""

    def run(*texts: str, language: str = "he", notes: int = 0) -> Path:
        """Set paragraphs; what has tabs is a table."""
        marks = [{"place": (n, n + 3), "note": "A note in English " * 4} for n in range(notes)]
        kinds = {True: BlockKind.TABLE, False: BlockKind.PARAGRAPH}
        parts = [Part(text, kinds["\t" in text]) for text in texts]
        path, _ = make(article(parts, marks, title=texts[0][:7], language=language), notes="end")
        return path

    return run


@pytest.fixture
def read(pdftotext: Any, pdfium_text: Any, pdfjs: Any) -> Callable[[Path], dict[str, str]]:
    """Return what each program reads, without blanks and signs of direction."""

    def run(path: Path) -> dict[str, str]:
        return {
            "pdftotext": squeezed(pdftotext(path)),
            "pdfium": squeezed(pdfium_text(path)),
            "pdf.js": squeezed("".join(page["text"] for page in pdfjs(path)["pages"])),
        }

    return run


def assert_found(texts: tuple[str, ...], read: dict[str, str]) -> None:
    for program, found in read.items():
        for text in texts:
            # As much as is on the first line.
            assert squeezed(text[:60]) in found, program


def test_a_page_of_hebrew_with_many_notes_in_english(written: Any, read: Any) -> None:
    """Most of its letters are Latin, and yet its lines run from right to left."""
    texts = (MIXED, HEBREW, LATIN)
    assert_found(texts, read(written(*texts, notes=8)))


def test_a_page_of_english_that_quotes_hebrew(written: Any, read: Any) -> None:
    texts = (LATIN, "Nobody on the quay had been told of it, or would say so.")
    assert_found(texts, read(written(*texts, language="en")))


def test_english_lines_on_a_page_of_hebrew_keep_their_last_signs(written: Any, read: Any) -> None:
    texts = (HEBREW, "“We were told (by nobody).”", "השלט אומר (see “Note 7”) ושותק.")
    assert_found(texts, read(written(*texts)))


def test_the_rows_of_a_table_in_hebrew_with_numbers(written: Any, read: Any) -> None:
    assert_found(tuple(TABLE.split("\n")), read(written(TABLE)))


def test_words_of_cells_side_by_side_are_not_read_together(written: Any, read: Any) -> None:
    """A number beside words from the left, and cells from the right in a table from the left."""
    texts = "רציף דרום\t365\tQuay (3) יצאה", "Port\tRemark, no more\nחוף צפון\tלא יצאה"
    found = read(written(*texts, language="en"))
    del found["pdftotext"]  # It reads columns.
    assert_found((texts[0], *texts[1].split("\n")), found)


def test_words_in_cells_that_run_from_right_to_left_stay_whole(written: Any, read: Any) -> None:
    table = "الميناء\tالركاب\nالشاطئ\t365\nالجنوب\tلا أحد"
    assert_found(tuple(table.split("\n")), read(written(table, language="ar")))


def test_a_mark_that_begins_a_line_from_the_left_stays_on_its_line(
    written: Any, pdfjs: Any
) -> None:
    """One program takes it for a part of the line before, unless something stands before it."""
    path = written("الْمَنَارَةُ", "غَادَرَتِ الْعَبَّارَةُ", language="ar")
    lines = pdfjs(path)["pages"][0]["text"].split("\n")
    [line] = [each for each in lines if each.startswith("غَ")]
    assert squeezed(line).endswith("ةُ")


def test_nothing_is_seen_of_signs(written: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(*_: Any) -> Iterator[str]:
        return iter(())

    texts = (MIXED, LATIN, HEBREW, TABLE)
    with_signs = written(*texts, notes=3)
    for name in ("before", "after", "corner"):
        monkeypatch.setattr(Signs, name, nothing)
    without = written(*texts, notes=3)
    assert with_signs.read_bytes() != without.read_bytes()
    for one, other in zip(pictures(with_signs), pictures(without), strict=True):
        assert np.array_equal(one, other)


def pictures(path: Path) -> list[Any]:
    with closing(pypdfium2.PdfDocument(path)) as document:
        return [page.render(scale=2).to_numpy().copy() for page in document]


def test_an_item_in_english_stands_under_the_others_of_its_hebrew_list(
    article: Any, make: Any, annotations: Any
) -> None:
    items = ("מסמך ראשון", "Invoice 17/B", "חשבון שני")
    listed = [Part(item, BlockKind.LIST_ITEM, 1, (("marker", "1."),)) for item in items]
    marks = [{"quote": item} for item in items]
    path, _ = make(article([Part(HEBREW), *listed], marks, language="he"))
    ends = [found.quads[0][2] for found in annotations(path)]
    assert max(ends) - min(ends) < 1
    marks = [{"quote": item} for item in items[:2]]
    path, _ = make(article([Part(LATIN), *listed[:2]], marks, language="en"))
    hebrew, english = [found.quads[0] for found in annotations(path)]
    assert english[2] < hebrew[0]


def test_no_blank_is_read_before_a_ligature_within_a_word(
    written: Any, pdftotext: Any, pdfium_text: Any
) -> None:
    text = "وصلت السفينة الأولى ثم الأخرى من الإسكندرية الآن"
    path = written(text, "نترات الأمونيوم والأول", language="ar")
    for found in (pdftotext(path), pdfium_text(path)):
        words = found.split()
        for word in ("الأولى", "الأخرى", "الإسكندرية", "الآن", "الأمونيوم", "والأول"):
            assert any(word in each for each in words), word


@pytest.mark.parametrize("byline", ["Dana Quill", "Dana Quill, דנה קוויל"])
def test_what_stands_below_a_title_stands_on_its_side(article: Any, make: Any, byline: str) -> None:
    shown = ("Marrowby", "courier.example", "ferry")

    def left_ends(title: str) -> list[float]:
        """Return where words of the lines of the head begin, in points."""
        path, _ = make(article([Part(HEBREW)], title=title, byline=byline, language="he"))
        with closing(pypdfium2.PdfDocument(path)) as document:
            page = document[0].get_textpage()
            found = [page.search(words).get_next() for words in shown]
            return [page.get_charbox(at)[0] for at, _ in found]

    hebrew, english = left_ends(HEBREW[:20]), left_ends("Lamps on the quay")
    assert all(far > near + 50 for far, near in zip(hebrew, english, strict=True))


def test_a_source_from_right_to_left_stands_below_the_beginning_of_an_english_title(
    article: Any, make: Any
) -> None:
    made = article([Part(LATIN[:8])], title="Lamps on the quay", source="שליח הנמל", published="")
    path, _ = make(made)
    with closing(pypdfium2.PdfDocument(path)) as document:
        page = document[0].get_textpage()
        left = page.get_charbox(page.search("Lamps").get_next()[0])[0]
        letters = enumerate(page.get_text_range())
        hebrew = [page.get_charbox(at)[0] for at, letter in letters if "א" <= letter <= "ת"]
    assert abs(min(hebrew) - left) < 3
