"""An article, or words of it, in four styles."""

from __future__ import annotations

import pytest

from desktop_app.exporting.references.citing import Style, citation

STYLES = list(Style)


@pytest.fixture
def made(article):
    return article(
        "One two.\n\nThree four.", title="Lamps on the quay", byline="Ann Lee and Jean-Luc van Rijn"
    )


def test_an_article_in_each_style(made):
    assert citation(made, None) == (
        "Ann Lee and Jean-Luc van Rijn, “Lamps on the quay”, The Marrowby Courier, "
        "12 February 2021\nhttps://courier.example/2021/02/lamps"
    )
    assert citation(made, None, Style.CHICAGO) == (
        "Ann Lee and Jean-Luc van Rijn, “Lamps on the quay,” The Marrowby Courier, "
        "February 12, 2021, https://courier.example/2021/02/lamps."
    )
    assert citation(made, None, Style.APA) == (
        "Lee, A., & van Rijn, J.-L. (2021, February 12). Lamps on the quay. "
        "The Marrowby Courier. https://courier.example/2021/02/lamps"
    )
    assert citation(made, None, Style.MLA) == (
        "Lee, Ann, and Jean-Luc van Rijn. “Lamps on the quay.” The Marrowby Courier, "
        "12 Feb. 2021, https://courier.example/2021/02/lamps."
    )


def test_words_with_their_place_in_each_style(made):
    assert citation(made, (10, 15)).startswith("“Three”\n— Ann Lee")
    assert "12 February 2021, ¶ 2, characters 10–15\nhttps" in citation(made, (10, 15))
    chicago = citation(made, (10, 15), Style.CHICAGO)
    assert chicago.startswith("“Three”\nAnn Lee and")
    assert "February 12, 2021, ¶ 2, characters 10–15, https" in chicago
    assert citation(made, (4, 15), Style.APA).startswith(
        "“two. Three” (Lee & van Rijn, 2021, paras. 1–2, characters 4–15)\nLee, A., &"
    )
    assert citation(made, (10, 15), Style.MLA).startswith(
        "“Three” (Lee and van Rijn, par. 2, characters 10–15)\nLee, Ann, and"
    )


@pytest.mark.parametrize("style", STYLES)
def test_what_is_not_known_leaves_no_gap(article, style):
    bare = article("One.", title="", byline="", source="", url="", published="", language="")
    for span in (None, (0, 3)):
        said = citation(bare, span, style)
        assert "Untitled" in said
        for gap in (", ,", ",,", "..", "()", ", .", "  ", "”.”"):
            assert gap not in said
        assert not said.startswith((",", ".", " "))
    assert citation(bare, None, Style.CHICAGO) == "“Untitled.”"
    assert citation(bare, None, Style.APA) == "Untitled. (n.d.)."
    assert citation(bare, (0, 3), Style.APA) == (
        "“One” (“Untitled”, n.d., para. 1, characters 0–3)\nUntitled. (n.d.)."
    )


def test_many_authors_are_shortened_as_each_style_has_it(article):
    names = [f"Ann{chr(97 + n)} Lee{chr(97 + n)}" for n in range(22)]
    four = article("One two.", byline=", ".join(names[:4]))
    assert citation(four, None, Style.CHICAGO).startswith("Anna Leea et al., “")
    assert citation(four, None, Style.MLA).startswith("Leea, Anna, et al. “")
    assert citation(four, (0, 3), Style.MLA).startswith("“One” (Leea et al., par. 1,")
    assert citation(four, (0, 3), Style.APA).startswith("“One” (Leea et al., 2021,")
    three = article("One.", byline=", ".join(names[:3]))
    assert citation(three, None, Style.CHICAGO).startswith("Anna Leea, Annb Leeb, and Annc Leec, “")
    many = article("One.", byline=", ".join(names))
    said = citation(many, None, Style.APA)
    assert "Lees, A., … Leev, A. (2021" in said
    assert "Leet" not in said


def test_marks_at_the_end_of_a_title_are_not_doubled(article):
    made = article("One.", title="Who put out the “lamps”?", byline="The Night Desk")
    assert "“Who put out the ‘lamps’?” The Marrowby" in citation(made, None, Style.CHICAGO)
    assert "The Night Desk. (2021, February 12). Who put out" in citation(made, None, Style.APA)
    assert "“Who put out the ‘lamps’?” The" in citation(made, None, Style.MLA)


@pytest.mark.parametrize("style", STYLES)
def test_no_name_can_disguise_itself(article, style):
    made = article("One.", title="a\u202eb", byline="A\u202eB", source="S\u202e")
    assert "\u202e" not in citation(made, None, style)
    assert "⟦RLO⟧" in citation(made, None, style)
