import datetime as dt

import pytest

from desktop_app.domain import edits as e
from desktop_app.domain import labels
from desktop_app.domain.anchors import make_anchor
from desktop_app.domain.annotations import (
    MEANINGS,
    Annotation,
    AnnotationKind,
    ArticleId,
    Colour,
    new_annotation_id,
)
from desktop_app.domain.articles import Article, Original
from desktop_app.domain.blocks import paragraphs
from desktop_app.domain.cases import Case, CaseId
from desktop_app.domain.changes import Changes
from desktop_app.domain.provenance import Field, FieldValue, How, typed
from desktop_app.domain.tags import Tag

NOW = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)
ONE = ArticleId(1)
NOTE = Annotation(
    new_annotation_id(), ONE, AnnotationKind.NOTE, None, Colour.BLUE, "n", "", NOW, NOW
)
MARK = Annotation(
    new_annotation_id(),
    ONE,
    AnnotationKind.HIGHLIGHT,
    make_anchor("a word", "hash", 2, 6),
    Colour.BLUE,
    "",
    "",
    NOW,
    NOW,
)
RED, GREEN = Tag("a", Colour.PINK), Tag("a", Colour.GREEN)
CASE = Case(CaseId("c"), "Trial")

EDITS = [
    (e.SetField(ONE, Field.TITLE, FieldValue("a"), typed("b")), "Change title"),
    (e.SetField(ONE, Field.TITLE, FieldValue("a"), typed("a")), "Confirm field"),
    (e.AddAnnotation(MARK), "Add highlight"),
    (e.RemoveAnnotation(NOTE), "Delete note"),
    (e.ChangeAnnotation(MARK, NOTE), "Change note"),
    (e.ChangeAnnotation(MARK, MARK), "Change highlight"),
    (e.DefineTag(RED), "Create tag"),
    (e.ForgetTag(RED), "Delete tag"),
    (e.ChangeTag(RED, GREEN), "Change tag"),
    (e.TagArticles("a", (ONE,)), "Add tag"),
    (e.UntagArticles("a", (ONE,)), "Remove tag"),
    (e.CreateCase(CASE), "Create case"),
    (e.DeleteCase(CASE), "Delete case"),
    (e.ChangeCase(CASE, Case(CASE.id, "Appeal")), "Change case"),
    (e.FileArticles(CASE.id, (ONE,)), "Add to case"),
    (e.UnfileArticles(CASE.id, (ONE,)), "Remove from case"),
    (e.SetFlag(e.Flag.STARRED, True, (ONE,)), "Star"),
    (e.SetFlag(e.Flag.TRASHED, True, (ONE,)), "Move to Trash"),
    (e.Several((e.DefineTag(RED), e.TagArticles("a", (ONE,)))), "Add tag"),
    (e.Several(()), "Nothing"),
]


@pytest.mark.parametrize(("edit", "label"), EDITS, ids=[label for _, label in EDITS])
def test_the_inverse_of_the_inverse_is_the_edit_and_every_edit_has_words(edit, label):
    assert edit.inverse().inverse() == edit
    assert labels.label(edit) == label


@pytest.mark.parametrize("flag", e.Flag)
def test_every_flag_has_words_for_both_ways(flag):
    on, off = e.SetFlag(flag, True, (ONE,)), e.SetFlag(flag, False, (ONE,))
    assert on.inverse() == off
    assert labels.label(on) != labels.label(off)


def test_several_edits_are_undone_in_reverse_order():
    several = e.Several((e.DefineTag(RED), e.TagArticles("a", (ONE,))))
    assert several.inverse().edits == (e.UntagArticles("a", (ONE,)), e.ForgetTag(RED))


def test_an_annotation_belongs_to_one_text():
    assert MARK.placed_in("hash")
    assert not MARK.placed_in("other")
    assert not NOTE.placed_in("hash")


def test_each_colour_has_a_meaning_with_a_letter_of_its_own():
    assert set(MEANINGS) == set(Colour)
    assert len({meaning[0] for meaning in MEANINGS.values()}) == len(Colour)


def test_typed_values_say_so():
    assert typed("x").provenance.how is How.TYPED


def test_changes_add_up():
    both = Changes(frozenset({ONE}), tags=True) | Changes(frozenset({ArticleId(2)}), texts=True)
    assert both == Changes(frozenset({ONE, ArticleId(2)}), tags=True, texts=True)


def test_an_article_reads_its_fields():
    article = Article(
        ONE,
        {Field.TITLE: typed("T"), Field.PUBLISHED: typed("2021-02-14")},
        paragraphs("x"),
        "text",
        "seed text 1",
        Original("00", 1, "a.txt", "text/plain"),
        NOW,
    )
    assert article.title == "T"
    assert article.value(Field.URL) == ""
    assert article.published == dt.date(2021, 2, 14)
    assert Article(ONE, {}, paragraphs(""), "", "", article.original, NOW).published is None
