"""A quote with its source."""

from __future__ import annotations

from desktop_app.gui.reader.citation import citation


def test_a_quote_says_where_it_stands(make) -> None:
    article = make.article(
        byline="A. Reporter", published="2021-02-14", url="https://example.org/candles"
    )
    start, _ = make.place("Nobody had asked")
    _, end = make.place("The court said")
    assert citation(article, (start, end)) == (
        "“Nobody had asked for a permit. The court said”\n"
        "— A. Reporter, “Candles in the courtyards”, Harbour Post, 14 February 2021, ¶ 2–3, "
        f"characters {start}–{end}\n"
        "https://example.org/candles"
    )


def test_the_words_are_those_of_the_text(make) -> None:
    from desktop_app.domain.blocks import Part, build

    make.text = build([Part("a line\nand another 🙂")])
    assert citation(make.article(), (0, 20)).startswith("“a line and another 🙂”\n")
    assert citation(make.article(), (0, 20)).endswith("Harbour Post, ¶ 1, characters 0–20")


def test_without_words_it_is_the_source_alone(make) -> None:
    assert citation(make.article(title="", source=""), None) == "“Untitled”"


def test_no_name_can_disguise_itself(make) -> None:
    assert "⟦RLO⟧" in citation(make.article(byline="A\u202eB"), None)


def test_a_style_can_be_asked_for(make) -> None:
    assert citation(make.article(), None, "mla").startswith("“Candles in the courtyards.” Harbour")
