"""The full-text index: words come from here, facts (tags, dates, states) from the database.

schema          the fields that can be searched, one row each
scripts         what a letter is and how it is folded, script by script
analysis        text -> words with their places; glued words
language        which language a text is in
stemming        words that share a stem, per language
tree            a query as a tree of plain values
lexer, leaves, parser, query, readback    text -> tree, with the guard, and the tree in words
sealed_storage  the files of the index, encrypted
fields, leaf, snapshot, writing           the index itself (Whoosh)
vocabulary, phrases, evaluate, spelling   a tree -> articles and scores
marking, snippets                         where a query matches in one text
index           SearchIndex, the one door

Whoosh is imported by ``parser``, ``fields``, ``sealed_storage``, ``leaf`` and ``writing``; those
modules are imported inside functions only, so that a window shows before Whoosh is loaded.
"""

from __future__ import annotations
