"""Names of exported files."""

from __future__ import annotations

import pytest

from desktop_app.exporting.names import file_names, safe_name


def test_a_name_is_the_day_and_the_title(article):
    assert file_names([article("x")], ".pdf") == ["2021-02-12 Lamps on the quay.pdf"]


def test_names_differ_on_every_file_system(article):
    names = file_names([article("x"), article("y", title="LAMPS on the quay"), article("z")], ".md")
    assert names == [
        "2021-02-12 Lamps on the quay.md",
        "2021-02-12 LAMPS on the quay (2).md",
        "2021-02-12 Lamps on the quay (3).md",
    ]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("../../etc/passwd", "etc passwd"),
        ("C:\\Windows\\win.ini", "C Windows win.ini"),
        ('a<b>c:d"e|f?g*h', "a b c d e f g h"),
        (".hidden. ", "hidden"),
        ("con", "_con"),
        ("LPT1.txt", "_LPT1.txt"),
        ("tab\tand\x00nul", "tab and nul"),
        ("...", ""),
    ],
)
def test_what_file_systems_forbid_is_taken_out(title, name):
    assert safe_name(title) == name


def test_an_article_without_a_title_or_date_is_named_by_its_number(article):
    made = article("x", number=42, title="///", published="")
    assert file_names([made], ".pdf") == ["Article 42.pdf"]


def test_a_reordering_control_cannot_disguise_the_ending(article):
    (name,) = file_names([article("x", title="invoice\u202efdp.exe")], ".pdf")
    assert "\u202e" not in name
    assert name.endswith(".pdf")


@pytest.mark.parametrize("word", ["word ", "слово ", "字", "w"])
def test_long_titles_are_cut_to_what_file_systems_take(article, word):
    (name,) = file_names([article("x", title=word * 400)], ".pdf")
    assert len(name.encode()) <= 130
    assert name.startswith("2021-02-12 ")
    assert not name.removesuffix(".pdf").endswith(" ")
