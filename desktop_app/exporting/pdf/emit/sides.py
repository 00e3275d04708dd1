"""Which way most of a page runs, as readers of the file reckon it.

One of them counts the letters of a page, notes and page numbers included, and takes all lines of
the page for lines that run the way most letters do. So a page of which a good part runs from right
to left gets as many signs of direction in a corner as it takes; nothing is seen of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from desktop_app.exporting.pdf.layout.bidi import LEFTWARDS, RIGHTWARDS
from desktop_app.exporting.pdf.layout.faces import Face
from desktop_app.exporting.pdf.layout.page import Page, TextRun

ELEMENT = re.compile(r"<(\w+)>|(-?[\d.]+)")
"""Of a TJ array: codes, or how far to go back."""
DIGITS = 4
"""Of a code."""
_SPARE = 24
"""Signs more than it takes by our own count."""
_TOGETHER = 8
"""Signs that one code stands for; there are readers that take no more."""
_WIDTH = 200.0
"""Of a code: what lies over its like is taken for a shadow."""
_SHARE = 3
"""Lines to the right are read as well on a page to the left, but not the other way round: so a
page runs to the left if not more than so many times as much of its body runs to the right."""
_SIGNS = 4
"""At most so many signs of direction are written for a stretch that is kept apart."""


def has_turned(page: Page) -> bool:
    """Whether anything of a page runs from right to left; of most pages nothing does."""
    runs = (*page.body, *page.notes, *page.furniture)
    return any(isinstance(run, TextRun) and (run.leftwards or run.apart) for run in runs)


def side_of(page: Page) -> tuple[int, list[tuple[Face, int, int]]]:
    """Return 1 if the page runs from right to left, else 0, and what makes readers think so too.

    The latter are codes: (font, layer, code).
    """
    body = [run for run in page.body if isinstance(run, TextRun)]
    runs = [*body, *(run for run in page.notes if isinstance(run, TextRun)), *page.furniture]
    turned = [run for run in runs if run.leftwards or run.apart]
    if not turned:
        return 0, []
    lengths = Counter[bool]()
    for run in body:
        lengths[run.leftwards] += sum(len(word.text) for word in run.words)
    side = int(lengths[True] * _SHARE > lengths[False])
    kinds = Counter(map(unicodedata.bidirectional, _written(runs)))
    ahead = kinds["R"] + kinds["AL"] - kinds["L"]
    apart = sum(_SIGNS for run in runs if run.apart and run.apart.opens)
    missing = apart + _SPARE - (ahead if side else -ahead)
    face = next((w.face for run in turned for w in run.words if not w.face.postscript), None)
    if missing <= _SPARE or face is None:
        return (side if face else int(ahead > 0)), []
    sign = (LEFTWARDS if side else RIGHTWARDS) * _TOGETHER
    layer, code = face.code(face.blank, sign, _WIDTH)
    return side, [(face, layer, code)] * -(-missing // _TOGETHER)


def needs_sign(run: TextRun) -> bool:
    """Whether a run to the right ends in what a reader takes for a beginning from the right."""
    if not run.words or run.words[-1].face.postscript:
        return False
    text = "".join(word.text for word in run.words).rstrip()
    kinds = [unicodedata.bidirectional(character) for character in text]
    return "L" in kinds and kinds[-1] not in {"L", "EN"}


def begins_with_mark(run: TextRun) -> bool:
    """Whether the first that is written of a run, blanks aside, is a mark of a letter."""
    if not run.words or run.words[0].face.postscript:
        return False
    for character in _written([run]):
        if not character.isspace():
            return unicodedata.category(character) == "Mn"
    return False


def _written(runs: Iterable[TextRun]) -> Iterable[str]:
    """Yield each character that is written."""
    for run in runs:
        for word in run.words:
            texts = word.face.texts[word.layer]
            for _, elements in word.strings:
                for codes, _ in ELEMENT.findall(elements):
                    for at in range(0, len(codes), DIGITS):
                        yield from texts[int(codes[at : at + DIGITS], 16)]
