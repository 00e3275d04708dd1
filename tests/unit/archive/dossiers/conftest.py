"""A small case with texts and PDFs, and dossiers made of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from dossier_files import AUTHOR, FILES, NOW, TITLE, Made

from desktop_app.archive.archive import Archive
from desktop_app.domain.annotations import Colour, Mark
from desktop_app.domain.articles import ArticleId
from desktop_app.domain.dossiers import Bates, Dossier, Order
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.jobs import JobContext
from desktop_app.vault.keyring import FileDeviceKeys


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """Return an empty folder for the module."""
    return tmp_path_factory.mktemp("dossiers")


@pytest.fixture(scope="module")
def archive(folder):
    """Return an archive with the files, some marked."""
    with Archive.open(
        folder / "archive",
        devices=FileDeviceKeys(folder / "config"),
        cache=folder / "cache",
        create=True,
    ) as opened:
        (folder / "in").mkdir()
        for name, data in FILES.items():
            (folder / "in" / name).write_bytes(data)
        opened.import_paths([folder / "in" / name for name in FILES], JobContext(), password="tide")
        numbers = by_name(opened)
        mark = Mark(colour=Colour.BLUE, note="Ask the pilot.", author=AUTHOR, tags=("port",))
        opened.annotate_quote(numbers["harbour.md"], "crane stood still", mark)
        opened.annotate_quote(numbers["minutes.pdf"], "signed at noon", mark)
        opened.add_note(numbers["judge.txt"], "Who was the third?", AUTHOR)
        yield opened


def by_name(archive) -> dict[str, ArticleId]:
    """Return the articles by the names of their originals."""
    return {archive.article(number).original.name: number for number in archive.ids()}


@pytest.fixture(scope="module")
def export(archive, folder):
    """Make a dossier of some files; return it."""

    def made(name: str, files=tuple(FILES), password: str = "", **options) -> Made:
        numbers = by_name(archive)
        dossier = Dossier(
            options.pop("title", TITLE),
            options.pop("order", Order.GIVEN),
            options.pop("bates", Bates("GB-", 7)),
            options.pop("attach", False),
        )
        target = folder / f"{name}.pdf"
        report = archive.export_dossier(
            [numbers[file] for file in files],
            dossier,
            ExportOptions(exported_at=NOW, **options),
            target,
            JobContext(),
            password,
        )
        return Made(target, target.read_bytes(), report)

    return made
