"""Arguments that say what is to be blacked out of an export."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from desktop_app.domain.redaction import TAG, Redaction
from desktop_app.errors import BadValue


def add_redaction(parser: argparse.ArgumentParser) -> None:
    """Add --redact and what belongs to it; see ``redaction``."""
    parser.add_argument(
        "--redact", metavar="WORDS", action="append", default=[],
        help="black out WORDS everywhere, however they are written; may be given more than once. "
        "An asterisk stands for any more letters (“petrov*”). Shells remember what was typed: "
        "--redact-file does not.",
    )  # fmt: skip
    parser.add_argument(
        "--redact-file", metavar="FILE", type=Path,
        help="black out the words in FILE, one word or phrase a line; - reads them from the input",
    )  # fmt: skip
    parser.add_argument(
        "--redact-tag", metavar="TAG",
        help="black out the passages and areas with TAG; where anything is blacked out, those with "
        f"the tag “{TAG}” are, unless another is named",
    )  # fmt: skip
    parser.add_argument(
        "--redact-areas-only", action="store_true",
        help="let pages leave whose words cannot be read, with only marked areas blacked out (pdf)",
    )  # fmt: skip


def redaction(options: argparse.Namespace) -> Redaction | None:
    """Return what is to be blacked out; None if nothing is.

    Raises:
        BadValue: words have no letters, or the file cannot be read or is empty.
    """
    words = list(options.redact)
    if options.redact_file is not None:
        words += _lines(options.redact_file)
    if not words and options.redact_tag is None:
        if options.redact_areas_only:
            raise BadValue(
                "Nothing is said to be blacked out.", "Name words with --redact, or a tag."
            )
        return None
    tag = TAG if options.redact_tag is None else options.redact_tag.lstrip("#").strip()
    if not tag:
        raise BadValue("The tag has no name.", f"Name one, such as “{TAG}”.")
    return Redaction(words, tag, areas_only=options.redact_areas_only)


def _lines(path: Path) -> list[str]:
    try:
        text = sys.stdin.read() if str(path) == "-" else path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadValue(
            f"The file of words “{path}” cannot be read.", "Check its name and permissions."
        ) from error
    words = [line.strip() for line in text.splitlines() if line.strip()]
    if not words:
        raise BadValue(f"The file of words “{path}” is empty.", "Write one word or phrase a line.")
    return words
