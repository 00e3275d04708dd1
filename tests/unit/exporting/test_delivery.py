"""Which targets become one file, which a folder, and which are asked about."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.errors import ExportFailed
from desktop_app.exporting.exporter import Exporters
from desktop_app.jobs import JobContext


@pytest.fixture
def export(article, options, tmp_path):
    def run(name: str, *, count: int = 1):
        articles = [article(f"Text {n}.", number=n) for n in range(count)]
        exporter = Exporters.installed().get("markdown")
        return exporter.write(articles, options(), tmp_path / name, JobContext())

    return run


@pytest.mark.parametrize("name", ["out.txt", "out.PDF", "a.b.docx", "out.markdown"])
def test_the_ending_of_another_kind_of_file_is_asked_about(export, tmp_path, name):
    with pytest.raises(ExportFailed, match=r"does not end in \.md") as refused:
        export(name)
    assert "folder" in refused.value.hint
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name", ["out", "Dossier No. 5", "2021.02.14", "v1.2", ".hidden", "ümläut"]
)
def test_names_without_an_ending_become_folders(export, tmp_path, name):
    export(name, count=2)
    assert len(list((tmp_path / name).glob("*.md"))) == 2


def test_a_folder_that_is_there_is_used_whatever_its_name(export, tmp_path):
    (tmp_path / "out.txt").mkdir()
    report = export("out.txt")
    assert [path.parent for path in report.paths] == [Path(tmp_path / "out.txt")]
