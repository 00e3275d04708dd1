"""The one small style sheet, made from the tokens."""

from __future__ import annotations

from string import Template

from desktop_app.gui.languages import from_right_to_left
from desktop_app.gui.tokens import Tokens

_SHEET = Template("""
* { outline: 0; }
QMainWindow, #reading { background: $reader; }
#side { background: $sidebar; border: none; }
#details { background: $list; border: none; border-$start: 1px solid $line; }
QLabel#how { border: 1px solid $line2; border-radius: 4px; padding: 0 5px; }
#middle { background: $list; }
QMenuBar { background: $sidebar; color: $text2; padding: 2px 8px; border-bottom: 1px solid $line; }
QMenuBar::item { padding: 3px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; color: $text; }
QMenu { background: $raised; color: $text; border: 1px solid $line2; border-radius: 8px;
  padding: 4px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 4px; }
QMenu::item:selected { background: $selected; color: $text; }
QMenu::item:disabled { color: $field_border; }
QMenu::separator { height: 1px; background: $line2; margin: 4px 6px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 6px; }
QTreeView, QTableView { background: transparent; border: none;
  selection-background-color: transparent; }
QTableView::item, QTableView::item:selected { background: transparent; border: none; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
#ring { border: 1px solid $accent; border-radius: 6px; background: transparent; }
#help:focus { border-color: $accent; }
QSplitter::handle { background: $line; }
QLabel { background: transparent; color: $text; }
QLabel[tone="text2"] { color: $text2; }
QLabel[tone="text3"] { color: $text3; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="accent"] { color: $accent; }
QLineEdit { background: $reader; color: $text; border: 1px solid $field_border; border-radius: 6px;
  padding: 0 8px; min-height: 30px; }
QLineEdit:focus { border: 2px solid $accent; padding: 0 7px; min-height: 28px; }
QLineEdit#inline, QLineEdit#inline:focus { border: 2px solid $accent; border-radius: 5px;
  padding: 0 4px; min-height: 20px; }
QLineEdit#search { border-radius: 8px; min-height: 34px; padding: 0 4px; }
QLineEdit#search:focus { min-height: 32px; padding: 0 3px; }
QLineEdit#quiet { background: transparent; border: 1px solid transparent; min-height: 26px;
  padding: 0 7px; }
QLineEdit#quiet:hover { border-color: $line2; }
QLineEdit#quiet:focus { background: $reader; border: 2px solid $accent; padding: 0 6px;
  min-height: 24px; }
QLineEdit#bare, QLineEdit#bare:focus { border: none; background: transparent; padding: 0 4px; }
QPlainTextEdit#correct { background: $reader; color: $text; border: 1px solid $field_border;
  border-radius: 8px; padding: 8px 12px; selection-background-color: $selection;
  selection-color: $on_selection; }
QPlainTextEdit#correct:focus { border: 2px solid $accent; padding: 7px 11px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px; color: $text2; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $selected; }
QToolButton:focus { border: 1px solid $accent; }
QToolButton:disabled { color: $field_border; }
QToolButton#toggle:checked { background: $selected; color: $text; }
QToolButton#title { color: $text; }
QToolButton#promise { color: $text3; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton#chip { border: 1px solid $line2; border-radius: 11px; padding: 1px 8px; color: $text2; }
QToolButton#chip:hover { background: $hover; }
QToolButton#chip:focus { border-color: $accent; }
QToolButton#segment { border: 1px solid $line2; border-radius: 6px; padding: 5px 14px;
  color: $text2; }
QToolButton#segment:checked { background: $selected; border-color: $accent; color: $text; }
QToolButton#segment:focus { border: 2px solid $accent; padding: 4px 13px; }
QPlainTextEdit#sample { background: $reader; color: $text; border: 1px solid $line2;
  border-radius: 8px; padding: 8px; }
QPlainTextEdit#sample:focus { border: 1px solid $accent; }
QPushButton { background: $raised; color: $text; border: 1px solid $line2; border-radius: 7px;
  padding: 0 14px; min-height: 32px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selected; }
QPushButton:disabled { color: $field_border; border-color: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 0 13px; min-height: 30px; }
QPushButton#danger { background: $danger; color: $reader; border: 1px solid $danger; }
QPushButton#danger:hover { border-color: $text; }
QPushButton#primary { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton#primary:focus { border: 2px solid $text; }
QPushButton#primary:disabled { background: $line2; border-color: $line2; color: $text3; }
QPushButton#small { border-radius: 6px; padding: 0 10px; min-height: 26px; }
QPushButton#small:focus { padding: 0 9px; min-height: 24px; }
QPushButton#link, QToolButton#link { background: transparent; border: 1px solid transparent;
  color: $accent; padding: 0 3px; min-height: 18px; border-radius: 4px; text-align: left; }
QPushButton#link:hover, QToolButton#link:hover { background: $hover; }
QPushButton#link:focus { border: 1px solid $accent; padding: 0 3px; min-height: 18px; }
QCheckBox { spacing: 8px; color: $text; padding: 2px; border: 1px solid transparent;
  border-radius: 4px; }
#card, #tray { background: $raised; border: 1px solid $line; border-radius: 8px; }
#sheet, #popup { background: $raised; border: 1px solid $line2; border-radius: 12px; }
#popup:focus, #tray:focus { border-color: $accent; }
#toast { background: $text; border-radius: 8px; }
#toast QLabel { color: $reader; }
#toast QPushButton { background: transparent; border: 1px solid transparent; color: $toast_link;
  padding: 0 6px; min-height: 22px; border-radius: 4px; }
#toast QPushButton:focus, #toast QPushButton:hover { border-color: $toast_link; padding: 0 6px;
  min-height: 22px; }
#bar { background: $raised; border-bottom: 1px solid $line; border-$start: 3px solid $danger; }
#bar[kind="note"] { border-$start-color: $accent; }
#badge { color: $text3; border: 1px solid $line2; border-radius: 4px; padding: 0 5px;
  background: transparent; }
#help { background: transparent; color: $text; border: 1px solid transparent;
  border-radius: 6px; }
#foot { border-top: 1px solid $line; }
#rule { background: $line; border: none; }
QListView { background: $raised; color: $text; border: 1px solid $line2; border-radius: 8px;
  padding: 4px; }
QListView::item { padding: 5px 8px; border-radius: 4px; color: $text; }
QListView::item:selected, QListView::item:hover { background: $selected; color: $text; }
PageNames::item:focus { border: 1px solid $accent; padding: 4px 7px; }
QTreeView#options::item { padding: 3px 2px; }
QListView#options { background: transparent; border: none; padding: 0; }
QProgressBar { background: $line; border: none; border-radius: 2px; min-height: 4px;
  max-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QScrollBar:vertical { background: transparent; width: 8px; margin: 2px 0; }
QScrollBar::handle:vertical { background: $line2; border-radius: 2px; min-height: 32px;
  margin: 0 2px; }
QScrollBar::handle:vertical:hover { background: $text3; }
QScrollBar::handle:vertical:disabled { background: transparent; }
QScrollBar:horizontal { background: transparent; height: 8px; margin: 0 2px; }
QScrollBar::handle:horizontal { background: $line2; border-radius: 3px; min-width: 32px;
  margin: 2px 0; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QToolTip { background: $text; color: $reader; border: none; padding: 4px 7px; }
""")


def stylesheet(tokens: Tokens, other: Tokens) -> str:
    """Return the sheet for ``tokens``; ``other`` is the opposite theme, for what is inverted.

    Lines at the beginning of a part are on the side where the window's language begins.
    """
    values = {name: str(getattr(tokens, name)) for name in tokens.__slots__ if name != "name"}
    start = "right" if from_right_to_left() else "left"
    return _SHEET.substitute(values, toast_link=other.accent, start=start)
