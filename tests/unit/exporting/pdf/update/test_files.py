"""Files of every form keep their bytes and gain exactly the annotations that were made."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from small_pdf import Sheet, highlight, locked_pdf, make, saved, set_lines, small_pdf

from desktop_app.exporting.pdf.update import document
from desktop_app.exporting.pdf.update.errors import Damaged, Locked, Pageless
from desktop_app.exporting.pdf.update.values import Way

LINES = ["The quay was quiet.", "Nobody came (or so it was said)."]
STREAMS = {"object_stream_mode": pikepdf.ObjectStreamMode.generate}


def foreign():
    return highlight((72, 718, 120, 730), Contents="By (another)", T="Somebody", NM="x-1")


def plain():
    return make([set_lines(LINES), set_lines(["Second."])])


def with_list(*, indirect=False, shared=False):
    pdf = plain()
    entries = Array([pdf.make_indirect(foreign()), foreign()])
    entries = pdf.make_indirect(entries) if indirect or shared else entries
    pdf.pages[0].obj.Annots = entries
    if shared:
        pdf.pages[1].obj.Annots = entries
    return saved(pdf)


def inherited():
    pdf = plain()
    for page in pdf.pages:
        for name in ("/MediaBox", "/Rotate"):
            del page.obj[name]
    pdf.Root.Pages.MediaBox = Array([612, 792, 0, 0])
    pdf.Root.Pages.CropBox = Array([20, 30, 500, 600])
    pdf.Root.Pages.Rotate = -90
    inner = pdf.make_indirect(
        Dictionary(Type=Name.Pages, Kids=pdf.Root.Pages.Kids, Count=2, Parent=pdf.Root.Pages)
    )
    for page in inner.Kids:
        page.Parent = inner
    pdf.Root.Pages.Kids = Array([inner])
    return saved(pdf)


def hybrid():
    """Return a file with a table that points to a stream, as ISO 32000-1, 7.5.8.4 has it."""
    data = saved(plain())
    at = data.rfind(b"startxref")
    table = int(data[at + 9 :].split()[0])
    start = len(data[:at])
    size = int(data[data.rfind(b"/Size ") + 6 :].split()[0])
    entry = b"\x01" + start.to_bytes(4, "big") + b"\x00"
    stream = b"%d 0 obj\n<</Type/XRef/Size %d/W[1 4 1]/Index[%d 1]/Length 6>>\nstream\n%b" % (
        size, size + 1, size, entry,
    )  # fmt: skip
    stream += b"\nendstream\nendobj\n"
    here = start + len(stream)
    tail = b"xref\n0 0\ntrailer <</Size %d/Root 1 0 R/Prev %d/XRefStm %d>>\nstartxref\n%d\n%%%%EOF"
    root = b"1 0 R"
    assert b"/Root " + root in data
    return data[:at] + stream + tail % (size + 1, table, start, here)


def signed():
    pdf = plain()
    pdf.Root.AcroForm = Dictionary(Fields=Array([]), SigFlags=3)
    return saved(pdf)


def odd_names():
    pdf = plain()
    page = pdf.pages[0].obj
    page["/Odd Key#1"] = Array([Name("/A B"), 1.5, True, None, -3, pikepdf.String(b"\xff(\\")])
    page.Annots = Dictionary(Not="a list")
    return saved(pdf)


SOUND = {
    "a table": lambda: small_pdf(LINES, ["Second."]),
    "streams": lambda: saved(plain(), **STREAMS),
    "linearized": lambda: saved(plain(), linearize=True),
    "linearized streams": lambda: saved(plain(), linearize=True, **STREAMS),
    "no end of line": lambda: small_pdf(LINES, ["Second."]).rstrip(),
    "a list in the page": with_list,
    "a list of its own": lambda: with_list(indirect=True),
    "a list of two pages": lambda: with_list(shared=True),
    "inherited": inherited,
    "hybrid": hybrid,
    "signed": signed,
    "odd names": odd_names,
    "turned": lambda: saved(make([Sheet([(72, 720, 12, "Turned")], 270, (-50, -60, 400, 500))])),
    "junk before": lambda: b"junk\n" + small_pdf(LINES, ["Second."]),
    "junk behind": lambda: small_pdf(LINES, ["Second."]) + b"\0" * 300,
}


@pytest.mark.parametrize("form", SOUND)
def test_a_sound_file_keeps_its_bytes_and_gains_what_was_made(
    form, five, annotate, found, checked, pdfjs
):
    data = SOUND[form]()
    before = found(data) if form != "odd names" else [[], []]
    updated, out = annotate(data, *five)
    assert updated.way is Way.APPENDED
    assert updated.pages == len(before)
    assert updated.signed is (form == "signed")
    assert out.startswith(data)
    after = found(out)
    assert after[0][: len(before[0])] == before[0]
    assert [one["/NM"] for one in after[0][len(before[0]) :]] == ["a", "b", "c", "d", "e"]
    assert after[1:] == before[1:]
    path = checked(out)
    pages = pdfjs(path)["pages"]
    assert len(pages[0]["annotations"]) - 2 * (len(before[0]) > 0) >= 5
    again, same = annotate(out, *five)
    assert again.way is Way.APPENDED
    assert same.startswith(out)
    assert len(found(same)[0]) == len(before[0]) + 10
    assert annotate(data, *five)[1] == out


@pytest.mark.parametrize("password", ["", "tide"])
@pytest.mark.parametrize(
    "encryption",
    [
        {"R": 2, "aes": False, "metadata": False},
        {"R": 3, "aes": False, "metadata": False},
        {"R": 4, "aes": False, "metadata": False},
        {"R": 4, "aes": True},
        {"R": 6, "aes": True},
    ],
    ids=["rc4-40", "rc4", "rc4-filter", "aes", "aes-256"],
)
def test_an_encrypted_file_stays_encrypted_and_keeps_its_bytes(
    encryption, password, five, annotate, found, checked, pdfjs
):
    pdf = plain()
    pdf.pages[0].obj.Annots = Array([foreign()])
    data = saved(pdf, encryption=pikepdf.Encryption(user=password, owner="o", **encryption))
    updated, out = annotate(data, *five, password=password)
    assert updated.way is Way.APPENDED
    assert out.startswith(data)
    page = found(out, password)[0]
    assert [one["/NM"] for one in page] == ["x-1", "a", "b", "c", "d", "e"]
    assert [one["/Contents"] for one in page[:2]] == ["By (another)", "Кто?"]
    assert page[1]["/AP"]["/N"].get_object().get_data().startswith(b"/Multiply gs\n")
    checked(out, f"--password={password}")
    assert "Кто?".encode("utf-16-be") not in out[len(data) :]
    assert annotate(data, *five, password=password)[1] == out


def test_a_locked_file_opens_with_its_password_only(five, annotate):
    data = locked_pdf("tide", LINES)
    for password, wrong in (("", False), ("ebb", True)):
        with pytest.raises(Locked) as caught:
            annotate(data, *five, password=password)
        assert caught.value.wrong is wrong


def broken_start(data):
    return data[: data.rfind(b"startxref")] + b"startxref\n7\n%%EOF\n"


def no_end(data):
    return data[: data.rfind(b"startxref")]


def moved(data):
    return data.replace(b"%PDF-1.3\n", b"%PDF-1.3\n%" + b"x" * 90 + b"\n", 1)


@pytest.mark.parametrize("harm", [broken_start, no_end, moved])
def test_a_damaged_file_becomes_a_repaired_copy(harm, five, annotate, found, checked):
    data = harm(saved(plain()))
    updated, out = annotate(data, *five)
    assert updated.way is Way.REPAIRED
    assert not updated.signed
    assert [one["/NM"] for one in found(out)[0]] == ["a", "b", "c", "d", "e"]
    checked(out)
    assert annotate(data, *five)[1] == out


@pytest.mark.parametrize(
    "data",
    [b"", b"%PDF-1.7\n", b"no PDF at all"],
    ids=["nothing", "a head", "a text"],
)
def test_what_cannot_be_annotated_is_refused(data, five, annotate):
    with pytest.raises(Damaged) as caught:
        annotate(data, *five)
    assert not isinstance(caught.value, Pageless)


def test_a_file_without_pages_is_not_called_damaged(five, annotate):
    with pytest.raises(Pageless):
        annotate(saved(pikepdf.new()), *five)


def test_a_page_goes_on_inheriting_what_it_inherits(five, annotate):
    out = annotate(inherited(), *five)[1]
    with pikepdf.open(io.BytesIO(out), inherit_page_attributes=False) as pdf:
        page = pdf.Root.Pages.Kids[0].Kids[0]
    last = out[out.rfind(b"%d 0 obj" % page.objgen[0]) :]
    assert b"/Annots" in last[: last.index(b"endobj")]
    assert b"/MediaBox" not in last[: last.index(b"endobj")]


def test_a_file_without_marks_stays_as_it_is(annotate):
    data = small_pdf(LINES)
    updated, out = annotate(data)
    assert (updated.way, out) == (Way.APPENDED, data)


def test_a_page_that_stands_twice_becomes_two_in_a_copy(five, annotate, found, checked):
    pdf = plain()
    data = saved(pdf)
    at = data.index(b"/Kids [")
    end = data.index(b"]", at)
    names = data[at + 7 : end].split()
    twice = b"/Kids [ %b ]" % b" ".join(names[:3] + names[:3])
    data = data[:at] + twice.ljust(end + 1 - at) + data[end + 1 :]
    updated, out = annotate(data, *five)
    assert updated.way is Way.REPAIRED
    assert [len(page) for page in found(out)] == [5, 0]
    checked(out)


def test_a_tree_of_pages_that_holds_itself_is_no_trouble(five, annotate):
    pdf = plain()
    pdf.Root.Pages.Kids.append(pdf.Root.Pages)
    made = io.BytesIO()
    pdf.save(made)
    with pytest.raises(Damaged):
        annotate(made.getvalue(), *five)


def test_an_update_that_is_not_read_as_meant_is_not_handed_out(five, annotate, monkeypatch):
    real, calls = document.pages_of, []

    def once(pdf):
        calls.append(pdf)
        return real(pdf)[: 1 if len(calls) == 2 else None]

    monkeypatch.setattr(document, "pages_of", once)
    updated, _ = annotate(small_pdf(LINES, ["Second."]), *five)
    assert updated.way is Way.REPAIRED
