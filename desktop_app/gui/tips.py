"""Tooltips about what comes from articles and files."""

from __future__ import annotations

_LETTERS = 80
"""In a line, so that long titles and paths stay on the screen."""


def plain_tip(words: str) -> str:
    """Return words for a tooltip, which shows them as they are, even if they look like markup."""
    import textwrap  # not for the first picture, which has no tips with foreign words

    lines = "\n".join(textwrap.wrap(words, _LETTERS, drop_whitespace=False))
    if "<" not in lines and "&" not in lines:
        return lines
    from html import escape

    return f'<p style="white-space: pre">{escape(lines)}</p>'
