"""Originals whose text was corrected by hand, whose words stand elsewhere, or that are locked."""

from __future__ import annotations

import pytest
import traces
from made_pictures import picture
from small_pdf import LEFT, locked_pdf, small_pdf

from desktop_app.domain.annotations import AnnotationKind, Mark
from desktop_app.domain.correcting import editable
from desktop_app.domain.dates import from_iso
from desktop_app.domain.pages import Box, Region
from desktop_app.domain.redaction import Redaction
from desktop_app.errors import ArchiveDamaged, ExportFailed, PasswordNeeded, UnreadableSource
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.pdf.previews import Previews
from desktop_app.jobs import Cancelled, JobContext
from desktop_app.storage.originals import Originals
from tests.support.imported import archive_of

NAME = "Korvath"
FILES = {
    "plain.png": picture(),
    "locked.pdf": locked_pdf("tide", ["The clerk Korvath spoke first."]),
    "misread.pdf": small_pdf(
        ["In the interior she met Q#x% once.", "A bell rang."],
        ["N@bl there said nothing more.", "The crane stood still."],
    ),
    "form.pdf": small_pdf(
        ["Call Mr Smith now.", "", "Name:          signed there.", "", "A third line."],
        ["On the second page.", "It rains."],
    ),
    "split.pdf": small_pdf(["All of them spoke with Mira"], ["Korvath."]),
    "hall.pdf": small_pdf(["They met Xy at the hall.", "A bell rang."], ["It rains."]),
}
FIRST_LINE = Region(0, (Box(LEFT - 2, 716, LEFT + 400, 732),))


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """Return an archive with the files."""
    with archive_of(tmp_path_factory.mktemp("corrected"), FILES) as made:
        yield made


@pytest.fixture(scope="module")
def numbers(archive):
    """Return the articles' numbers by the names of their files."""
    return {archive.article(n).original.name.split(".")[0]: n for n in archive.ids()}


@pytest.fixture
def corrected(archive, numbers):
    """Return an article whose misread words were corrected by hand."""
    number = numbers["misread"]
    words = editable(archive.article(number).text)
    archive.correct_text(number, words.replace("Q#x%", "Korvath").replace("N@bl", "Mira"))
    yield number
    for one in archive.article(number).annotations:
        archive.remove_annotation(one.id)
    archive.present_version(number, 1)


@pytest.fixture
def typed(archive, numbers, tmp_path):
    """Type a text over an article's, mark boxes of a page; return what leaves, and what is said."""
    done = []

    def run(name: str, words: str, *boxes: Box, page: int = 0) -> tuple[str, bool]:
        number = numbers[name]
        done.append(number)
        archive.correct_text(number, words)
        mark = Mark(AnnotationKind.AREA, tags=("redact",))
        for box in boxes:
            archive.annotate_region(number, Region(page, (box,)), mark)
        report = archive.export(
            "html", [number], options(), tmp_path / "out.html", JobContext(), "tide"
        )
        said = any("what was typed or corrected on their pages" in one for one in report.notices)
        return (tmp_path / "out.html").read_text(), said

    yield run
    for number in done:
        for one in archive.article(number).annotations:
            archive.remove_annotation(one.id)
        archive.present_version(number, 1)


def options(*words: str, **values) -> ExportOptions:
    moment = from_iso("2026-11-28T10:00:00+00:00")
    return ExportOptions(exported_at=moment, redaction=Redaction(words), **values)


def test_previews_of_a_locked_original_with_a_marked_area_take_its_password(
    archive, numbers
) -> None:
    number, context = numbers["locked"], JobContext()
    archive.annotate_region(number, FIRST_LINE, Mark(AnnotationKind.AREA, tags=("redact",)))
    previews = Previews()
    try:
        with pytest.raises(PasswordNeeded):
            archive.preview([number], options(), previews, context)
        assert archive.preview([number], options(), previews, context, "tide")[:5] == b"%PDF-"
    finally:
        previews.close()
    with pytest.raises(PasswordNeeded):
        archive.preview_text(number, "html", options())
    assert archive.preview_text(number, "html", options(), "tide")


@pytest.mark.parametrize(
    ("quote", "whole"),
    [
        ("the interior she met Korvath", False),
        ("A bell rang.\n\nMira", False),
        ("A bell rang", True),
        ("there said nothing more", True),
    ],
)
def test_a_passage_leaves_on_its_pages_only_where_each_letter_has_its_place(
    archive, corrected, tmp_path, quote, whole
) -> None:
    text = archive.article(corrected).text.text
    start = text.index(quote)
    archive.annotate(corrected, start, start + len(quote), Mark(tags=("redact",)))
    target = tmp_path / "out.pdf"
    if whole:
        archive.export("pdf", [corrected], options(), target, JobContext())
        assert traces.traces(target.read_bytes(), quote) == []
        return
    with pytest.raises(ExportFailed, match="not on the pages as it is in the text"):
        archive.export("pdf", [corrected], options(), target, JobContext())
    archive.export("pdf", [corrected], options(set_text=True), target, JobContext())
    assert traces.traces(target.read_bytes(), quote.split()[-1]) == []


def test_words_that_were_corrected_under_an_area_leave_in_no_text(archive, corrected) -> None:
    text = archive.article(corrected).text.text
    archive.annotate_region(corrected, FIRST_LINE, Mark(AnnotationKind.AREA, tags=("redact",)))
    said = archive.preview_text(corrected, "markdown", options())
    assert NAME in text
    assert NAME not in said
    assert "\nIn the interior" not in said
    assert "A bell rang" in said
    assert "Mira there said" in said


def test_an_area_where_no_words_were_found_takes_along_what_was_typed_on_its_page(
    archive, numbers, corrected, tmp_path
) -> None:
    nowhere = Region(0, (Box(LEFT, 100, LEFT + 90, 140),))
    archive.annotate_region(corrected, nowhere, Mark(AnnotationKind.AREA, tags=("redact",)))
    target = tmp_path / "out.md"
    report = archive.export("markdown", [corrected], options(), target, JobContext())
    assert any("what was typed or corrected on their pages" in one for one in report.notices)
    said = target.read_text()
    assert NAME not in said
    assert "interior she met \\[redacted\\] once" in said
    assert "Mira there said" in said
    plain = numbers["split"]
    archive.annotate_region(plain, nowhere, Mark(AnnotationKind.AREA, tags=("redact",)))
    report = archive.export("markdown", [plain], options(), tmp_path / "a.md", JobContext())
    archive.remove_annotation(archive.article(plain).annotations[0].id)
    assert not any("what was typed" in one for one in report.notices)
    assert "[redacted]" not in (tmp_path / "a.md").read_text()


FORM = "Call Mr Smith now.\n\nName: signed there.\n\nA third line.\n\nOn the second page. It rains."
FREE, TOP = Box(400, 100, 500, 200), Box(LEFT - 2, 716, LEFT + 90, 732)
NAMED, SIGNED, THIRD = Box(94, 715, 145, 733), Box(70, 686, 139, 705), Box(70, 657, 141, 676)


@pytest.mark.parametrize(
    ("was", "now", "box", "said"),
    [
        ("Mr Smith", "Mr Korvath Smith", NAMED, False),
        ("Mr Smith", "Mr Korvath Smith", Box(112, 715, 145, 733), False),
        ("Smith now", "Smith Korvath now", NAMED, False),
        ("Smith now", "Smith, Korvath, now", NAMED, False),
        ("Name: signed", "Name: Korvath signed", SIGNED, True),
        ("Name: signed", "Name: Korvath signed", Box(108, 686, 139, 705), True),
        ("A third line.", "A third line.\n\nIt is Korvath.", THIRD, True),
    ],
)
def test_a_word_that_was_typed_beside_covered_letters_does_not_leave(
    typed, was, now, box, said
) -> None:
    left, told = typed("form", FORM.replace(was, now), box)
    assert NAME not in left
    assert told == said
    assert "On the second page" in left
    assert ("A third line" in left) == (box != THIRD)


@pytest.mark.parametrize("box", [SIGNED, Box(400, 100, 500, 200)])
@pytest.mark.parametrize("behind", ["", "Name: signed there.", "A third line.", "It rains."])
def test_a_paragraph_that_was_typed_on_no_page_is_taken_along_where_an_area_holds_more_than_print(
    typed, box, behind
) -> None:
    new = "\n\nKorvath was here.\n\n"
    words = FORM.replace(behind, behind + new, 1) if behind else new + FORM
    left, told = typed("form", words, box)
    assert (NAME in left) == (behind == "It rains.")
    assert told == (behind != "It rains.")
    assert "Call Mr Smith now" in left
    assert "On the second page" in left


def test_a_paragraph_behind_the_last_page_is_not_on_an_earlier_one(typed) -> None:
    left, told = typed("form", FORM + "\n\nKorvath was here.", Box(400, 100, 500, 200), page=1)
    assert NAME not in left
    assert told


def test_letters_that_were_replaced_by_a_new_paragraph_take_it_along(typed) -> None:
    words = FORM.replace("A third line.\n\nOn", "Korvath.\n\nA bell.\n\nOn")
    left, told = typed("form", words, THIRD)
    assert NAME not in left
    assert "A bell" not in left
    assert told


@pytest.mark.parametrize("box", [THIRD, FREE])
@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("On the second page. It rains.", "Korvath was here.\n\nOn a second page. It rains."),
        ("On the second page. It rains.", "Korvath was here.\n\nOn a second day it rained."),
        ("A third line.\n\nOn the", "A third line.\n\nKorvath was the clerk.\n\nOff the"),
    ],
)
def test_a_paragraph_that_was_typed_behind_a_page_is_not_taken_for_the_next_ones(
    typed, was, now, box
) -> None:
    words = FORM.replace(was, now)
    left, told = typed("form", words, box)
    assert NAME not in left
    assert told
    assert "Call Mr Smith now" in left
    assert ("second page" in left) == ("second page" in words)


def test_a_paragraph_that_was_once_given_the_next_page_may_be_on_this_one(
    typed, monkeypatch
) -> None:
    def in_order(old, new):
        return [at if at < len(old) else None for at in range(len(new))]

    monkeypatch.setattr("desktop_app.domain.correcting._alike", in_order)
    left, _ = typed("form", FORM.replace("On the", "Korvath was here.\n\nOff the"), FREE)
    assert NAME not in left
    assert "Call Mr Smith now" in left


def test_a_paragraph_that_was_typed_where_another_is_gone_may_be_on_either_page(typed) -> None:
    words = "Call Mr Smith now.\n\nName: signed there.\n\nOn second pages it rains.\n\nKorvath."
    left, _ = typed("form", words, FREE, page=1)
    assert NAME not in left
    assert "Call Mr Smith now" in left


def test_words_that_were_joined_to_those_of_the_page_before_do_not_leave(typed) -> None:
    left, _ = typed("split", "All of them spoke with Mira Korvath.", TOP, page=1)
    assert NAME not in left
    assert "All of them spoke with Mira" in left


@pytest.mark.parametrize("page", [0, 1])
def test_what_was_typed_behind_joined_words_does_not_leave_under_a_wider_area(typed, page) -> None:
    left, _ = typed("split", "All of them spoke with Mira and Korvath.", FREE, page=page)
    assert NAME not in left
    assert "All of them spoke with" in left


def test_letters_that_names_share_with_the_words_beside_them_hide_nothing(typed) -> None:
    words = "They met Korvath Mira, the hall. A bell rang.\n\nIt rains."
    left, _ = typed("hall", words, Box(117, 715, 135, 733))
    assert NAME not in left
    assert "Mira" not in left
    assert "They met" in left
    assert "A bell rang" in left


@pytest.mark.parametrize("name", ["plain", "locked"])
def test_a_text_that_knows_no_pages_is_blacked_out_whole_under_an_area(typed, name) -> None:
    box = Box(0, 0, 8, 8) if name == "plain" else SIGNED
    left, told = typed(name, "The clerk spoke.\n\nIt was Korvath who answered.", box)
    assert NAME not in left
    assert "clerk" not in left
    assert told


def test_a_passage_is_not_looked_for_on_pages_by_offsets_of_another_text(
    archive, numbers, typed, tmp_path
) -> None:
    number = numbers["locked"]
    typed("locked", "One more Korvath is typed here.", SIGNED)
    for one in archive.article(number).annotations:
        archive.remove_annotation(one.id)
    archive.annotate(number, 9, 16, Mark(tags=("redact",)))
    with pytest.raises(ExportFailed, match="not on the pages as it is in the text"):
        archive.export("pdf", [number], options(), tmp_path / "a.pdf", JobContext(), "tide")


def test_a_name_over_the_end_of_a_page_is_one_and_hides_no_other(
    archive, numbers, tmp_path
) -> None:
    number, target = numbers["split"], tmp_path / "out.pdf"
    report = archive.export("pdf", [number], options("Mira Korvath"), target, JobContext())
    assert any("blacked out on its pages: 1." in one for one in report.notices)
    words = editable(archive.article(number).text).replace("of them", "of Mira Korvath")
    archive.correct_text(number, words)
    with pytest.raises(ExportFailed, match="more often than its pages"):
        archive.export("pdf", [number], options("Mira Korvath"), target, JobContext())


@pytest.mark.parametrize("data", [None, b"%PDF-1.4 nothing"])
def test_of_several_articles_one_whose_original_cannot_be_opened_is_set_anew(
    archive, numbers, tmp_path, monkeypatch, data
) -> None:
    number = numbers["split"]
    original = archive.article(number).original.sha256
    get = Originals.get

    def damaged(originals: Originals, sha256: str) -> bytes:
        if sha256 != original:
            return get(originals, sha256)
        if data is None:
            raise ArchiveDamaged("An original is missing from the archive.")
        return data

    monkeypatch.setattr(Originals, "get", damaged)
    target = tmp_path / "out"
    both = [number, numbers["misread"]]
    report = archive.export("pdf", both, options("Mira Korvath"), target, JobContext())
    assert len(list(target.iterdir())) == 2
    assert any("set anew instead: 1." in one for one in report.notices)
    with pytest.raises((ArchiveDamaged, UnreadableSource)):
        archive.export("pdf", [number], options("Mira"), tmp_path / "one.pdf", JobContext())


def test_blacking_out_many_articles_can_be_called_off(archive, numbers) -> None:
    context = JobContext()
    context.cancel()
    with pytest.raises(Cancelled):
        archive.count_redactions([numbers["split"]], options("Mira"), context)


def test_what_is_blacked_out_of_several_articles_is_counted_together(archive, numbers) -> None:
    ids = [numbers["split"], numbers["hall"]]
    words = options("Mira", "rains", "Nobody")
    found = archive.count_redactions(ids, words, JobContext())
    each = [archive.count_redactions([one], words, JobContext()) for one in ids]
    assert found.places == sum(one.places for one in each) > each[0].places > 0
    assert found.missing == ("Nobody",)
