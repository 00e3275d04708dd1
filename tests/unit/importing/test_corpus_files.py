"""Real files, where GUARDBOOK_CORPUS names a folder of them."""

from __future__ import annotations

import gzip
import json
import re
import subprocess
import time
from collections import Counter
from pathlib import Path

import pytest

from desktop_app.domain.provenance import Field
from desktop_app.errors import PasswordNeeded, UnreadablePage, UnreadableSource
from desktop_app.importing.decoding import decode
from desktop_app.importing.files import Found, load, walk
from desktop_app.importing.importer import Source
from desktop_app.importing.pdf_session import PdfSession
from desktop_app.importing.worker import Worker
from desktop_app.jobs import JobContext

_WORD = re.compile(r"\w+")
# Which codec reads what the folder names of the corpus stand for.
_CODECS = {
    "MacCyrillic": "mac-cyrillic", "TIS-620": "cp874", "Big5": "big5hkscs", "GB2312": "gb18030",
    "SHIFT_JIS": "cp932", "CP932": "cp932", "EUC-KR": "cp949", "windows-1250-slovene": "cp1250",
}  # fmt: skip


def shingles(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text)
    return Counter(zip(*(words[start:] for start in range(4)), strict=False))


@pytest.mark.timeout(600)
@pytest.mark.usefixtures("unmeasured_here")
def test_the_article_is_found_in_web_pages(corpus: Path, importers):
    """Scored as the public benchmark scores: shares of 4-word shingles, per page."""
    folder = corpus / "extraction"
    truth = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    right = wrong = missed = 0.0
    for name, page in truth.items():
        data = gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes())
        (draft,) = importers.read(Source("page.html", data))
        expected, found = shingles(page["articleBody"]), shingles(draft.text.text)
        counts = [
            sum(part.values()) for part in (expected & found, found - expected, expected - found)
        ]
        total = sum(counts) or 1
        right, wrong, missed = (
            sum_ + count / total for sum_, count in zip((right, wrong, missed), counts, strict=True)
        )
    precision, recall = right / (right + wrong), right / (right + missed)
    assert 2 * precision * recall / (precision + recall) >= 0.97


@pytest.mark.usefixtures("unmeasured_here")
def test_pages_state_what_readers_expect(corpus: Path, importers):
    """The metadata that Firefox's reader view expects of the same pages."""
    folder = corpus / "import" / "html_articles"
    wanted = {"siteName": Field.SOURCE, "publishedTime": Field.PUBLISHED, "lang": Field.LANGUAGE}
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for source in sorted(folder.glob("*source.html")):
        (draft,) = importers.read(load(source))
        assert draft.fields[Field.TITLE].value
        stated = source.with_name(source.name.replace("source.html", "expected-metadata.json"))
        if not stated.exists():
            continue
        expected = json.loads(stated.read_text(encoding="utf-8"))
        for name, field in wanted.items():
            if expected.get(name):
                total[name] += 1
                value = draft.fields[field].value if field in draft.fields else ""
                right[name] += bool(value) and expected[name].startswith(value)
    assert right == total


@pytest.mark.usefixtures("unmeasured_here")
def test_every_saved_page_has_text(corpus: Path, importers):
    for source in sorted((corpus / "import" / "html_articles").glob("*.html")):
        (draft,) = importers.read(load(source))
        assert draft.text.text, source.name
        assert draft.kind == "html"


@pytest.mark.usefixtures("unmeasured_here")
def test_no_letter_is_mistaken_in_old_encodings(corpus: Path):
    folder = corpus / "import" / "html_encodings"
    listed = (folder / "README.md").read_text(encoding="utf-8")
    checked = 0
    for name, encoding in re.findall(
        r"^\| (\S+) \| chardet/chardet \| tests/([^/]+)/", listed, re.M
    ):
        if not (folder / name).is_file():
            continue
        codec = _CODECS.get(encoding) or re.sub(
            r"-(russian|bulgarian|hebrew|greek|turkish|hungarian)$", "", encoding
        )
        data = (folder / name).read_bytes()
        expected = data.decode(codec, errors="replace").removeprefix("\ufeff")
        assert decode(data, declares=True).text == expected, name
        assert decode(data).text == expected, f"{name} without its declaration"
        checked += 1
    assert checked > 70


@pytest.mark.usefixtures("unmeasured_here")
def test_files_in_old_encodings_and_markdown_become_articles(corpus: Path, importers):
    for name in ("html_encodings", "markdown"):
        for found in walk([corpus / "import" / name]):
            (draft,) = importers.read(load(found.path))
            assert draft.text.text, found.path.name
            assert Field.TITLE in draft.fields, found.path.name


@pytest.mark.timeout(600)
def test_every_file_ends_as_articles_or_in_a_sentence_in_time(corpus: Path, importers):
    ends: Counter[str] = Counter()
    for found in walk([corpus]):
        assert isinstance(found, Found)
        start = time.monotonic()
        try:
            drafts = list(importers.read(load(found.path)))
        except UnreadableSource as error:
            ends[str(error).partition("”")[2]] += 1
        else:
            assert all(draft.text.text or draft.notices for draft in drafts), found.path.name
            ends["done"] += 1
        assert time.monotonic() - start < 20, found.path.name
    assert ends["done"] > 200
    assert not any("could not be read as" in sentence for sentence in ends)


@pytest.mark.timeout(300)
def test_pdfs_are_read_as_poppler_reads_them_and_their_pages_speak_of_the_text(corpus: Path, tool):
    """Every fourth one; words count however often they occur."""
    expected: Counter[str] = Counter()
    found: Counter[str] = Counter()
    ends: Counter[str] = Counter()
    with Worker() as worker:
        for path in sorted(corpus.rglob("*.pdf"))[::4]:
            data = path.read_bytes()
            try:
                [draft] = worker.read(Source(path.name, data), JobContext())
            except UnreadableSource:
                ends["refused"] += 1
                continue
            with PdfSession(data, text=draft.text) as session:
                try:
                    assert session.picture(0, 0.5).pixels, path.name
                    page = session.text(0)
                except (PasswordNeeded, UnreadablePage, UnreadableSource) as problem:
                    ends[type(problem).__name__] += 1
                    continue
            ends["read"] += 1
            assert draft.text.text[page.start : page.end] == page.text, path.name
            command = (tool("pdftotext"), path, "-")
            whole = subprocess.run(command, capture_output=True, check=False).stdout
            theirs = Counter(_WORD.findall(whole.decode("utf-8", "replace").casefold()))
            expected += theirs
            found += theirs & Counter(_WORD.findall(draft.text.text.casefold()))
    assert ends["read"] > 0.9 * ends.total(), ends
    assert found.total() >= 0.98 * expected.total()
