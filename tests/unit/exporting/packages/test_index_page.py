"""The page with which a package is opened in a browser."""

from __future__ import annotations

import base64
import hashlib
import re

from desktop_app.exporting.packages.index_page import Line, index_page


def page(*lines: Line) -> str:
    return index_page("Archive: 2 articles", ["Exported <today>."], lines)


LINE = Line(
    "articles/000001 A <b> & “c”?.html", "A <b>", "2021-02-14", "Post", "Ann", ("x/y",), ("Quay",)
)


def test_titles_and_links_are_escaped():
    text = page(LINE)
    assert '<a href="articles/000001%20A%20%3Cb%3E%20%26%20%E2%80%9Cc%E2%80%9D%3F.html"' in text
    assert "A &lt;b&gt;</a>" in text
    assert "<p>Exported &lt;today&gt;.</p>" in text
    assert "2021-02-14 · Post · Ann · #x/y · Quay" in text
    assert "Untitled" in page(Line("a.html", "", "", "", "", (), (), trashed=True))


def test_only_its_own_script_runs_and_nothing_is_loaded():
    text = page(LINE)
    [script] = re.findall(r"<script>(.*?)</script>", text, re.S)
    known = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{known}'\"" in text
    assert "default-src 'none'" in text
    assert not re.search(r"(?:src|href)=\"(?:https?:)?//", text)


def test_the_newest_come_first():
    days = ("2021-02-14", "", "2024-01-01")
    text = page(*(Line(f"{day}.html", day or "none", day, "", "", (), ()) for day in days))
    places = [text.index(f">{day or 'none'}</a>") for day in days]
    assert places[2] < places[0] < places[1]


def test_without_a_script_every_article_is_listed():
    text = page(LINE, LINE)
    assert text.count("<li ") == 2
    assert '<div id="search" hidden>' in text
