"""Objects as they are written into a file, read back by another program."""

from __future__ import annotations

import io

import pikepdf
import pytest

from desktop_app.exporting.pdf.emit.objects import Array, Dictionary, File, Name, String


def made(**entries) -> bytes:
    file = File()
    page = Dictionary(Type=Name.Page, MediaBox=Array([0, 0, 10, 10]))
    file.pages.append(file.make_indirect(page))
    for name, value in entries.items():
        setattr(file.root, name, value)
    return file.write()


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (String("plain (with) back\\slash"), "plain (with) back\\slash"),
        (String("Größe 漢字 🏗"), "Größe 漢字 🏗"),
        (String("two\nlines"), "two\nlines"),
        (Name("/a b#(c)/ü"), "/a b#(c)/ü"),
        (True, True),
        (False, False),
        (-7, -7),
        (0.000001, 0.000001),
        (1e-9, 0),
        (-0.0, 0),
        (12.5, 12.5),
        (Array([1, Name.X, String("y"), Array()]), [1, "/X", "y", []]),
    ],
)
def test_a_value_is_read_back_as_it_was_written(value, read):
    with pikepdf.open(io.BytesIO(made(Kept=value))) as pdf:
        found = pdf.Root.Kept
        if isinstance(value, Array):
            assert [list(one) if isinstance(one, pikepdf.Array) else one for one in found] == read
        elif isinstance(value, str):
            assert str(found) == read
        else:
            assert float(found) == pytest.approx(float(read))


def test_what_is_nothing_is_as_if_it_were_not_there():
    with pikepdf.open(io.BytesIO(made(Gone=None))) as pdf:
        assert "/Gone" not in pdf.Root


def test_many_objects_and_streams_are_found_by_their_numbers(qpdf, tmp_path):
    file = File()
    file.pages.append(
        file.make_indirect(Dictionary(Type=Name.Page, MediaBox=Array([0, 0, 10, 10])))
    )
    many = [file.make_indirect(Dictionary(At=at)) for at in range(450)]
    packed = file.make_stream(b"61 73 >")
    packed.Filter = Name.ASCIIHexDecode
    file.root.Many, file.root.Long = Array(many), file.make_stream(b"words " * 400)
    file.root.Short, file.root.Packed = file.make_stream(b"!"), packed
    data = file.write()
    path = tmp_path / "many.pdf"
    path.write_bytes(data)
    qpdf(path, "--check")
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert [int(one.At) for one in pdf.Root.Many] == list(range(450))
        assert pdf.Root.Long.read_bytes() == b"words " * 400
        assert pdf.Root.Short.read_bytes() == b"!"
        assert pdf.Root.Packed.read_raw_bytes() == b"61 73 >"
    assert len(data) < 6000


def test_names_and_entries_that_are_not_there_are_no_attributes():
    with pytest.raises(AttributeError):
        Dictionary(A=1).B  # noqa: B018 - it is to fail
    with pytest.raises(AttributeError):
        Name.__wrapped__  # noqa: B018 - the same
    assert Name.Page is Name.Page
