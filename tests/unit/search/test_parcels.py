"""Articles arrive at the process that indexes as they were sent."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.results import IndexDocument
from desktop_app.search.parcels import packed_documents, unpacked_documents

TEXTS = st.text(st.characters(exclude_categories=()), max_size=8)
ARTICLES = st.builds(
    IndexDocument,
    st.integers(1, 2**62).map(ArticleId),
    *[TEXTS] * 7,
)


@given(st.lists(ARTICLES, max_size=4))
def test_articles_of_any_text_arrive_as_they_were_sent(articles: list[IndexDocument]) -> None:
    assert unpacked_documents(packed_documents(articles)) == articles


def test_half_a_character_and_lines_arrive_too() -> None:
    article = IndexDocument(ArticleId(7), "\n", "a\ud800\n[]", "", "é", "", "🙂\x00", "ru")
    assert unpacked_documents(packed_documents([article, article])) == [article, article]
