"""Where things lie in a package, and what it says of itself.

``guardbook.json`` marks the folder and counts what is in it; ``articles/NNNNNN.json`` has
everything about one article, beside a page and a Markdown file for people; ``originals/`` the
imported files by their SHA-256; ``archive.json`` and ``log.jsonl`` what belongs to no article.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from desktop_app.domain.articles import Article
from desktop_app.domain.packages import ARTICLES, MANIFEST, original_place
from desktop_app.domain.text import one_line, visible_bidi
from desktop_app.exporting.names import cut_name, safe_name

INDEX = "index.html"
README = "README.txt"

_EXTENSION = re.compile(r"\.[A-Za-z0-9]{1,8}")

_README = """\
{title}
{line}

These files were written by Guardbook, an archive for journalists, so that everything in it can
be read without the program. Nothing here is encrypted: keep this folder as you would keep the
documents themselves.

index.html       open it in a browser: all articles, with a search box. It loads nothing from
                 the network.
articles/        for each article a page (.html), a text with footnotes (.md), and everything
                 that is known of it (.json): fields and where they come from, every version of
                 the text, highlights and notes, tags, cases, states.
originals/       the files that were imported, and pictures from inside them, byte for byte, named
                 by their SHA-256. The .json of an article says which is its original ("blob" in
                 its blocks: its pictures). Some may be documents from strangers: open them with
                 the care that you would take with an attachment.
archive.json     tags with their colours, cases as a tree, saved searches, choices, imports.
log.jsonl        the log of every change, a row a line, oldest first.
{manifest}
                 SHA-256 of every file; "sha256sum -c {manifest}" checks them.
signature.json   a signature (Ed25519) under that list. "guardbook verify THIS-FOLDER" checks all
                 of it, and shows the key: ask whoever gave you the folder whether it is theirs.

In the .json, start and end count code points of the text, which is UTF-8 in normal form C. Moments
are in UTC. "schema" in guardbook.json is the version of the tables that the names of the fields
come from.

A package comes back with: guardbook --archive NEW-FOLDER import THIS-FOLDER
"""


def article_stem(article: Article) -> str:
    """Return where an article lies for people, without the ending: number and title."""
    title = safe_name(visible_bidi(one_line(article.title)).replace("%", " "))
    return f"{ARTICLES}/{cut_name(f'{article.id:06} {title}'.strip())}"


def original_name(sha256: str, name: str) -> str:
    """Return where an original lies; only the ending of its own name is kept."""
    ending = f".{name.rpartition('.')[2]}" if "." in name else ""
    known = ending.lower() if _EXTENSION.fullmatch(ending) else ""
    return f"{original_place(sha256)}{known}"


def readme(title: str) -> bytes:
    """Return the text that explains the package."""
    return _README.format(title=title, line="=" * len(title), manifest=MANIFEST).encode("utf-8")


def to_json(value: Mapping[str, Any]) -> bytes:
    """Return a value as JSON that people can read and programs compare."""
    return (json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode("utf-8")


def to_line(value: Mapping[str, Any]) -> bytes:
    """Return a value as one line of JSON."""
    return (json.dumps(value, ensure_ascii=False, sort_keys=True) + "\n").encode("utf-8")
