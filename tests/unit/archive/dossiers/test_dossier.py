"""A whole case in one PDF: what other programs read in it."""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import subprocess
from types import SimpleNamespace

import pikepdf
import pypdf
import pytest
from dossier_files import AUTHOR, FILES, NOW, STRANGER, TITLE

from desktop_app.cli import dossiers
from desktop_app.domain.dossiers import Bates, Dossier, Order
from desktop_app.domain.redaction import Redaction
from desktop_app.errors import ArchiveDamaged, BadValue, ExportFailed, NotInArchive
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.jobs import Cancelled, JobContext
from desktop_app.storage.originals import Originals


@pytest.fixture(scope="module")
def made(export):
    """Return a dossier of everything, with the originals."""
    return export("whole", attach=True)


@pytest.fixture(scope="module")
def read(made):
    """Return it as pypdf reads it."""
    return pypdf.PdfReader(io.BytesIO(made.data))


@pytest.fixture(scope="module")
def texts(made) -> list[str]:
    """Return the text of each page, as poppler reads it."""
    run = subprocess.run(
        ["pdftotext", "-layout", made.path, "-"], capture_output=True, check=True, text=True
    )
    return run.stdout.split("\f")[:-1]


def first_page(texts: list[str], words: str) -> int:
    return next(number for number, text in enumerate(texts) if words in text)


def test_every_page_bears_its_bates_number(made, texts) -> None:
    assert len(texts) == made.report.pages
    for number, text in enumerate(texts, 7):
        assert text.count(f"GB-{number:06}") >= 1, text


def test_the_cover_says_what_it_is(texts) -> None:
    cover = texts[0]
    assert TITLE in cover
    assert "5 articles, 3 notes and highlights" in cover
    assert "Exported 28 November 2026, 09:00 UTC" in cover


def test_the_contents_name_the_pages_and_lead_there(read, texts) -> None:
    contents = texts[1]
    numbers = {}
    for line in contents.splitlines():
        for words in ("Harbour closed", "Суд в Меррине", "The minutes were signed", "Names were"):
            if words in line:
                numbers[words] = int(line.split()[-1]) - 1
    assert {words: first_page(texts[2:], words) + 2 for words in numbers} == numbers
    names = read.named_destinations
    links = [
        read.get_destination_page_number(names[annotation.get_object()["/Dest"]])
        for annotation in read.pages[1]["/Annots"]
    ]
    assert sorted(set(links) & set(numbers.values())) == sorted(numbers.values())


def test_pages_are_called_as_their_articles_count_them(read, texts) -> None:
    labels = read.page_labels
    assert labels[:3] == ["i", "ii", "1-1"]
    minutes = first_page(texts[2:], "The minutes were signed at noon.") + 2
    assert labels[minutes : minutes + 2] == ["3-iv", "3-v"]
    assert labels[-1].startswith(("v", "i"))


def test_bookmarks_lead_to_all_parts_and_keep_those_of_an_original(read, texts) -> None:
    titles = {}

    def walk(items, level=0):
        for item in items:
            if isinstance(item, list):
                walk(item, level + 1)
            else:
                titles[str(item["/Title"])] = read.get_destination_page_number(item), level

    walk(read.outline)
    assert titles["Cover"] == (0, 0)
    assert titles["Contents"] == (1, 0)
    minutes = first_page(texts[2:], "The minutes were signed") + 2
    [named] = [title for title in titles if title.startswith("3. The minutes")]
    assert titles[named] == (minutes, 0)
    assert titles["Second sheet"] == (minutes + 1, 1)
    for name in ("Index of notes", "Sources", "Parts of this file"):
        page, level = titles[name]
        assert level == 0
        assert name in texts[page]


def test_the_index_has_every_note_and_leads_to_it(read, texts) -> None:
    page = first_page(texts[2:], "Index of notes") + 2
    text = " ".join(texts[page].split())
    assert text.count("Ask the pilot.") == 2
    assert "Who was the third?" in text
    assert text.count(f"{AUTHOR}") == 3
    assert "#port" in text
    crane = first_page(texts[2:], "A crane stood still") + 2
    assert f"p. {crane + 1} · GB-{crane + 7:06}" in text
    goals = [
        read.named_destinations[str(annotation.get_object()["/Dest"])]
        for annotation in read.pages[page]["/Annots"]
    ]
    signed = first_page(texts[2:], "signed at noon") + 2
    found = {read.get_destination_page_number(goal) for goal in goals}
    assert {crane, signed} <= found


def test_sources_say_where_each_article_is_from(texts) -> None:
    page = first_page(texts[2:], "Sources") + 2
    text = " ".join("\n".join(texts[page:]).split())
    for data in FILES.values():
        assert hashlib.sha256(data).hexdigest() in text
    assert "Published 14 February 2021" in text


def test_an_original_keeps_its_notes_and_gets_ours_but_does_nothing(made, texts) -> None:
    with pikepdf.open(made.path) as pdf:
        page = pdf.pages[first_page(texts[2:], "signed at noon") + 2]
        assert int(page.Rotate) == 90
        found = {str(one.get("/NM", "")): one for one in page.Annots}
        assert str(found["theirs"].T) == STRANGER
        ours = [one for one in page.Annots if one.Subtype == "/Highlight"]
        assert [str(one.Contents) for one in ours] == ["Ask the pilot."]
        [link] = [one for one in page.Annots if one.Subtype == "/Link"]
        assert link.Dest[0].objgen == pdf.pages[page.index + 1].obj.objgen
        assert "/AA" not in page.obj
    assert b"JavaScript" not in made.data


def test_a_number_covers_no_words_of_an_original(made, texts) -> None:
    with pikepdf.open(made.path) as pdf:
        first = first_page(texts[2:], "signed at noon") + 2
        turned, full = pdf.pages[first], pdf.pages[first + 1]
        assert [float(edge) for edge in turned.CropBox] == [10, 20, 602, 782]
        # Where words stand in its corner, the page is longer at its foot.
        assert float(full.CropBox[1]) < 0
        assert float(full.CropBox[3]) == 792


def test_a_locked_original_is_set_anew_or_opened_with_its_password(made, export, texts) -> None:
    sentence = "ts text is set instead"
    assert any(sentence in notice for notice in made.report.notices)
    assert any("Nobody may read this" in text for text in texts)
    opened = export("opened", ("locked.pdf", "minutes.pdf"), password="tide")
    assert not any(sentence in notice for notice in opened.report.notices)
    [said] = [notice for notice in opened.report.notices if "without its password" in notice]
    assert said.startswith("Article 1 ")
    assert (
        "Nobody may read this" in pypdf.PdfReader(io.BytesIO(opened.data)).pages[2].extract_text()
    )


@pytest.mark.parametrize("name", ["missing", "junk"])
def test_an_original_that_cannot_be_had_is_set_anew_and_it_is_said_why(
    export, monkeypatch, name
) -> None:
    minutes = hashlib.sha256(FILES["minutes.pdf"]).hexdigest()
    get = Originals.get

    def without(originals: Originals, sha256: str) -> bytes:
        if sha256 != minutes:
            return get(originals, sha256)
        if name == "junk":
            return b"%PDF-1.4 nothing"
        raise ArchiveDamaged("An original is missing from the archive.")

    monkeypatch.setattr(Originals, "get", without)
    made = export(name, ("minutes.pdf", "harbour.md"))
    [said] = [one for one in made.report.notices if "Its text is set instead" in one]
    assert said.startswith("The original of article 1 (“The minutes were signed at noon”) cannot ")
    assert (name == "missing") == ("An original is missing from the archive." in said)
    assert (name == "junk") == ("damaged" in said)
    assert "signed at noon" in pypdf.PdfReader(io.BytesIO(made.data)).pages[2].extract_text()


def test_files_within_an_original_stay_behind_and_it_is_said(made, export) -> None:
    bare = export("cargo", ("minutes.pdf",))
    behind = "Files within the PDF of article 1 (“The minutes were signed at noon”) are not in the "
    assert f"{behind}dossier: 1. Attach the originals to hand them over." in bare.report.notices
    assert b"ledger" not in bare.data
    assert not any("Files within" in one for one in made.report.notices)  # they are in the original
    nobody = export("cargo", ("minutes.pdf",), anonymous=True)
    assert f"{behind}dossier: 1." in nobody.report.notices


def test_originals_come_back_byte_for_byte(read) -> None:
    attached = {name: data for name, [data] in read.attachments.items()}
    manifest = json.loads(attached.pop("manifest.json"))
    assert sorted(attached.values()) == sorted(FILES.values())
    assert "1 harbour.md" in attached
    assert manifest["articles"][0]["title"] == "Harbour closed"


def test_other_programs_find_nothing_wrong(made) -> None:
    for command in (
        ["qpdf", "--check", made.path],
        ["mutool", "draw", "-q", "-F", "text", "-o", "/dev/null", made.path],
        ["gs", "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-sDEVICE=nullpage", made.path],
    ):
        run = subprocess.run(command, capture_output=True, check=False, text=True)
        assert run.returncode == 0, command
        told = run.stderr.replace("warning: ICC support is not available", "").strip()
        assert not told, command


def test_tags_name_every_part_of_our_own(made) -> None:
    with pikepdf.open(made.path) as pdf:
        document = pdf.Root.StructTreeRoot.K
        assert [str(one.S) for one in document.K] == ["/Part", "/Art", "/Art", "/Art", "/Part"]
        assert [str(one.get("/Lang", "")) for one in document.K][::4] == ["en", "en"]
        keys = [int(key) for key in list(pdf.Root.StructTreeRoot.ParentTree.Nums)[::2]]
        assert keys == sorted(set(keys))
        used = [int(page.obj.StructParents) for page in pdf.pages if "/StructParents" in page.obj]
        assert set(used) <= set(keys)
        assert len(used) == len(set(used))


def test_anonymous_leaves_nobodys_name(export) -> None:
    made = export("nobody", ("harbour.md", "minutes.pdf"), anonymous=True, attach=False)
    with pikepdf.open(made.path) as pdf:
        plain = io.BytesIO()
        pdf.save(plain, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.all)
    words = subprocess.run(
        ["pdftotext", made.path, "-"], capture_output=True, check=True, text=True
    ).stdout
    for name in (AUTHOR, STRANGER, "harbour.md", str(made.path.parent), "root"):
        assert name.encode() not in plain.getvalue()
        assert name.encode("utf-16-be") not in plain.getvalue()
        assert name not in words


@pytest.mark.parametrize(
    ("order", "first"),
    [(Order.TITLE, "Harbour closed"), (Order.DATE, "Harbour closed"), (Order.GIVEN, "Суд")],
)
def test_articles_stand_in_the_order_that_was_asked_for(archive, order, first) -> None:
    from desktop_app.archive.dossiers import ordered

    ids = [n for n in archive.ids() if archive.article(n).original.mime.startswith("text")]
    ids.sort(reverse=True)
    found = ordered([*ids, ids[0]], order, archive.rows)
    assert sorted(found) == sorted(ids)
    assert archive.article(found[0]).title.startswith(first)


def test_cancelling_leaves_nothing(archive, tmp_path) -> None:
    target = tmp_path / "out.pdf"
    context = JobContext(lambda now: context.cancel() if now.done == 1 else None)
    with pytest.raises(Cancelled):
        archive.export_dossier(
            list(archive.ids())[:2], Dossier(), ExportOptions(exported_at=NOW), target, context
        )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["out.txt", "out"])
def test_it_is_one_pdf(archive, tmp_path, name) -> None:
    with pytest.raises(ExportFailed, match=r"does not end in \.pdf"):
        archive.export_dossier(
            list(archive.ids()), Dossier(), ExportOptions(exported_at=NOW), tmp_path / name,
            JobContext(),
        )  # fmt: skip
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("dossier", "options", "words"),
    [
        (Dossier(attach=True), {"redaction": Redaction(("quay",))}, "originals cannot go along"),
        (Dossier(bates=Bates("QUAY-")), {"redaction": Redaction(("quay",))}, "prefix of the Bates"),
        (Dossier(attach=True), {"anonymous": True}, "anonymous export"),
        (Dossier(), {"attach_annotations": True}, "attached to a PDF only"),
    ],
)
def test_what_a_dossier_cannot_keep_is_refused(archive, tmp_path, dossier, options, words) -> None:
    with pytest.raises(BadValue, match=words):
        archive.export_dossier(
            list(archive.ids()), dossier, ExportOptions(exported_at=NOW, **options),
            tmp_path / "a.pdf", JobContext(),
        )  # fmt: skip
    assert list(tmp_path.iterdir()) == []


def test_an_article_that_is_not_there_is_named(archive, tmp_path) -> None:
    with pytest.raises(NotInArchive):
        archive.export_dossier(
            [*archive.ids(), 999], Dossier(), ExportOptions(exported_at=NOW),
            tmp_path / "a.pdf", JobContext(),
        )  # fmt: skip


def test_the_command_line_asks_as_it_was_told() -> None:
    parser = argparse.ArgumentParser()
    dossiers.add_arguments(parser)
    for name, value in (("--case", None), ("--attach-original", False)):
        parser.add_argument(name, default=value)
    parser.add_argument("articles", nargs="*")
    cases = SimpleNamespace(case=lambda name: SimpleNamespace(name=name.capitalize()))

    def asked(*words: str) -> Dossier:
        return dossiers.asked(cases, parser.parse_args(words))

    assert asked("--case", "quay") == Dossier("Quay", Order.DATE)
    assert asked("3", "1") == Dossier("", Order.GIVEN)
    told = asked("3", "--title", "T", "--order", "title", "--bates", "X-", "--bates-start", "7")
    assert told == Dossier("T", Order.TITLE, Bates("X-", 7))
    for wrong in (("--bates", "x" * 30), ("--bates-start", "-1")):
        with pytest.raises(BadValue):
            asked("1", *wrong)


def test_nothing_chosen_is_nothing_to_export(archive, tmp_path) -> None:
    with pytest.raises(ExportFailed, match="nothing to export"):
        archive.export_dossier(
            [], Dossier(), ExportOptions(exported_at=NOW), tmp_path / "a.pdf", JobContext()
        )
