"""Scans: the words on pictures of pages become a version of the text, with places on the pages."""

from __future__ import annotations

import io
from dataclasses import dataclass, field

import pypdf
import pytest
from made_pictures import exif
from made_pictures import saved as png
from pikepdf import String
from PIL import Image
from scans import blank, scanned, tsv
from small_pdf import Sheet, locked_pdf, make, saved

from desktop_app.archive.recognising import CHOICE, nothing
from desktop_app.domain.annotations import Colour, Mark
from desktop_app.domain.dates import utc_now
from desktop_app.domain.pages import quads
from desktop_app.domain.provenance import Field, How
from desktop_app.domain.results import SearchRequest
from desktop_app.errors import BadValue, ImportFailed, PasswordNeeded, UnreadablePage
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.importing.recognising import tsv as answers
from desktop_app.importing.recognising.tesseract import Tesseract
from desktop_app.jobs import Cancelled, JobContext
from tests.support.imported import archive_of

PAPER = (0, 0, 420, 140)
LINES = [
    "The harbour office closed the third quay.",
    "Nobody was told, and the crane stood still.",
    "A bell rang at noon, and then again.",
]
PRINTED = saved(
    make([Sheet([(30, 100 - 20 * at, 16, line) for at, line in enumerate(LINES)], box=PAPER)])
)


STATED = make([Sheet(box=PAPER)])
STATED.Root.Lang = String("ru")

FILES = {
    "stated": saved(STATED),
    "scan": scanned(PRINTED),
    "blank": blank(""),
    "mixed": blank("The lamps were lit at seven.", "", "A last page."),
    "large": saved(make([Sheet(box=(0, 0, 6120, 7920))])),
    "locked": locked_pdf("tide", []),
}
PHOTO = png(Image.new("L", (400, 200), 255), "JPEG", exif=exif({0x010E: "A bell on a wall."}))


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """Return an archive with the files, each an article."""
    folder = tmp_path_factory.mktemp("scans")
    files = {f"{name}.pdf": data for name, data in FILES.items()} | {"photo.jpg": PHOTO}
    with archive_of(folder, dict(sorted(files.items()))) as made:
        yield made


@pytest.fixture
def of(archive):
    """Return the article of a file as it was imported."""

    def clean(name):
        [number] = [n for n in archive.ids() if archive.article(n).original.name.startswith(name)]
        archive.present_version(number, 1)
        return number

    return clean


@dataclass
class Reader:
    """Stands in for the program: says the same of every picture, and notes what it was given."""

    rows: str = tsv((1, 1, 100, 100, "Nobody"), (1, 1, 180, 100, "came."))
    problems: list[Exception] = field(default_factory=list)
    seen: list[tuple[int, int]] = field(default_factory=list)
    languages: tuple[str, ...] = ("deu", "eng")
    on_page: object = None

    def chosen(self, wanted):
        return tuple(wanted)

    def paragraphs(self, picture, languages, stop):
        self.seen.append((picture.width, picture.height))
        if self.on_page is not None:
            self.on_page()
        if stop():
            return None
        if self.problems:
            raise self.problems.pop(0)
        return answers.paragraphs(self.rows)


@pytest.fixture
def reader(monkeypatch) -> Reader:
    made = Reader()
    monkeypatch.setattr(Tesseract, "find", lambda: made)
    return made


def test_the_words_of_a_scan_are_read_found_marked_and_handed_on(tool, archive, of, tmp_path):
    tool("tesseract")
    article = of("scan")
    assert archive.article(article).text.text == ""
    found = archive.recognise(article, ["eng"], JobContext())
    done = archive.take_recognised(article, found)
    shown = archive.article(article)
    assert shown.text.text == " ".join(LINES)
    assert shown.extractor == "ocr 1"
    assert shown.value(Field.LANGUAGE) == "en"
    assert [one.extractor for one in archive.versions(article)] == ["ocr 1", "pdf 1"]
    archive.update_index(JobContext())
    assert list(archive.find(SearchRequest("crane"), JobContext()).ids) == [article]
    quote = "third quay. Nobody was"
    archive.annotate_quote(article, quote, Mark(colour=Colour.GREEN, note="Who?"))
    path = tmp_path / "out.pdf"
    archive.export("pdf", [article], ExportOptions(exported_at=utc_now()), path, JobContext())
    data = path.read_bytes()
    assert data.startswith(FILES["scan"])
    [page] = pypdf.PdfReader(io.BytesIO(data)).pages
    [mark] = [one for one in page["/Annots"] if one.get_object()["/Subtype"] == "/Highlight"]
    points = [float(value) for value in mark.get_object()["/QuadPoints"]]
    assert words_at(points) == ["third quay.", "Nobody was"]
    archive.apply(done.edit.inverse())
    assert archive.article(article).text.text == ""
    assert archive.article(article).value(Field.LANGUAGE) == ""
    archive.update_index(JobContext())
    assert not list(archive.find(SearchRequest("crane"), JobContext()).ids)


def words_at(points: list[float]) -> list[str]:
    """Return the printed words whose middles lie in quads."""
    from desktop_app.importing.pdf_session import PdfSession

    with PdfSession(PRINTED) as session:
        page = session.text(0)
    found = []
    for at in range(0, len(points), 8):
        xs, ys = points[at : at + 8 : 2], points[at + 1 : at + 8 : 2]
        inside = [
            letter
            for letter, box in zip(page.text, page.boxes, strict=True)
            if min(xs) <= box.middle[0] <= max(xs) and min(ys) <= box.middle[1] <= max(ys)
        ]
        found.append("".join(inside).strip())
    return found


def test_only_pages_without_a_text_are_read_and_the_others_keep_theirs(archive, of, reader):
    article = of("mixed")
    found = archive.recognise(article, ["deu"], JobContext())
    assert (found.pages, found.empty, found.failed) == (1, 0, 0)
    assert len(reader.seen) == 1
    archive.take_recognised(article, found)
    text = archive.article(article).text
    assert text.text == "The lamps were lit at seven.\n\nNobody came.\n\nA last page."
    assert [block.attribute("page") for block in text.blocks] == ["1", "2", "3"]
    with archive.pages(article) as session:
        pages = [session.text(number) for number in range(3)]
    assert [page.text for page in pages] == text.text.split("\n\n")
    assert quads(pages[1], pages[1].start, pages[1].end)
    assert quads(pages[2], pages[2].start, pages[2].end)
    assert archive.choice(CHOICE) == ["deu"]
    assert archive.readable_languages() == (("deu", "eng"), ("deu",))


def test_words_put_right_a_language_that_the_file_states_but_not_one_that_was_typed(
    archive, of, reader
):
    article = of("stated")
    line = "She was there when they came and nobody knew which of the men had been with her"
    words = enumerate(line.split(), 1)
    reader.rows = tsv(*((1, at, 100, 100 + 30 * at, word) for at, word in words))
    found = archive.recognise(article, ["eng"], JobContext())
    assert archive.article(article).value(Field.LANGUAGE) == "ru"
    done = archive.take_recognised(article, found)
    told = archive.article(article).fields[Field.LANGUAGE]
    assert (told.value, told.provenance.how) == ("en", How.GUESSED)
    archive.apply(done.edit.inverse())
    archive.edit_fields(article, {Field.LANGUAGE: "de"})
    archive.take_recognised(article, found)
    assert archive.article(article).value(Field.LANGUAGE) == "de"


def test_every_page_can_be_read_and_one_that_fails_is_counted(archive, of, reader):
    article = of("mixed")
    reader.problems.append(UnreadablePage("It takes too long."))
    found = archive.recognise(article, ["deu"], JobContext(), every_page=True)
    assert (found.pages, found.failed) == (2, 1)
    assert found.text.text == "The lamps were lit at seven.\n\nNobody came.\n\nNobody came."


def test_what_was_typed_between_the_pages_stays_where_it_was(archive, of, reader):
    article = of("mixed")
    archive.correct_text(
        article, "Typed before.\n\nThe lamps were lit at seven.\n\nTyped behind.\n\nA last page."
    )
    found = archive.recognise(article, ["deu"], JobContext())
    assert found.text.text.split("\n\n") == [
        *("Typed before.", "The lamps were lit at seven.", "Typed behind."),
        *("Nobody came.", "A last page."),
    ]
    every = archive.recognise(article, ["deu"], JobContext(), every_page=True)
    assert every.text.text.split("\n\n") == [
        *("Typed before.", "Nobody came.", "Typed behind.", "Nobody came.", "Nobody came."),
    ]


def test_pages_without_words_say_so(archive, of, reader):
    article = of("blank")
    reader.rows = ""
    with pytest.raises(BadValue, match="No words were found") as caught:
        archive.recognise(article, ["deu"], JobContext())
    assert "languages" in caught.value.hint
    reader.problems.append(UnreadablePage("It takes too long."))
    with pytest.raises(BadValue, match="could not be read"):
        archive.recognise(article, ["deu"], JobContext())
    assert "Every page has a text already." in str(nothing(empty=0, failed=0))


def test_reading_is_stopped_in_the_midst_of_a_page(archive, of, reader):
    article = of("blank")
    context = JobContext()
    reader.on_page = context.cancel
    with pytest.raises(Cancelled):
        archive.recognise(article, ["deu"], context)
    assert len(reader.seen) == 1


def test_a_large_page_is_not_drawn_larger_than_it_helps(archive, of, reader):
    article = of("large")
    archive.recognise(article, ["deu"], JobContext())
    [(width, height)] = reader.seen
    assert 10_000_000 < width * height < 13_000_000


def test_words_that_are_corrected_keep_their_places_and_undo_brings_the_others_back(
    archive, of, reader
):
    article = of("blank")
    archive.take_recognised(article, archive.recognise(article, ["deu"], JobContext()))
    archive.correct_text(article, "Somebody came.")
    with archive.pages(article) as session:
        page = session.text(0)
    assert page.text == "Somebody came."
    assert not page.boxes[page.text.index("came")].blank
    archive.present_version(article, 1)
    with archive.pages(article) as session:
        assert session.text(0).text == ""


def test_a_locked_scan_is_read_with_its_password(archive, of, reader):
    article = of("locked")
    with pytest.raises(PasswordNeeded):
        archive.recognise(article, ["deu"], JobContext())
    found = archive.recognise(article, ["deu"], JobContext(), password="tide")
    assert found.text.text == "Nobody came."


def test_places_survive_the_export_of_the_whole_archive(archive, of, reader, opening, tmp_path):
    article = of("blank")
    archive.take_recognised(article, archive.recognise(article, ["deu"], JobContext()))
    options = ExportOptions(exported_at=utc_now(), originals=True)
    archive.export_everything("folder", options, tmp_path / "out", JobContext())
    with opening("second") as other:
        other.import_paths([tmp_path / "out"], JobContext())
        [number] = [n for n in other.ids() if other.article(n).text.text == "Nobody came."]
        with other.pages(number) as session:
            page = session.text(0)
    assert page.text == "Nobody came."
    assert not page.boxes[0].blank


def test_the_words_on_a_picture_file_are_read_and_marked_on_it(archive, of, reader, tmp_path):
    article = of("photo")
    archive.take_recognised(article, archive.recognise(article, ["deu"], JobContext()))
    [(width, _)] = reader.seen
    with archive.pages(article) as session:
        page = session.text(0)
    assert page.text == "Nobody came."
    assert archive.article(article).text.text == "A bell on a wall.\n\nNobody came."
    [box] = quads(page, page.start, page.start + 6)
    assert [round(side) for side in box] == [
        round(side * 400 / width) for side in (100, 100, 160, 120)
    ]
    archive.annotate_quote(article, "Nobody", Mark(note="Who?"))
    path = tmp_path / "photo.pdf"
    archive.export("pdf", [article], ExportOptions(exported_at=utc_now()), path, JobContext())
    [sheet] = pypdf.PdfReader(path).pages
    kinds = [one.get_object()["/Subtype"] for one in sheet["/Annots"]]
    assert "/Highlight" in kinds


def test_without_the_program_nothing_is_read(archive, of, monkeypatch, tmp_path):
    article = of("blank")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ImportFailed, match="not installed"):
        archive.recognise(article, ["deu"], JobContext())
