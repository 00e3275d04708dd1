"""Whatever people write into an archive, it leaves and comes back equal."""

from __future__ import annotations

import datetime as dt
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.archive.archive import Archive
from desktop_app.domain.annotations import AnnotationKind, Colour, Mark
from desktop_app.domain.edits import Flag
from desktop_app.domain.filters import State, StateIs
from desktop_app.domain.flags import Review
from desktop_app.domain.provenance import Field
from desktop_app.errors import BadValue
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.importing.package_check import check_package
from desktop_app.jobs import JobContext
from desktop_app.vault.keyring import FileDeviceKeys

MOMENT = dt.datetime(2026, 11, 28, 7, 0, tzinfo=dt.UTC)
WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=40)
"""A text with control characters may be taken for none, and is refused."""
NAMES = st.lists(
    st.text(st.sampled_from(list("abé/ %#<&\"'ع山🦊\u202e.")), max_size=12), max_size=4
)
COLOURS = st.sampled_from(list(Colour))
KINDS = st.sampled_from(
    [AnnotationKind.HIGHLIGHT, AnnotationKind.UNDERLINE, AnnotationKind.STRIKEOUT]
)


def opened(folder: Path, name: str) -> Archive:
    return Archive.open(
        folder / name,
        devices=FileDeviceKeys(folder / "config"),
        cache=folder / "cache" / name,
        create=True,
    )


def everything(archive: Archive):
    ids = sorted([*archive.ids(), *archive.ids((StateIs(State.TRASHED),))])
    versions = [archive.versions(number) for number in ids]
    return archive.articles(ids), versions, archive.tags(), archive.cases()


@settings(deadline=None, max_examples=8, suppress_health_check=[HealthCheck.too_slow])
@given(
    texts=st.lists(TEXTS, min_size=1, max_size=3),
    title=WORDS,
    note=WORDS,
    author=WORDS,
    tags=NAMES,
    cases=NAMES,
    colour=COLOURS,
    kind=KINDS,
    review=st.sampled_from(list(Review)),
    trashed=st.booleans(),
)
def test_what_people_write_leaves_and_comes_back_equal(
    texts, title, note, author, tags, cases, colour, kind, review, trashed
):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with opened(folder, "one") as one:
            for number, text in enumerate(texts):
                one.import_text(f"Words {number} of a quay.\n\n{text}", JobContext())
            [first, *_] = ids = sorted(one.ids())
            one.edit_fields(first, {Field.TITLE: title})
            one.annotate(first, 0, 5, Mark(kind, colour, note, author))
            for wanted in tags:
                try:
                    one.tag(ids, add=[wanted])
                    one.recolour_tag(wanted, colour)
                except BadValue:
                    continue
            for wanted in cases:
                try:
                    one.file_into(wanted, [first])
                except BadValue:
                    continue
            one.correct_text(first, f"Words 0 of a long quay.\n\n{note}")
            one.set_review(ids, review)
            if trashed:
                one.set_flag([ids[-1]], Flag.TRASHED, on=True)
            options = ExportOptions(exported_at=MOMENT)
            one.export_everything("bagit", options, folder / "out", JobContext())
            assert check_package(folder / "out", JobContext()).problems == ()
            with opened(folder, "two") as two:
                two.import_paths([folder / "out"], JobContext())
                assert everything(two) == everything(one)
                assert two.verify(JobContext()).good
