from __future__ import annotations

from desktop_app.domain.comparing import differing


def words(text, other):
    return [text[start:end] for start, end in differing(text, other)]


def test_words_that_the_other_text_has_not_are_named():
    old = "One quay was lit.\n\nA crane 🏗 stood stil by the gate."
    new = "One quay was lit.\n\nA crane 🏗 stood still by the iron gate."
    assert words(old, new) == ["stil"]
    assert words(new, old) == ["still", "iron"]


def test_equal_words_differ_nowhere_whatever_stands_between_them():
    assert differing("a b", "a\n\nb") == ()
    assert differing("", "a") == ()
    assert differing("a", "") == ((0, 1),)


def test_where_very_much_differs_all_of_it_is_one_passage():
    old = "start " + "a b " * 2_000 + "end"
    [(start, end)] = differing(old, "start " + "c " * 9 + "end")
    assert (start, old[end:].strip()) == (6, "end")
