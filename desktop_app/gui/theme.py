"""How the window looks: colours, fonts, icons, palette and style sheet, light or dark."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette, QPixmap

from desktop_app import paths
from desktop_app.domain.annotations import Colour
from desktop_app.gui.icons import Icons
from desktop_app.gui.tokens import DARK, LIGHT, SEPIA, Tokens

UI_FAMILY = "Inter Variable"
READING_FAMILY = "Source Serif 4"
READING_SIZES = range(14, 29)
READING_SIZE = 18
_FONT_FILES = (
    "InterVariable.ttf",
    "SourceSerif4-Regular.ttf",
    "SourceSerif4-It.ttf",
    "SourceSerif4-Semibold.ttf",
    "SourceSerif4-Bold.ttf",
)


class Look(StrEnum):
    """Which theme is wanted."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class PageLook(StrEnum):
    """Which colours the article's page has: those of the window, or its own."""

    SYSTEM = "system"
    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"


_PAGES = {PageLook.LIGHT: LIGHT, PageLook.SEPIA: SEPIA, PageLook.DARK: DARK}


def _fitting(size: int) -> int:
    """Return the size of the article's text that is nearest to one that can be chosen."""
    return min(max(size, READING_SIZES.start), READING_SIZES.stop - 1)


def load_fonts() -> None:
    """Make the bundled fonts known to Qt; what is missing is replaced by the system's fonts."""
    for name in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(paths.resources() / "fonts" / name))


class Theme(QObject):
    """The current look. Views read it when they paint and repaint when ``changed`` is sent."""

    changed = Signal()

    def __init__(
        self,
        look: Look = Look.SYSTEM,
        reading_size: int = READING_SIZE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.icons = Icons(paths.resources() / "icons")
        self._colours: dict[tuple[str, str], QColor] = {}
        self._look = look
        self._reading_size = _fitting(reading_size)
        self._system_dark = False
        hints = QGuiApplication.styleHints()
        if hints is not None:
            self._system_dark = hints.colorScheme() == Qt.ColorScheme.Dark
            hints.colorSchemeChanged.connect(self._on_system)

    # -- state ---------------------------------------------------------------------------
    @property
    def look(self) -> Look:
        """What the user wants."""
        return self._look

    @property
    def dark(self) -> bool:
        """Whether the window is dark now."""
        return self._look is Look.DARK or (self._look is Look.SYSTEM and self._system_dark)

    @property
    def tokens(self) -> Tokens:
        """The colours of now."""
        return DARK if self.dark else LIGHT

    @property
    def reading_size(self) -> int:
        """Size of the article's text, in pixels."""
        return self._reading_size

    def set_look(self, look: Look) -> None:
        """Choose light, dark, or what the system says."""
        was, self._look = self.tokens, look
        if self.tokens is not was:
            self.changed.emit()

    def set_reading_size(self, size: int) -> None:
        """Choose the size of the article's text; kept within 14 to 28 px."""
        size = _fitting(size)
        if size != self._reading_size:
            self._reading_size = size
            self.changed.emit()

    def _on_system(self, scheme: Qt.ColorScheme) -> None:
        was = self.tokens
        self._system_dark = scheme == Qt.ColorScheme.Dark
        if self.tokens is not was:
            self.changed.emit()

    # -- fonts ---------------------------------------------------------------------------
    def ui_font(self, size: int = 13, weight: int = 450, spacing: float = 0.0) -> QFont:
        """Return the font of controls; ``weight`` is 100 to 900, ``spacing`` in pixels."""
        font = QFont(UI_FAMILY)
        font.setPixelSize(size)
        font.setWeight(QFont.Weight(weight))
        # Qt does not map the weight to the axis of an application font by itself.
        font.setVariableAxis(QFont.Tag("wght"), weight)
        font.setVariableAxis(QFont.Tag("opsz"), min(max(size, 14), 32))
        if spacing:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
        return font

    def reading_font(
        self, size: int = 0, weight: int = QFont.Weight.Normal, *, italic: bool = False
    ) -> QFont:
        """Return the font of articles; ``size`` 0 is the size that the user chose."""
        font = QFont(READING_FAMILY)
        font.setPixelSize(size or self.reading_size)
        font.setWeight(QFont.Weight(weight))
        font.setItalic(italic)
        return font

    # -- colours and icons ---------------------------------------------------------------
    def color(self, token: str) -> QColor:
        """Return a colour by the name of its token."""
        tokens = self.tokens
        found = self._colours.get((tokens.name, token))
        if found is None:
            found = self._colours[tokens.name, token] = QColor(str(getattr(tokens, token)))
        return QColor(found)

    def fill(self, colour: Colour) -> QColor:
        """Return the colour under highlighted words."""
        return QColor(self.tokens.fills[colour])

    def ink(self, colour: Colour) -> QColor:
        """Return the colour of lines and dots of a highlight or a tag."""
        return QColor(self.tokens.inks[colour])

    def pixmap(self, name: str, colour: str | QColor = "text2", size: int = 16) -> QPixmap:
        """Return an icon in a token's colour, or in any colour."""
        shade = colour.name() if isinstance(colour, QColor) else self.color(colour).name()
        return self.icons.pixmap(name, shade, size, self._ratio())

    def icon(self, name: str, token: str = "text2", size: int = 16) -> QIcon:
        """Return an icon for a button, faint while the button is disabled."""
        return self.icons.icon(
            name, self.color(token).name(), self.tokens.field_border, size, self._ratio()
        )

    def shadow(self) -> QColor:
        """Return the colour of shadows under what floats."""
        return QColor(0, 0, 0, self.tokens.shadow)

    @staticmethod
    def _ratio() -> float:
        screen = QGuiApplication.primaryScreen()
        return screen.devicePixelRatio() if screen is not None else 1.0

    def palette(self) -> QPalette:
        """Return the palette that Qt's own drawing follows."""
        role = QPalette.ColorRole
        t = self.tokens
        palette = QPalette()
        for where, value in (
            (role.Window, t.list),
            (role.WindowText, t.text),
            (role.Base, t.reader),
            (role.AlternateBase, t.list),
            (role.Text, t.text),
            (role.Button, t.raised),
            (role.ButtonText, t.text),
            (role.BrightText, t.on_accent),
            (role.Highlight, t.selection),
            (role.HighlightedText, t.on_selection),
            (role.PlaceholderText, t.text3),
            (role.ToolTipBase, t.text),
            (role.ToolTipText, t.reader),
            (role.Link, t.accent),
            (role.LinkVisited, t.accent),
            (role.Accent, t.accent),
            (role.Light, t.raised),
            (role.Midlight, t.line),
            (role.Mid, t.line2),
            (role.Dark, t.field_border),
            (role.Shadow, t.line2),
        ):
            palette.setColor(where, QColor(value))
        for where in (role.Text, role.WindowText, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(t.field_border))
        return palette


class PageTheme(Theme):
    """The look of the article's page and of what lies on it; all else is that of the window."""

    def __init__(self, window: Theme, page: PageLook = PageLook.SYSTEM) -> None:
        self._window, self._page = window, page
        super().__init__(window.look, window.reading_size, window)
        self.icons = window.icons
        window.changed.connect(self.changed)

    @property
    def page(self) -> PageLook:
        """Which colours the user wants for the page."""
        return self._page

    @property
    def window(self) -> Theme:
        """The look of what stands around the page."""
        return self._window

    @property
    def own(self) -> bool:
        """Whether the page has other colours than the window now."""
        return self.tokens is not self._window.tokens

    @property
    def dark(self) -> bool:
        """Whether the page is dark now."""
        return self.tokens is DARK

    @property
    def tokens(self) -> Tokens:
        """The colours of the page."""
        return _PAGES.get(self._page, self._window.tokens)

    @property
    def reading_size(self) -> int:
        """Size of the article's text, in pixels."""
        return self._window.reading_size

    def set_reading_size(self, size: int) -> None:
        """Choose the size of the article's text."""
        self._window.set_reading_size(size)

    def set_page(self, page: PageLook) -> None:
        """Choose the colours of the page."""
        was, self._page = self.tokens, page
        if self.tokens is not was:
            self.changed.emit()

    def _on_system(self, scheme: Qt.ColorScheme) -> None:
        """Leave it to the window, whose change is passed on."""
