"""Brings the translations in step with the sources.

    python tests/support/translations.py            new texts in, gone texts out, all compiled
    python tests/support/translations.py --missing  print what is not translated yet
    python tests/support/translations.py --take FILE    first take in the translations of a file

The lines of both are JSON: ``[language, context, text, translation]``, where the translation of a
counted text is a list of its plural forms; a missing one is ``null`` or a list of them.

A translation is one file ``resources/translations/guardbook_LANG.ts`` (Qt Linguist's form, without
places in the code, so that it changes only where texts do) and what ``lrelease`` makes of it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from lxml import etree

sys.path.insert(0, str(Path(__file__).resolve().parent))

from messages import SENTENCES, Message, sentences_below, window_messages, wordings_below

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path("resources/translations")
PLURALS = {"de": 2, "ru": 3, "ar": 6}
"""Languages, and how many forms a counted phrase has in each (Qt's own rules)."""

Told = dict[tuple[str, str], list[str]]
"""Context and text -> the translation; as many as there are plural forms if it counts."""


def wanted(root: Path) -> list[Message]:
    """Return every message once, in order; what is counted anywhere has plural forms."""
    found = [*window_messages(root), *wordings_below(root)]
    found += [Message(SENTENCES, one) for one in sentences_below(root)]
    latest = {(one.context, one.text): one for one in sorted(found)}
    return sorted(latest.values())


def read(path: Path) -> Told:
    """Read a translation file; texts without a translation are left out."""
    told: Told = {}
    if not path.exists():
        return told
    for context in etree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            texts = forms or [translation.text or ""]
            if any(texts):
                told[name, message.findtext("source") or ""] = texts
    return told


def write(path: Path, language: str, messages: Iterable[Message], told: Told) -> None:
    """Write a translation file."""
    top = etree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context, name = None, None
    for message in messages:
        if context is None or message.context != name:
            name = message.context
            context = etree.SubElement(top, "context")
            etree.SubElement(context, "name").text = name
        entry = etree.SubElement(context, "message")
        if message.counted:
            entry.set("numerus", "yes")
        etree.SubElement(entry, "source").text = message.text
        translation = etree.SubElement(entry, "translation")
        forms = told.get((message.context, message.text), [])
        if not forms:
            translation.set("type", "unfinished")
        if message.counted:
            for number in range(PLURALS[language]):
                form = etree.SubElement(translation, "numerusform")
                form.text = forms[number] if number < len(forms) else ""
        elif forms:
            translation.text = forms[0]
    etree.indent(top)
    head = b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_bytes(head + etree.tostring(top, encoding="utf-8") + b"\n")


def compiled(path: Path, into: Path) -> bytes:
    """Compile a translation file with Qt's lrelease and return what it made."""
    import PySide6

    tool = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([str(tool), "-silent", "-nounfinished", str(path), "-qm", str(into)], check=True)
    return into.read_bytes()


def missing(messages: Iterable[Message], told: Told) -> list[Message]:
    """Return the messages without a translation."""
    return [one for one in messages if (one.context, one.text) not in told]


def taken(file: Path, language: str) -> Told:
    """Return the translations into a language that a file of JSON lines holds."""
    told: Told = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        to, context, text, translation = json.loads(line)
        if to == language and translation:
            told[context, text] = [translation] if isinstance(translation, str) else translation
    return told


def main(words: list[str]) -> int:
    """Bring all files in step, or print what is missing."""
    messages = wanted(ROOT)
    more = Path(words[words.index("--take") + 1]) if "--take" in words else None
    (ROOT / FOLDER).mkdir(exist_ok=True)
    for language in PLURALS:
        path = ROOT / FOLDER / f"guardbook_{language}.ts"
        told = read(path)
        if more is not None:
            told |= taken(more, language)
        gaps = missing(messages, told)
        if "--missing" in words:
            for one in gaps:
                blank = [None] * PLURALS[language] if one.counted else None
                line = [language, one.context, one.text, blank]
                print(json.dumps(line, ensure_ascii=False))
            continue
        write(path, language, messages, told)
        compiled(path, path.with_suffix(".qm"))
        print(f"{language}: {len(messages)} texts, {len(gaps)} not translated")
    if "--missing" not in words:
        patterns = sorted(sentences_below(ROOT))
        listed = json.dumps(patterns, ensure_ascii=False, indent=0)
        (ROOT / FOLDER / "sentences.json").write_text(listed + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
