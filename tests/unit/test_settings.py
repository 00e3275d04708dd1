"""What the user chose survives, whatever happened to the file."""

from __future__ import annotations

import os
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app import paths
from desktop_app.errors import ArchiveProblem
from desktop_app.settings import Settings, amend, load, save, settings_file, with_first


def test_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "settings.toml"
    settings = Settings("dark", "de", "sepia", 22, single_letters=False, sidebar=False)
    settings = replace(settings, layout="rows", compact=True, focus=True, geometry="0a1b")
    settings = replace(settings, archives=("/archives/A “desk”", "/b\\c"), tour_seen=True)
    save(settings, file)
    assert load(file) == settings


def test_the_file_lies_in_the_folder_of_settings() -> None:
    assert settings_file() == paths.config() / "settings.toml"
    assert load() == Settings()
    save(replace(Settings(), reading_size=20))
    assert load().reading_size == 20


@pytest.mark.parametrize(
    "content",
    [b"", b"not [ toml", b"\xff\xfe\x00", b'look = 3\nreading_size = "big"\nsidebar = 1\n'],
)
def test_what_cannot_be_read_is_a_default(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(content)
    assert load(file) == Settings()


def test_values_that_fit_are_taken_from_among_others(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('look = "dark"\nunknown = 1\nreading_size = true\n', encoding="utf-8")
    assert load(file) == Settings(look="dark")


def test_a_folder_that_cannot_be_written_is_a_problem_with_a_name(tmp_path: Path) -> None:
    taken = tmp_path / "settings.toml"
    taken.mkdir()
    with pytest.raises(ArchiveProblem):
        save(Settings(), taken)


def test_two_windows_do_not_overwrite_what_the_other_changed(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    save(Settings(), file)
    first = second = load(file)
    save(replace(first, look="dark"), file, was=first)
    assert save(replace(second, reading_size=20), file, was=second).look == "dark"
    assert load(file) == Settings(look="dark", reading_size=20)
    save(second, file, was=second)  # nothing changed: nothing is written
    assert load(file) == Settings(look="dark", reading_size=20)


def test_a_list_that_grows_is_read_again_before_it_is_written(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    for name in ("a", "b", "a"):
        found = amend(
            lambda s, name=name: replace(s, archives=with_first(s.archives, name, 12)), file
        )
    assert found.archives == load(file).archives == ("a", "b")
    assert with_first(("b", "c"), "a", 2) == ("a", "b")


def test_a_list_of_other_things_is_a_default(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('archives = [1, "x"]\nactions = ["quit"]\n', encoding="utf-8")
    assert load(file) == Settings(actions=("quit",))


@given(st.text())
def test_any_text_is_written_as_toml(text: str) -> None:
    from desktop_app.settings import _toml

    written = _toml(text)
    try:
        found = tomllib.loads(f"value = {written}")["value"]
    except tomllib.TOMLDecodeError as error:
        pytest.fail(f"{written!r}: {error}")
    assert found == text


def test_a_folder_with_a_name_of_strange_bytes_costs_no_other_setting(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    folder = os.fsdecode(b"/archives/\xff")
    save(Settings(look="dark", archives=(folder, "/archives/one"), geometry="\udcff"), file)
    assert load(file) == Settings(look="dark", archives=("/archives/one",))
