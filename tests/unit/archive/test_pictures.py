"""Articles made of pictures: marked in an archive, handed out, packed and brought back."""

from __future__ import annotations

import csv
import io
import json

import pypdf
import pypdfium2
import pytest
from made_pictures import BLUE, GREEN, RED, exif, iptc, pages, png_bomb, quarters, saved
from PIL import Image

from desktop_app.archive.archive import Archive
from desktop_app.domain.annotations import AnnotationKind, Colour, Mark
from desktop_app.domain.dates import utc_now
from desktop_app.domain.pages import Box, Region
from desktop_app.domain.redaction import TAG, Redaction
from desktop_app.errors import BadValue
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.pdf.update import process
from desktop_app.exporting.pdf.update.document import update
from desktop_app.exporting.pdf.update.picture_pages import picture_pages
from desktop_app.importing.image.embedding import packed
from desktop_app.importing.image.opening import PictureFile
from desktop_app.jobs import JobContext
from desktop_app.vault.keyring import FileDeviceKeys
from tests.support.imported import archive_of

SECRET = b"At the secret flat"
JPEG = saved(quarters(), "JPEG", exif=exif({0x010E: "Crowds at the ferry.", 0x0112: 3}))
FILES = {
    "ferry.jpg": JPEG[:2] + iptc([(2, 103, SECRET)]) + JPEG[2:],
    "fax.tif": pages((30, 20), (400, 300)),
    "map.png": saved(quarters(800, 600)),
}
NOW = utc_now()


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pictures")
    with archive_of(folder, FILES) as made:
        made.update_index(JobContext())
        yield made


@pytest.fixture
def of(archive):
    """Return the article of a file, without annotations."""

    def clean(name):
        [number] = [n for n in archive.ids() if archive.article(n).original.name == name]
        for one in archive.article(number).annotations:
            archive.remove_annotation(one.id)
        return number

    return clean


@pytest.fixture
def export(archive, tmp_path, monkeypatch):
    """Export articles to a file, annotated in this process; return its bytes and the report."""
    monkeypatch.setattr(process, "annotate", lambda data, job, _: update(data, job))

    def run(*articles, kind="pdf", target="out.pdf", **options):
        path = tmp_path / target
        chosen = ExportOptions(exported_at=NOW, **options)
        report = archive.export(kind, list(articles), chosen, path, JobContext())
        return (path.read_bytes() if path.is_file() else b""), report

    return run


def annotations(data):
    return [
        (number, one)
        for number, page in enumerate(pypdf.PdfReader(io.BytesIO(data)).pages)
        for one in (entry.get_object() for entry in page.get("/Annots", ()))
        if one["/Subtype"] != "/Popup"
    ]


def colours(data, page=0):
    """Return what pdfium shows in the middle of the upper left, upper right and lower left."""
    with pypdfium2.PdfDocument(data) as document:
        image = document[page].render(scale=1, may_draw_forms=False).to_pil().convert("RGB")
    wide, high = image.size
    spots = ((wide // 4, high // 4), (3 * wide // 4, high // 4), (wide // 4, 3 * high // 4))
    return [image.getpixel(spot) for spot in spots]


def close(found, wanted):
    return all(
        abs(a - b) < 40 for one, other in zip(found, wanted, strict=True)
        for a, b in zip(one, other, strict=True)
    )  # fmt: skip


def test_pictures_are_found_by_their_kind_and_by_what_they_show(archive):
    from desktop_app.domain.results import SearchRequest

    kinds = archive.find(SearchRequest("kind:image"), JobContext())
    assert len(kinds.ids) == 3
    [ferry] = archive.find(SearchRequest("crowds kind:image"), JobContext()).ids
    assert archive.article(ferry).original.name == "ferry.jpg"


def test_an_area_and_a_note_stand_on_the_picture_in_the_pdf(archive, of, export):
    number = of("map.png")
    archive.annotate_region(
        number,
        archive.region_shown(number, 0, Box(100, 60, 300, 160)),
        Mark(AnnotationKind.AREA, Colour.PINK, "Who is that?", "Night Desk"),
    )
    archive.annotate_region(
        number, Region(0, (Box(400, 300, 400, 300),)), Mark(AnnotationKind.NOTE, note="The gate.")
    )
    archive.add_note(number, "All of it.")
    data, report = export(number)
    [page] = pypdf.PdfReader(io.BytesIO(data)).pages
    assert [float(side) for side in page.mediabox] == [0, 0, 600, 450]
    found = sorted((one for _, one in annotations(data)), key=lambda one: one["/Contents"])
    assert [(one["/Subtype"], one["/Contents"]) for one in found] == [
        ("/Text", "All of it."),
        ("/Text", "The gate."),
        ("/Square", "Who is that?"),
    ]
    assert [float(edge) for edge in found[1]["/Rect"]][:2] == [300, 225 - 18]
    assert [float(edge) for edge in found[2]["/Rect"]] == [75, 330, 225, 405]
    assert found[2]["/T"] == "Night Desk"
    # The same bytes again.
    assert export(number)[0] == data
    assert (report.pages, report.orphans) == (1, 0)
    assert any("without loss" in notice for notice in report.notices)
    [image] = page.images
    assert Image.open(io.BytesIO(image.data)).tobytes() == quarters(800, 600).tobytes()


def test_a_jpeg_file_is_in_the_pdf_byte_for_byte_and_shown_upright(of, export):
    data, report = export(of("ferry.jpg"))
    assert FILES["ferry.jpg"] in data
    assert any("byte for byte" in notice for notice in report.notices)
    assert close(colours(data), [(255, 255, 255), BLUE, GREEN])


def test_when_anonymous_nothing_is_left_of_what_the_camera_noted(archive, of, export):
    number = of("ferry.jpg")
    archive.add_note(number, "Seen.", "Night Desk")
    open_handed, _ = export(number)
    assert SECRET in open_handed
    assert b"Exif" in open_handed
    assert b"Night Desk".hex() in open_handed.hex() or "Night Desk" in str(annotations(open_handed))
    data, report = export(number, anonymous=True)
    for word in (SECRET, b"Exif", b"Photoshop", b"JFIF", b"ferry.jpg"):
        assert word not in data
    assert "Night Desk" not in str(annotations(data))
    assert close(colours(data), [(255, 255, 255), BLUE, GREEN])
    assert not any("still" in notice for notice in report.notices)


@pytest.mark.parametrize("turn", range(1, 9))
def test_pictures_that_lie_on_their_side_stand_upright_on_the_page(turn):
    back = {5: 5, 6: 8, 7: 7, 8: 6}.get(turn, turn)
    ways = [None, None, *(Image.Transpose(way) for way in (0, 3, 1, 5, 4, 6, 2))]
    image = quarters(400, 300)
    lying = image.transpose(ways[back]) if back > 1 else image
    file = PictureFile(saved(lying, "JPEG", exif=exif({0x0112: turn})))
    assert close(
        colours(picture_pages([packed(file, 0, bare=False)], "A picture")), [RED, GREEN, BLUE]
    )


def test_each_page_of_a_tiff_file_is_a_page_with_its_own_marks(archive, of, export):
    number = of("fax.tif")
    archive.annotate_region(
        number, archive.region_shown(number, 1, Box(200, 0, 400, 150)), Mark(AnnotationKind.AREA)
    )
    data, report = export(number)
    assert report.pages == 2
    [(page, square)] = annotations(data)
    assert (page, square["/Subtype"]) == (1, "/Square")
    assert [float(edge) for edge in square["/Rect"]] == [150, 112.5, 300, 225]
    assert close(colours(data, 1), [RED, GREEN, BLUE])


def test_words_of_the_description_are_marked_in_the_text_and_noted_on_the_page(archive, of, export):
    number = of("ferry.jpg")
    archive.annotate_quote(number, "the ferry", Mark(note="Which?"))
    data, report = export(number)
    [(_, note)] = annotations(data)
    assert (note["/Subtype"], note["/Contents"]) == ("/Text", "“the ferry”\n\nWhich?")
    assert any("on none of the pages" in notice for notice in report.notices)


def test_a_place_that_is_not_on_the_picture_is_refused(archive, of):
    number = of("map.png")
    with pytest.raises(BadValue, match="no page 2"):
        archive.region_shown(number, 1, Box(0, 0, 1, 1))
    with pytest.raises(BadValue, match="no place") as caught:
        archive.region_shown(number, 0, Box(700, 0, 900, 10))
    assert "800 wide and 600 high" in caught.value.hint


def test_web_annotations_tables_and_json_name_the_pixels(archive, of, export):
    number = of("fax.tif")
    for page, box in ((0, Box(1, 2, 11, 12)), (1, Box(100, 20.5, 300, 60))):
        archive.annotate_region(number, Region(page, (box,)), Mark(AnnotationKind.AREA))
    told = json.loads(export(number, kind="w3c", target="out.jsonld")[0])
    targets = [item["target"]["selector"] for item in told["first"]["items"]]
    assert [one["value"] for one in targets] == [
        "xywh=pixel:1,2,10,10",
        "page=2&xywh=pixel:100,20.5,200,39.5",
    ]
    assert {one["conformsTo"] for one in targets} == {"http://www.w3.org/TR/media-frags/"}
    source = told["first"]["items"][0]["target"]["source"]
    assert (source["type"], source["format"]) == ("Image", "image/tiff")
    assert source["id"] == f"urn:sha256:{archive.article(number).original.sha256}"
    text = export(number, kind="csv", target="out.csv")[0].decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [(row["page"], row["boxes"]) for row in rows] == [
        ("1", "1, 2, 11, 12"),
        ("2", "100, 20.5, 300, 60"),
    ]


def test_web_annotations_find_their_picture_and_no_other(archive, of, export, tmp_path):
    number = of("fax.tif")
    box = Region(1, (Box(100, 20.5, 300, 60),))
    archive.annotate_region(number, box, Mark(AnnotationKind.AREA, note="Here."))
    archive.add_note(number, "All of it.")
    data, _ = export(number, kind="w3c", target="out.jsonld")
    of("fax.tif")

    def attached(words: bytes):
        (tmp_path / "in.jsonld").write_bytes(words)
        return archive.import_annotations(tmp_path / "in.jsonld", JobContext())

    sha256 = archive.article(number).original.sha256
    strange = attached(data.replace(sha256.encode(), b"0" * 64))
    assert (strange.attached, strange.unattached) == (0, 2)
    assert attached(data).attached == 2
    back = {one.note: one.region for one in archive.article(number).annotations}
    assert back == {"Here.": box, "All of it.": None}


def test_an_area_that_is_marked_for_it_is_black(archive, of, export):
    number = of("map.png")
    box = Region(0, (Box(0, 0, 400, 300),))
    archive.annotate_region(number, box, Mark(AnnotationKind.AREA, tags=(TAG,)))
    data, _ = export(number, redaction=Redaction((), TAG))
    assert close(colours(data), [(0, 0, 0), GREEN, BLUE])


def test_pictures_go_into_a_folder_and_come_back(archive, of, tmp_path):
    number = of("map.png")
    archive.annotate_region(
        number, Region(0, (Box(5, 6, 70, 80),)), Mark(AnnotationKind.AREA, note="There.")
    )
    target = tmp_path / "packed"
    archive.export_everything("folder", ExportOptions(exported_at=NOW), target, JobContext())
    with Archive.open(
        tmp_path / "again",
        devices=FileDeviceKeys(tmp_path / "config"),
        cache=tmp_path / "cache",
        create=True,
    ) as other:
        other.import_paths([target], JobContext())
        articles = {article.original.name: article for article in map(other.article, other.ids())}
        assert set(articles) == set(FILES)
        back = articles["map.png"]
        assert (back.kind, back.original.mime) == ("image", "image/png")
        assert [one.region for one in back.annotations] == [Region(0, (Box(5, 6, 70, 80),))]
        assert other.original(back.id) == FILES["map.png"]
        with other.pages(back.id) as session:
            assert session.picture(0, 0.1).width == 60


def test_what_cannot_be_shown_fails_with_a_sentence_and_the_rest_comes_in(opening, tmp_path):
    files = {
        "bomb.png": png_bomb(50_000, 50_000, rows=2),
        "half.jpg": saved(quarters(200, 200), "JPEG")[:900],
        "sound.gif": saved(quarters(), "GIF"),
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    with opening() as archive:
        report = archive.import_paths([tmp_path / name for name in files], JobContext())
        assert [item.state.value for item in report.items] == [
            "failed",
            "failed",
            "kept without text",
        ]
        assert "2500 million pixels" in report.items[0].message
        assert "could not be opened as a picture" in report.items[1].message
