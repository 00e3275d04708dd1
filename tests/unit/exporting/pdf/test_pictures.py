from __future__ import annotations

import io

import pikepdf
import pypdf
import pytest
from made_pictures import BLUE, RED, picture, see_through, turned, with_words
from PIL import Image

from desktop_app.domain.blocks import BlockKind, Part
from desktop_app.domain.inner_pictures import Picture
from desktop_app.exporting.html_page import Page
from desktop_app.exporting.markdown_page import Page as MarkdownPage
from desktop_app.exporting.pdf import values
from desktop_app.exporting.pdf.exporter import job_of
from desktop_app.exporting.sheet import make_sheet
from desktop_app.importing.image import making

FILES = {
    "a" * 64: picture(640, 400),
    "b" * 64: with_words(900, 500),
    "c" * 64: see_through(),
    "d" * 64: picture(300, 2400),
    "e" * 64: turned(),
}
WORDS = (
    "The lamps on the quay were lit on the evening of the fourteenth, and nobody asked why. " * 3
)


class Source:
    """Makes pictures ready in this process."""

    def for_print(self, sha256):
        return making.for_print(FILES[sha256]) if sha256 in FILES else None

    def for_web(self, sha256):
        return making.for_web(FILES[sha256]) if sha256 in FILES else None


def image(letter: str, words: str = "", alt: str = "", width: int = 640, height: int = 400) -> Part:
    kind = BlockKind.CAPTION if words else BlockKind.IMAGE
    return Part(words, kind, attributes=Picture(letter * 64, width, height, alt).attributes())


@pytest.fixture
def set_pages(make, article, options):
    """Return a function: parts as a PDF, opened."""

    def run(*parts, **chosen):
        path, _ = make(article(parts), pictures=Source(), **chosen)
        return pikepdf.open(path)

    return run


def drawn(pdf):
    """Return (page, name, x, y, width, height) of every picture, in the order of the file."""
    found = []
    for number, page in enumerate(pdf.pages):
        names = {
            str(name)
            for name, each in page.Resources.get("/XObject", {}).items()
            if each.Subtype == "/Image"
        }
        matrix = None
        for operands, operator in pikepdf.parse_content_stream(page):
            if str(operator) == "cm":
                matrix = [float(each) for each in operands]
            if str(operator) == "Do" and str(operands[0]) in names:
                found.append((number, str(operands[0]), matrix[4], matrix[5], matrix[0], matrix[3]))
    return found


def pixels(pdf, name):
    return pikepdf.PdfImage(pdf.pages[0].Resources.XObject[name]).as_pil_image()


def test_pictures_stand_at_their_places_with_their_own_pixels(set_pages):
    with set_pages(
        Part(WORDS), image("a", alt="A quay"), Part(WORDS), image("b", "From the mole"), Part(WORDS)
    ) as pdf:
        (first, name, _x, _y, width, height), (_, second, *_) = drawn(pdf)
        assert first == 0
        assert width == pytest.approx(640 * 72 / 150, abs=0.01)
        assert height == pytest.approx(width * 400 / 640, abs=0.01)
        found = pixels(pdf, name).convert("RGB")
        assert (found.size, found.getpixel((5, 5)), found.getpixel((5, 390))) == (
            (640, 400),
            RED,
            BLUE,
        )
        kept = pdf.pages[0].Resources.XObject[second]
        assert kept.Filter == "/DCTDecode"
        assert Image.open(io.BytesIO(kept.read_raw_bytes())).size == (900, 500)
        assert b"Marta" not in kept.read_raw_bytes()
        page = pypdf.PdfReader(io.BytesIO(saved(pdf))).pages[0].extract_text()
        assert page.index("From the mole") > page.index("lamps")


def saved(pdf):
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def figures(pdf):
    found = []

    def walk(element):
        if isinstance(element, pikepdf.Array):
            for each in element:
                walk(each)
        elif isinstance(element, pikepdf.Dictionary) and "/S" in element:
            if element.S == "/Figure":
                below = [
                    str(each.S)
                    for each in element.K
                    if isinstance(each, pikepdf.Dictionary) and "/S" in each
                ]
                found.append((str(element.get("/Alt", "")), below))
            walk(element.get("/K", pikepdf.Array()))

    walk(pdf.Root.StructTreeRoot.K)
    return found


def test_every_picture_is_a_figure_that_says_what_it_shows(set_pages):
    with set_pages(
        image("a", alt="A quay"), Part(WORDS), image("b", "From the mole"), Part(WORDS), image("c")
    ) as pdf:
        assert figures(pdf) == [
            ("A quay", []), ("From the mole", ["/Caption"]), ("Picture", []),
        ]  # fmt: skip


def test_what_shines_through_has_a_mask_and_turned_ones_stand_upright(set_pages):
    with set_pages(Part(WORDS), image("c"), image("e")) as pdf:
        (_, clear, *_), (_, turned_one, *_, width, height) = drawn(pdf)
        mask = pdf.pages[0].Resources.XObject[clear].SMask
        assert (int(mask.Width), int(mask.Height), mask.ColorSpace) == (120, 80, "/DeviceGray")
        assert width > height
        assert pixels(pdf, turned_one).size == (320, 200)


def test_a_tall_picture_is_no_taller_than_a_page_and_keeps_its_caption(set_pages):
    with set_pages(Part(WORDS), image("d", "A tower", height=2400, width=300), Part(WORDS)) as pdf:
        [(number, _, _, y, _, height)] = drawn(pdf)
        assert number == 1
        assert height < float(pdf.pages[1].MediaBox[3]) - 72
        assert y > 0
        read = pypdf.PdfReader(io.BytesIO(saved(pdf)))
        assert "A tower" in read.pages[1].extract_text()


def test_one_picture_that_is_shown_twice_is_in_the_file_once(set_pages):
    with set_pages(image("a"), Part(WORDS), image("a"), Part(WORDS)) as pdf:
        assert len(drawn(pdf)) == 2
        assert len(pdf.pages[0].Resources.XObject) == 1


def test_the_same_pictures_give_the_same_bytes(make, article, options):
    parts = [Part(WORDS), image("a"), image("b", "Mole"), image("c")]
    one, two = (make(article(parts), pictures=Source())[0].read_bytes() for _ in range(2))
    assert one == two


def test_a_picture_that_cannot_be_had_leaves_its_words(set_pages):
    with set_pages(Part(WORDS), image("f", alt="A crane"), image("9", "Its caption")) as pdf:
        assert drawn(pdf) == []
        text = pypdf.PdfReader(io.BytesIO(saved(pdf))).pages[0].extract_text()
        assert "[Image: A crane]" in text
        assert "Its caption" in text


def test_pictures_cross_the_pipe_before_their_job(article, options):
    chosen = options(pictures=Source())
    sheet = make_sheet(article([Part("x"), image("a"), image("f")]), chosen)
    job = job_of([sheet], chosen)
    assert list(job.pictures) == ["a" * 64]
    known = dict(values.unpack_picture(values.pack_picture(*pair)) for pair in job.pictures.items())
    assert values.unpack_job(values.pack(job), known) == job


def test_a_page_on_the_web_has_its_pictures_in_it(article, options):
    chosen = options(pictures=Source())
    parts = [
        image("a", alt='"A" quay'),
        Part(WORDS),
        image("b", "From the mole"),
        Part("item", BlockKind.LIST_ITEM, 1, image("c").attributes),
        image("f", alt="gone"),
    ]
    sheet = make_sheet(article(parts), chosen)
    page = "".join(Page(sheet, chosen, 1).parts())
    assert page.count("<img ") == 3
    assert 'alt="&quot;A&quot; quay"' in page
    assert '<figcaption class="caption"' in page
    assert "data:image/jpeg;base64," in page
    assert "[Image: gone]" in page
    assert "Marta" not in page


def test_markdown_says_what_a_picture_shows(article, options):
    one = article([image("a", alt="A quay"), Part("x"), image("b", "From the mole")])
    text = MarkdownPage(one, make_sheet(one, options())).text()
    assert r"*\[Image: A quay\]*" in text
    assert "*From the mole*" in text
    assert "base64" not in text
