"""The same articles and options give the same bytes, whoever runs it, where and when."""

from __future__ import annotations

import os
import pickle
import socket
import subprocess
import sys
from getpass import getuser
from pathlib import Path

import pytest

import desktop_app
from desktop_app.exporting.pdf.exporter import PdfExporter
from desktop_app.jobs import JobContext

EXPORT = """
import pickle, sys
from pathlib import Path
from desktop_app.exporting.pdf.exporter import PdfExporter
from desktop_app.jobs import JobContext
articles, options = pickle.loads(sys.stdin.buffer.read())
PdfExporter().write(articles, options, Path(sys.argv[1]), JobContext())
"""

ELSEWHERE = {
    "PYTHONHASHSEED": "4242",
    "TZ": "Pacific/Kiritimati",
    "LC_ALL": "de_DE.UTF-8",
    "LANG": "tr_TR.UTF-8",
    "LANGUAGE": "tr",
    "QT_SCALE_FACTOR": "2",
    "QT_FONT_DPI": "144",
    "SOURCE_DATE_EPOCH": "1",
    "USER": "somebody-else",
    "LOGNAME": "somebody-else",
    "HOSTNAME": "another-machine",
}


@pytest.mark.parametrize("notes", ["margin", "end"])
def test_two_processes_in_different_worlds_write_the_same(lamps, article, options, tmp_path, notes):
    articles = [lamps, article("Second: Жизнь, Δημοκρατία, שלום.", title="Two", number=2)]
    data = pickle.dumps((articles, options(notes=notes)))
    root = str(Path(desktop_app.__file__).parents[1])
    results = []
    for number, world in enumerate(({"PYTHONHASHSEED": "1", "TZ": "UTC"}, ELSEWHERE)):
        folder = tmp_path / f"world {number}"
        folder.mkdir()
        target = folder / f"{number}.pdf"
        subprocess.run(
            [sys.executable, "-c", EXPORT, str(target)],
            input=data,
            env={**os.environ, "PYTHONPATH": root, **world},
            cwd=folder,
            check=True,
            timeout=120,
        )
        results.append(target.read_bytes())
    assert results[0] == results[1]


def test_the_exporting_process_writes_what_is_written_here(make, lamps, options, tmp_path):
    PdfExporter().write([lamps], options(), tmp_path / "a.pdf", JobContext())
    here, _ = make(lamps)
    assert (tmp_path / "a.pdf").read_bytes() == here.read_bytes()


def test_another_date_of_export_is_other_bytes(make, lamps):
    """The date is a stated input, printed and in the file's own entries; nothing else differs."""
    import datetime as dt

    import pypdf

    path, _ = make(lamps)
    reader = pypdf.PdfReader(path)
    assert reader.metadata is not None
    assert reader.metadata.creation_date == dt.datetime(2026, 11, 23, 8, 0, tzinfo=dt.UTC)


@pytest.mark.parametrize("anonymous", [True, False])
def test_no_user_host_or_path_is_in_the_file(lamps, options, tmp_path, qpdf, anonymous):
    target = tmp_path / "secret folder" / "a.pdf"
    target.parent.mkdir()
    PdfExporter().write([lamps], options(anonymous=anonymous), target, JobContext())
    plain = qpdf(target, "--qdf", "--object-streams=disable")
    names = {
        "secret folder",
        "leak-from-the-harbour-office",
        str(Path.home()),
        str(tmp_path),
        str(Path(desktop_app.__file__).parent),
        sys.prefix,
    }
    try:
        names.add(getuser())
    except (KeyError, OSError):
        names.discard("")
    names.add(socket.gethostname())
    for name in names:
        for form in (
            name.encode(),
            name.encode("utf-16-be"),
            name.encode("utf-16-be").hex().encode(),
        ):
            # A short name such as "root" or "vm" may be part of a word of the format itself.
            if len(name) > 4:
                assert form not in plain, name


def test_an_anonymous_file_names_no_author_and_no_tool(make, lamps, qpdf, pdftotext):
    path, _ = make(lamps, anonymous=True)
    plain = qpdf(path, "--qdf", "--object-streams=disable")
    author = "Night Desk"
    for form in (author.encode(), author.encode("utf-16-be").hex().encode()):
        assert form not in plain
    assert author not in pdftotext(path)
    for word in (b"5f0c2a10", b"pikepdf", b"qpdf ", b"QPDF", b"PySide", b"harfbuzz", b"seed text"):
        assert word not in plain.split(b"%%EOF")[0].replace(b"%QDF", b"").replace(b"%% ", b"")
    assert b"/Producer (Guardbook)" in plain
    assert b"/Creator " not in plain
    assert b"/T (" not in plain


def test_a_named_file_names_the_author(make, lamps, qpdf):
    path, _ = make(lamps)
    assert b"/T (Night Desk)" in qpdf(path, "--qdf", "--object-streams=disable")
