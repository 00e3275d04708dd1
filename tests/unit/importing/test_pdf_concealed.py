"""Words of a page that are no letters for who reads it: in tiles, masks, shapes of letters."""

from __future__ import annotations

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from small_pdf import locked_pdf, make, saved, set_lines

from desktop_app.importing.pdf import concealed
from desktop_app.importing.pdf.concealed import Concealed

BOX = Array([0, 0, 99, 99])
WORDS, RULES, DRAW = b"BT /F 9 Tf (Korvath) Tj ET", b"0 0 9 9 re f", b" /X Do"
TILE = {"Type": Name.Pattern, "PatternType": 1, "PaintType": 1, "TilingType": 1, "BBox": BOX}
FORM = {"Type": Name.XObject, "Subtype": Name.Form, "BBox": BOX}


def tile(pdf: pikepdf.Pdf, content: bytes, **more: object) -> Dictionary:
    return Dictionary(Pattern=Dictionary(P=pdf.make_stream(content, **TILE, **more)))


def form(pdf: pikepdf.Pdf, content: bytes, **more: object) -> Dictionary:
    return Dictionary(XObject=Dictionary(X=pdf.make_stream(content, **FORM, **more)))


def mask(pdf: pikepdf.Pdf, content: bytes, **more: object) -> Dictionary:
    group = pdf.make_stream(content, **FORM, **more)
    return Dictionary(ExtGState=Dictionary(G=Dictionary(SMask=Dictionary(S=Name.Alpha, G=group))))


def shaded(pdf: pikepdf.Pdf, content: bytes) -> Dictionary:
    state = mask(pdf, content).ExtGState.G
    return Dictionary(Pattern=Dictionary(P=Dictionary(PatternType=2, ExtGState=state)))


def shapes(pdf: pikepdf.Pdf, content: bytes, **more: object) -> Dictionary:
    shape = pdf.make_stream(content)
    font = Dictionary(Subtype=Name.Type3, CharProcs=Dictionary(a=shape), **more)
    return Dictionary(Font=Dictionary(T=font))


def both(one: Dictionary, other: Dictionary) -> Dictionary:
    return Dictionary({**dict(one.items()), **dict(other.items())})


MAKERS = {
    "tile": tile,
    "mask": mask,
    "mask of a shading": shaded,
    "form of a tile": lambda pdf, text: tile(pdf, RULES, Resources=form(pdf, text)),
    "tile of a form": lambda pdf, text: form(pdf, WORDS, Resources=tile(pdf, text)),
    "shape of a letter": lambda pdf, text: shapes(pdf, text),
    "form of a letter": lambda pdf, text: shapes(pdf, b"/X Do", Resources=form(pdf, text)),
}


def with_resources(pdf: pikepdf.Pdf, resources: Dictionary) -> bool:
    pdf.pages[0].obj.Resources = resources
    return Concealed(saved(pdf), "", len(pdf.pages)).on(0)


@pytest.fixture
def pdf() -> pikepdf.Pdf:
    return make([set_lines(["A page."]), set_lines(["Another."])])


@pytest.mark.parametrize("kind", MAKERS)
@pytest.mark.parametrize("content", [WORDS, b"[(K)9(v)] TJ", b"(K) '", b'1 1 (K) "'])
def test_words_that_are_drawn_through_something_are_found(pdf, kind, content) -> None:
    assert with_resources(pdf, MAKERS[kind](pdf, content))


@pytest.mark.parametrize("kind", MAKERS)
def test_tiles_and_masks_without_words_are_no_reason(pdf, kind) -> None:
    assert not with_resources(pdf, MAKERS[kind](pdf, RULES + b" % (no) Tj\n"))


@pytest.mark.parametrize(
    "made",
    [
        lambda pdf: mask(pdf, DRAW),
        lambda pdf: mask(pdf, DRAW, Resources=Dictionary(Font=Dictionary())),
        lambda pdf: mask(pdf, RULES + DRAW, Resources=Dictionary(XObject=Name.X)),
        lambda pdf: shapes(pdf, DRAW),
        lambda pdf: shapes(pdf, b"", Resources=mask(pdf, DRAW)),
    ],
)
def test_forms_of_the_page_are_drawn_by_masks_and_letters_that_name_none(pdf, made) -> None:
    page = form(pdf, WORDS)
    assert not with_resources(pdf, page)
    assert with_resources(pdf, both(page, made(pdf)))


def test_letters_of_a_font_with_resources_draw_nothing_of_the_page(pdf) -> None:
    page = form(pdf, WORDS)
    assert not with_resources(pdf, both(page, shapes(pdf, DRAW, Resources=Dictionary())))


def test_words_of_forms_are_letters_and_each_page_is_told_of_by_itself(pdf) -> None:
    assert not with_resources(pdf, form(pdf, WORDS))
    pdf.pages[0].obj.Resources = tile(pdf, WORDS)
    told = Concealed(saved(pdf), "", 2)
    assert [told.on(0), told.on(1), told.on(0)] == [True, False, True]


def test_resources_that_pages_inherit_are_looked_at(pdf) -> None:
    pdf.Root.Pages.Resources = pdf.make_indirect(tile(pdf, WORDS))
    for page in pdf.pages:
        del page.obj["/Resources"]
    told = Concealed(saved(pdf), "", 2)
    assert told.on(0)
    assert told.on(1)
    del pdf.Root.Pages["/Resources"]
    assert not Concealed(saved(pdf), "", 2).on(0)


def test_forms_that_hold_themselves_come_to_an_end(pdf, monkeypatch) -> None:
    one = form(pdf, WORDS)
    one.XObject.X.Resources = pdf.make_indirect(one)
    assert not with_resources(pdf, one)
    monkeypatch.setattr(concealed, "MOST", 2)
    assert with_resources(pdf, one)


def test_what_cannot_be_looked_through_counts_as_words(pdf) -> None:
    data = saved(pdf)
    assert not Concealed(data, "", 2).on(0)
    assert Concealed(data, "", 3).on(0)
    assert Concealed(data, "", 2).on(9)
    assert Concealed(b"no PDF", "", 2).on(0)
    assert Concealed(locked_pdf("tide", ["words"]), "", 1).on(0)
    assert not Concealed(locked_pdf("tide", ["words"]), "tide", 1).on(0)
