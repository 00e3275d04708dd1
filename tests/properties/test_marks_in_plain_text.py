"""Marks that are found without telling all words apart are those that are found by doing so."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.search import marking
from desktop_app.search.analysis import Glued
from desktop_app.search.marking import Marker
from desktop_app.search.query import read

pytestmark = pytest.mark.usefixtures("unmeasured")
WORDS = st.sampled_from(
    ["Navalny", "Navalnysaid", "said", "Navalny's", "rally", "rallies", "rallying", "Berlin",
     "Berlinrally", "unrally", "orally", "Rally", "Rallysaid", "saids", "caid", "2021", "s", "a",
     "candle-lit", "candle", "lit", "#Rally", "@said", "tax-free", "Müller", "MÜLLERSAID",
     "Émigré", "émigrésaid", "râlly", "ſaid", "ś", "n\u00ba", "İs", "s\u0301aid", "straße",
     "█", "rally\u2009said", "rally\u200dsaid", "rally€", "＃rally", "said™", "´s", "´ſ",
     "rally\u00adsaid", "U.S.", "US", "u's", "S."]
)  # fmt: skip
TEXTS = st.lists(st.tuples(st.sampled_from([" ", " ", "\n\n", ". ", "-", "’s ", ""]), WORDS)).map(
    lambda pairs: "".join(blank + word for blank, word in pairs)
)
QUERIES = st.lists(
    st.sampled_from(
        ["rally", "said", "ral*", "navalny", '"navalny said"', '"rally in"', "=rally", "raly~1",
         "r?lly", "*ally", "muller", "emigr*", '"muller said"', "strasse", "=emigre", "is", "no",
         "2021", "U.S.", "US", '"s said"', '"rally s"', "candle-lit", '"said rally"~3', "sai*",
         "berlin", "*s", "us~", "a~", "=s", "S"]
    ),
    min_size=1, max_size=3, unique=True,
).map(" ".join)  # fmt: skip


@settings(max_examples=400)
@given(query=QUERIES, title=TEXTS, text=TEXTS, typing=st.booleans())
def test_marks_are_the_same_either_way(query: str, title: str, text: str, typing: bool) -> None:
    tree = read(query, dt.date(2021, 3, 1), as_you_type=typing).tree
    assert tree is not None
    glued = Glued(title, text)
    texts = {"title": title, "text": text}
    quick = [Marker(tree).marks(texts[name], name, "en", glued) for name in texts]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(marking, "in_plain_text", lambda *_: None)
        slow = [Marker(tree).marks(texts[name], name, "en", glued) for name in texts]
    assert quick == slow
    assert [*Marker(tree).both(title, text, "en")] == slow
