"""An archive in which a bit of everything was done."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from desktop_app.archive.archive import Archive
from desktop_app.domain.annotations import AnnotationKind, Colour, Mark
from desktop_app.domain.drafts import Draft, ReadingPlace
from desktop_app.domain.edits import Flag
from desktop_app.domain.filters import Sort, TagIs
from desktop_app.domain.flags import Review
from desktop_app.domain.pages import Box, Region
from desktop_app.domain.provenance import Field
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.jobs import JobContext, Progress

MOMENT = dt.datetime(2026, 11, 28, 7, 0, tzinfo=dt.UTC)
TEXTS = {
    "one.txt": " date 2021-02-14 One quay was lit. The quay was quiet.\n\nA crane 🏗 stood still.\n",
    "two.txt": "Two ships were listed in Merrin by the committee.\n\nNobody signed the list.\n",
    "three.md": '---\ntitle: "Three % <judges> \u202e"\ntags: [court]\n---\nThey heard nobody.\n',
    "ميناء.txt": "انفجار في مرفأ المدينة مساء أمس.\n\nلم يصب أحد.\n",
    "broken.txt": "\0\0\0\0not a text" * 20,
}


@pytest.fixture
def texts() -> dict[str, str]:
    """Return what lies in the folder of clippings, by name."""
    return TEXTS


@pytest.fixture
def lived_in(opening, clippings):
    """Return an open archive in which a bit of everything was done."""
    with opening() as archive:
        archive.import_paths([clippings], JobContext(), tags=["Merrin/ships"])
        work_in(archive)
        yield archive


def work_in(archive: Archive) -> None:
    """Do a bit of everything that an archive keeps."""
    one, two, *rest = sorted(archive.ids())
    archive.annotate_quote(one, "quay was quiet", Mark(note="Проверить", tags=("b", "a/b")))
    lost = archive.annotate_quote(
        one, "One quay", Mark(AnnotationKind.STRIKEOUT, Colour.PINK, author="Night desk")
    )
    assert lost.edit
    archive.correct_text(one, "Another quay was lit. The quay was quiet.\n\nA crane stood still.")
    archive.annotate_region(two, Region(1, (Box(1.5, 2, 30, 40),)), Mark(AnnotationKind.AREA))
    archive.add_note(two, "line one\nline two")
    archive.edit_fields(two, {Field.TITLE: "Ships", Field.URL: "https://x.example/a?b=c#d"})
    archive.create_tag("unused", Colour.VIOLET)
    archive.create_case_at("Quay/Lists/Night")
    archive.create_case_at("Empty")
    archive.file_into("Quay", [one, two])
    archive.set_flag([one], Flag.STARRED, on=True)
    archive.set_flag([two], Flag.READ, on=True)
    archive.set_review([two], Review.CLEARED)
    archive.set_flag([rest[0]], Flag.TRASHED, on=True)
    archive.save_search("Ships", "ships", (TagIs("Merrin"),), (), Sort.DATE)
    archive.remember_query("quay")
    archive.choose("export", {"format": "csv"})
    archive.choose("import.unfinished", ["/mnt/some/body/secret"])
    note = archive.article(two).annotations[0]
    archive.keep_draft(Draft(note, new=False))
    archive.keep_place(one, ReadingPlace(archive.article(one).text.sha256, 3))


_MADE: dict[str, dict[str, bytes]] = {}


@pytest.fixture
def exported(request, options, files, tmp_path):
    """Return a function that gives the archive in which a bit of everything was done as files."""

    def make(kind: str) -> Path:
        target = tmp_path / "package"
        if kind not in _MADE:
            archive = request.getfixturevalue("lived_in")
            archive.export_everything(kind, options(), target, JobContext())
            _MADE[kind] = files(target)
        for name, data in _MADE[kind].items():
            path = target / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        return target

    return make


@pytest.fixture
def package(exported) -> Path:
    """Return a folder of the archive in which a bit of everything was done."""
    return exported("folder")


@pytest.fixture
def bag(exported) -> Path:
    """Return the same as a bag."""
    return exported("bagit")


@pytest.fixture
def options():
    """Make options with a moment that stays."""

    def make(**values) -> ExportOptions:
        return ExportOptions(exported_at=MOMENT, **values)

    return make


@pytest.fixture
def files():
    """Return what lies in a folder: bytes by name."""

    def read(folder: Path) -> dict[str, bytes]:
        return {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }

    return read


@pytest.fixture
def cancelling():
    """Return a function that makes a context which is cancelled at its nth report."""

    def make(step: int) -> tuple[JobContext, list[Progress]]:
        seen: list[Progress] = []

        def report(progress: Progress) -> None:
            seen.append(progress)
            if len(seen) == step:
                context.cancel()

        context = JobContext(report)
        return context, seen

    return make
