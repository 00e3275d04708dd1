"""Has the pages of an article read, and makes their words its text."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, QObject

from desktop_app.archive.recognising import Recognised
from desktop_app.domain.articles import Article, ArticleId
from desktop_app.domain.provenance import Field
from desktop_app.errors import GuardbookError, PasswordNeeded
from desktop_app.gui import formats
from desktop_app.gui.reader.switch import Passwords
from desktop_app.gui.scans.view import ScanSheet
from desktop_app.gui.tools import Tools
from desktop_app.importing.recognising.languages import usual
from desktop_app.jobs import JobContext, Progress
from desktop_app.values import dataclass

translate = formats.translate


@dataclass(frozen=True, slots=True)
class ScanState:
    """How far the reading is, in pages."""

    done: int = 0
    total: int = 0
    line: str = ""

    @property
    def stopping(self) -> str:
        """What the cross does."""
        return translate("scans", "Stop reading")

    @property
    def headline(self) -> str:
        """What is going on."""
        if not self.total:
            return translate("scans", "Reading the pages…")
        return translate("scans", "Reading page {0} of {1}").format(
            formats.number(min(self.done + 1, self.total)), formats.number(self.total)
        )


class Scans(QObject):
    """One article at a time.

    Args:
        passwords: knows the passwords of originals, and asks for them.
    """

    def __init__(self, tools: Tools, passwords: Passwords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools, self._passwords = tools, passwords
        self._running: JobContext | None = None

    @property
    def running(self) -> bool:
        """Whether pages are being read."""
        return self._running is not None

    def ask(self, article: Article) -> None:
        """Ask in which languages the pages of an article are to be read."""
        tools = self._tools
        if self.running:
            tools.window.messages.toast(self.tr("Pages are being read already"))
            return
        tools.jobs.read(
            lambda _: tools.archive.readable_languages(),
            partial(self._open, article),
            replaces="languages of scans",
        )

    def _open(self, article: Article, found: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        tools, (known, before) = self._tools, found
        if tools.sheets():
            return
        likely = usual(
            known,
            language=article.value(Field.LANGUAGE),
            before=before,
            system=QLocale().name(),
        )
        sheet = ScanSheet(
            tools.theme, tools.window, known, likely, has_text=bool(article.text.text)
        )
        sheet.confirmed.connect(
            lambda languages, every: self.start(article, languages, every=every)
        )
        tools.open_sheet(sheet)

    def start(self, article: Article, languages: tuple[str, ...], *, every: bool = False) -> None:
        """Read the pages of an article."""
        tools, number = self._tools, article.id
        password = self._passwords.password(number)

        def job(context: JobContext) -> Recognised:
            return tools.archive.recognise(
                number, languages, context, password=password, every_page=every
            )

        def failed(problem: GuardbookError) -> None:
            self._end()
            if isinstance(problem, PasswordNeeded):
                again = partial(self.start, article, languages, every=every)
                self._passwords.ask_password(article, problem, again)
            else:
                tools.jobs.failed.emit(problem)

        tools.panes.tray.show_state(self, ScanState())
        self._running = tools.jobs.long(
            job,
            partial(self._on_read, number),
            progress=self._on_progress,
            failed=failed,
            stopped=self._end,
        )

    def cancel(self) -> None:
        """Stop the reading; what was read of it is forgotten."""
        if self._running is not None:
            self._running.cancel()

    def _on_progress(self, now: Progress) -> None:
        if self._running is not None:
            self._tools.panes.tray.show_state(self, ScanState(now.done, now.total))

    def _end(self) -> None:
        self._running = None
        self._tools.panes.tray.show_state(self, None)

    def _on_read(self, article: ArticleId, found: Recognised) -> None:
        self._end()
        archive, messages = self._tools.archive, self._tools.window.messages
        self._tools.undo.do(
            partial(archive.take_recognised, article, found), lambda _: messages.toast(told(found))
        )


def told(found: Recognised) -> str:
    """Return what was read, in one sentence."""
    parts = [
        formats.plural("scans", "Text of %Ln page read", "Text of %Ln pages read", found.pages)
    ]
    if found.empty:
        parts.append(formats.plural("scans", "%Ln without words", "%Ln without words", found.empty))
    if found.failed:
        parts.append(
            formats.plural("scans", "%Ln could not be read", "%Ln could not be read", found.failed)
        )
    return " · ".join(parts)
