"""The pages of a PDF under new numbers: what comes along, what leads where, what is left out."""

from __future__ import annotations

import io
import json

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from small_pdf import Sheet, locked_pdf, make, saved

from desktop_app.exporting.pdf.dossier import fragments, written
from desktop_app.exporting.pdf.dossier.child import DAMAGED, FILE, LOCKED, MADE, answer
from desktop_app.exporting.pdf.dossier.fragments import Fragment, Task
from desktop_app.exporting.pdf.dossier.gathering import gather
from desktop_app.exporting.pdf.update.errors import Damaged, Locked
from desktop_app.processes import frames

TASK = Task(base=11, parent=10, owner="article3")
LINE = [(72, 700, 12, "words in the middle")]
CORNER = [(400, 20, 12, "words in the lower corner of it")]


def number(words: str) -> bytes:
    """Return a stamp: a small page with words."""
    return saved(make([Sheet([(1, 3, 7, words)], box=(0, 0, 50, 12)) for _ in range(4)]))


def put_together(made: Fragment, objects: bytes) -> pikepdf.Pdf:
    """Return a PDF with the objects of a part."""
    out = bytearray(b"%PDF-1.7\n")
    places, begin = {}, 0
    kids = b" ".join(b"%d 0 R" % page for page in made.pages)
    bodies = {
        1: b"<</Type/Catalog/Pages 10 0 R>>",
        10: b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(made.pages), kids),
    }
    for count, length in enumerate(made.lengths, 11):
        bodies[count] = objects[begin : begin + length]
        begin += length
    for name, body in bodies.items():
        places[name] = len(out)
        out += b"%d 0 obj\n%b\nendobj\n" % (name, body)
    table = len(out)
    for name, place in places.items():
        out += (b"" if name != 1 else b"xref\n0 1\n0000000000 65535 f \n") + (
            b"%d 1\n%010d 00000 n \n" % (name, place)
        )
    out += b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (max(places) + 1, table)
    return pikepdf.open(io.BytesIO(bytes(out)))


def link(pdf: pikepdf.Pdf, **entries: object) -> Dictionary:
    return pdf.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([72, 690, 200, 712]), **entries)
    )


def two_pages() -> pikepdf.Pdf:
    return make([Sheet(LINE), Sheet([(72, 650, 12, "another page")])])


def goals(pdf: pikepdf.Pdf) -> list[object]:
    """Return for each link of the first page its page, or its action, or None."""
    pages = [page.obj.objgen for page in pdf.pages]
    found: list[object] = []
    for item in pdf.pages[0].Annots:
        if "/Dest" in item:
            found.append(pages.index(item.Dest[0].objgen))
        else:
            found.append(str(item.A.S) if "/A" in item else None)
    return found


def test_links_lead_within_the_part_and_do_nothing_else() -> None:
    pdf = two_pages()
    second = pdf.pages[1].obj
    goal = Array([second, Name.XYZ, 0, 600, 0])
    kids = Dictionary(Kids=Array([Dictionary(Names=Array([String("tree"), Dictionary(D=goal)]))]))
    pdf.Root.Names = Dictionary(Dests=kids)
    pdf.Root.Dests = Dictionary(old=goal)
    script = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
    web = Dictionary(S=Name.URI, URI=String("https://example.org"), Next=script)
    pdf.pages[0].obj.Annots = Array(
        [
            link(pdf, Dest=goal),
            link(pdf, Dest=Array([1, Name.Fit])),
            link(pdf, Dest=String("tree")),
            link(pdf, Dest=Name("/old")),
            link(pdf, A=Dictionary(S=Name.GoTo, D=String("tree"))),
            link(pdf, Dest=String("nowhere")),
            link(pdf, Dest=Array([7, Name.Fit])),
            link(pdf, A=web),
            link(pdf, A=script, AA=Dictionary(E=script)),
            link(pdf, A=Dictionary(S=Name.Launch, F=String("/bin/sh"))),
        ]
    )
    made, objects = gather(saved(pdf), b"", TASK)
    assert b"alert" not in objects
    assert b"/bin/sh" not in objects
    with put_together(made, objects) as found:
        assert goals(found) == [1, 1, 1, 1, 1, None, None, "/URI", None, None]
        assert "/Next" not in found.pages[0].Annots[7].A


@pytest.mark.parametrize(
    ("action", "kept"),
    [
        (Dictionary(S=Name.URI, URI=String("https://example.org/a:b")), True),
        (Dictionary(S=Name.URI, URI=String("MAILTO:desk@example.org")), True),
        (Dictionary(S=Name.URI, URI=String("pages/two.html")), True),
        (Dictionary(S=Name.URI, URI=String("javascript:alert(1)")), False),
        (Dictionary(S=Name.URI, URI=String("java\nscript:alert(1)//")), False),
        (Dictionary(S=Name.URI, URI=String("file:///bin/sh")), False),
        (Dictionary(S=Name.URI), False),
        (Dictionary(S=Name.Named, N=Name.NextPage), True),
        (Dictionary(S=Name.Named, N=Name.Print), False),
        (Array([]), False),
    ],
)
def test_actions_open_the_web_or_turn_pages(action, kept) -> None:
    pdf = two_pages()
    pdf.pages[0].obj.Annots = Array([link(pdf, A=action)])
    with put_together(*gather(saved(pdf), b"", TASK)) as found:
        assert ("/A" in found.pages[0].Annots[0]) is kept


def test_files_that_hang_on_a_page_do_not_come_along() -> None:
    pdf = two_pages()
    file = Dictionary(Type=Name.Filespec, F=String("x"), EF=Dictionary(F=pdf.make_stream(b"MZ")))
    pdf.pages[0].obj.Annots = Array([link(pdf, FS=file)])
    with put_together(*gather(saved(pdf), b"", TASK)) as found:
        assert "/FS" not in found.pages[0].Annots[0]


def test_drawings_fetch_no_other_file_and_run_no_program() -> None:
    pdf = two_pages()
    elsewhere = pdf.make_indirect(Dictionary(F=String("http://example.org/elsewhere.pdf")))
    form = {"Type": Name.XObject, "Subtype": Name.Form, "BBox": Array([0, 0, 9, 9])}
    drawn = pdf.make_stream(b"0 0 9 9 re f", **form, Ref=Dictionary(F=elsewhere, Page=0))
    pdf.pages[0].obj.Resources.XObject = Dictionary(
        A=drawn,
        B=pdf.make_stream(b"", **form, OPI=elsewhere),
        C=pdf.make_stream(b"", **form, F=elsewhere, FFilter=Name.FlateDecode),
        D=pdf.make_stream(b"elsewhere run", Type=Name.XObject, Subtype=Name.PS, Level1=elsewhere),
        E=pdf.make_stream(b"elsewhere run", **form, Subtype2=Name.PS, PS=elsewhere),
    )
    pdf.pages[0].contents_add(pdf.make_stream(b"/A Do /D Do"))
    made, objects = gather(saved(pdf), b"", TASK)
    assert b"elsewhere" not in objects
    with put_together(made, objects) as found:
        kept = found.pages[0].Resources.XObject
        assert kept.A.read_bytes() == b"0 0 9 9 re f"
        assert kept.D.read_bytes() == kept.E.read_bytes() == b""
        for key in kept:
            left = set(kept[key].keys()) - {"/Filter", "/Length"}
            assert left == {"/Type", "/Subtype", "/BBox"}
        assert all(kept[key].Subtype == Name.Form for key in kept)


def test_bookmarks_are_told_with_their_pages_and_heights() -> None:
    pdf = two_pages()
    second = pdf.pages[1].obj
    with pdf.open_outline() as outline:
        top = pikepdf.OutlineItem("First", 0, "Fit")
        top.children.append(pikepdf.OutlineItem("Below", 1, "XYZ", top=600))
        outline.root.append(top)
        outline.root.append(
            pikepdf.OutlineItem("By action", action=Dictionary(S=Name.GoTo, D=Array([second])))
        )
        outline.root.append(pikepdf.OutlineItem("Nowhere", Array([99, Name.Fit])))
    made, _ = gather(saved(pdf), b"", TASK)
    assert [(one.title, one.level, one.page, one.top) for one in made.bookmarks] == [
        ("First", 0, 0, 792.0), ("Below", 1, 1, 600.0), ("By action", 0, 1, 792.0),
    ]  # fmt: skip


def test_layers_that_are_not_shown_stay_so() -> None:
    pdf = two_pages()
    shown, hidden = (
        pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(name))) for name in ("on", "off")
    )
    layers = Array([shown, hidden])
    for usual in (
        Dictionary(OFF=Array([hidden])),
        Dictionary(BaseState=Name.OFF, ON=Array([shown])),
    ):
        pdf.Root.OCProperties = Dictionary(OCGs=layers, D=usual)
        made, objects = gather(saved(pdf), b"", TASK)
        assert len(made.layers) == 2
        assert made.hidden == made.layers[1:]
        with put_together(made, objects) as found:
            assert str(found.get_object(made.hidden[0], 0).Name) == "off"
    pdf.Root.OCProperties = Dictionary(OCGs=layers)
    assert gather(saved(pdf), b"", TASK)[0].hidden == ()


def test_fields_of_forms_have_names_of_their_own_and_no_signature() -> None:
    pdf = two_pages()
    field = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String("name"), V=String("Quill"),
            Rect=Array([72, 600, 200, 620]),
        )
    )  # fmt: skip
    signature = pdf.make_indirect(Dictionary(FT=Name.Sig, V=Dictionary(Contents=String("abc"))))
    pdf.Root.AcroForm = Dictionary(Fields=Array([field, signature]), SigFlags=3)
    pdf.pages[0].obj.Annots = Array([field])
    made, objects = gather(saved(pdf), b"", TASK)
    assert made.signed
    with put_together(made, objects) as found:
        names = [str(found.get_object(number, 0).T) for number in made.fields]
        assert names == ["article3-name", "article3-1"]
        assert "/V" not in found.get_object(made.fields[1], 0)
        assert str(found.pages[0].Annots[0].V) == "Quill"


def test_names_that_programs_left_go_where_nobody_is_to_be_named() -> None:
    pdf = two_pages()
    note = Dictionary(
        Type=Name.Annot, Subtype=Name.Text, Rect=Array([1, 1, 9, 9]), T=String("Quill")
    )
    page = pdf.pages[0].obj
    page.Annots = Array([pdf.make_indirect(note)])
    page.PieceInfo = Dictionary(App=Dictionary(Private=String("/home/quill")))
    page.Metadata = pdf.make_stream(b"<x>quill at work</x>")
    data = saved(pdf)
    plain = gather(data, b"", TASK)[1]
    assert b"Quill" in plain
    assert b"/home/quill" in plain
    bare = gather(data, b"", fragments.unpack_task(fragments.pack(Task(11, 10, anonymous=True))))[1]
    assert b"uill" not in bare


def test_what_one_page_needs_is_told_from_what_several_do() -> None:
    made, objects = gather(saved(two_pages()), b"", TASK)
    assert [page for _, page in made.groups] == [0, 1, -1]
    counts = dict((page, count) for count, page in made.groups)
    assert counts == {0: 2, 1: 2, -1: 1}  # a page and its words; the font of both
    assert made.pages == (11, 13)
    assert sum(made.lengths) == len(objects)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_a_page_without_room_grows_at_its_foot_as_it_is_shown(rotation) -> None:
    boxes = {
        0: CORNER, 90: [(565, 740, 12, "words")],
        180: [(30, 765, 12, "words in the corner")], 270: [(20, 60, 12, "words in it")],
    }  # fmt: skip
    free, full = (saved(make([Sheet(lines, rotation)])) for lines in (LINE, boxes[rotation]))
    for data, edge in ((free, None), (full, {0: 1, 90: 2, 180: 3, 270: 0}[rotation])):
        made, objects = gather(data, number("GB-1"), TASK)
        with put_together(made, objects) as found:
            page = found.pages[0]
            box = [float(value) for value in page.get("/CropBox", page.MediaBox)]
            changed = [at for at in range(4) if box[at] != [0, 0, 612, 792][at]]
            assert changed == ([] if edge is None else [edge])
            assert "/BatesNumber" in page.Resources.XObject


def test_a_number_is_as_large_where_units_are_larger() -> None:
    pdf = make([Sheet(LINE)])
    pdf.pages[0].obj.UserUnit = 2
    made, objects = gather(saved(pdf), number("GB-1"), TASK)
    with put_together(made, objects) as found:
        words = b"".join(bytes(one.read_bytes()) for one in found.pages[0].Contents)
        assert b"q 0.5 0 0 0.5 " in words


def test_what_cannot_be_read_is_told() -> None:
    with pytest.raises(Locked):
        gather(locked_pdf("tide", ["words"]), b"", TASK)
    with pytest.raises(Damaged):
        gather(b"no PDF", b"", TASK)
    with pytest.raises(Damaged):
        gather(saved(pikepdf.new()), b"", TASK)


@pytest.mark.parametrize(
    ("data", "kinds"),
    [
        (saved(two_pages()), [MADE, FILE]),
        (b"no PDF", [DAMAGED]),
        (locked_pdf("tide", ["words"]), [LOCKED]),
    ],
)
def test_the_process_says_what_became_of_a_part(data, kinds) -> None:
    out = io.BytesIO()
    answer(fragments.pack(TASK), data, b"", out)
    out.seek(0)
    found = []
    while (message := frames.receive(out)) is not None:
        found.append(message[0])
        if message[0] == MADE:
            assert len(fragments.unpack_fragment(message[1]).pages) == 2
    assert found == kinds


@pytest.mark.parametrize(
    "change",
    [
        {"pages": []}, {"labels": ["1"]}, {"groups": [[1, 0]]}, {"lengths": [0]},
        {"groups": [[99, 5]]}, {"places": [["a", 9, 0.0]]}, {"pages": "x"}, {"tops": None},
        {"bookmarks": [{"title": "a", "level": 0, "page": 9, "top": 0}]},
    ],
)  # fmt: skip
def test_an_answer_that_cannot_be_is_refused(change) -> None:
    made, _ = gather(saved(two_pages()), b"", TASK)
    plain = json.loads(fragments.pack(made))
    with pytest.raises(ValueError):
        fragments.unpack_fragment(json.dumps({**plain, **change}).encode())


def test_tags_that_all_lead_to_each_other_are_looked_at_once_each(monkeypatch) -> None:
    pdf = pikepdf.new()
    root = pdf.make_indirect(Dictionary(K=Array()))
    tags = [pdf.make_indirect(Dictionary(P=root, S=Name.Link)) for _ in range(200)]
    root.K = Array(tags)
    looked: list[object] = []
    outside = written.outside

    def counted(item: pikepdf.Object) -> bool:
        looked.append(item)
        return outside(item)

    monkeypatch.setattr(written, "outside", counted)
    owners = written.Owners((), (), ())
    owners.share(tags)
    assert len(looked) < 3 * len(tags)
    [(_, members)] = owners.groups()
    assert len(members) == len(tags) + 1
