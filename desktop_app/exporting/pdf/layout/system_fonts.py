"""Fonts of the system, for writing that the bundled fonts do not cover.

Qt finds them the same way on every system; their tables are copied out, so that from there on
they are treated like the bundled ones. The application object that Qt needs for it is made only
when the first such character comes.
"""

from __future__ import annotations

import struct
import unicodedata

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QRawFont

from desktop_app.exporting.pdf.layout.faces import Face

# Without the tables of a variable font its default instance is left, which is what is wanted.
_TABLES = (
    "BASE", "CFF ", "GDEF", "GPOS", "GSUB", "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head",
    "hhea", "hmtx", "kern", "loca", "maxp", "name", "post", "prep",
)  # fmt: skip

_CHINESE = ("SC", "TC", "HK", "JP", "KR")
_CJK_ORDER = {"ja": ("JP", *_CHINESE), "ko": ("KR", *_CHINESE)}
_CJK_SCRIPTS = {"CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "IDEOGRAPHIC", "FULLWIDTH"}
_LAST_RESORTS = ("Noto Sans Symbols", "Noto Sans Symbols 2", "Noto Sans Math", "DejaVu Sans")


class SystemFonts:
    """Finds a font for a character. Belongs to one document and one thread."""

    def __init__(self) -> None:
        self._application = QGuiApplication.instance() or QGuiApplication([])
        self._families = sorted(
            family
            for family in QFontDatabase.families()
            if QFontDatabase.isSmoothlyScalable(family) and not family.startswith(".")
        )
        self._raw: dict[tuple[str, bool], QRawFont] = {}
        self._faces: dict[tuple[str, str], Face | None] = {}
        self._ranked: dict[tuple[str, bool, tuple[str, ...]], list[str]] = {}

    def find(self, character: str, language: str, *, serif: bool, bold: bool) -> Face | None:
        """Return a font that draws ``character`` and may be embedded; None if there is none.

        Chinese, Japanese and Korean draw some characters differently: ``language`` decides.
        """
        order = _cjk_order(language)
        for family in self._ranking(_script(character), serif, order):
            raw = self._raw_font(family, bold)
            if raw.isValid() and raw.supportsCharacter(ord(character)):
                face = self._face(raw)
                if face is not None and face.covers(character):
                    return face
        return None

    def _ranking(self, script: str, serif: bool, order: tuple[str, ...]) -> list[str]:
        """Return all families, those made for the script first; the order is always the same."""
        found = self._ranked.get((script, serif, order))
        if found is None:
            wanted = {name: n for n, name in enumerate(_preferred(script, serif, order))}
            last = len(wanted)
            found = sorted(
                self._families,
                key=lambda family: (
                    wanted.get(family, last),
                    not (script and script in family),
                    not family.startswith("Noto"),
                    family,
                ),
            )
            self._ranked[script, serif, order] = found
        return found

    def _raw_font(self, family: str, bold: bool) -> QRawFont:
        raw = self._raw.get((family, bold))
        if raw is None:
            font = QFont(family)
            font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            font.setPixelSize(100)
            if bold:
                font.setWeight(QFont.Weight.DemiBold)
            raw = self._raw[family, bold] = QRawFont.fromFont(font)
        return raw

    def _face(self, raw: QRawFont) -> Face | None:
        """Copy a font's tables out; None for fonts without outlines or that must not leave."""
        key = (raw.familyName(), raw.styleName())
        if key not in self._faces:
            tables = [(tag, bytes(raw.fontTable(tag).data())) for tag in _TABLES]
            name = "".join(filter(str.isalnum, f"{key[0]}{key[1]}")) or "Font"
            face = Face(name, _font_file([(tag, data) for tag, data in tables if data]))
            self._faces[key] = face if face.drawable and face.embeddable else None
        return self._faces[key]


def _preferred(script: str, serif: bool, order: tuple[str, ...]) -> list[str]:
    styles = ("Serif", "Sans") if serif else ("Sans", "Serif")
    if script == "CJK":
        return [f"Noto {style} CJK {country}" for style in styles for country in order]
    if not script:
        return list(_LAST_RESORTS)
    arabic = [f"Noto Naskh {script}"] if serif else []
    return [*arabic, *(f"Noto {style} {script}" for style in styles), *_LAST_RESORTS]


def _cjk_order(language: str) -> tuple[str, ...]:
    """Return which of the regional fonts come first for a language (BCP 47)."""
    main, *rest = language.lower().split("-")
    if main == "zh" and {"hant", "tw", "mo"} & set(rest):
        return ("TC", *_CHINESE)
    if main == "zh" and "hk" in rest:
        return ("HK", *_CHINESE)
    return _CJK_ORDER.get(main, _CHINESE)


def _script(character: str) -> str:
    """Return the script that a character belongs to as fonts spell it ("Hebrew"), or ""."""
    first = unicodedata.name(character, "").split(" ", 1)[0].split("-", 1)[0]
    if first in _CJK_SCRIPTS:
        return "CJK"
    return first.title() if character.isalpha() else ""


def _font_file(tables: list[tuple[str, bytes]]) -> bytes:
    """Put tables together as a font file (OpenType 1.9, "Organization of an OpenType font")."""
    outlines = b"OTTO" if any(tag == "CFF " for tag, _ in tables) else b"\0\1\0\0"
    directory, body = b"", b""
    start = 12 + 16 * len(tables)
    for tag, data in tables:
        directory += struct.pack(">4sLLL", tag.encode(), 0, start + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    return outlines + struct.pack(">HHHH", len(tables), 0, 0, 0) + directory + body
