"""The languages of the window: which there are, and putting one on."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app import paths

SYSTEM, ENGLISH = "system", "en"
_PREFIX = "guardbook_"


def available() -> tuple[str, ...]:
    """Return the codes of the languages that the window speaks, English first."""
    found = sorted(
        path.stem.removeprefix(_PREFIX)
        for path in (paths.resources() / "translations").glob(f"{_PREFIX}*.qm")
    )
    return (ENGLISH, *found)


def own_name(code: str) -> str:
    """Return what speakers of a language call it ("Deutsch")."""
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code


def chosen(wish: str) -> str:
    """Return the language for a wish: a code, or "system" for what the system prefers."""
    there = available()
    wishes = QLocale.system().uiLanguages() if wish == SYSTEM else [wish]
    for one in wishes:
        code = one.replace("_", "-").split("-")[0].lower()
        if code in there:
            return code
    return ENGLISH


def put_on(app: QApplication, wish: str) -> str:
    """Make the application speak a language; return its code.

    Windows made before keep their words. Dates and numbers follow the system's country where it
    speaks that language, else the language's own.
    """
    code = chosen(wish)
    _take_off(app)
    system = QLocale.system()
    if QLocale(code).language() == system.language():
        QLocale.setDefault(system)
    elif code == ENGLISH:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    else:
        QLocale.setDefault(QLocale(code))
    if code != ENGLISH:
        folders = (
            (f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (f"{_PREFIX}{code}", str(paths.resources() / "translations")),
        )
        for name, folder in folders:
            translator = QTranslator(app)
            translator.setObjectName("language")
            if translator.load(name, folder):
                app.installTranslator(translator)
    app.setLayoutDirection(QLocale(code).textDirection())
    return code


def from_right_to_left() -> bool:
    """Return whether lines run from right to left in the window's language."""
    return QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _take_off(app: QApplication) -> None:
    for old in app.findChildren(QTranslator, "language", Qt.FindChildOption.FindDirectChildrenOnly):
        app.removeTranslator(old)
        old.setParent(None)
