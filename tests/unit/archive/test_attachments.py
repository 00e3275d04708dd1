"""Check 9: what is attached to a PDF comes back byte for byte, and only when asked for."""

from __future__ import annotations

import io
import json
import subprocess

import pypdf
import pytest
from small_pdf import small_pdf

from desktop_app.domain.annotations import Mark
from desktop_app.domain.dates import from_iso
from desktop_app.domain.dossiers import Dossier
from desktop_app.domain.redaction import Redaction
from desktop_app.errors import BadValue
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.jobs import JobContext
from tests.support.imported import archive_of

TEXT = (
    "\ufeffThe lamps on the quay\r\n\r\nThe lamps were lit at seven, and nobody came.\r\n".encode()
)
PAGE = small_pdf(["Nobody was told."])


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    folder = tmp_path_factory.mktemp("attached")
    with archive_of(folder, {"from the clerk.TXT": TEXT, "quay.pdf": PAGE}) as made:
        for number in made.ids():
            if made.article(number).original.mime == "text/plain":
                made.annotate_quote(number, "nobody", Mark(note="Who?", author="Night Desk"))
        yield made


@pytest.fixture(scope="module")
def numbers(archive):
    return {archive.article(n).original.mime: n for n in archive.ids()}


def options(**values) -> ExportOptions:
    return ExportOptions(exported_at=from_iso("2026-11-28T10:00:00+00:00"), **values)


@pytest.fixture
def export(archive, tmp_path):
    def run(*ids, target="out.pdf", kind="pdf", **values):
        path = tmp_path / target
        report = archive.export(kind, list(ids), options(**values), path, JobContext())
        return path.read_bytes(), " ".join(report.notices)

    return run


def attached(data: bytes) -> dict[str, bytes]:
    found = pypdf.PdfReader(io.BytesIO(data)).attachments
    return {name: content for name, [content] in found.items()}


def test_both_come_back_byte_for_byte(export, numbers, archive, tool, tmp_path) -> None:
    number = numbers["text/plain"]
    data, said = export(number, attach_original=True, attach_annotations=True)
    files = attached(data)
    [name] = [name for name in files if name.endswith(".txt")]
    assert files[name] == TEXT
    assert "clerk" not in name
    notes, _ = export(number, kind="w3c", target="notes.jsonld")
    assert files["annotations.jsonld"] == notes
    assert "attached" not in said
    path = tmp_path / "out.pdf"
    assert not subprocess.run([tool("qpdf"), "--check", path], capture_output=True).returncode
    shown = [tool("qpdf"), f"--show-attachment={name}", path]
    assert subprocess.run(shown, capture_output=True, check=True).stdout == TEXT
    again, _ = export(number, target="again.pdf", attach_original=True, attach_annotations=True)
    assert again == data


def test_nothing_is_attached_unless_it_is_asked_for(export, numbers) -> None:
    number = numbers["text/plain"]
    assert attached(export(number)[0]) == {}
    assert set(attached(export(number, attach_annotations=True)[0])) == {"annotations.jsonld"}


def test_several_articles_have_a_file_each(export, numbers) -> None:
    data, _ = export(*numbers.values(), attach_original=True)
    files = attached(data)
    assert sorted(files.values()) == sorted([TEXT, PAGE])
    assert {name.rsplit(".", 1)[1] for name in files} == {"txt", "pdf"}


def test_an_original_that_leaves_itself_is_not_attached_to_itself(export, numbers) -> None:
    number = numbers["application/pdf"]
    data, said = export(number, attach_original=True)
    assert data.startswith(PAGE)
    assert "Nothing is attached where the original itself leaves" in said
    data, said = export(number, attach_original=True, set_text=True)
    assert list(attached(data).values()) == [PAGE]
    assert "Nothing is attached" not in said


def test_anonymous_annotations_name_nobody(export, numbers) -> None:
    data, _ = export(numbers["text/plain"], attach_annotations=True, anonymous=True)
    [notes] = attached(data).values()
    assert json.loads(notes)["total"] == 1
    assert b"Night Desk" not in notes


@pytest.mark.parametrize(
    ("kind", "values", "sentence"),
    [
        ("pdf", {"attach_original": True, "anonymous": True}, "anonymous export"),
        ("pdf", {"attach_original": True, "redaction": Redaction(["x"])}, "still have them"),
        ("pdf", {"attach_annotations": True, "redaction": Redaction(["x"])}, "still have them"),
        ("html", {"attach_annotations": True}, "PDF only"),
    ],
)
def test_what_would_tell_too_much_is_refused(export, numbers, kind, values, sentence) -> None:
    with pytest.raises(BadValue, match=sentence):
        export(numbers["text/plain"], kind=kind, **values)


def test_a_dossier_has_its_own_way(archive, numbers, tmp_path) -> None:
    asked = options(attach_original=True)
    ids = [numbers["text/plain"]]
    with pytest.raises(BadValue, match="PDF only"):
        archive.export_dossier(ids, Dossier(), asked, tmp_path / "a.pdf", JobContext())
