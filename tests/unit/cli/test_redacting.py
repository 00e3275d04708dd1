"""What is to be blacked out is said on the command line, in a file, or by a tag."""

from __future__ import annotations

import argparse
import io

import pytest

from desktop_app.cli.redacting import add_redaction, redaction
from desktop_app.domain.redaction import Redaction
from desktop_app.errors import BadValue


def read(*arguments: str) -> Redaction | None:
    parser = argparse.ArgumentParser()
    add_redaction(parser)
    return redaction(parser.parse_args(arguments))


def test_words_come_from_arguments_and_from_a_file(tmp_path) -> None:
    words = tmp_path / "words.txt"
    words.write_text("\ufeffKorvath\n\n  Mira Korvath \n", encoding="utf-8")
    asked = read("--redact", "clerk", "--redact", "quay", "--redact-file", str(words))
    assert asked == Redaction(["clerk", "quay", "Korvath", "Mira Korvath"])
    assert read() is None


def test_words_come_from_the_input(monkeypatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("Korvath\n"))
    assert read("--redact-file", "-") == Redaction(["Korvath"])


def test_a_tag_alone_is_enough() -> None:
    assert read("--redact-tag", "#witness") == Redaction([], "witness")
    assert read("--redact", "x", "--redact-areas-only") == Redaction(["x"], areas_only=True)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--redact-areas-only",), "Nothing is said"),
        (("--redact", ""), "empty line"),
        (("--redact", "?!"), "no letters"),
        (("--redact-tag", "#"), "no name"),
        (("--redact-file", "/no/such/file"), "cannot be read"),
        (("--redact-file", "/dev/null"), "is empty"),
    ],
)
def test_what_would_black_out_nothing_is_refused(arguments, sentence) -> None:
    with pytest.raises(BadValue, match=sentence):
        read(*arguments)
