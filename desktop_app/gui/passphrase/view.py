"""The sheet that sets, changes and removes the archive's passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.messages import announce
from desktop_app.gui.overlay import Sheet, room
from desktop_app.gui.passphrase.view_model import PassphraseViewModel
from desktop_app.gui.sentences import localized
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import CheckBox, icon_line, label

if TYPE_CHECKING:
    from desktop_app.errors import GuardbookError
    from desktop_app.vault.passphrases import Ways

WIDTH = 520
_TAKEN = 150


class PassphraseSheet(Sheet):
    """Says what a passphrase protects against and what not, then takes one.

    Args:
        model: reads and changes; the sheet waits for what it knows.
    """

    def __init__(self, theme: Theme, model: PassphraseViewModel, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Passphrase"), WIDTH, parent)
        self._model = model
        self._ways: Ways | None = None
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(10)
        self._words()
        self._entry()
        self._column.addStretch()
        self._area = self.add_area(self.accessibleName())
        self._area.setWidget(inside)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fit()
        self.said = label(theme, "", 13, 500, "danger", wrap=True)
        self.body.addWidget(self.said)
        self._foot()
        self._refresh()
        model.known.connect(self._on_known)
        model.changed.connect(self._on_changed)
        model.refused.connect(self._on_refused)
        model.load()

    # -- its parts -----------------------------------------------------------------------
    def _words(self) -> None:
        lines = (
            (
                "shield-check",
                "accent",
                self.tr(
                    "Whoever takes this computer or its disk finds no title, text, tag, note, "
                    "file name or search of the archive while it is closed or locked."
                ),
            ),
            (
                "triangle-alert",
                "text3",
                self.tr(
                    "It does not protect what is open: the screen, the memory of the computer, "
                    "what was copied, exported or printed. The number and the rough size of your "
                    "originals can be seen."
                ),
            ),
            (
                "triangle-alert",
                "text3",
                self.tr(
                    "Without the passphrase nobody can open the archive, not even you, unless "
                    "there is a recovery key. Choose several words that you remember, and keep "
                    "them in a safe place."
                ),
            ),
        )
        for icon, tone, text in lines:
            self._column.addLayout(icon_line(self._theme, icon, text, tone))

    def _entry(self) -> None:
        self._present = QWidget()
        column = QVBoxLayout(self._present)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._asked, self.current = self._field(column, self.tr("Present passphrase"))
        self._column.addWidget(self._present)
        self._present.hide()
        for_new = QVBoxLayout()
        for_new.setSpacing(4)
        _, self.new = self._field(for_new, self.tr("New passphrase"))
        _, self.again = self._field(for_new, self.tr("The same again"))
        self._column.addLayout(for_new)
        self.ask_here = CheckBox(self._theme, self.tr("Ask for it on this computer, too"))
        self.ask_here.setChecked(True)
        self._column.addWidget(self.ask_here, 0, Qt.AlignmentFlag.AlignLeading)
        self._hint = label(self._theme, "", 12, 450, "text2", wrap=True)
        self._column.addWidget(self._hint)
        words = self.tr("The recovery key stays valid: it opens the archive as before.")
        self.kept = label(self._theme, words, 12, 450, "text2", wrap=True)
        self.kept.hide()
        self._column.addWidget(self.kept)
        self.ask_here.toggled.connect(self._show_hint)
        self._show_hint()

    def _field(self, column: QVBoxLayout, name: str) -> tuple[QLabel, QLineEdit]:
        above = label(self._theme, name, 12, 500, "text2")
        column.addWidget(above)
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setFont(self._theme.ui_font(13, 450))
        field.setAccessibleName(name)
        field.textEdited.connect(self._on_edited)
        column.addWidget(field)
        return above, field

    def _fit(self) -> None:
        """Make the middle as high as what is asked needs, where the window has room for it."""
        edges = self.body.contentsMargins()
        width = self.card.width() - edges.left() - edges.right()
        self._area.setFixedHeight(room(self._host, self._column.heightForWidth(width), _TAKEN))

    def _foot(self) -> None:
        self.remove = QPushButton(self.tr("Remove passphrase"))
        self.remove.setFont(self._theme.ui_font(13, 550))
        self.remove.clicked.connect(self._on_remove)
        self.remove.hide()
        self.cancel, self.confirm = self.add_buttons(self.tr("Cancel"), self.tr("Set passphrase"))
        self.foot.insertWidget(0, self.remove)
        self.confirm.clicked.connect(self._on_confirm)
        self.default = self.confirm

    # -- what is typed -------------------------------------------------------------------
    def _on_edited(self, _: str) -> None:
        self.said.clear()
        self._refresh()

    def _show_hint(self) -> None:
        """Say what follows from asking here, or from not asking."""
        self._hint.setText(
            self.tr(
                "The key that lies on this computer goes. A copy of the archive that was made "
                "before opens once the new keys.json lies in it."
            )
            if self.ask_here.isChecked()
            else self.tr(
                "The key stays on this computer: whoever can use it as you opens the archive. "
                "Only copies on other computers ask for the passphrase."
            )
        )

    def _refresh(self, *, working: bool = False) -> None:
        ready = self._ways is not None and self._model.writable and not working
        for part in (self.current, self.new, self.again, self.ask_here):
            part.setEnabled(ready)
        given = bool(self.current.text()) or self._present.isHidden()
        self.remove.setEnabled(ready and given)
        self.confirm.setEnabled(ready and given and bool(self.new.text() and self.again.text()))

    def _on_confirm(self) -> None:
        if self.new.text() != self.again.text():
            self._say(self.tr("The two passphrases are not the same."), self.again)
            return
        self._refresh(working=True)
        self._model.put(self.new.text(), self.current.text(), ask_here=self.ask_here.isChecked())

    def _on_remove(self) -> None:
        self._refresh(working=True)
        self._model.remove(self.current.text())

    # -- what came of it -----------------------------------------------------------------
    def _on_known(self, ways: Ways) -> None:
        self._ways = ways
        self.remove.setVisible(ways.passphrase)
        self._present.setVisible(not ways.here)
        self.kept.setVisible(ways.recovery)
        if ways.recovery:
            name = (
                self.tr("Present passphrase or recovery key")
                if ways.passphrase
                else self.tr("Recovery key")
            )
            self._asked.setText(name)
            self.current.setAccessibleName(name)
        if ways.passphrase:
            self.confirm.setText(self.tr("Change passphrase"))
            self.ask_here.setChecked(not ways.here)
        self._fit()
        self.place()
        self._refresh()
        if not self._model.writable:
            self._say(self.tr("This archive is open for reading only."), None)
            return
        first = self.new if self._present.isHidden() else self.current
        first.setFocus(Qt.FocusReason.PopupFocusReason)
        self._show_fields(first)

    def _show_fields(self, first: QLineEdit) -> None:
        """Scroll to what is asked, so that no field is cut in a low window."""
        self._column.activate()
        name = first.height()  # what it is called stands above it
        for part, above in ((self.ask_here, 0), (self.again, 0), (first, name)):
            self._area.ensureWidgetVisible(part, 0, above)

    def _on_changed(self, _: bool) -> None:
        self.close_sheet()

    def _on_refused(self, problem: GuardbookError) -> None:
        self._refresh()
        self._say(localized(str(problem)), self.current)

    def _say(self, sentence: str, field: QLineEdit | None) -> None:
        self.said.setText(sentence)
        announce(self, sentence)
        if field is not None and field.isVisible():
            field.selectAll()
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_sheet(self) -> None:
        """Take the sheet away, and what was typed with it."""
        for field in (self.current, self.new, self.again):
            field.clear()
        super().close_sheet()
