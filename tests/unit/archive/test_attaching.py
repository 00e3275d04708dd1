"""Annotations from a file: to the very text, to the article that is told, or nowhere."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from desktop_app.archive.reports import AttachReport
from desktop_app.domain.annotations import AnnotationKind, Colour, Mark
from desktop_app.domain.dates import utc_now
from desktop_app.domain.flags import Flag
from desktop_app.domain.pages import Box, Region
from desktop_app.domain.provenance import Field
from desktop_app.errors import ArchiveInUse, UnreadableSource
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.jobs import Cancelled, JobContext

URL = "https://courier.example/one"


@pytest.fixture
def numbers(archive):
    """Return the numbers of the three articles by the first word of their text."""
    return {archive.article(n).text.text.split()[0]: n for n in archive.ids()}


@pytest.fixture
def attach(archive, tmp_path):
    """Import a value as a file of annotations; return the counts without what was done."""

    def run(value, into=archive) -> AttachReport:
        path = tmp_path / "notes.jsonld"
        path.write_text(json.dumps(value), encoding="utf-8")
        return replace(into.import_annotations(path, JobContext()), done=AttachReport().done)

    return run


def exported(archive, tmp_path, **values):
    target = tmp_path / "out.jsonld"
    options = ExportOptions(exported_at=utc_now(), **values)
    archive.export("w3c", list(archive.ids()), options, target, JobContext())
    return json.loads(target.read_text(encoding="utf-8"))


def annotations(archive):
    return {one.id: one for number in archive.ids() for one in archive.article(number).annotations}


@pytest.fixture
def marked(archive, numbers):
    """Return the annotations of an archive in which several kinds of them are."""
    one, two = numbers["One"], numbers["Two"]
    archive.annotate_quote(one, "crane 🏗", Mark(note="Which?", author="Desk", tags=("a/b", "c")))
    archive.annotate_quote(one, "quiet.\n\nA", Mark(AnnotationKind.UNDERLINE, Colour.PINK))
    archive.annotate_quote(two, "Nobody signed", Mark(AnnotationKind.STRIKEOUT, Colour.BLUE))
    archive.add_note(two, "On the whole.")
    return annotations(archive)


def test_what_was_deleted_comes_back_equal(archive, marked, attach, tmp_path):
    value = exported(archive, tmp_path)
    for name in marked:
        archive.remove_annotation(name)
    assert attach(value) == AttachReport(attached=4)
    assert annotations(archive) == marked
    assert attach(value) == AttachReport(known=4)
    assert annotations(archive) == marked


def test_one_undo_takes_all_of_it_back(archive, marked, tmp_path, attach):
    value = exported(archive, tmp_path)
    for name in marked:
        archive.remove_annotation(name)
    path = tmp_path / "notes.jsonld"
    path.write_text(json.dumps(value), encoding="utf-8")
    done = archive.import_annotations(path, JobContext()).done
    assert len(done.changes.articles) == 2
    archive.apply(done.edit.inverse())
    assert annotations(archive) == {}
    archive.apply(done.edit)
    assert annotations(archive) == marked


def test_an_anonymous_file_adds_nothing_to_where_it_comes_from(archive, marked, attach, tmp_path):
    assert attach(exported(archive, tmp_path, anonymous=True)) == AttachReport(known=4)


def item(quote="", *, sha="", original="", url="", prefix="", suffix="", note="", at=()):
    source = {"id": f"urn:sha256:{sha}"} if sha else {"id": url}
    if original:
        source["dcterms:isFormatOf"] = {"id": f"urn:sha256:{original}"}
    target = {"source": source}
    if quote:
        target["selector"] = [
            {"type": "TextQuoteSelector", "exact": quote, "prefix": prefix, "suffix": suffix}
        ]
    if at:
        place = {"type": "TextPositionSelector", "start": at[0], "end": at[1]}
        target["selector"].append(place)
    return {"body": note, "target": target}


def test_an_article_that_is_not_here_leaves_the_annotation_in_the_file(archive, attach):
    """Even where the very words stand in another article, and stand there once."""
    strangers = [
        item("Nobody signed the list.", sha="0" * 64, at=(50, 73)),
        item("Nobody signed the list.", url="https://elsewhere.example/"),
        item(note="On the whole.", url="https://elsewhere.example/"),
    ]
    assert attach(strangers) == AttachReport(unattached=3)
    assert annotations(archive) == {}


def test_another_text_of_the_same_original_keeps_orphans(archive, numbers, attach):
    two = archive.article(numbers["Two"])
    sha = two.original.sha256
    lookalike = item("Nobody signed", sha="1" * 64, original=sha, prefix="ed. ", suffix=" it.")
    assert attach([lookalike]) == AttachReport(orphans=1)
    [one] = annotations(archive).values()
    assert one.article == two.id
    assert not one.placed_in(two.text.sha256)
    assert (one.anchor.quote, one.anchor.text_sha256) == ("Nobody signed", "1" * 64)


def test_the_whole_context_finds_the_passage_in_another_text(archive, numbers, attach):
    two = archive.article(numbers["Two"])
    text = two.text.text
    start = text.index("Nobody signed")
    end = start + len("Nobody signed")
    prefix, suffix = text[max(0, start - 32) : start], text[end : end + 32]
    told = item("Nobody signed", sha="1" * 64, original=two.original.sha256, prefix=prefix,
                suffix=suffix, at=(3, 16))  # fmt: skip
    assert attach([told]) == AttachReport(attached=1)
    [one] = annotations(archive).values()
    assert (one.anchor.start, one.anchor.text_sha256) == (start, two.text.sha256)


def test_a_corrected_text_takes_annotations_of_its_older_version(archive, numbers, tmp_path):
    two = numbers["Two"]
    archive.annotate_quote(two, "Nobody signed", Mark())
    archive.annotate_quote(two, "committee", Mark())
    value = exported(archive, tmp_path)
    for name in annotations(archive):
        archive.remove_annotation(name)
    archive.correct_text(two, archive.article(two).text.text.replace("committee", "council"))
    (tmp_path / "notes.jsonld").write_text(json.dumps(value), encoding="utf-8")
    report = archive.import_annotations(tmp_path / "notes.jsonld", JobContext())
    assert (report.attached, report.orphans) == (1, 1)
    placed = {one.anchor.quote: one.placed_in(archive.article(two).text.sha256)
              for one in annotations(archive).values()}  # fmt: skip
    assert placed == {"Nobody signed": True, "committee": False}


@pytest.mark.parametrize(
    ("prefix", "suffix", "found"),
    [
        ("list.  ", "", False),
        ("committee. \n", " signed", True),
        ("", " signed  the", True),
        ("", "", False),
        ("committee.", " wrote", False),
    ],
)
def test_another_programs_quote_needs_its_context(archive, numbers, attach, prefix, suffix, found):
    two = numbers["Two"]
    archive.edit_fields(two, {Field.URL: URL})
    report = attach([item("Nobody", url=URL, prefix=prefix, suffix=suffix)])
    assert report == (AttachReport(attached=1) if found else AttachReport(orphans=1))
    [one] = annotations(archive).values()
    assert one.placed_in(archive.article(two).text.sha256) == found


def test_a_quote_that_stands_twice_in_its_context_is_an_orphan(archive, numbers, attach):
    one = numbers["One"]
    archive.edit_fields(one, {Field.URL: URL})
    assert attach([item("quay", url=URL, suffix=" was")]) == AttachReport(orphans=1)


def test_a_false_place_in_the_very_text_never_becomes_a_mark(archive, numbers, attach):
    two = archive.article(numbers["Two"])
    false = item("never written", sha=two.text.sha256, at=(0, 13), suffix="x")
    assert attach([false]) == AttachReport(orphans=1)
    [one] = annotations(archive).values()
    assert not one.placed_in(two.text.sha256)
    assert archive.verify(JobContext()).good


def test_of_two_articles_with_one_text_the_one_that_is_named_gets_it(
    archive, numbers, attach, clippings
):
    (clippings / "again.txt").write_bytes((clippings / "two.txt").read_bytes() + b"\n\n")
    archive.import_paths([clippings / "again.txt"], JobContext())
    twins = [archive.article(n) for n in archive.ids() if "Two" in archive.article(n).text.text]
    assert len({twin.text.sha256 for twin in twins}) == 1
    for twin in twins:
        sha = twin.original.sha256
        attach([item("Nobody", sha=twin.text.sha256, original=sha, at=(51, 57))])
    assert [len(archive.article(twin.id).annotations) for twin in twins] == [1, 1]


def test_what_is_in_the_trash_comes_after_what_is_not(archive, numbers, attach, clippings):
    (clippings / "again.txt").write_bytes((clippings / "two.txt").read_bytes() + b"\n\n")
    archive.import_paths([clippings / "again.txt"], JobContext())
    archive.set_flag([numbers["Two"]], Flag.TRASHED, on=True)
    sha = archive.article(numbers["Two"]).text.sha256
    attach([item("Nobody", sha=sha, at=(51, 57))])
    assert archive.article(numbers["Two"]).annotations == ()


def test_what_the_archive_cannot_keep_is_counted(archive, numbers, attach):
    sha = archive.article(numbers["Two"]).text.sha256
    long = item("Nobody", sha=sha, note="x" * 20_001, at=(51, 57))
    tagged = item("signed", sha=sha, at=(58, 64)) | {"tags": ["#", "ok", "y" * 200, "OK"]}
    assert attach([long, tagged]) == AttachReport(attached=1, unusable=1)
    [one] = annotations(archive).values()
    assert one.tags == ("ok",)


def test_an_archive_for_reading_only_is_not_changed(opening, archive, tmp_path):
    with opening(writable=False) as reading, pytest.raises(ArchiveInUse):
        reading.import_annotations(tmp_path / "none", JobContext())


def test_a_file_that_is_not_there_is_told(archive, tmp_path):
    with pytest.raises(UnreadableSource, match="not there"):
        archive.import_annotations(tmp_path / "none.jsonld", JobContext())


def test_a_cancelled_import_changes_nothing(archive, marked, tmp_path):
    value = exported(archive, tmp_path)
    for name in marked:
        archive.remove_annotation(name)
    (tmp_path / "notes.jsonld").write_text(json.dumps(value), encoding="utf-8")
    context = JobContext(lambda progress: context.cancel() if progress.done == 2 else None)
    with pytest.raises(Cancelled):
        archive.import_annotations(tmp_path / "notes.jsonld", context)
    assert annotations(archive) == {}


def test_areas_and_notes_on_pages_come_back_from_an_export(archive, numbers, attach, tmp_path):
    article = next(iter(numbers.values()))
    region = Region(1, (Box(10, 20, 110.5, 60),))
    archive.annotate_region(article, region, Mark(AnnotationKind.AREA, Colour.GREEN, tags=("x",)))
    archive.annotate_region(article, region, Mark(AnnotationKind.NOTE, note="Here."))
    before, file = annotations(archive), exported(archive, tmp_path)
    for name in before:
        archive.remove_annotation(name)
    assert attach(file) == AttachReport(attached=2)
    assert annotations(archive) == before
    assert attach(file) == AttachReport(known=2)
