"""The full-text index: words come from here, facts (tags, dates, states) from the database.

index           SearchIndex, the one door
schema          the fields that can be searched, one row each
language        which language a text is in (stopwords: by which words)
scripts         what a letter is and how it is folded, script by script
analysis        text -> words with their places (glue: words glued to a name)
stemming        words that share a stem, per language
tree            a query as a tree of plain values
query           the guard, and text -> tree, by lexer, leaves, facts and parser
readback        a tree in words (forms: the words of the index that it stands for; wildcards)
taken           what a query was exchanged for, so that this is marked
marking         where a query matches in one text (phrases: words side by side); snippets shows it
likeness        more like one article
unfinished      which word of a query is still being typed
cache           what was worked out and may be asked for again
apart           building and merging in a process of its own
arrays          the index as flat arrays in sealed files: made, changed, merged, read, searched
fields          what lies in it, in Whoosh's terms

``fields`` and ``parser`` load Whoosh, ``arrays`` numpy; they are imported inside
functions only, so that a window shows before that.
"""

from __future__ import annotations
