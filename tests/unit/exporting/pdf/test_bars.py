"""Check 15 for set articles: no trace of what is blacked out, and bars that tell nothing."""

from __future__ import annotations

import io
import subprocess

import numpy as np
import pikepdf
import pypdfium2
import pytest
import traces
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.blocks import BlockKind, Part
from desktop_app.domain.phrases import REDACTED
from desktop_app.domain.redaction import Redaction
from desktop_app.exporting.blackening import blackened, without_choice
from desktop_app.exporting.pdf.child import render
from desktop_app.exporting.pdf.exporter import job_of
from desktop_app.exporting.sheet import make_sheet

NAME = "Korvath"
TEXT = (
    "The clerk Mira Korvath spoke first, and what she said was written down.\n\n"
    "Then came Bo, who had seen the lamps on the quay and counted four hundred of them."
)
DARK, LONG = 40, 60


@pytest.fixture(scope="module")
def made(article, options):
    """Return the bytes of an article with words blacked out."""

    def make(*words: str, text: str = TEXT, marks=(), blind: bool = False, **values) -> bytes:
        own = article(text, marks, **values)
        redaction = Redaction(words)
        chosen = options(notes="margin", redaction=redaction)
        safe = own if blind else blackened(own, chosen, redaction)[0]
        sheet = make_sheet(safe, without_choice(chosen, redaction))
        return render(job_of([sheet], chosen), lambda done, total: None)[1]

    return make


@pytest.fixture(scope="module")
def telling(made) -> bytes:
    marks = [
        {"quote": "Mira Korvath spoke", "note": "Korvath, again", "author": "Korvath"},
        {"quote": "the lamps", "tags": ["redact"], "note": "hers"},
    ]
    return made(
        NAME, marks=marks, title="Korvath speaks", byline="Mira Korvath", source="Korvath Weekly",
        url="https://paper.example/korvath", tags=("korvath",),
    )  # fmt: skip


def test_no_trace_is_left_in_a_set_article(telling) -> None:
    for words in (NAME, "the lamps", "hers"):
        assert traces.traces(telling, words) == []
    assert traces.traces(telling, "written down") != []
    assert traces.ends(telling) == 1


def test_other_programs_find_no_trace_either(telling, tool, tmp_path, qpdf, pdftotext) -> None:
    path = tmp_path / "handed over.pdf"
    path.write_bytes(telling)
    qpdf(path, "--check")
    dump = qpdf(path, "--qdf", "--object-streams=disable")
    for form in (NAME.encode(), NAME.encode("utf-16-be"), NAME.encode("utf-16-be").hex().encode()):
        assert form.lower() not in dump.lower()
    text = pdftotext(path)
    assert "orvath" not in text
    assert REDACTED in text


def test_the_name_is_not_to_be_seen(telling, tmp_path, tool) -> None:
    path = tmp_path / "seen"
    path.with_suffix(".pdf").write_bytes(telling)
    upper = ["-r", "150", "-H", "800", "-gray", "-l", "1", "-png"]
    subprocess.run([tool("pdftoppm"), *upper, path.with_suffix(".pdf"), path], check=True)
    [page] = tmp_path.glob("seen-*.png")
    read = [tool("tesseract"), page, "-", "--psm", "4"]
    text = subprocess.run(read, capture_output=True, check=True, encoding="utf-8").stdout
    assert "rvath" not in text.casefold()
    assert "Then came Bo" in text


def test_a_name_that_is_only_hidden_would_be_found(made) -> None:
    planted = made(NAME, blind=True)
    found = traces.traces(planted, NAME)
    assert {"pdfium", "glyphs"} <= set(found)
    pdf = pikepdf.open(io.BytesIO(made(NAME)))
    pdf.docinfo.Subject = "K\u00f6rvath said korvath"
    out = io.BytesIO()
    pdf.save(out)
    assert traces.traces(out.getvalue(), NAME) != []


def bars(data: bytes, page: int = 0) -> list[int]:
    """Return the lengths of the black bars on a page, in pixels."""
    with pypdfium2.PdfDocument(data) as document:
        black = document[page].render(scale=3, grayscale=True).to_numpy() < DARK
    found: list[int] = []
    before: set[int] = set()
    for row in black:
        edges = np.flatnonzero(np.diff(np.concatenate(([0], row.astype(np.int8), [0]))))
        runs = [(int(a), int(b - a)) for a, b in edges.reshape(-1, 2) if b - a > LONG]
        found += [length for start, length in runs if start not in before]
        before = {near for start, _ in runs for near in range(start - 2, start + 3)}
    return found


def test_bars_are_equally_long_whatever_was_there(made) -> None:
    lengths = bars(made("Bo", "Mira Korvath", title="Lamps"))
    assert len(lengths) == 2
    assert max(lengths) - min(lengths) <= 1


def test_a_text_that_has_the_words_itself_has_no_bars_unless_asked(make, article) -> None:
    path, _ = make(article(f"They wrote {REDACTED} there."))
    assert bars(path.read_bytes()) == []


def test_bars_stand_in_lines_of_every_direction(made) -> None:
    data = made("شاهد", text="قال شاهد ان السفينة لن تعود الليلة.", language="ar", title="x")
    assert len(bars(data)) == 1
    assert traces.traces(data, "شاهد") == []


def test_the_heads_of_a_table_have_their_bars_wherever_they_are_seen(made) -> None:
    rows = "\n".join(f"Row {n}\t{n}" for n in range(60))
    data = made("Korvath", text=[Part(f"Of Korvath\tNumber\n{rows}", BlockKind.TABLE)], title="x")
    first, second = bars(data), bars(data, 1)
    assert len(first) == len(second) == 1
    assert second == pytest.approx(first, abs=1)
    assert traces.traces(data, "Korvath") == []


LETTERS = st.sampled_from(["qux", "vlyx", "zwyj", "qqzu", "Żółwik", "Жукъ", "ξύλοϗ"])
FILLER = st.sampled_from(["on", "the", "note", "lamp", "and then", "said;", "(home)", "\n\n"])
FORMS = (
    str,
    str.upper,
    str.title,
    "-\n".join,
    " ".join,
    "\xad".join,
    lambda word: f"“{word}”, {word}’s",
    lambda word: f"https://paper.example/{word}-held",
)


@settings(max_examples=12)
@given(LETTERS, st.lists(st.one_of(FILLER, st.sampled_from(FORMS)), min_size=1, max_size=12))
@pytest.mark.usefixtures("unmeasured_here")
def test_no_set_text_has_a_trace_of_a_word_in_any_form(made, word, parts) -> None:
    text = " ".join(part if isinstance(part, str) else f"then {part(word)}" for part in parts)
    data = made(word, text=f"Begin {text} end.", marks=[{"quote": "Begin", "note": f"a {word}"}])
    assert traces.traces(data, word) == []
    if any(not isinstance(part, str) for part in parts):
        assert traces.traces(data, REDACTED) != []
