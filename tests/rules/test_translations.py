"""Every text of the window can be given to translators as it stands in the source."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest
from messages import Message, Untranslatable, sentences_below, window_messages, wordings_below

from tests.support import translations


def planted(root: Path, text: str, place: str = "desktop_app/gui/planted.py") -> Path:
    path = root / place
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    ast.parse(text)
    return root


def test_no_text_of_the_window_is_put_together_at_run_time(root: Path) -> None:
    assert len(set(window_messages(root))) > 300


def test_texts_are_found_with_their_context(tmp_path: Path) -> None:
    root = planted(
        tmp_path,
        "class Pane:\n"
        "    def name(self):\n"
        "        return self.tr('Notes') + translate('menus', 'File')\n"
        "def counted(n):\n"
        "    return formats.plural('counts', '%Ln note', '%Ln notes', n)\n",
    )
    assert set(window_messages(root)) == {
        Message("Pane", "Notes"),
        Message("menus", "File"),
        Message("counts", "%Ln note"),
        Message("counts", "%Ln notes", counted=True),
    }


@pytest.mark.parametrize(
    "call", ["self.tr(f'{a} notes')", "translate('menus', name)", "formats.translate(a, 'x')"]
)
def test_a_text_made_at_run_time_is_named(tmp_path: Path, call: str) -> None:
    root = planted(tmp_path, f"class Pane:\n    def name(self):\n        return {call}\n")
    with pytest.raises(Untranslatable, match=r"planted\.py:3"):
        list(window_messages(root))


def test_wordings_of_the_search_are_found_and_not_put_together(root: Path, tmp_path: Path) -> None:
    assert Message("wordings", "{0} (also {1})") in set(wordings_below(root))
    planted(tmp_path, "def f(word):\n    return Worded(word + '?')\n", "desktop_app/search/a.py")
    with pytest.raises(Untranslatable, match=r"a\.py:2"):
        list(wordings_below(tmp_path))


def test_sentences_below_the_window_are_found_as_patterns(tmp_path: Path) -> None:
    (tmp_path / "desktop_app").mkdir()
    (tmp_path / "desktop_app" / "errors.py").write_text("")
    root = planted(
        tmp_path,
        '"""A module of words."""\n'
        "def f(name):\n"
        '    """Say a thing."""\n'
        "    raise BadValue(f'There is no tag “{name}” here.', 'Check the spelling.')\n"
        "    raise UnreadableSource(f'“{name}” is empty.')\n"
        "    run('DELETE FROM tag where id is what?')\n",
        "desktop_app/archive/planted.py",
    )
    assert sentences_below(root) == {
        "There is no tag “{0}” here.",
        "Check the spelling.",
        "“{0}” is empty.",
    }


@pytest.fixture(scope="module")
def wanted(root: Path) -> list[Message]:
    return translations.wanted(root)


@pytest.mark.parametrize("language", translations.PLURALS)
class TestEveryLanguage:
    """What is shipped is whole, and in step with the sources."""

    @pytest.fixture
    def told(self, root: Path, language: str) -> translations.Told:
        return translations.read(self.path(root, language))

    @staticmethod
    def path(root: Path, language: str) -> Path:
        return root / translations.FOLDER / f"guardbook_{language}.ts"

    def test_every_text_is_translated_and_none_is_left_over(
        self, wanted: list[Message], told: translations.Told
    ) -> None:
        assert translations.missing(wanted, told) == []
        assert set(told) == {(one.context, one.text) for one in wanted}

    def test_what_is_filled_in_is_kept(self, told: translations.Told) -> None:
        marks = re.compile(r"\{\d\}")
        wrong = [
            (source, form)
            for (_, source), forms in told.items()
            for form in forms
            if set(marks.findall(form)) != set(marks.findall(source))
            or ("%Ln" in form) > ("%Ln" in source)
        ]
        assert wrong == []

    def test_counted_texts_have_all_their_forms(
        self, wanted: list[Message], language: str, told: translations.Told
    ) -> None:
        counted = [one for one in wanted if one.counted]
        assert counted
        for one in counted:
            forms = told[one.context, one.text]
            assert len(forms) == translations.PLURALS[language]
            assert all(form.strip() for form in forms), one

    def test_what_the_window_loads_is_made_of_it(
        self, root: Path, language: str, tmp_path: Path
    ) -> None:
        path = self.path(root, language)
        made = translations.compiled(path, tmp_path / "made.qm")
        assert path.with_suffix(".qm").read_bytes() == made


def test_the_patterns_of_sentences_are_those_of_the_sources(root: Path) -> None:
    listed = json.loads((root / translations.FOLDER / "sentences.json").read_bytes())
    assert listed == sorted(sentences_below(root))
