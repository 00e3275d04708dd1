"""Finds every text of the program that a translator must see.

Four kinds: ``self.tr("…")`` (its context is the class), ``translate("context", "…")`` and
``plural("context", one, many, count)`` in the window; and the sentences that the floors below
write in English (errors, hints, notices, labels of undo), which the window translates by their
pattern, and the patterns of ``Worded("…")``: see ``desktop_app/gui/sentences.py``.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from source_tree import dotted, parse, place, python_files

SENTENCES = "sentences"
WORDINGS = "wordings"
_TRANSLATE = {"translate", "formats.translate", "QCoreApplication.translate"}
BELOW = ("archive", "domain", "exporting", "importing", "search", "storage", "vault")
_SQL = {"SELECT", "DELETE", "UPDATE", "INSERT", "CREATE", "PRAGMA"}
_WORDS = {"labels.py"}
"""Modules of which every text is shown, sentence or not."""
_REASONS = {"suggestions.py", "markdown.py", "html_metadata.py", "html.py"}
_REASON = re.compile(r"(named|hashtag|the) [a-z0-9{}' ]+ (text|keywords|file|matter)")
"""Why a tag is suggested, and where that is said."""
_SHORTEST = 2
"""Sentences have at least so many words."""


@dataclass(frozen=True, order=True)
class Message:
    """A text in its context; ``counted`` if it has plural forms."""

    context: str
    text: str
    counted: bool = False


class Untranslatable(Exception):
    """A call whose text cannot be read from the source."""


def window_messages(root: Path) -> Iterator[Message]:
    """Yield the messages of the window.

    Raises:
        Untranslatable: a text is put together when the program runs.
    """
    for path in python_files(root, "desktop_app/gui"):
        for context, node in _calls(parse(path), ""):
            yield from _of_call(root, path, context, node)


def sentences_below(root: Path) -> set[str]:
    """Return the patterns of sentences from below the window; "{0}" stands for what changes."""
    found: set[str] = set()
    files = [p for part in BELOW for p in python_files(root, f"desktop_app/{part}")]
    for path in [*files, root / "desktop_app" / "errors.py"]:
        tree = parse(path)
        skipped = {id(node) for node in _docstrings(tree)}
        inner = {id(v) for n in ast.walk(tree) if isinstance(n, ast.JoinedStr) for v in n.values}
        for node in ast.walk(tree):
            if id(node) in skipped or id(node) in inner:
                continue
            found.update(_clauses(node))
            pattern = _pattern(node)
            reason = path.name in _REASONS and _REASON.fullmatch(pattern or "")
            if pattern and (path.name in _WORDS or reason or _is_sentence(pattern)):
                found.add(pattern)
    return found


def wordings_below(root: Path) -> Iterator[Message]:
    """Yield the patterns of words that remember how they were made.

    Raises:
        Untranslatable: a pattern is put together when the program runs.
    """
    for path in python_files(root, "desktop_app/search"):
        for _, node in _calls(parse(path), ""):
            if dotted(node.func) == "Worded":
                text = _constant(node.args[0])
                if text is None:
                    raise Untranslatable(place(root, path, node))
                yield Message(WORDINGS, text)


def _clauses(node: ast.AST) -> Iterator[str]:
    """Yield what is filled into sentences: reasons why something cannot be, names of fields."""
    if isinstance(node, ast.Call) and dotted(node.func) == "Unread" and node.args:
        text = _pattern(node.args[0])
        if text:
            yield text
    elif isinstance(node, ast.Call) and dotted(node.func) == "self._expect" and len(node.args) > 1:
        said = node.args[1]
        for branch in [said] if isinstance(said, ast.JoinedStr) else ast.walk(said):
            text = _pattern(branch)
            if text and " " in text:
                yield text
    elif isinstance(node, ast.ClassDef) and node.name == "Field":
        for line in node.body:
            if isinstance(line, ast.Assign) and (text := _constant(line.value)):
                yield text


def _calls(node: ast.AST, context: str) -> Iterator[tuple[str, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call):
            yield inside, child
        yield from _calls(child, inside)


def _of_call(root: Path, path: Path, context: str, node: ast.Call) -> Iterator[Message]:
    name = dotted(node.func).rsplit(".", 1)[-1]
    texts = [_constant(one) for one in node.args]
    if dotted(node.func) == "self.tr":
        if not texts or texts[0] is None or not context:
            raise Untranslatable(place(root, path, node))
        yield Message(context, texts[0], counted=len(texts) > 2)
    elif dotted(node.func) in _TRANSLATE:
        if len(texts) < 2 or texts[0] is None or texts[1] is None:
            if path.name in {"formats.py", "sentences.py"}:  # where texts are only handed on
                return
            raise Untranslatable(place(root, path, node))
        yield Message(texts[0], texts[1])
    elif name == "plural":
        if len(texts) < 4 or None in texts[:3]:
            raise Untranslatable(place(root, path, node))
        yield Message(str(texts[0]), str(texts[1]))
        yield Message(str(texts[0]), str(texts[2]), counted=True)


def _constant(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _pattern(node: ast.AST) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return None
    pieces, number = [], 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            pieces.append(str(value.value))
        else:
            pieces.append(f"{{{number}}}")
            number += 1
    return "".join(pieces)


def _is_sentence(text: str) -> bool:
    words = text.split()
    if words and words[0] in _SQL:
        return False
    return (
        len(words) >= _SHORTEST
        and (text[0].isupper() or text[0] == "“")  # a sentence may begin with a name
        and text[-1] in ".?!"
        and "\n" not in text
        and any(word.isalpha() and word.islower() for word in words)
    )


def _docstrings(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value
