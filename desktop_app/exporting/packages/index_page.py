"""The page with which a package is opened in a browser, without the program.

It loads nothing: style and script stand in it, and its policy lets exactly this script run. The
script hides the lines in which a word of the search box is missing; without it every line shows.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

_SCRIPT = """
const box = document.getElementById("q"), said = document.getElementById("n");
const lines = Array.from(document.querySelectorAll("#list > li"));
const fold = (text) => text.normalize("NFKD").replace(/\\p{M}/gu, "").toLowerCase();
const words = lines.map((line) => fold(line.textContent));
function narrow() {
  const wanted = fold(box.value).split(/\\s+/).filter(Boolean);
  let shown = 0;
  lines.forEach((line, at) => {
    const there = wanted.every((word) => words[at].includes(word));
    line.hidden = !there;
    if (there) shown += 1;
  });
  said.textContent = wanted.length ? shown + " of " + lines.length : "";
}
box.addEventListener("input", narrow);
document.getElementById("search").hidden = false;
narrow();
"""
_STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 50rem; margin: 2.5rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
p { margin: .25rem 0 1rem; }
small, .where, #n { color: GrayText; }
#search { position: sticky; top: 0; padding: .75rem 0; background: Canvas; }
#search[hidden] { display: none; }
input { font: inherit; width: 100%; box-sizing: border-box; padding: .5rem .75rem; }
ul { list-style: none; margin: 0; padding: 0; }
li { padding: .5rem 0; border-top: 1px solid color-mix(in srgb, CanvasText 15%, Canvas); }
li a { font-weight: 600; text-decoration: none; }
li a:hover { text-decoration: underline; }
.where { font-size: .875rem; }
"""


@dataclass(frozen=True, slots=True)
class Line:
    """One article in the list: its page within the package, and what is said of it."""

    page: str
    title: str
    published: str
    source: str
    byline: str
    tags: tuple[str, ...]
    cases: tuple[str, ...]
    trashed: bool = False


def index_page(title: str, told: Iterable[str], lines: Iterable[Line]) -> str:
    """Return the page.

    Args:
        title: the headline.
        told: paragraphs below it.
        lines: the articles; the newest come first, those without a day last.
    """
    known = base64.b64encode(hashlib.sha256(_SCRIPT.encode("utf-8")).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{known}'"
    paragraphs = "\n".join(f"<p>{escape(words)}</p>" for words in told)
    newest = sorted(lines, key=lambda line: line.published, reverse=True)
    items = "\n".join(map(_item, newest))
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{escape(title)}</h1>\n{paragraphs}\n"
        '<div id="search" hidden><input id="q" type="search" autofocus '
        'placeholder="Search titles, sources, tags, cases" '
        'aria-label="Search titles, sources, tags, cases"> '
        '<small id="n" role="status"></small></div>\n'
        f'<ul id="list">\n{items}\n</ul>\n<script>{_SCRIPT}</script>\n</body>\n</html>\n'
    )


def _item(line: Line) -> str:
    where = " · ".join(
        escape(words)
        for words in (
            line.published,
            line.source,
            line.byline,
            " ".join(f"#{tag}" for tag in line.tags),
            ", ".join(line.cases),
            "in the Trash" if line.trashed else "",
        )
        if words
    )
    title = escape(line.title or "Untitled")
    return (
        f'<li dir="auto"><a href="{quote(line.page)}">{title}</a>'
        f'<div class="where">{where}</div></li>'
    )
